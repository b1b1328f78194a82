-- Calls are forgotten a year after they were paid (CPCE art. L34-2): what is left of them is what documents asked for, so
-- that bills can still be recomputed.
CREATE TABLE purged_usage (
  account_id uuid PRIMARY KEY,
  calls      bigint NOT NULL,
  ttc_cents  bigint NOT NULL
);

-- Whether nobody can contest any more what a document asked for: it was made, and paid, before the moment.
CREATE FUNCTION settled_before(document uuid, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE
SET search_path FROM CURRENT AS $$
  SELECT document IS NULL OR NOT EXISTS (
    SELECT FROM invoice LEFT JOIN payment USING (invoice_id)
    WHERE invoice_id = document AND (invoice.issued_on >= (moment AT TIME ZONE 'Europe/Paris')::date
      OR payment.state IN ('DUE', 'OVERDUE')
      OR EXISTS (SELECT FROM payment_try made WHERE made.payment_id = payment.payment_id AND made.ended_at >= moment)))
$$;
