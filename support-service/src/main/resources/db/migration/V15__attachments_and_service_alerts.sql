-- Files of tickets, each sealed for its own row.
CREATE TABLE ticket_attachment (
  attachment_id uuid PRIMARY KEY,
  ticket_id     uuid        NOT NULL REFERENCES ticket,
  name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  form          text        NOT NULL CHECK (form IN ('PNG', 'JPEG', 'PDF')),
  bytes         integer     NOT NULL CHECK (bytes > 0),
  sealed        bytea       NOT NULL,
  added_by      text        NOT NULL,
  added_at      timestamptz NOT NULL
);
CREATE INDEX ON ticket_attachment (ticket_id);

-- When to look again whether the time that a member was promised runs out; absent while nobody waits for us.
ALTER TABLE ticket ADD COLUMN check_at timestamptz;
UPDATE ticket SET check_at = updated_at WHERE state IN ('NEW', 'OPEN') AND asked_by IS NOT NULL;
CREATE INDEX ON ticket (check_at) WHERE check_at IS NOT NULL;
CREATE INDEX ON ticket (opened_at) WHERE asked_by IS NOT NULL;

-- What our own people were warned of, once for each promise.
CREATE TABLE service_alert (
  alert_id  uuid PRIMARY KEY,
  ticket_id uuid        NOT NULL REFERENCES ticket,
  promise   text        NOT NULL CHECK (promise IN ('FIRST_REPLY', 'NEXT_REPLY', 'SOLUTION')),
  since     timestamptz NOT NULL,
  level     text        NOT NULL CHECK (level IN ('WARNING', 'BREACHED')),
  raised_at timestamptz NOT NULL,
  UNIQUE (ticket_id, promise, since, level)
);
