DELETE FROM content WHERE content_id IN ($1 /*, ... */)
;
DELETE FROM idempotency
WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM idempotency WHERE answered_at < now() - make_interval(secs => $1)
  ORDER BY answered_at LIMIT $2 FOR UPDATE SKIP LOCKED))
;
DELETE FROM later_event
WHERE event_id = (SELECT event_id FROM later_event WHERE type = ANY ($1) ORDER BY arrival LIMIT $2)
  AND pg_try_advisory_xact_lock(hashtextextended($3, $4))
RETURNING event_id, topic, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
;
DELETE FROM later_event WHERE kept_at < now() - make_interval(secs => $1)
;
DELETE FROM leaver WHERE leaver_id = $1
;
DELETE FROM message WHERE account_id = $1 AND extension = coalesce($2, extension)
RETURNING message_id
;
DELETE FROM message WHERE message_id IN (
  SELECT message_id FROM message WHERE kept_until <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
RETURNING message_id
;
DELETE FROM office_setting WHERE account_id = $1
;
DELETE FROM office_setting WHERE account_id = $1 AND path IN (
  SELECT $2 || extension FROM extension WHERE account_id = $3 AND seat_id IN ($4 /*, ... */))
;
DELETE FROM office_setting WHERE account_id = $1 AND path IN (
  SELECT $4 || extension FROM extension WHERE account_id = $2 AND seat_id IN ($3))
;
DELETE FROM office_setting_change
WHERE account_id = $1 AND to_tsvector($3, CAST(changes AS text)) @@ phraseto_tsquery($4, $2)
;
DELETE FROM office_setting_change WHERE account_id = $1
;
DELETE FROM office_setting_change WHERE account_id = $1 AND path IN (
  SELECT $2 || extension FROM extension WHERE account_id = $3 AND seat_id IN ($4 /*, ... */))
;
DELETE FROM office_setting_change WHERE account_id = $1 AND path IN (
  SELECT $4 || extension FROM extension WHERE account_id = $2 AND seat_id IN ($3))
;
DELETE FROM office_setting_change c WHERE path LIKE $1 AND NOT EXISTS (
  SELECT FROM extension e WHERE e.account_id = c.account_id AND $2 || e.extension = c.path)
;
DELETE FROM seat_user WHERE account_id = $1
;
DELETE FROM seat_user WHERE account_id = $1 AND seat_id IN ($2 /*, ... */)
;
DELETE FROM seat_user WHERE account_id = $1 AND seat_id IN ($2)
;
DELETE FROM sent_fax WHERE account_id = $1 AND extension = coalesce($2, extension)
RETURNING fax_id
;
DELETE FROM sent_fax WHERE fax_id IN (
  SELECT fax_id FROM sent_fax WHERE due_at IS NULL AND queued_at <= $1
  LIMIT $2 FOR UPDATE SKIP LOCKED)
RETURNING fax_id
;
DELETE FROM stock_alarm WHERE what = $1
;
INSERT INTO content (content_id, sealed) VALUES ($1, $2)
;
INSERT INTO dead_letter (event_id, topic, account_id, type, aggregate_id, sequence,
                         occurred_at, traceparent, payload, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT DO NOTHING
;
INSERT INTO dead_letter_audit (by, action, account_id, event_id, redriven, waiting, note)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO idempotency (account, caller, route, key, fingerprint, sent, status, headers, body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9) ON CONFLICT DO NOTHING
;
INSERT INTO later_event (event_id, topic, account_id, type, aggregate_id, sequence, occurred_at,
                         traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT DO NOTHING
;
INSERT INTO leaver (account_id, extension)
SELECT account_id, extension FROM extension WHERE account_id = $1 AND seat_id IN ($2 /*, ... */)
ON CONFLICT DO NOTHING
;
INSERT INTO leaver (account_id, extension)
SELECT account_id, extension FROM extension WHERE account_id = $1 AND seat_id IN ($2)
ON CONFLICT DO NOTHING
;
INSERT INTO leaver (account_id, extension) VALUES ($1, $2) ON CONFLICT DO NOTHING
;
INSERT INTO office AS present (account_id, revision, last_sequence, last_extension)
VALUES ($1, $3, $4, $2)
ON CONFLICT (account_id) DO UPDATE SET revision = present.revision RETURNING *
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
VALUES ($1, $2, $3, $4, $5, $6, $7, $8),($9, $10, $11, $12, $13, $14, $15, $16),($17, $18, $19, $20, $21, $22, $23, $24),($25, $26, $27, $28, $29, $30, $31, $32),($33, $34, $35, $36, $37, $38, $39, $40),($41, $42, $43, $44, $45, $46, $47, $48),($49, $50, $51, $52, $53, $54, $55, $56),($57, $58, $59, $60, $61, $62, $63, $64)
;
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8),($9, $10, $11, $12, $13, $14, $15, $16),($17, $18, $19, $20, $21, $22, $23, $24),($25, $26, $27, $28, $29, $30, $31, $32),($33, $34, $35, $36, $37, $38, $39, $40),($41, $42, $43, $44, $45, $46, $47, $48),($49, $50, $51, $52, $53, $54, $55, $56),($57, $58, $59, $60, $61, $62, $63, $64),($65, $66, $67, $68, $69, $70, $71, $72),($73, $74, $75, $76, $77, $78, $79, $80),($81, $82, $83, $84, $85, $86, $87, $88),($89, $90, $91, $92, $93, $94, $95, $96),($97, $98, $99, $100, $101, $102, $103, $104),($105, $106, $107, $108, $109, $110, $111, $112),($113, $114, $115, $116, $117, $118, $119, $120),($121, $122, $123, $124, $125, $126, $127, $128)
;
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
INSERT INTO retention AS known (what, kept, deleted, last_run_at) VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (what) DO UPDATE
SET kept = excluded.kept, deleted = known.deleted + excluded.deleted, last_run_at = excluded.last_run_at
;
INSERT INTO standing (account_id, suspended, since) VALUES ($1, $2, $3)
ON CONFLICT (account_id) DO UPDATE
SET suspended = excluded.suspended, since = excluded.since
WHERE standing.since < excluded.since
;
INSERT INTO stock_alarm (what, raised_at) VALUES ($1, $2) ON CONFLICT DO NOTHING
;
SELECT $1 AS area, count(*) FILTER (WHERE state = $2)::integer FROM phone
UNION ALL
SELECT area, count(*) FILTER (
  WHERE state = $3 OR state IN ($4 /*, ... */) AND free_from <= $5)::integer
FROM telephone_number GROUP BY area
;
SELECT CURRENT_USER
;
SELECT DISTINCT CAST(pg_current_snapshot() AS text), changed.account_id
FROM (SELECT) AS once LEFT JOIN (
  SELECT account_id FROM configuration_change
  WHERE txid >= pg_snapshot_xmax(CAST($1 AS pg_snapshot))
  UNION ALL
  SELECT account_id FROM configuration_change
  WHERE txid IN (SELECT pg_snapshot_xip(CAST($2 AS pg_snapshot)))) AS changed ON $3
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM sent_fax WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT EXISTS (SELECT FROM outbox_2)
   AND NOT EXISTS (SELECT FROM outbox_2 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned WHERE confirmed_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned WHERE confirmed_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned WHERE confirmed_on_behalf IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned WHERE insee_code IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned WHERE remind_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address_change WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address_change WHERE account_id IS NOT NULL) AS owned WHERE insee_code IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address_change WHERE account_id IS NOT NULL) AS owned WHERE on_behalf IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address_change WHERE account_id IS NOT NULL) AS owned WHERE subject IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM extension WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM extension WHERE account_id IS NOT NULL) AS owned WHERE user_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned WHERE traceparent IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM leaver WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM message WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM message WHERE account_id IS NOT NULL) AS owned WHERE caller IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM message WHERE account_id IS NOT NULL) AS owned WHERE heard_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM message WHERE account_id IS NOT NULL) AS owned WHERE milliseconds IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM message WHERE account_id IS NOT NULL) AS owned WHERE pages IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM message WHERE account_id IS NOT NULL) AS owned WHERE paper IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM message WHERE account_id IS NOT NULL) AS owned WHERE voice IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM number_hold WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned WHERE company_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned WHERE company_number IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned WHERE included_numbers IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned WHERE included_search_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned WHERE retry_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office_setting WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office_setting_change WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE admin_secret IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE order_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE replaces IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE returning_since IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE seat_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE shipment_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE token_hash IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM recording WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM recording WHERE account_id IS NOT NULL) AS owned WHERE extension IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM seat_user WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM sent_fax WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM sent_fax WHERE account_id IS NOT NULL) AS owned WHERE due_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned WHERE company_number IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned WHERE delivered_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned WHERE dispatched_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned WHERE parcel_service IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned WHERE reason IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned WHERE retry_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned WHERE tracking_number IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM standing WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE former_account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE free_from IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE group_extension IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE hold_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE in_use_since IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE ported_out_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE present_use IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE reaches IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE seat_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE told_use IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT address_id FROM emergency_address a
