package com.ooma.office.billing.adapter.out.persistence.run;

import static com.ooma.office.kernel.persistence.Columns.array;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.billing.domain.run.BillRun;
import com.ooma.office.billing.domain.run.RunState;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Bill runs in Postgres.
@ApplicationScoped
class SqlBillRuns implements BillRuns {

  private static final String ADD =
      """
      INSERT INTO bill_run (run_id, day, dry, state, requested_at, requested_by)
      VALUES (:runId, :day, :dry, :state, :requestedAt, :requestedBy) ON CONFLICT DO NOTHING
      """;

  private static final String RUN =
      "SELECT run_id, day, dry, state, requested_at, requested_by, ended_at FROM bill_run ";

  private static final String ONE = RUN + "WHERE run_id = :runId FOR UPDATE";

  private static final String NEXT_RUNNING =
      RUN + "WHERE state = 'RUNNING' ORDER BY run_id LIMIT 1 FOR UPDATE SKIP LOCKED";

  private static final String SAVE =
      "UPDATE bill_run SET state = :state, ended_at = :endedAt WHERE run_id = :runId";

  /// By account, so that each is taken in once. Documents that are made from now on have greater
  /// ids than the last one.
  private static final String TAKE_IN =
      """
      INSERT INTO bill_run_step (run_id, account_id, outcome, last_document, before_cents, ttc_cents)
      SELECT :runId, due.account_id, 'PENDING', last.invoice_id,
        CASE last.kind WHEN 'INVOICE' THEN last.ttc_cents WHEN 'CREDIT_NOTE' THEN -last.ttc_cents END, 0
      FROM (SELECT account_id FROM subscription
        WHERE siren IS NOT NULL AND next_period_start <= :day AND account_id > coalesce(
          (SELECT account_id FROM bill_run_step WHERE run_id = :runId ORDER BY account_id DESC LIMIT 1),
          '00000000-0000-0000-0000-000000000000')
        ORDER BY account_id LIMIT :most) due
      LEFT JOIN LATERAL (SELECT invoice_id, kind, ttc_cents FROM invoice
        WHERE account_id = due.account_id AND state <> 'DRAFT' ORDER BY invoice_id DESC LIMIT 1) last ON true
      """;

  private static final String HAS_PENDING =
      "SELECT EXISTS (SELECT FROM bill_run_step WHERE run_id = :runId AND outcome = 'PENDING')";

  private static final String PENDING =
      """
      SELECT step_id, bill_run.run_id, day, dry, state, requested_at, requested_by, account_id, before_cents
      FROM bill_run_step JOIN bill_run USING (run_id)
      WHERE step_id = ANY (:stepIds) AND outcome = 'PENDING' AND state = 'RUNNING'
      ORDER BY account_id FOR UPDATE OF bill_run_step SKIP LOCKED
      """;

  private static final String BILLED =
      """
      SELECT step_id, (SELECT cast(coalesce(sum(CASE kind WHEN 'INVOICE' THEN made.ttc_cents ELSE -made.ttc_cents END), 0)
          AS bigint)
        FROM invoice made WHERE made.account_id = step.account_id AND made.state <> 'DRAFT'
          AND made.invoice_id > coalesce(step.last_document, '00000000-0000-0000-0000-000000000000')) AS ttc_cents
      FROM bill_run_step step JOIN bill_run USING (run_id) JOIN subscription USING (account_id)
      WHERE step_id = ANY (:stepIds) AND (siren IS NULL OR next_period_start IS NULL OR next_period_start > day)
      """;

  private static final String END =
      """
      UPDATE bill_run_step SET outcome = done.outcome, ttc_cents = done.cents
      FROM unnest(:stepIds, :outcomes, :cents) AS done (id, outcome, cents) WHERE step_id = done.id
      """;

  private static final String FAIL =
      """
      UPDATE bill_run_step SET outcome = 'FAILED', problem = :problem
      WHERE step_id = :stepId AND outcome = 'PENDING'
      """;

  private final EntityManager entities;

