package com.ooma.office.porting.adapter.out.persistence.paper;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.porting.application.paper.Bill;
import com.ooma.office.porting.application.paper.port.Bills;
import com.ooma.office.porting.domain.paper.BillKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Bills in Postgres, sealed: they show what a company pays, and often its bank.
@ApplicationScoped
class SqlBills implements Bills {

  private static final String PUT =
      """
      INSERT INTO port_bill (port_request_id, kind, sent_at, content_sealed)
      VALUES (:request, :kind, :now, :content)
      ON CONFLICT (port_request_id) DO UPDATE
      SET kind = excluded.kind, sent_at = excluded.sent_at, content_sealed = excluded.content_sealed
      """;

  private static final String FIND =
      """
      SELECT port_request_id, kind, sent_at, content_sealed FROM port_bill
      WHERE port_request_id = :request
      """;

  private final EntityManager entities;
  private final SecretBox secrets;

  SqlBills(EntityManager entities, SecretBox secrets) {
    this.entities = entities;
    this.secrets = secrets;
  }

  @Override
  public void put(Bill bill) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(PUT)
        .setParameter("request", bill.portRequestId())
        .setParameter("kind", bill.kind().name())
        .setParameter("now", bill.sentAt())
        .setParameter("content", secrets.seal(bill.content(), boundTo(bill.portRequestId())))
        .executeUpdate();
  }

  @Override
  public Optional<Bill> findOfAnyAccount(UUID portRequestId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FIND, Stored.class)
        .setParameter("request", portRequestId)
        .uniqueResultOptional()
        .map(this::bill);
  }

  private Bill bill(Stored stored) {
    return new Bill(
        stored.portRequestId(),
        BillKind.valueOf(stored.kind()),
        stored.sentAt(),
        secrets.openBytes(stored.content(), boundTo(stored.portRequestId())));
  }

  private static String boundTo(UUID portRequestId) {
    return "port_bill.content:" + portRequestId;
  }

  record Stored(UUID portRequestId, String kind, Instant sentAt, byte[] content) {}
}
