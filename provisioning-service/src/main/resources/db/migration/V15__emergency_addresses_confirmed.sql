-- An address is confirmed by its company, and again when it is another one; until then its company is reminded.
ALTER TABLE emergency_address
  ADD COLUMN address_id          uuid   NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  ADD COLUMN last_sequence       bigint NOT NULL DEFAULT 0,
  ADD COLUMN confirmed_at        timestamptz,
  ADD COLUMN confirmed_on_behalf boolean,
  ADD COLUMN confirmed_by        text,
  ADD COLUMN remind_at           timestamptz DEFAULT now(),
  ADD CHECK (num_nonnulls(confirmed_at, confirmed_on_behalf, confirmed_by) IN (0, 3));
CREATE INDEX emergency_address_due ON emergency_address (remind_at) WHERE remind_at IS NOT NULL;

CREATE TABLE emergency_address_change (
  change_id   uuid PRIMARY KEY,
  account_id  uuid        NOT NULL,
  site_id     uuid        NOT NULL,
  what        text        NOT NULL CHECK (what IN ('RECORDED', 'CONFIRMED')),
  changed_at  timestamptz NOT NULL,
  street      text        NOT NULL,
  postal_code text        NOT NULL,
  city        text        NOT NULL,
  insee_code  text,
  on_behalf   boolean,
  subject     text
);
CREATE INDEX ON emergency_address_change (account_id, site_id, change_id);
