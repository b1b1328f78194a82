-- What our own people say of a ticket, what it is about, and what became of it. A queue that is absent is its category's.
ALTER TABLE ticket
  ADD COLUMN queue text CHECK (queue IN ('FRONT_DESK', 'LOGISTICS', 'TECHNICAL', 'PORTING', 'BILLING')),
  ADD COLUMN assignee text,
  ADD COLUMN merged_into uuid REFERENCES ticket,
  ADD COLUMN split_from uuid REFERENCES ticket,
  ADD COLUMN rating integer CHECK (rating BETWEEN 1 AND 5),
  ADD COLUMN rating_comment text,
  ADD COLUMN rated_by text,
  ADD COLUMN rated_at timestamptz,
  DROP CONSTRAINT ticket_state_check,
  ADD CONSTRAINT ticket_state_check CHECK (state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'MERGED')),
  ADD CONSTRAINT ticket_is_merged CHECK ((state = 'MERGED') = (merged_into IS NOT NULL)),
  ADD CONSTRAINT ticket_is_rated CHECK (num_nonnulls(rating, rated_by, rated_at) IN (0, 3));
UPDATE ticket SET queue = CASE category
  WHEN 'DELIVERY' THEN 'LOGISTICS' WHEN 'PHONE' THEN 'TECHNICAL' WHEN 'PORTING' THEN 'PORTING'
  WHEN 'BILLING' THEN 'BILLING' ELSE 'FRONT_DESK' END;
CREATE INDEX ON ticket (state, ticket_id);
CREATE INDEX ON ticket (queue, ticket_id);
CREATE INDEX ON ticket (assignee, ticket_id) WHERE assignee IS NOT NULL;

-- Things that tickets are about: ids of orders, seats, port requests and invoices, MAC addresses of phones.
CREATE TABLE ticket_link (
  ticket_id uuid    NOT NULL REFERENCES ticket,
  place     integer NOT NULL CHECK (place >= 0),
  kind      text    NOT NULL CHECK (kind IN ('ORDER', 'SEAT', 'PORT', 'PHONE', 'INVOICE')),
  reference text    NOT NULL,
  PRIMARY KEY (ticket_id, place)
);
CREATE INDEX ON ticket_link (reference);

-- Whether a word settled the matter when it was written.
ALTER TABLE ticket_message ADD COLUMN solves boolean NOT NULL DEFAULT false;

-- Words among our own people, which no member sees.
CREATE TABLE ticket_note (
  note_id    uuid PRIMARY KEY,
  ticket_id  uuid        NOT NULL REFERENCES ticket,
  written_by text        NOT NULL,
  text       text        NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
  written_at timestamptz NOT NULL
);
CREATE INDEX ON ticket_note (ticket_id);
