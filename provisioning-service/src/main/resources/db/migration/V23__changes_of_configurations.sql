-- What may have changed the file of a phone that has an address, by company and transaction. Each instance of the service looks
-- here before it tells a phone from memory that nothing has changed.
CREATE TABLE configuration_change (
  txid       xid8        NOT NULL DEFAULT pg_current_xact_id(),
  account_id uuid        NOT NULL,
  noted_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (txid, account_id)
);
CREATE INDEX ON configuration_change (noted_at);

CREATE FUNCTION note_configuration_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO configuration_change (account_id) VALUES (coalesce(OLD.account_id, NEW.account_id)) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- A phone on the shelf has no address, and a new extension no phone that had a file.
CREATE TRIGGER phone_configuration_changes AFTER UPDATE ON phone
  FOR EACH ROW WHEN (OLD.token_hash IS NOT NULL) EXECUTE FUNCTION note_configuration_change();
CREATE TRIGGER extension_configuration_changes AFTER UPDATE OR DELETE ON extension
  FOR EACH ROW EXECUTE FUNCTION note_configuration_change();
CREATE TRIGGER setting_configuration_changes AFTER INSERT OR UPDATE OR DELETE ON office_setting
  FOR EACH ROW EXECUTE FUNCTION note_configuration_change();
