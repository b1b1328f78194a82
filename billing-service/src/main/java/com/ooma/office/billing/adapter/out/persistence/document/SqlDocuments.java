package com.ooma.office.billing.adapter.out.persistence.document;

import com.ooma.office.billing.application.document.FindUnprintedDocuments;
import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Printed documents in Postgres. Their rows are there from the moment that an invoice is final,
/// and are filled once.
@ApplicationScoped
class SqlDocuments implements Documents, FindUnprintedDocuments {

  private static final String FIND =
      "SELECT pdf, xml, sha256 FROM document WHERE document_id = :id AND pdf IS NOT NULL";

  private static final String TAKE_UP =
      """
      UPDATE document SET leased_until = :until
      WHERE document_id = :id AND pdf IS NULL AND (leased_until IS NULL OR leased_until <= :now)
      """;

  private static final String KEEP =
      """
      UPDATE document SET pdf = :pdf, xml = :xml, sha256 = encode(sha256(:pdf), 'hex')
      WHERE document_id = :id AND pdf IS NULL
      """;

  private static final String UNPRINTED =
      """
      SELECT document_id FROM document WHERE pdf IS NULL AND (leased_until IS NULL OR leased_until <= :now)
      ORDER BY document_id LIMIT :limit
      """;

  private final EntityManager entities;
  private final Clock clock;

  SqlDocuments(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Optional<Kept> findOfAnyAccount(UUID documentId) {
    return session()
        .createNativeQuery(FIND, Kept.class)
        .setParameter("id", documentId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean takeUp(UUID documentId, Instant now, Instant leasedUntil) {
    return session()
            .createNativeMutationQuery(TAKE_UP)
            .setParameter("id", documentId)
            .setParameter("now", now)
            .setParameter("until", leasedUntil)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean keep(UUID documentId, InvoicePrinter.Printed printed) {
    return session()
            .createNativeMutationQuery(KEEP)
            .setParameter("id", documentId)
            .setParameter("pdf", printed.pdf())
            .setParameter("xml", printed.xml())
            .executeUpdate()
        == 1;
  }

  @Override
  @Transactional // the schedule asks outside of any
  public List<UUID> unprinted(int limit) {
    return session()
        .createNativeQuery(UNPRINTED, UUID.class)
        .setParameter("now", clock.instant())
        .setParameter("limit", limit)
        .getResultList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
