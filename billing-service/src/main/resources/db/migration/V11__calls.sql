-- What calls cost that seats don't include, by plan and day. A deck never changes.
CREATE TABLE rate_deck (
  deck_id   uuid PRIMARY KEY,
  plan      text NOT NULL CHECK (plan ~ '^[A-Z][A-Z_]*$'),
  starts_at timestamptz NOT NULL,
  loaded_at timestamptz NOT NULL,
  loaded_by text NOT NULL,
  UNIQUE (plan, starts_at)
);

CREATE TABLE rate (
  deck_id        uuid    NOT NULL REFERENCES rate_deck ON DELETE CASCADE,
  prefix         text    NOT NULL CHECK (prefix ~ '^[0-9]{1,15}$'),
  destination    text    NOT NULL,
  connect_micros bigint  NOT NULL CHECK (connect_micros >= 0),
  minute_micros  bigint  NOT NULL CHECK (minute_micros >= 0),
  first_step     integer NOT NULL CHECK (first_step > 0),
  next_step      integer NOT NULL CHECK (next_step > 0),
  minimum_micros bigint  NOT NULL CHECK (minimum_micros >= 0),
  PRIMARY KEY (deck_id, prefix)
);

-- Calls as the switch told them, once each, with what they cost by the deck of their start. The id begins with the call's
-- moment, so that lists are in the order of calls. `printed` is the number as the bill shows it, once it is on one.
CREATE TABLE call (
  id          uuid PRIMARY KEY,
  call_id     text    NOT NULL,
  leg         integer NOT NULL CHECK (leg > 0),
  account_id  uuid    NOT NULL REFERENCES subscription,
  extension   text    NOT NULL CHECK (extension ~ '^2[0-9]{3}$'),
  called      text    NOT NULL CHECK (called ~ '^[0-9]{2,15}$'),
  started_at  timestamptz NOT NULL,
  seconds     integer NOT NULL CHECK (seconds >= 0),
  kind        text    NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  plan        text    NOT NULL CHECK (plan ~ '^[A-Z][A-Z_]*$'),
  destination text,
  ttc_cents   bigint  NOT NULL CHECK (ttc_cents >= 0),
  billed      boolean NOT NULL DEFAULT false,
  document_id uuid    REFERENCES invoice (invoice_id),
  printed     text,
  UNIQUE (call_id, leg),
  CHECK (ttc_cents = 0 OR kind = 'CHARGED'),
  CHECK (billed OR num_nonnulls(document_id, printed) = 0)
);
CREATE INDEX call_of_account ON call (account_id, id);
CREATE INDEX call_unbilled ON call (account_id) WHERE kind = 'CHARGED' AND NOT billed;
CREATE INDEX call_of_document ON call (document_id) WHERE document_id IS NOT NULL;

-- Who uses which extension, to show each the own calls. The address goes with the seat.
CREATE TABLE extension_user (
  seat_id    uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  extension  text CHECK (extension ~ '^2[0-9]{3}$'),
  email      text
);
CREATE INDEX extension_user_of_account ON extension_user (account_id);

-- Whether the holder wants to see called numbers in full; without a row the last four digits are hidden.
CREATE TABLE call_display (
  account_id   uuid PRIMARY KEY,
  revision     bigint  NOT NULL,
  full_numbers boolean NOT NULL,
  decided_at   timestamptz NOT NULL,
  decided_by   text NOT NULL
);
