-- What a member company has set in the Office Manager, by the setting's address below its telephony; what nobody has set has
-- no row. `revision` is the one of the office's settings after the last change.
CREATE TABLE office_setting (
  account_id uuid   NOT NULL REFERENCES office,
  path       text   NOT NULL,
  revision   bigint NOT NULL,
  content    jsonb  NOT NULL,
  PRIMARY KEY (account_id, path)
);
ALTER TABLE office
  ADD COLUMN company_name      text,
  ADD COLUMN settings_revision bigint NOT NULL DEFAULT 0;

-- Who changed what when. `changes` has no secrets.
CREATE TABLE office_setting_change (
  change_id  uuid PRIMARY KEY,
  account_id uuid        NOT NULL,
  path       text        NOT NULL,
  changed_at timestamptz NOT NULL,
  author     text        NOT NULL CHECK (author IN ('MEMBER', 'CARE', 'OPS')),
  subject    text        NOT NULL,
  changes    jsonb       NOT NULL
);
CREATE INDEX ON office_setting_change (account_id, change_id);

-- By what a user is recognised. A seat that waits for its extension has one already.
CREATE TABLE seat_user (
  seat_id    uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  email      text NOT NULL
);
CREATE INDEX ON seat_user (account_id);

-- What else than the receptionist or a user a number reaches: empty for those, so that a release that knows no others goes on.
-- It says nothing of a number that is not in use. A fax is the one of the user of `seat_id`.
ALTER TABLE telephone_number
  ADD COLUMN reaches         text CHECK (reaches IN ('RING_GROUP', 'CONFERENCE', 'FAX')),
  ADD COLUMN group_extension text;
