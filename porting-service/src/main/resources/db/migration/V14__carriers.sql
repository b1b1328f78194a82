-- The carriers that ops registered. `rio_prefixes` are divided by spaces; with none any will do.
CREATE TABLE carrier (
  name          text PRIMARY KEY CHECK (name ~ '^[a-z0-9-]{1,40}$'),
  display_name  text    NOT NULL,
  rio_prefixes  text    NOT NULL CHECK (rio_prefixes ~ '^([0-9A-Z]{2}( [0-9A-Z]{2})*)?$'),
  endpoint      text    NOT NULL,
  cut_off_hours integer NOT NULL CHECK (cut_off_hours BETWEEN 0 AND 720),
  lead_days     integer NOT NULL CHECK (lead_days BETWEEN 1 AND 60),
  revision      bigint  NOT NULL
);

-- Keys of their webhooks, sealed, several at a time.
CREATE TABLE carrier_key (
  key_id      uuid PRIMARY KEY,
  carrier     text        NOT NULL REFERENCES carrier,
  kind        text        NOT NULL CHECK (kind IN ('SECRET', 'PUBLIC')),
  key_sealed  bytea       NOT NULL,
  valid_from  timestamptz NOT NULL,
  valid_until timestamptz CHECK (valid_until >= valid_from)
);
CREATE INDEX ON carrier_key (carrier);

-- What carriers sent and could be verified, and what came of it; kept for thirty days.
CREATE TABLE carrier_message (
  delivery_id uuid PRIMARY KEY,
  carrier     text        NOT NULL,
  message_id  text        NOT NULL,
  received_at timestamptz NOT NULL,
  body        bytea       NOT NULL,
  digest      text        NOT NULL,
  outcome     text        NOT NULL
);
CREATE INDEX ON carrier_message (carrier, delivery_id);
CREATE INDEX ON carrier_message (received_at);
