DELETE FROM call WHERE id = ANY ($1)
;
DELETE FROM dead_letter WHERE topic = ANY ($1) AND settled_at < now() - make_interval(secs => $2)
;
DELETE FROM einvoice_status WHERE status = $1
;
DELETE FROM later_event
WHERE event_id = (SELECT event_id FROM later_event WHERE type = ANY ($1) ORDER BY arrival LIMIT $2)
  AND pg_try_advisory_xact_lock(hashtextextended($3, $4))
RETURNING event_id, topic, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
;
DELETE FROM later_event WHERE kept_at < now() - make_interval(secs => $1)
;
DELETE FROM overpayment_check WHERE check_id =
  (SELECT check_id FROM overpayment_check ORDER BY check_id LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING invoice_id
;
DELETE FROM prepaid_reservation WHERE account_id = $1
;
INSERT INTO automatic_top_up (account_id, threshold_cents, amount_cents, decided_by)
VALUES ($1, $2, $3, $4)
ON CONFLICT (account_id) DO UPDATE SET threshold_cents = excluded.threshold_cents,
  amount_cents = excluded.amount_cents, decided_by = excluded.decided_by
;
INSERT INTO bill_run (run_id, day, dry, state, requested_at, requested_by)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
;
INSERT INTO bill_run_step (run_id, account_id, outcome, last_document, before_cents, ttc_cents)
SELECT $1, due.account_id, $5, last.invoice_id,
  CASE last.kind WHEN $6 THEN last.ttc_cents WHEN $7 THEN -last.ttc_cents END, $8
FROM (SELECT account_id FROM subscription
  WHERE siren IS NOT NULL AND next_period_start <= $2 AND account_id > coalesce(
    (SELECT account_id FROM bill_run_step WHERE run_id = $3 ORDER BY account_id DESC LIMIT $9),
    $10)
  ORDER BY account_id LIMIT $4) due
LEFT JOIN LATERAL (SELECT invoice_id, kind, ttc_cents FROM invoice
  WHERE account_id = due.account_id AND state <> $11 ORDER BY invoice_id DESC LIMIT $12) last ON $13
;
INSERT INTO call_bar (bar_id, account_id, destination, spent_cents, limit_cents, barred_at, last_sequence)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (account_id, destination) WHERE lifted_at IS NULL DO NOTHING
;
INSERT INTO correction (credit_note_id, place, invoice_id, ttc_cents, ht_cents, vat_cents, rounding_cents)
SELECT invoice_id, $1, corrects, ttc_cents, ht_cents, vat_cents, $2 FROM invoice WHERE corrects IS NOT NULL
;
INSERT INTO credit (credit_id, account_id, kind, cause, day, ttc_cents, given_cents, state, port_request_id,
  reason, granted_by)
VALUES ($1, $2, $3, $4, $5, $6, $11, $7, $8, $9, $10)
ON CONFLICT (cause) DO NOTHING
;
INSERT INTO dead_letter (event_id, topic, account_id, type, aggregate_id, sequence,
                         occurred_at, traceparent, payload, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT DO NOTHING
;
INSERT INTO dead_letter_audit (by, action, account_id, event_id, redriven, waiting, note)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO document (document_id) SELECT invoice_id FROM invoice WHERE state <> $1
;
INSERT INTO einvoice (document_id, account_id, kind, number, issued_on, next_at)
SELECT invoice_id, account_id, kind, number, issued_on, issued_on::timestamp AT TIME ZONE $1
FROM document JOIN invoice ON invoice_id = document_id WHERE pdf IS NOT NULL
;
INSERT INTO extension_user (seat_id, account_id, email) VALUES ($1, $2, $3)
ON CONFLICT (seat_id) DO UPDATE SET email = excluded.email
;
INSERT INTO extension_user (seat_id, account_id, extension) VALUES ($1, $2, $3)
ON CONFLICT (seat_id) DO UPDATE SET extension = excluded.extension
;
INSERT INTO idempotency (account, caller, route, key, fingerprint, sent, status, headers, body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9) ON CONFLICT DO NOTHING
;
INSERT INTO invoice_series AS series (kind, year, last_place, last_issued_on)
VALUES ($1, $2, $3, $4)
ON CONFLICT (kind, year) DO UPDATE
  SET last_place = series.last_place + excluded.last_place,
      last_issued_on = greatest(series.last_issued_on, excluded.last_issued_on)
RETURNING last_place, last_issued_on
;
INSERT INTO later_event (event_id, topic, account_id, type, aggregate_id, sequence, occurred_at,
                         traceparent, payload)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT DO NOTHING
;
INSERT INTO missing_phone (missing_phone_id, account_id, order_id, seat_id, phone_mac, expected_since, noticed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (account_id, seat_id, phone_mac, expected_since) DO NOTHING
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
INSERT INTO overpayment_check (invoice_id)
SELECT DISTINCT invoice_id FROM correction JOIN payment USING (invoice_id) WHERE state = $1
;
INSERT INTO payment (payment_id, invoice_id, account_id, invoice_number, issued_on, ttc_cents, state)
SELECT gen_random_uuid(), invoice_id, account_id, number, issued_on, ttc_cents, $1
FROM invoice WHERE state <> $2 AND kind = $3
;
INSERT INTO prepaid_account (account_id) VALUES ($1) ON CONFLICT DO NOTHING
;
INSERT INTO prepaid_entry (entry_id, account_id, made_at, kind, cents, balance_cents, reference)
VALUES ($1, $2, $3, $4, $5, $6, $7)
;
INSERT INTO rate_deck (deck_id, plan, starts_at, loaded_at, loaded_by)
VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
;
INSERT INTO refund (refund_id, account_id, invoice_id, cents, state, requested_at, charge, asked, next_try_at,
  unanswered, ended_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
  $11)
;
INSERT INTO refund_choice (account_id, to_card, decided_by) VALUES ($1, $2, $3)
ON CONFLICT (account_id) DO UPDATE SET to_card = excluded.to_card, decided_by = excluded.decided_by
;
INSERT INTO relay_cursor (seen) VALUES (pg_current_snapshot())
;
INSERT INTO replacement (replacement_id, account_id, invoice_id, state, reason, legal_name, siren, street,
  postal_code, city, proposed_by, proposed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (invoice_id) WHERE state <> $13 DO NOTHING
;
INSERT INTO rerated_call (id, call, account_id, deck_id, kind, destination, ttc_cents, prepaid, billed)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
;
INSERT INTO rerating (deck_id, plan, last_call, requested_at, done_at, looked, unbilled, invoiced, prepaid,
  before_cents, after_cents, credit_cents)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
  $12)
ON CONFLICT (deck_id) DO UPDATE SET last_call = EXCLUDED.last_call, done_at = EXCLUDED.done_at,
  looked = EXCLUDED.looked, unbilled = EXCLUDED.unbilled, invoiced = EXCLUDED.invoiced,
  prepaid = EXCLUDED.prepaid, before_cents = EXCLUDED.before_cents, after_cents = EXCLUDED.after_cents,
  credit_cents = EXCLUDED.credit_cents
;
INSERT INTO retention AS known (what, kept, deleted, last_run_at) VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (what) DO UPDATE
SET kept = excluded.kept, deleted = known.deleted + excluded.deleted, last_run_at = excluded.last_run_at
;
INSERT INTO spending_limit (account_id, hourly_cents, decided_by) VALUES ($1, $2, $3)
ON CONFLICT (account_id) DO UPDATE SET hourly_cents = excluded.hourly_cents, decided_by = excluded.decided_by
;
INSERT INTO standing (account_id) VALUES ($1) ON CONFLICT DO NOTHING
;
INSERT INTO subscription (account_id) VALUES ($1) ON CONFLICT DO NOTHING
;
INSERT INTO top_up (top_up_id, account_id, cents, state, requested_at, asked, next_try_at, unanswered)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
;
INSERT INTO webhook_received (sender, message_id, digest) VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING
;
SELECT $3, cast(seat_id AS text) AS id, $4, email, $5 FROM extension_user
WHERE account_id = $1 AND lower(email) = $2
;
SELECT CURRENT_USER
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM credit WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM payment WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM refund WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT ON (state) account_id FROM (SELECT * FROM top_up WHERE account_id IS NOT NULL) AS owned ORDER BY state, 1
;
SELECT DISTINCT account_id FROM prepaid_reservation WHERE account_id = ANY ($1)
;
SELECT EXISTS (SELECT FROM bill_run WHERE NOT dry AND state <> $1)
;
SELECT EXISTS (SELECT FROM bill_run_step WHERE run_id = $1 AND outcome = $2)
;
SELECT EXISTS (SELECT FROM call WHERE call_id = $1 AND leg = $2)
;
SELECT EXISTS (SELECT FROM call_bar
  WHERE account_id = $1 AND destination = $2 AND lifted_at IS NULL)
;
SELECT EXISTS (SELECT FROM outbox_2)
   AND NOT EXISTS (SELECT FROM outbox_2 WHERE NOT pg_visible_in_snapshot(txid, $1::pg_snapshot))
;
SELECT EXISTS (SELECT FROM subscription WHERE account_id = $1)
;
SELECT EXISTS (SELECT FROM top_up WHERE $2 || top_up_id = $1)
;
SELECT account_id FROM (SELECT * FROM automatic_top_up WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM bill_run_step WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM bill_run_step WHERE account_id IS NOT NULL) AS owned WHERE before_cents IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM bill_run_step WHERE account_id IS NOT NULL) AS owned WHERE last_document IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM bill_run_step WHERE account_id IS NOT NULL) AS owned WHERE problem IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call WHERE account_id IS NOT NULL) AS owned WHERE destination IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call WHERE account_id IS NOT NULL) AS owned WHERE document_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call WHERE account_id IS NOT NULL) AS owned WHERE printed IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call_bar WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call_bar WHERE account_id IS NOT NULL) AS owned WHERE lifted_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call_bar WHERE account_id IS NOT NULL) AS owned WHERE lifted_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call_bar WHERE account_id IS NOT NULL) AS owned WHERE reason IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM call_display WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM credit WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM credit WHERE account_id IS NOT NULL) AS owned WHERE approved_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM credit WHERE account_id IS NOT NULL) AS owned WHERE granted_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM credit WHERE account_id IS NOT NULL) AS owned WHERE port_request_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM credit WHERE account_id IS NOT NULL) AS owned WHERE reason IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE completion_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE completion_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE completion_comment IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE deposited_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE flow_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE next_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE requested_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM einvoice WHERE account_id IS NOT NULL) AS owned WHERE standing IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM extension_user WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM extension_user WHERE account_id IS NOT NULL) AS owned WHERE email IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM extension_user WHERE account_id IS NOT NULL) AS owned WHERE extension IS NOT NULL ORDER BY 1 LIMIT $1
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
SELECT account_id FROM (SELECT * FROM invoice WHERE account_id IS NOT NULL) AS owned WHERE replaces IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE charged_from IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE charged_until IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM item WHERE account_id IS NOT NULL) AS owned WHERE delivered_on IS NOT NULL ORDER BY 1 LIMIT $1
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
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM later_event WHERE account_id IS NOT NULL) AS owned WHERE traceparent IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM ledger_entry WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM missing_phone WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM missing_phone WHERE account_id IS NOT NULL) AS owned WHERE returned_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM missing_phone WHERE account_id IS NOT NULL) AS owned WHERE sound IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM payment WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM payment WHERE account_id IS NOT NULL) AS owned WHERE next_try_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM prepaid_account WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM prepaid_entry WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM prepaid_reservation WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM prepaid_reservation WHERE account_id IS NOT NULL) AS owned WHERE called IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM purged_usage WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM refund WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM refund WHERE account_id IS NOT NULL) AS owned WHERE charge IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM refund WHERE account_id IS NOT NULL) AS owned WHERE ended_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM refund WHERE account_id IS NOT NULL) AS owned WHERE next_try_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM refund_choice WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE approved_by IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE city IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE credit_note_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE legal_name IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE new_invoice_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE postal_code IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE siren IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM replacement WHERE account_id IS NOT NULL) AS owned WHERE street IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM rerated_call WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM rerated_call WHERE account_id IS NOT NULL) AS owned WHERE destination IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM rerated_call WHERE account_id IS NOT NULL) AS owned WHERE document_id IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM rerated_call WHERE account_id IS NOT NULL) AS owned WHERE printed IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM spending_limit WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM standing WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM standing WHERE account_id IS NOT NULL) AS owned WHERE suspended_since IS NOT NULL ORDER BY 1 LIMIT $1
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
SELECT account_id FROM (SELECT * FROM top_up WHERE account_id IS NOT NULL) AS owned ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM top_up WHERE account_id IS NOT NULL) AS owned WHERE next_try_at IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM (SELECT * FROM top_up WHERE account_id IS NOT NULL) AS owned WHERE refusal IS NOT NULL ORDER BY 1 LIMIT $1
;
SELECT account_id FROM call_display WHERE account_id = ANY ($1) AND full_numbers
;
SELECT account_id FROM payment WHERE invoice_id = $1 FOR UPDATE
;
SELECT account_id FROM subscription
WHERE account_id = ANY ($1) AND siren IS NOT NULL AND next_period_start <= $2
FOR NO KEY UPDATE SKIP LOCKED
;
SELECT account_id FROM subscription WHERE siren IS NOT NULL AND next_period_start <= $1
ORDER BY next_period_start, account_id LIMIT $2
;
SELECT account_id, cast(sum(given_cents) AS bigint) AS given_cents FROM credit
WHERE account_id = ANY ($1) AND kind <> $2 GROUP BY account_id
;
SELECT account_id, credit_id, kind, day, ttc_cents - given_cents AS left_cents FROM credit
WHERE account_id = ANY ($1) AND state = $2 ORDER BY day, credit_id
;
SELECT account_id, credit_id, kind, day, ttc_cents - given_cents AS left_cents FROM credit
WHERE account_id = ANY ($1) AND state = $2 ORDER BY day, credit_id
FOR UPDATE
;
SELECT account_id, id, started_at, ttc_cents FROM call
WHERE account_id = ANY ($1) AND kind = $2 AND NOT billed ORDER BY id
;
SELECT account_id, id, started_at, ttc_cents FROM call
WHERE account_id = ANY ($1) AND kind = $2 AND NOT billed ORDER BY id
FOR UPDATE
;
SELECT account_id, threshold_cents, amount_cents FROM automatic_top_up WHERE account_id = $1
;
SELECT again.account_id, again.id, call.started_at, again.ttc_cents
FROM rerated_call again JOIN call ON call.id = again.call
WHERE again.account_id = ANY ($1) AND again.kind = $2 AND NOT again.billed ORDER BY again.id
;
SELECT again.account_id, again.id, call.started_at, again.ttc_cents
FROM rerated_call again JOIN call ON call.id = again.call
WHERE again.account_id = ANY ($1) AND again.kind = $2 AND NOT again.billed ORDER BY again.id
FOR UPDATE OF again
;
SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2
;
SELECT balance_cents, low_told FROM prepaid_account WHERE account_id = $1 FOR UPDATE
;
SELECT bar_id, account_id, destination, spent_cents, limit_cents, barred_at, lifted_at, lifted_by, reason,
  last_sequence
