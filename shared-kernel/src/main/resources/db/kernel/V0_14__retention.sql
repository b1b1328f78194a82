-- By which rules the service forgets what it need not keep any more, and what went by them.
CREATE TABLE retention (
  what        text PRIMARY KEY,
  kept        text        NOT NULL,
  deleted     bigint      NOT NULL,
  last_run_at timestamptz NOT NULL
);
