-- What a company is told that asks for all that is kept of it: by kind, a row as an object, a column as a property. What it is not told is named, with why.

-- ACCOUNT
SELECT account_id, described_at, legal_name, siren, billing_address, sites, primary_member, administrator_name, administrator_email,
  seats, international_plan, additional_numbers, relocations, last_day, ended_at
FROM account WHERE account_id = :account;

-- ORDERS
SELECT order_id, placed_at, state, site, international_plan, additional_numbers, lines, monthly_ttc_cents, ships_on, arrives_on,
  first_call_by, terms_version, terms_accepted_by, wanted_company_number, company_number
FROM customer_order WHERE account_id = :account ORDER BY order_id;

-- SEATS
SELECT s.seat_id, s.order_id, s.place, s.user_name, s.email, s.administrator, s.wanted_number, s.state, s.extension, s.number, s.phone_mac,
  s.parcel_service, s.tracking_number
FROM seat s JOIN customer_order o USING (order_id) WHERE o.account_id = :account ORDER BY s.order_id, s.place;

-- MILESTONES
SELECT m.order_id, m.what, m.at, m.actor_kind, m.actor_name, m.seat_id, m.note
FROM order_milestone m JOIN customer_order o USING (order_id) WHERE o.account_id = :account ORDER BY m.order_id, m.at;

-- not told: quote (offers, which lapse within days)
