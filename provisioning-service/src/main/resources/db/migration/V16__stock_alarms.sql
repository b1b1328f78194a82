-- Of what it was told that there is little: an area, or `phones`.
CREATE TABLE stock_alarm (
  what      text PRIMARY KEY,
  raised_at timestamptz NOT NULL
);
