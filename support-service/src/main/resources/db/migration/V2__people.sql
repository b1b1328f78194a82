-- Whom an account's notices go to: its primary member, else (`name`, `email`) its administrator. Until now it was whom
-- the latest order named; ordering tells all of them again.
ALTER TABLE contact
  ADD COLUMN primary_name  text,
  ADD COLUMN primary_email text,
  ALTER COLUMN name  DROP NOT NULL,
  ALTER COLUMN email DROP NOT NULL,
  ALTER COLUMN since DROP NOT NULL,
  ADD CONSTRAINT contact_is_whole
    CHECK ((primary_name IS NULL) = (primary_email IS NULL) AND (name IS NULL) = (email IS NULL));

-- What ordering told of a member company: where it may have phones, and whether it leaves.
CREATE TABLE company (
  account_id uuid PRIMARY KEY,
  site_ids   uuid[]  NOT NULL,
  last_day   date,
  has_left   boolean NOT NULL DEFAULT false,
  CHECK (last_day IS NOT NULL OR NOT has_left)
);
-- Ordering tells of the others, but not once more of those that left: they were written to.
INSERT INTO company (account_id, site_ids, last_day, has_left)
SELECT account_id, '{}', CAST(facts ->> 'lastDay' AS date), true FROM notice WHERE kind = 'SERVICE_TERMINATED';

ALTER TABLE relocation
  ADD COLUMN cancelled_by text,
  ADD COLUMN cancelled_at timestamptz,
  DROP CONSTRAINT relocation_state_check,
  ADD CONSTRAINT relocation_state_check CHECK (state IN ('REQUESTED', 'DONE', 'REFUSED', 'CANCELLED')),
  ADD CONSTRAINT relocation_was_cancelled CHECK (state <> 'CANCELLED'
    OR cancelled_by IS NOT NULL AND cancelled_at IS NOT NULL);

ALTER TABLE notice
  DROP CONSTRAINT notice_state_check,
  ADD CONSTRAINT notice_state_check CHECK (state IN ('PENDING', 'SENT', 'UNDELIVERABLE', 'WITHDRAWN'));
CREATE INDEX ON notice (notice_id) WHERE state = 'UNDELIVERABLE';
