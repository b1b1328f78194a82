-- Hours in which advisers set telephones up with companies. Two never have one adviser at once.
CREATE TABLE appointment (
  appointment_id uuid PRIMARY KEY,
  revision       bigint      NOT NULL,
  account_id     uuid        NOT NULL,
  booked_by      text        NOT NULL,
  starts_at      timestamptz NOT NULL,
  host           integer     NOT NULL CHECK (host >= 0),
  phone          text        NOT NULL,
  wishes         text        NOT NULL CHECK (length(wishes) <= 2000),
  state          text        NOT NULL CHECK (state IN ('BOOKED', 'HELD', 'CANCELLED')),
  sequence       integer     NOT NULL CHECK (sequence >= 0),
  remind_at      timestamptz,
  set_up         text CHECK (length(set_up) BETWEEN 1 AND 10000),
  CHECK ((state = 'HELD') <= (set_up IS NOT NULL))
);
CREATE UNIQUE INDEX ON appointment (starts_at, host) WHERE state <> 'CANCELLED';
CREATE INDEX ON appointment (account_id, appointment_id);
CREATE INDEX ON appointment (state, appointment_id);
CREATE INDEX ON appointment (remind_at) WHERE remind_at IS NOT NULL;

-- The order with which an account was offered one.
CREATE TABLE set_up_offer (
  account_id uuid PRIMARY KEY,
  order_id   uuid NOT NULL
);

ALTER TABLE notice
  DROP CONSTRAINT notice_kind_check,
  ADD CONSTRAINT notice_kind_check CHECK (kind IN (
    'ORDER_CONFIRMED', 'PARCEL_SENT', 'DELIVERY_LATE', 'ORDER_CANCELLED', 'SEATS_REMOVED', 'PORT_DATE_SET',
    'PORT_COMPLETED', 'PORT_REJECTED', 'ADDRESS_CHANGED', 'RELOCATION_REFUSED', 'SERVICE_TERMINATED',
    'INVOICE_READY', 'CREDIT_NOTE_READY', 'PORT_DAY_NEAR', 'PORT_DELAYED', 'PORT_ROLLED_BACK', 'PORT_LOST',
    'PORT_CANCELLED', 'NUMBERS_PORTED_OUT', 'PHONE_OVERDUE', 'PHONE_RETURNED', 'EMERGENCY_ADDRESS_CONFIRMED',
    'EMERGENCY_ADDRESS_TO_CONFIRM', 'PAYMENT_REFUSED', 'SERVICE_SUSPENDED', 'SERVICE_REINSTATED',
    'VOICEMAIL_RECEIVED', 'FAX_RECEIVED', 'FAX_SENT', 'APPOINTMENT_BOOKED', 'APPOINTMENT_MOVED',
    'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'TICKET_ANSWERED'));
