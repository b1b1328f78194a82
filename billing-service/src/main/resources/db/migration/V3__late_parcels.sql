-- A seat whose phone arrives later than it was due is paid from its arrival: what was charged before is given back, so
-- the days that are on invoices no longer begin with the term.
ALTER TABLE item
  ADD COLUMN delivered_on date CHECK (delivered_on IS NULL OR product = 'SEAT'),
  ADD COLUMN charged_from date;
UPDATE item SET charged_from = starts_on WHERE charged_until IS NOT NULL;

DO $$
DECLARE
  old text;
BEGIN
  FOR old IN SELECT conname FROM pg_constraint WHERE conrelid = 'item'::regclass AND contype = 'c'
             AND (pg_get_constraintdef(oid) LIKE '%charged_until >= starts_on%'
               OR pg_get_constraintdef(oid) LIKE '%num_nonnulls(order_id, starts_on, ends_on)%') LOOP
    EXECUTE format('ALTER TABLE item DROP CONSTRAINT %I', old);
  END LOOP;
END
$$;
ALTER TABLE item
  ADD CHECK (num_nonnulls(order_id, starts_on, ends_on, delivered_on) > 0),
  ADD CHECK (charged_until IS NULL OR starts_on IS NOT NULL),
  ADD CHECK (charged_from <= charged_until);

COMMENT ON COLUMN subscription.next_period_start IS
  'the day that the next period is billed: its first, or, of the first bill, a month later while seats of its order may still come';
