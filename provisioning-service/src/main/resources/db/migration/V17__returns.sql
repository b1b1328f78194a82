-- A phone that came back may be scrapped; one that is expected for too long is told of once.
ALTER TABLE phone
  ADD COLUMN overdue boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT phone_state_check,
  ADD CONSTRAINT phone_state_check CHECK
    (state IN ('IN_STOCK', 'RESERVED', 'CONFIGURED', 'SHIPPED', 'DELIVERED', 'REGISTERED', 'RETURNING', 'BROKEN')),
  DROP CONSTRAINT phone_check,
  ADD CONSTRAINT phone_check CHECK
    (num_nonnulls(account_id, order_id, shipment_id, seat_id) = CASE WHEN state IN ('IN_STOCK', 'BROKEN') THEN 0 ELSE 4 END),
  DROP CONSTRAINT phone_check1,
  ADD CONSTRAINT phone_check1 CHECK
    (num_nonnulls(token_hash, admin_secret) = CASE WHEN state IN ('IN_STOCK', 'RESERVED', 'RETURNING', 'BROKEN') THEN 0 ELSE 2 END);
