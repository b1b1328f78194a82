DELETE FROM carrier_message WHERE delivery_id IN (
  SELECT delivery_id FROM carrier_message WHERE received_at < $1
  LIMIT $2 FOR UPDATE SKIP LOCKED)
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
DELETE FROM port_draft WHERE draft_id IN (
  SELECT draft_id FROM port_draft WHERE saved_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
;
INSERT INTO carrier (name, display_name, rio_prefixes, endpoint, cut_off_hours, lead_days, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT DO NOTHING
;
INSERT INTO carrier_key (key_id, carrier, kind, key_sealed, valid_from, valid_until)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT DO NOTHING
;
INSERT INTO carrier_message (delivery_id, carrier, message_id, received_at, body, digest, outcome)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO carrier_unverified (unverified_id, carrier, received_at, reason)
VALUES ($1, $2, $3, $4)
;
INSERT INTO dead_letter (event_id, topic, account_id, type, aggregate_id, sequence,
                         occurred_at, traceparent, payload, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT DO NOTHING
;
INSERT INTO dead_letter_audit (by, action, account_id, event_id, redriven, waiting, note)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO departed_account (account_id, departed_at) VALUES ($1, $2) ON CONFLICT DO NOTHING
;
INSERT INTO former_number (number, account_id, portable_until, brought_by, hand_back_at)
SELECT given_up, $1, portable, brought.by, CASE WHEN brought.by IS NOT NULL THEN portable END
FROM cast($2 AS text) given_up CROSS JOIN cast($3 AS timestamptz) portable
LEFT JOIN LATERAL (
  SELECT port_request_id AS by FROM port_number
  WHERE number = given_up AND state = $4 ORDER BY 1 DESC LIMIT $5) brought ON $6
ON CONFLICT (number) DO UPDATE
SET account_id = excluded.account_id, portable_until = excluded.portable_until,
  brought_by = excluded.brought_by, hand_back_at = excluded.hand_back_at, hand_back_failures = $7
;
INSERT INTO idempotency (account, caller, route, key, fingerprint, sent, status, headers, body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9) ON CONFLICT DO NOTHING
;
INSERT INTO later_event (event_id, topic, account_id, type, aggregate_id, sequence, occurred_at,
                         traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT DO NOTHING
;
INSERT INTO our_number AS known (number, use, account_id, version, left_version)
VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN cast($6 AS integer) END)
ON CONFLICT (number) DO UPDATE
SET use = excluded.use, account_id = excluded.account_id, version = excluded.version,
  left_version = excluded.left_version
WHERE known.version < excluded.version
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
INSERT INTO port_bill (port_request_id, kind, sent_at, content_sealed)
VALUES ($1, $2, $3, $4)
ON CONFLICT (port_request_id) DO UPDATE
SET kind = excluded.kind, sent_at = excluded.sent_at, content_sealed = excluded.content_sealed
;
INSERT INTO port_draft (draft_id, account_id, revision, saved_at, content_sealed)
VALUES ($1, $2, $5, $3, $4)
;
INSERT INTO port_out (port_out_id, carrier, order_id, account_id, day, slot, state, leaves_at,
  wanted_day, wanted_slot, last_sequence)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
;
INSERT INTO port_out_number (port_out_id, place, number)
SELECT $1, place - $3, number
FROM string_to_table($2, $4) WITH ORDINALITY AS ordered (number, place)
;
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
INSERT INTO retention AS known (what, kept, deleted, last_run_at) VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (what) DO UPDATE
SET kept = excluded.kept, deleted = known.deleted + excluded.deleted, last_run_at = excluded.last_run_at
;
INSERT INTO rio_reference (account_id, reference) VALUES ($1, $2)
ON CONFLICT DO NOTHING
;
INSERT INTO webhook_received (sender, message_id, digest) VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING
;
INSERT INTO webhook_received (sender, message_id, received_at)
SELECT carrier, message_id, received_at FROM carrier_delivery
ON CONFLICT DO NOTHING
;
SELECT $3, cast(port_request_id AS text) AS id, $4, mandate_signed_by, $5
FROM port_request WHERE account_id = $1 AND mandate_signed_by = $2
;
SELECT CURRENT_USER
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM port_out WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT n.number FROM port_out_number n JOIN port_out USING (port_out_id)
WHERE state = $2 AND n.number IN ($1)
;
SELECT DISTINCT port_request_id FROM port_number
WHERE activated_at IS NOT NULL AND state IN ($1 /*, ... */)
ORDER BY port_request_id fetch first $2 rows only
;
SELECT EXISTS (SELECT FROM departed_account WHERE account_id = $1)
;
SELECT EXISTS (SELECT FROM outbox_2)
   AND NOT EXISTS (SELECT FROM outbox_2 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT account_id FROM (SELECT * FROM departed_account WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM former_number WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM former_number WHERE account_id IS NOT NULL) AS owned WHERE brought_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM former_number WHERE account_id IS NOT NULL) AS owned WHERE hand_back_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned WHERE traceparent IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM our_number WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM our_number WHERE account_id IS NOT NULL) AS owned WHERE account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM our_number WHERE account_id IS NOT NULL) AS owned WHERE left_version IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_draft WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_out WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_out WHERE account_id IS NOT NULL) AS owned WHERE wanted_day IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_out WHERE account_id IS NOT NULL) AS owned WHERE wanted_slot IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE asked_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE carrier_reference IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE due_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE foc_date IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE foc_slot IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE holder_siret IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE legal_maximum IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE mandate_address IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE mandate_given_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE mandate_text IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE problem IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE promised_for IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE rejection_detail IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE rejection_reason IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE remaining_main IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE split_from IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE watch_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM rio_reference WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
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
SELECT cast(count(*) AS integer) FROM port_draft WHERE account_id = $1
;
SELECT coalesce(digest = $1, $4) FROM webhook_received
WHERE sender = $2 AND message_id = $3
;
SELECT current_schema
;
SELECT draft_id, account_id, revision, saved_at, content_sealed FROM port_draft WHERE account_id = $1 AND draft_id = $2
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
SELECT f.brought_by FROM former_number f WHERE f.hand_back_at <= $1
  AND NOT EXISTS (
    SELECT FROM our_number o
    WHERE o.number = f.number AND (o.account_id IS NOT NULL OR o.left_version = o.version))
  AND NOT EXISTS (
    SELECT FROM port_out_number p JOIN port_out USING (port_out_id)
    WHERE p.number = f.number AND state = $3) GROUP BY 1 ORDER BY min(f.hand_back_at) LIMIT $2
