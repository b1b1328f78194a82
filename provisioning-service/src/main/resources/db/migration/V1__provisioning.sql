-- Telephone numbers, each with one row and so with one owner at most. `free_from` ends a hold or the
-- cooling, whether or not somebody has tidied up. An assigned number without a seat reaches the receptionist.
CREATE TABLE telephone_number (
  number     text PRIMARY KEY CHECK (number ~ '^\+33[1-79][0-9]{8}$'),
  revision   bigint NOT NULL,
  area       text   NOT NULL GENERATED ALWAYS AS ('0' || substr(number, 4, 1)) STORED,
  state      text   NOT NULL,
  account_id uuid,
  hold_id    uuid,
  free_from  timestamptz,
  seat_id    uuid,
  CHECK (CASE state
    WHEN 'AVAILABLE' THEN num_nonnulls(account_id, hold_id, free_from, seat_id) = 0
    WHEN 'HELD'      THEN num_nonnulls(account_id, hold_id, free_from) = 3 AND seat_id IS NULL
    WHEN 'ASSIGNED'  THEN account_id IS NOT NULL AND num_nonnulls(hold_id, free_from) = 0
    WHEN 'PORTED_IN' THEN account_id IS NOT NULL AND num_nonnulls(hold_id, free_from) = 0
    WHEN 'COOLING'   THEN free_from IS NOT NULL AND num_nonnulls(account_id, hold_id, seat_id) = 0
    ELSE false END)
);
CREATE INDEX telephone_number_free ON telephone_number (area, number) WHERE state IN ('AVAILABLE', 'HELD', 'COOLING');
CREATE INDEX telephone_number_ending ON telephone_number (free_from) WHERE state IN ('HELD', 'COOLING');
CREATE INDEX telephone_number_owner ON telephone_number (account_id) WHERE account_id IS NOT NULL;

-- Holds as they were granted; who holds a number now is in its own row.
CREATE TABLE number_hold (
  hold_id    uuid PRIMARY KEY,
  account_id uuid        NOT NULL,
  numbers    jsonb       NOT NULL,
  expires_at timestamptz NOT NULL
);

-- A member company's telephone system. Its row is locked by whoever gives it numbers or extensions. `additional_numbers`
-- are those it has of the `additional_wanted` that it pays for, in the order given; from `retry_at` on more are looked for.
CREATE TABLE office (
  account_id     uuid PRIMARY KEY,
  revision       bigint  NOT NULL,
  company_number text UNIQUE REFERENCES telephone_number,
  last_extension integer NOT NULL CHECK (last_extension BETWEEN 2000 AND 2999),
  additional_wanted  integer NOT NULL DEFAULT 0 CHECK (additional_wanted >= 0),
  additional_numbers text[]  NOT NULL DEFAULT '{}',
  retry_at           timestamptz,
  CHECK (retry_at IS NULL OR company_number IS NOT NULL AND cardinality(additional_numbers) < additional_wanted)
);
CREATE INDEX office_due ON office (retry_at) WHERE retry_at IS NOT NULL;

-- One for each seat. 2000 is the receptionist's.
CREATE TABLE extension (
  seat_id    uuid PRIMARY KEY,
  account_id uuid  NOT NULL REFERENCES office,
  order_id   uuid  NOT NULL,
  site_id    uuid  NOT NULL,
  extension  text  NOT NULL CHECK (extension ~ '^2[0-9]{3}$' AND extension <> '2000'),
  user_name  text,
  number     text  NOT NULL UNIQUE REFERENCES telephone_number,
  sip_user   text  NOT NULL UNIQUE,
  sip_secret bytea NOT NULL,
  UNIQUE (account_id, extension)
);
ALTER TABLE telephone_number ADD FOREIGN KEY (seat_id) REFERENCES extension;
CREATE INDEX ON telephone_number (seat_id) WHERE seat_id IS NOT NULL;

-- An order's phones on their way. While it waits, `reason` says for what and `retry_at` until when.
CREATE TABLE shipment (
  shipment_id     uuid PRIMARY KEY,
  revision        bigint NOT NULL,
  last_sequence   bigint NOT NULL,
  account_id      uuid   NOT NULL,
  order_id        uuid   NOT NULL UNIQUE,
  site            jsonb  NOT NULL,
  seats           jsonb  NOT NULL,
  company_number  text,
  ships_on        date   NOT NULL,
  arrives_on      date   NOT NULL,
  state           text   NOT NULL
    CHECK (state IN ('WAITING', 'READY', 'DISPATCHED', 'DELIVERED', 'CANCELLED')),
  reason          text,
  retry_at        timestamptz,
  parcel_service  text,
  tracking_number text,
  dispatched_at   timestamptz,
  delivered_at    timestamptz,
  CHECK ((state = 'WAITING') = (reason IS NOT NULL) AND (state = 'WAITING') = (retry_at IS NOT NULL)),
  CHECK ((state IN ('DISPATCHED', 'DELIVERED')) = (num_nonnulls(parcel_service, tracking_number, dispatched_at) = 3)),
  CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL))
);
CREATE INDEX ON shipment (state, shipment_id);
CREATE INDEX shipment_due ON shipment (shipment_id) WHERE state = 'WAITING';

-- A seat has one phone, which outlives it until it is back in stock. Of the token in the configuration's address only the
-- hash is here.
CREATE TABLE phone (
  phone_id      uuid PRIMARY KEY,
  revision      bigint NOT NULL,
  last_sequence bigint NOT NULL,
  mac           text   NOT NULL UNIQUE CHECK (mac ~ '^[0-9a-f]{12}$'),
  serial        text   NOT NULL UNIQUE,
  state         text   NOT NULL
    CHECK (state IN ('IN_STOCK', 'RESERVED', 'CONFIGURED', 'SHIPPED', 'DELIVERED', 'REGISTERED', 'RETURNING')),
  account_id    uuid,
  order_id      uuid,
  shipment_id   uuid REFERENCES shipment,
  seat_id       uuid UNIQUE,
  token_hash    text UNIQUE,
  admin_secret  bytea,
  returning_since timestamptz,
  CHECK (num_nonnulls(account_id, order_id, shipment_id, seat_id) = CASE state WHEN 'IN_STOCK' THEN 0 ELSE 4 END),
  CHECK (num_nonnulls(token_hash, admin_secret) = CASE WHEN state IN ('IN_STOCK', 'RESERVED', 'RETURNING') THEN 0 ELSE 2 END),
  CHECK ((state = 'RETURNING') = (returning_since IS NOT NULL))
);
CREATE INDEX phone_returning ON phone (phone_id) WHERE state = 'RETURNING';
CREATE INDEX phone_stock ON phone (phone_id) WHERE state = 'IN_STOCK';
CREATE INDEX ON phone (shipment_id) WHERE shipment_id IS NOT NULL;

-- Where emergency services are sent, for each site of a member company.
CREATE TABLE emergency_address (
  account_id  uuid        NOT NULL,
  site_id     uuid        NOT NULL,
  site_name   text        NOT NULL,
  street      text        NOT NULL,
  postal_code text        NOT NULL,
  city        text        NOT NULL,
  insee_code  text,
  since       timestamptz NOT NULL,
  PRIMARY KEY (account_id, site_id)
);
