-- What came in for each document and what left it, as the tax office is told of it (212): VAT on services is due as they are
-- paid. Whatever moves money adds its row in its own transaction, once, so no way to pay or to pay back forgets it; `deposit`
-- and `reported_at` say that the platform knows.
CREATE TABLE cash_movement (
  document_id uuid   NOT NULL REFERENCES invoice (invoice_id),
  name        text   NOT NULL,
  kind        text   NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  cents       bigint NOT NULL CHECK (cents <> 0),
  at          timestamptz NOT NULL,
  deposit     integer,
  reported_at timestamptz,
  PRIMARY KEY (document_id, name),
  CHECK (num_nonnulls(deposit, reported_at) IN (0, 2))
);

-- When kept money paid. Instances of the last release don't say; what they did before was on the day that the invoice was due.
ALTER TABLE refund_use ADD COLUMN used_at timestamptz NOT NULL DEFAULT now();
UPDATE refund_use SET used_at = greatest(refund.ended_at, issued_on::timestamp AT TIME ZONE 'Europe/Paris')
FROM refund, invoice WHERE refund.refund_id = refund_use.refund_id AND invoice.invoice_id = refund_use.invoice_id;

-- A platform that has the document is told at once. If it has none yet, that is looked at when it has.
CREATE FUNCTION move_cash(of_document uuid, under text, as_kind text, amount bigint, on_time timestamptz) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO cash_movement (document_id, name, kind, cents, at) VALUES (of_document, under, as_kind, amount, on_time)
  ON CONFLICT DO NOTHING;
  IF FOUND THEN
    UPDATE einvoice SET next_at = issued_on::timestamp AT TIME ZONE 'Europe/Paris'
    WHERE document_id = of_document AND flow_id IS NOT NULL;
  END IF;
END
$$;

CREATE FUNCTION move_charged_cash(made payment_try) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM move_cash(invoice_id, 'charge-' || made.number, 'CHARGED', made.amount_cents, made.ended_at)
  FROM payment WHERE payment_id = made.payment_id;
END
$$;
CREATE FUNCTION move_refunded_cash(given refund) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM move_cash(given.invoice_id, 'refund-' || given.refund_id, 'REFUNDED', -given.cents, given.ended_at);
END
$$;

-- What was kept of one document pays another one: it leaves the one as it comes in for the other.
CREATE FUNCTION move_kept_cash(used refund_use) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM move_cash(invoice_id, 'balance-' || used.refund_id || '-' || used.invoice_id, 'BALANCE_OUT', -used.cents, used.used_at)
  FROM refund WHERE refund_id = used.refund_id;
  PERFORM move_cash(used.invoice_id, 'balance-' || used.refund_id, 'BALANCE_IN', used.cents, used.used_at);
END
$$;

CREATE FUNCTION have_charge_reported() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM move_charged_cash(NEW);
  RETURN NULL;
END
$$;
CREATE FUNCTION have_refund_reported() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM move_refunded_cash(NEW);
  RETURN NULL;
END
$$;
CREATE FUNCTION have_use_reported() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM move_kept_cash(NEW);
  RETURN NULL;
END
$$;

-- What there is by now. Until now a document was told to be paid once, when it was.
SELECT move_charged_cash(payment_try) FROM payment_try WHERE reference IS NOT NULL;
SELECT move_refunded_cash(refund) FROM refund WHERE state = 'REFUNDED';
SELECT move_kept_cash(refund_use) FROM refund_use;
UPDATE cash_movement SET deposit = einvoice.deposit, reported_at = einvoice.reported_at
FROM einvoice
WHERE einvoice.document_id = cash_movement.document_id AND cents > 0 AND at <= einvoice.reported_at;

CREATE TRIGGER charge_is_reported AFTER INSERT OR UPDATE ON payment_try
  FOR EACH ROW WHEN (NEW.reference IS NOT NULL) EXECUTE FUNCTION have_charge_reported();
CREATE TRIGGER refund_is_reported AFTER INSERT OR UPDATE ON refund
  FOR EACH ROW WHEN (NEW.state = 'REFUNDED') EXECUTE FUNCTION have_refund_reported();
CREATE TRIGGER use_is_reported AFTER INSERT ON refund_use FOR EACH ROW EXECUTE FUNCTION have_use_reported();

DROP TRIGGER collection_is_reported ON payment;
DROP FUNCTION have_collection_reported();

-- That it was paid is no status that is told by others.
DELETE FROM einvoice_status WHERE status = 'COLLECTED';
UPDATE einvoice_status SET place = place + 1000000;
UPDATE einvoice_status SET place = counted.place
FROM (SELECT document_id, place AS former, row_number() OVER (PARTITION BY document_id ORDER BY place) - 1 AS place
  FROM einvoice_status) counted
WHERE counted.document_id = einvoice_status.document_id AND former = einvoice_status.place;
ALTER TABLE einvoice_status ADD CHECK (status <> 'COLLECTED');

-- What our people say that they sent to a buyer who waits for it, until the platform knows (209).
ALTER TABLE einvoice DROP COLUMN reported_at,
  ADD COLUMN completion_comment text,
  ADD COLUMN completion_by text,
  ADD COLUMN completion_at timestamptz,
  ADD CHECK (num_nonnulls(completion_comment, completion_by, completion_at) IN (0, 3));
