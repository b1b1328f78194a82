package com.ooma.office.support.adapter.out.persistence.privacy;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.support.application.privacy.port.DataRequests;
import com.ooma.office.support.domain.privacy.DataAnswer;
import com.ooma.office.support.domain.privacy.DataRequest;
import com.ooma.office.support.domain.privacy.Keeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests about people in Postgres. The key to what was exported is sealed, and the export with
/// it.
@ApplicationScoped
class SqlDataRequests implements DataRequests {

  private static final String NOTE =
      """
      INSERT INTO personal_data_answer (request_id, keeper, part, parts, data, held)
      VALUES (:request, :keeper, :part, :parts, CAST(:data AS text), :held)
      ON CONFLICT (request_id, keeper, part) DO NOTHING
      """;

  private static final String COUNT =
      """
      INSERT INTO personal_data_count (request_id, keeper, kind, erased, kept)
      VALUES (:request, :keeper, :kind, :erased, :kept)
      ON CONFLICT (request_id, keeper, kind) DO NOTHING
      """;

  private static final String ANSWERED =
      """
      SELECT count(*) FROM (
        SELECT keeper FROM personal_data_answer WHERE request_id = :request
        GROUP BY keeper HAVING count(*) = max(parts)) complete
      """;

  private static final String FORGET =
      """
      WITH gone AS (
        UPDATE personal_data_request SET opening_key = NULL WHERE request_id IN (
          SELECT request_id FROM personal_data_request
          WHERE opening_key IS NOT NULL AND coalesce(completed_at < :complete, requested_at < :made)
          ORDER BY request_id LIMIT :limit FOR UPDATE SKIP LOCKED)
        RETURNING request_id),
      emptied AS (
        UPDATE personal_data_answer SET data = NULL WHERE request_id IN (SELECT request_id FROM gone))
      SELECT count(*) FROM gone
      """;

  private final EntityManager entities;
  private final SecretBox box;

  SqlDataRequests(EntityManager entities, SecretBox box) {
    this.entities = entities;
    this.box = box;
  }

  @Override
  public void add(DataRequest request, @Nullable String openingKey) {
    var sealed = openingKey == null ? null : box.seal(openingKey, request.id().toString());
    entities.persist(DataRequestRow.of(request, sealed));
  }

  @Override
  public Optional<DataRequest> lock(UUID accountId, UUID requestId) {
    return Optional.ofNullable(
            entities.find(DataRequestRow.class, requestId, LockModeType.PESSIMISTIC_WRITE))
        .filter(row -> row.accountId.equals(accountId))
        .map(DataRequestRow::toRequest);
  }

  @Override
  public void note(UUID requestId, DataAnswer answer) {
    entities
        .createNativeQuery(NOTE)
        .setParameter("request", requestId)
        .setParameter("keeper", answer.keeper().name())
        .setParameter("part", answer.part())
        .setParameter("parts", answer.parts())
        .setParameter("data", answer.data())
        .setParameter("held", answer.held())
        .executeUpdate();
    var kinds = new TreeSet<>(answer.erased().keySet());
    kinds.addAll(answer.kept().keySet());
    kinds.forEach(kind -> count(requestId, answer, kind));
  }

  private void count(UUID requestId, DataAnswer answer, String kind) {
    entities
        .createNativeQuery(COUNT)
        .setParameter("request", requestId)
        .setParameter("keeper", answer.keeper().name())
        .setParameter("kind", kind)
        .setParameter("erased", answer.erased().getOrDefault(kind, 0))
        .setParameter("kept", answer.kept().getOrDefault(kind, 0))
        .executeUpdate();
  }

  @Override
  public boolean isAnswered(UUID requestId) {
    var complete =
        (Number)
            entities
                .createNativeQuery(ANSWERED)
                .setParameter("request", requestId)
                .getSingleResult();
    return complete.intValue() == Keeper.values().length;
  }

  @Override
  public void complete(UUID requestId, Instant at) {
    entities.find(DataRequestRow.class, requestId).completedAt = at;
  }

  @Override
  public int forgetArchives(Instant completeBefore, Instant madeBefore, int limit) {
    var gone =
        (Number)
            entities
                .createNativeQuery(FORGET)
                .setParameter("complete", completeBefore)
                .setParameter("made", madeBefore)
                .setParameter("limit", limit)
                .getSingleResult();
    return gone.intValue();
  }
}
