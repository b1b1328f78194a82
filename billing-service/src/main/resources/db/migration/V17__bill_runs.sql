-- Runs over all accounts with a period to bill, as ops asked for them. One that bills is done before the next begins.
CREATE TABLE bill_run (
  run_id       uuid PRIMARY KEY,
  day          date    NOT NULL,
  dry          boolean NOT NULL,
  state        text    NOT NULL CHECK (state ~ '^[A-Z][A-Z_]*$'),
  requested_at timestamptz NOT NULL,
  requested_by text    NOT NULL,
  ended_at     timestamptz,
  CHECK ((state = 'DONE') = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX one_open_bill_run ON bill_run ((true)) WHERE NOT dry AND state <> 'DONE';
CREATE INDEX bill_run_running ON bill_run (run_id) WHERE state = 'RUNNING';

-- The accounts of a run, taken in by chunks and dealt with one by one: what a killed run had not done stays PENDING.
CREATE TABLE bill_run_step (
  step_id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  run_id        uuid   NOT NULL REFERENCES bill_run,
  account_id    uuid   NOT NULL REFERENCES subscription,
  outcome       text   NOT NULL CHECK (outcome ~ '^[A-Z][A-Z_]*$'),
  last_document uuid,
  before_cents  bigint,
  ttc_cents     bigint NOT NULL,
  problem       text,
  UNIQUE (run_id, account_id)
);
CREATE INDEX bill_run_step_pending ON bill_run_step (run_id, account_id) WHERE outcome = 'PENDING';
