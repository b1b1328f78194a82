-- The fingerprint of what was sent, without the parts that were not: a release with one more part makes the same of it.
-- Beside `fingerprint`, which has all parts that the instance knew: instances of 0.9.0 read and write that alone.
ALTER TABLE idempotency ADD COLUMN sent bytea;
