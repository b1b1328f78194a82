-- Alarms about ported numbers that could not be put in place as they were meant to be.
ALTER TABLE ticket
  ADD COLUMN port_request_id uuid,
  DROP CONSTRAINT ticket_check,
  ADD CONSTRAINT ticket_check CHECK (
    num_nonnulls(asked_by, alarm, port_request_id) = 1 AND (order_id IS NULL) = (alarm IS NULL)),
  ADD UNIQUE (account_id, port_request_id);
