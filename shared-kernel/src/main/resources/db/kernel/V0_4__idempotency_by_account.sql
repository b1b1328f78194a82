-- Answers are a subject's for one account. Those kept until now, and those that instances of the last version keep
-- while they are replaced, are 'unknown': they keep their keys used, and are given to nobody.
ALTER TABLE idempotency ADD COLUMN account text NOT NULL DEFAULT 'unknown';
ALTER TABLE idempotency DROP CONSTRAINT idempotency_pkey, ADD PRIMARY KEY (caller, route, key, account);
