-- Port requests that are being written, each sealed as a whole. `revision` counts the changes.
CREATE TABLE port_draft (
  draft_id       uuid PRIMARY KEY,
  account_id     uuid        NOT NULL,
  revision       bigint      NOT NULL,
  saved_at       timestamptz NOT NULL,
  content_sealed bytea       NOT NULL
);
CREATE INDEX ON port_draft (account_id, draft_id);
CREATE INDEX ON port_draft (saved_at);
