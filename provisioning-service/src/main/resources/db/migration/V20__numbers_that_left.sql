-- A number that another carrier took over is nobody's with us, for good. The other services are told, since it is no spare one.
ALTER TABLE telephone_number
  ADD COLUMN ported_out_at timestamptz,
  DROP CONSTRAINT telephone_number_check,
  ADD CONSTRAINT telephone_number_check CHECK ((state = 'PORTED_OUT') = (ported_out_at IS NOT NULL) AND CASE state
    WHEN 'AVAILABLE'  THEN num_nonnulls(account_id, hold_id, free_from, seat_id, in_use_since, former_account_id) = 0
    WHEN 'HELD'       THEN num_nonnulls(account_id, free_from) = 2 AND num_nonnulls(seat_id, in_use_since, former_account_id) = 0
    WHEN 'ASSIGNED'   THEN account_id IS NOT NULL AND num_nonnulls(hold_id, free_from, former_account_id) = 0
    WHEN 'PORTED_IN'  THEN account_id IS NOT NULL AND num_nonnulls(hold_id, free_from, former_account_id) = 0
    WHEN 'COOLING'    THEN free_from IS NOT NULL AND num_nonnulls(account_id, hold_id, seat_id, in_use_since) = 0
    WHEN 'PORTED_OUT' THEN num_nonnulls(account_id, hold_id, free_from, seat_id, in_use_since, former_account_id) = 0
    ELSE false END),
  ALTER COLUMN present_use SET EXPRESSION AS
    (CASE WHEN state IN ('ASSIGNED', 'PORTED_IN') THEN state || ' ' || account_id::text
      WHEN state = 'PORTED_OUT' THEN state ELSE 'SPARE' END);
