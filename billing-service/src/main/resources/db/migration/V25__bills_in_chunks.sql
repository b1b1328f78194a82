-- A run makes some hundred documents by one statement. What belongs to final documents is done once for all of a statement,
-- and still nobody who finalises one can forget it.
DROP TRIGGER final_invoice_adds_up ON invoice;
DROP TRIGGER final_credit_note_is_shared_out ON invoice;
DROP TRIGGER final_invoice_is_printed ON invoice;
DROP TRIGGER final_invoice_is_paid ON invoice;
DROP TRIGGER final_credit_note_is_refunded ON invoice;
DROP TRIGGER final_document_is_booked ON invoice;
DROP FUNCTION add_up_invoice();
DROP FUNCTION share_out_credit_note();
DROP FUNCTION have_invoice_printed();
DROP FUNCTION have_invoice_paid();
DROP FUNCTION check_credited_invoices();
DROP FUNCTION book_final_document();
DROP FUNCTION book_document(invoice);

-- Lines and corrections are written before their document, which is final as it comes; drafts of the last release come first.
ALTER TABLE invoice_line ALTER CONSTRAINT invoice_line_invoice_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE correction ALTER CONSTRAINT correction_credit_note_id_fkey DEFERRABLE INITIALLY DEFERRED;

-- Each month all items of an account change: a page has room for their next versions, which no index has to know of.
ALTER TABLE item SET (fillfactor = 50);

-- The functions below look few rows up by keys, whatever was known of the tables when they were planned.

CREATE FUNCTION keep_final_lines() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN invoice USING (invoice_id) WHERE state <> 'DRAFT') THEN
    RAISE EXCEPTION 'the invoice of this line is final' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;
DROP TRIGGER invoice_line_is_kept ON invoice_line;
CREATE TRIGGER invoice_line_is_kept BEFORE UPDATE OR DELETE ON invoice_line
  FOR EACH ROW EXECUTE FUNCTION keep_invoice_line();
CREATE TRIGGER final_invoice_has_its_lines AFTER INSERT ON invoice_line REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_final_lines();

-- Final documents have the sum of their lines. A credit note gives back what its invoices give back, and no invoice more than
-- it asked for.
CREATE FUNCTION check_final_documents(ids uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path FROM CURRENT SET enable_seqscan = off AS $$
DECLARE
  wrong uuid;
BEGIN
  SELECT invoice_id INTO wrong FROM invoice
  WHERE invoice_id = ANY (ids) AND ttc_cents IS DISTINCT FROM
    (SELECT sum(line.ttc_cents) FROM invoice_line line WHERE line.invoice_id = invoice.invoice_id) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the lines of invoice % do not add up to its total', wrong
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM invoice WHERE invoice_id = ANY (ids) AND kind = 'CREDIT_NOTE') THEN
    RETURN;
  END IF;
  SELECT invoice_id INTO wrong FROM invoice note
  WHERE invoice_id = ANY (ids) AND corrects IS NOT NULL AND NOT EXISTS
    (SELECT FROM invoice WHERE invoice_id = note.corrects AND kind = 'INVOICE' AND state <> 'DRAFT') LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'credit note % corrects no final invoice', wrong USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  SELECT note.invoice_id INTO wrong FROM invoice note JOIN correction ON credit_note_id = note.invoice_id
  WHERE note.invoice_id = ANY (ids) GROUP BY note.invoice_id
  HAVING sum(correction.ttc_cents) <> note.ttc_cents OR sum(correction.ht_cents) <> note.ht_cents LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the corrections of credit note % do not add up to it', wrong
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  SELECT note.invoice_id INTO wrong
  FROM invoice note JOIN correction own ON own.credit_note_id = note.invoice_id
    JOIN invoice corrected ON corrected.invoice_id = own.invoice_id
  WHERE note.invoice_id = ANY (ids)
    AND (corrected.account_id <> note.account_id OR corrected.kind <> 'INVOICE' OR corrected.state = 'DRAFT'
      OR corrected.ttc_cents < (SELECT sum(every.ttc_cents)
        FROM correction every JOIN invoice other ON other.invoice_id = every.credit_note_id
        WHERE every.invoice_id = corrected.invoice_id AND other.state <> 'DRAFT')) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'credit note % gives back what no invoice asked for', wrong
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END
$$;

-- An invoice asks for revenue and VAT, less what it gives of credits; a credit note is the other way round.
CREATE FUNCTION book_documents(ids uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path FROM CURRENT SET enable_seqscan = off AS $$
DECLARE
  entries text := pg_get_serial_sequence('ledger_entry', 'entry_id');
BEGIN
  WITH document AS (
    SELECT invoice_id, account_id, kind, number, issued_on, ttc_cents, ht_cents, vat_cents, rounding_cents,
      CASE kind WHEN 'INVOICE' THEN 1 ELSE -1 END AS sign,
      without_tax((SELECT cast(coalesce(sum(line.ttc_cents), 0) AS bigint) FROM invoice_line line
        WHERE line.invoice_id = invoice.invoice_id
          AND product IN ('LATE_PORT', 'LOST_NUMBER', 'GOODWILL', 'CARRIED_OVER', 'CARRIED_IN'))) AS credits
    FROM invoice WHERE invoice_id = ANY (ids) ORDER BY issued_on, number
  ), booked AS MATERIALIZED (SELECT nextval(entries) AS entry_id, document.* FROM document),
  entry AS (
    INSERT INTO ledger_entry (entry_id, account_id, journal, day, piece, piece_day, label, source)
    OVERRIDING SYSTEM VALUE
    SELECT entry_id, account_id, 'VE', issued_on, number, issued_on,
      CASE kind WHEN 'INVOICE' THEN 'Facture ' ELSE 'Avoir ' END || number, 'document/' || invoice_id
    FROM booked
  )
  INSERT INTO ledger_posting (entry_id, place, account, cents)
  SELECT entry_id, place, account, cents
  FROM booked, LATERAL (VALUES (1, '411000', sign * ttc_cents), (2, '706000', -sign * (ht_cents - credits)),
    (3, '709600', -sign * credits), (4, '445710', -sign * vat_cents), (5, '658000', -sign * rounding_cents))
    AS posting (place, account, cents)
  WHERE cents <> 0;
END
$$;

-- Each final document is printed and booked, and each invoice is due; what a credit note corrects may have been paid.
CREATE FUNCTION follow_final_documents(ids uuid[]) RETURNS void LANGUAGE plpgsql
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
  PERFORM book_documents(ids);
END
$$;

CREATE FUNCTION follow_added_documents() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM follow_final_documents((SELECT array_agg(invoice_id) FROM added WHERE state <> 'DRAFT'));
  RETURN NULL;
END
$$;
CREATE TRIGGER final_documents_are_followed AFTER INSERT ON invoice REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION follow_added_documents();

CREATE FUNCTION follow_changed_documents() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM follow_final_documents((SELECT array_agg(invoice_id) FROM changed JOIN former USING (invoice_id)
    WHERE changed.state <> 'DRAFT' AND former.state = 'DRAFT'));
  RETURN NULL;
END
$$;
CREATE TRIGGER finalised_documents_are_followed AFTER UPDATE ON invoice REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION follow_changed_documents();