FROM call_bar
WHERE bar_id = $1 FOR UPDATE
;
SELECT book(account_id, $1, issued_on, invoice_number, $2 || invoice_number,
  $3 || invoice_id, ARRAY[$4 /*, ... */], ARRAY[ttc_cents, -ttc_cents])
FROM payment WHERE state = $5 ORDER BY issued_on, invoice_number
;
SELECT book_balance(made) FROM prepaid_entry made ORDER BY entry_id
;
SELECT book_charge(made) FROM payment_try made WHERE reference IS NOT NULL ORDER BY ended_at
;
SELECT c.relname FROM pg_class c
WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ($2 /*, ... */) AND NOT c.relispartition
  AND c.relname <> $3
  AND NOT EXISTS (SELECT FROM pg_index i
    JOIN pg_attribute key ON key.attrelid = c.oid AND key.attnum = ANY (i.indkey)
    WHERE i.indrelid = c.oid AND i.indisprimary AND key.atttypid = $4::regtype)
ORDER BY 1
;
SELECT call.id, coalesce(again.id, call.id) AS item_id, call_id, leg, call.account_id, extension, called,
  started_at, seconds, plan, coalesce(again.kind, call.kind) AS kind,
  CASE WHEN again.id IS NULL THEN call.destination ELSE again.destination END AS destination,
  coalesce(again.ttc_cents, call.ttc_cents) AS ttc_cents,
  CASE WHEN NOT coalesce(again.billed, call.billed) THEN $2
    WHEN again.id IS NOT NULL THEN CASE WHEN again.prepaid THEN $3 ELSE $4 END
    WHEN call.document_id IS NULL AND EXISTS (SELECT FROM prepaid_entry paid
      WHERE paid.account_id = call.account_id AND paid.reference = call.call_id || $5 || call.leg
        AND paid.kind = $6) THEN $7
    ELSE $8 END AS settlement
