-- The half-day that another carrier wished for: the same order with another wish is another order.
ALTER TABLE port_out
  ADD COLUMN wanted_day  date,
  ADD COLUMN wanted_slot text CHECK (wanted_slot IN ('MORNING', 'AFTERNOON')),
  ADD CHECK (num_nonnulls(wanted_day, wanted_slot) IN (0, 2));
