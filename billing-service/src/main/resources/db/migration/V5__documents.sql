-- What customers are handed, kept as it was printed (C. com. L123-22). A row is there once an invoice is final, and is
-- filled when it is printed.
CREATE TABLE document (
  document_id uuid PRIMARY KEY REFERENCES invoice (invoice_id),
  pdf         bytea,
  xml         bytea,
  sha256      text,
  CHECK (num_nonnulls(pdf, xml, sha256) IN (0, 3)),
  CHECK (sha256 = encode(sha256(pdf), 'hex'))
);
ALTER TABLE document ALTER COLUMN pdf SET STORAGE EXTERNAL;
CREATE INDEX document_unprinted ON document (document_id) WHERE pdf IS NULL;

CREATE FUNCTION have_invoice_printed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO document (document_id) VALUES (NEW.invoice_id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END
$$;
CREATE TRIGGER final_invoice_is_printed AFTER INSERT OR UPDATE ON invoice
  FOR EACH ROW WHEN (NEW.state <> 'DRAFT') EXECUTE FUNCTION have_invoice_printed();
INSERT INTO document (document_id) SELECT invoice_id FROM invoice WHERE state <> 'DRAFT';

CREATE TRIGGER document_is_kept BEFORE UPDATE ON document
  FOR EACH ROW WHEN (OLD.pdf IS NOT NULL) EXECUTE FUNCTION keep_all();
CREATE TRIGGER document_is_not_deleted BEFORE DELETE ON document FOR EACH ROW EXECUTE FUNCTION keep_all();
CREATE TRIGGER documents_are_kept BEFORE TRUNCATE ON document EXECUTE FUNCTION keep_all();
