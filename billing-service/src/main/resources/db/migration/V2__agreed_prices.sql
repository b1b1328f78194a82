-- What an item costs is what its order said, and stays so. What is here by now was sold at the one list there was.
ALTER TABLE item
  ADD COLUMN order_id uuid,
  ADD COLUMN monthly_ttc_cents bigint CHECK (monthly_ttc_cents >= 0);
UPDATE item SET monthly_ttc_cents = CASE product WHEN 'SEAT' THEN 5000 ELSE 1000 END;
ALTER TABLE item ADD CHECK (product = 'SEAT' OR monthly_ttc_cents IS NOT NULL);

-- A seat is known from its order on, before its phone leaves.
DO $$
DECLARE
  old text := (SELECT conname FROM pg_constraint WHERE conrelid = 'item'::regclass
               AND pg_get_constraintdef(oid) = 'CHECK ((num_nonnulls(starts_on, ends_on) > 0))');
BEGIN
  EXECUTE format('ALTER TABLE item DROP CONSTRAINT %I', old);
END
$$;
ALTER TABLE item ADD CHECK (num_nonnulls(order_id, starts_on, ends_on) > 0);

-- The first day without service of a company that announced to leave; nothing is due from then on.
ALTER TABLE subscription ADD COLUMN leaves_on date;
DO $$
DECLARE
  old text := (SELECT conname FROM pg_constraint WHERE conrelid = 'subscription'::regclass
               AND pg_get_constraintdef(oid) LIKE '%(next_period_start IS NULL)%');
BEGIN
  EXECUTE format('ALTER TABLE subscription DROP CONSTRAINT %I', old);
END
$$;
ALTER TABLE subscription
  ADD CHECK (next_period_start IS NULL OR (anchor IS NOT NULL AND ends_on IS NULL)),
  ADD CHECK (num_nonnulls(next_period_start, leaves_on, ends_on) > 0 OR anchor IS NULL);

-- Whether there are orders whose seats come later, and whose prices were not kept when they were heard of.
ALTER TABLE subscription ADD COLUMN unheard_orders boolean NOT NULL DEFAULT false;
UPDATE subscription SET unheard_orders = true WHERE siren IS NOT NULL;
