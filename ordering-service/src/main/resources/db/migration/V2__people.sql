-- An account has one administrator, from its first order on. `administrator_seat_id` is absent for somebody without a
-- seat. `seat.administrator` tells from now on whom an order named, not who it is. `described_at` is when the others
-- were last told who the company is; they have to be told of the accounts that exist already.
ALTER TABLE account
  ADD COLUMN described_at          timestamptz,
  ADD COLUMN administrator_seat_id uuid,
  ADD COLUMN administrator_name    text,
  ADD COLUMN administrator_email   text,
  ADD CONSTRAINT administrator_is_whole CHECK ((administrator_name IS NULL) = (administrator_email IS NULL)
    AND (administrator_seat_id IS NULL OR administrator_name IS NOT NULL));

-- The one that the latest order named: of those that are live if there is one, else of those that were not cancelled.
UPDATE account
SET administrator_seat_id = CASE WHEN latest.gone THEN NULL ELSE latest.seat_id END,
    administrator_name = latest.user_name, administrator_email = latest.email
FROM (
  SELECT DISTINCT ON (o.account_id) o.account_id, s.seat_id, s.user_name, s.email, s.state = 'REMOVED' AS gone
  FROM customer_order o JOIN seat s USING (order_id)
  WHERE s.administrator AND s.state <> 'CANCELLED' AND s.user_name IS NOT NULL AND s.email IS NOT NULL
  ORDER BY o.account_id, s.state = 'REMOVED', o.order_id DESC) AS latest
WHERE account.account_id = latest.account_id;

ALTER TABLE account DROP CONSTRAINT account_check;
ALTER TABLE account ADD CONSTRAINT account_check
  CHECK (ended_at IS NULL OR last_day IS NOT NULL AND seats = 0 AND (due_on IS NULL OR described_at IS NULL));
UPDATE account SET due_on = DATE '1970-01-01';
