INSERT INTO dead_letter (event_id, topic, account_id, type, aggregate_id, sequence,
                         occurred_at, traceparent, payload, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT DO NOTHING
;
INSERT INTO dead_letter_audit (by, action, account_id, event_id, redriven, waiting, note)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO emergency_address AS old
  (account_id, site_id, site_name, street, postal_code, city, insee_code, since)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (account_id, site_id) DO UPDATE
SET site_name = excluded.site_name, street = excluded.street,
    postal_code = excluded.postal_code, city = excluded.city,
    insee_code = excluded.insee_code,
    since = CASE
      WHEN (old.street, old.postal_code, old.city, old.insee_code)
        IS DISTINCT FROM
          (excluded.street, excluded.postal_code, excluded.city, excluded.insee_code)
      THEN excluded.since ELSE old.since END
WHERE (old.site_name, old.street, old.postal_code, old.city, old.insee_code)
  IS DISTINCT FROM
      (excluded.site_name, excluded.street, excluded.postal_code, excluded.city,
       excluded.insee_code)
;
INSERT INTO idempotency (account, caller, route, key, fingerprint, status, headers, body)
VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8) ON CONFLICT DO NOTHING
;
INSERT INTO office (account_id, revision, last_sequence, last_extension) VALUES ($1, $3, $4, $2)
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
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8),($9, $10, $11, $12, $13, $14, $15, $16),($17, $18, $19, $20, $21, $22, $23, $24),($25, $26, $27, $28, $29, $30, $31, $32),($33, $34, $35, $36, $37, $38, $39, $40),($41, $42, $43, $44, $45, $46, $47, $48),($49, $50, $51, $52, $53, $54, $55, $56),($57, $58, $59, $60, $61, $62, $63, $64),($65, $66, $67, $68, $69, $70, $71, $72),($73, $74, $75, $76, $77, $78, $79, $80),($81, $82, $83, $84, $85, $86, $87, $88),($89, $90, $91, $92, $93, $94, $95, $96),($97, $98, $99, $100, $101, $102, $103, $104),($105, $106, $107, $108, $109, $110, $111, $112),($113, $114, $115, $116, $117, $118, $119, $120),($121, $122, $123, $124, $125, $126, $127, $128),($129, $130, $131, $132, $133, $134, $135, $136),($137, $138, $139, $140, $141, $142, $143, $144),($145, $146, $147, $148, $149, $150, $151, $152),($153, $154, $155, $156, $157, $158, $159, $160),($161, $162, $163, $164, $165, $166, $167, $168),($169, $170, $171, $172, $173, $174, $175, $176),($177, $178, $179, $180, $181, $182, $183, $184),($185, $186, $187, $188, $189, $190, $191, $192),($193, $194, $195, $196, $197, $198, $199, $200),($201, $202, $203, $204, $205, $206, $207, $208),($209, $210, $211, $212, $213, $214, $215, $216),($217, $218, $219, $220, $221, $222, $223, $224),($225, $226, $227, $228, $229, $230, $231, $232),($233, $234, $235, $236, $237, $238, $239, $240),($241, $242, $243, $244, $245, $246, $247, $248),($249, $250, $251, $252, $253, $254, $255, $256)
;
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
SELECT CURRENT_USER
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM shipment WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT EXISTS (SELECT FROM outbox_0)
   AND NOT EXISTS (SELECT FROM outbox_0 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM emergency_address WHERE account_id IS NOT NULL) AS owned WHERE insee_code IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM extension WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM extension WHERE account_id IS NOT NULL) AS owned WHERE user_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM number_hold WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned WHERE company_number IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM office WHERE account_id IS NOT NULL) AS owned WHERE retry_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE admin_secret IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE order_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE returning_since IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE seat_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE shipment_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM phone WHERE account_id IS NOT NULL) AS owned WHERE token_hash IS NOT NULL ORDER BY 1 LIMIT $1
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
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE former_account_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE free_from IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE hold_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE in_use_since IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM telephone_number WHERE account_id IS NOT NULL) AS owned WHERE seat_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2
;
SELECT c.relname FROM pg_class c
WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ($2 /*, ... */) AND NOT c.relispartition
  AND c.relname <> $3
ORDER BY 1
;
SELECT current_schema
;
SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
       payload AS payload, reason, parked_at
FROM dead_letter WHERE settled_at IS NULL AND account_id = $1 ORDER BY arrival FOR UPDATE
;
SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
       substring(payload FOR $2) AS payload, reason, parked_at
FROM dead_letter WHERE settled_at IS NULL AND event_id = $1
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
WHERE c.contype = $3 AND c.conrelid = $4::regclass AND cardinality(c.conkey) = $5
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
SELECT version()
;
UPDATE dead_letter SET settled_at = now(), settlement = $1 WHERE event_id = $2
;
UPDATE office SET retry_at = $1, revision = revision + $3
WHERE account_id IN (
  SELECT account_id FROM office WHERE retry_at > $2 FOR UPDATE SKIP LOCKED)