FROM call LEFT JOIN LATERAL (SELECT * FROM rerated_call WHERE rerated_call.call = call.id
  ORDER BY rerated_call.id DESC LIMIT $9) AS again ON $10
WHERE call.id = ANY ($1) ORDER BY call.id
;
SELECT call_id, leg, called, cents, seconds, expires_at FROM prepaid_reservation
WHERE account_id = $1 ORDER BY expires_at
;
SELECT cast(asked.ttc_cents - coalesce((SELECT sum(given.ttc_cents) FROM correction given
  JOIN invoice note ON note.invoice_id = given.credit_note_id AND note.state <> $2
  WHERE given.invoice_id = asked.invoice_id), $3)
  - coalesce((SELECT sum(cents) FROM refund_use WHERE invoice_id = asked.invoice_id), $4)
- coalesce((SELECT sum(amount_cents - coalesce(charged_back_cents, $5)) FROM payment_try
  WHERE payment_id = asked.payment_id AND reference IS NOT NULL), $6)
+ coalesce((SELECT sum(cents) FROM refund WHERE invoice_id = asked.invoice_id), $7)
 AS bigint) FROM payment asked WHERE invoice_id = $1
;
SELECT cast(coalesce((SELECT sum(amount_cents - coalesce(charged_back_cents, $2)) FROM payment_try
  WHERE payment_id = asked.payment_id AND reference IS NOT NULL), $3)
 - (asked.ttc_cents - coalesce((SELECT sum(given.ttc_cents) FROM correction given
  JOIN invoice note ON note.invoice_id = given.credit_note_id AND note.state <> $4
  WHERE given.invoice_id = asked.invoice_id), $5)
  - coalesce((SELECT sum(cents) FROM refund_use WHERE invoice_id = asked.invoice_id), $6)
) - coalesce((SELECT sum(cents) FROM refund WHERE invoice_id = asked.invoice_id), $7)
 AS bigint) FROM payment asked WHERE invoice_id = $1
