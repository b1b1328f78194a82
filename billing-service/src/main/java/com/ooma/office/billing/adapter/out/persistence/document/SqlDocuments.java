package com.ooma.office.billing.adapter.out.persistence.document;

import com.ooma.office.billing.application.document.FindUnprintedDocuments;
import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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

  private static final String LOCK =
      "SELECT document_id FROM document WHERE document_id = :id AND pdf IS NULL FOR UPDATE";

  private static final String KEEP =
      """
      UPDATE document SET pdf = :pdf, xml = :xml, sha256 = encode(sha256(:pdf), 'hex')
      WHERE document_id = :id AND pdf IS NULL
      """;

  private static final String UNPRINTED =
      "SELECT document_id FROM document WHERE pdf IS NULL ORDER BY document_id LIMIT :limit";

  private final EntityManager entities;

  SqlDocuments(EntityManager entities) {
    this.entities = entities;
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
  public boolean isUnprintedForUpdate(UUID documentId) {
    return session()
        .createNativeQuery(LOCK, UUID.class)
        .setParameter("id", documentId)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  @Override
  public void keep(UUID documentId, InvoicePrinter.Printed printed) {
    session()
        .createNativeMutationQuery(KEEP)
        .setParameter("id", documentId)
        .setParameter("pdf", printed.pdf())
        .setParameter("xml", printed.xml())
        .executeUpdate();
  }

  @Override
  @Transactional // the schedule asks outside of any
  public List<UUID> unprinted(int limit) {
    return session()
        .createNativeQuery(UNPRINTED, UUID.class)
        .setParameter("limit", limit)
        .getResultList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
