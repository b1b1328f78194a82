-- Who prints a document does so outside of transactions; others leave it alone as long.
ALTER TABLE document ADD COLUMN leased_until timestamptz;
