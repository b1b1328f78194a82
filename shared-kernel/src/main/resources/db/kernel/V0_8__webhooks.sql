-- Signed messages of other companies' programs that had their effect, saved with it: a repeated
-- one is answered as the first, and has no second effect. The digest tells whether it is the same.
CREATE TABLE webhook_received (
  sender      text        NOT NULL,
  message_id  text        NOT NULL,
  digest      text,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (sender, message_id)
);
