-- What companies ask about their people, or have forgotten. Whom it is about is kept masked; what is exported is sealed under a key that goes with it.
CREATE TABLE personal_data_request (
  request_id   uuid PRIMARY KEY,
  account_id   uuid        NOT NULL,
  purpose      text        NOT NULL CHECK (purpose IN ('EXPORT', 'ERASURE')),
  about        text        NOT NULL,
  requested_by text        NOT NULL,
  requested_at timestamptz NOT NULL,
  completed_at timestamptz,
  opening_key  bytea
);
CREATE INDEX ON personal_data_request (account_id, request_id);
CREATE INDEX ON personal_data_request (request_id) WHERE opening_key IS NOT NULL;

CREATE TABLE personal_data_answer (
  request_id uuid    NOT NULL REFERENCES personal_data_request,
  keeper     text    NOT NULL,
  part       integer NOT NULL CHECK (part BETWEEN 1 AND parts),
  parts      integer NOT NULL,
  data       text,
  held       boolean NOT NULL,
  PRIMARY KEY (request_id, keeper, part)
);

CREATE TABLE personal_data_count (
  request_id uuid    NOT NULL REFERENCES personal_data_request,
  keeper     text    NOT NULL,
  kind       text    NOT NULL,
  erased     integer NOT NULL,
  kept       integer NOT NULL,
  PRIMARY KEY (request_id, keeper, kind)
);
