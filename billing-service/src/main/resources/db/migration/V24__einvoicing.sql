-- What becomes of final documents at the plateforme agréée. A row is there once a document is printed, and is what is to be
-- done next: no way to make one forgets it. `next_at` is never before the day of issue, so what was issued before electronic
-- invoices began is behind the beginning of what is due.
CREATE TABLE einvoice (
  document_id   uuid PRIMARY KEY REFERENCES invoice (invoice_id),
  einvoice_id   uuid    NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  revision      bigint  NOT NULL DEFAULT 0,
  last_sequence bigint  NOT NULL DEFAULT 0,
  account_id    uuid    NOT NULL,
  kind          text    NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  number        text    NOT NULL,
  issued_on     date    NOT NULL,
  deposit       integer NOT NULL DEFAULT 0 CHECK (deposit >= 0),
  asked         boolean NOT NULL DEFAULT false,
  flow_id       text,
  deposited_at  timestamptz,
  reported_at   timestamptz,
  requested_by  text,
  next_at       timestamptz,
  unanswered    integer NOT NULL DEFAULT 0 CHECK (unanswered >= 0),
  looks         integer NOT NULL DEFAULT 0 CHECK (looks >= 0),
  standing      text CHECK (standing ~ '^[A-Z][A-Z_]*$'),
  stopped       boolean NOT NULL DEFAULT false,
  CHECK (num_nonnulls(flow_id, deposited_at) IN (0, 2))
);
CREATE INDEX einvoice_due ON einvoice (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX einvoice_of_account ON einvoice (account_id, document_id);
CREATE INDEX einvoice_stopped ON einvoice (document_id) WHERE stopped;

-- What was told of each deposit, in the order in which it was heard.
CREATE TABLE einvoice_status (
  document_id uuid    NOT NULL REFERENCES einvoice,
  place       integer NOT NULL CHECK (place >= 0),
  deposit     integer NOT NULL CHECK (deposit > 0),
  status      text    NOT NULL CHECK (status ~ '^[A-Z][A-Z_]*$'),
  at          timestamptz NOT NULL,
  reason      text CHECK (reason ~ '^[A-Z][A-Z0-9_]*$'),
  comment     text,
  PRIMARY KEY (document_id, place),
  UNIQUE (document_id, deposit, status, at),
  CHECK (reason IS NOT NULL
    OR status NOT IN ('PARTIALLY_APPROVED', 'DISPUTED', 'SUSPENDED', 'REFUSED', 'REJECTED', 'INADMISSIBLE'))
);

CREATE FUNCTION have_document_deposited() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO einvoice (document_id, account_id, kind, number, issued_on, next_at)
  SELECT invoice_id, account_id, kind, number, issued_on, issued_on::timestamp AT TIME ZONE 'Europe/Paris'
  FROM invoice WHERE invoice_id = NEW.document_id
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER printed_document_is_deposited AFTER INSERT OR UPDATE ON document
  FOR EACH ROW WHEN (NEW.pdf IS NOT NULL) EXECUTE FUNCTION have_document_deposited();

-- A platform that has an invoice is told at once that it was paid. If it has none yet, that is looked at when it has.
CREATE FUNCTION have_collection_reported() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE einvoice SET next_at = issued_on::timestamp AT TIME ZONE 'Europe/Paris'
  WHERE document_id = NEW.invoice_id AND flow_id IS NOT NULL AND reported_at IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER collection_is_reported AFTER UPDATE OF state ON payment
  FOR EACH ROW WHEN (NEW.state = 'PAID' AND OLD.state <> 'PAID') EXECUTE FUNCTION have_collection_reported();

INSERT INTO einvoice (document_id, account_id, kind, number, issued_on, next_at)
SELECT invoice_id, account_id, kind, number, issued_on, issued_on::timestamp AT TIME ZONE 'Europe/Paris'
FROM document JOIN invoice ON invoice_id = document_id WHERE pdf IS NOT NULL;
