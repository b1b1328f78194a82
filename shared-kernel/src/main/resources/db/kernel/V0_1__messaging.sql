-- Events on their way out. Rows are inserted with the change they tell of, read by the relay as the
-- difference of two snapshots (never "id > last": that skips transactions which commit late), and
-- dropped a partition at a time by TRUNCATE, so the table never has a dead tuple.
CREATE TABLE outbox (
  id             bigint GENERATED ALWAYS AS IDENTITY,
  txid           xid8        NOT NULL DEFAULT pg_current_xact_id(),
  slot           smallint    NOT NULL DEFAULT (extract(epoch FROM statement_timestamp())::bigint / 600 % 3),
  event_id       uuid        NOT NULL,
  type           text        NOT NULL,
  account_id     uuid        NOT NULL,
  aggregate_id   uuid        NOT NULL,
  sequence       bigint      NOT NULL,
  occurred_at    timestamptz NOT NULL,
  traceparent    text,
  payload        bytea       NOT NULL
) PARTITION BY LIST (slot);
CREATE TABLE outbox_0 PARTITION OF outbox FOR VALUES IN (0);
CREATE TABLE outbox_1 PARTITION OF outbox FOR VALUES IN (1);
CREATE TABLE outbox_2 PARTITION OF outbox FOR VALUES IN (2);
CREATE INDEX ON outbox (txid);

-- How far the relay has come, and which instance may move it. `upto` and `last_id` are set while a
-- backlog larger than one batch is being read.
CREATE TABLE relay_cursor (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  seen        pg_snapshot NOT NULL,
  upto        pg_snapshot,
  last_id     bigint      NOT NULL DEFAULT 0,
  epoch       bigint      NOT NULL DEFAULT 0,
  owner       text        NOT NULL DEFAULT '',
  lease_until timestamptz NOT NULL DEFAULT '-infinity'
) WITH (fillfactor = 50);
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot());

-- How far each aggregate of another service has been heard: events up to `last_sequence` have had
-- their effect here, or wait as dead letters. One row per aggregate, never purged: an event that
-- comes again after years is still known.
CREATE TABLE inbox (
  topic         text   NOT NULL,
  aggregate_id  uuid   NOT NULL,
  last_sequence bigint NOT NULL,
  PRIMARY KEY (topic, aggregate_id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);

-- Events that can't have their effect, and the later ones of the same account that must wait behind.
CREATE TABLE dead_letter (
  event_id     uuid PRIMARY KEY,
  arrival      bigint GENERATED ALWAYS AS IDENTITY,
  topic        text        NOT NULL,
  account_id   uuid        NOT NULL,
  type         text        NOT NULL,
  aggregate_id uuid        NOT NULL,
  sequence     bigint      NOT NULL,
  occurred_at  timestamptz NOT NULL,
  traceparent  text,
  payload      bytea       NOT NULL,
  reason       text        NOT NULL,
  parked_at    timestamptz NOT NULL DEFAULT now(),
  settled_at   timestamptz,
  settlement   text CHECK (settlement IN ('REDRIVEN', 'ABANDONED')),
  CHECK ((settled_at IS NULL) = (settlement IS NULL))
);
CREATE INDEX dead_letter_waiting ON dead_letter (account_id, arrival) WHERE settled_at IS NULL;

-- What ops did about dead letters, tries and dry runs included.
CREATE TABLE dead_letter_audit (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL DEFAULT now(),
  by         text        NOT NULL,
  action     text        NOT NULL CHECK (action IN ('REDRIVE', 'DRY_RUN', 'ABANDON')),
  account_id uuid        NOT NULL,
  event_id   uuid        NOT NULL,
  redriven   integer     NOT NULL,
  waiting    integer     NOT NULL,
  note       text
);
