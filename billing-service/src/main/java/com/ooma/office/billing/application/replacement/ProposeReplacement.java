package com.ooma.office.billing.application.replacement;

import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.replacement.port.Replacements;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.billing.domain.replacement.NamedBuyer;
import com.ooma.office.billing.domain.replacement.Replacement;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of our people says that an invoice is wrong: nothing happens before a second one says so.
@UseCase
public class ProposeReplacement {

  /// @param buyer as it should have been named; null if it was named well
  /// @param company of whoever proposes it; absent of staff as it should be
  public record Command(
      UUID invoiceId,
      String reason,
      @Nullable NamedBuyer buyer,
      String by,
      @Nullable UUID company) {}

  private final Replacements replacements;
  private final Invoices invoices;
  private final Ids ids;
  private final Clock clock;

  public ProposeReplacement(Replacements replacements, Invoices invoices, Ids ids, Clock clock) {
    this.replacements = replacements;
    this.invoices = invoices;
    this.ids = ids;
    this.clock = clock;
  }

  /// @throws Refused if there is no such invoice, nothing is left of it, or it is being replaced
  public ReplacementView handle(Command command) {
    var wrong =
        invoices
            .findFinal(command.invoiceId())
            .filter(found -> found.content().kind() == InvoiceKind.INVOICE)
            .orElseThrow(() -> Refused.notFound("invoice"));
    var account = wrong.content().accountId();
    OthersCompany.mustBe(account, command.company());
    LeftOfInvoice.of(wrong, new PastBills(invoices.finalOf(account)));
    var proposed =
        Replacement.proposed(
            ids.next(),
            account,
            command.invoiceId(),
            command.reason(),
            command.buyer(),
            command.by(),
            clock.instant());
    if (!replacements.add(proposed)) {
      throw Refused.conflict("replacement-exists", "The invoice is being replaced already.");
    }
    return ReplacementView.of(proposed);
  }
}
