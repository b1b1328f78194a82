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
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
INSERT INTO retention AS known (what, kept, deleted, last_run_at) VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (what) DO UPDATE
SET kept = excluded.kept, deleted = known.deleted + excluded.deleted, last_run_at = excluded.last_run_at
;
SELECT $1, cast(s.seat_id AS text) AS id, d.field, d.value,
  CASE WHEN s.state NOT IN ($2 /*, ... */) THEN $3 END
FROM seat s JOIN customer_order o USING (order_id)
  CROSS JOIN LATERAL (VALUES ($4, s.user_name), ($5, s.email)) d (field, value)
WHERE o.account_id = $6 AND (lower(s.email) = $7 OR s.email IS NULL AND s.user_name = $8)
  AND d.value IS NOT NULL
ORDER BY s.seat_id
;
SELECT $3, cast(a.account_id AS text) AS id, d.field, d.value, CASE WHEN a.ended_at IS NULL THEN $4 END
FROM account a CROSS JOIN LATERAL (VALUES
  ($5, a.administrator_name, a.administrator_email),
  ($6, a.primary_member ->> $7, a.primary_member ->> $8)) d (field, value, email)
WHERE a.account_id = $1 AND lower(d.email) = $2
;
SELECT $3, cast(order_id AS text) AS id, $4, terms_accepted_by, $5
FROM customer_order WHERE account_id = $1 AND terms_accepted_by = $2
;
SELECT CURRENT_USER
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM customer_order WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT EXISTS (SELECT FROM outbox_2)
   AND NOT EXISTS (SELECT FROM outbox_2 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE administrator_email IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE administrator_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE administrator_seat_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE described_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE due_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE ended_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE last_day IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM account WHERE account_id IS NOT NULL) AS owned WHERE primary_member IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM customer_order WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM customer_order WHERE account_id IS NOT NULL) AS owned WHERE company_number IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM customer_order WHERE account_id IS NOT NULL) AS owned WHERE next_look IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM customer_order WHERE account_id IS NOT NULL) AS owned WHERE wanted_company_number IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned WHERE traceparent IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM quote WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
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
SELECT current_schema
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
SELECT topic, aggregate_id, first_sequence, last_sequence FROM void_event
ORDER BY topic, aggregate_id, first_sequence
;
SELECT version()
;
UPDATE account
SET administrator_seat_id = CASE WHEN latest.gone THEN $1 ELSE latest.seat_id END,
    administrator_name = latest.user_name, administrator_email = latest.email
FROM (
  SELECT DISTINCT ON (o.account_id) o.account_id, s.seat_id, s.user_name, s.email, s.state = $2 AS gone
  FROM customer_order o JOIN seat s USING (order_id)
  WHERE s.administrator AND s.state <> $3 AND s.user_name IS NOT NULL AND s.email IS NOT NULL
  ORDER BY o.account_id, s.state = 'REMOVED', o.order_id DESC) AS latest
WHERE account.account_id = latest.account_id
;
UPDATE account SET administrator_name = $3, administrator_email = $4, administrator_seat_id = $5,
  revision = revision + $6
