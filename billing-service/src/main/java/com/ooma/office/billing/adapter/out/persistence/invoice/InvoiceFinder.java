package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Invoices and credit notes by number or id.
@Singleton
class InvoiceFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT kind, cast(invoice_id AS text) AS id, account_id,
        coalesce(number, state) || coalesce(', ' || issued_on, '') || ', ' || round(ttc_cents / 100.0, 2)
          || ' EUR, ' || (buyer ->> 'legalName'),
        CASE kind WHEN 'INVOICE' THEN '/v1/invoices/' ELSE '/v1/credit-notes/' END || invoice_id
      FROM invoice
      WHERE invoice_id = :id OR upper(translate(number, '-/', '')) = :code
      ORDER BY invoice_id DESC LIMIT :limit
      """;

  InvoiceFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
