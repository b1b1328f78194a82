-- What people recorded, said and faxed: each sealed for its row.
CREATE TABLE content (
  content_id uuid PRIMARY KEY,
  sealed     bytea NOT NULL
);
ALTER TABLE content ALTER COLUMN sealed SET STORAGE EXTERNAL; -- what is sealed can't be compressed

-- Greetings and music of a company; with an extension those of its user. The content has the same id.
CREATE TABLE recording (
  recording_id uuid PRIMARY KEY,
  account_id   uuid        NOT NULL REFERENCES office,
  extension    text,
  name         text        NOT NULL,
  form         text        NOT NULL CHECK (form IN ('WAV', 'MP3')),
  milliseconds bigint      NOT NULL,
  bytes        integer     NOT NULL,
  added_at     timestamptz NOT NULL
);
CREATE INDEX ON recording (account_id, recording_id);

-- Users who left, until what they recorded is deleted; an empty extension stands for their company, which left.
CREATE TABLE leaver (
  leaver_id  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL,
  extension  text NOT NULL,
  UNIQUE (account_id, extension)
);
