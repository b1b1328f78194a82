-- A deck that was wrong stays as it was, and one that corrects it rates the calls of its days.
ALTER TABLE rate_deck ADD COLUMN replaced_by uuid REFERENCES rate_deck DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE rate_deck DROP CONSTRAINT rate_deck_plan_starts_at_key;
CREATE UNIQUE INDEX rate_deck_in_force ON rate_deck (plan, starts_at) WHERE replaced_by IS NULL;

-- How far calls are rated again by a correcting deck, and what it changed. Calls up to `last_call` have been looked at.
CREATE TABLE rerating (
  deck_id      uuid PRIMARY KEY REFERENCES rate_deck,
  plan         text    NOT NULL,
  last_call    uuid    NOT NULL,
  requested_at timestamptz NOT NULL,
  done_at      timestamptz,
  looked       integer NOT NULL,
  unbilled     integer NOT NULL,
  invoiced     integer NOT NULL,
  prepaid      integer NOT NULL,
  before_cents bigint  NOT NULL,
  after_cents  bigint  NOT NULL,
  credit_cents bigint  NOT NULL
);
CREATE INDEX rerating_open ON rerating (requested_at) WHERE done_at IS NULL;

-- What a call costs that was paid, or asked for, by another price before: the last one counts. It is billed as a call is,
-- unless the balance paid it; the former price is given back by a credit, or to the balance.
CREATE TABLE rerated_call (
  id          uuid PRIMARY KEY,
  call        uuid    NOT NULL REFERENCES call ON DELETE CASCADE,
  account_id  uuid    NOT NULL,
  deck_id     uuid    NOT NULL REFERENCES rerating,
  kind        text    NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  destination text,
  ttc_cents   bigint  NOT NULL CHECK (ttc_cents >= 0),
  prepaid     boolean NOT NULL,
  billed      boolean NOT NULL,
  document_id uuid    REFERENCES invoice (invoice_id),
  printed     text,
  CHECK (ttc_cents = 0 OR kind = 'CHARGED'),
  CHECK (billed OR NOT prepaid),
  CHECK (billed OR num_nonnulls(document_id, printed) = 0)
);
CREATE INDEX rerated_call_of_call ON rerated_call (call, id);
CREATE INDEX rerated_call_unbilled ON rerated_call (account_id) WHERE kind = 'CHARGED' AND NOT billed;
CREATE INDEX rerated_call_of_document ON rerated_call (document_id) WHERE document_id IS NOT NULL;
