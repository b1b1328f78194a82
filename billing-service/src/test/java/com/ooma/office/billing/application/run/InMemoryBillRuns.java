package com.ooma.office.billing.application.run;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.billing.application.subscription.InMemoryBooks;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.run.BillRun;
import com.ooma.office.billing.domain.run.RunState;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.billing.domain.run.RunStep.Outcome;
import com.ooma.office.kernel.domain.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// One run over accounts in the order in which they were added, and what became of each.
final class InMemoryBillRuns implements BillRuns {

  private final InMemoryBooks books;
  private final List<UUID> accounts;
  private final Map<UUID, RunStep> steps = new LinkedHashMap<>();
  private final Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
  private Optional<BillRun> run = Optional.empty();

  InMemoryBillRuns(InMemoryBooks books, List<UUID> accounts) {
    this.books = books;
    this.accounts = accounts;
  }

  /// @return what takes back all that is done from now on
  Runnable checkpoint() {
    var former = run;
    var taken = new LinkedHashMap<>(steps);
    var ended = new LinkedHashMap<>(outcomes);
    return () -> {
      run = former;
      steps.clear();
      steps.putAll(taken);
      outcomes.clear();
      outcomes.putAll(ended);
    };
  }

  List<UUID> pending() {
    var pending = new ArrayList<>(steps.keySet());
    pending.removeAll(outcomes.keySet());
    return pending;
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes.values());
  }

  RunState state() {
    return run.orElseThrow().state();
  }

  @Override
  public boolean add(BillRun added) {
    run = Optional.of(added);
    return true;
  }

  @Override
  public Optional<BillRun> findForUpdate(UUID runId) {
    return run;
  }

  @Override
  public Optional<BillRun> nextRunning() {
    return run.filter(each -> each.state() == RunState.RUNNING);
  }

  @Override
  public void save(BillRun changed) {
    run = Optional.of(changed);
  }

  @Override
  public int takeIn(BillRun by, int most) {
    var next = accounts.stream().skip(steps.size()).limit(most).toList();
    next.forEach(account -> steps.put(account, new RunStep(account, by, account, null)));
    return next.size();
  }

  @Override
  public boolean hasPending(UUID runId) {
    return !pending().isEmpty();
  }

  @Override
  public List<RunStep> pending(List<UUID> stepIds) {
    return stepIds.stream().filter(step -> !outcomes.containsKey(step)).map(steps::get).toList();
  }

  @Override
  public Map<UUID, Money> billed(List<RunStep> dealtWith) {
    var accounts = dealtWith.stream().map(RunStep::accountId).collect(Collectors.toSet());
    var documents = books.finalOf(accounts);
    return dealtWith.stream()
        .collect(
            Collectors.toMap(
                RunStep::stepId, step -> sum(documents.getOrDefault(step.accountId(), List.of()))));
  }

  private static Money sum(List<Invoice.Snapshot> documents) {
    return documents.stream()
        .map(Invoice.Snapshot::content)
        .map(content ->
            content.kind() == InvoiceKind.INVOICE
                ? content.totals().ttc()
                : content.totals().ttc().negated())
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public void end(Map<UUID, Money> results) {
    results.forEach((step, ttc) -> outcomes.put(step, RunStep.outcome(ttc)));
  }

  @Override
  public void fail(UUID stepId, String problem) {
    outcomes.put(stepId, Outcome.FAILED);
  }
}