;
SELECT id, event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
FROM (SELECT * FROM outbox WHERE txid >= $1::xid8
      UNION ALL
      SELECT * FROM outbox WHERE txid = ANY ($2::xid8[])) AS unseen
WHERE id > $3 AND pg_visible_in_snapshot(txid, $4::pg_snapshot)
ORDER BY id LIMIT $5
;
SELECT key_id, carrier, kind, key_sealed, valid_from, valid_until FROM carrier_key
WHERE carrier = $1 ORDER BY valid_from DESC, key_id
;
SELECT key_id, carrier, kind, key_sealed, valid_from, valid_until FROM carrier_key
WHERE valid_until IS NULL OR valid_until > $1
;
SELECT last_sequence FROM inbox WHERE topic = $1 AND aggregate_id = $2
;
SELECT name, display_name, rio_prefixes, endpoint, cut_off_hours, lead_days, revision
FROM carrier
WHERE name = $1
;
SELECT number FROM our_number WHERE number IN ($1) ORDER BY number FOR UPDATE
;
SELECT number FROM port_number WHERE open AND number IN ($1 /*, ... */) ORDER BY number fetch first $2 rows only
;
SELECT number FROM port_number WHERE open AND number IN ($1) ORDER BY number fetch first $2 rows only
;
SELECT number, account_id, cast($3 AS timestamptz) FROM our_number
WHERE account_id IS NOT NULL AND number IN ($1)
UNION ALL
SELECT number, account_id, portable_until FROM former_number f
WHERE number IN ($2)
  AND NOT EXISTS (
    SELECT FROM our_number o
    WHERE o.number = f.number AND (o.account_id IS NOT NULL OR o.left_version = o.version))
