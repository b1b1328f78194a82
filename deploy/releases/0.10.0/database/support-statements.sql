DELETE FROM dead_address WHERE address = lower($1)
;
DELETE FROM dead_address WHERE since < $1
;
DELETE FROM failed_search WHERE last_at < $1
;
DELETE FROM idempotency
WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM idempotency WHERE answered_at < now() - make_interval(secs => $1)
  ORDER BY answered_at LIMIT $2 FOR UPDATE SKIP LOCKED))
;
DELETE FROM incoming_mail WHERE received_at < $1
;
DELETE FROM later_event
WHERE event_id = (SELECT event_id FROM later_event WHERE type = ANY ($1) ORDER BY arrival LIMIT $2)
  AND pg_try_advisory_xact_lock(hashtextextended($3, $4))
RETURNING event_id, topic, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
;
DELETE FROM later_event WHERE kept_at < now() - make_interval(secs => $1)
;
DELETE FROM seat_user WHERE account_id = $1 AND seat_id IN ($2 /*, ... */)
;
DELETE FROM seat_user WHERE account_id = $1 AND seat_id IN ($2)
;
DELETE FROM webhook_message WHERE state <> $2 AND created_at < $1
;
INSERT INTO article_opinion
  (slug, account_id, person, helpful, saved_ticket, comment, given_at)
VALUES
  ($1, $2, $3, $4, $5, CAST($6 AS text), $7)
ON CONFLICT (slug, account_id, person) DO UPDATE SET
  helpful = excluded.helpful,
  saved_ticket = excluded.saved_ticket,
  comment = excluded.comment,
  given_at = excluded.given_at
;
INSERT INTO case_fact AS known (account_id, kind, about, reference, at, day)
VALUES ($1, $2, $3, $4, $5, CAST($6 AS date))
ON CONFLICT (account_id, kind, about, reference) DO UPDATE
SET at = excluded.at, day = excluded.day WHERE known.at < excluded.at
;
INSERT INTO case_file AS known (case_id, account_id, kind, about, opened_at, phone_mac, seats)
VALUES ($1, $2, $3, $4, $5, CAST($6 AS text), $7)
ON CONFLICT (account_id, kind, about) DO UPDATE SET seats = ARRAY(
  SELECT DISTINCT seat FROM unnest(known.seats || excluded.seats) seat ORDER BY seat)
