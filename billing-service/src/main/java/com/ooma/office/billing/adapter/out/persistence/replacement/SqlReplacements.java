package com.ooma.office.billing.adapter.out.persistence.replacement;

import com.ooma.office.billing.application.replacement.FindReplacements;
import com.ooma.office.billing.application.replacement.ReplacementView;
import com.ooma.office.billing.application.replacement.port.Replacements;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.replacement.NamedBuyer;
import com.ooma.office.billing.domain.replacement.Replacement;
import com.ooma.office.billing.domain.replacement.ReplacementState;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Siren;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Replacements of invoices in Postgres.
@ApplicationScoped
class SqlReplacements implements Replacements, FindReplacements {

  private static final String ADD =
      """
      INSERT INTO replacement (replacement_id, account_id, invoice_id, state, reason, legal_name, siren, street,
        postal_code, city, proposed_by, proposed_at)
      VALUES (:id, :accountId, :invoiceId, :state, :reason, :legalName, :siren, :street, :postalCode, :city, :by, :at)
      ON CONFLICT (invoice_id) WHERE state <> 'WITHDRAWN' DO NOTHING
      """;

  private static final String ROW =
      """
      SELECT replacement_id, account_id, invoice_id, state, reason, legal_name, siren, street, postal_code, city,
        proposed_by, proposed_at, approved_by, credit_note_id, new_invoice_id
      FROM replacement
      """;

  private static final String FIND = ROW + "WHERE replacement_id = :id FOR UPDATE";

  private static final String PAGE =
      ROW
          + """
          WHERE replacement_id < :before AND (:accountId IS NULL OR account_id = :accountId)
            AND (:invoiceId IS NULL OR invoice_id = :invoiceId) AND (:state IS NULL OR state = :state)
          ORDER BY replacement_id DESC LIMIT :limit
          """;

  private static final String SAVE =
      """
      UPDATE replacement SET state = :state, approved_by = :approvedBy, credit_note_id = :creditNoteId,
        new_invoice_id = :newInvoiceId
      WHERE replacement_id = :id
      """;

  private final EntityManager entities;

  SqlReplacements(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean add(Replacement replacement) {
    var buyer = replacement.buyer();
    var address = buyer == null ? null : buyer.billingAddress();
    return session()
            .createNativeMutationQuery(ADD)
            .setParameter("id", replacement.replacementId())
            .setParameter("accountId", replacement.accountId())
            .setParameter("invoiceId", replacement.invoiceId())
            .setParameter("state", replacement.state().name())
            .setParameter("reason", replacement.reason())
            .setParameter("legalName", buyer == null ? null : buyer.legalName(), String.class)
            .setParameter("siren", buyer == null ? null : buyer.siren().digits(), String.class)
            .setParameter("street", address == null ? null : address.street(), String.class)
            .setParameter("postalCode", address == null ? null : address.postalCode(), String.class)
            .setParameter("city", address == null ? null : address.city(), String.class)
            .setParameter("by", replacement.by())
            .setParameter("at", replacement.proposedAt())
            .executeUpdate()
        == 1;
  }

  @Override
  public Optional<Replacement> findForUpdate(UUID replacementId) {
    return session()
        .createNativeQuery(FIND, ReplacementRow.class)
        .setParameter("id", replacementId)
        .getResultStream()
        .findFirst()
        .map(ReplacementRow::toDomain);
  }

  @Override
  public void save(Replacement replacement) {
    session()
        .createNativeMutationQuery(SAVE)
        .setParameter("id", replacement.replacementId())
        .setParameter("state", replacement.state().name())
        .setParameter("approvedBy", replacement.approvedBy(), String.class)
        .setParameter("creditNoteId", replacement.creditNoteId(), UUID.class)
        .setParameter("newInvoiceId", replacement.newInvoiceId(), UUID.class)
        .executeUpdate();
  }

  @Override
  public Page<ReplacementView> list(
      @Nullable UUID accountId,
      @Nullable UUID invoiceId,
      @Nullable ReplacementState state,
      Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(PAGE, ReplacementRow.class)
            .setParameter("before", page.before())
            .setParameter("accountId", accountId, UUID.class)
            .setParameter("invoiceId", invoiceId, UUID.class)
            .setParameter("state", state == null ? null : state.name(), String.class)
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(row -> ReplacementView.of(row.toDomain()))
            .toList();
    return Page.of(fetched, page, ReplacementView::replacementId);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record ReplacementRow(
      UUID replacementId,
      UUID accountId,
      UUID invoiceId,
      String state,
      String reason,
      @Nullable String legalName,
      @Nullable String siren,
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String city,
      String proposedBy,
      Instant proposedAt,
      @Nullable String approvedBy,
      @Nullable UUID creditNoteId,
      @Nullable UUID newInvoiceId) {

    Replacement toDomain() {
      return new Replacement(
          replacementId,
          accountId,
          invoiceId,
          ReplacementState.valueOf(state),
          reason,
          buyer(),
          proposedBy,
          proposedAt,
          approvedBy,
          creditNoteId,
          newInvoiceId);
    }

    /// The table has all of it or nothing.
    private @Nullable NamedBuyer buyer() {
      return legalName == null
              || siren == null
              || street == null
              || postalCode == null
              || city == null
          ? null
          : new NamedBuyer(
              legalName, new Siren(siren), new PostalAddress(street, postalCode, city));
    }
  }
}
