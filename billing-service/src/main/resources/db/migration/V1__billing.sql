-- What each member company pays every month. The customer's columns are filled together; a row
-- without them, or without a seat, is not billed yet; one that has ended is not billed any more.
CREATE TABLE subscription (
  account_id         uuid PRIMARY KEY,
  revision           bigint  NOT NULL DEFAULT 0,
  legal_name         text,
  siren              text CHECK (siren ~ '^[0-9]{9}$'),
  billing_address    jsonb,
  sealed_card        bytea,
  customer_since     timestamptz,
  anchor             date,
  periods_billed     integer NOT NULL DEFAULT 0 CHECK (periods_billed >= 0),
  next_period_start  date,
  ends_on            date,
  CHECK (num_nonnulls(legal_name, siren, billing_address, sealed_card, customer_since) IN (0, 5)),
  CHECK ((anchor IS NULL OR ends_on IS NOT NULL) = (next_period_start IS NULL)),
  CHECK (anchor IS NOT NULL OR periods_billed = 0)
);
CREATE INDEX subscription_due ON subscription (next_period_start, account_id) WHERE siren IS NOT NULL;

-- What is paid, [starts_on, ends_on), and how much of it is on invoices. Either day may be unknown
-- yet; an end before the start means that nothing is paid, and what was charged is credited.
CREATE TABLE item (
  account_id    uuid    NOT NULL REFERENCES subscription,
  place         integer NOT NULL CHECK (place >= 0),
  product       text    NOT NULL CHECK (product IN ('SEAT', 'INTERNATIONAL_PLAN', 'ADDITIONAL_NUMBER')),
  seat_id       uuid    UNIQUE,
  starts_on     date,
  ends_on       date,
  charged_until date,
  PRIMARY KEY (account_id, place),
  CHECK ((product = 'SEAT') = (seat_id IS NOT NULL)),
  CHECK (product = 'SEAT' OR starts_on IS NOT NULL),
  CHECK (num_nonnulls(starts_on, ends_on) > 0),
  CHECK (charged_until IS NULL OR (starts_on IS NOT NULL AND charged_until >= starts_on))
);

-- The one series of numbers of each kind and year. Whoever takes a place holds the row until the end
-- of the transaction, so a number is never lost and never before an earlier day.
CREATE TABLE invoice_series (
  kind           text    NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
  year           integer NOT NULL,
  last_place     bigint  NOT NULL CHECK (last_place > 0),
  last_issued_on date    NOT NULL CHECK (extract(year FROM last_issued_on) = year),
  PRIMARY KEY (kind, year)
);

-- Invoices, and credit notes, which name the invoice of the account that they correct.
CREATE TABLE invoice (
  invoice_id    uuid PRIMARY KEY,
  revision      bigint NOT NULL,
  last_sequence bigint NOT NULL,
  account_id    uuid   NOT NULL REFERENCES subscription,
  state         text   NOT NULL CHECK (state IN ('DRAFT', 'FINALIZED')),
  kind          text   NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
  corrects      uuid,
  closing       boolean NOT NULL,
  number        text   UNIQUE CHECK (number ~ '^[A-Za-z0-9+_/-]{1,35}$'),
  issued_on     date,
  due_on        date   CHECK (due_on >= issued_on),
  period_start  date   NOT NULL,
  period_end    date   NOT NULL,
  seller        jsonb  NOT NULL,
  buyer         jsonb  NOT NULL,
  mentions      jsonb  NOT NULL,
  ttc_cents     bigint NOT NULL CHECK (ttc_cents > 0),
  ht_cents      bigint NOT NULL CHECK (ht_cents >= 0),
  vat_cents     bigint NOT NULL CHECK (vat_cents >= 0),
  UNIQUE (account_id, invoice_id),
  FOREIGN KEY (account_id, corrects) REFERENCES invoice (account_id, invoice_id),
  CHECK ((kind = 'CREDIT_NOTE') = (corrects IS NOT NULL)),
  CHECK (number IS NULL OR starts_with(number, CASE kind WHEN 'INVOICE' THEN 'OO-' ELSE 'AV-' END)),
  CHECK (period_start < period_end),
  CHECK (ttc_cents = ht_cents + vat_cents),
  CHECK (num_nonnulls(number, issued_on, due_on) = CASE state WHEN 'DRAFT' THEN 0 ELSE 3 END)
);
CREATE UNIQUE INDEX one_invoice_per_period ON invoice (account_id, period_start) WHERE NOT closing;
CREATE UNIQUE INDEX one_closing_invoice ON invoice (account_id) WHERE closing;

CREATE TABLE invoice_line (
  invoice_id     uuid    NOT NULL REFERENCES invoice,
  place          integer NOT NULL CHECK (place >= 0),
  product        text    NOT NULL CHECK (product IN ('SEAT', 'INTERNATIONAL_PLAN', 'ADDITIONAL_NUMBER')),
  description    text    NOT NULL,
  days_start     date    NOT NULL,
  days_end       date    NOT NULL,
  quantity       integer NOT NULL CHECK (quantity <> 0),
  unit_ttc_cents bigint  NOT NULL CHECK (unit_ttc_cents > 0),
  ttc_cents      bigint  NOT NULL,
  PRIMARY KEY (invoice_id, place),
  CHECK (days_start < days_end),
  CHECK (ttc_cents = quantity * unit_ttc_cents)
);

-- An issued invoice stays as it is (C. com. L123-22); only how far it has come may move on.
CREATE FUNCTION keep_invoice() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  moving text[] := ARRAY['state', 'revision', 'last_sequence'];
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.state <> 'DRAFT'
     AND to_jsonb(NEW) - moving = to_jsonb(OLD) - moving THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'invoice % is final', OLD.number USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER invoice_is_kept BEFORE UPDATE OR DELETE ON invoice
  FOR EACH ROW WHEN (OLD.state <> 'DRAFT') EXECUTE FUNCTION keep_invoice();

CREATE FUNCTION add_up_invoice() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.corrects IS NOT NULL AND NOT EXISTS
     (SELECT FROM invoice
      WHERE invoice_id = NEW.corrects AND kind = 'INVOICE' AND state <> 'DRAFT') THEN
    RAISE EXCEPTION 'credit note % corrects no final invoice', NEW.invoice_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.ttc_cents IS DISTINCT FROM
     (SELECT sum(ttc_cents) FROM invoice_line WHERE invoice_id = NEW.invoice_id) THEN
    RAISE EXCEPTION 'the lines of invoice % do not add up to its total', NEW.invoice_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER final_invoice_adds_up BEFORE INSERT OR UPDATE ON invoice
  FOR EACH ROW WHEN (NEW.state <> 'DRAFT') EXECUTE FUNCTION add_up_invoice();

CREATE FUNCTION keep_invoice_line() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM invoice
             WHERE invoice_id IN (OLD.invoice_id, NEW.invoice_id) AND state <> 'DRAFT') THEN
    RAISE EXCEPTION 'the invoice of this line is final' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER invoice_line_is_kept BEFORE INSERT OR UPDATE OR DELETE ON invoice_line
  FOR EACH ROW EXECUTE FUNCTION keep_invoice_line();

CREATE FUNCTION keep_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is kept', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER invoices_are_kept BEFORE TRUNCATE ON invoice EXECUTE FUNCTION keep_all();
CREATE TRIGGER invoice_lines_are_kept BEFORE TRUNCATE ON invoice_line EXECUTE FUNCTION keep_all();