;
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
UPDATE shipment SET retry_at = $1, revision = revision + $3
WHERE shipment_id IN (
  SELECT shipment_id FROM shipment WHERE state = $4 AND retry_at > $2
  FOR UPDATE SKIP LOCKED)
;
UPDATE telephone_number
SET state = $1, account_id = $2, hold_id = $3, free_from = $4,
    former_account_id = $5, revision = revision + $6
WHERE number IN (
  SELECT number FROM telephone_number
  WHERE state IN ($7 /*, ... */) AND free_from <= $8
  LIMIT $9 FOR UPDATE SKIP LOCKED)
;
WITH claim AS (SELECT pg_try_advisory_xact_lock($1) AS got)
SELECT claim.got, i.account, i.fingerprint, i.status, i.headers::text AS headers, i.body
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
insert into number_hold (account_id,expires_at,numbers,hold_id) values ($1,$2,$3,$4)
;
insert into shipment (account_id,arrives_on,company_number,delivered_at,dispatched_at,last_sequence,order_id,parcel_service,reason,retry_at,revision,seats,ships_on,site,state,tracking_number,shipment_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)
;
insert into telephone_number (account_id,former_account_id,free_from,hold_id,in_use_since,revision,seat_id,state,number) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)
;
select count(*) from shipment sr1_0 where sr1_0.order_id=$1
;
select current_catalog
;
select current_schema()
;
select e1_0.account_id,e1_0.seat_id,e1_0.extension,e1_0.number,e1_0.order_id,e1_0.sip_secret,e1_0.sip_user,e1_0.site_id,e1_0.user_name from extension e1_0 where e1_0.account_id=$1 order by e1_0.extension
;
select er1_0.extension,er1_0.user_name,er1_0.seat_id,er1_0.number,pr1_0.mac,pr1_0.state from extension er1_0 join phone pr1_0 on pr1_0.seat_id=er1_0.seat_id where er1_0.account_id=$1 order by er1_0.extension
;
select er1_0.seat_id,er1_0.extension,er1_0.number,er1_0.account_id,er1_0.order_id,er1_0.sip_secret,er1_0.sip_user,er1_0.site_id,er1_0.user_name from extension er1_0 where er1_0.account_id=$1 and er1_0.seat_id=$2
;
select hr1_0.hold_id,hr1_0.account_id,hr1_0.expires_at,hr1_0.numbers from number_hold hr1_0 where hr1_0.account_id=$1 and hr1_0.hold_id=$2
;
select nr1_0.number from telephone_number nr1_0 where nr1_0.number>$1 and (nr1_0.area=$2 or $3=$4) and (nr1_0.state=$5 or (nr1_0.state in ($6 /*, ... */) and nr1_0.free_from<=$7)) order by nr1_0.number fetch first $8 rows only
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 and nr1_0.seat_id in ($2) order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 and nr1_0.state=$3 and nr1_0.free_from>$2 order by nr1_0.number for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.account_id=$1 order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.free_from>$2 and (nr1_0.account_id=$3 and nr1_0.state=$7 and nr1_0.hold_id is null or nr1_0.former_account_id=$4 and nr1_0.state=$8) order by nr1_0.state,nr1_0.number offset $5 rows fetch first $6 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.area=$1 and nr1_0.state in ($2 /*, ... */) and (nr1_0.state=$3 or nr1_0.free_from<=$4) order by nr1_0.number offset $5 rows fetch first $6 rows only for no key update of nr1_0 skip locked
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.number in ($1 /*, ... */) order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.number in ($1) order by nr1_0.number for no key update of nr1_0
;
select nr1_0.number,nr1_0.account_id,nr1_0.area,nr1_0.former_account_id,nr1_0.free_from,nr1_0.hold_id,nr1_0.in_use_since,nr1_0.revision,nr1_0.seat_id,nr1_0.state from telephone_number nr1_0 where nr1_0.number=$1
;
select nr1_0.number,nr1_0.state,nr1_0.seat_id,er1_0.extension,coalesce(er1_0.number,or1_0.company_number),case when or1_0.additional_numbers is not null then coalesce(array_position(or1_0.additional_numbers,nr1_0.number),$1) end>$2 or case when or1_0.numbers_from_ports is not null then coalesce(array_position(or1_0.numbers_from_ports,nr1_0.number),$3) end>$4 from telephone_number nr1_0 join office or1_0 on or1_0.account_id=nr1_0.account_id left join extension er1_0 on er1_0.seat_id=nr1_0.seat_id where nr1_0.account_id=$5 and nr1_0.state in ($6 /*, ... */) order by nr1_0.number
;
select or1_0.account_id,or1_0.additional_numbers,or1_0.additional_wanted,or1_0.company_number,or1_0.last_extension,or1_0.last_sequence,or1_0.numbers_from_ports,or1_0.retry_at,or1_0.revision from office or1_0 where or1_0.account_id=$1 for no key update of or1_0
;
select or1_0.account_id,or1_0.additional_numbers,or1_0.additional_wanted,or1_0.company_number,or1_0.last_extension,or1_0.last_sequence,or1_0.numbers_from_ports,or1_0.retry_at,or1_0.revision from office or1_0 where or1_0.retry_at<=$1 order by or1_0.retry_at offset $2 rows fetch first $3 rows only for no key update of or1_0 skip locked
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.account_id=$1 order by pr1_0.phone_id for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.mac=$1 for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.shipment_id=$1 and pr1_0.account_id=$2 order by pr1_0.phone_id for no key update of pr1_0
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.state=$3 order by pr1_0.phone_id offset $1 rows fetch first $2 rows only for no key update of pr1_0 skip locked
;
select pr1_0.phone_id,pr1_0.account_id,pr1_0.admin_secret,pr1_0.last_sequence,pr1_0.mac,pr1_0.order_id,pr1_0.returning_since,pr1_0.revision,pr1_0.seat_id,pr1_0.serial,pr1_0.shipment_id,pr1_0.state,pr1_0.token_hash from phone pr1_0 where pr1_0.token_hash=$1 for no key update of pr1_0
;
select pr1_0.shipment_id,pr1_0.seat_id,er1_0.user_name,er1_0.extension,pr1_0.mac,pr1_0.state from phone pr1_0 join extension er1_0 on er1_0.seat_id=pr1_0.seat_id where pr1_0.shipment_id in ($1 /*, ... */) order by er1_0.extension
;
select pr1_0.shipment_id,pr1_0.seat_id,er1_0.user_name,er1_0.extension,pr1_0.mac,pr1_0.state from phone pr1_0 join extension er1_0 on er1_0.seat_id=pr1_0.seat_id where pr1_0.shipment_id in ($1) order by er1_0.extension
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.account_id=$1 and sr1_0.state in ($2 /*, ... */) order by sr1_0.shipment_id for no key update of sr1_0
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.account_id=$1 and sr1_0.state=$4 and sr1_0.company_number is not null order by sr1_0.shipment_id offset $2 rows fetch first $3 rows only
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.order_id=$1 and sr1_0.account_id=$2 fetch first $3 rows only for no key update of sr1_0
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.shipment_id=$1
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.shipment_id=$1 for no key update of sr1_0
;
select sr1_0.shipment_id,sr1_0.account_id,sr1_0.arrives_on,sr1_0.company_number,sr1_0.delivered_at,sr1_0.dispatched_at,sr1_0.last_sequence,sr1_0.order_id,sr1_0.parcel_service,sr1_0.reason,sr1_0.retry_at,sr1_0.revision,sr1_0.seats,sr1_0.ships_on,sr1_0.site,sr1_0.state,sr1_0.tracking_number from shipment sr1_0 where sr1_0.state=$4 and sr1_0.retry_at<=$1 order by sr1_0.shipment_id offset $2 rows fetch first $3 rows only for no key update of sr1_0 skip locked
;
update extension set extension=$1,number=$2,account_id=$3,order_id=$4,sip_secret=$5,sip_user=$6,site_id=$7,user_name=$8 where seat_id=$9
;
update office set additional_numbers=$1,additional_wanted=$2,company_number=$3,last_extension=$4,last_sequence=$5,numbers_from_ports=$6,retry_at=$7,revision=$8 where account_id=$9 and revision=$10
;
update phone set account_id=$1,admin_secret=$2,last_sequence=$3,mac=$4,order_id=$5,returning_since=$6,revision=$7,seat_id=$8,serial=$9,shipment_id=$10,state=$11,token_hash=$12 where phone_id=$13 and revision=$14
;
update shipment set delivered_at=$1,revision=$2,state=$3 where shipment_id=$4 and revision=$5
;
update shipment set dispatched_at=$1,parcel_service=$2,revision=$3,state=$4,tracking_number=$5 where shipment_id=$6 and revision=$7
;
update shipment set last_sequence=$1,reason=$2,retry_at=$3,revision=$4,state=$5 where shipment_id=$6 and revision=$7
;
update shipment set reason=$1,retry_at=$2,revision=$3 where shipment_id=$4 and revision=$5
;
update shipment set retry_at=$1,revision=$2 where shipment_id=$3 and revision=$4
;
update shipment set revision=$1,seats=$2 where shipment_id=$3 and revision=$4
;
update shipment set revision=$1,site=$2 where shipment_id=$3 and revision=$4
;
update telephone_number set account_id=$1,former_account_id=$2,free_from=$3,hold_id=$4,in_use_since=$5,revision=$6,seat_id=$7,state=$8 where number=$9 and revision=$10
;
