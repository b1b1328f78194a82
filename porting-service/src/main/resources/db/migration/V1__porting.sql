-- Port requests. `due_at` is when we have to act next; empty while it is others' turn or all is over.
CREATE TABLE port_request (
  port_request_id       uuid PRIMARY KEY,
  revision              bigint      NOT NULL,
  last_sequence         bigint      NOT NULL,
  account_id            uuid        NOT NULL,
  submission            integer     NOT NULL,
  carrier               text        NOT NULL,
  account_number_sealed bytea       NOT NULL,
  line_type             text        NOT NULL,
  port_type             text        NOT NULL,
  main_number           text        NOT NULL,
  holder_name           text        NOT NULL,
  holder_siren          text        NOT NULL CHECK (holder_siren ~ '^[0-9]{9}$'),
  service_street        text        NOT NULL,
  service_postal_code   text        NOT NULL,
  service_city          text        NOT NULL,
  keep_temporary        boolean     NOT NULL,
  mandate_signed_by     text        NOT NULL,
  mandate_signed_at     timestamptz NOT NULL,
  state                 text        NOT NULL CHECK (state IN (
    'DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'SENT_TO_CARRIER', 'FOC_ASSIGNED', 'PORTING', 'TESTING',
    'COMPLETED', 'REJECTED', 'CANCELLED', 'ROLLED_BACK')),
  due_at                timestamptz,
  failures              integer     NOT NULL,
  problem               text,
  carrier_reference     text,
  foc_date              date,
  foc_slot              text CHECK (foc_slot IN ('MORNING', 'AFTERNOON')),
  rejection_reason      text,
  rejection_detail      text,
  CHECK ((foc_date IS NULL) = (foc_slot IS NULL)),
  CHECK ((state = 'REJECTED') = (rejection_reason IS NOT NULL)),
  CHECK (due_at IS NULL OR state IN ('UNDER_REVIEW', 'FOC_ASSIGNED', 'PORTING', 'TESTING'))
);
CREATE INDEX ON port_request (account_id, port_request_id);
CREATE INDEX ON port_request (state, due_at) WHERE due_at IS NOT NULL;

-- The numbers of a request. The index is what keeps a number from being asked for twice at a time,
-- also when two requests race.
CREATE TABLE port_number (
  port_request_id uuid    NOT NULL REFERENCES port_request,
  place           integer NOT NULL,
  number          text    NOT NULL,
  rio_sealed      bytea   NOT NULL,
  replaces        text    NOT NULL,
  state           text    NOT NULL CHECK (state IN (
    'REQUESTED', 'PORTING', 'ANSWERED', 'UNANSWERED', 'PORTED', 'RELEASED')),
  open            boolean NOT NULL,
  test_calls      integer NOT NULL,
  last_call_id    text,
  last_called_at  timestamptz,
  PRIMARY KEY (port_request_id, place)
);
CREATE UNIQUE INDEX port_number_open ON port_number (number) WHERE open;

CREATE TABLE port_milestone (
  port_request_id uuid        NOT NULL REFERENCES port_request,
  place           integer     NOT NULL,
  state           text        NOT NULL,
  at              timestamptz NOT NULL,
  actor_kind      text        NOT NULL CHECK (actor_kind IN ('MEMBER', 'OPS', 'CARRIER', 'SYSTEM')),
  actor_name      text        NOT NULL,
  reason          text,
  PRIMARY KEY (port_request_id, place)
);

-- Carriers' messages that had their effect, so that none has it twice.
CREATE TABLE carrier_delivery (
  carrier     text        NOT NULL,
  message_id  text        NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (carrier, message_id)
);