;
INSERT INTO company (account_id, site_ids)
VALUES ($1, CAST(string_to_array($2, $3) AS uuid[]))
ON CONFLICT (account_id) DO UPDATE SET site_ids = excluded.site_ids
;
INSERT INTO company (account_id, site_ids, last_day, has_left)
SELECT account_id, $1, CAST(facts ->> $2 AS date), $3 FROM notice WHERE kind = $4
;
INSERT INTO contact (account_id, name, email)
VALUES ($1, $2, $3)
ON CONFLICT (account_id) DO UPDATE SET name = excluded.name, email = excluded.email
;
INSERT INTO contact (account_id, primary_name, primary_email)
VALUES ($1, CAST($2 AS text), CAST($3 AS text))
ON CONFLICT (account_id) DO UPDATE
SET primary_name = excluded.primary_name, primary_email = excluded.primary_email
;
INSERT INTO dead_address (address, since, why) VALUES (lower($1), $2, left($3, $4))
ON CONFLICT (address) DO UPDATE SET since = excluded.since, why = excluded.why
;
INSERT INTO dead_letter (event_id, topic, account_id, type, aggregate_id, sequence,
                         occurred_at, traceparent, payload, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT DO NOTHING
;
INSERT INTO dead_letter_audit (by, action, account_id, event_id, redriven, waiting, note)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO failed_search (words, times, last_at)
SELECT $1, $5, $2
WHERE EXISTS (SELECT FROM failed_search WHERE words = $3)
   OR (SELECT count(*) FROM failed_search) < $4
ON CONFLICT (words) DO UPDATE SET times = failed_search.times + $6, last_at = excluded.last_at
;
INSERT INTO idempotency (account, caller, route, key, fingerprint, sent, status, headers, body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9) ON CONFLICT DO NOTHING
;
INSERT INTO incoming_mail (message_id, received_at) VALUES (left($1, $3), $2)
ON CONFLICT DO NOTHING
;
INSERT INTO later_event (event_id, topic, account_id, type, aggregate_id, sequence, occurred_at,
                         traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT DO NOTHING
;
INSERT INTO letter_language (account_id, address, language) VALUES ($1, $2, $3)
ON CONFLICT (account_id, address) DO UPDATE SET language = excluded.language
;
INSERT INTO opening_exception (day, opens, closes, reason, kept_by)
VALUES ($1, CAST($2 AS time), CAST($3 AS time), $4, $5)
ON CONFLICT (day) DO UPDATE SET
  opens = excluded.opens,
  closes = excluded.closes,
  reason = excluded.reason,
  kept_by = excluded.kept_by
;
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
;
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8),($9, $10, $11, $12, $13, $14, $15, $16)
;
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8),($9, $10, $11, $12, $13, $14, $15, $16),($17, $18, $19, $20, $21, $22, $23, $24),($25, $26, $27, $28, $29, $30, $31, $32)
;
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8),($9, $10, $11, $12, $13, $14, $15, $16),($17, $18, $19, $20, $21, $22, $23, $24),($25, $26, $27, $28, $29, $30, $31, $32),($33, $34, $35, $36, $37, $38, $39, $40),($41, $42, $43, $44, $45, $46, $47, $48),($49, $50, $51, $52, $53, $54, $55, $56),($57, $58, $59, $60, $61, $62, $63, $64),($65, $66, $67, $68, $69, $70, $71, $72),($73, $74, $75, $76, $77, $78, $79, $80),($81, $82, $83, $84, $85, $86, $87, $88),($89, $90, $91, $92, $93, $94, $95, $96),($97, $98, $99, $100, $101, $102, $103, $104),($105, $106, $107, $108, $109, $110, $111, $112),($113, $114, $115, $116, $117, $118, $119, $120),($121, $122, $123, $124, $125, $126, $127, $128)
;
INSERT INTO personal_data_answer (request_id, keeper, part, parts, data, held)
VALUES ($1, $2, $3, $4, CAST($5 AS text), $6)
ON CONFLICT (request_id, keeper, part) DO NOTHING
;
INSERT INTO personal_data_count (request_id, keeper, kind, erased, kept)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (request_id, keeper, kind) DO NOTHING
;
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
INSERT INTO retention AS known (what, kept, deleted, last_run_at) VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (what) DO UPDATE
SET kept = excluded.kept, deleted = known.deleted + excluded.deleted, last_run_at = excluded.last_run_at
;
INSERT INTO seat_user (seat_id, account_id, name, email)
VALUES ($1, $2, $3, $4)
ON CONFLICT (seat_id) DO UPDATE SET name = excluded.name, email = excluded.email
WHERE seat_user.account_id = excluded.account_id
;
INSERT INTO service_alert (alert_id, ticket_id, promise, since, level, raised_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT DO NOTHING
;
INSERT INTO set_up_offer (account_id, order_id) VALUES ($1, $2)
ON CONFLICT DO NOTHING
;
INSERT INTO ticket_attachment
  (attachment_id, ticket_id, name, form, bytes, sealed, added_by, added_at)
SELECT $1, $2, $3, $4, $5, $6, $7, $8
WHERE (SELECT count(*) FROM ticket_attachment WHERE ticket_id = $9) < $10
;
INSERT INTO ticket_note (note_id, ticket_id, written_by, text, written_at)
SELECT $1, $2, $3, $4, $5
WHERE (SELECT count(*) FROM ticket_note WHERE ticket_id = $6) < $7
;
SELECT $1, cast(t.ticket_id AS text) AS id, d.field, d.value,
  CASE WHEN t.state NOT IN ($2 /*, ... */) THEN $3 END
FROM ticket t CROSS JOIN LATERAL (
  SELECT $4 AS field, t.asker_name AS value
  UNION ALL SELECT $5, t.asker_email
  UNION ALL SELECT $6, t.subject
  UNION ALL SELECT $7, t.rating_comment
  UNION ALL SELECT $8, m.text FROM ticket_message m
    WHERE m.ticket_id = t.ticket_id AND m.author <> $9
  UNION ALL SELECT $10, m.written_by FROM ticket_message m
    WHERE m.ticket_id = t.ticket_id AND lower(m.written_by) = $11
  UNION ALL SELECT $12, n.text FROM ticket_note n WHERE n.ticket_id = t.ticket_id
  UNION ALL SELECT $13, a.name FROM ticket_attachment a WHERE a.ticket_id = t.ticket_id) d
WHERE t.account_id = $14 AND lower(t.asker_email) = $15 AND d.value IS NOT NULL
UNION ALL
SELECT $16, cast(n.note_id AS text), $17, n.text, $18
FROM ticket_note n JOIN ticket t USING (ticket_id)
WHERE t.account_id = $19 AND lower(t.asker_email) IS DISTINCT FROM $20
  AND (position($21 IN lower(n.text)) > $22 OR to_tsvector($23, n.text) @@ phraseto_tsquery($24, $25))
ORDER BY id
;
SELECT $2, address AS id, $3, why, $4 FROM dead_address WHERE address = $1
;
SELECT $3, CAST(a.appointment_id AS text) AS id, d.field, d.value,
  CASE WHEN a.state = $4 THEN $5 END
FROM appointment a CROSS JOIN LATERAL (VALUES ($6, a.wishes), ($7, a.set_up)) d (field, value)
WHERE a.account_id = $1 AND to_tsvector($8, d.value) @@ phraseto_tsquery($9, $2)
ORDER BY a.appointment_id
;
SELECT $5, address AS id, $6, language, $7 FROM letter_language
WHERE account_id = $1 AND address = $2
UNION ALL
SELECT $8, address, $9, declined, $10 FROM letter_language
WHERE account_id = $3 AND address = $4 AND declined <> $11
;
SELECT $5, cast(c.account_id AS text) AS id, d.field, d.value, $6
FROM contact c CROSS JOIN LATERAL (VALUES
  ($7, c.name, c.email), ($8, c.primary_name, c.primary_email)) d (field, value, email)
WHERE c.account_id = $1 AND lower(d.email) = $2
UNION ALL
SELECT $9, cast(seat_id AS text), $10, name, $11 FROM seat_user
WHERE account_id = $3 AND lower(email) = $4
;
SELECT $9, cast(notice_id AS text) AS id, d.field, d.value,
  CASE WHEN state = $10 THEN $11 END
FROM notice CROSS JOIN LATERAL (
  SELECT $12 AS field, addressee_name AS value WHERE lower(addressee_email) = $1
  UNION ALL SELECT $13, addressee_email WHERE lower(addressee_email) = $2
  UNION ALL SELECT $14, facts ->> $15
    WHERE lower(addressee_email) = $3 AND facts ->> $16 <> $17
  UNION ALL SELECT $18, sent_to WHERE lower(sent_to) = $4
  UNION ALL SELECT $19, last_failure WHERE position($5 IN lower(last_failure)) > $20
  UNION ALL SELECT $21, facts ->> $22 WHERE lower(facts ->> $23) = $6
  UNION ALL SELECT $24, u ->> $25 FROM jsonb_path_query(facts, $26) u
    WHERE u ->> $27 = $7) d
WHERE account_id = $8 AND d.value IS NOT NULL
ORDER BY notice_id
;
SELECT CURRENT_USER
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM appointment WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM webhook_message WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT EXISTS (SELECT FROM outbox_2)
   AND NOT EXISTS (SELECT FROM outbox_2 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT account_id FROM (SELECT * FROM appointment WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM appointment WHERE account_id IS NOT NULL) AS owned WHERE remind_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM appointment WHERE account_id IS NOT NULL) AS owned WHERE set_up IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM article_opinion WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM article_opinion WHERE account_id IS NOT NULL) AS owned WHERE comment IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM case_fact WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM case_fact WHERE account_id IS NOT NULL) AS owned WHERE day IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM case_file WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM case_file WHERE account_id IS NOT NULL) AS owned WHERE phone_mac IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM company WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM company WHERE account_id IS NOT NULL) AS owned WHERE last_day IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM contact WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM contact WHERE account_id IS NOT NULL) AS owned WHERE email IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM contact WHERE account_id IS NOT NULL) AS owned WHERE name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM contact WHERE account_id IS NOT NULL) AS owned WHERE primary_email IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM contact WHERE account_id IS NOT NULL) AS owned WHERE primary_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM contact WHERE account_id IS NOT NULL) AS owned WHERE since IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned WHERE traceparent IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM letter_language WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned WHERE addressee_email IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned WHERE addressee_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned WHERE addressee_seat_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned WHERE last_failure IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned WHERE sent_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned WHERE sent_to IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM notice WHERE account_id IS NOT NULL) AS owned WHERE subject_english IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM personal_data_request WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM personal_data_request WHERE account_id IS NOT NULL) AS owned WHERE about IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM personal_data_request WHERE account_id IS NOT NULL) AS owned WHERE completed_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM personal_data_request WHERE account_id IS NOT NULL) AS owned WHERE opening_key IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned WHERE cancelled_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned WHERE cancelled_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned WHERE changed_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned WHERE from_site_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned WHERE refusal_code IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned WHERE refusal_detail IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM relocation WHERE account_id IS NOT NULL) AS owned WHERE site_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM seat_user WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM set_up_offer WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE alarm IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE asked_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE asker_email IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE asker_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE assignee IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE bar_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE check_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE einvoice_of IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE merged_into IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE order_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE port_alarm IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE port_request_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE queue IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE rated_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE rated_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE rating IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE rating_comment IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE resolved_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE split_from IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE stock_alarm IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ticket WHERE account_id IS NOT NULL) AS owned WHERE stock_area IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM webhook_message WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM webhook_message WHERE account_id IS NOT NULL) AS owned WHERE account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM webhook_message WHERE account_id IS NOT NULL) AS owned WHERE delivered_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM webhook_message WHERE account_id IS NOT NULL) AS owned WHERE last_failure IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM webhook_message WHERE account_id IS NOT NULL) AS owned WHERE last_status IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT array_to_string(site_ids, $2) AS sites, last_day, has_left
