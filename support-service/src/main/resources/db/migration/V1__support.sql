-- Questions of members, who are asked_by, and alarms about orders, which only ops see.
CREATE TABLE ticket (
  ticket_id     uuid PRIMARY KEY,
  revision      bigint      NOT NULL,
  last_sequence bigint      NOT NULL,
  account_id    uuid        NOT NULL,
  asked_by      text,
  asker_name    text,
  asker_email   text,
  order_id      uuid,
  alarm         text CHECK (alarm IN ('NOT_PREPARED', 'NOT_SHIPPED', 'NOT_DELIVERED')),
  category      text        NOT NULL CHECK (category IN ('ORDER', 'DELIVERY', 'PHONE', 'PORTING', 'BILLING', 'OTHER')),
  priority      text        NOT NULL CHECK (priority IN ('NORMAL', 'HIGH')),
  subject       text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 150),
  state         text        NOT NULL CHECK (state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED')),
  opened_at     timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  resolved_at   timestamptz,
  UNIQUE (account_id, order_id, alarm),
  CHECK ((asked_by IS NULL) = (alarm IS NOT NULL) AND (order_id IS NULL) = (alarm IS NULL)),
  CHECK ((asker_name IS NULL) = (asker_email IS NULL)),
  CHECK ((resolved_at IS NOT NULL) = (state IN ('RESOLVED', 'CLOSED')))
);
CREATE INDEX ON ticket (account_id, ticket_id);
CREATE INDEX ON ticket (resolved_at) WHERE state = 'RESOLVED';

CREATE TABLE ticket_message (
  message_id uuid PRIMARY KEY,
  ticket_id  uuid        NOT NULL REFERENCES ticket,
  place      integer     NOT NULL CHECK (place >= 0),
  author     text        NOT NULL CHECK (author IN ('MEMBER', 'OPS', 'SYSTEM')),
  written_by text        NOT NULL,
  text       text        NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
  written_at timestamptz NOT NULL,
  UNIQUE (ticket_id, place)
);

CREATE TABLE relocation (
  relocation_id  uuid PRIMARY KEY,
  revision       bigint      NOT NULL,
  last_sequence  bigint      NOT NULL,
  account_id     uuid        NOT NULL,
  requested_by   text        NOT NULL,
  from_site_id   uuid,
  to_site_id     uuid        NOT NULL,
  moves_on       date        NOT NULL,
  requested_at   timestamptz NOT NULL,
  state          text        NOT NULL CHECK (state IN ('REQUESTED', 'DONE', 'REFUSED')),
  site_name      text,
  changed_on     date,
  refusal_code   text,
  refusal_detail text,
  CHECK ((state = 'DONE') = (site_name IS NOT NULL) AND (state = 'DONE') = (changed_on IS NOT NULL)),
  CHECK ((state = 'REFUSED') = (refusal_code IS NOT NULL)
    AND (state = 'REFUSED') = (refusal_detail IS NOT NULL))
);
CREATE INDEX ON relocation (account_id, relocation_id);

-- Whom an account's notices go to: the administrator of its latest order.
CREATE TABLE contact (
  account_id uuid PRIMARY KEY,
  name       text        NOT NULL,
  email      text        NOT NULL,
  since      timestamptz NOT NULL
);

-- Letters to members. The columns up to created_at are written once, with the change they tell of;
-- the others follow the sending. next_attempt_at is by the database's clock, never the sandbox's.
CREATE TABLE notice (
  notice_id       uuid PRIMARY KEY,
  account_id      uuid        NOT NULL,
  kind            text        NOT NULL CHECK (kind IN ('ORDER_CONFIRMED', 'PARCEL_SENT', 'DELIVERY_LATE',
                                'ORDER_CANCELLED', 'SEATS_REMOVED', 'PORT_DATE_SET', 'PORT_COMPLETED',
                                'PORT_REJECTED', 'ADDRESS_CHANGED', 'RELOCATION_REFUSED',
                                'SERVICE_TERMINATED', 'INVOICE_READY', 'TICKET_ANSWERED')),
  about           uuid        NOT NULL,
  occasion        text        NOT NULL,
  subject         text        NOT NULL,
  facts           jsonb       NOT NULL,
  addressee_name  text,
  addressee_email text,
  created_at      timestamptz NOT NULL,
  state           text        NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENT')),
  attempts        integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_failure    text,
  sent_to         text,
  sent_at         timestamptz,
  UNIQUE (account_id, about, kind, occasion),
  CHECK ((addressee_name IS NULL) = (addressee_email IS NULL)),
  CHECK ((state = 'SENT') = (sent_at IS NOT NULL) AND (state = 'SENT') = (sent_to IS NOT NULL))
);
CREATE INDEX ON notice (account_id, notice_id);
CREATE INDEX ON notice (next_attempt_at, notice_id) WHERE state = 'PENDING';
