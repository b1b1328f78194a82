package com.ooma.office.billing.adapter.out.persistence.prepaid;

import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/// Top-ups in Postgres.
@ApplicationScoped
class SqlTopUps implements TopUps {

  private static final String ADD =
      """
      INSERT INTO top_up (top_up_id, account_id, cents, state, requested_at, asked, next_try_at, unanswered)
      VALUES (:id, :accountId, :cents, :state, :requestedAt, :asked, :nextTryAt, :unanswered)
      """;

  private static final String SAVE =
      """
      UPDATE top_up SET state = :state, asked = :asked, next_try_at = :nextTryAt, unanswered = :unanswered,
        refusal = :refusal
      WHERE top_up_id = :id
      """;

  static final String ROW =
      """
      SELECT top_up_id, account_id, cents, state, requested_at, asked, next_try_at, unanswered, refusal FROM top_up
      """;

  private static final String NEXT_DUE =
      ROW + "WHERE next_try_at <= :now ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED";

  private static final String ARE_ON_THEIR_WAY =
      "SELECT EXISTS (SELECT FROM top_up WHERE account_id = :accountId AND state = 'REQUESTED')";

  private static final String WERE_REFUSED =
      """
      SELECT EXISTS (SELECT FROM top_up
        WHERE account_id = :accountId AND state = 'REFUSED' AND requested_at > :since)
      """;

  private static final String ONE = ROW + "WHERE top_up_id = :id FOR UPDATE";

  private final EntityManager entities;

  SqlTopUps(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(TopUp topUp) {
    fill(session().createNativeMutationQuery(ADD), topUp)
        .setParameter("accountId", topUp.accountId())
        .setParameter("cents", topUp.amount().cents())
        .setParameter("requestedAt", topUp.requestedAt())
        .executeUpdate();
  }

  @Override
  public boolean areOnTheirWay(UUID accountId) {
    return session()
        .createNativeQuery(ARE_ON_THEIR_WAY, Boolean.class)
        .setParameter("accountId", accountId)
        .getSingleResult();
  }

  @Override
  public boolean wereRefused(UUID accountId, Instant since) {
    return session()
        .createNativeQuery(WERE_REFUSED, Boolean.class)
        .setParameter("accountId", accountId)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public Optional<TopUp> nextDue(Instant now) {
    return session()
        .createNativeQuery(NEXT_DUE, TopUpRow.class)
        .setParameter("now", now)
        .getResultStream()
        .findFirst()
        .map(TopUpRow::toDomain);
  }

  @Override
  public TopUp getForUpdate(UUID topUpId) {
    return session()
        .createNativeQuery(ONE, TopUpRow.class)
        .setParameter("id", topUpId)
        .getSingleResult()
        .toDomain();
  }

  @Override
  public void save(TopUp topUp) {
    fill(session().createNativeMutationQuery(SAVE), topUp)
        .setParameter("refusal", topUp.refusal(), String.class)
        .executeUpdate();
  }

  private static MutationQuery fill(MutationQuery statement, TopUp topUp) {
    return statement
        .setParameter("id", topUp.topUpId())
        .setParameter("state", topUp.state().name())
        .setParameter("asked", topUp.asked())
        .setParameter("nextTryAt", topUp.nextTryAt(), Instant.class)
        .setParameter("unanswered", topUp.unanswered());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record TopUpRow(
      UUID topUpId,
      UUID accountId,
      long cents,
      String state,
      Instant requestedAt,
      boolean asked,
      @Nullable Instant nextTryAt,
      int unanswered,
      @Nullable String refusal) {

    TopUp toDomain() {
      return new TopUp(
          topUpId,
          accountId,
          new Money(cents),
          TopUp.State.valueOf(state),
          requestedAt,
          asked,
          nextTryAt,
          unanswered,
          refusal);
    }
  }
}
