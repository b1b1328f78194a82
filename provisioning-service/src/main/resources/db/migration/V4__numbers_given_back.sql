-- A number that was given back unused is HELD for the account without a hold. One that is COOLING goes back to its former
-- account before that is over. Since when a number is in use is unknown for those that were given before this column was.
ALTER TABLE telephone_number
  ADD COLUMN in_use_since      timestamptz,
  ADD COLUMN former_account_id uuid,
  DROP CONSTRAINT telephone_number_check,
  ADD CONSTRAINT telephone_number_check CHECK (CASE state
    WHEN 'AVAILABLE' THEN num_nonnulls(account_id, hold_id, free_from, seat_id, in_use_since, former_account_id) = 0
    WHEN 'HELD'      THEN num_nonnulls(account_id, free_from) = 2 AND num_nonnulls(seat_id, in_use_since, former_account_id) = 0
    WHEN 'ASSIGNED'  THEN account_id IS NOT NULL AND num_nonnulls(hold_id, free_from, former_account_id) = 0
    WHEN 'PORTED_IN' THEN account_id IS NOT NULL AND num_nonnulls(hold_id, free_from, former_account_id) = 0
    WHEN 'COOLING'   THEN free_from IS NOT NULL AND num_nonnulls(account_id, hold_id, seat_id, in_use_since) = 0
    ELSE false END);
CREATE INDEX telephone_number_former ON telephone_number (former_account_id) WHERE former_account_id IS NOT NULL;

-- An office tells the other services what became of ported numbers. `additional_wanted` and `additional_numbers` are of
-- the pool; `numbers_from_ports` are paid for besides those: ported ones, and temporary ones that stay.
ALTER TABLE office
  ADD COLUMN last_sequence      bigint NOT NULL DEFAULT 0,
  ADD COLUMN numbers_from_ports text[] NOT NULL DEFAULT '{}';
