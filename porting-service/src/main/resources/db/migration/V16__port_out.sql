-- By what carriers know a company's contract with us: six characters of its numbers' RIOs.
CREATE TABLE rio_reference (
  account_id uuid PRIMARY KEY,
  reference  text NOT NULL UNIQUE CHECK (reference ~ '^[0-9A-Z]{6}$')
);

-- Numbers that companies gave back, and can take elsewhere until then.
CREATE TABLE former_number (
  number         text PRIMARY KEY,
  account_id     uuid        NOT NULL,
  portable_until timestamptz NOT NULL
);
CREATE INDEX ON former_number (account_id);
CREATE INDEX ON our_number (account_id) WHERE account_id IS NOT NULL;

-- Orders of other carriers for numbers of ours, as far as they were taken.
CREATE TABLE port_out (
  port_out_id   uuid PRIMARY KEY,
  carrier       text        NOT NULL,
  order_id      text        NOT NULL,
  account_id    uuid        NOT NULL,
  day           date        NOT NULL,
  slot          text        NOT NULL CHECK (slot IN ('MORNING', 'AFTERNOON')),
  state         text        NOT NULL CHECK (state IN ('ACCEPTED', 'LEFT', 'CANCELLED')),
  leaves_at     timestamptz NOT NULL,
  last_sequence bigint      NOT NULL,
  UNIQUE (carrier, order_id)
);
CREATE INDEX ON port_out (leaves_at) WHERE state = 'ACCEPTED';

CREATE TABLE port_out_number (
  port_out_id uuid    NOT NULL REFERENCES port_out,
  place       integer NOT NULL,
  number      text    NOT NULL,
  PRIMARY KEY (port_out_id, place)
);
CREATE INDEX ON port_out_number (number);
