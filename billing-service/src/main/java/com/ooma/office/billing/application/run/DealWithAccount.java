package com.ooma.office.billing.application.run;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.PreviewBill;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.util.UUID;

/// Bills an account of a run, all periods that are due, and writes down what that came to: both or
/// neither. A dry run looks at the next bill instead.
@UseCase
public class DealWithAccount {

  public record Command(UUID stepId) {}

  private final BillRuns runs;
  private final BillNextPeriod billNextPeriod;
  private final PreviewBill previewBill;

  public DealWithAccount(BillRuns runs, BillNextPeriod billNextPeriod, PreviewBill previewBill) {
    this.runs = runs;
    this.billNextPeriod = billNextPeriod;
    this.previewBill = previewBill;
  }

  /// @return false if somebody else is at it, or the run was stopped
  public boolean handle(Command command) {
    var found = runs.findPending(command.stepId());
    found.ifPresent(step -> {
      var ttc = step.run().dry() ? preview(step) : bill(step);
      runs.end(step, RunStep.outcome(ttc), ttc);
    });
    return found.isPresent();
  }

  private Money bill(RunStep step) {
    while (billNextPeriod.handle(new BillNextPeriod.Command(step.accountId(), step.run().day()))) {}
    return runs.billedSince(step);
  }

  private Money preview(RunStep step) {
    return previewBill
        .handle(new PreviewBill.Command(step.accountId()))
        .map(view -> {
          var ttc = view.totals().ttc();
          return view.kind() == InvoiceKind.INVOICE ? ttc : ttc.negated();
        })
        .orElse(Money.ZERO);
  }
}
