-- The books in double entry. Facts are rows that never change (final documents, charged tries, refunds, entries of
-- balances), and each books itself once, in its own transaction: no way to make one forgets it. `source` names the fact.
CREATE TABLE ledger_entry (
  entry_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id uuid NOT NULL,
  journal    text NOT NULL CHECK (journal ~ '^[A-Z]{2}$'),
  day        date NOT NULL,
  piece      text NOT NULL,
  piece_day  date NOT NULL,
  label      text NOT NULL,
  source     text NOT NULL UNIQUE
);
CREATE INDEX ledger_entry_of_day ON ledger_entry (day, entry_id);

-- Debits are positive, credits negative.
CREATE TABLE ledger_posting (
  entry_id bigint  NOT NULL REFERENCES ledger_entry,
  place    integer NOT NULL,
  account  text    NOT NULL CHECK (account ~ '^[0-9]{6}$'),
  cents    bigint  NOT NULL CHECK (cents <> 0),
  PRIMARY KEY (entry_id, place)
);

CREATE FUNCTION balance_entry() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF (SELECT coalesce(sum(cents), 1) FROM ledger_posting WHERE entry_id = NEW.entry_id) <> 0 THEN
    RAISE EXCEPTION 'entry % does not balance', NEW.source USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION balance_entry();
CREATE TRIGGER ledger_entry_is_kept BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION keep_all();
CREATE TRIGGER ledger_entries_are_kept BEFORE TRUNCATE ON ledger_entry EXECUTE FUNCTION keep_all();
CREATE TRIGGER ledger_posting_is_kept BEFORE UPDATE OR DELETE ON ledger_posting
  FOR EACH ROW EXECUTE FUNCTION keep_all();
CREATE TRIGGER ledger_postings_are_kept BEFORE TRUNCATE ON ledger_posting EXECUTE FUNCTION keep_all();

CREATE FUNCTION book(of_account uuid, in_journal text, on_day date, as_piece text, says text, of_source text,
  accounts text[], amounts bigint[]) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  made bigint;
BEGIN
  INSERT INTO ledger_entry (account_id, journal, day, piece, piece_day, label, source)
  VALUES (of_account, in_journal, on_day, as_piece, on_day, says, of_source)
  ON CONFLICT (source) DO NOTHING RETURNING entry_id INTO made;
  INSERT INTO ledger_posting (entry_id, place, account, cents)
  SELECT made, place, account, cents
  FROM unnest(accounts, amounts) WITH ORDINALITY AS posting (account, cents, place)
  WHERE made IS NOT NULL AND cents <> 0;
END
$$;

