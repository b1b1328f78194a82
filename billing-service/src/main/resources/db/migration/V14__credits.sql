-- What companies are owed beside their subscriptions, and what bills gave of it. `cause` names what it is for: the same is
-- credited once. Credits of ports may come before the account was heard of.
CREATE TABLE credit (
  credit_id       uuid PRIMARY KEY,
  account_id      uuid   NOT NULL,
  kind            text   NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  cause           text   NOT NULL UNIQUE,
  day             date   NOT NULL,
  ttc_cents       bigint NOT NULL CHECK (ttc_cents > 0),
  given_cents     bigint NOT NULL CHECK (given_cents BETWEEN 0 AND ttc_cents),
  state           text   NOT NULL CHECK (state ~ '^[A-Z][A-Z_]*$'),
  port_request_id uuid,
  reason          text,
  granted_by      text,
  approved_by     text CHECK (approved_by <> granted_by),
  CHECK ((kind = 'GOODWILL') = (reason IS NOT NULL) AND (reason IS NULL) = (granted_by IS NULL)),
  CHECK ((state = 'GIVEN') = (given_cents = ttc_cents)),
  CHECK (given_cents = 0 OR state IN ('GRANTED', 'GIVEN'))
);
CREATE INDEX credit_of_account ON credit (account_id, credit_id);
CREATE INDEX credit_open ON credit (account_id) WHERE state = 'GRANTED';
