-- The other services are told which numbers are ours and whose. `told_use` is what they heard last, and `times_told` how
-- often they heard something; a number whose `present_use` is another one is due, as all are at first.
ALTER TABLE telephone_number
  ADD COLUMN present_use text GENERATED ALWAYS AS
    (CASE WHEN state IN ('ASSIGNED', 'PORTED_IN') THEN state || ' ' || account_id::text ELSE 'SPARE' END) STORED,
  ADD COLUMN told_use    text,
  ADD COLUMN times_told  integer NOT NULL DEFAULT 0;
CREATE INDEX telephone_number_untold ON telephone_number (number) WHERE told_use IS DISTINCT FROM present_use;
