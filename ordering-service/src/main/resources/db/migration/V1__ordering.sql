-- Member companies. `seats` counts the seats of all orders; the check is the last guard of the limit. The options are
-- the account's, whichever order they came with. `due_on` is the first day on which something is to be done: a move of
-- `relocations`, or the end of service after `last_day`.
CREATE TABLE account (
  account_id      uuid PRIMARY KEY,
  revision        bigint  NOT NULL,
  last_sequence   bigint  NOT NULL,
  legal_name      text    NOT NULL,
  siren           text    NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
  billing_address jsonb   NOT NULL,
  sites           jsonb   NOT NULL,
  primary_member  jsonb,
  seats           integer NOT NULL CHECK (seats BETWEEN 0 AND 200),
  international_plan boolean NOT NULL,
  additional_numbers integer NOT NULL CHECK (additional_numbers BETWEEN 0 AND 1000),
  last_day        date,
  ended_at        timestamptz,
  relocations     jsonb   NOT NULL,
  due_on          date,
  CHECK (ended_at IS NULL OR last_day IS NOT NULL AND due_on IS NULL AND seats = 0)
);
CREATE INDEX ON account (due_on) WHERE due_on IS NOT NULL;

CREATE TABLE quote (
  quote_id           uuid PRIMARY KEY,
  account_id         uuid        NOT NULL,
  seats              integer     NOT NULL CHECK (seats BETWEEN 1 AND 200),
  international_plan boolean     NOT NULL,
  additional_numbers integer     NOT NULL,
  lines              jsonb       NOT NULL,
  ships_on           date        NOT NULL,
  arrives_on         date        NOT NULL,
  first_call_by      date        NOT NULL,
  valid_until        timestamptz NOT NULL
);

-- `lines` is what `monthly_ttc_cents` is made of. The terms were accepted by placing the order. `site` is where its
-- users are now; `next_look` is when its promise is looked at next.
CREATE TABLE customer_order (
  order_id           uuid PRIMARY KEY,
  revision           bigint      NOT NULL,
  last_sequence      bigint      NOT NULL,
  account_id         uuid        NOT NULL REFERENCES account,
  placed_at          timestamptz NOT NULL,
  state              text        NOT NULL
    CHECK (state IN ('PLACED', 'SHIPPED', 'DELIVERED', 'ACTIVE', 'CANCELLING', 'CANCELLED', 'REMOVED')),
  cancelling         boolean     NOT NULL,
  site               jsonb       NOT NULL,
  site_id            uuid        NOT NULL,
  site_name          text        NOT NULL,
  international_plan boolean     NOT NULL,
  additional_numbers integer     NOT NULL,
  lines              jsonb       NOT NULL,
  monthly_ttc_cents  bigint      NOT NULL,
  ships_on           date        NOT NULL,
  arrives_on         date        NOT NULL,
  first_call_by      date        NOT NULL,
  terms_version      text        NOT NULL,
  terms_accepted_by  text        NOT NULL,
  wanted_company_number text,
  company_number     text,
  next_look          timestamptz
);
CREATE INDEX ON customer_order (next_look) WHERE next_look IS NOT NULL;
CREATE INDEX ON customer_order (account_id, order_id);

CREATE TABLE seat (
  seat_id         uuid PRIMARY KEY,
  order_id        uuid    NOT NULL REFERENCES customer_order,
  revision        bigint  NOT NULL,
  place           integer NOT NULL,
  user_name       text,
  email           text,
  administrator   boolean NOT NULL,
  wanted_number   text,
  state           text    NOT NULL
    CHECK (state IN ('PLACED', 'SHIPPED', 'DELIVERED', 'ACTIVE', 'REMOVED', 'CANCELLED')),
  extension       text,
  number          text,
  phone_mac       text,
  parcel_service  text,
  tracking_number text,
  UNIQUE (order_id, place),
  CHECK ((extension IS NULL) = (number IS NULL) AND (extension IS NULL) = (phone_mac IS NULL)),
  CHECK ((parcel_service IS NULL) = (tracking_number IS NULL))
);

-- What happened to orders, only ever added to. Newer ones have greater ids.
CREATE TABLE order_milestone (
  milestone_id uuid PRIMARY KEY,
  order_id     uuid        NOT NULL REFERENCES customer_order,
  what         text        NOT NULL,
  at           timestamptz NOT NULL,
  actor_kind   text        NOT NULL CHECK (actor_kind IN ('MEMBER', 'SERVICE')),
  actor_name   text        NOT NULL,
  seat_id      uuid,
  note         text
);
CREATE INDEX ON order_milestone (order_id, milestone_id);
CREATE INDEX ON order_milestone (milestone_id) WHERE what IN ('NOT_PREPARED', 'NOT_SHIPPED', 'NOT_DELIVERED');
