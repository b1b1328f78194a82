INSERT INTO idempotency (account, caller, route, key, fingerprint, status, headers, body)
VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8) ON CONFLICT DO NOTHING
;
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
;
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
INSERT INTO webhook_received (sender, message_id, digest) VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING
;
INSERT INTO webhook_received (sender, message_id, received_at)
SELECT carrier, message_id, received_at FROM carrier_delivery
ON CONFLICT DO NOTHING
;
SELECT CURRENT_USER
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT EXISTS (SELECT FROM outbox_0)
   AND NOT EXISTS (SELECT FROM outbox_0 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE carrier_reference IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE due_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE foc_date IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE foc_slot IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE problem IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE rejection_detail IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM port_request WHERE account_id IS NOT NULL) AS owned WHERE rejection_reason IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2
;
SELECT c.relname FROM pg_class c
WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ($2 /*, ... */) AND NOT c.relispartition
  AND c.relname <> $3
ORDER BY 1
;
SELECT coalesce(digest = $1, $4) FROM webhook_received
WHERE sender = $2 AND message_id = $3
;
SELECT current_schema
;
SELECT id, event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
FROM (SELECT * FROM outbox WHERE txid >= $1::xid8
      UNION ALL
      SELECT * FROM outbox WHERE txid = ANY ($2::xid8[])) AS unseen
WHERE id > $3 AND pg_visible_in_snapshot(txid, $4::pg_snapshot)
ORDER BY id LIMIT $5
;
SELECT number FROM port_number WHERE open AND number IN ($1) ORDER BY number
;
SELECT part.attname, c.confrelid::regclass, whole.attname FROM pg_constraint c
JOIN pg_attribute part ON part.attrelid = c.conrelid AND part.attnum = c.conkey[$1]
JOIN pg_attribute whole ON whole.attrelid = c.confrelid AND whole.attnum = c.confkey[$2]
WHERE c.contype = $3 AND c.conrelid = $4::regclass AND cardinality(c.conkey) = $5
;
SELECT pg_current_snapshot()::text
;
SELECT pg_try_advisory_xact_lock($1)
;
SELECT port_request_id FROM port_request WHERE state = $1 AND due_at <= $2
ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED
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
SELECT version()
;
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
WITH claim AS (SELECT pg_try_advisory_xact_lock($1) AS got)
SELECT claim.got, i.account, i.fingerprint, i.status, i.headers::text AS headers, i.body
FROM claim LEFT JOIN idempotency i
  ON i.account IN ($2 /*, ... */) AND i.caller = $3 AND i.route = $4 AND i.key = $5
ORDER BY i.account = $6 LIMIT $7
;
insert into port_milestone (port_request_id,place,actor_kind,actor_name,at,reason,state) values ($1,$2,$3,$4,$5,$6,$7)
;
insert into port_number (port_request_id,place,last_call_id,last_called_at,number,open,replaces,rio_sealed,state,test_calls) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)
;
insert into port_request (account_id,account_number_sealed,carrier,carrier_reference,due_at,failures,foc_date,foc_slot,holder_name,holder_siren,keep_temporary,last_sequence,line_type,main_number,mandate_signed_at,mandate_signed_by,port_type,problem,rejection_detail,rejection_reason,revision,service_city,service_postal_code,service_street,state,submission,port_request_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27)
;
select current_catalog
;
select current_schema()
;
select h1_0.port_request_id,h1_0.place,h1_0.actor_kind,h1_0.actor_name,h1_0.at,h1_0.reason,h1_0.state from port_milestone h1_0 where h1_0.port_request_id=$1
;
select n1_0.port_request_id,n1_0.place,n1_0.last_call_id,n1_0.last_called_at,n1_0.number,n1_0.open,n1_0.replaces,n1_0.rio_sealed,n1_0.state,n1_0.test_calls from port_number n1_0 where n1_0.port_request_id=$1
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.port_type,prr1_0.problem,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.state,prr1_0.submission from port_request prr1_0 where prr1_0.port_request_id=$1 and prr1_0.account_id=$2 fetch first $3 rows only
;
select prr1_0.port_request_id,prr1_0.account_id,prr1_0.account_number_sealed,prr1_0.carrier,prr1_0.carrier_reference,prr1_0.due_at,prr1_0.failures,prr1_0.foc_date,prr1_0.foc_slot,prr1_0.holder_name,prr1_0.holder_siren,prr1_0.keep_temporary,prr1_0.last_sequence,prr1_0.line_type,prr1_0.main_number,prr1_0.mandate_signed_at,prr1_0.mandate_signed_by,prr1_0.port_type,prr1_0.problem,prr1_0.rejection_detail,prr1_0.rejection_reason,prr1_0.revision,prr1_0.service_city,prr1_0.service_postal_code,prr1_0.service_street,prr1_0.state,prr1_0.submission from port_request prr1_0 where prr1_0.port_request_id=$1 for no key update of prr1_0
;
update port_number set last_call_id=$1,last_called_at=$2,number=$3,open=$4,replaces=$5,rio_sealed=$6,state=$7,test_calls=$8 where port_request_id=$9 and place=$10
;
update port_request set account_id=$1,account_number_sealed=$2,carrier=$3,carrier_reference=$4,due_at=$5,failures=$6,foc_date=$7,foc_slot=$8,holder_name=$9,holder_siren=$10,keep_temporary=$11,last_sequence=$12,line_type=$13,main_number=$14,mandate_signed_at=$15,mandate_signed_by=$16,port_type=$17,problem=$18,rejection_detail=$19,rejection_reason=$20,revision=$21,service_city=$22,service_postal_code=$23,service_street=$24,state=$25,submission=$26 where port_request_id=$27 and revision=$28
;
