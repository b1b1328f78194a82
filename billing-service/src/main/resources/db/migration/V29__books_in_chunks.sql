-- A run's chunk books hundreds of documents by one statement. What holds of entries is looked at once for all of a statement
-- instead of for each row: entries come with their postings, postings have an entry, and entries sum to zero. The key stays
-- written down; entries are never deleted, so that is all it would have to look at.
DROP TRIGGER ledger_entry_balances ON ledger_entry;
DROP FUNCTION balance_entry();
ALTER TABLE ledger_posting ALTER CONSTRAINT ledger_posting_entry_id_fkey NOT ENFORCED;

CREATE FUNCTION have_postings() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off AS $$
DECLARE
  wrong text;
BEGIN
  SELECT source INTO wrong FROM added
  WHERE NOT EXISTS (SELECT FROM ledger_posting WHERE ledger_posting.entry_id = added.entry_id) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'entry % has no postings', wrong USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER ledger_entries_have_postings AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION have_postings();

-- By what was added alone, and by one look for each entry: whatever is joined to it might be read as a whole.
CREATE FUNCTION balance_entries() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT SET enable_seqscan = off AS $$
DECLARE
  wrong bigint;
BEGIN
  SELECT touched.entry_id INTO wrong
  FROM (SELECT entry_id, sum(cents) AS cents FROM added GROUP BY entry_id) touched
    LEFT JOIN LATERAL (SELECT true AS is_there FROM ledger_entry WHERE ledger_entry.entry_id = touched.entry_id LIMIT 1) entry ON true
  WHERE touched.cents <> 0 OR is_there IS NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'entry % does not balance', wrong USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER ledger_postings_balance AFTER INSERT ON ledger_posting REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION balance_entries();

-- An entry and its postings are one statement.
CREATE OR REPLACE FUNCTION book(of_account uuid, in_journal text, on_day date, as_piece text, says text, of_source text,
  accounts text[], amounts bigint[]) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  WITH made AS (
    INSERT INTO ledger_entry (account_id, journal, day, piece, piece_day, label, source)
    VALUES (of_account, in_journal, on_day, as_piece, on_day, says, of_source)
    ON CONFLICT (source) DO NOTHING RETURNING entry_id
  )
  INSERT INTO ledger_posting (entry_id, place, account, cents)
  SELECT entry_id, place, account, cents
  FROM made, unnest(accounts, amounts) WITH ORDINALITY AS posting (account, cents, place)
  WHERE cents <> 0;
END
$$;
