-- What companies paid in beforehand. The balance is the sum of its entries, which are never changed; what calls that are
-- being made may take of it is reserved.
CREATE TABLE prepaid_account (
  account_id    uuid PRIMARY KEY,
  balance_cents bigint NOT NULL DEFAULT 0 CHECK (balance_cents >= 0)
);

CREATE TABLE prepaid_reservation (
  call_id    text    NOT NULL,
  leg        integer NOT NULL,
  account_id uuid    NOT NULL REFERENCES prepaid_account,
  cents      bigint  NOT NULL CHECK (cents > 0),
  seconds    integer NOT NULL CHECK (seconds > 0),
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, call_id, leg)
);

CREATE TABLE prepaid_entry (
  entry_id      uuid PRIMARY KEY,
  account_id    uuid   NOT NULL REFERENCES prepaid_account,
  made_at       timestamptz NOT NULL,
  kind          text   NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  cents         bigint NOT NULL CHECK (cents <> 0),
  balance_cents bigint NOT NULL CHECK (balance_cents >= 0),
  reference     text   NOT NULL
);
CREATE INDEX prepaid_entry_of_account ON prepaid_entry (account_id, entry_id);
CREATE TRIGGER prepaid_entry_is_kept BEFORE UPDATE OR DELETE ON prepaid_entry
  FOR EACH ROW EXECUTE FUNCTION keep_all();
CREATE TRIGGER prepaid_entries_are_kept BEFORE TRUNCATE ON prepaid_entry EXECUTE FUNCTION keep_all();

-- Money on its way in: asked of the card once, by a key of its own.
CREATE TABLE top_up (
  top_up_id    uuid PRIMARY KEY,
  account_id   uuid   NOT NULL REFERENCES subscription,
  cents        bigint NOT NULL CHECK (cents > 0),
  state        text   NOT NULL CHECK (state ~ '^[A-Z][A-Z_]*$'),
  requested_at timestamptz NOT NULL,
  asked        boolean NOT NULL,
  next_try_at  timestamptz,
  unanswered   integer NOT NULL,
  refusal      text CHECK (refusal ~ '^[A-Z][A-Z_]*$')
);
CREATE INDEX top_up_due ON top_up (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX top_up_of_account ON top_up (account_id, top_up_id);
