INSERT INTO dead_letter (event_id, topic, account_id, type, aggregate_id, sequence,
                         occurred_at, traceparent, payload, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT DO NOTHING
;
INSERT INTO dead_letter_audit (by, action, account_id, event_id, redriven, waiting, note)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO invoice_series AS series (kind, year, last_place, last_issued_on)
VALUES ($1, $2, $4, $3)
ON CONFLICT (kind, year) DO UPDATE
  SET last_place = series.last_place + $5,
      last_issued_on = greatest(series.last_issued_on, excluded.last_issued_on)
RETURNING last_place, last_issued_on
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
INSERT INTO outbox
  (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8),($9, $10, $11, $12, $13, $14, $15, $16),($17, $18, $19, $20, $21, $22, $23, $24),($25, $26, $27, $28, $29, $30, $31, $32),($33, $34, $35, $36, $37, $38, $39, $40),($41, $42, $43, $44, $45, $46, $47, $48),($49, $50, $51, $52, $53, $54, $55, $56),($57, $58, $59, $60, $61, $62, $63, $64),($65, $66, $67, $68, $69, $70, $71, $72),($73, $74, $75, $76, $77, $78, $79, $80),($81, $82, $83, $84, $85, $86, $87, $88),($89, $90, $91, $92, $93, $94, $95, $96),($97, $98, $99, $100, $101, $102, $103, $104),($105, $106, $107, $108, $109, $110, $111, $112),($113, $114, $115, $116, $117, $118, $119, $120),($121, $122, $123, $124, $125, $126, $127, $128),($129, $130, $131, $132, $133, $134, $135, $136),($137, $138, $139, $140, $141, $142, $143, $144),($145, $146, $147, $148, $149, $150, $151, $152),($153, $154, $155, $156, $157, $158, $159, $160),($161, $162, $163, $164, $165, $166, $167, $168),($169, $170, $171, $172, $173, $174, $175, $176),($177, $178, $179, $180, $181, $182, $183, $184),($185, $186, $187, $188, $189, $190, $191, $192),($193, $194, $195, $196, $197, $198, $199, $200),($201, $202, $203, $204, $205, $206, $207, $208),($209, $210, $211, $212, $213, $214, $215, $216),($217, $218, $219, $220, $221, $222, $223, $224),($225, $226, $227, $228, $229, $230, $231, $232),($233, $234, $235, $236, $237, $238, $239, $240),($241, $242, $243, $244, $245, $246, $247, $248),($249, $250, $251, $252, $253, $254, $255, $256)
;
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
INSERT INTO subscription (account_id) VALUES ($1) ON CONFLICT DO NOTHING
;
SELECT CURRENT_USER
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT EXISTS (SELECT FROM outbox_0)
   AND NOT EXISTS (SELECT FROM outbox_0 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned WHERE corrects IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned WHERE due_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned WHERE issued_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned WHERE number IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE charged_until IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE ends_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE monthly_ttc_cents IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE order_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE seat_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE starts_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE anchor IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE billing_address IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE customer_since IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE ends_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE leaves_on IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE legal_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE next_period_start IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE sealed_card IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM subscription WHERE account_id IS NOT NULL) AS owned WHERE siren IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM subscription
WHERE account_id = $1 AND siren IS NOT NULL AND next_period_start <= $2
FOR UPDATE SKIP LOCKED
;
SELECT account_id FROM subscription WHERE siren IS NOT NULL AND next_period_start <= $1
ORDER BY next_period_start, account_id LIMIT $2
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
FROM dead_letter WHERE settled_at IS NULL AND account_id = $1 LIMIT $3 FOR SHARE
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
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
UPDATE subscription SET unheard_orders = $1 WHERE siren IS NOT NULL
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
insert into invoice (account_id,buyer,closing,corrects,due_on,ht_cents,issued_on,kind,last_sequence,mentions,number,period_end,period_start,revision,seller,state,ttc_cents,vat_cents,invoice_id) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19)
;
insert into invoice_line (invoice_id,place,days_end,days_start,description,product,quantity,ttc_cents,unit_ttc_cents) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)
;
insert into invoice_line (invoice_id,place,days_end,days_start,description,product,quantity,ttc_cents,unit_ttc_cents) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18)
;
insert into invoice_line (invoice_id,place,days_end,days_start,description,product,quantity,ttc_cents,unit_ttc_cents) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18),($19,$20,$21,$22,$23,$24,$25,$26,$27),($28,$29,$30,$31,$32,$33,$34,$35,$36)
;
insert into item (account_id,place,charged_until,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)
;
insert into item (account_id,place,charged_until,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18)
;
insert into item (account_id,place,charged_until,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18),($19,$20,$21,$22,$23,$24,$25,$26,$27),($28,$29,$30,$31,$32,$33,$34,$35,$36)
;
insert into item (account_id,place,charged_until,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9),($10,$11,$12,$13,$14,$15,$16,$17,$18),($19,$20,$21,$22,$23,$24,$25,$26,$27),($28,$29,$30,$31,$32,$33,$34,$35,$36),($37,$38,$39,$40,$41,$42,$43,$44,$45),($46,$47,$48,$49,$50,$51,$52,$53,$54),($55,$56,$57,$58,$59,$60,$61,$62,$63),($64,$65,$66,$67,$68,$69,$70,$71,$72)
;
select current_catalog
;
select current_schema()
;
select i1_0.account_id,i1_0.place,i1_0.charged_until,i1_0.ends_on,i1_0.monthly_ttc_cents,i1_0.order_id,i1_0.product,i1_0.seat_id,i1_0.starts_on from item i1_0 where i1_0.account_id=$1
;
select ir1_0.invoice_id,ir1_0.account_id,ir1_0.buyer,ir1_0.closing,ir1_0.corrects,ir1_0.due_on,ir1_0.ht_cents,ir1_0.issued_on,ir1_0.kind,ir1_0.last_sequence,ir1_0.mentions,ir1_0.number,ir1_0.period_end,ir1_0.period_start,ir1_0.revision,ir1_0.seller,ir1_0.state,ir1_0.ttc_cents,ir1_0.vat_cents from invoice ir1_0 where ir1_0.account_id=$1 and ir1_0.kind=$5 and ir1_0.state=$6 order by case when exists(select $7 from invoice_line l1_0 where l1_0.quantity>$8 and l1_0.days_start<$2 and l1_0.days_end>$3 and ir1_0.invoice_id=l1_0.invoice_id) then $9 else $10 end,ir1_0.invoice_id desc fetch first $4 rows only
;
select ir1_0.invoice_id,ir1_0.account_id,ir1_0.buyer,ir1_0.closing,ir1_0.corrects,ir1_0.due_on,ir1_0.ht_cents,ir1_0.issued_on,ir1_0.kind,ir1_0.last_sequence,l1_0.invoice_id,l1_0.place,l1_0.days_end,l1_0.days_start,l1_0.description,l1_0.product,l1_0.quantity,l1_0.ttc_cents,l1_0.unit_ttc_cents,ir1_0.mentions,ir1_0.number,ir1_0.period_end,ir1_0.period_start,ir1_0.revision,ir1_0.seller,ir1_0.state,ir1_0.ttc_cents,ir1_0.vat_cents from invoice ir1_0 left join invoice_line l1_0 on ir1_0.invoice_id=l1_0.invoice_id where ir1_0.kind=$3 and ir1_0.invoice_id=$1 and ir1_0.account_id=$2
;
select ir1_0.invoice_id,ir1_0.number,ir1_0.issued_on,c1_0.invoice_id,c1_0.number,c1_0.issued_on,ir1_0.period_start,ir1_0.period_end,ir1_0.ttc_cents,ir1_0.ht_cents,ir1_0.vat_cents from invoice ir1_0 join invoice c1_0 on c1_0.invoice_id=ir1_0.corrects where ir1_0.kind=$5 and ir1_0.state=$6 and ir1_0.account_id=$1 and ir1_0.invoice_id<$2 order by ir1_0.invoice_id desc offset $3 rows fetch first $4 rows only
;
select ir1_0.invoice_id,ir1_0.number,ir1_0.state,ir1_0.issued_on,ir1_0.due_on,ir1_0.period_start,ir1_0.period_end,ir1_0.ttc_cents,ir1_0.ht_cents,ir1_0.vat_cents from invoice ir1_0 where ir1_0.kind=$5 and ir1_0.account_id=$1 and ir1_0.invoice_id<$2 order by ir1_0.invoice_id desc offset $3 rows fetch first $4 rows only
;
select sr1_0.account_id,sr1_0.anchor,sr1_0.billing_address,sr1_0.customer_since,sr1_0.ends_on,sr1_0.leaves_on,sr1_0.legal_name,sr1_0.next_period_start,sr1_0.periods_billed,sr1_0.revision,sr1_0.sealed_card,sr1_0.siren,sr1_0.unheard_orders from subscription sr1_0 where sr1_0.account_id=$1
;
select sr1_0.account_id,sr1_0.anchor,sr1_0.billing_address,sr1_0.customer_since,sr1_0.ends_on,sr1_0.leaves_on,sr1_0.legal_name,sr1_0.next_period_start,sr1_0.periods_billed,sr1_0.revision,sr1_0.sealed_card,sr1_0.siren,sr1_0.unheard_orders from subscription sr1_0 where sr1_0.account_id=$1 for no key update of sr1_0
;
update invoice set account_id=$1,buyer=$2,closing=$3,corrects=$4,due_on=$5,ht_cents=$6,issued_on=$7,kind=$8,last_sequence=$9,mentions=$10,number=$11,period_end=$12,period_start=$13,revision=$14,seller=$15,state=$16,ttc_cents=$17,vat_cents=$18 where invoice_id=$19 and revision=$20
;
update item set charged_until=$1,ends_on=$2,monthly_ttc_cents=$3,order_id=$4,product=$5,seat_id=$6,starts_on=$7 where account_id=$8 and place=$9
;
update subscription set anchor=$1,next_period_start=$2,revision=$3 where account_id=$4 and revision=$5
;
update subscription set billing_address=$1,customer_since=$2,legal_name=$3,revision=$4,sealed_card=$5,siren=$6 where account_id=$7 and revision=$8
;
update subscription set customer_since=$1,revision=$2 where account_id=$3 and revision=$4
;
update subscription set ends_on=$1,leaves_on=$2,revision=$3 where account_id=$4 and revision=$5
;
update subscription set leaves_on=$1,next_period_start=$2,revision=$3 where account_id=$4 and revision=$5
;
update subscription set next_period_start=$1,periods_billed=$2,revision=$3 where account_id=$4 and revision=$5
;
update subscription set revision=$1 where account_id=$2 and revision=$3
;
