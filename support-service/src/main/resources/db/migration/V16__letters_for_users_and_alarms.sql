-- Letters for what becomes of ports, phones, addresses, payments and mailboxes. Those of a mailbox go to whoever has the seat.
ALTER TABLE notice
  ADD COLUMN addressee_seat_id uuid,
  DROP CONSTRAINT notice_kind_check,
  ADD CONSTRAINT notice_kind_check CHECK (kind IN (
    'ORDER_CONFIRMED', 'PARCEL_SENT', 'DELIVERY_LATE', 'ORDER_CANCELLED', 'SEATS_REMOVED', 'PORT_DATE_SET',
    'PORT_COMPLETED', 'PORT_REJECTED', 'ADDRESS_CHANGED', 'RELOCATION_REFUSED', 'SERVICE_TERMINATED',
    'INVOICE_READY', 'CREDIT_NOTE_READY', 'PORT_DAY_NEAR', 'PORT_DELAYED', 'PORT_ROLLED_BACK', 'PORT_LOST',
    'PORT_CANCELLED', 'NUMBERS_PORTED_OUT', 'PHONE_OVERDUE', 'PHONE_RETURNED', 'EMERGENCY_ADDRESS_CONFIRMED',
    'EMERGENCY_ADDRESS_TO_CONFIRM', 'PAYMENT_REFUSED', 'SERVICE_SUSPENDED', 'SERVICE_REINSTATED',
    'VOICEMAIL_RECEIVED', 'FAX_RECEIVED', 'FAX_SENT', 'TICKET_ANSWERED'));

-- Users of seats who can be written to.
CREATE TABLE seat_user (
  seat_id    uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  name       text NOT NULL,
  email      text NOT NULL
);
CREATE INDEX ON seat_user (account_id);

-- A port has an alarm for each cause, and stock has alarms of no account. One that ended may be followed by another.
ALTER TABLE ticket
  ADD COLUMN port_alarm text CHECK (port_alarm IN ('MISPLACED', 'ROLLED_BACK', 'LATE', 'LOST', 'TOO_EARLY', 'CARRIER_SILENT',
    'LET_GO_EARLY', 'LET_GO_AFTER_END', 'CONTRADICTION', 'VOICE_PLATFORM_AWAY')),
  ADD COLUMN stock_alarm text CHECK (stock_alarm IN ('PHONES', 'NUMBERS')),
  ADD COLUMN stock_area text,
  DROP CONSTRAINT ticket_check,
  ADD CONSTRAINT ticket_check CHECK (
    num_nonnulls(asked_by, alarm, port_request_id, stock_alarm) = 1 AND (order_id IS NULL) = (alarm IS NULL)),
  DROP CONSTRAINT ticket_account_id_port_request_id_key;
CREATE UNIQUE INDEX ON ticket (account_id, port_request_id, (coalesce(port_alarm, 'MISPLACED')))
  WHERE port_request_id IS NOT NULL AND state NOT IN ('CLOSED', 'MERGED');
CREATE UNIQUE INDEX ON ticket (stock_alarm, (coalesce(stock_area, '')))
  WHERE stock_alarm IS NOT NULL AND state NOT IN ('CLOSED', 'MERGED');
