-- Where a company may not call, since its calls to there cost too much within an hour, until our staff allow it again.
CREATE TABLE call_bar (
  bar_id        uuid PRIMARY KEY,
  account_id    uuid   NOT NULL REFERENCES subscription,
  destination   text   NOT NULL,
  spent_cents   bigint NOT NULL CHECK (spent_cents > limit_cents),
  limit_cents   bigint NOT NULL CHECK (limit_cents > 0),
  barred_at     timestamptz NOT NULL,
  lifted_at     timestamptz,
  lifted_by     text,
  reason        text,
  last_sequence bigint NOT NULL,
  CHECK (num_nonnulls(lifted_at, lifted_by, reason) IN (0, 3))
);
CREATE UNIQUE INDEX one_call_bar ON call_bar (account_id, destination) WHERE lifted_at IS NULL;
CREATE INDEX call_bar_of_destination ON call_bar (account_id, destination, lifted_at);

-- What calls of an account to one destination may cost within an hour, where it is not what all others may.
CREATE TABLE spending_limit (
  account_id   uuid PRIMARY KEY REFERENCES subscription,
  hourly_cents bigint NOT NULL CHECK (hourly_cents > 0),
  decided_by   text   NOT NULL
);
