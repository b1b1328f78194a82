-- What runs over days between a company and us. Relocations are kept in a table of their own.
CREATE TABLE case_file (
  case_id    uuid PRIMARY KEY,
  account_id uuid        NOT NULL,
  kind       text        NOT NULL CHECK (kind IN ('RETURN', 'DEPARTURE')),
  about      text        NOT NULL,
  opened_at  timestamptz NOT NULL,
  phone_mac  text,
  seats      text[]      NOT NULL,
  UNIQUE (account_id, kind, about)
);
CREATE INDEX ON case_file (account_id, case_id);

-- What was heard of an account that may be a step of a case: the latest about each thing.
CREATE TABLE case_fact (
  account_id uuid        NOT NULL,
  kind       text        NOT NULL CHECK (kind IN (
    'PHONE_SENT', 'PHONE_BACK', 'PHONE_OVERDUE', 'EMERGENCY_ADDRESS_CONFIRMED', 'EMERGENCY_ADDRESS_OPEN',
    'DEPARTURE_ANNOUNCED', 'DEPARTURE_REVOKED', 'SERVICE_ENDED', 'NUMBERS_TAKEN', 'INVOICE', 'CREDIT_NOTE')),
  about      text        NOT NULL,
  reference  text        NOT NULL,
  at         timestamptz NOT NULL,
  day        date,
  PRIMARY KEY (account_id, kind, about, reference)
);

-- All of them as they are listed.
CREATE VIEW case_entry AS
  SELECT case_id, account_id, kind, opened_at, phone_mac, seats,
    CAST(NULL AS text) AS relocation, CAST(NULL AS uuid) AS to_site_id, CAST(NULL AS date) AS moves_on, CAST(NULL AS date) AS changed_on
  FROM case_file
  UNION ALL
  SELECT relocation_id, account_id, 'RELOCATION', requested_at, NULL, CAST(ARRAY[] AS text[]),
    state, to_site_id, moves_on, changed_on
  FROM relocation;
