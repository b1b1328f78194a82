-- Contents that were deleted, and may lie in the store of objects still.
CREATE TABLE deleted_content (
  content_id uuid PRIMARY KEY,
  deleted_at timestamptz NOT NULL
);
CREATE INDEX ON deleted_content (deleted_at);
