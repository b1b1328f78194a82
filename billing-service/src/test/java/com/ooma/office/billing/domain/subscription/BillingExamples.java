package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A fictional seller and customer that several tests bill.
public final class BillingExamples {

  public static final PostalAddress ADDRESS =
      new PostalAddress("12 rue des Archives", "75004", "Paris");

  public static final Seller SELLER =
      new Seller(
          "Téléphonie Démonstration",
          "SAS",
          Money.of("10000.00"),
          new Siren("987654324"),
          "RCS Paris",
          new Siren("987654324").vatNumber(),
          new PostalAddress("1 rue de l'Exemple", "75009", "Paris"));

  private BillingExamples() {}

  public static Customer customer() {
    return customer("Atelier Lumen SAS", "2026-01-05T09:00:00Z");
  }

  public static Customer customer(String legalName, String knownSince) {
    return new Customer(
        legalName,
        new Siren("123456782"),
        ADDRESS,
        new CardToken("tok_visa_demo"),
        Instant.parse(knownSince));
  }

  /// A paying customer's subscription with `count` seats from `day`.
  public static Subscription subscription(int count, LocalDate day) {
    var subscription = Subscription.of(UUID.randomUUID());
    subscription.paidBy(customer());
    addSeats(subscription, count, day);
    return subscription;
  }

  public static void addSeats(Subscription subscription, int count, LocalDate day) {
    for (int i = 0; i < count; i++) {
      addSeat(subscription, UUID.randomUUID(), day);
    }
  }

  /// A seat that is due on `day`, by an order of its own.
  public static void addSeat(Subscription subscription, UUID seat, LocalDate day) {
    subscription.ordered(order(day.minusDays(2), false, 0, seat));
    subscription.seatFrom(seat, day);
  }

  /// An order at the prices of the list.
  public static Agreement order(LocalDate day, boolean plan, int numbers, UUID... seats) {
    return new Agreement(
        UUID.randomUUID(),
        day,
        List.of(seats),
        List.of(
            new Agreement.Line(Product.SEAT, seats.length, Money.of("50.00")),
            new Agreement.Line(Product.INTERNATIONAL_PLAN, plan ? 1 : 0, Money.of("10.00")),
            new Agreement.Line(Product.ADDITIONAL_NUMBER, numbers, Money.of("10.00"))));
  }

  public static Invoice draft(Bill bill) {
    return Invoice.draft(UUID.randomUUID(), UUID.randomUUID(), SELLER, bill);
  }
}
