package com.ooma.office.billing.domain.replacement;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.domain.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What takes the place of a wrong invoice: a credit note that gives back what is left of it, and
/// an invoice that asks for it again as the account is known by now.
///
/// @param known the subscription after it
/// @param again none if there is nothing to ask for
public record Reissue(Subscription known, Invoice note, Optional<Invoice> again) {

  /// What came to be known since is asked for or given back too, unless more is to be given back
  /// than the invoice asked for: then it waits for the next bill.
  public static Reissue of(
      Subscription subscription,
      Invoice.Snapshot wrong,
      Correction left,
      Seller seller,
      UUID noteId,
      UUID againId) {
    var settled = Subscription.from(subscription.snapshot());
    var since = settled.settle();
    boolean fits = owed(since, left).compareTo(Money.ZERO) >= 0;
    var known = fits ? settled : subscription;
    return new Reissue(
        known,
        Invoice.cancelling(noteId, seller, wrong, left),
        Invoice.replacing(againId, seller, wrong, left, known.buyer(), fits ? since : List.of()));
  }

  public List<Invoice> documents() {
    return Stream.concat(Stream.of(note), again.stream()).toList();
  }

  private static Money owed(List<Charge> since, Correction left) {
    return since.stream().map(Charge::owed).reduce(left.givenBack().ttc(), Money::plus);
  }
}
