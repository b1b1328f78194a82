-- What a customer can be billed is the price lists' business, and the tables only hold it to a shape.
DO $$
DECLARE
  old record;
BEGIN
  FOR old IN SELECT conrelid::regclass AS of_table, conname FROM pg_constraint
             WHERE conrelid IN ('item'::regclass, 'invoice_line'::regclass) AND contype = 'c'
               AND pg_get_constraintdef(oid) LIKE '%INTERNATIONAL_PLAN%' LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', old.of_table, old.conname);
  END LOOP;
END
$$;
ALTER TABLE item ADD CHECK (product ~ '^[A-Z][A-Z_]*$');
ALTER TABLE invoice_line ADD CHECK (product ~ '^[A-Z][A-Z_]*$');

-- A period is billed once; what is billed for another occasion may be as often as it comes.
ALTER TABLE invoice ADD COLUMN occasion text NOT NULL DEFAULT 'PERIOD' CHECK (occasion ~ '^[A-Z][A-Z_]*$');
DROP INDEX one_invoice_per_period;
CREATE UNIQUE INDEX one_bill_per_period ON invoice (account_id, period_start)
  WHERE occasion = 'PERIOD' AND NOT closing;

-- VAT is the rate of HT, to the cent; what is then missing to the price that was promised is the rounding amount.
ALTER TABLE invoice ADD COLUMN rounding_cents bigint NOT NULL DEFAULT 0;
DO $$
DECLARE
  old text := (SELECT conname FROM pg_constraint WHERE conrelid = 'invoice'::regclass
               AND pg_get_constraintdef(oid) LIKE '%(ttc_cents = (ht_cents + vat_cents))%');
BEGIN
  EXECUTE format('ALTER TABLE invoice DROP CONSTRAINT %I', old);
END
$$;
ALTER TABLE invoice ADD CHECK (ttc_cents = ht_cents + vat_cents + rounding_cents);

-- What a line was computed from: it explains the line, and tells which invoice charged which days of what.
ALTER TABLE invoice_line ADD COLUMN basis jsonb;

-- The invoices that a credit note corrects, and how much of each is given back. invoice.corrects is the first of them, for
-- the last release, and goes with the next.
CREATE TABLE correction (
  credit_note_id uuid    NOT NULL REFERENCES invoice,
  place          integer NOT NULL CHECK (place >= 0),
  invoice_id     uuid    NOT NULL REFERENCES invoice,
  ttc_cents      bigint  NOT NULL CHECK (ttc_cents > 0),
  ht_cents       bigint  NOT NULL,
  vat_cents      bigint  NOT NULL,
  rounding_cents bigint  NOT NULL,
  PRIMARY KEY (credit_note_id, place),
  UNIQUE (credit_note_id, invoice_id),
  CHECK (ttc_cents = ht_cents + vat_cents + rounding_cents)
);
CREATE INDEX corrections_of_invoice ON correction (invoice_id);
INSERT INTO correction (credit_note_id, place, invoice_id, ttc_cents, ht_cents, vat_cents, rounding_cents)
SELECT invoice_id, 0, corrects, ttc_cents, ht_cents, vat_cents, 0 FROM invoice WHERE corrects IS NOT NULL;

CREATE FUNCTION keep_correction() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM invoice
             WHERE invoice_id IN (OLD.credit_note_id, NEW.credit_note_id) AND state <> 'DRAFT') THEN
    RAISE EXCEPTION 'the credit note of this correction is final' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER correction_is_kept BEFORE INSERT OR UPDATE OR DELETE ON correction
  FOR EACH ROW EXECUTE FUNCTION keep_correction();
CREATE TRIGGER corrections_are_kept BEFORE TRUNCATE ON correction EXECUTE FUNCTION keep_all();

-- A final credit note gives back what its invoices give back, and no invoice more than it asked for.
CREATE FUNCTION share_out_credit_note() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state <> 'DRAFT' THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM correction WHERE credit_note_id = NEW.invoice_id
             HAVING sum(ttc_cents) <> NEW.ttc_cents OR sum(ht_cents) <> NEW.ht_cents) THEN
    RAISE EXCEPTION 'the corrections of credit note % do not add up to it', NEW.invoice_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT FROM correction own JOIN invoice corrected USING (invoice_id)
             WHERE own.credit_note_id = NEW.invoice_id
               AND (corrected.account_id <> NEW.account_id OR corrected.kind <> 'INVOICE' OR corrected.state = 'DRAFT'
                 OR corrected.ttc_cents < (SELECT sum(every.ttc_cents)
                   FROM correction every JOIN invoice note ON note.invoice_id = every.credit_note_id
                   WHERE every.invoice_id = corrected.invoice_id
                     AND (note.state <> 'DRAFT' OR note.invoice_id = NEW.invoice_id)))) THEN
    RAISE EXCEPTION 'credit note % gives back what no invoice asked for', NEW.invoice_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER final_credit_note_is_shared_out BEFORE INSERT OR UPDATE ON invoice
  FOR EACH ROW WHEN (NEW.state <> 'DRAFT' AND NEW.kind = 'CREDIT_NOTE') EXECUTE FUNCTION share_out_credit_note();