-- The price of anything without tax, as invoices compute it.
CREATE FUNCTION without_tax(ttc_cents bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
RETURN cast(round(ttc_cents * 100 / 120.0) AS bigint);

-- An invoice asks for revenue and VAT, less what it gives of credits; a credit note is the other way round.
CREATE FUNCTION book_document(document invoice) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  sign bigint := CASE document.kind WHEN 'INVOICE' THEN 1 ELSE -1 END;
  credits bigint := without_tax((SELECT cast(coalesce(sum(ttc_cents), 0) AS bigint) FROM invoice_line
    WHERE invoice_id = document.invoice_id
      AND product IN ('LATE_PORT', 'LOST_NUMBER', 'GOODWILL', 'CARRIED_OVER', 'CARRIED_IN')));
BEGIN
  PERFORM book(document.account_id, 'VE', document.issued_on, document.number,
    CASE document.kind WHEN 'INVOICE' THEN 'Facture ' ELSE 'Avoir ' END || document.number,
    'document/' || document.invoice_id,
    ARRAY['411000', '706000', '709600', '445710', '658000'],
    ARRAY[sign * document.ttc_cents, -sign * (document.ht_cents - credits), -sign * credits,
      -sign * document.vat_cents, -sign * document.rounding_cents]);
END
$$;
CREATE FUNCTION book_final_document() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM book_document(NEW);
  RETURN NULL;
END
$$;
CREATE TRIGGER final_document_is_booked AFTER INSERT OR UPDATE ON invoice
  FOR EACH ROW WHEN (NEW.state <> 'DRAFT') EXECUTE FUNCTION book_final_document();

-- What a card paid of an invoice.
CREATE FUNCTION book_charge(made payment_try) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  paid payment := (SELECT payment FROM payment WHERE payment_id = made.payment_id);
BEGIN
  PERFORM book(paid.account_id, 'BQ', (made.ended_at AT TIME ZONE 'Europe/Paris')::date,
    paid.invoice_number, 'Règlement par carte ' || paid.invoice_number,
    'charge/' || paid.invoice_id || '-' || made.number,
    ARRAY['512000', '411000'], ARRAY[made.amount_cents, -made.amount_cents]);
END
$$;
CREATE FUNCTION book_made_charge() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM book_charge(NEW);
  RETURN NULL;
END
$$;
CREATE TRIGGER charge_is_booked AFTER INSERT OR UPDATE ON payment_try
  FOR EACH ROW WHEN (NEW.reference IS NOT NULL) EXECUTE FUNCTION book_made_charge();

-- What a card has back. What is kept stays the customer's, and needs no entry.
CREATE FUNCTION book_given_refund() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM book(NEW.account_id, 'BQ', (NEW.ended_at AT TIME ZONE 'Europe/Paris')::date,
    (SELECT number FROM invoice WHERE invoice_id = NEW.invoice_id), 'Remboursement par carte',
    'refund/' || NEW.refund_id, ARRAY['411000', '512000'], ARRAY[NEW.cents, -NEW.cents]);
  RETURN NULL;
END
$$;
CREATE TRIGGER refund_is_booked AFTER INSERT OR UPDATE ON refund
  FOR EACH ROW WHEN (NEW.state = 'REFUNDED') EXECUTE FUNCTION book_given_refund();

-- What was paid in beforehand is owed to the company until calls use it; then it is revenue, and VAT is due.
CREATE FUNCTION book_balance(made prepaid_entry) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  ht bigint := without_tax(-made.cents);
  day date := (made.made_at AT TIME ZONE 'Europe/Paris')::date;
BEGIN
  IF made.kind = 'TOP_UP' THEN
    PERFORM book(made.account_id, 'BQ', day, made.reference, 'Versement sur compte prépayé',
      'prepaid/' || made.entry_id, ARRAY['512000', '419100'], ARRAY[made.cents, -made.cents]);
  ELSE
    PERFORM book(made.account_id, 'OD', day, made.reference, 'Communication prépayée',
      'prepaid/' || made.entry_id, ARRAY['419100', '706000', '445710'],
      ARRAY[-made.cents, -ht, made.cents + ht]);
  END IF;
END
$$;
CREATE FUNCTION book_made_balance() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM book_balance(NEW);
  RETURN NULL;
END
$$;
CREATE TRIGGER balance_is_booked AFTER INSERT ON prepaid_entry
  FOR EACH ROW EXECUTE FUNCTION book_made_balance();

-- What there is by now. What was collected before payments were kept waits on an account of its own.
SELECT book_document(document) FROM invoice document WHERE state <> 'DRAFT' ORDER BY issued_on, number;
SELECT book_charge(made) FROM payment_try made WHERE reference IS NOT NULL ORDER BY ended_at;
SELECT book_balance(made) FROM prepaid_entry made ORDER BY entry_id;
SELECT book(account_id, 'OD', issued_on, invoice_number, 'Encaissé avant reprise ' || invoice_number,
  'elsewhere/' || invoice_id, ARRAY['471000', '411000'], ARRAY[ttc_cents, -ttc_cents])
FROM payment WHERE state = 'ELSEWHERE' ORDER BY issued_on, invoice_number;
