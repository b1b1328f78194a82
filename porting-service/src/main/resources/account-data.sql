-- What a company is told that asks for all that is kept of it: by kind, a row as an object, a column as a property. What it is not told is named, with why.

-- PORT_REQUESTS
SELECT port_request_id, state, carrier, line_type, port_type, main_number, holder_name, holder_siren, holder_siret, service_street, service_postal_code,
  service_city, keep_temporary, mandate_signed_by, mandate_signed_at, mandate_given_by, carrier_reference, foc_date, foc_slot, promised_for,
  days_late, rejection_reason, rejection_detail, split_from
FROM port_request WHERE account_id = :account ORDER BY port_request_id;

-- PORTED_NUMBERS
SELECT n.port_request_id, n.number, n.replaces, n.state, n.test_calls, n.last_called_at, n.activated_at, n.let_go_at
FROM port_number n JOIN port_request r USING (port_request_id) WHERE r.account_id = :account ORDER BY n.port_request_id, n.place;

-- PORT_MILESTONES
SELECT m.port_request_id, m.state, m.at, m.actor_kind, m.actor_name, m.reason
FROM port_milestone m JOIN port_request r USING (port_request_id) WHERE r.account_id = :account ORDER BY m.port_request_id, m.place;

-- BILLS
SELECT b.port_request_id, b.kind, b.sent_at
FROM port_bill b JOIN port_request r USING (port_request_id) WHERE r.account_id = :account ORDER BY b.port_request_id;

-- NUMBERS
SELECT number, use FROM our_number WHERE account_id = :account ORDER BY number;

-- FORMER_NUMBERS
SELECT number, portable_until FROM former_number WHERE account_id = :account ORDER BY number;

-- PORT_OUTS
SELECT o.order_id, o.carrier, o.day, o.slot, o.state, o.leaves_at, n.number
FROM port_out o JOIN port_out_number n USING (port_out_id) WHERE o.account_id = :account ORDER BY o.port_out_id, n.place;

-- not told: port_draft (what was being typed, sealed; its owner reads it), rio_reference (RIOs are told one by one, to who may know them),
-- departed_account (that it left is ordering's to tell), carrier, carrier_key, carrier_message, carrier_delivery, carrier_unverified (carriers')
