-- A seat has a second phone while one is sent for a broken one, whose MAC it names: it is the seat's once it is REGISTERED.
ALTER TABLE phone
  ADD COLUMN replaces text CHECK (replaces IS NULL OR seat_id IS NOT NULL),
  DROP CONSTRAINT phone_seat_id_key;
CREATE UNIQUE INDEX phone_of_seat ON phone (seat_id) WHERE replaces IS NULL AND state <> 'RETURNING';
CREATE INDEX ON phone (seat_id) WHERE seat_id IS NOT NULL;
