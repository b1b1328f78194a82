-- Users who left or never got their phones are forgotten in shipments, and in what became of their settings.
UPDATE shipment s SET revision = revision + 1, seats = (
  SELECT jsonb_agg(CASE WHEN e.seat_id IS NULL THEN jsonb_set(seat, '{userName}', 'null') ELSE seat END ORDER BY place)
  FROM jsonb_array_elements(s.seats) WITH ORDINALITY each (seat, place)
    LEFT JOIN extension e ON e.seat_id = CAST(seat ->> 'seatId' AS uuid))
WHERE state <> 'WAITING' AND EXISTS (
  SELECT FROM jsonb_array_elements(s.seats) seat
  WHERE seat ->> 'userName' IS NOT NULL
    AND NOT EXISTS (SELECT FROM extension e WHERE e.seat_id = CAST(seat ->> 'seatId' AS uuid)));

DELETE FROM office_setting_change c WHERE path LIKE 'users/%' AND NOT EXISTS (
  SELECT FROM extension e WHERE e.account_id = c.account_id AND 'users/' || e.extension = c.path);
