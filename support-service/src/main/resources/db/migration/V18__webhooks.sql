-- Programs of the portal that are told of what members are written. Their secrets are sealed.
CREATE TABLE webhook_endpoint (
  endpoint_id   uuid PRIMARY KEY,
  revision      bigint      NOT NULL,
  url           text        NOT NULL,
  description   text        NOT NULL,
  kinds         text        NOT NULL,
  state         text        NOT NULL CHECK (state IN ('ENABLED', 'DISABLED', 'GONE')),
  secret        bytea       NOT NULL,
  former_secret bytea,
  former_until  timestamptz,
  registered_at timestamptz NOT NULL,
  CHECK ((former_secret IS NULL) = (former_until IS NULL))
);

-- One message for each of them and notice; body is signed as it stands. next_attempt_at is by the database's clock, never the sandbox's.
CREATE TABLE webhook_message (
  endpoint_id     uuid        NOT NULL REFERENCES webhook_endpoint ON DELETE CASCADE,
  message_id      uuid        NOT NULL,
  account_id      uuid,
  type            text        NOT NULL,
  body            text        NOT NULL,
  state           text        NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
  attempts        integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_status     integer,
  last_failure    text,
  created_at      timestamptz NOT NULL,
  delivered_at    timestamptz,
  PRIMARY KEY (endpoint_id, message_id),
  CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL))
);
CREATE INDEX ON webhook_message (endpoint_id, next_attempt_at) WHERE state = 'PENDING';

-- Whether messages were made of a notice; of those of before there are none.
ALTER TABLE notice ADD COLUMN fanned_out boolean NOT NULL DEFAULT true;
ALTER TABLE notice ALTER COLUMN fanned_out SET DEFAULT false;
CREATE INDEX ON notice (notice_id) WHERE NOT fanned_out;
