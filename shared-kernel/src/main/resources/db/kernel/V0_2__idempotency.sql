-- Answers given under an Idempotency-Key, saved with the effect, so that a repeated request gets
-- the same answer and no second effect.
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
);
CREATE INDEX ON idempotency (answered_at);
