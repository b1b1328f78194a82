-- What was left for users. The content has the same id.
CREATE TABLE message (
  message_id    uuid PRIMARY KEY,
  revision      bigint      NOT NULL,
  last_sequence bigint      NOT NULL,
  account_id    uuid        NOT NULL,
  seat_id       uuid        NOT NULL,
  extension     text        NOT NULL,
  caller        text,
  voice         text CHECK (voice IN ('WAV', 'MP3')),
  milliseconds  bigint,
  paper         text CHECK (paper IN ('PDF', 'TIFF')),
  pages         integer,
  bytes         integer     NOT NULL,
  received_at   timestamptz NOT NULL,
  kept_until    timestamptz NOT NULL,
  heard_at      timestamptz,
  CHECK ((voice IS NULL) = (milliseconds IS NULL) AND (paper IS NULL) = (pages IS NULL) AND (voice IS NULL) <> (paper IS NULL))
);
CREATE INDEX ON message (account_id, extension, message_id);
CREATE INDEX ON message (kept_until);

-- The faxes that users send. `due_at` is when one is tried, or given up hearing of; it is empty once one is done.
CREATE TABLE sent_fax (
  fax_id        uuid PRIMARY KEY,
  revision      bigint      NOT NULL,
  last_sequence bigint      NOT NULL,
  account_id    uuid        NOT NULL,
  seat_id       uuid        NOT NULL,
  extension     text        NOT NULL,
  shown_number  text        NOT NULL,
  called_number text        NOT NULL,
  paper         text        NOT NULL CHECK (paper IN ('PDF', 'TIFF')),
  pages         integer     NOT NULL,
  bytes         integer     NOT NULL,
  queued_at     timestamptz NOT NULL,
  state         text        NOT NULL CHECK (state IN ('QUEUED', 'SENDING', 'ARRIVED', 'FAILED')),
  due_at        timestamptz,
  tries         jsonb       NOT NULL
);
CREATE INDEX ON sent_fax (account_id, extension, fax_id);
CREATE INDEX ON sent_fax (due_at);
CREATE INDEX ON sent_fax (queued_at) WHERE due_at IS NULL;
