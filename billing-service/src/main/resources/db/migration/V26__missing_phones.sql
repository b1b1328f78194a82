-- Phones on loan that were expected back for too long, as provisioning told, and what became of them. Nothing here is a charge.
CREATE TABLE missing_phone (
  missing_phone_id uuid PRIMARY KEY,
  account_id       uuid        NOT NULL,
  order_id         uuid        NOT NULL,
  seat_id          uuid        NOT NULL,
  phone_mac        text        NOT NULL CHECK (length(phone_mac) <= 20),
  expected_since   timestamptz NOT NULL,
  noticed_at       timestamptz NOT NULL,
  returned_at      timestamptz,
  sound            boolean,
  UNIQUE (account_id, seat_id, phone_mac, expected_since),
  CHECK (num_nonnulls(returned_at, sound) IN (0, 2))
);
CREATE INDEX ON missing_phone (account_id, missing_phone_id);
CREATE INDEX ON missing_phone (missing_phone_id) WHERE returned_at IS NULL;