;
SELECT number, account_id, cast($4 AS timestamptz) FROM our_number
WHERE account_id IS NOT NULL AND account_id = $1
UNION ALL
SELECT number, account_id, portable_until FROM former_number f
WHERE account_id = $2 AND portable_until > $3
  AND NOT EXISTS (
    SELECT FROM our_number o
    WHERE o.number = f.number AND (o.account_id IS NOT NULL OR o.left_version = o.version))
ORDER BY 1
;
SELECT number, use, account_id, version FROM our_number
WHERE number IN ($1 /*, ... */) AND left_version IS DISTINCT FROM version ORDER BY number FOR UPDATE
;
SELECT number, use, account_id, version FROM our_number
WHERE number IN ($1) AND left_version IS DISTINCT FROM version ORDER BY number FOR UPDATE
;
SELECT part.attname, c.confrelid::regclass, whole.attname FROM pg_constraint c
JOIN pg_attribute part ON part.attrelid = c.conrelid AND part.attnum = c.conkey[$1]
JOIN pg_attribute whole ON whole.attrelid = c.confrelid AND whole.attnum = c.confkey[$2]
WHERE c.contype = $3 AND c.conrelid = $4::regclass AND c.confrelid <> c.conrelid AND cardinality(c.conkey) = $5
;
SELECT pg_advisory_xact_lock(hashtextextended($1, $2))
;
SELECT pg_advisory_xact_lock_shared(hashtextextended($1, $2))
;
SELECT pg_current_snapshot()::text
;
SELECT pg_try_advisory_xact_lock($1)
;
SELECT port_out_id FROM port_out WHERE state = $3 AND leaves_at <= $1
ORDER BY leaves_at LIMIT $2
;
SELECT port_out_id, carrier, order_id, account_id, cast(day AS text), slot, state,
  (SELECT string_agg(n.number, $3 ORDER BY n.place) FROM port_out_number n
   WHERE n.port_out_id = port_out.port_out_id),
  cast(wanted_day AS text), wanted_slot, last_sequence
FROM port_out WHERE carrier = $1 AND order_id = $2 FOR UPDATE
;
SELECT port_out_id, carrier, order_id, account_id, cast(day AS text), slot, state,
  (SELECT string_agg(n.number, $3 ORDER BY n.place) FROM port_out_number n
   WHERE n.port_out_id = port_out.port_out_id),
  cast(wanted_day AS text), wanted_slot, last_sequence
FROM port_out WHERE port_out_id = $1 AND state = $4 AND leaves_at <= $2 FOR UPDATE SKIP LOCKED
;
SELECT quote_ident(attname) FROM pg_attribute
WHERE attrelid = $1::regclass AND attnum > $2 AND NOT attisdropped AND NOT attnotnull
;
SELECT quote_ident(attname) FROM pg_attribute
WHERE attrelid = $1::regclass AND attnum > $2 AND NOT attisdropped AND attgenerated = $3
  AND atttypid NOT IN ($4 /*, ... */)
ORDER BY attnum
;
SELECT reference FROM rio_reference WHERE account_id = $1
;
SELECT replaces FROM port_number WHERE open AND replaces IN ($1 /*, ... */) ORDER BY replaces fetch first $2 rows only
;
SELECT replaces FROM port_number WHERE open AND replaces IN ($1) ORDER BY replaces fetch first $2 rows only
;
SELECT rolname FROM pg_roles WHERE rolname ILIKE $1
;
SELECT sequencename || $2 || last_value FROM pg_sequences
WHERE schemaname = $1 AND last_value IS NOT NULL ORDER BY 1
;
SELECT topic, aggregate_id, first_sequence, last_sequence FROM void_event
ORDER BY topic, aggregate_id, first_sequence
;
SELECT version()
;
UPDATE dead_letter SET settled_at = now(), settlement = $1 WHERE event_id = $2
;
UPDATE former_number former SET brought_by = brought.by, hand_back_at = portable_until
FROM (SELECT DISTINCT ON (number) number, port_request_id AS by FROM port_number WHERE state = $1
      ORDER BY number, port_request_id DESC) brought