WHERE account_id = $1 AND lower(administrator_email) = $2 AND ended_at IS NOT NULL
;
UPDATE account SET primary_member = $3, revision = revision + $4
WHERE account_id = $1 AND lower(primary_member ->> $5) = $2 AND ended_at IS NOT NULL
;
UPDATE dead_letter SET settled_at = now(), settlement = $1 WHERE event_id = $2
;
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
UPDATE seat s SET user_name = $4, email = $5, revision = s.revision + $6 FROM customer_order o
WHERE o.order_id = s.order_id AND o.account_id = $1
  AND (lower(s.email) = $2 OR s.email IS NULL AND s.user_name = $3)
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
insert into account (additional_numbers,administrator_email,administrator_name,administrator_seat_id,billing_address,company_number_ported,described_at,due_on,ended_at,international_plan,kept_numbers,last_day,last_sequence,legal_name,ported_numbers,primary_member,relocations,revision,seats,siren,sites,account_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22)
;
insert into customer_order (account_id,additional_numbers,arrives_on,cancelling,company_number,first_call_by,international_plan,last_sequence,lines,monthly_ttc_cents,next_look,placed_at,revision,ships_on,site,site_id,site_name,state,terms_accepted_by,terms_version,wanted_company_number,order_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22)
;
insert into order_milestone (actor_kind,actor_name,at,note,order_id,seat_id,what,milestone_id) values ($1,$2,$3,$4,$5,$6,$7,$8)
;
insert into order_milestone (actor_kind,actor_name,at,note,order_id,seat_id,what,milestone_id) values ($1,$2,$3,$4,$5,$6,$7,$8),($9,$10,$11,$12,$13,$14,$15,$16)
;
insert into order_milestone (actor_kind,actor_name,at,note,order_id,seat_id,what,milestone_id) values ($1,$2,$3,$4,$5,$6,$7,$8),($9,$10,$11,$12,$13,$14,$15,$16),($17,$18,$19,$20,$21,$22,$23,$24),($25,$26,$27,$28,$29,$30,$31,$32)
;
insert into order_milestone (actor_kind,actor_name,at,note,order_id,seat_id,what,milestone_id) values ($1,$2,$3,$4,$5,$6,$7,$8),($9,$10,$11,$12,$13,$14,$15,$16),($17,$18,$19,$20,$21,$22,$23,$24),($25,$26,$27,$28,$29,$30,$31,$32),($33,$34,$35,$36,$37,$38,$39,$40),($41,$42,$43,$44,$45,$46,$47,$48),($49,$50,$51,$52,$53,$54,$55,$56),($57,$58,$59,$60,$61,$62,$63,$64)
;
insert into quote (account_id,additional_numbers,arrives_on,first_call_by,international_plan,lines,seats,ships_on,valid_until,quote_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)
;
insert into seat (administrator,email,extension,number,order_id,parcel_service,phone_mac,place,revision,state,tracking_number,user_name,wanted_number,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)
;
insert into seat (administrator,email,extension,number,order_id,parcel_service,phone_mac,place,revision,state,tracking_number,user_name,wanted_number,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14),($15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28)
;
insert into seat (administrator,email,extension,number,order_id,parcel_service,phone_mac,place,revision,state,tracking_number,user_name,wanted_number,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14),($15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28),($29,$30,$31,$32,$33,$34,$35,$36,$37,$38,$39,$40,$41,$42),($43,$44,$45,$46,$47,$48,$49,$50,$51,$52,$53,$54,$55,$56)
;
insert into seat (administrator,email,extension,number,order_id,parcel_service,phone_mac,place,revision,state,tracking_number,user_name,wanted_number,seat_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14),($15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28),($29,$30,$31,$32,$33,$34,$35,$36,$37,$38,$39,$40,$41,$42),($43,$44,$45,$46,$47,$48,$49,$50,$51,$52,$53,$54,$55,$56),($57,$58,$59,$60,$61,$62,$63,$64,$65,$66,$67,$68,$69,$70),($71,$72,$73,$74,$75,$76,$77,$78,$79,$80,$81,$82,$83,$84),($85,$86,$87,$88,$89,$90,$91,$92,$93,$94,$95,$96,$97,$98),($99,$100,$101,$102,$103,$104,$105,$106,$107,$108,$109,$110,$111,$112)
;
select ar1_0.account_id from account ar1_0 where ar1_0.due_on<=$1 order by ar1_0.due_on fetch first $2 rows only
;
select ar1_0.account_id,ar1_0.additional_numbers,ar1_0.administrator_email,ar1_0.administrator_name,ar1_0.administrator_seat_id,ar1_0.billing_address,ar1_0.company_number_ported,ar1_0.described_at,ar1_0.due_on,ar1_0.ended_at,ar1_0.international_plan,ar1_0.kept_numbers,ar1_0.last_day,ar1_0.last_sequence,ar1_0.legal_name,ar1_0.ported_numbers,ar1_0.primary_member,ar1_0.relocations,ar1_0.revision,ar1_0.seats,ar1_0.siren,ar1_0.sites from account ar1_0 where ar1_0.account_id=$1
;
select ar1_0.account_id,ar1_0.additional_numbers,ar1_0.administrator_email,ar1_0.administrator_name,ar1_0.administrator_seat_id,ar1_0.billing_address,ar1_0.company_number_ported,ar1_0.described_at,ar1_0.due_on,ar1_0.ended_at,ar1_0.international_plan,ar1_0.kept_numbers,ar1_0.last_day,ar1_0.last_sequence,ar1_0.legal_name,ar1_0.ported_numbers,ar1_0.primary_member,ar1_0.relocations,ar1_0.revision,ar1_0.seats,ar1_0.siren,ar1_0.sites from account ar1_0 where ar1_0.account_id=$1 and ar1_0.due_on<=$2 fetch first $3 rows only for no key update of ar1_0 skip locked
;
select ar1_0.account_id,ar1_0.additional_numbers,ar1_0.administrator_email,ar1_0.administrator_name,ar1_0.administrator_seat_id,ar1_0.billing_address,ar1_0.company_number_ported,ar1_0.described_at,ar1_0.due_on,ar1_0.ended_at,ar1_0.international_plan,ar1_0.kept_numbers,ar1_0.last_day,ar1_0.last_sequence,ar1_0.legal_name,ar1_0.ported_numbers,ar1_0.primary_member,ar1_0.relocations,ar1_0.revision,ar1_0.seats,ar1_0.siren,ar1_0.sites from account ar1_0 where ar1_0.account_id=$1 for no key update of ar1_0
;
select count(or1_0.order_id) from customer_order or1_0 where or1_0.account_id=$1 and or1_0.state not in ($2 /*, ... */) and (coalesce(or1_0.company_number,or1_0.wanted_company_number) in ($3 /*, ... */) or exists(select sr1_0.seat_id from seat sr1_0 where sr1_0.order_id=or1_0.order_id and sr1_0.state not in ($4 /*, ... */) and coalesce(sr1_0.number,sr1_0.wanted_number) in ($5 /*, ... */)))
;
select count(or1_0.order_id) from customer_order or1_0 where or1_0.account_id=$1 and or1_0.state not in ($2 /*, ... */) and (coalesce(or1_0.company_number,or1_0.wanted_company_number) in ($3) or exists(select sr1_0.seat_id from seat sr1_0 where sr1_0.order_id=or1_0.order_id and sr1_0.state not in ($4 /*, ... */) and coalesce(sr1_0.number,sr1_0.wanted_number) in ($5)))
;
select current_catalog
;
select current_schema()
;
select distinct or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.account_id=$1 and ($2=$3 or exists(select sr1_0.seat_id from seat sr1_0 where sr1_0.order_id=or1_0.order_id and $4=$5)) order by or1_0.order_id,s1_0.place
;
select distinct or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.account_id=$1 and (or1_0.company_number in ($2 /*, ... */) or exists(select sr1_0.seat_id from seat sr1_0 where sr1_0.order_id=or1_0.order_id and sr1_0.number in ($3 /*, ... */))) order by or1_0.order_id,s1_0.place
;
select distinct or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.account_id=$1 and (or1_0.company_number in ($2) or exists(select sr1_0.seat_id from seat sr1_0 where sr1_0.order_id=or1_0.order_id and sr1_0.number in ($3))) order by or1_0.order_id,s1_0.place
;
select distinct or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.account_id=$1 and exists(select sr1_0.seat_id from seat sr1_0 where sr1_0.order_id=or1_0.order_id and sr1_0.seat_id in ($2 /*, ... */)) order by or1_0.order_id,s1_0.place
;
select distinct or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.account_id=$1 and exists(select sr1_0.seat_id from seat sr1_0 where sr1_0.order_id=or1_0.order_id and sr1_0.seat_id in ($2)) order by or1_0.order_id,s1_0.place
;
select distinct or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.account_id=$1 and or1_0.state not in ($2 /*, ... */) and or1_0.site_id=$3 order by or1_0.order_id,s1_0.place
;
select distinct or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.account_id=$1 and or1_0.state not in ($2 /*, ... */) order by or1_0.order_id,s1_0.place
;
select distinct or1_0.site_id from customer_order or1_0 where or1_0.account_id=$1 and or1_0.state not in ($2 /*, ... */)
;
select mr1_0.milestone_id,mr1_0.actor_kind,mr1_0.actor_name,mr1_0.at,mr1_0.note,mr1_0.order_id,mr1_0.seat_id,mr1_0.what from order_milestone mr1_0 where mr1_0.order_id=$1 and mr1_0.milestone_id<$2 order by mr1_0.milestone_id desc offset $3 rows fetch first $4 rows only
;
select or1_0.account_id from customer_order or1_0 where or1_0.order_id=$1
;
select or1_0.order_id from customer_order or1_0 where or1_0.next_look<=$1 order by or1_0.next_look fetch first $2 rows only
;
select or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number from customer_order or1_0 where or1_0.order_id=$1 and or1_0.next_look<=$2 fetch first $3 rows only for no key update of or1_0 skip locked
;
select or1_0.order_id,or1_0.account_id,or1_0.additional_numbers,or1_0.arrives_on,or1_0.cancelling,or1_0.company_number,or1_0.first_call_by,or1_0.international_plan,or1_0.last_sequence,or1_0.lines,or1_0.monthly_ttc_cents,or1_0.next_look,or1_0.placed_at,or1_0.revision,or1_0.ships_on,or1_0.site,or1_0.site_id,or1_0.site_name,or1_0.state,or1_0.terms_accepted_by,or1_0.terms_version,or1_0.wanted_company_number,s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number from customer_order or1_0 left join seat s1_0 on or1_0.order_id=s1_0.order_id where or1_0.order_id=$1 order by s1_0.place
;
select qr1_0.quote_id,qr1_0.account_id,qr1_0.additional_numbers,qr1_0.arrives_on,qr1_0.first_call_by,qr1_0.international_plan,qr1_0.lines,qr1_0.seats,qr1_0.ships_on,qr1_0.valid_until from quote qr1_0 where qr1_0.quote_id=$1
;
select s1_0.order_id,s1_0.seat_id,s1_0.administrator,s1_0.email,s1_0.extension,s1_0.number,s1_0.parcel_service,s1_0.phone_mac,s1_0.place,s1_0.revision,s1_0.state,s1_0.tracking_number,s1_0.user_name,s1_0.wanted_number from seat s1_0 where s1_0.order_id=$1 order by s1_0.place
;
select sr1_0.seat_id,sr1_0.order_id,o1_0.site_id,o1_0.site_name,sr1_0.revision,sr1_0.user_name,sr1_0.email,sr1_0.state,sr1_0.extension,sr1_0.number,ar1_0.administrator_seat_id from seat sr1_0 join customer_order o1_0 on o1_0.order_id=sr1_0.order_id join account ar1_0 on ar1_0.account_id=o1_0.account_id where ar1_0.account_id=$1 and sr1_0.seat_id=$2
;
update account set additional_numbers=$1,administrator_email=$2,administrator_name=$3,administrator_seat_id=$4,international_plan=$5,last_sequence=$6,revision=$7,seats=$8 where account_id=$9 and revision=$10
;
update account set additional_numbers=$1,administrator_email=$2,administrator_name=$3,administrator_seat_id=$4,last_sequence=$5,revision=$6,seats=$7 where account_id=$8 and revision=$9
;
update account set additional_numbers=$1,kept_numbers=$2,last_sequence=$3,revision=$4 where account_id=$5 and revision=$6
;
update account set additional_numbers=$1,last_sequence=$2,revision=$3 where account_id=$4 and revision=$5
;
update account set additional_numbers=$1,revision=$2,seats=$3 where account_id=$4 and revision=$5
;
update account set administrator_email=$1,administrator_name=$2,administrator_seat_id=$3,international_plan=$4,last_sequence=$5,revision=$6,seats=$7 where account_id=$8 and revision=$9
;
update account set administrator_email=$1,administrator_name=$2,administrator_seat_id=$3,last_sequence=$4,revision=$5 where account_id=$6 and revision=$7
;
update account set administrator_email=$1,administrator_name=$2,administrator_seat_id=$3,last_sequence=$4,revision=$5,seats=$6 where account_id=$7 and revision=$8
;
update account set administrator_email=$1,administrator_name=$2,last_sequence=$3,revision=$4 where account_id=$5 and revision=$6
;
update account set administrator_name=$1,administrator_seat_id=$2,last_sequence=$3,revision=$4 where account_id=$5 and revision=$6
;
update account set administrator_name=$1,last_sequence=$2,revision=$3 where account_id=$4 and revision=$5
;
update account set administrator_seat_id=$1,due_on=$2,ended_at=$3,last_sequence=$4,revision=$5,seats=$6 where account_id=$7 and revision=$8
;
update account set company_number_ported=$1,revision=$2 where account_id=$3 and revision=$4
;
update account set described_at=$1,last_sequence=$2,revision=$3,sites=$4 where account_id=$5 and revision=$6
;
update account set due_on=$1,ended_at=$2,last_sequence=$3,revision=$4,seats=$5 where account_id=$6 and revision=$7
;
update account set due_on=$1,last_day=$2,last_sequence=$3,revision=$4 where account_id=$5 and revision=$6
;
update account set due_on=$1,last_sequence=$2,relocations=$3,revision=$4 where account_id=$5 and revision=$6
;
update account set due_on=$1,relocations=$2,revision=$3 where account_id=$4 and revision=$5
;
update account set international_plan=$1,revision=$2,seats=$3 where account_id=$4 and revision=$5
;
update account set last_sequence=$1,ported_numbers=$2,revision=$3 where account_id=$4 and revision=$5
;
update account set revision=$1,seats=$2 where account_id=$3 and revision=$4
;
update customer_order set company_number=$1,revision=$2 where order_id=$3 and revision=$4
;
update customer_order set last_sequence=$1,next_look=$2,revision=$3 where order_id=$4 and revision=$5
;
update customer_order set last_sequence=$1,revision=$2 where order_id=$3 and revision=$4
;
update customer_order set next_look=$1,revision=$2 where order_id=$3 and revision=$4
;
update customer_order set revision=$1,site=$2 where order_id=$3 and revision=$4
;
update customer_order set revision=$1,site=$2,site_id=$3,site_name=$4 where order_id=$5 and revision=$6
;
update customer_order set revision=$1,site=$2,site_name=$3 where order_id=$4 and revision=$5
;
update customer_order set revision=$1,state=$2 where order_id=$3 and revision=$4
;
update seat set administrator=$1,email=$2,extension=$3,number=$4,order_id=$5,parcel_service=$6,phone_mac=$7,place=$8,revision=$9,state=$10,tracking_number=$11,user_name=$12,wanted_number=$13 where seat_id=$14 and revision=$15
;