;
SELECT cast(coalesce(sum(asked.ttc_cents - coalesce((SELECT sum(given.ttc_cents) FROM correction given
  JOIN invoice note ON note.invoice_id = given.credit_note_id AND note.state <> $2
  WHERE given.invoice_id = asked.invoice_id), $3)
  - coalesce((SELECT sum(cents) FROM refund_use WHERE invoice_id = asked.invoice_id), $4)
- coalesce((SELECT sum(amount_cents - coalesce(charged_back_cents, $5)) FROM payment_try
  WHERE payment_id = asked.payment_id AND reference IS NOT NULL), $6)
+ coalesce((SELECT sum(cents) FROM refund WHERE invoice_id = asked.invoice_id), $7)
), $8) AS bigint) FROM payment asked WHERE account_id = $1 AND state = $9
;
SELECT coalesce(digest = $1, $4) FROM webhook_received
WHERE sender = $2 AND message_id = $3
;
SELECT coalesce(standing, $2) FROM correction LEFT JOIN einvoice ON document_id = invoice_id
WHERE credit_note_id = $1
;
SELECT current_schema
;
SELECT deck_id, plan, last_call, requested_at, done_at, looked, unbilled, invoiced, prepaid, before_cents,
  after_cents, credit_cents
FROM rerating
WHERE done_at IS NULL ORDER BY requested_at, deck_id LIMIT $1 FOR UPDATE SKIP LOCKED
;
SELECT deck_id, plan, starts_at, loaded_at, loaded_by FROM rate_deck WHERE deck_id = $1
;
SELECT deck_id, plan, starts_at, loaded_at, loaded_by FROM rate_deck WHERE plan = $1 AND starts_at <= $2 AND replaced_by IS NULL ORDER BY starts_at DESC LIMIT $3
;
SELECT deck_id, starts_at FROM rate_deck WHERE plan = $1 AND replaced_by IS NULL
;
SELECT document_id FROM document WHERE pdf IS NULL AND (leased_until IS NULL OR leased_until <= $1)
ORDER BY document_id LIMIT $2
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
SELECT event_id, arrival, topic, account_id, type, aggregate_id, sequence, occurred_at, traceparent,
       substring(payload FOR $6) AS payload, reason, parked_at
FROM dead_letter WHERE settled_at IS NULL AND
topic = $1 AND split_part(reason, $7, $8) = ANY ($2) AND parked_at > now() - make_interval(secs => $3)
  AND arrival > $4 ORDER BY arrival LIMIT $5
;
SELECT extension, printed, destination, started_at, seconds, ttc_cents FROM call
WHERE document_id = $1
UNION ALL
SELECT call.extension, again.printed, again.destination, call.started_at, call.seconds, again.ttc_cents
FROM rerated_call again JOIN call ON call.id = again.call WHERE again.document_id = $2
ORDER BY extension, started_at
;
SELECT full_numbers, decided_at, revision FROM call_display WHERE account_id = $1
;
SELECT id FROM call
WHERE id < $1 AND started_at < $2
  AND (kind <> $6 OR (billed AND settled_before(document_id, $3)))
  AND NOT EXISTS (SELECT FROM rerated_call again WHERE again.call = call.id
    AND NOT (again.kind <> $7 OR (again.billed AND settled_before(again.document_id, $4))))
ORDER BY id LIMIT $5 FOR UPDATE SKIP LOCKED
;
SELECT id FROM call WHERE plan = $1 AND id > $2 AND kind IN ($3 /*, ... */)
ORDER BY id LIMIT $4 FOR UPDATE
;
SELECT id FROM rerated_call WHERE call = ANY ($1) ORDER BY id FOR UPDATE
;
SELECT id, account_id, called FROM call WHERE id = ANY ($1)
UNION ALL
SELECT again.id, again.account_id, call.called FROM rerated_call again JOIN call ON call.id = again.call
WHERE again.id = ANY ($2)
;
SELECT id, event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload
FROM (SELECT * FROM outbox WHERE txid >= $1::xid8
      UNION ALL
      SELECT * FROM outbox WHERE txid = ANY ($2::xid8[])) AS unseen
WHERE id > $3 AND pg_visible_in_snapshot(txid, $4::pg_snapshot)
ORDER BY id LIMIT $5
;
SELECT id, extension, called, started_at, seconds, coalesce(again.kind, call.kind) AS kind,
  CASE WHEN again.kind IS NULL THEN call.destination ELSE again.destination END AS destination, plan,
  coalesce(again.ttc_cents, call.ttc_cents) AS ttc_cents, document_id
FROM call LEFT JOIN LATERAL (SELECT kind, destination, ttc_cents FROM rerated_call WHERE rerated_call.call = call.id
  ORDER BY rerated_call.id DESC LIMIT $8) AS again ON $9
WHERE account_id = $1 AND id < $2 AND call.kind <> $10
  AND ($3 OR extension = ANY ($4)) AND started_at >= $5 AND started_at < $6
ORDER BY id DESC LIMIT $7
;
SELECT last_sequence FROM inbox WHERE topic = $1 AND aggregate_id = $2
;
SELECT move_charged_cash(payment_try) FROM payment_try WHERE reference IS NOT NULL
;
SELECT move_kept_cash(refund_use) FROM refund_use
;
SELECT move_refunded_cash(refund) FROM refund WHERE state = $1
;
SELECT part.attname, c.confrelid::regclass, whole.attname FROM pg_constraint c
JOIN pg_attribute part ON part.attrelid = c.conrelid AND part.attnum = c.conkey[$1]
JOIN pg_attribute whole ON whole.attrelid = c.confrelid AND whole.attnum = c.confkey[$2]
WHERE c.contype = $3 AND c.conrelid = $4::regclass AND c.confrelid <> c.conrelid AND cardinality(c.conkey) = $5
;
SELECT pdf, xml, sha256 FROM document WHERE document_id = $1 AND pdf IS NOT NULL
;
SELECT pg_current_snapshot()::text
;
SELECT pg_try_advisory_xact_lock($1)
;
SELECT prefix, destination, connect_micros, minute_micros, first_step, next_step, minimum_micros
FROM rate WHERE deck_id = $1
;
SELECT quote_ident(attname) FROM pg_attribute
WHERE attrelid = $1::regclass AND attnum > $2 AND NOT attisdropped AND NOT attnotnull
;
SELECT quote_ident(attname) FROM pg_attribute
WHERE attrelid = $1::regclass AND attnum > $2 AND NOT attisdropped AND attgenerated = $3
  AND atttypid NOT IN ($4 /*, ... */)
