-- Who has the balance topped up by itself, below what, and by how much.
CREATE TABLE automatic_top_up (
  account_id      uuid PRIMARY KEY REFERENCES subscription,
  threshold_cents bigint NOT NULL CHECK (threshold_cents > 0),
  amount_cents    bigint NOT NULL CHECK (amount_cents > 0),
  decided_by      text   NOT NULL
);