WHERE remind_at <= $1 AND EXISTS (
  SELECT FROM extension e JOIN phone p ON p.seat_id = e.seat_id AND p.state = $3
  WHERE e.account_id = a.account_id AND e.site_id = a.site_id)
ORDER BY remind_at LIMIT $2
;
SELECT address_id, account_id, site_id, site_name, street, postal_code, city, insee_code,
  since, confirmed_at, confirmed_on_behalf, confirmed_by, remind_at, last_sequence
FROM emergency_address
WHERE account_id = $1 AND site_id = $2 FOR UPDATE
;
SELECT address_id, account_id, site_id, site_name, street, postal_code, city, insee_code,
  since, confirmed_at, confirmed_on_behalf, confirmed_by, remind_at, last_sequence
FROM emergency_address
WHERE address_id = $1 AND remind_at <= $2 FOR UPDATE SKIP LOCKED
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
SELECT company_name, settings_revision FROM office WHERE account_id = $1
;
SELECT company_name, settings_revision FROM office WHERE account_id = $1 FOR UPDATE
;
SELECT count(*)::int FROM (
  SELECT FROM telephone_number
  WHERE area = $1 AND state IN ($2 /*, ... */)
    AND (state = $3 OR free_from <= $4)
  LIMIT $5) AS free