ORDER BY attnum
;
SELECT reference, cast(amount_cents - coalesce(charged_back_cents, $2) - coalesce((SELECT sum(cents) FROM refund
  WHERE refund.invoice_id = payment.invoice_id AND charge = reference), $3) AS bigint) AS refundable
FROM payment_try JOIN payment USING (payment_id)
WHERE invoice_id = $1 AND reference IS NOT NULL ORDER BY place
;
SELECT refund_id, account_id, invoice_id, cents, state, requested_at, charge, asked, next_try_at, unanswered,
  ended_at, used_cents
FROM refund
WHERE account_id = $1 AND state = $2 AND used_cents < cents ORDER BY refund_id FOR UPDATE
;
SELECT refund_id, account_id, invoice_id, cents, state, requested_at, charge, asked, next_try_at, unanswered,
  ended_at, used_cents
FROM refund
WHERE next_try_at <= $1 ORDER BY next_try_at LIMIT $2 FOR UPDATE SKIP LOCKED
;
SELECT refund_id, account_id, invoice_id, cents, state, requested_at, charge, asked, next_try_at, unanswered,
  ended_at, used_cents
FROM refund
WHERE refund_id = $1 FOR UPDATE
;
SELECT replacement_id, account_id, invoice_id, state, reason, legal_name, siren, street, postal_code, city,
  proposed_by, proposed_at, approved_by, credit_note_id, new_invoice_id
FROM replacement
WHERE replacement_id = $1 FOR UPDATE
;
SELECT rolname FROM pg_roles WHERE rolname ILIKE $1
;
SELECT run_id, day, dry, state, requested_at, requested_by, ended_at FROM bill_run WHERE state = $1 ORDER BY run_id LIMIT $2 FOR UPDATE SKIP LOCKED
;
SELECT run_id, day, dry, state, requested_at, requested_by, ended_at, count(step_id) AS accounts,
  count(*) FILTER (WHERE outcome = $1) AS pending,
  count(*) FILTER (WHERE outcome = $2) AS invoices,
  count(*) FILTER (WHERE outcome = $3) AS credit_notes,
  count(*) FILTER (WHERE outcome = $4) AS nothing,
  count(*) FILTER (WHERE outcome = $5) AS failed,
  cast(coalesce(sum(ttc_cents), $6) AS bigint) AS total,
  cast(coalesce(sum(before_cents) FILTER (WHERE outcome NOT IN ($7 /*, ... */)), $8) AS bigint) AS before
FROM bill_run LEFT JOIN bill_run_step USING (run_id)
WHERE run_id = $9 GROUP BY run_id
;
SELECT s.account_id, i.starts_on, i.ends_on FROM subscription s
LEFT JOIN item i ON i.account_id = s.account_id AND i.product = $2
  AND (i.ends_on IS NULL OR i.starts_on < i.ends_on)
WHERE s.account_id = ANY ($1)
;
SELECT sealed_card FROM subscription WHERE account_id = $1 AND sealed_card IS NOT NULL
;
SELECT sequencename || $2 || last_value FROM pg_sequences
WHERE schemaname = $1 AND last_value IS NOT NULL ORDER BY 1
;
SELECT settle_given_back(array_agg(credit_note_id)) FROM correction
;
SELECT step_id FROM bill_run_step JOIN bill_run USING (run_id)
WHERE outcome = $2 AND state = $3 ORDER BY account_id LIMIT $1
;
SELECT step_id, bill_run.run_id, day, dry, state, requested_at, requested_by, account_id, before_cents
FROM bill_run_step JOIN bill_run USING (run_id)
WHERE step_id = ANY ($1) AND outcome = $2 AND state = $3
ORDER BY account_id FOR UPDATE OF bill_run_step SKIP LOCKED
;
SELECT to_card FROM refund_choice WHERE account_id = $1
;
SELECT top_up_id, account_id, cents, state, requested_at, asked, next_try_at, unanswered, refusal FROM top_up
WHERE next_try_at <= $1 ORDER BY next_try_at LIMIT $2 FOR UPDATE SKIP LOCKED
;
SELECT top_up_id, account_id, cents, state, requested_at, asked, next_try_at, unanswered, refusal FROM top_up
WHERE top_up_id = $1 FOR UPDATE
;
SELECT topic, aggregate_id, first_sequence, last_sequence FROM void_event
ORDER BY topic, aggregate_id, first_sequence
;
SELECT version()
;
UPDATE bill_run SET state = $1, ended_at = $2 WHERE run_id = $3
;
UPDATE call_bar SET lifted_at = $1, lifted_by = $2, reason = $3, last_sequence = $4
WHERE bar_id = $5
;
UPDATE dead_letter SET settled_at = now(), settlement = $1 WHERE event_id = $2
;
UPDATE document SET leased_until = $1
WHERE document_id = $2 AND pdf IS NULL AND (leased_until IS NULL OR leased_until <= $3)
;
UPDATE document SET pdf = $1, xml = $2, sha256 = encode(sha256($3), $5)
WHERE document_id = $4 AND pdf IS NULL
;
UPDATE einvoice SET next_at = $1, revision = revision + $3
WHERE inside AND document_id IN (SELECT credit_note_id FROM correction WHERE invoice_id = $2)
;
UPDATE einvoice_status SET place = counted.place
FROM (SELECT document_id, place AS former, row_number() OVER (PARTITION BY document_id ORDER BY place) - $1 AS place
  FROM einvoice_status) counted
WHERE counted.document_id = einvoice_status.document_id AND former = einvoice_status.place
;
UPDATE einvoice_status SET place = place + $1
;
UPDATE extension_user SET email = $2 WHERE account_id = $1
;
UPDATE extension_user SET email = $3 WHERE account_id = $1 AND seat_id = ANY ($2)
;
UPDATE item SET charged_from = starts_on WHERE charged_until IS NOT NULL
;
UPDATE missing_phone SET returned_at = $1, sound = $2
WHERE account_id = $3 AND seat_id = $4 AND phone_mac = $5 AND returned_at IS NULL
;
UPDATE prepaid_account SET balance_cents = $1, low_told = $2 WHERE account_id = $3
;
UPDATE prepaid_account SET low_told = $1 WHERE balance_cents > $2
;
UPDATE rate_deck SET replaced_by = $1 WHERE deck_id = $2 AND replaced_by IS NULL
;
UPDATE refund SET state = $1, asked = $2, next_try_at = $3, unanswered = $4,
  ended_at = $5
