package com.ooma.office.ordering.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.application.quote.port.Quotes;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountSnapshot;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.account.Departure;
import com.ooma.office.ordering.domain.account.Extras;
import com.ooma.office.ordering.domain.account.NumbersFromPorts;
import com.ooma.office.ordering.domain.account.Relocation;
import com.ooma.office.ordering.domain.catalogue.Catalogue;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.catalogue.PriceLine;
import com.ooma.office.ordering.domain.catalogue.Product;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.CompanyProfile.PrimaryMember;
import com.ooma.office.ordering.domain.company.PostalAddress;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.order.Order;
import com.ooma.office.ordering.domain.order.Placement;
import com.ooma.office.ordering.domain.order.Seat;
import com.ooma.office.ordering.domain.order.SeatRequest;
import com.ooma.office.ordering.domain.order.SeatState;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import com.ooma.office.ordering.domain.quote.Quote;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Rows;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is stored of ordering's aggregates is what was saved, whatever about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class StoredAsSavedTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID ORDERING = UUID.randomUUID();
  private static final UUID ORDER = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  @Inject Accounts accounts;
  @Inject Orders orders;
  @Inject Quotes quotes;
  @Inject EntityManager entities;

  @Test
  void an_account() {
    var before =
        new AccountSnapshot(
            ACCOUNT,
            profile(),
            NOON,
            new Administrator(UUID.randomUUID(), "Zoé", "zoe@lumen.example"),
            3,
            new Extras(
                new Options(false, 4),
                new NumbersFromPorts(
                    List.of(new PhoneNumber("+33142000001")),
                    List.of(new PhoneNumber("+33199000001")),
                    false)),
            new Departure(MONDAY, null),
            List.of(relocation(1), relocation(2)),
            4,
            0);
    var after =
        new AccountSnapshot(
            ACCOUNT,
            new CompanyProfile(
                "Lumen SA",
                new Siren("443061841"),
                new PostalAddress("2 quai", "69002", "Lyon", "69382"),
                List.of(elsewhere()),
                new PrimaryMember("Ada", "ada@lumen.example")),
            NOON.plusSeconds(7),
            new Administrator(UUID.randomUUID(), "Ada", "ada@lumen.example"),
            5,
            new Extras(
                new Options(true, 9),
                new NumbersFromPorts(
                    List.of(new PhoneNumber("+33142000002")),
                    List.of(new PhoneNumber("+33199000002")),
                    true)),
            new Departure(MONDAY.plusDays(9), null),
            List.of(relocation(3)),
            8,
            0);
    Stored.of(before, after, "accountId", "departure.endedAt").in(accounts(ACCOUNT));
  }

  @Test
  void an_account_that_left() {
    var lastDay = new Departure(MONDAY, NOON);
    var left = UUID.randomUUID();
    Stored.of(
            new AccountSnapshot(
                left, profile(), NOON, null, 0, Extras.NONE, lastDay, List.of(), 4, 0),
            new AccountSnapshot(
                left,
                profile(),
                NOON,
                null,
                0,
                Extras.NONE,
                new Departure(MONDAY, NOON.plusSeconds(1)),
                List.of(),
                4,
                0),
            "accountId",
            "profile",
            "describedAt",
            "administrator",
            "seats",
            "extras",
            "departure.lastDay",
            "relocations",
            "lastSequence")
        .in(accounts(left));
  }

  @Test
  void an_order() {
    QuarkusTransaction.requiringNew().run(() -> accounts.openForUpdate(ORDERING, profile(), NOON));
    var before =
        new Order.Snapshot(
            placement(2),
            site("Étoile"),
            List.of(
                new Seat(
                    UUID.randomUUID(),
                    new SeatRequest("Zoé", "zoe@lumen.example", number(1), true),
                    SeatState.SHIPPED,
                    new Seat.Line("2001", number(1), "805ec0000001"),
                    new Seat.Parcel("UPS", "1Z1"),
                    0),
                new Seat(
                    UUID.randomUUID(),
                    new SeatRequest(null, null, null, false),
                    SeatState.PLACED,
                    null,
                    null,
                    0)),
            number(3),
            false,
            NOON,
            2);
    var after =
        new Order.Snapshot(
            before.placement(),
            elsewhere(),
            List.of(
                new Seat(
                    before.seats().getFirst().seatId(),
                    new SeatRequest("Ada", "ada@lumen.example", number(4), false),
                    SeatState.ACTIVE,
                    new Seat.Line("2002", number(5), "805ec0000002"),
                    new Seat.Parcel("DHL", "JD1"),
                    0),
                before.seats().getLast()),
            number(6),
            true,
            NOON.plusSeconds(9),
            7);
    Stored.of(before, after, "placement", "seats[0].seatId", "seats shorter", "seats longer")
        .in(
            TableStore.of(
                entities,
                "customer_order.order_id",
                ORDER,
                first -> orders.add(Order.from(first)),
                () -> orders.find(ORDERING, ORDER).orElseThrow().snapshot(),
                changed -> orders.save(Order.from(changed))));
  }

  @Test
  void a_quote() {
    var placed = placement(2);
    var quote =
        Quote.of(
            UUID.randomUUID(), ORDERING, placed.choice(), placed.lines(), placed.promise(), NOON);

    QuarkusTransaction.requiringNew().run(() -> quotes.save(quote));

    var read = QuarkusTransaction.requiringNew().call(() -> quotes.find(ORDERING, quote.quoteId()));
    assertEquals(Optional.of(quote), read);
  }

  /// Days were arrays in version 1; a newer version may have added something.
  @Test
  void what_other_versions_stored_is_read() {
    var account = UUID.randomUUID();
    var id = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> accounts.openForUpdate(account, profile(), NOON));
    execute(
        """
        UPDATE account SET
          billing_address = '{"city":"Paris","street":"1 rue","inseeCode":null,"postalCode":"75002"}',
          primary_member = '{"name":"Zoé","email":"zoe@lumen.example","phone":"newer"}',
          sites = '[{"name":"Étoile","siteId":"%1$s","address":{"city":"Paris","street":"1 rue",
            "inseeCode":"75102","postalCode":"75002"}}]',
          relocations = '[{"movesOn":[2026,3,3],"toSiteId":"%1$s","fromSiteId":"%1$s",
            "relocationId":"%1$s"}]'
        WHERE account_id = '%2$s'
        """
            .formatted(id, account));

    var read =
        QuarkusTransaction.requiringNew()
            .call(() -> accounts.find(account))
            .orElseThrow()
            .snapshot();

    assertEquals(
        new CompanyProfile(
            "Lumen SAS",
            new Siren("732829320"),
            new PostalAddress("1 rue", "75002", "Paris", null),
            List.of(new Site(id, "Étoile", new PostalAddress("1 rue", "75002", "Paris", "75102"))),
            new PrimaryMember("Zoé", "zoe@lumen.example")),
        read.profile());
    assertEquals(List.of(new Relocation(id, id, id, LocalDate.of(2026, 3, 3))), read.relocations());
  }

  @Test
  void price_lines_of_the_first_version_are_read() {
    var placed = placement(2);
    var quote =
        Quote.of(
            UUID.randomUUID(), ORDERING, placed.choice(), placed.lines(), placed.promise(), NOON);
    QuarkusTransaction.requiringNew().run(() -> quotes.save(quote));
    execute(
        """
        UPDATE quote SET lines = '[{"monthly":{"ht":{"cents":8333},"ttc":{"cents":10000},
          "vat":{"cents":1667}},"product":"SEAT","unitTtc":{"cents":5000},"quantity":2}]'
        WHERE quote_id = '%s'
        """
            .formatted(quote.quoteId()));

    var read = QuarkusTransaction.requiringNew().call(() -> quotes.find(ORDERING, quote.quoteId()));

    var written = placed.lines().getFirst();
    assertEquals(
        List.of(new PriceLine(Product.SEAT, 2, written.unitTtc(), null, written.monthly())),
        read.orElseThrow().lines());
  }

  private void execute(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> assertEquals(1, entities.createNativeQuery(statement).executeUpdate()));
  }

  /// A new row needs a case here: its changes may be lost like any other's. Milestones are written
  /// once.
  @Test
  void every_row_has_its_case() {
    assertEquals(
        Set.of("AccountRow", "OrderRow", "SeatRow", "QuoteRow", "MilestoneRow"),
        Rows.namesOf(entities));
  }

  @Test
  void no_json_is_copied_to_be_compared() {
    assertEquals(Set.of(), Rows.copiedJsonOf(entities));
  }

  private TableStore<AccountSnapshot> accounts(UUID accountId) {
    return TableStore.of(
        entities,
        "account.account_id",
        accountId,
        first -> {
          accounts.openForUpdate(accountId, first.profile(), NOON);
          accounts.save(Account.from(first));
        },
        () -> accounts.find(accountId).orElseThrow().snapshot(),
        changed -> accounts.save(Account.from(changed)));
  }

  private static Placement placement(int seats) {
    var line =
        PriceLine.of(
            List.of(
                new PriceLine.Item(
                    new Catalogue.Price(Product.SEAT, MONDAY, Money.of("50.00")), seats)));
    return new Placement(
        ORDER,
        ORDERING,
        NOON,
        new Choice(seats, true, 3),
        line,
        new DeliveryPromise(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3)),
        new Terms.Acceptance("2017-04-01", NOON, "zoe"),
        number(9));
  }

  private static PhoneNumber number(int place) {
    return new PhoneNumber("+3319900000" + place);
  }

  private static CompanyProfile profile() {
    return new CompanyProfile(
        "Lumen SAS",
        new Siren("732829320"),
        address("1 rue de Lille"),
        List.of(site("Étoile"), site("Cléry")),
        new PrimaryMember("Zoé", "zoe@lumen.example"));
  }

  private static Relocation relocation(int day) {
    return new Relocation(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), MONDAY.plusDays(day));
  }

  private static Site site(String name) {
    return new Site(UUID.randomUUID(), name, address("5 rue de " + name));
  }

  private static Site elsewhere() {
    return new Site(
        UUID.randomUUID(), "Opéra", new PostalAddress("7 rue", "69009", "Lyon", "69389"));
  }

  private static PostalAddress address(String street) {
    return new PostalAddress(street, "75002", "Paris", "75102");
  }
}