FROM company WHERE account_id = $1
;
SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2
;
SELECT c.relname FROM pg_class c
WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ($2 /*, ... */) AND NOT c.relispartition
  AND c.relname <> $3
  AND NOT EXISTS (SELECT FROM pg_index i
    JOIN pg_attribute key ON key.attrelid = c.oid AND key.attnum = ANY (i.indkey)
    WHERE i.indrelid = c.oid AND i.indisprimary AND key.atttypid = $4::regtype)
ORDER BY 1
;
SELECT coalesce(md5(string_agg(CAST(article_version_id AS text), $3 ORDER BY slug)), $4)
FROM article_version
WHERE shown_from <= $1 AND (shown_until IS NULL OR shown_until > $2)
;
SELECT count(*) FROM (
  SELECT keeper FROM personal_data_answer WHERE request_id = $1
  GROUP BY keeper HAVING count(*) = max(parts)) complete
;
SELECT count(*) FROM set_up_offer WHERE account_id = $1 AND order_id = $2
;
SELECT current_schema
;
SELECT day, opens, closes, reason FROM opening_exception WHERE day >= $1 ORDER BY day
;
SELECT e.endpoint_id FROM webhook_endpoint e
WHERE e.state = $1 AND EXISTS (
  SELECT FROM webhook_message m
  WHERE m.endpoint_id = e.endpoint_id AND m.state = $2
    AND m.next_attempt_at <= clock_timestamp())
