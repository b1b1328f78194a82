package com.ooma.office.billing.adapter.out.persistence.run;

import com.ooma.office.billing.application.run.FindBillRuns;
import com.ooma.office.billing.domain.run.RunState;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Views of bill runs.
@ApplicationScoped
class BillRunViews implements FindBillRuns {

  private static final String VIEW =
      """
      SELECT run_id, day, dry, state, requested_at, requested_by, ended_at, count(step_id) AS accounts,
        count(*) FILTER (WHERE outcome = 'PENDING') AS pending,
        count(*) FILTER (WHERE outcome = 'INVOICE') AS invoices,
        count(*) FILTER (WHERE outcome = 'CREDIT_NOTE') AS credit_notes,
        count(*) FILTER (WHERE outcome = 'NOTHING') AS nothing,
        count(*) FILTER (WHERE outcome = 'FAILED') AS failed,
        cast(coalesce(sum(ttc_cents), 0) AS bigint) AS total,
        cast(coalesce(sum(before_cents) FILTER (WHERE outcome NOT IN ('PENDING', 'FAILED')), 0) AS bigint) AS before
      FROM bill_run LEFT JOIN bill_run_step USING (run_id)
      """;

  private static final String ONE = VIEW + "WHERE run_id = :runId GROUP BY run_id";

  private static final String PAGE =
      VIEW + "WHERE run_id < :before GROUP BY run_id ORDER BY run_id DESC LIMIT :limit";

  private static final String ACCOUNTS =
      """
      SELECT account_id, outcome, ttc_cents, coalesce(before_cents, 0) AS before, problem FROM bill_run_step
      WHERE run_id = :runId AND (:outcome IS NULL OR outcome = :outcome)
      ORDER BY abs(ttc_cents - coalesce(before_cents, 0)) DESC, account_id LIMIT :limit
      """;

  private static final String PENDING =
      """
      SELECT step_id FROM bill_run_step JOIN bill_run USING (run_id)
      WHERE outcome = 'PENDING' AND state = 'RUNNING' ORDER BY account_id LIMIT :limit
      """;

  private static final String IS_OPEN =
      "SELECT EXISTS (SELECT FROM bill_run WHERE NOT dry AND state <> 'DONE')";

  private final EntityManager entities;

  BillRunViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Page<View> list(Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(PAGE, ViewRow.class)
            .setParameter("before", page.before())
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(ViewRow::toView)
            .toList();
    return Page.of(fetched, page, View::runId);
  }

  @Override
  public Optional<View> findOfAnyAccount(UUID runId) {
    return session()
        .createNativeQuery(ONE, ViewRow.class)
        .setParameter("runId", runId)
        .getResultStream()
        .findFirst()
        .map(ViewRow::toView);
  }

  @Override
  public AccountsView stepsOfAnyAccount(UUID runId, RunStep.@Nullable Outcome outcome, int limit) {
    return new AccountsView(
        session()
            .createNativeQuery(ACCOUNTS, AccountRow.class)
            .setParameter("runId", runId)
            .setParameter("outcome", outcome == null ? null : outcome.name(), String.class)
            .setParameter("limit", limit)
            .getResultStream()
            .map(AccountRow::toView)
            .toList());
  }

  @Override
  @Transactional // the schedule asks outside of any
  public List<UUID> pending(int limit) {
    return session()
        .createNativeQuery(PENDING, UUID.class)
        .setParameter("limit", limit)
        .getResultList();
  }

  @Override
  @Transactional // the schedule asks outside of any
  public boolean isOpen() {
    return session().createNativeQuery(IS_OPEN, Boolean.class).getSingleResult();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record ViewRow(
      UUID runId,
      LocalDate day,
      boolean dry,
      String state,
      Instant requestedAt,
      String requestedBy,
      @Nullable Instant endedAt,
      long accounts,
      long pending,
      long invoices,
      long creditNotes,
      long nothing,
      long failed,
      long total,
      long before) {

    View toView() {
      return new View(
          runId,
          day,
          dry,
          RunState.valueOf(state),
          requestedAt,
          requestedBy,
          endedAt,
          Math.toIntExact(accounts),
          Math.toIntExact(pending),
          Math.toIntExact(invoices),
          Math.toIntExact(creditNotes),
          Math.toIntExact(nothing),
          Math.toIntExact(failed),
          new Money(total),
          new Money(before),
          new Money(total - before));
    }
  }

  record AccountRow(
      UUID accountId, String outcome, long ttcCents, long before, @Nullable String problem) {

    AccountView toView() {
      return new AccountView(
          accountId,
          RunStep.Outcome.valueOf(outcome),
          new Money(ttcCents),
          new Money(before),
          new Money(ttcCents - before),
          problem);
    }
  }
}