WHERE brought.number = former.number
;
UPDATE our_number SET left_version = version
WHERE use = $1 AND number IN (
  SELECT number FROM port_out_number JOIN port_out USING (port_out_id) WHERE state = $2)
;
UPDATE port_out SET state = $1, last_sequence = $2 WHERE port_out_id = $3
;
UPDATE port_request SET asked_at = sent.at, watch_at = sent.at
FROM (
  SELECT port_request_id, max(at) AS at FROM port_milestone WHERE state = $1 GROUP BY port_request_id
) sent
WHERE port_request.port_request_id = sent.port_request_id
  AND port_request.state = $2 AND watch_at IS NULL
;
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
WITH claim AS (SELECT pg_try_advisory_xact_lock($1) AS got)
SELECT claim.got, i.account, i.fingerprint, i.sent, i.status, i.headers::text AS headers, i.body
FROM claim LEFT JOIN idempotency i
  ON i.account IN ($2 /*, ... */) AND i.caller = $3 AND i.route = $4 AND i.key = $5
ORDER BY i.account = $6 LIMIT $7
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
insert into port_milestone (port_request_id,place,actor_kind,actor_name,at,reason,state) values ($1,$2,$3,$4,$5,$6,$7)
;
insert into port_number (port_request_id,place,activated_at,last_call_id,last_called_at,let_go_at,number,open,reached,replaces,rio_sealed,state,test_calls) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)
;
insert into port_number (port_request_id,place,activated_at,last_call_id,last_called_at,let_go_at,number,open,reached,replaces,rio_sealed,state,test_calls) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13),($14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26)
;
insert into port_request (account_id,account_number_sealed,asked_at,carrier,carrier_reference,company_left,days_late,due_at,failures,foc_date,foc_slot,holder_name,holder_siren,holder_siret,keep_temporary,last_sequence,legal_maximum,line_type,main_number,mandate_address,mandate_given_by,mandate_signed_at,mandate_signed_by,mandate_text,port_type,problem,promised_for,rejection_detail,rejection_reason,remaining_main,revision,service_city,service_postal_code,service_street,split_from,state,submission,watch_at,port_request_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28,$29,$30,$31,$32,$33,$34,$35,$36,$37,$38,$39)
;
select current_catalog
;
select current_schema()
;
select h1_0.port_request_id,h1_0.place,h1_0.actor_kind,h1_0.actor_name,h1_0.at,h1_0.reason,h1_0.state from port_milestone h1_0 where h1_0.port_request_id=$1
;
select n1_0.port_request_id,n1_0.place,n1_0.activated_at,n1_0.last_call_id,n1_0.last_called_at,n1_0.let_go_at,n1_0.number,n1_0.open,n1_0.reached,n1_0.replaces,n1_0.rio_sealed,n1_0.state,n1_0.test_calls from port_number n1_0 where n1_0.port_request_id=$1
;
select prr1_0.port_request_id from port_request prr1_0 where prr1_0.state in ($1 /*, ... */) and prr1_0.due_at<=$2 order by prr1_0.due_at fetch first $3 rows only
;
select prr1_0.port_request_id from port_request prr1_0 where prr1_0.state in ($1) and prr1_0.due_at<=$2 order by prr1_0.due_at fetch first $3 rows only
;
select prr1_0.port_request_id from port_request prr1_0 where prr1_0.watch_at<=$1 order by prr1_0.watch_at fetch first $2 rows only
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.asked_at,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.company_left,prr1_0.days_late,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.holder_siret,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.legal_maximum,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_address,prr1_0.mandate_given_by,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.mandate_text,prr1_0.port_type,prr1_0.problem,prr1_0.promised_for,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.remaining_main,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.split_from,prr1_0.state,prr1_0.submission,prr1_0.watch_at from port_request prr1_0 where prr1_0.account_id=$1 and prr1_0.state not in ($2 /*, ... */) order by prr1_0.port_request_id for no key update of prr1_0
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.asked_at,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.company_left,prr1_0.days_late,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.holder_siret,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.legal_maximum,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_address,prr1_0.mandate_given_by,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.mandate_text,prr1_0.port_type,prr1_0.problem,prr1_0.promised_for,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.remaining_main,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.split_from,prr1_0.state,prr1_0.submission,prr1_0.watch_at from port_request prr1_0 where prr1_0.port_request_id=$1
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.asked_at,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.company_left,prr1_0.days_late,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.holder_siret,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.legal_maximum,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_address,prr1_0.mandate_given_by,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.mandate_text,prr1_0.port_type,prr1_0.problem,prr1_0.promised_for,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.remaining_main,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.split_from,prr1_0.state,prr1_0.submission,prr1_0.watch_at from port_request prr1_0 where prr1_0.port_request_id=$1 and prr1_0.account_id=$2 fetch first $3 rows only for no key update of prr1_0
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.asked_at,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.company_left,prr1_0.days_late,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.holder_siret,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.legal_maximum,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_address,prr1_0.mandate_given_by,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.mandate_text,prr1_0.port_type,prr1_0.problem,prr1_0.promised_for,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.remaining_main,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.split_from,prr1_0.state,prr1_0.submission,prr1_0.watch_at from port_request prr1_0 where prr1_0.port_request_id=$1 and prr1_0.state in ($2 /*, ... */) and prr1_0.due_at<=$3 fetch first $4 rows only for no key update of prr1_0 skip locked
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.asked_at,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.company_left,prr1_0.days_late,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.holder_siret,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.legal_maximum,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_address,prr1_0.mandate_given_by,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.mandate_text,prr1_0.port_type,prr1_0.problem,prr1_0.promised_for,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.remaining_main,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.split_from,prr1_0.state,prr1_0.submission,prr1_0.watch_at from port_request prr1_0 where prr1_0.port_request_id=$1 and prr1_0.state in ($2) and prr1_0.due_at<=$3 fetch first $4 rows only for no key update of prr1_0 skip locked
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.asked_at,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.company_left,prr1_0.days_late,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.holder_siret,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.legal_maximum,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_address,prr1_0.mandate_given_by,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.mandate_text,prr1_0.port_type,prr1_0.problem,prr1_0.promised_for,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.remaining_main,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.split_from,prr1_0.state,prr1_0.submission,prr1_0.watch_at from port_request prr1_0 where prr1_0.port_request_id=$1 and prr1_0.watch_at<=$2 fetch first $3 rows only for no key update of prr1_0 skip locked
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.asked_at,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.company_left,prr1_0.days_late,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.holder_siret,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.legal_maximum,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_address,prr1_0.mandate_given_by,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.mandate_text,prr1_0.port_type,prr1_0.problem,prr1_0.promised_for,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.remaining_main,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.split_from,prr1_0.state,prr1_0.submission,prr1_0.watch_at from port_request prr1_0 where prr1_0.port_request_id=$1 for no key update of prr1_0
;
update port_number set activated_at=$1,last_call_id=$2,last_called_at=$3,let_go_at=$4,number=$5,open=$6,reached=$7,replaces=$8,rio_sealed=$9,state=$10,test_calls=$11 where port_request_id=$12 and place=$13
;
update port_request set account_id=$1,account_number_sealed=$2,asked_at=$3,carrier=$4,carrier_reference=$5,company_left=$6,days_late=$7,due_at=$8,failures=$9,foc_date=$10,foc_slot=$11,holder_name=$12,holder_siren=$13,holder_siret=$14,keep_temporary=$15,last_sequence=$16,legal_maximum=$17,line_type=$18,main_number=$19,mandate_address=$20,mandate_given_by=$21,mandate_signed_at=$22,mandate_signed_by=$23,mandate_text=$24,port_type=$25,problem=$26,promised_for=$27,rejection_detail=$28,rejection_reason=$29,remaining_main=$30,revision=$31,service_city=$32,service_postal_code=$33,service_street=$34,split_from=$35,state=$36,submission=$37,watch_at=$38 where port_request_id=$39 and revision=$40
;