;
SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
       payload AS payload, reason, parked_at
FROM dead_letter WHERE settled_at IS NULL AND
account_id = $1 ORDER BY arrival FOR UPDATE
;
SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
       substring(payload FOR $2) AS payload, reason, parked_at
FROM dead_letter WHERE settled_at IS NULL AND
account_id = $1 LIMIT $3 FOR SHARE
;
SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
       substring(payload FOR $2) AS payload, reason, parked_at
FROM dead_letter WHERE settled_at IS NULL AND
event_id = $1
;
SELECT id, event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
FROM (SELECT * FROM outbox WHERE txid >= $1::xid8
      UNION ALL
      SELECT * FROM outbox WHERE txid = ANY ($2::xid8[])) AS unseen
WHERE id > $3 AND pg_visible_in_snapshot(txid, $4::pg_snapshot)
ORDER BY id LIMIT $5
;
SELECT last_sequence FROM inbox WHERE topic = $1 AND aggregate_id = $2
;
SELECT n.notice_id, n.account_id, n.sent_to, n.kind, n.about,
  coalesce(lower(n.sent_to) = lower(coalesce(c.primary_email, c.email)), $2) AS is_primary
FROM notice n LEFT JOIN contact c USING (account_id)
WHERE n.notice_id = $1 AND n.sent_to IS NOT NULL
;
SELECT part.attname, c.confrelid::regclass, whole.attname FROM pg_constraint c
JOIN pg_attribute part ON part.attrelid = c.conrelid AND part.attnum = c.conkey[$1]
JOIN pg_attribute whole ON whole.attrelid = c.confrelid AND whole.attnum = c.confkey[$2]
WHERE c.contype = $3 AND c.conrelid = $4::regclass AND c.confrelid <> c.conrelid AND cardinality(c.conkey) = $5
;
SELECT pg_advisory_xact_lock(hashtextextended($1, $2))
;
SELECT pg_current_snapshot()::text
;
SELECT pg_try_advisory_xact_lock($1)
;
SELECT quote_ident(attname) FROM pg_attribute
WHERE attrelid = $1::regclass AND attnum > $2 AND NOT attisdropped AND NOT attnotnull
;
SELECT quote_ident(attname) FROM pg_attribute
WHERE attrelid = $1::regclass AND attnum > $2 AND NOT attisdropped AND attgenerated = $3
  AND atttypid NOT IN ($4 /*, ... */)
ORDER BY attnum
;
SELECT rolname FROM pg_roles WHERE rolname ILIKE $1
;
SELECT sequencename || $2 || last_value FROM pg_sequences
WHERE schemaname = $1 AND last_value IS NOT NULL ORDER BY 1
;
SELECT t.ticket_id, t.category, t.priority, t.assignee, t.opened_at, m.author, m.solves, m.written_at
FROM ticket t JOIN ticket_message m USING (ticket_id)
WHERE t.asked_by IS NOT NULL AND
t.ticket_id = $1 ORDER BY t.ticket_id, m.place
;
SELECT ticket_id FROM ticket WHERE check_at <= $1 ORDER BY check_at LIMIT $2
;
SELECT ticket_id FROM ticket WHERE ticket_id = $1 AND check_at <= $2
FOR UPDATE SKIP LOCKED
;
SELECT topic, aggregate_id, first_sequence, last_sequence FROM void_event
ORDER BY topic, aggregate_id, first_sequence
;
SELECT version()
;
UPDATE company SET last_day = CAST($1 AS date), has_left = $2
WHERE account_id = $3
;
UPDATE dead_letter SET settled_at = now(), settlement = $1 WHERE event_id = $2
;
UPDATE notice SET facts = jsonb_set(facts, $1, to_jsonb(regexp_replace(facts ->> $2, $3, $4)))
WHERE kind = $5 AND facts ->> $6 LIKE $7
;
UPDATE notice SET state = $1, sent_at = $2, sent_to = $3,
  last_failure = left($4, $5)