;
SELECT current_schema
;
SELECT e.extension, e.seat_id, e.user_name, u.email
FROM extension e LEFT JOIN seat_user u ON u.seat_id = e.seat_id
WHERE e.account_id = $1 ORDER BY e.extension
;
SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
       payload AS payload, reason, parked_at
FROM dead_letter WHERE settled_at IS NULL AND
account_id = $1 ORDER BY arrival FOR UPDATE
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
SELECT leaver_id FROM leaver LIMIT $1
;
SELECT leaver_id, account_id, extension FROM leaver
WHERE leaver_id = $1 FOR UPDATE SKIP LOCKED
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
SELECT recording_id FROM recording WHERE account_id = $1
;
SELECT rolname FROM pg_roles WHERE rolname ILIKE $1
;
SELECT sealed FROM content WHERE content_id = $1
;
SELECT sequencename || $2 || last_value FROM pg_sequences
WHERE schemaname = $1 AND last_value IS NOT NULL ORDER BY 1
;
SELECT site_id, site_name, street, postal_code, city, insee_code, since, confirmed_at
FROM emergency_address WHERE account_id = $1
AND site_id = $2
;
SELECT site_id, site_name, street, postal_code, city, insee_code, since, confirmed_at
FROM emergency_address WHERE account_id = $1
ORDER BY site_name, site_id
;
SELECT topic, aggregate_id, first_sequence, last_sequence FROM void_event
ORDER BY topic, aggregate_id, first_sequence
;
SELECT version()
;
UPDATE dead_letter SET settled_at = now(), settlement = $1 WHERE event_id = $2
;
UPDATE emergency_address SET remind_at = $1, last_sequence = $2 WHERE address_id = $3
;
UPDATE office
SET retry_at = CASE WHEN retry_at > $1 THEN $2 ELSE retry_at END,
  included_search_at = CASE WHEN included_search_at > $3 THEN $4 ELSE included_search_at END,
  revision = revision + $7
WHERE account_id IN (
  SELECT account_id FROM office WHERE retry_at > $5 OR included_search_at > $6
  FOR UPDATE SKIP LOCKED)
;
UPDATE office SET included_search_at = now() WHERE company_number IS NOT NULL
;
UPDATE office SET settings_revision = $1 WHERE account_id = $2
;
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
UPDATE shipment SET retry_at = $1, revision = revision + $3
WHERE shipment_id IN (
  SELECT shipment_id FROM shipment WHERE state = $4 AND retry_at > $2
  FOR UPDATE SKIP LOCKED)
;
UPDATE shipment s SET revision = revision + $1, seats = (
  SELECT jsonb_agg(CASE WHEN e.seat_id IS NULL THEN jsonb_set(seat, $2, $3) ELSE seat END ORDER BY place)
  FROM jsonb_array_elements(s.seats) WITH ORDINALITY each (seat, place)
    LEFT JOIN extension e ON e.seat_id = CAST(seat ->> $4 AS uuid))
