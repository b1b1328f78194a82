-- A credit note of invoices that no buyer took is kept from the platform (avoir interne); an invoice that was given back whole
-- is nobody's business any more. What the platform declined of money waits for our people.
ALTER TABLE einvoice ADD COLUMN inside boolean NOT NULL DEFAULT false, ADD COLUMN given_back boolean NOT NULL DEFAULT false;
ALTER TABLE cash_movement ADD COLUMN declined_deposit integer,
  ADD COLUMN declined_reason text,
  ADD COLUMN declined_comment text,
  ADD COLUMN declined_at timestamptz,
  ADD CHECK (num_nonnulls(declined_deposit, declined_reason, declined_at) IN (0, 3));

CREATE FUNCTION is_given_back(of_invoice uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT coalesce((SELECT ttc_cents FROM invoice WHERE invoice_id = of_invoice AND kind = 'INVOICE')
    <= (SELECT sum(given.ttc_cents) FROM correction given JOIN invoice note ON note.invoice_id = given.credit_note_id
      WHERE given.invoice_id = of_invoice AND note.state <> 'DRAFT'), false)
$$;

CREATE OR REPLACE FUNCTION have_document_deposited() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO einvoice (document_id, account_id, kind, number, issued_on, given_back, next_at)
  SELECT invoice_id, account_id, kind, number, issued_on, is_given_back(invoice_id),
    issued_on::timestamp AT TIME ZONE 'Europe/Paris'
  FROM invoice WHERE invoice_id = NEW.document_id
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE FUNCTION settle_given_back(notes uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path FROM CURRENT SET enable_seqscan = off AS $$
BEGIN
  UPDATE einvoice SET given_back = true, revision = revision + 1,
    stopped = EXISTS (SELECT FROM cash_movement
      WHERE cash_movement.document_id = einvoice.document_id AND declined_at IS NOT NULL)
  WHERE NOT given_back AND document_id IN (SELECT invoice_id FROM correction WHERE credit_note_id = ANY (notes))
    AND is_given_back(document_id);
END
$$;

CREATE OR REPLACE FUNCTION follow_final_documents(ids uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path FROM CURRENT SET enable_seqscan = off AS $$
BEGIN
  IF ids IS NULL THEN
    RETURN;
  END IF;
  PERFORM check_final_documents(ids);
  INSERT INTO document (document_id) SELECT unnest(ids) ON CONFLICT DO NOTHING;
  INSERT INTO payment (payment_id, invoice_id, account_id, invoice_number, issued_on, ttc_cents, state, next_try_at)
  SELECT gen_random_uuid(), invoice_id, account_id, number, issued_on, ttc_cents, 'DUE',
    issued_on::timestamp AT TIME ZONE 'Europe/Paris'
  FROM invoice WHERE invoice_id = ANY (ids) AND kind = 'INVOICE' ORDER BY invoice_id
  ON CONFLICT DO NOTHING;
  INSERT INTO overpayment_check (invoice_id) SELECT invoice_id FROM correction WHERE credit_note_id = ANY (ids);
  IF FOUND THEN
    PERFORM settle_given_back(ids);
  END IF;
  PERFORM book_documents(ids);
END
$$;

SELECT settle_given_back(array_agg(credit_note_id)) FROM correction;