WHERE notice_id = $6 AND state IN ($7 /*, ... */)
;
UPDATE notice SET state = $1, sent_to = $2, sent_at = $3, last_failure = $4
WHERE notice_id = $5 AND state IN ($6 /*, ... */)
;
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
UPDATE ticket SET check_at = CAST($1 AS timestamptz) WHERE ticket_id = $2
;
UPDATE ticket SET check_at = updated_at WHERE state IN ($1 /*, ... */) AND asked_by IS NOT NULL
;
UPDATE ticket SET queue = CASE category
  WHEN $1 THEN $2 WHEN $3 THEN $4 WHEN $5 THEN $6
  WHEN $7 THEN $8 ELSE $9 END
;
UPDATE ticket_message SET text = regexp_replace(text, $1, $2)
WHERE author = $3 AND (text LIKE $4 OR text LIKE $5
  OR text LIKE $6)
;
UPDATE ticket_message SET written_by = $1
FROM ticket t WHERE t.ticket_id = ticket_message.ticket_id AND author = $2 AND lower(written_by) = lower(t.asker_email)
;
UPDATE webhook_message
SET next_attempt_at = clock_timestamp() + make_interval(secs => $1), last_failure = left($2, $5)
 WHERE endpoint_id = $3 AND message_id = $4 AND state = $6
;
UPDATE webhook_message SET state = $5, delivered_at = $1,
  last_status = $2, last_failure = $6
 WHERE endpoint_id = $3 AND message_id = $4 AND state = $7
;
UPDATE webhook_message m
SET attempts = m.attempts + $3,
    next_attempt_at = clock_timestamp() + make_interval(secs => $1)
FROM (
  SELECT d.endpoint_id, d.message_id, e.url, e.secret, e.former_secret, e.former_until
  FROM webhook_message d JOIN webhook_endpoint e USING (endpoint_id)
  WHERE d.endpoint_id = $2 AND e.state = $4 AND d.state = $5
    AND d.next_attempt_at <= clock_timestamp()
  ORDER BY d.next_attempt_at, d.message_id
  LIMIT $6
  FOR UPDATE OF d SKIP LOCKED) AS due
WHERE m.endpoint_id = due.endpoint_id AND m.message_id = due.message_id
RETURNING m.endpoint_id, m.message_id, m.body, m.attempts, due.url, due.secret,
  due.former_secret, due.former_until
;
WITH claim AS (SELECT pg_try_advisory_xact_lock($1) AS got)
SELECT claim.got, i.account, i.fingerprint, i.sent, i.status, i.headers::text AS headers, i.body
FROM claim LEFT JOIN idempotency i
  ON i.account IN ($2 /*, ... */) AND i.caller = $3 AND i.route = $4 AND i.key = $5
ORDER BY i.account = $6 LIMIT $7
;
WITH gone AS (
  UPDATE personal_data_request SET opening_key = $4 WHERE request_id IN (
    SELECT request_id FROM personal_data_request
    WHERE opening_key IS NOT NULL AND coalesce(completed_at < $1, requested_at < $2)
    ORDER BY request_id LIMIT $3 FOR UPDATE SKIP LOCKED)
  RETURNING request_id),
emptied AS (
  UPDATE personal_data_answer SET data = $5 WHERE request_id IN (SELECT request_id FROM gone))
SELECT count(*) FROM gone
;
WITH offered AS (
  SELECT topic, aggregate_id, max(sequence) AS sequence
  FROM unnest($1::text[], $2::uuid[], $3::bigint[]) AS o (topic, aggregate_id, sequence)
  GROUP BY topic, aggregate_id ORDER BY topic, aggregate_id),
advanced AS (
  INSERT INTO inbox AS mark (topic, aggregate_id, last_sequence)
  SELECT topic, aggregate_id, sequence FROM offered
  ON CONFLICT (topic, aggregate_id) DO UPDATE SET last_sequence = excluded.last_sequence
    WHERE mark.last_sequence < excluded.last_sequence
  RETURNING topic, aggregate_id, coalesce(old.last_sequence, $5) AS heard)
