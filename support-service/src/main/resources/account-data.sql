-- What a company is told that asks for all that is kept of it: by kind, a row as an object, a column as a property. What it is not told is named, with why.

-- COMPANY
SELECT c.site_ids, c.last_day, c.has_left, k.name, k.email, k.primary_name, k.primary_email
FROM company c LEFT JOIN contact k USING (account_id) WHERE c.account_id = :account;

-- SEATS
SELECT seat_id, name, email FROM seat_user WHERE account_id = :account ORDER BY seat_id;

-- TICKETS
SELECT ticket_id, asker_name, asker_email, order_id, port_request_id, category, priority, subject, state, opened_at, updated_at, resolved_at, merged_into,
  split_from, rating, rating_comment, rated_at
FROM ticket WHERE account_id = :account AND asked_by IS NOT NULL ORDER BY ticket_id;

-- TICKET_MESSAGES
SELECT m.ticket_id, m.author, m.text, m.written_at, m.solves
FROM ticket_message m JOIN ticket t USING (ticket_id) WHERE t.account_id = :account AND t.asked_by IS NOT NULL ORDER BY m.ticket_id, m.place;

-- TICKET_LINKS
SELECT l.ticket_id, l.kind, l.reference
FROM ticket_link l JOIN ticket t USING (ticket_id) WHERE t.account_id = :account AND t.asked_by IS NOT NULL ORDER BY l.ticket_id, l.place;

-- TICKET_FILES
SELECT f.ticket_id, f.attachment_id, f.name, f.form, f.bytes, f.added_at
FROM ticket_attachment f JOIN ticket t USING (ticket_id) WHERE t.account_id = :account AND t.asked_by IS NOT NULL ORDER BY f.attachment_id;

-- NOTICES
SELECT notice_id, kind, about, subject, facts, addressee_name, addressee_email, created_at, state, sent_to, sent_at
FROM notice WHERE account_id = :account ORDER BY notice_id;

-- LANGUAGES
SELECT address, language, declined FROM letter_language WHERE account_id = :account ORDER BY address;

-- UNREACHABLE_ADDRESSES
SELECT d.address, d.since, d.why FROM dead_address d WHERE d.address IN (
  SELECT lower(facts ->> 'address') FROM notice WHERE account_id = :account AND kind = 'ADDRESS_FAILED'
  UNION SELECT lower(coalesce(primary_email, email)) FROM contact WHERE account_id = :account) ORDER BY d.address;

-- RELOCATIONS
SELECT relocation_id, requested_by, from_site_id, to_site_id, moves_on, requested_at, state, site_name, changed_on, refusal_code, refusal_detail,
  cancelled_by, cancelled_at
FROM relocation WHERE account_id = :account ORDER BY relocation_id;

-- CASES
SELECT case_id, kind, about, opened_at, phone_mac, seats FROM case_file WHERE account_id = :account ORDER BY case_id;

-- CASE_FACTS
SELECT kind, about, reference, at, day FROM case_fact WHERE account_id = :account ORDER BY at, kind;

-- APPOINTMENTS
SELECT appointment_id, booked_by, starts_at, host, phone, wishes, state, set_up FROM appointment WHERE account_id = :account ORDER BY appointment_id;

-- ARTICLE_OPINIONS
SELECT slug, person, helpful, saved_ticket, comment, given_at FROM article_opinion WHERE account_id = :account ORDER BY given_at;

-- PERSONAL_DATA_REQUESTS
SELECT request_id, purpose, about, requested_by, requested_at, completed_at FROM personal_data_request WHERE account_id = :account ORDER BY request_id;

-- not told: ticket_note, service_alert (among our own people), set_up_offer (that an appointment was offered is a notice),
-- webhook_message, webhook_endpoint (of the portal, about those notices), personal_data_answer, personal_data_count (the archives themselves),
-- article_version, failed_search, opening_exception, incoming_mail (of no company)
