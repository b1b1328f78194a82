-- Wrong invoices that are given back whole by a credit note and asked for again by another invoice; both name the wrong one.
ALTER TABLE invoice ADD COLUMN replaces uuid REFERENCES invoice,
  ADD CHECK ((occasion = 'REPLACEMENT') = (replaces IS NOT NULL));
CREATE UNIQUE INDEX one_replacement_of_each ON invoice (replaces, kind) WHERE replaces IS NOT NULL;

CREATE TABLE replacement (
  replacement_id uuid PRIMARY KEY,
  account_id     uuid NOT NULL REFERENCES subscription,
  invoice_id     uuid NOT NULL REFERENCES invoice,
  state          text NOT NULL CHECK (state ~ '^[A-Z][A-Z_]*$'),
  reason         text NOT NULL,
  legal_name     text,
  siren          text,
  street         text,
  postal_code    text,
  city           text,
  proposed_by    text NOT NULL,
  proposed_at    timestamptz NOT NULL,
  approved_by    text CHECK (approved_by <> proposed_by),
  credit_note_id uuid REFERENCES invoice,
  new_invoice_id uuid REFERENCES invoice,
  CHECK (num_nonnulls(legal_name, siren, street, postal_code, city) IN (0, 5)),
  CHECK ((state = 'DONE') = (approved_by IS NOT NULL) AND (state = 'DONE') = (credit_note_id IS NOT NULL)),
  CHECK (new_invoice_id IS NULL OR state = 'DONE')
);
CREATE UNIQUE INDEX replacement_of_invoice ON replacement (invoice_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX replacement_of_account ON replacement (account_id, replacement_id);
