-- How each final invoice is paid. A row is there once an invoice is final, and is what is due: no way to finalise one
-- forgets it. What is older than this table was collected elsewhere.
CREATE TABLE payment (
  payment_id     uuid PRIMARY KEY,
  revision       bigint  NOT NULL DEFAULT 0,
  last_sequence  bigint  NOT NULL DEFAULT 0,
  invoice_id     uuid    NOT NULL UNIQUE REFERENCES invoice,
  account_id     uuid    NOT NULL REFERENCES subscription,
  invoice_number text    NOT NULL,
  issued_on      date    NOT NULL,
  ttc_cents      bigint  NOT NULL CHECK (ttc_cents > 0),
  state          text    NOT NULL CHECK (state ~ '^[A-Z][A-Z_]*$'),
  next_try_at    timestamptz,
  unanswered     integer NOT NULL DEFAULT 0 CHECK (unanswered >= 0)
);
CREATE INDEX payment_due ON payment (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX payment_of_account ON payment (account_id, invoice_id);

-- Tries at it. The provider charges each once, under a key of invoice and try.
CREATE TABLE payment_try (
  payment_id   uuid    NOT NULL REFERENCES payment,
  place        integer NOT NULL CHECK (place >= 0),
  number       integer NOT NULL CHECK (number = place + 1),
  amount_cents bigint  NOT NULL CHECK (amount_cents > 0),
  begun_at     timestamptz NOT NULL,
  ended_at     timestamptz,
  reference    text,
  refusal      text CHECK (refusal ~ '^[A-Z][A-Z_]*$'),
  PRIMARY KEY (payment_id, place),
  CHECK (num_nonnulls(reference, refusal) = num_nonnulls(ended_at))
);

-- Whether an account pays; without a row it does.
CREATE TABLE standing (
  account_id      uuid PRIMARY KEY,
  revision        bigint NOT NULL DEFAULT 0,
  last_sequence   bigint NOT NULL DEFAULT 0,
  suspended_since timestamptz
);

CREATE FUNCTION have_invoice_paid() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO payment (payment_id, invoice_id, account_id, invoice_number, issued_on, ttc_cents, state, next_try_at)
  VALUES (gen_random_uuid(), NEW.invoice_id, NEW.account_id, NEW.number, NEW.issued_on, NEW.ttc_cents, 'DUE',
    NEW.issued_on::timestamp AT TIME ZONE 'Europe/Paris')
  ON CONFLICT DO NOTHING;
  RETURN NEW;
END
$$;
CREATE TRIGGER final_invoice_is_paid AFTER INSERT OR UPDATE ON invoice
  FOR EACH ROW WHEN (NEW.state <> 'DRAFT' AND NEW.kind = 'INVOICE') EXECUTE FUNCTION have_invoice_paid();
INSERT INTO payment (payment_id, invoice_id, account_id, invoice_number, issued_on, ttc_cents, state)
SELECT gen_random_uuid(), invoice_id, account_id, number, issued_on, ttc_cents, 'ELSEWHERE'
FROM invoice WHERE state <> 'DRAFT' AND kind = 'INVOICE';
