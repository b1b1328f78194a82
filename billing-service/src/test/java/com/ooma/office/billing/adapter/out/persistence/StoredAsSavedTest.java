package com.ooma.office.billing.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.billing.application.invoice.FindInvoices;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.payment.port.Standings;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.Basis;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.invoice.Mentions;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.PaymentState;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.billing.domain.payment.Standing;
import com.ooma.office.billing.domain.payment.Try;
import com.ooma.office.billing.domain.subscription.Customer;
import com.ooma.office.billing.domain.subscription.Item;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.billing.domain.subscription.Term;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is stored of billing's aggregates is what was saved, whatever about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class StoredAsSavedTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  @Inject Subscriptions subscriptions;
  @Inject Invoices invoices;
  @Inject FindInvoices findInvoices;
  @Inject Payments payments;
  @Inject Standings standings;
  @Inject EntityManager entities;

  @Test
  void a_subscription() {
    var account = UUID.randomUUID();
    var seat = UUID.randomUUID();
    var order = UUID.randomUUID();
    var ten = Money.of("10.00");
    var plan = new Item(null, order, Product.INTERNATIONAL_PLAN, ten, null, term(2));
    Stored.of(
            new Subscription.Snapshot(
                account,
                new Customer(
                    "Lumen SAS",
                    new Siren("732829320"),
                    new PostalAddress("1 rue", "75002", "Paris"),
                    new CardToken("tok_1"),
                    NOON),
                List.of(
                    new Item(seat, order, Product.SEAT, Money.of("50.00"), MONDAY, term(0)), plan),
                MONDAY,
                2,
                MONDAY.plusDays(45),
                MONDAY.plusDays(50),
                false),
            new Subscription.Snapshot(
                account,
                new Customer(
                    "Lumen SA",
                    new Siren("443061841"),
                    new PostalAddress("7 rue", "69009", "Lyon"),
                    new CardToken("tok_2"),
                    NOON.plusSeconds(1)),
                List.of(
                    new Item(
                        seat,
                        UUID.randomUUID(),
                        Product.SEAT,
                        Money.of("55.01"),
                        MONDAY.plusDays(5),
                        term(5)),
                    plan,
                    new Item(null, order, Product.ADDITIONAL_NUMBER, ten, null, term(6))),
                MONDAY.plusDays(1),
                3,
                MONDAY.plusDays(55),
                MONDAY.plusDays(60),
                true),
            "accountId",
            "items[0].seatId",
            "items[0].product",
            "items[0].term.chargedFrom absent",
            "items shorter",
            "items longer",
            "customer absent")
        .in(
            TableStore.of(
                entities,
                "subscription.account_id",
                account,
                first -> {
                  subscriptions.openForUpdate(account);
                  subscriptions.save(Subscription.from(first));
                },
                () -> subscriptions.find(account).orElseThrow().snapshot(),
                changed -> subscriptions.save(Subscription.from(changed))));
  }

  /// Written once, with its place in the series.
  @Test
  void an_invoice() {
    var account = UUID.randomUUID();
    var content = content(account);
    var line = content.lines().getFirst();
    var issue = new Invoice.Issue(new InvoiceNumber("OO-2199-000001"), MONDAY);
    QuarkusTransaction.requiringNew().run(() -> subscriptions.openForUpdate(account));

    QuarkusTransaction.requiringNew()
        .run(() -> invoices.add(List.of(Invoice.from(new Invoice.Snapshot(content, issue, 1)))));

    var read =
        QuarkusTransaction.requiringNew()
            .call(() -> findInvoices.find(account, content.invoiceId()).orElseThrow());
    assertEquals(
        List.of(new Invoice.Snapshot(content, issue, 1)),
        QuarkusTransaction.requiringNew().call(() -> invoices.finalOf(account)));
    assertEquals(content.seller(), read.seller());
    assertEquals(content.buyer(), read.buyer());
    assertEquals(content.mentions(), read.mentions());
    assertEquals(content.totals(), read.totals());
    assertEquals(issue.number().text(), read.number());
    assertEquals(issue.issuedOn(), read.issuedOn());
    assertEquals(List.of(FindInvoices.LineView.of(line)), read.lines());
  }

  /// What it asks for is the invoice's, and never changes.
  @Test
  void a_payment() {
    var account = UUID.randomUUID();
    var content = content(account);
    var issue = new Invoice.Issue(new InvoiceNumber("OO-2198-000001"), MONDAY);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          subscriptions.openForUpdate(account);
          invoices.add(List.of(Invoice.from(new Invoice.Snapshot(content, issue, 1))));
        });
    var invoice = content.invoiceId();
    var made = QuarkusTransaction.requiringNew().call(() -> payment(invoice));
    var claim = made.claim();
    assertEquals(content.totals().ttc(), claim.ttc());
    assertEquals(PaymentState.DUE, made.state());
    assertEquals(MONDAY.atStartOfDay(BusinessCalendar.PARIS).toInstant(), made.nextTryAt());

    for (var changed :
        List.of(
            new Payment.Snapshot(
                claim,
                List.of(new Try(1, Money.of("1.00"), NOON, null, null, null, null)),
                PaymentState.DUE,
                NOON,
                2,
                1),
            new Payment.Snapshot(
                claim,
                List.of(
                    new Try(1, Money.of("2.00"), NOON, NOON, null, Refusal.CARD_EXPIRED, null),
                    new Try(
                        2,
                        Money.of("2.00"),
                        NOON,
                        NOON.plusSeconds(1),
                        "ch_1",
                        null,
                        new Try.Chargeback(Money.of("1.50"), NOON.plusSeconds(2)))),
                PaymentState.PAID,
                null,
                0,
                2))) {
      QuarkusTransaction.requiringNew().run(() -> payments.save(Payment.from(changed)));

      assertEquals(changed, QuarkusTransaction.requiringNew().call(() -> payment(invoice)));
    }
  }

  private Payment.Snapshot payment(UUID invoice) {
    return payments.findForUpdateOfAnyAccount(invoice).orElseThrow().snapshot();
  }

  @Test
  void a_standing() {
    var account = UUID.randomUUID();

    Stored.of(
            new Standing.Snapshot(account, NOON, 1),
            new Standing.Snapshot(account, NOON.plusSeconds(1), 2),
            "accountId")
        .in(
            TableStore.of(
                entities,
                "standing.account_id",
                account,
                first -> {
                  standings.openForUpdate(account);
                  standings.save(Standing.from(first));
                },
                () -> standings.openForUpdate(account).snapshot(),
                changed -> standings.save(Standing.from(changed))));
  }

  /// A new row needs a case here: its changes may be lost like any other's.
  @Test
  void every_row_has_its_case() {
    assertEquals(
        // the last one in EInvoiceStoredAsSavedTest
        Set.of("SubscriptionRow", "InvoiceRow", "PaymentRow", "StandingRow", "EInvoiceRow"),
        Rows.namesOf(entities));
  }

  @Test
  void no_json_is_copied_to_be_compared() {
    assertEquals(Set.of(), Rows.copiedJsonOf(entities));
  }

  @Test
  void what_the_first_version_stored_is_read() {
    var account = UUID.randomUUID();
    var content = content(account);
    var statement =
        """
        UPDATE invoice SET
          seller = '{"siren":{"digits":"443061841"},"address":{"city":"Paris","street":"2 quai",
            "postalCode":"75010"},"register":"RCS Paris","legalForm":"SAS","legalName":"Ooma France",
            "vatNumber":"FR00443061841","shareCapital":{"cents":3700000}}',
          buyer = '{"siren":{"digits":"732829320"},"address":{"city":"Paris","street":"1 rue",
            "postalCode":"75002"},"legalName":"Lumen SAS","vatNumber":"FR44732829320"}'
        WHERE invoice_id = '%s'
        """
            .formatted(content.invoiceId());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          subscriptions.openForUpdate(account);
          invoices.add(List.of(Invoice.from(new Invoice.Snapshot(content, null, 0))));
          assertEquals(1, entities.createNativeQuery(statement).executeUpdate());
        });

    var read =
        QuarkusTransaction.requiringNew()
            .call(() -> findInvoices.find(account, content.invoiceId()).orElseThrow());
    assertEquals(content.seller(), read.seller());
    assertEquals(content.buyer(), read.buyer());
  }

  private static Invoice.Content content(UUID account) {
    var line =
        new InvoiceLine(
            Product.SEAT,
            "Poste",
            new Period(MONDAY, MONDAY.plusMonths(1)),
            1,
            Money.of("99.99"),
            new Basis(
                new Period(MONDAY, MONDAY.plusMonths(1)),
                Money.of("50.00"),
                List.of(
                    origin(Cause.PHONE_SHIPPED, Cause.SEATS_REMOVED),
                    origin(Cause.PHONE_DELIVERED, null))));
    return new Invoice.Content(
        UUID.randomUUID(),
        account,
        List.of(),
        null,
        false,
        new Period(MONDAY, MONDAY.plusMonths(1)),
        new Seller(
            "Ooma France",
            "SAS",
            Money.of("37000.00"),
            new Siren("443061841"),
            "RCS Paris",
            "FR00443061841",
            new PostalAddress("2 quai", "75010", "Paris")),
        new Buyer(
            "Lumen SAS",
            new Siren("732829320"),
            "FR44732829320",
            new PostalAddress("1 rue", "75002", "Paris")),
        Mentions.OF_SERVICES,
        List.of(line),
        Totals.ofTtc(Money.of("99.99")));
  }

  private static Origin origin(Cause start, @Nullable Cause end) {
    return new Origin(
        UUID.randomUUID(),
        0,
        end == null ? null : UUID.randomUUID(),
        start,
        MONDAY,
        end,
        end == null ? null : MONDAY.plusDays(9),
        end == null ? MONDAY.minusYears(1) : null);
  }

  private static Term term(int days) {
    return new Term(
        MONDAY.plusDays(days),
        MONDAY.plusDays(40 + days),
        MONDAY.plusDays(10 + days),
        MONDAY.plusDays(20 + days));
  }
}
