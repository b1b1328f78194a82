-- Money of a charge that the card's bank took back, since its holder disputes it: once for each charge, and no more than that.
ALTER TABLE payment_try ADD COLUMN charged_back_cents bigint CHECK (charged_back_cents BETWEEN 1 AND amount_cents),
  ADD COLUMN charged_back_at timestamptz,
  ADD CHECK (num_nonnulls(charged_back_cents, charged_back_at) IN (0, 2)),
  ADD CHECK (charged_back_at IS NULL OR reference IS NOT NULL);

-- The books have it, and the tax office is told (212): what was collected is not any more.
CREATE FUNCTION follow_chargeback() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  paid payment := (SELECT payment FROM payment WHERE payment_id = NEW.payment_id);
BEGIN
  PERFORM book(paid.account_id, 'BQ', (NEW.charged_back_at AT TIME ZONE 'Europe/Paris')::date,
    paid.invoice_number, 'Impayé par carte ' || paid.invoice_number,
    'chargeback/' || paid.invoice_id || '-' || NEW.number,
    ARRAY['411000', '512000'], ARRAY[NEW.charged_back_cents, -NEW.charged_back_cents]);
  PERFORM move_cash(paid.invoice_id, 'chargeback-' || NEW.number, 'CHARGED_BACK', -NEW.charged_back_cents,
    NEW.charged_back_at);
  RETURN NULL;
END
$$;
CREATE TRIGGER chargeback_is_followed AFTER INSERT OR UPDATE ON payment_try
  FOR EACH ROW WHEN (NEW.charged_back_at IS NOT NULL) EXECUTE FUNCTION follow_chargeback();
