package com.ooma.office.billing.adapter.out.persistence.usage;

import static com.ooma.office.kernel.persistence.Columns.array;

import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.billing.domain.usage.OpenCalls;
import com.ooma.office.billing.domain.usage.ShownNumber;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/// Which bills ask for which calls, in Postgres, many at a time.
@ApplicationScoped
class SqlBilledCalls implements BilledCalls {

  private static final String OPEN =
      """
      SELECT account_id, id, started_at, ttc_cents FROM call
      WHERE account_id = ANY (:accountIds) AND kind = 'CHARGED' AND NOT billed ORDER BY id
      """;

  private static final String OPEN_AGAIN =
      """
      SELECT again.account_id, again.id, call.started_at, again.ttc_cents
      FROM rerated_call again JOIN call ON call.id = again.call
      WHERE again.account_id = ANY (:accountIds) AND again.kind = 'CHARGED' AND NOT again.billed ORDER BY again.id
      """;

  private static final String TO_BILL =
      """
      SELECT id, account_id, called FROM call WHERE id = ANY (:ids)
      UNION ALL
      SELECT again.id, again.account_id, call.called FROM rerated_call again JOIN call ON call.id = again.call
      WHERE again.id = ANY (:ids)
      """;

  private static final String BILL =
      """
      WITH shown AS (SELECT * FROM unnest(:ids, :documents, :numbers) AS shown (id, document, number)),
      again AS (UPDATE rerated_call SET billed = true, document_id = shown.document, printed = shown.number
        FROM shown WHERE rerated_call.id = shown.id)
      UPDATE call SET billed = true, document_id = shown.document, printed = shown.number
      FROM shown WHERE call.id = shown.id
      """;

  private static final String BILL_WITHOUT_DOCUMENT =
      """
      WITH again AS (UPDATE rerated_call SET billed = true WHERE id = ANY (:ids))
      UPDATE call SET billed = true WHERE id = ANY (:ids)
      """;

  private static final String LISTED =
      """
      SELECT extension, printed, destination, started_at, seconds, ttc_cents FROM call
      WHERE document_id = :documentId
      UNION ALL
      SELECT call.extension, again.printed, again.destination, call.started_at, call.seconds, again.ttc_cents
      FROM rerated_call again JOIN call ON call.id = again.call WHERE again.document_id = :documentId
      ORDER BY extension, started_at
      """;

  private static final String SUM_LISTED =
      """
      SELECT cast(coalesce(sum(ttc_cents), 0) AS bigint) FROM (
        SELECT ttc_cents FROM call WHERE account_id = :accountId AND document_id IS NOT NULL
        UNION ALL
        SELECT ttc_cents FROM rerated_call WHERE account_id = :accountId AND document_id IS NOT NULL
        UNION ALL
        SELECT ttc_cents FROM purged_usage WHERE account_id = :accountId) AS listed
      """;

  private static final String LIST_INSTEAD =
      """
      WITH again AS (UPDATE rerated_call SET document_id = :document WHERE document_id = :former)
      UPDATE call SET document_id = :document WHERE document_id = :former
      """;

  private final EntityManager entities;
  private final SqlCallDisplays displays;

  SqlBilledCalls(EntityManager entities, SqlCallDisplays displays) {
    this.entities = entities;
    this.displays = displays;
  }

  @Override
  public OpenCalls open(UUID accountId) {
    return open(List.of(accountId), OPEN, OPEN_AGAIN).getOrDefault(accountId, OpenCalls.NONE);
  }

  @Override
  public Map<UUID, OpenCalls> openForUpdate(Collection<UUID> accountIds) {
    return open(accountIds, OPEN + "FOR UPDATE", OPEN_AGAIN + "FOR UPDATE OF again");
  }

  @Override
  public void bill(List<Billed> billed) {
    var documents = new HashMap<UUID, UUID>();
    var listed = new ArrayList<UUID>();
    var unlisted = new ArrayList<UUID>();
    for (var each : billed) {
      if (each.documentId() != null) {
        documents.put(each.accountId(), each.documentId());
      }
      (each.documentId() == null ? unlisted : listed).addAll(each.callIds());
    }
    if (!unlisted.isEmpty()) {
      session()
          .createNativeMutationQuery(BILL_WITHOUT_DOCUMENT)
          .setParameter("ids", unlisted.toArray(UUID[]::new))
          .executeUpdate();
    }
    if (!listed.isEmpty()) {
      list(listed, documents);
    }
  }

  private void list(List<UUID> callIds, Map<UUID, UUID> documents) {
    var full = displays.full(documents.keySet());
    var rows =
        session()
            .createNativeQuery(TO_BILL, CalledRow.class)
            .setParameter("ids", callIds.toArray(UUID[]::new))
            .getResultList();
    session()
        .createNativeMutationQuery(BILL)
        .setParameter("ids", array(rows, CalledRow::id, UUID[]::new))
        .setParameter("documents", array(rows, row -> documents.get(row.accountId()), UUID[]::new))
        .setParameter(
            "numbers", array(rows, row -> row.shown(full.contains(row.accountId())), String[]::new))
        .executeUpdate();
  }

  @Override
  public void listInstead(UUID formerDocumentId, UUID documentId) {
    session()
        .createNativeMutationQuery(LIST_INSTEAD)
        .setParameter("former", formerDocumentId)
        .setParameter("document", documentId)
        .executeUpdate();
  }

  @Override
  public Money listed(UUID accountId) {
    return new Money(
        session()
            .createNativeQuery(SUM_LISTED, Long.class)
            .setParameter("accountId", accountId)
            .getSingleResult());
  }

  @Override
  public List<ItemisedCall> listedBy(UUID documentId) {
    return session()
        .createNativeQuery(LISTED, ListedRow.class)
        .setParameter("documentId", documentId)
        .getResultStream()
        .map(ListedRow::toDomain)
        .toList();
  }

  private Map<UUID, OpenCalls> open(Collection<UUID> accountIds, String... statements) {
    return Stream.of(statements)
        .flatMap(statement ->
            session()
                .createNativeQuery(statement, OpenRow.class)
                .setParameter("accountIds", accountIds.toArray(UUID[]::new))
                .getResultStream())
        .collect(
            Collectors.groupingBy(
                OpenRow::accountId,
                LinkedHashMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(OpenRow::toDomain, Collectors.toList()), OpenCalls::new)));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record OpenRow(UUID accountId, UUID id, Instant startedAt, long ttcCents) {

    OpenCalls.OpenCall toDomain() {
      return new OpenCalls.OpenCall(id, startedAt, new Money(ttcCents));
    }
  }

  record CalledRow(UUID id, UUID accountId, String called) {

    String shown(boolean full) {
      return ShownNumber.of(new DialledNumber(called), full);
    }
  }

  record ListedRow(
      String extension,
      String printed,
      String destination,
      Instant startedAt,
      int seconds,
      long ttcCents) {

    ItemisedCall toDomain() {
      return new ItemisedCall(
          extension, printed, destination, startedAt, seconds, new Money(ttcCents));
    }
  }
}
