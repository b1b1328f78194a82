-- Electronic invoices that do not go on by themselves: an alarm that goes on for each.
ALTER TABLE ticket
  ADD COLUMN einvoice_of uuid,
  DROP CONSTRAINT ticket_check,
  ADD CONSTRAINT ticket_check CHECK (
    num_nonnulls(asked_by, alarm, port_request_id, stock_alarm, bar_id, einvoice_of) = 1
    AND (order_id IS NULL) = (alarm IS NULL));
CREATE UNIQUE INDEX ON ticket (einvoice_of) WHERE einvoice_of IS NOT NULL AND state NOT IN ('CLOSED', 'MERGED');
