-- Letters about call credit, calls that are barred, and money given back.
ALTER TABLE notice
  DROP CONSTRAINT notice_kind_check,
  ADD CONSTRAINT notice_kind_check CHECK (kind ~ '^[A-Z][A-Z_]*$');

-- Calls that were barred as they cost too much: an alarm for each bar.
ALTER TABLE ticket
  ADD COLUMN bar_id uuid,
  DROP CONSTRAINT ticket_check,
  ADD CONSTRAINT ticket_check CHECK (
    num_nonnulls(asked_by, alarm, port_request_id, stock_alarm, bar_id) = 1 AND (order_id IS NULL) = (alarm IS NULL));
CREATE UNIQUE INDEX ON ticket (bar_id) WHERE bar_id IS NOT NULL AND state NOT IN ('CLOSED', 'MERGED');