  SqlBillRuns(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean add(BillRun run) {
    return session()
            .createNativeMutationQuery(ADD)
            .setParameter("runId", run.runId())
            .setParameter("day", run.day())
            .setParameter("dry", run.dry())
            .setParameter("state", run.state().name())
            .setParameter("requestedAt", run.requestedAt())
            .setParameter("requestedBy", run.requestedBy())
            .executeUpdate()
        == 1;
  }

  @Override
  public Optional<BillRun> findForUpdate(UUID runId) {
    return session()
        .createNativeQuery(ONE, RunRow.class)
        .setParameter("runId", runId)
        .getResultStream()
        .findFirst()
        .map(RunRow::toDomain);
  }

  @Override
  public Optional<BillRun> nextRunning() {
    return session()
        .createNativeQuery(NEXT_RUNNING, RunRow.class)
        .getResultStream()
        .findFirst()
        .map(RunRow::toDomain);
  }

  @Override
  public void save(BillRun run) {
    session()
        .createNativeMutationQuery(SAVE)
        .setParameter("runId", run.runId())
        .setParameter("state", run.state().name())
        .setParameter("endedAt", run.endedAt(), Instant.class)
        .executeUpdate();
  }

  @Override
  public int takeIn(BillRun run, int most) {
    return session()
        .createNativeMutationQuery(TAKE_IN)
        .setParameter("runId", run.runId())
        .setParameter("day", run.day())
        .setParameter("most", most)
        .executeUpdate();
  }

  @Override
  public boolean hasPending(UUID runId) {
    return session()
        .createNativeQuery(HAS_PENDING, Boolean.class)
        .setParameter("runId", runId)
        .getSingleResult();
  }

  @Override
  public List<RunStep> pending(List<UUID> stepIds) {
    return session()
        .createNativeQuery(PENDING, StepRow.class)
        .setParameter("stepIds", stepIds.toArray(UUID[]::new))
        .getResultStream()
        .map(StepRow::toDomain)
        .toList();
  }

  @Override
  public Map<UUID, Money> billed(List<RunStep> steps) {
    return session()
        .createNativeQuery(BILLED, BilledRow.class)
        .setParameter("stepIds", array(steps, RunStep::stepId, UUID[]::new))
        .getResultStream()
        .collect(Collectors.toMap(BilledRow::stepId, row -> new Money(row.ttcCents())));
  }

  @Override
  public void end(Map<UUID, Money> results) {
    if (results.isEmpty()) {
      return;
    }
    var ended = List.copyOf(results.entrySet());
    session()
        .createNativeMutationQuery(END)
        .setParameter("stepIds", array(ended, Map.Entry::getKey, UUID[]::new))
        .setParameter(
            "outcomes",
            array(ended, each -> RunStep.outcome(each.getValue()).name(), String[]::new))
        .setParameter("cents", array(ended, each -> each.getValue().cents(), Long[]::new))
        .executeUpdate();
  }

  @Override
  public void fail(UUID stepId, String problem) {
    session()
        .createNativeMutationQuery(FAIL)
        .setParameter("stepId", stepId)
        .setParameter("problem", problem)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record BilledRow(UUID stepId, long ttcCents) {}

  record RunRow(
      UUID runId,
      LocalDate day,
      boolean dry,
      String state,
      Instant requestedAt,
      String requestedBy,
      @Nullable Instant endedAt) {

    BillRun toDomain() {
      return new BillRun(
          runId, day, dry, RunState.valueOf(state), requestedAt, requestedBy, endedAt);
    }
  }

  record StepRow(
      UUID stepId,
      UUID runId,
      LocalDate day,
      boolean dry,
      String state,
      Instant requestedAt,
      String requestedBy,
      UUID accountId,
      @Nullable Long beforeCents) {

    RunStep toDomain() {
      var run = new RunRow(runId, day, dry, state, requestedAt, requestedBy, null).toDomain();
      return new RunStep(
          stepId, run, accountId, beforeCents == null ? null : new Money(beforeCents));
    }
  }
}
