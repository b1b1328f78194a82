-- Which companies call nobody outside but emergency services, as billing said last; who never was suspended has no row.
CREATE TABLE standing (
  account_id uuid PRIMARY KEY,
  suspended  boolean     NOT NULL,
  since      timestamptz NOT NULL
);
