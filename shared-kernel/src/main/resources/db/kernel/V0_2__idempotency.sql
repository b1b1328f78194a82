-- Answers given under an Idempotency-Key, saved with the effect, so that a repeated request gets
-- the same answer and no second effect. Every answer is deleted once, a day later: vacuum follows closely.
CREATE TABLE idempotency (
  caller      text        NOT NULL,
  route       text        NOT NULL,
  key         text        NOT NULL,
  fingerprint bytea       NOT NULL,
  status      smallint    NOT NULL,
  headers     jsonb       NOT NULL,
  body        bytea,
  answered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, route, key)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
CREATE INDEX ON idempotency (answered_at);