WHERE state <> $5 AND EXISTS (
  SELECT FROM jsonb_array_elements(s.seats) seat
  WHERE seat ->> $6 IS NOT NULL
    AND NOT EXISTS (SELECT FROM extension e WHERE e.seat_id = CAST(seat ->> $7 AS uuid)))
;
UPDATE shipment s SET revision = revision + $2, seats = (
  SELECT jsonb_agg(CASE WHEN e.seat_id IS NULL THEN jsonb_set(seat, $3, $4) ELSE seat END ORDER BY place)
  FROM jsonb_array_elements(s.seats) WITH ORDINALITY each (seat, place)
    LEFT JOIN extension e ON e.seat_id = CAST(seat ->> $5 AS uuid))
WHERE account_id = $1 AND state <> $6 AND EXISTS (
  SELECT FROM jsonb_array_elements(s.seats) seat
  WHERE seat ->> $7 IS NOT NULL
    AND NOT EXISTS (SELECT FROM extension e WHERE e.seat_id = CAST(seat ->> $8 AS uuid)))
;
UPDATE telephone_number
SET state = $1, account_id = $2, hold_id = $3, free_from = $4,
    former_account_id = $5, revision = revision + $6
WHERE number IN (
  SELECT number FROM telephone_number
  WHERE state IN ($7 /*, ... */) AND free_from <= $8
  LIMIT $9 FOR UPDATE SKIP LOCKED)
