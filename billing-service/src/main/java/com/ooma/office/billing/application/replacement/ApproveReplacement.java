package com.ooma.office.billing.application.replacement;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.invoice.port.BillingPolicy;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.payment.SettleReplacedInvoice;
import com.ooma.office.billing.application.replacement.port.Replacements;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.billing.domain.replacement.Reissue;
import com.ooma.office.billing.domain.replacement.Replacement;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A second person agrees that an invoice is wrong. At once it is given back whole by a credit
/// note, what it asked for is asked for by another invoice as it is known by now, and what was paid
/// of it pays that one.
@UseCase
public class ApproveReplacement {

  /// @param company of whoever approves it; absent of staff as it should be
  public record Command(UUID replacementId, String by, @Nullable UUID company) {}

  private final Replacements replacements;
  private final Subscriptions subscriptions;
  private final Invoices invoices;
  private final Documents documents;
  private final IssueBills issueBills;
  private final BilledCalls calls;
  private final SettleReplacedInvoice settleReplacedInvoice;
  private final BillingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public ApproveReplacement(
      Replacements replacements,
      Subscriptions subscriptions,
      Invoices invoices,
      Documents documents,
      IssueBills issueBills,
      BilledCalls calls,
      SettleReplacedInvoice settleReplacedInvoice,
      BillingPolicy policy,
      Ids ids,
      Clock clock) {
    this.replacements = replacements;
    this.subscriptions = subscriptions;
    this.invoices = invoices;
    this.documents = documents;
    this.issueBills = issueBills;
    this.calls = calls;
    this.settleReplacedInvoice = settleReplacedInvoice;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  public ReplacementView handle(Command command) {
    var replacement =
        replacements
            .findForUpdate(command.replacementId())
            .orElseThrow(() -> Refused.notFound("replacement"));
    OthersCompany.mustBe(replacement.accountId(), command.company());
    if (replacement.isDoneBy(command.by())) {
      return ReplacementView.of(replacement);
    }
    replacement.mustBeApprovableBy(command.by());
    var done = replace(replacement, command.by());
    replacements.save(done);
    return ReplacementView.of(done);
  }

  /// The subscription comes first: no bill of the account is made meanwhile, and whoever changes a
  /// card has it before its payments too.
  private Replacement replace(Replacement replacement, String by) {
    var invoiceId = replacement.invoiceId();
    var subscription = subscriptions.openForUpdate(replacement.accountId());
    var past = new PastBills(invoices.finalOf(replacement.accountId()));
    var wrong = invoices.findFinal(invoiceId).orElseThrow();
    var left = LeftOfInvoice.of(wrong, past);
    if (documents.findOfAnyAccount(invoiceId).isEmpty()) {
      throw Refused.conflict(
          "invoice-not-printed", "The invoice is not printed yet, and its calls stay with it.");
    }
    settleReplacedInvoice.mustBeOurs(invoiceId);
    var buyer = replacement.buyer();
    if (buyer != null) {
      subscription.calledOtherwise(
          buyer.legalName(), buyer.siren(), buyer.billingAddress(), clock.instant());
    }
    var reissue = Reissue.of(subscription, wrong, left, policy.seller(), ids.next(), ids.next());
    var again = reissue.again();
    subscriptions.save(reissue.known());
    issueBills.issue(reissue.documents());
    again.ifPresent(fresh -> calls.listInstead(invoiceId, fresh.id()));
    settleReplacedInvoice.handle(
        new SettleReplacedInvoice.Command(
            invoiceId,
            again.map(fresh -> fresh.snapshot().content().totals().ttc()).orElse(Money.ZERO)));
    return replacement.done(by, reissue.note().id(), again.map(Invoice::id).orElse(null));
  }
}
