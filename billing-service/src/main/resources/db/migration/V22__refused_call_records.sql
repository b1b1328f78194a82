-- Call records of the topic that had no effect: where they are in it, and why. Nothing of the call itself is kept here.
CREATE TABLE refused_call_record (
  refusal_id uuid PRIMARY KEY,
  place      text NOT NULL UNIQUE,
  heard_at   timestamptz NOT NULL,
  code       text NOT NULL,
  detail     text NOT NULL
);
