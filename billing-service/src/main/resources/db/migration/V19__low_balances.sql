-- Whether nobody has to be told that a balance is low: it was told since the last top-up, or there was none yet.
ALTER TABLE prepaid_account ADD COLUMN low_told boolean NOT NULL DEFAULT true;
UPDATE prepaid_account SET low_told = false WHERE balance_cents > 0;

-- Whom a call goes to that is being made: asked again to another number it is another call.
ALTER TABLE prepaid_reservation ADD COLUMN called text CHECK (called ~ '^[0-9]{2,15}$');