SELECT topic, aggregate_id, heard, $6::uuid AS waiting FROM advanced
UNION ALL
SELECT DISTINCT $7, $8::uuid, $9::bigint, account_id FROM dead_letter
WHERE settled_at IS NULL AND account_id = ANY ($4::uuid[])
;
insert into appointment (account_id,booked_by,host,phone,remind_at,revision,sequence,set_up,starts_at,state,wishes,appointment_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
;
insert into article_version (category,number,related,shown_from,shown_until,slug,summary,tags,text,title,written_at,written_by,article_version_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)
;
insert into notice (about,account_id,addressee_email,addressee_name,addressee_seat_id,created_at,facts,kind,occasion,subject,subject_english,notice_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
;
insert into personal_data_request (about,account_id,completed_at,opening_key,purpose,requested_at,requested_by,request_id) values ($1,$2,$3,$4,$5,$6,$7,$8)
;
insert into relocation (account_id,cancelled_at,cancelled_by,changed_on,from_site_id,last_sequence,moves_on,refusal_code,refusal_detail,requested_at,requested_by,revision,site_name,state,to_site_id,relocation_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)
;
insert into ticket (account_id,alarm,asked_by,asker_email,asker_name,assignee,bar_id,category,check_at,einvoice_of,last_sequence,merged_into,opened_at,order_id,port_alarm,port_request_id,priority,queue,resolved_at,revision,rating_comment,rated_at,rated_by,rating,split_from,state,stock_alarm,stock_area,subject,updated_at,ticket_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28,$29,$30,$31)
;
insert into ticket_link (ticket_id,place,kind,reference) values ($1,$2,$3,$4)
;
insert into ticket_message (author,place,solves,text,ticket_id,written_at,written_by,message_id) values ($1,$2,$3,$4,$5,$6,$7,$8)
;
insert into ticket_message (author,place,solves,text,ticket_id,written_at,written_by,message_id) values ($1,$2,$3,$4,$5,$6,$7,$8),($9,$10,$11,$12,$13,$14,$15,$16)
;
insert into webhook_endpoint (description,former_secret,former_until,kinds,registered_at,revision,secret,state,url,endpoint_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)
;
select ar1_0.appointment_id from appointment ar1_0 where ar1_0.remind_at<=$1 order by ar1_0.remind_at fetch first $2 rows only
;
select ar1_0.appointment_id,ar1_0.account_id,ar1_0.booked_by,ar1_0.host,ar1_0.phone,ar1_0.remind_at,ar1_0.revision,ar1_0.sequence,ar1_0.set_up,ar1_0.starts_at,ar1_0.state,ar1_0.wishes from appointment ar1_0 where ar1_0.appointment_id=$1
;
select ar1_0.appointment_id,ar1_0.account_id,ar1_0.booked_by,ar1_0.host,ar1_0.phone,ar1_0.remind_at,ar1_0.revision,ar1_0.sequence,ar1_0.set_up,ar1_0.starts_at,ar1_0.state,ar1_0.wishes from appointment ar1_0 where ar1_0.appointment_id=$1 and ar1_0.remind_at<=$2 fetch first $3 rows only for no key update of ar1_0 skip locked
;
select ar1_0.appointment_id,ar1_0.starts_at from appointment ar1_0 where ar1_0.starts_at>$1 and ar1_0.state=$2
;
select ar1_0.starts_at,count(ar1_0.appointment_id) from appointment ar1_0 where ar1_0.starts_at>=$1 and ar1_0.starts_at<$2 and ar1_0.state<>$3 group by ar1_0.starts_at
;
select avr1_0.article_version_id,avr1_0.category,avr1_0.number,avr1_0.related,avr1_0.shown_from,avr1_0.shown_until,avr1_0.slug,avr1_0.summary,avr1_0.tags,avr1_0.text,avr1_0.title,avr1_0.written_at,avr1_0.written_by from article_version avr1_0 where avr1_0.article_version_id=$1
;
select avr1_0.article_version_id,avr1_0.category,avr1_0.number,avr1_0.related,avr1_0.shown_from,avr1_0.shown_until,avr1_0.slug,avr1_0.summary,avr1_0.tags,avr1_0.text,avr1_0.title,avr1_0.written_at,avr1_0.written_by from article_version avr1_0 where avr1_0.shown_from<=$1 and (avr1_0.shown_until is null or avr1_0.shown_until>$2) and avr1_0.slug=$3 fetch first $4 rows only
;
select avr1_0.article_version_id,avr1_0.category,avr1_0.number,avr1_0.related,avr1_0.shown_from,avr1_0.shown_until,avr1_0.slug,avr1_0.summary,avr1_0.tags,avr1_0.text,avr1_0.title,avr1_0.written_at,avr1_0.written_by from article_version avr1_0 where avr1_0.shown_from<=$1 and (avr1_0.shown_until is null or avr1_0.shown_until>$2) order by avr1_0.slug
;
select avr1_0.article_version_id,avr1_0.category,avr1_0.number,avr1_0.related,avr1_0.shown_from,avr1_0.shown_until,avr1_0.slug,avr1_0.summary,avr1_0.tags,avr1_0.text,avr1_0.title,avr1_0.written_at,avr1_0.written_by from article_version avr1_0 where avr1_0.slug=$1 order by avr1_0.number
;
select avr1_0.slug,avr1_0.category,avr1_0.title,avr1_0.summary from article_version avr1_0 where avr1_0.shown_from<=$1 and (avr1_0.shown_until is null or avr1_0.shown_until>$2) and avr1_0.slug in ($3 /*, ... */)
;
select count(*) from appointment ar1_0 where ar1_0.account_id=$1 and ar1_0.state=$3 and ar1_0.starts_at>$2
;
select count(*) from webhook_endpoint wer1_0
;
select current_catalog
;
select current_schema()
;
select drr1_0.request_id,drr1_0.about,drr1_0.account_id,drr1_0.completed_at,drr1_0.opening_key,drr1_0.purpose,drr1_0.requested_at,drr1_0.requested_by from personal_data_request drr1_0 where drr1_0.request_id=$1 for no key update of drr1_0
;
select l1_0.ticket_id,l1_0.place,l1_0.kind,l1_0.reference from ticket_link l1_0 where l1_0.ticket_id=$1
;
select m1_0.ticket_id,m1_0.message_id,m1_0.author,m1_0.place,m1_0.solves,m1_0.text,m1_0.written_at,m1_0.written_by from ticket_message m1_0 where m1_0.ticket_id=$1 order by m1_0.place
;
select nr1_0.notice_id,nr1_0.about,nr1_0.account_id,nr1_0.addressee_email,nr1_0.addressee_name,nr1_0.addressee_seat_id,nr1_0.attempts,nr1_0.created_at,nr1_0.facts,nr1_0.kind,nr1_0.last_failure,nr1_0.occasion,nr1_0.sent_at,nr1_0.sent_to,nr1_0.state,nr1_0.subject,nr1_0.subject_english from notice nr1_0 where nr1_0.account_id=$1 and nr1_0.about=$2 order by nr1_0.notice_id
;
select rr1_0.relocation_id,rr1_0.account_id,rr1_0.cancelled_at,rr1_0.cancelled_by,rr1_0.changed_on,rr1_0.from_site_id,rr1_0.last_sequence,rr1_0.moves_on,rr1_0.refusal_code,rr1_0.refusal_detail,rr1_0.requested_at,rr1_0.requested_by,rr1_0.revision,rr1_0.site_name,rr1_0.state,rr1_0.to_site_id from relocation rr1_0 where rr1_0.account_id=$1 and rr1_0.state=$2 order by rr1_0.relocation_id for no key update of rr1_0
;
select rr1_0.relocation_id,rr1_0.account_id,rr1_0.cancelled_at,rr1_0.cancelled_by,rr1_0.changed_on,rr1_0.from_site_id,rr1_0.last_sequence,rr1_0.moves_on,rr1_0.refusal_code,rr1_0.refusal_detail,rr1_0.requested_at,rr1_0.requested_by,rr1_0.revision,rr1_0.site_name,rr1_0.state,rr1_0.to_site_id from relocation rr1_0 where rr1_0.relocation_id=$1
;
select rr1_0.relocation_id,rr1_0.account_id,rr1_0.cancelled_at,rr1_0.cancelled_by,rr1_0.changed_on,rr1_0.from_site_id,rr1_0.last_sequence,rr1_0.moves_on,rr1_0.refusal_code,rr1_0.refusal_detail,rr1_0.requested_at,rr1_0.requested_by,rr1_0.revision,rr1_0.site_name,rr1_0.state,rr1_0.to_site_id from relocation rr1_0 where rr1_0.relocation_id=$1 and rr1_0.account_id=$2
;
select rr1_0.relocation_id,rr1_0.account_id,rr1_0.cancelled_at,rr1_0.cancelled_by,rr1_0.changed_on,rr1_0.from_site_id,rr1_0.last_sequence,rr1_0.moves_on,rr1_0.refusal_code,rr1_0.refusal_detail,rr1_0.requested_at,rr1_0.requested_by,rr1_0.revision,rr1_0.site_name,rr1_0.state,rr1_0.to_site_id from relocation rr1_0 where rr1_0.relocation_id=$1 and rr1_0.account_id=$2 fetch first $3 rows only for no key update of rr1_0
;
select tr1_0.ticket_id from ticket tr1_0 where tr1_0.state=$3 and tr1_0.resolved_at<=$1 order by tr1_0.resolved_at fetch first $2 rows only
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,m1_0.ticket_id,m1_0.message_id,m1_0.author,m1_0.place,m1_0.solves,m1_0.text,m1_0.written_at,m1_0.written_by,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 join ticket_message m1_0 on tr1_0.ticket_id=m1_0.ticket_id where tr1_0.ticket_id=$1 and tr1_0.asked_by is not null and tr1_0.account_id=$2 order by m1_0.place
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.bar_id=$2 order by tr1_0.ticket_id desc fetch first $3 rows only for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.order_id=$2 and tr1_0.alarm=$3 order by tr1_0.ticket_id desc fetch first $4 rows only for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.port_request_id=$2 and (tr1_0.port_alarm=$3 or tr1_0.port_alarm is null and $4=$6) order by tr1_0.ticket_id desc fetch first $5 rows only for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.state in ($2 /*, ... */) and (exists(select $3 from ticket_link l1_0 where l1_0.reference in ($4 /*, ... */) and tr1_0.ticket_id=l1_0.ticket_id) or $5=$6 or $7=$8) order by tr1_0.ticket_id for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.state in ($2 /*, ... */) and (exists(select $3 from ticket_link l1_0 where l1_0.reference in ($4 /*, ... */) and tr1_0.ticket_id=l1_0.ticket_id) or tr1_0.order_id in ($5) or $6=$7) order by tr1_0.ticket_id for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.state in ($2 /*, ... */) and (exists(select $3 from ticket_link l1_0 where l1_0.reference in ($4) and tr1_0.ticket_id=l1_0.ticket_id) or $5=$6 or $7=$8) order by tr1_0.ticket_id for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.state in ($2 /*, ... */) and (exists(select $3 from ticket_link l1_0 where l1_0.reference in ($4) and tr1_0.ticket_id=l1_0.ticket_id) or $5=$6 or tr1_0.port_request_id in ($7)) order by tr1_0.ticket_id for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.account_id=$1 and tr1_0.stock_alarm=$2 and coalesce(tr1_0.stock_area,$5)=$3 order by tr1_0.ticket_id desc fetch first $4 rows only for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.ticket_id=$1
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.ticket_id=$1 and tr1_0.account_id=$2 fetch first $3 rows only for no key update of tr1_0
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.ticket_id=$1 and tr1_0.state=$4 and tr1_0.resolved_at<=$2 fetch first $3 rows only for no key update of tr1_0 skip locked
;
select tr1_0.ticket_id,tr1_0.account_id,tr1_0.alarm,tr1_0.asked_by,tr1_0.asker_email,tr1_0.asker_name,tr1_0.assignee,tr1_0.bar_id,tr1_0.category,tr1_0.check_at,tr1_0.einvoice_of,tr1_0.last_sequence,tr1_0.merged_into,tr1_0.opened_at,tr1_0.order_id,tr1_0.port_alarm,tr1_0.port_request_id,tr1_0.priority,tr1_0.queue,tr1_0.resolved_at,tr1_0.revision,tr1_0.rating_comment,tr1_0.rated_at,tr1_0.rated_by,tr1_0.rating,tr1_0.split_from,tr1_0.state,tr1_0.stock_alarm,tr1_0.stock_area,tr1_0.subject,tr1_0.updated_at from ticket tr1_0 where tr1_0.ticket_id=$1 for no key update of tr1_0
;
select wer1_0.endpoint_id,wer1_0.description,wer1_0.former_secret,wer1_0.former_until,wer1_0.kinds,wer1_0.registered_at,wer1_0.revision,wer1_0.secret,wer1_0.state,wer1_0.url from webhook_endpoint wer1_0 where wer1_0.endpoint_id=$1
;
update appointment set account_id=$1,booked_by=$2,host=$3,phone=$4,remind_at=$5,revision=$6,sequence=$7,set_up=$8,starts_at=$9,state=$10,wishes=$11 where appointment_id=$12 and revision=$13
;
update notice nr1_0 set state=$3 where nr1_0.account_id=$1 and nr1_0.about=$2 and nr1_0.state=$4
;
update personal_data_request set about=$1,account_id=$2,completed_at=$3,opening_key=$4,purpose=$5,requested_at=$6,requested_by=$7 where request_id=$8
;
update relocation set account_id=$1,cancelled_at=$2,cancelled_by=$3,changed_on=$4,from_site_id=$5,last_sequence=$6,moves_on=$7,refusal_code=$8,refusal_detail=$9,requested_at=$10,requested_by=$11,revision=$12,site_name=$13,state=$14,to_site_id=$15 where relocation_id=$16 and revision=$17
;
update ticket set account_id=$1,alarm=$2,asked_by=$3,asker_email=$4,asker_name=$5,assignee=$6,bar_id=$7,category=$8,check_at=$9,einvoice_of=$10,last_sequence=$11,merged_into=$12,opened_at=$13,order_id=$14,port_alarm=$15,port_request_id=$16,priority=$17,queue=$18,resolved_at=$19,revision=$20,rating_comment=$21,rated_at=$22,rated_by=$23,rating=$24,split_from=$25,state=$26,stock_alarm=$27,stock_area=$28,subject=$29,updated_at=$30 where ticket_id=$31 and revision=$32
;
