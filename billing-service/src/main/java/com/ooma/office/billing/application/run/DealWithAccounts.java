package com.ooma.office.billing.application.run;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.PreviewBill;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.run.BillRun;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Bills some accounts of a run, all periods that are due, and writes down what that came to: all
/// of it or nothing. A dry run looks at the next bills instead.
@UseCase
public class DealWithAccounts {

  public record Command(List<UUID> stepIds) {}

  private final BillRuns runs;
  private final BillNextPeriod billNextPeriod;
  private final PreviewBill previewBill;

  public DealWithAccounts(BillRuns runs, BillNextPeriod billNextPeriod, PreviewBill previewBill) {
    this.runs = runs;
    this.billNextPeriod = billNextPeriod;
    this.previewBill = previewBill;
  }

  /// @return how many it dealt with: not those that somebody else is at, or whose run was stopped
  public int handle(Command command) {
    return runs.pending(command.stepIds()).stream()
        .collect(Collectors.groupingBy(RunStep::run))
        .entrySet()
        .stream()
        .mapToInt(each -> deal(each.getKey(), each.getValue()))
        .sum();
  }

  private int deal(BillRun run, List<RunStep> steps) {
    var results = run.dry() ? preview(steps) : bill(run, steps);
    runs.end(results);
    return results.size();
  }

  private Map<UUID, Money> bill(BillRun run, List<RunStep> steps) {
    var due = steps.stream().map(RunStep::accountId).toList();
    while (!due.isEmpty()) {
      due = billNextPeriod.handle(new BillNextPeriod.Command(due, run.day()));
    }
    return runs.billed(steps);
  }

  private Map<UUID, Money> preview(List<RunStep> steps) {
    return steps.stream()
        .collect(Collectors.toMap(RunStep::stepId, step -> preview(step.accountId())));
  }

  private Money preview(UUID account) {
    return previewBill
        .handle(new PreviewBill.Command(account))
        .map(view -> {
          var ttc = view.totals().ttc();
          return view.kind() == InvoiceKind.INVOICE ? ttc : ttc.negated();
        })
        .orElse(Money.ZERO);
  }
}
