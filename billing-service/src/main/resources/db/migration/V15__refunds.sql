-- Money that was paid for an invoice and is not owed any more: it goes back to the card, or is kept, and then used by the
-- next invoices.
CREATE TABLE refund (
  refund_id    uuid PRIMARY KEY,
  account_id   uuid   NOT NULL REFERENCES subscription,
  invoice_id   uuid   NOT NULL REFERENCES invoice,
  cents        bigint NOT NULL CHECK (cents > 0),
  state        text   NOT NULL CHECK (state ~ '^[A-Z][A-Z_]*$'),
  requested_at timestamptz NOT NULL,
  charge       text,
  asked        boolean NOT NULL,
  next_try_at  timestamptz,
  unanswered   integer NOT NULL,
  ended_at     timestamptz,
  used_cents   bigint NOT NULL DEFAULT 0 CHECK (used_cents BETWEEN 0 AND cents),
  CHECK (used_cents = 0 OR state = 'KEPT'),
  CHECK ((next_try_at IS NULL) = (ended_at IS NOT NULL))
);
CREATE INDEX refund_due ON refund (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX refund_of_account ON refund (account_id, refund_id);
CREATE INDEX refund_of_invoice ON refund (invoice_id);
CREATE INDEX refund_kept ON refund (account_id) WHERE state = 'KEPT' AND used_cents < cents;

CREATE TABLE refund_use (
  refund_id  uuid   NOT NULL REFERENCES refund,
  invoice_id uuid   NOT NULL REFERENCES invoice,
  cents      bigint NOT NULL CHECK (cents > 0),
  PRIMARY KEY (refund_id, invoice_id)
);
CREATE INDEX refund_use_of_invoice ON refund_use (invoice_id);

-- Where a company wants its money; without a row on the card.
CREATE TABLE refund_choice (
  account_id uuid PRIMARY KEY,
  to_card    boolean NOT NULL,
  decided_by text NOT NULL
);

-- Invoices of which money came in, or was given back, since somebody looked whether too much was paid. Whoever changes
-- either can't forget it.
CREATE TABLE overpayment_check (
  check_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  invoice_id uuid NOT NULL REFERENCES invoice
);

CREATE FUNCTION check_credited_invoices() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO overpayment_check (invoice_id) SELECT invoice_id FROM correction WHERE credit_note_id = NEW.invoice_id;
  RETURN NEW;
END
$$;
CREATE TRIGGER final_credit_note_is_refunded AFTER UPDATE OF state ON invoice
  FOR EACH ROW WHEN (OLD.state = 'DRAFT' AND NEW.state <> 'DRAFT' AND NEW.kind = 'CREDIT_NOTE')
  EXECUTE FUNCTION check_credited_invoices();

CREATE FUNCTION check_paid_invoice() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO overpayment_check (invoice_id) SELECT invoice_id FROM payment WHERE payment_id = NEW.payment_id;
  RETURN NEW;
END
$$;
CREATE TRIGGER charge_is_checked AFTER INSERT OR UPDATE ON payment_try
  FOR EACH ROW WHEN (NEW.reference IS NOT NULL) EXECUTE FUNCTION check_paid_invoice();

INSERT INTO overpayment_check (invoice_id)
SELECT DISTINCT invoice_id FROM correction JOIN payment USING (invoice_id) WHERE state = 'PAID';
