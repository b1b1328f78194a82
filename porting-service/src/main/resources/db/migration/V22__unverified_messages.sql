-- That a message in the name of a carrier could not be verified, and why; the last hundred of each carrier.
CREATE TABLE carrier_unverified (
  unverified_id uuid PRIMARY KEY,
  carrier       text        NOT NULL,
  received_at   timestamptz NOT NULL,
  reason        text        NOT NULL CHECK (reason IN ('HEADERS', 'SIGNATURE', 'TIMESTAMP'))
);
CREATE INDEX ON carrier_unverified (carrier, unverified_id);