WHERE refund_id = $6
;
UPDATE refund_use SET used_at = greatest(refund.ended_at, issued_on::timestamp AT TIME ZONE $1)
FROM refund, invoice WHERE refund.refund_id = refund_use.refund_id AND invoice.invoice_id = refund_use.invoice_id
;
UPDATE relay_cursor SET owner = $2, lease_until = $3 WHERE epoch = $1
;
UPDATE replacement SET state = $1, approved_by = $2, credit_note_id = $3,
  new_invoice_id = $4
WHERE replacement_id = $5
;
UPDATE subscription SET sealed_card = $1, revision = revision + $3
WHERE account_id = $2 AND sealed_card IS NOT NULL
;
UPDATE subscription SET unheard_orders = $1 WHERE siren IS NOT NULL
;
UPDATE top_up SET state = $1, asked = $2, next_try_at = $3, unanswered = $4,
  refusal = $5
WHERE top_up_id = $6
;
WITH again AS (UPDATE rerated_call SET billed = $3 WHERE id = ANY ($1))
UPDATE call SET billed = $4 WHERE id = ANY ($2)
;
WITH again AS (UPDATE rerated_call SET document_id = $1 WHERE document_id = $2)
UPDATE call SET document_id = $3 WHERE document_id = $4
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
WITH used AS (UPDATE refund SET used_cents = used_cents + $1 WHERE refund_id = $2 RETURNING refund_id)
INSERT INTO refund_use (refund_id, invoice_id, cents, used_at)
SELECT refund_id, $3, $4, $5 FROM used
;
insert into einvoice_status (document_id,place,at,comment,deposit,reason,status) values ($1,$2,$3,$4,$5,$6,$7)
;
insert into einvoice_status (document_id,place,at,comment,deposit,reason,status) values ($1,$2,$3,$4,$5,$6,$7),($8,$9,$10,$11,$12,$13,$14)
;
insert into einvoice_status (document_id,place,at,comment,deposit,reason,status) values ($1,$2,$3,$4,$5,$6,$7),($8,$9,$10,$11,$12,$13,$14),($15,$16,$17,$18,$19,$20,$21),($22,$23,$24,$25,$26,$27,$28)
;
insert into item (account_id,place,charged_from,charged_until,delivered_on,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)
;
insert into item (account_id,place,charged_from,charged_until,delivered_on,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11),($12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22)
;
insert into item (account_id,place,charged_from,charged_until,delivered_on,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11),($12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22),($23,$24,$25,$26,$27,$28,$29,$30,$31,$32,$33),($34,$35,$36,$37,$38,$39,$40,$41,$42,$43,$44)
;
insert into item (account_id,place,charged_from,charged_until,delivered_on,ends_on,monthly_ttc_cents,order_id,product,seat_id,starts_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11),($12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22),($23,$24,$25,$26,$27,$28,$29,$30,$31,$32,$33),($34,$35,$36,$37,$38,$39,$40,$41,$42,$43,$44),($45,$46,$47,$48,$49,$50,$51,$52,$53,$54,$55),($56,$57,$58,$59,$60,$61,$62,$63,$64,$65,$66),($67,$68,$69,$70,$71,$72,$73,$74,$75,$76,$77),($78,$79,$80,$81,$82,$83,$84,$85,$86,$87,$88)
;
insert into payment_try (payment_id,place,amount_cents,begun_at,charged_back_at,charged_back_cents,ended_at,number,reference,refusal) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)
;
select c1_0.credit_note_id,c1_0.place,c1_0.ht_cents,c1_0.invoice_id,c1_0.rounding_cents,c1_0.ttc_cents,c1_0.vat_cents from correction c1_0 where c1_0.credit_note_id=$1
;
select coalesce(sum(c1_0.ttc_cents),$2) from invoice ir1_0 join correction c1_0 on ir1_0.invoice_id=c1_0.credit_note_id where c1_0.invoice_id=$1 and ir1_0.state<>$3
;
select current_catalog
;
select current_schema()
;
select er1_0.document_id,er1_0.account_id,er1_0.asked,er1_0.completion_at,er1_0.completion_by,er1_0.completion_comment,er1_0.deposit,er1_0.deposited_at,er1_0.einvoice_id,er1_0.flow_id,er1_0.given_back,er1_0.inside,er1_0.issued_on,er1_0.kind,er1_0.last_sequence,er1_0.looks,er1_0.next_at,er1_0.number,er1_0.requested_by,er1_0.revision,er1_0.standing,er1_0.stopped,er1_0.unanswered from einvoice er1_0 where er1_0.document_id=$1 for no key update of er1_0
;
select er1_0.document_id,er1_0.account_id,er1_0.asked,er1_0.completion_at,er1_0.completion_by,er1_0.completion_comment,er1_0.deposit,er1_0.deposited_at,er1_0.einvoice_id,er1_0.flow_id,er1_0.given_back,er1_0.inside,er1_0.issued_on,er1_0.kind,er1_0.last_sequence,er1_0.looks,er1_0.next_at,er1_0.number,er1_0.requested_by,er1_0.revision,er1_0.standing,er1_0.stopped,er1_0.unanswered from einvoice er1_0 where er1_0.next_at>=$1 and er1_0.next_at<=$2 order by er1_0.next_at offset $3 rows fetch first $4 rows only for no key update of er1_0 skip locked
;
select i1_0.account_id,i1_0.place,i1_0.charged_from,i1_0.charged_until,i1_0.delivered_on,i1_0.ends_on,i1_0.monthly_ttc_cents,i1_0.order_id,i1_0.product,i1_0.seat_id,i1_0.starts_on from item i1_0 where i1_0.account_id=$1
;
select ir1_0.invoice_id,i1_0.invoice_id,i1_0.number,i1_0.issued_on,c1_0.ttc_cents,c1_0.ht_cents,c1_0.vat_cents,c1_0.rounding_cents from invoice ir1_0 join correction c1_0 on ir1_0.invoice_id=c1_0.credit_note_id join invoice i1_0 on i1_0.invoice_id=c1_0.invoice_id where $1=$2 order by ir1_0.invoice_id,c1_0.place
;
select ir1_0.invoice_id,i1_0.invoice_id,i1_0.number,i1_0.issued_on,c1_0.ttc_cents,c1_0.ht_cents,c1_0.vat_cents,c1_0.rounding_cents from invoice ir1_0 join correction c1_0 on ir1_0.invoice_id=c1_0.credit_note_id join invoice i1_0 on i1_0.invoice_id=c1_0.invoice_id where ir1_0.invoice_id in ($1) order by ir1_0.invoice_id,c1_0.place
;
select ir1_0.invoice_id,ir1_0.account_id,ir1_0.buyer,ir1_0.closing,c1_0.credit_note_id,c1_0.place,c1_0.ht_cents,c1_0.invoice_id,c1_0.rounding_cents,c1_0.ttc_cents,c1_0.vat_cents,ir1_0.corrects,ir1_0.due_on,ir1_0.ht_cents,ir1_0.issued_on,ir1_0.kind,ir1_0.last_sequence,l1_0.invoice_id,l1_0.place,l1_0.basis,l1_0.days_end,l1_0.days_start,l1_0.description,l1_0.product,l1_0.quantity,l1_0.ttc_cents,l1_0.unit_ttc_cents,ir1_0.mentions,ir1_0.number,ir1_0.period_end,ir1_0.period_start,ir1_0.replaces,ir1_0.revision,ir1_0.rounding_cents,ir1_0.seller,ir1_0.state,ir1_0.ttc_cents,ir1_0.vat_cents from invoice ir1_0 left join invoice_line l1_0 on ir1_0.invoice_id=l1_0.invoice_id left join correction c1_0 on ir1_0.invoice_id=c1_0.credit_note_id where ir1_0.account_id in ($1) and ir1_0.state<>$2 order by ir1_0.invoice_id
;
select ir1_0.invoice_id,ir1_0.account_id,ir1_0.buyer,ir1_0.closing,ir1_0.corrects,ir1_0.due_on,ir1_0.ht_cents,ir1_0.issued_on,ir1_0.kind,ir1_0.last_sequence,ir1_0.mentions,ir1_0.number,ir1_0.period_end,ir1_0.period_start,ir1_0.replaces,ir1_0.revision,ir1_0.rounding_cents,ir1_0.seller,ir1_0.state,ir1_0.ttc_cents,ir1_0.vat_cents from invoice ir1_0 where ir1_0.invoice_id=$1
;
select ir1_0.invoice_id,ir1_0.account_id,ir1_0.buyer,ir1_0.closing,ir1_0.corrects,ir1_0.due_on,ir1_0.ht_cents,ir1_0.issued_on,ir1_0.kind,ir1_0.last_sequence,l1_0.invoice_id,l1_0.place,l1_0.basis,l1_0.days_end,l1_0.days_start,l1_0.description,l1_0.product,l1_0.quantity,l1_0.ttc_cents,l1_0.unit_ttc_cents,ir1_0.mentions,ir1_0.number,ir1_0.period_end,ir1_0.period_start,ir1_0.replaces,ir1_0.revision,ir1_0.rounding_cents,ir1_0.seller,ir1_0.state,ir1_0.ttc_cents,ir1_0.vat_cents from invoice ir1_0 left join invoice_line l1_0 on ir1_0.invoice_id=l1_0.invoice_id where ir1_0.kind=$2 and ir1_0.invoice_id=$1
;
select ir1_0.invoice_id,ir1_0.number,ir1_0.issued_on,c1_0.invoice_id,c1_0.number,c1_0.issued_on,ir1_0.period_start,ir1_0.period_end,ir1_0.ttc_cents,ir1_0.ht_cents,ir1_0.vat_cents,ir1_0.rounding_cents from invoice ir1_0 join invoice c1_0 on c1_0.invoice_id=ir1_0.corrects where ir1_0.invoice_id<$1 and ir1_0.kind=$2 and ir1_0.state=$3 and ir1_0.account_id=$4 order by ir1_0.invoice_id desc fetch first $5 rows only
;
select ir1_0.invoice_id,ir1_0.number,ir1_0.state,ir1_0.issued_on,ir1_0.due_on,ir1_0.period_start,ir1_0.period_end,ir1_0.ttc_cents,ir1_0.ht_cents,ir1_0.vat_cents,ir1_0.rounding_cents,(select coalesce(sum(c1_0.ttc_cents),$5) from invoice ir2_0 join correction c1_0 on ir2_0.invoice_id=c1_0.credit_note_id where c1_0.invoice_id=ir1_0.invoice_id and ir2_0.state<>$6) from invoice ir1_0 where ir1_0.invoice_id<$1 and ir1_0.kind=$2 and ir1_0.account_id=$3 order by ir1_0.invoice_id desc fetch first $4 rows only
;
select l1_0.invoice_id,l1_0.place,l1_0.basis,l1_0.days_end,l1_0.days_start,l1_0.description,l1_0.product,l1_0.quantity,l1_0.ttc_cents,l1_0.unit_ttc_cents from invoice_line l1_0 where l1_0.invoice_id = any ($1)
;
select l1_0.invoice_id,l1_0.place,l1_0.basis,l1_0.days_end,l1_0.days_start,l1_0.description,l1_0.product,l1_0.quantity,l1_0.ttc_cents,l1_0.unit_ttc_cents from invoice_line l1_0 where l1_0.invoice_id=$1
;
select m1_0.document_id,m1_0.name,m1_0.at,m1_0.cents,m1_0.declined_at,m1_0.declined_comment,m1_0.declined_deposit,m1_0.declined_reason,m1_0.deposit,m1_0.kind,m1_0.reported_at from cash_movement m1_0 where m1_0.document_id=$1
;
select pr1_0.payment_id,pr1_0.account_id,pr1_0.invoice_id,pr1_0.invoice_number,pr1_0.issued_on,pr1_0.last_sequence,pr1_0.next_try_at,pr1_0.revision,pr1_0.state,pr1_0.ttc_cents,pr1_0.unanswered from payment pr1_0 where pr1_0.account_id=$1 and pr1_0.state in ($2 /*, ... */) order by pr1_0.invoice_id for no key update of pr1_0
;
select pr1_0.payment_id,pr1_0.account_id,pr1_0.invoice_id,pr1_0.invoice_number,pr1_0.issued_on,pr1_0.last_sequence,pr1_0.next_try_at,pr1_0.revision,pr1_0.state,pr1_0.ttc_cents,pr1_0.unanswered from payment pr1_0 where pr1_0.invoice_id=$1 fetch first $2 rows only for no key update of pr1_0
;
select pr1_0.payment_id,pr1_0.account_id,pr1_0.invoice_id,pr1_0.invoice_number,pr1_0.issued_on,pr1_0.last_sequence,pr1_0.next_try_at,pr1_0.revision,pr1_0.state,pr1_0.ttc_cents,pr1_0.unanswered from payment pr1_0 where pr1_0.next_try_at<=$1 order by pr1_0.next_try_at offset $2 rows fetch first $3 rows only for no key update of pr1_0 skip locked
;
select sr1_0.account_id,sr1_0.anchor,sr1_0.billing_address,sr1_0.customer_since,sr1_0.ends_on,i1_0.account_id,i1_0.place,i1_0.charged_from,i1_0.charged_until,i1_0.delivered_on,i1_0.ends_on,i1_0.monthly_ttc_cents,i1_0.order_id,i1_0.product,i1_0.seat_id,i1_0.starts_on,sr1_0.leaves_on,sr1_0.legal_name,sr1_0.next_period_start,sr1_0.periods_billed,sr1_0.revision,sr1_0.sealed_card,sr1_0.siren,sr1_0.unheard_orders from subscription sr1_0 left join item i1_0 on sr1_0.account_id=i1_0.account_id where sr1_0.account_id in ($1 /*, ... */) order by sr1_0.account_id
;
select sr1_0.account_id,sr1_0.anchor,sr1_0.billing_address,sr1_0.customer_since,sr1_0.ends_on,i1_0.account_id,i1_0.place,i1_0.charged_from,i1_0.charged_until,i1_0.delivered_on,i1_0.ends_on,i1_0.monthly_ttc_cents,i1_0.order_id,i1_0.product,i1_0.seat_id,i1_0.starts_on,sr1_0.leaves_on,sr1_0.legal_name,sr1_0.next_period_start,sr1_0.periods_billed,sr1_0.revision,sr1_0.sealed_card,sr1_0.siren,sr1_0.unheard_orders from subscription sr1_0 left join item i1_0 on sr1_0.account_id=i1_0.account_id where sr1_0.account_id in ($1) order by sr1_0.account_id
;
select sr1_0.account_id,sr1_0.anchor,sr1_0.billing_address,sr1_0.customer_since,sr1_0.ends_on,i1_0.account_id,i1_0.place,i1_0.charged_from,i1_0.charged_until,i1_0.delivered_on,i1_0.ends_on,i1_0.monthly_ttc_cents,i1_0.order_id,i1_0.product,i1_0.seat_id,i1_0.starts_on,sr1_0.leaves_on,sr1_0.legal_name,sr1_0.next_period_start,sr1_0.periods_billed,sr1_0.revision,sr1_0.sealed_card,sr1_0.siren,sr1_0.unheard_orders from subscription sr1_0 left join item i1_0 on sr1_0.account_id=i1_0.account_id where sr1_0.account_id=$1
;
select sr1_0.account_id,sr1_0.anchor,sr1_0.billing_address,sr1_0.customer_since,sr1_0.ends_on,sr1_0.leaves_on,sr1_0.legal_name,sr1_0.next_period_start,sr1_0.periods_billed,sr1_0.revision,sr1_0.sealed_card,sr1_0.siren,sr1_0.unheard_orders from subscription sr1_0 where sr1_0.account_id=$1
;
select sr1_0.account_id,sr1_0.anchor,sr1_0.billing_address,sr1_0.customer_since,sr1_0.ends_on,sr1_0.leaves_on,sr1_0.legal_name,sr1_0.next_period_start,sr1_0.periods_billed,sr1_0.revision,sr1_0.sealed_card,sr1_0.siren,sr1_0.unheard_orders from subscription sr1_0 where sr1_0.account_id=$1 for no key update of sr1_0
;
select sr1_0.account_id,sr1_0.last_sequence,sr1_0.revision,sr1_0.suspended_since from standing sr1_0 where sr1_0.account_id=$1 for no key update of sr1_0
;
select t1_0.document_id,t1_0.place,t1_0.at,t1_0.comment,t1_0.deposit,t1_0.reason,t1_0.status from einvoice_status t1_0 where t1_0.document_id=$1
;
select t1_0.payment_id,t1_0.place,t1_0.amount_cents,t1_0.begun_at,t1_0.charged_back_at,t1_0.charged_back_cents,t1_0.ended_at,t1_0.number,t1_0.reference,t1_0.refusal from payment_try t1_0 where t1_0.payment_id=$1
;
update cash_movement set declined_at=$1,declined_comment=$2,declined_deposit=$3,declined_reason=$4,deposit=$5,reported_at=$6 where document_id=$7 and name=$8
;
update einvoice set asked=$1,completion_at=$2,completion_by=$3,completion_comment=$4,deposit=$5,deposited_at=$6,flow_id=$7,inside=$8,last_sequence=$9,looks=$10,next_at=$11,requested_by=$12,revision=$13,standing=$14,stopped=$15,unanswered=$16 where document_id=$17 and revision=$18
;
update einvoice set revision=$1 where document_id=$2 and revision=$3
;
update item set charged_from=$1,charged_until=$2,delivered_on=$3,ends_on=$4,monthly_ttc_cents=$5,order_id=$6,product=$7,seat_id=$8,starts_on=$9 where account_id=$10 and place=$11
;
update payment set last_sequence=$1,next_try_at=$2,revision=$3,state=$4,unanswered=$5 where payment_id=$6 and revision=$7
;
update payment_try set amount_cents=$1,begun_at=$2,charged_back_at=$3,charged_back_cents=$4,ended_at=$5,number=$6,reference=$7,refusal=$8 where payment_id=$9 and place=$10
;
update standing set last_sequence=$1,revision=$2,suspended_since=$3 where account_id=$4 and revision=$5
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
update subscription set next_period_start=$1,revision=$2 where account_id=$3 and revision=$4
;
update subscription set revision=$1 where account_id=$2 and revision=$3
;