;
UPDATE telephone_number
SET told_use = present_use, times_told = times_told + $2
WHERE number IN (
  SELECT number FROM telephone_number WHERE told_use IS DISTINCT FROM present_use 
  ORDER BY number LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING number, state, account_id, times_told
;
UPDATE telephone_number
SET told_use = present_use, times_told = times_told + $3
WHERE number IN (
  SELECT number FROM telephone_number WHERE told_use IS DISTINCT FROM present_use AND account_id = $1
  ORDER BY number LIMIT $2 FOR UPDATE SKIP LOCKED)
RETURNING number, state, account_id, times_told
;
WITH claim AS (SELECT pg_try_advisory_xact_lock($1) AS got)
SELECT claim.got, i.account, i.fingerprint, i.sent, i.status, i.headers::text AS headers, i.body
FROM claim LEFT JOIN idempotency i
  ON i.account IN ($2 /*, ... */) AND i.caller = $3 AND i.route = $4 AND i.key = $5
ORDER BY i.account = $6 LIMIT $7
;
WITH confirmed AS (
  UPDATE emergency_address
  SET insee_code = $1, confirmed_at = $2, confirmed_on_behalf = $3, confirmed_by = $4,
      remind_at = $12, last_sequence = $5
  WHERE address_id = $6 AND confirmed_at IS DISTINCT FROM $7
  RETURNING account_id, site_id, street, postal_code, city, insee_code)
INSERT INTO emergency_address_change
  (change_id, account_id, site_id, what, changed_at, street, postal_code, city, insee_code,
   on_behalf, subject)
SELECT $8, account_id, site_id, $13, $9, street, postal_code, city, insee_code,
  $10, $11
FROM confirmed
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
WITH person AS (
  SELECT u.seat_id, u.account_id, u.email, e.extension, e.number, e.user_name
  FROM seat_user u LEFT JOIN extension e USING (seat_id)
  WHERE u.account_id = $1 AND lower(u.email) = $2)
SELECT $5, cast(p.seat_id AS text) AS id, d.field, d.value, $6
FROM person p CROSS JOIN LATERAL (VALUES
  ($7, p.email), ($8, p.user_name), ($9, p.extension), ($10, p.number)) d (field, value)
WHERE d.value IS NOT NULL
UNION ALL
SELECT $11, cast(seat_id AS text), $12, user_name, $13 FROM extension
WHERE account_id = $3 AND user_name = $4 AND seat_id NOT IN (SELECT seat_id FROM person)
UNION ALL
SELECT $14, cast(m.message_id AS text), CASE WHEN m.voice IS NULL THEN $15 ELSE $16 END,
  to_char(m.received_at, $17) || coalesce($18 || m.caller, $19), $20
FROM message m JOIN person p USING (account_id, seat_id)
UNION ALL
SELECT $21, cast(f.fax_id AS text), $22, f.called_number, $23
FROM sent_fax f JOIN person p USING (account_id, seat_id)
UNION ALL
SELECT $24, cast(r.recording_id AS text), $25, r.name, $26
FROM recording r JOIN person p USING (account_id, extension)
;
WITH renamed AS (
  UPDATE emergency_address SET site_name = $1
  WHERE account_id = $2 AND site_id = $3 AND site_name <> $4
    AND (street, postal_code, city) = ($5, $6, $7)
    AND insee_code IS NOT DISTINCT FROM coalesce($8, CASE WHEN confirmed_at IS NOT NULL THEN insee_code END)),
saved AS (
  INSERT INTO emergency_address AS old
    (account_id, site_id, site_name, street, postal_code, city, insee_code, since, remind_at)
  VALUES ($9, $10, $11, $12, $13, $14, $15, $16, $17)
  ON CONFLICT (account_id, site_id) DO UPDATE
  SET site_name = excluded.site_name, street = excluded.street,
      postal_code = excluded.postal_code, city = excluded.city,
      insee_code = excluded.insee_code, since = excluded.since,
      remind_at = excluded.remind_at, confirmed_at = $19, confirmed_on_behalf = $20,
      confirmed_by = $21
  WHERE (old.street, old.postal_code, old.city)
      IS DISTINCT FROM (excluded.street, excluded.postal_code, excluded.city)
    OR old.insee_code IS DISTINCT FROM coalesce(excluded.insee_code,
      CASE WHEN old.confirmed_at IS NOT NULL THEN old.insee_code END)
  RETURNING account_id, site_id, street, postal_code, city, insee_code, since)
INSERT INTO emergency_address_change
  (change_id, account_id, site_id, what, changed_at, street, postal_code, city, insee_code)
SELECT $18, account_id, site_id, $22, since, street, postal_code, city, insee_code
FROM saved
;
delete from extension where seat_id=$1
;
insert into extension (extension,number,account_id,order_id,sip_secret,sip_user,site_id,user_name,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)
;
insert into extension (extension,number,account_id,order_id,sip_secret,sip_user,site_id,user_name,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18)
;
insert into extension (extension,number,account_id,order_id,sip_secret,sip_user,site_id,user_name,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18),($19,$20,$21,$22,$23,$24,$25,$26,$27),($28,$29,$30,$31,$32,$33,$34,$35,$36)
;
insert into extension (extension,number,account_id,order_id,sip_secret,sip_user,site_id,user_name,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18),($19,$20,$21,$22,$23,$24,$25,$26,$27),($28,$29,$30,$31,$32,$33,$34,$35,$36),($37,$38,$39,$40,$41,$42,$43,$44,$45),($46,$47,$48,$49,$50,$51,$52,$53,$54),($55,$56,$57,$58,$59,$60,$61,$62,$63),($64,$65,$66,$67,$68,$69,$70,$71,$72)
;
insert into message (account_id,bytes,extension,caller,heard_at,kept_until,last_sequence,milliseconds,pages,paper,received_at,revision,seat_id,voice,message_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)
;
insert into number_hold (account_id,expires_at,numbers,hold_id) values ($1,$2,$3,$4)
;
insert into office_setting (content,revision,account_id,path) values ($1,$2,$3,$4)
;
insert into office_setting (content,revision,account_id,path) values ($1,$2,$3,$4),($5,$6,$7,$8)
;
insert into office_setting (content,revision,account_id,path) values ($1,$2,$3,$4),($5,$6,$7,$8),($9,$10,$11,$12),($13,$14,$15,$16)
;
insert into office_setting (content,revision,account_id,path) values ($1,$2,$3,$4),($5,$6,$7,$8),($9,$10,$11,$12),($13,$14,$15,$16),($17,$18,$19,$20),($21,$22,$23,$24),($25,$26,$27,$28),($29,$30,$31,$32)
;
insert into office_setting_change (account_id,author,changed_at,changes,path,subject,change_id) values ($1,$2,$3,$4,$5,$6,$7)
;
insert into recording (account_id,added_at,bytes,extension,form,milliseconds,name,recording_id) values ($1,$2,$3,$4,$5,$6,$7,$8)
;
insert into sent_fax (account_id,bytes,due_at,extension,shown_number,last_sequence,pages,paper,queued_at,revision,seat_id,state,called_number,tries,fax_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)
;
insert into shipment (account_id,arrives_on,company_number,delivered_at,dispatched_at,last_sequence,order_id,parcel_service,reason,retry_at,revision,seats,ships_on,site,state,tracking_number,shipment_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)
;
insert into telephone_number (account_id,former_account_id,free_from,group_extension,hold_id,in_use_since,ported_out_at,reaches,revision,seat_id,state,number) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
;
insert into telephone_number (account_id,former_account_id,free_from,group_extension,hold_id,in_use_since,ported_out_at,reaches,revision,seat_id,state,number) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12),($13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24)
;
select count(*) from message mr1_0 where mr1_0.account_id=$1 and mr1_0.extension=$2
;
select current_catalog
;
select current_schema()
;
select e1_0.account_id,e1_0.seat_id,e1_0.extension,e1_0.number,e1_0.order_id,e1_0.sip_secret,e1_0.sip_user,e1_0.site_id,e1_0.user_name from extension e1_0 where e1_0.account_id=$1 order by e1_0.extension
;
select er1_0.extension,er1_0.user_name,er1_0.seat_id,er1_0.number,pr1_0.mac,pr1_0.state from extension er1_0 join phone pr1_0 on pr1_0.seat_id=er1_0.seat_id where er1_0.account_id=$1 and pr1_0.state<>$2 and (pr1_0.replaces is null or pr1_0.state=$3) order by er1_0.extension
;
select hr1_0.hold_id,hr1_0.account_id,hr1_0.expires_at,hr1_0.numbers from number_hold hr1_0 where hr1_0.account_id=$1 and hr1_0.hold_id=$2
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 and nr1_0.seat_id in ($2 /*, ... */) order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 and nr1_0.seat_id in ($2) order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 and nr1_0.state=$3 and nr1_0.free_from>$2 order by nr1_0.number for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 order by nr1_0.number
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.free_from>$2 and $7=$8 and (nr1_0.account_id=$3 and nr1_0.state=$9 and nr1_0.hold_id is null or nr1_0.former_account_id=$4 and nr1_0.state=$10) order by nr1_0.state,nr1_0.number offset $5 rows fetch first $6 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.free_from>$2 and nr1_0.number not in ($3 /*, ... */) and (nr1_0.account_id=$4 and nr1_0.state=$5 and nr1_0.hold_id is null or nr1_0.former_account_id=$6 and nr1_0.state=$7) order by nr1_0.state,nr1_0.number offset $8 rows fetch first $9 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.free_from>$2 and nr1_0.number not in ($3) and (nr1_0.account_id=$4 and nr1_0.state=$8 and nr1_0.hold_id is null or nr1_0.former_account_id=$5 and nr1_0.state=$9) order by nr1_0.state,nr1_0.number offset $6 rows fetch first $7 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.state in ($2 /*, ... */) and (nr1_0.state=$3 or nr1_0.free_from<=$4) and $5=$6 order by nr1_0.number offset $7 rows fetch first $8 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.state in ($2 /*, ... */) and (nr1_0.state=$3 or nr1_0.free_from<=$4) and nr1_0.number not in ($5 /*, ... */) order by nr1_0.number offset $6 rows fetch first $7 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.state in ($2 /*, ... */) and (nr1_0.state=$3 or nr1_0.free_from<=$4) and nr1_0.number not in ($5) order by nr1_0.number offset $6 rows fetch first $7 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.state in ($2 /*, ... */) and (nr1_0.state=$3 or nr1_0.free_from<=$4) order by nr1_0.number desc offset $5 rows fetch first $6 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.number in ($1 /*, ... */) order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.number in ($1) order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.group_extension,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.ported_out_at,nr1_0.reaches,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.number=$1
;
select nr1_0.number,nr1_0.account_id,nr1_0.seat_id,nr1_0.in_use_since,nr1_0.free_from,nr1_0.ported_out_at from telephone_number nr1_0 where nr1_0.number>$1 and (nr1_0.area=$2 or $3=$4) and ($5||substr(nr1_0.number,$6)) like $7 escape $8 and (nr1_0.state=$9 or (nr1_0.state in ($10 /*, ... */) and nr1_0.free_from<=$11)) order by nr1_0.number fetch first $12 rows only
;
select nr1_0.number,nr1_0.revision from telephone_number nr1_0 where nr1_0.account_id=$1
;
select nr1_0.number,nr1_0.state,nr1_0.seat_id,nr1_0.reaches,coalesce(nr1_0.group_extension,er1_0.extension),coalesce(er1_0.number,or1_0.company_number),case when or1_0.additional_numbers is not null then coalesce(array_position(or1_0.additional_numbers,nr1_0.number),$1) end>$2 or case when or1_0.numbers_from_ports is not null then coalesce(array_position(or1_0.numbers_from_ports,nr1_0.number),$3) end>$4 from telephone_number nr1_0 join office or1_0 on or1_0.account_id=nr1_0.account_id left join extension er1_0 on er1_0.seat_id=nr1_0.seat_id where nr1_0.account_id=$5 and nr1_0.state in ($6 /*, ... */) order by nr1_0.number
;
select or1_0.account_id from office or1_0 where or1_0.retry_at<=$1 or or1_0.included_search_at<=$2 order by or1_0.retry_at,or1_0.included_search_at fetch first $3 rows only
;
select or1_0.account_id,or1_0.additional_numbers,or1_0.additional_wanted,or1_0.company_number,or1_0.included_numbers,or1_0.included_search_at,or1_0.last_extension,or1_0.last_sequence,or1_0.numbers_from_ports,or1_0.retry_at,or1_0.revision from office or1_0 where or1_0.account_id=$1 and (or1_0.retry_at<=$2 or or1_0.included_search_at<=$3) fetch first $4 rows only for no key update of or1_0 skip locked
;
select pr1_0.phone_id from phone pr1_0 where pr1_0.state=$3 and pr1_0.overdue=$4 and pr1_0.returning_since<=$1 order by pr1_0.phone_id fetch first $2 rows only
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.account_id=$1 and pr1_0.seat_id in ($2 /*, ... */) order by pr1_0.phone_id for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.account_id=$1 and pr1_0.seat_id in ($2) order by pr1_0.phone_id for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.account_id=$1 order by pr1_0.phone_id for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.mac=$1 for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.phone_id=$1 fetch first $2 rows only for no key update of pr1_0 skip locked
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.shipment_id=$1 and pr1_0.account_id=$2 order by pr1_0.phone_id for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.state=$3 order by pr1_0.phone_id offset $1 rows fetch first $2 rows only for no key update of pr1_0 skip locked
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.token_hash=$1 for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.seat_id,er1_0.extension,sr1_0.path,(select array_agg(er2_0.extension order by er2_0.extension) from extension er2_0 where er2_0.account_id=pr1_0.account_id and sr1_0.path is not null),pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.overdue,pr1_0.replaces,pr1_0.returning_since,pr1_0.revision,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash,er1_0.seat_id,er1_0.number,er1_0.account_id,er1_0.order_id,er1_0.sip_secret,er1_0.sip_user,er1_0.site_id,er1_0.user_name,sr1_0.account_id,sr1_0.content,sr1_0.revision from phone pr1_0 left join extension er1_0 on er1_0.seat_id=pr1_0.seat_id and er1_0.account_id=pr1_0.account_id left join office_setting sr1_0 on sr1_0.account_id=pr1_0.account_id and sr1_0.path=($2||er1_0.extension) where pr1_0.token_hash=$1
;
select pr1_0.phone_id,pr1_0.mac,pr1_0.serial,pr1_0.account_id,pr1_0.returning_since from phone pr1_0 where pr1_0.phone_id<$1 and pr1_0.state=$2 and pr1_0.account_id=$3 order by pr1_0.phone_id desc fetch first $4 rows only
;
select pr1_0.shipment_id,pr1_0.seat_id,er1_0.user_name,er1_0.extension,pr1_0.mac,pr1_0.state from phone pr1_0 join extension er1_0 on er1_0.seat_id=pr1_0.seat_id where pr1_0.shipment_id in ($1 /*, ... */) order by er1_0.extension
;
select pr1_0.shipment_id,pr1_0.seat_id,er1_0.user_name,er1_0.extension,pr1_0.mac,pr1_0.state from phone pr1_0 join extension er1_0 on er1_0.seat_id=pr1_0.seat_id where pr1_0.shipment_id in ($1) order by er1_0.extension
;
select rr1_0.recording_id,rr1_0.account_id,rr1_0.added_at,rr1_0.bytes,rr1_0.extension,rr1_0.form,rr1_0.milliseconds,rr1_0.name from recording rr1_0 where rr1_0.account_id=$1 order by rr1_0.recording_id
;
select sfr1_0.fax_id from sent_fax sfr1_0 where sfr1_0.due_at<=$1 order by sfr1_0.due_at fetch first $2 rows only
;
select sfr1_0.fax_id,sfr1_0.account_id,sfr1_0.bytes,sfr1_0.due_at,sfr1_0.extension,sfr1_0.shown_number,sfr1_0.last_sequence,sfr1_0.pages,sfr1_0.paper,sfr1_0.queued_at,sfr1_0.revision,sfr1_0.seat_id,sfr1_0.state,sfr1_0.called_number,sfr1_0.tries from sent_fax sfr1_0 where sfr1_0.fax_id=$1 and sfr1_0.due_at<=$2 fetch first $3 rows only for no key update of sfr1_0 skip locked
;
select sfr1_0.fax_id,sfr1_0.account_id,sfr1_0.bytes,sfr1_0.due_at,sfr1_0.extension,sfr1_0.shown_number,sfr1_0.last_sequence,sfr1_0.pages,sfr1_0.paper,sfr1_0.queued_at,sfr1_0.revision,sfr1_0.seat_id,sfr1_0.state,sfr1_0.called_number,sfr1_0.tries from sent_fax sfr1_0 where sfr1_0.fax_id=$1 fetch first $2 rows only for no key update of sfr1_0
;
select sr1_0.account_id,sr1_0.path,sr1_0.content,sr1_0.revision from office_setting sr1_0 where (sr1_0.account_id,sr1_0.path) in (($1,$2))
;
select sr1_0.account_id,sr1_0.path,sr1_0.content,sr1_0.revision from office_setting sr1_0 where sr1_0.account_id=$1
;
select sr1_0.order_id,case when sr1_0.state=$3 then sr1_0.company_number end from shipment sr1_0 where sr1_0.order_id=$1 or sr1_0.account_id=$2 and sr1_0.state=$4 and sr1_0.company_number is not null order by sr1_0.shipment_id
;
select sr1_0.shipment_id from shipment sr1_0 where sr1_0.state=$3 and sr1_0.retry_at<=$1 order by sr1_0.shipment_id fetch first $2 rows only
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.account_id=$1 and sr1_0.state in ($2 /*, ... */) order by sr1_0.shipment_id for no key update of sr1_0
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.order_id=$1 and sr1_0.account_id=$2 fetch first $3 rows only for no key update of sr1_0
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.shipment_id<$1 and sr1_0.state=$2 order by sr1_0.shipment_id desc fetch first $3 rows only
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.shipment_id=$1
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.shipment_id=$1 for no key update of sr1_0
;
update extension set extension=$1,number=$2,account_id=$3,order_id=$4,sip_secret=$5,sip_user=$6,site_id=$7,user_name=$8 where seat_id=$9
;
update office set additional_numbers=$1,additional_wanted=$2,company_number=$3,included_numbers=$4,included_search_at=$5,last_extension=$6,last_sequence=$7,numbers_from_ports=$8,retry_at=$9,revision=$10 where account_id=$11 and revision=$12
;
update office_setting set content=$1,revision=$2 where account_id=$3 and path=$4
;
update phone set account_id=$1,admin_secret=$2,last_sequence=$3,mac=$4,order_id=$5,overdue=$6,replaces=$7,returning_since=$8,revision=$9,seat_id=$10,serial=$11,shipment_id=$12,state=$13,token_hash=$14 where phone_id=$15 and revision=$16
;
update sent_fax set account_id=$1,bytes=$2,due_at=$3,extension=$4,shown_number=$5,last_sequence=$6,pages=$7,paper=$8,queued_at=$9,revision=$10,seat_id=$11,state=$12,called_number=$13,tries=$14 where fax_id=$15 and revision=$16
;
update shipment set delivered_at=$1,revision=$2,state=$3 where shipment_id=$4 and revision=$5
;
update shipment set dispatched_at=$1,parcel_service=$2,revision=$3,state=$4,tracking_number=$5 where shipment_id=$6 and revision=$7
;
update shipment set revision=$1,seats=$2 where shipment_id=$3 and revision=$4
;
update shipment set revision=$1,site=$2 where shipment_id=$3 and revision=$4
;
update telephone_number set account_id=$1,former_account_id=$2,free_from=$3,group_extension=$4,hold_id=$5,in_use_since=$6,ported_out_at=$7,reaches=$8,revision=$9,seat_id=$10,state=$11 where number=$12 and revision=$13
;
