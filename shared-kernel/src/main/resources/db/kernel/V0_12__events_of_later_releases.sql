-- Events of kinds that the release which read them does not know: told by instances of a later one, while it takes the
-- other's place or after it was taken back. The first release that knows them gives them their effect.
CREATE TABLE later_event (
  event_id     uuid PRIMARY KEY,
  arrival      bigint GENERATED ALWAYS AS IDENTITY,
  topic        text        NOT NULL,
  type         text        NOT NULL,
  account_id   uuid        NOT NULL,
  aggregate_id uuid        NOT NULL,
  sequence     bigint      NOT NULL,
  occurred_at  timestamptz NOT NULL,
  traceparent  text,
  payload      bytea       NOT NULL,
  kept_at      timestamptz NOT NULL DEFAULT now()
);
