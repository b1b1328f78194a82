package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.credit.CreditKind;
import com.ooma.office.billing.domain.credit.OpenCredits.OpenCredit;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What an account was billed, computed once more: from what events said of its seats, options,
/// calls and credits, and not from any document. Both have to be the same, to the cent.
@UseCase
public class RecomputeBills {

  public record Command(UUID accountId) {}

  /// @param billed what invoices ask for, less what credit notes give back
  /// @param difference what was billed too much; nothing, or something is wrong with a document
  /// @param parts each product that either has something of
  public record View(
      UUID accountId, Money recomputed, Money billed, Money difference, List<PartView> parts) {}

  /// @param recomputed negative of what is given back
  public record PartView(Product product, Money recomputed, Money billed, Money difference) {}

  private final Subscriptions subscriptions;
  private final Invoices invoices;
  private final BilledCalls calls;
  private final Credits credits;

  public RecomputeBills(
      Subscriptions subscriptions, Invoices invoices, BilledCalls calls, Credits credits) {
    this.subscriptions = subscriptions;
    this.invoices = invoices;
    this.calls = calls;
    this.credits = credits;
  }

  public View handle(Command command) {
    var account = command.accountId();
    var recomputed = recomputed(account);
    var billed = billed(invoices.finalOf(account));
    var parts =
        Arrays.stream(Product.values())
            .filter(product -> recomputed.containsKey(product) || billed.containsKey(product))
            .map(product -> part(product, recomputed, billed))
            .toList();
    var sum = sum(recomputed);
    var total = sum(billed);
    return new View(account, sum, total, total.minus(sum), parts);
  }

  private Map<Product, Money> recomputed(UUID account) {
    var sums = new EnumMap<Product, Money>(Product.class);
    sums.putAll(
        subscriptions
            .find(account)
            .orElseThrow(() -> Refused.notFound("subscription"))
            .recomputed());
    put(sums, Product.CALLS, calls.listed(account));
    put(sums, Product.GOODWILL, credits.given(account).negated());
    put(sums, Product.CARRIED_OVER, carried(account));
    return sums;
  }

  /// What a credit note could not give back, and no bill has yet.
  private Money carried(UUID account) {
    return credits.open(account).credits().stream()
        .filter(credit -> credit.kind() == CreditKind.CARRIED_OVER)
        .map(OpenCredit::left)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Map<Product, Money> billed(List<Invoice.Snapshot> documents) {
    var sums = new EnumMap<Product, Money>(Product.class);
    for (var document : documents) {
      boolean note = document.content().kind() == InvoiceKind.CREDIT_NOTE;
      for (var line : document.content().lines()) {
        put(sums, group(line.product()), note ? line.ttc().negated() : line.ttc());
      }
    }
    return sums;
  }

  /// Credits are given by their age, whatever they are for, and what is carried over is given back.
  private static Product group(Product product) {
    return switch (product) {
      case LATE_PORT, LOST_NUMBER, GOODWILL, RERATED_CALLS -> Product.GOODWILL;
      case CARRIED_OVER, CARRIED_IN -> Product.CARRIED_OVER;
      case SEAT, INTERNATIONAL_PLAN, ADDITIONAL_NUMBER, CALLS, CREDITED -> product;
    };
  }

  private static void put(Map<Product, Money> sums, Product product, Money amount) {
    if (!amount.equals(Money.ZERO)) {
      sums.merge(product, amount, Money::plus);
    }
  }

  private static PartView part(
      Product product, Map<Product, Money> recomputed, Map<Product, Money> billed) {
    var one = recomputed.getOrDefault(product, Money.ZERO);
    var other = billed.getOrDefault(product, Money.ZERO);
    return new PartView(product, one, other, other.minus(one));
  }

  private static Money sum(Map<Product, Money> parts) {
    return parts.values().stream().reduce(Money.ZERO, Money::plus);
  }
}
