-- What a company is told that asks for all that is kept of it: by kind, a row as an object, a column as a property. What it is not told is named, with why.

-- OFFICE
SELECT account_id, company_name, company_number, additional_numbers FROM office WHERE account_id = :account;

-- NUMBERS
SELECT number, area, state, seat_id, in_use_since, reaches FROM telephone_number WHERE account_id = :account ORDER BY number;

-- EXTENSIONS
SELECT e.extension, e.seat_id, e.order_id, e.site_id, e.user_name, u.email, e.number
FROM extension e LEFT JOIN seat_user u USING (seat_id) WHERE e.account_id = :account ORDER BY e.extension;

-- SHIPMENTS
SELECT shipment_id, order_id, site, seats, ships_on, arrives_on, state, reason, parcel_service, tracking_number, dispatched_at, delivered_at
FROM shipment WHERE account_id = :account ORDER BY shipment_id;

-- PHONES
SELECT p.mac, p.serial, p.state, p.order_id, p.shipment_id, p.seat_id, p.returning_since, p.replaces, v.visited_at AS last_fetch_at, v.firmware
FROM phone p LEFT JOIN phone_visit v USING (phone_id) WHERE p.account_id = :account ORDER BY p.mac;

-- EMERGENCY_ADDRESSES
SELECT site_id, site_name, street, postal_code, city, insee_code, since, confirmed_at, confirmed_on_behalf, confirmed_by
FROM emergency_address WHERE account_id = :account ORDER BY site_id;

-- EMERGENCY_ADDRESS_CHANGES
SELECT site_id, what, changed_at, street, postal_code, city, insee_code, on_behalf, subject
FROM emergency_address_change WHERE account_id = :account ORDER BY change_id;

-- SETTINGS
SELECT path, CAST(regexp_replace(CAST(content AS text), '"pin": "[^"]*"', '"pin": "****"', 'g') AS jsonb) AS content
FROM office_setting WHERE account_id = :account ORDER BY path;

-- SETTING_CHANGES
SELECT path, changed_at, author, subject, changes FROM office_setting_change WHERE account_id = :account ORDER BY change_id;

-- RECORDINGS
SELECT recording_id, extension, name, form, milliseconds, bytes, added_at FROM recording WHERE account_id = :account ORDER BY recording_id;

-- MESSAGES
SELECT message_id, seat_id, extension, caller, voice, milliseconds, paper, pages, bytes, received_at, kept_until, heard_at
FROM message WHERE account_id = :account ORDER BY message_id;

-- SENT_FAXES
SELECT fax_id, seat_id, extension, shown_number, called_number, paper, pages, bytes, queued_at, state, tries
FROM sent_fax WHERE account_id = :account ORDER BY fax_id;

-- STANDING
SELECT suspended, since FROM standing WHERE account_id = :account;

-- not told: content, deleted_content (sounds and faxes: each has an operation that hands it out), number_hold (numbers kept for a quarter of an hour),
-- leaver (what is being cleared), configuration_change (which phones look again), stock_alarm (ours)
