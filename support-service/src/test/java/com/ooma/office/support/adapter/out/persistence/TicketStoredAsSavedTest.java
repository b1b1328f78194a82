package com.ooma.office.support.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.application.ticket.port.Tickets;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.Satisfaction;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketLink;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketPriority;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.TicketSnapshot;
import com.ooma.office.support.domain.ticket.TicketState;
import com.ooma.office.support.domain.ticket.Triage;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Stored;
import com.ooma.office.testing.storage.TableStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is stored of tickets is what was saved, whatever about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class TicketStoredAsSavedTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  @Inject Tickets tickets;
  @Inject EntityManager entities;

  @Test
  void a_ticket() {
    var ticketId = UUID.randomUUID();
    var asker = new TicketOrigin.Asker("zoe", new Person("Zoé", "zoe@lumen.example"));
    var messages = List.of(message("Help"), message("Done"));
    var links = List.of(link(TicketLink.Kind.ORDER), link(TicketLink.Kind.PORT));
    var before =
        new TicketSnapshot(
            ticketId,
            ACCOUNT,
            asker,
            new Triage(TicketCategory.PHONE, TicketPriority.NORMAL, TicketQueue.TECHNICAL, "ops-1"),
            "It does not ring",
            links,
            TicketState.RESOLVED,
            NOON,
            NOON.plusSeconds(1),
            null,
            ticketId,
            new Satisfaction(4, "Good", "zoe", NOON),
            messages,
            2);
    var closed =
        new TicketSnapshot(
            ticketId,
            ACCOUNT,
            new TicketOrigin.Asker("ada", new Person("Ada", "ada@lumen.example")),
            new Triage(
                TicketCategory.BILLING, TicketPriority.HIGH, TicketQueue.FRONT_DESK, "ops-2"),
            "It rings all day",
            List.of(link(TicketLink.Kind.SEAT), link(TicketLink.Kind.INVOICE)),
            TicketState.CLOSED,
            NOON.plusSeconds(2),
            NOON.plusSeconds(3),
            null,
            ticketId,
            new Satisfaction(5, "Better", "ada", NOON.plusSeconds(4)),
            List.of(messages.getFirst(), messages.getLast(), message("Thanks").solving()),
            9);
    var merged =
        new TicketSnapshot(
            ticketId,
            ACCOUNT,
            asker,
            before.triage(),
            "It does not ring",
            links,
            TicketState.MERGED,
            NOON,
            null,
            ticketId,
            ticketId,
            null,
            closed.messages(),
            2);
    new Stored<>(
            before,
            List.of(closed, merged),
            Set.of(
                "id",
                "accountId",
                "splitFrom",
                "messages[0]",
                "messages shorter",
                "messages longer"))
        .in(
            TableStore.of(
                entities,
                "ticket.ticket_id",
                ticketId,
                first -> tickets.save(Ticket.from(first)),
                () -> tickets.findOfAnyAccount(ticketId).orElseThrow().snapshot(),
                changed -> tickets.save(Ticket.from(changed))));
  }

  static List<TicketOrigin.Raised> alarms() {
    return List.of(
        new TicketOrigin.Alarm(UUID.randomUUID(), TicketOrigin.Alarm.Cause.NOT_SHIPPED),
        new TicketOrigin.PortAlarm(UUID.randomUUID(), TicketOrigin.PortAlarm.Cause.LATE),
        new TicketOrigin.PortAlarm(UUID.randomUUID(), TicketOrigin.PortAlarm.Cause.MISPLACED),
        new TicketOrigin.BarAlarm(UUID.randomUUID()),
        new TicketOrigin.EInvoiceAlarm(UUID.randomUUID()),
        new TicketOrigin.StockAlarm(TicketOrigin.StockAlarm.Stock.PHONES, null),
        new TicketOrigin.StockAlarm(TicketOrigin.StockAlarm.Stock.NUMBERS, "04"));
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void an_alarm(TicketOrigin.Raised alarm) {
    var saved =
        new TicketSnapshot(
            UUID.randomUUID(),
            ACCOUNT,
            alarm,
            new Triage(TicketCategory.DELIVERY, TicketPriority.HIGH, TicketQueue.LOGISTICS, null),
            "Late",
            List.of(),
            TicketState.NEW,
            NOON,
            null,
            null,
            null,
            null,
            List.of(message("Late")),
            0);

    QuarkusTransaction.requiringNew().run(() -> tickets.save(Ticket.from(saved)));

    assertEquals(
        saved,
        QuarkusTransaction.requiringNew()
            .call(() -> tickets.findOfAnyAccount(saved.id()).orElseThrow().snapshot()));
    assertEquals(
        saved.id(),
        QuarkusTransaction.requiringNew()
            .call(() -> tickets.raised(ACCOUNT, alarm).orElseThrow().id()));
  }

  private static TicketLink link(TicketLink.Kind kind) {
    return new TicketLink(kind, UUID.randomUUID().toString());
  }

  private static Message message(String text) {
    return new Message(UUID.randomUUID(), Message.Author.MEMBER, "zoe", text, NOON);
  }
}
