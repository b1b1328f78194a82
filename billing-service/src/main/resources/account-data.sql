-- What a company is told that asks for all that is kept of it: by kind, a row as an object, a column as a property. What it is not told is named, with why.

-- SUBSCRIPTION
SELECT account_id, legal_name, siren, billing_address, customer_since, anchor, periods_billed, next_period_start, leaves_on, ends_on
FROM subscription WHERE account_id = :account;

-- ITEMS
SELECT product, seat_id, order_id, monthly_ttc_cents, starts_on, ends_on, delivered_on, charged_from, charged_until
FROM item WHERE account_id = :account ORDER BY place;

-- DOCUMENTS
SELECT i.invoice_id, i.kind, i.state, i.number, i.corrects, i.closing, i.issued_on, i.due_on, i.period_start, i.period_end, i.seller, i.buyer, i.mentions,
  i.occasion, i.replaces, i.ttc_cents, i.ht_cents, i.vat_cents, i.rounding_cents, d.sha256
FROM invoice i LEFT JOIN document d ON d.document_id = i.invoice_id WHERE i.account_id = :account ORDER BY i.invoice_id;

-- DOCUMENT_LINES
SELECT l.invoice_id, l.place, l.product, l.description, l.days_start, l.days_end, l.quantity, l.unit_ttc_cents, l.ttc_cents
FROM invoice_line l JOIN invoice i USING (invoice_id) WHERE i.account_id = :account ORDER BY l.invoice_id, l.place;

-- CORRECTIONS
SELECT c.credit_note_id, c.place, c.invoice_id, c.ttc_cents, c.ht_cents, c.vat_cents
FROM correction c JOIN invoice i ON i.invoice_id = c.credit_note_id WHERE i.account_id = :account ORDER BY c.credit_note_id, c.place;

-- INVOICE_REPLACEMENTS
SELECT replacement_id, invoice_id, state, legal_name, siren, street, postal_code, city, proposed_at, credit_note_id, new_invoice_id
FROM replacement WHERE account_id = :account ORDER BY replacement_id;

-- ELECTRONIC_INVOICES
SELECT document_id, kind, number, issued_on, deposit, deposited_at, standing FROM einvoice WHERE account_id = :account ORDER BY document_id;

-- ELECTRONIC_INVOICE_STATUSES
SELECT s.document_id, s.deposit, s.status, s.at, s.reason, s.comment
FROM einvoice_status s JOIN einvoice e USING (document_id) WHERE e.account_id = :account ORDER BY s.document_id, s.place;

-- ELECTRONIC_INVOICE_MONEY
SELECT m.document_id, m.kind, m.cents, m.at, m.reported_at
FROM cash_movement m JOIN invoice i ON i.invoice_id = m.document_id WHERE i.account_id = :account ORDER BY m.document_id, m.at, m.name;

-- PAYMENTS
SELECT payment_id, invoice_id, invoice_number, issued_on, ttc_cents, state, next_try_at FROM payment WHERE account_id = :account ORDER BY payment_id;

-- PAYMENT_TRIES
SELECT t.payment_id, t.number, t.amount_cents, t.begun_at, t.ended_at, t.refusal, t.charged_back_cents, t.charged_back_at
FROM payment_try t JOIN payment p USING (payment_id) WHERE p.account_id = :account ORDER BY t.payment_id, t.place;

-- STANDING
SELECT suspended_since FROM standing WHERE account_id = :account;

-- CREDITS
SELECT credit_id, kind, cause, day, ttc_cents, given_cents, state, port_request_id, reason FROM credit WHERE account_id = :account ORDER BY credit_id;

-- REFUNDS
SELECT refund_id, invoice_id, cents, state, requested_at, ended_at, used_cents FROM refund WHERE account_id = :account ORDER BY refund_id;

-- REFUND_USES
SELECT u.refund_id, u.invoice_id, u.cents
FROM refund_use u JOIN refund r USING (refund_id) WHERE r.account_id = :account ORDER BY u.refund_id;

-- CHOICES
SELECT c.full_numbers, r.to_card AS refunds_to_card, a.threshold_cents AS top_up_threshold_cents, a.amount_cents AS top_up_amount_cents
FROM subscription s LEFT JOIN call_display c USING (account_id) LEFT JOIN refund_choice r USING (account_id)
  LEFT JOIN automatic_top_up a USING (account_id)
WHERE s.account_id = :account;

-- PREPAID_ACCOUNT
SELECT balance_cents FROM prepaid_account WHERE account_id = :account;

-- PREPAID_MOVEMENTS
SELECT CAST(date_trunc('month', made_at, 'Europe/Paris') AS date) AS month, kind, count(*) AS entries, sum(cents) AS cents
FROM prepaid_entry WHERE account_id = :account GROUP BY month, kind ORDER BY month, kind;

-- TOP_UPS
SELECT top_up_id, cents, state, requested_at, refusal FROM top_up WHERE account_id = :account ORDER BY top_up_id;

-- USERS
SELECT seat_id, extension, email FROM extension_user WHERE account_id = :account ORDER BY extension;

-- CALLS
SELECT CAST(date_trunc('month', started_at, 'Europe/Paris') AS date) AS month, extension, kind, plan, count(*) AS calls, sum(seconds) AS seconds,
  sum(ttc_cents) AS ttc_cents
FROM call WHERE account_id = :account AND kind <> 'EMERGENCY' GROUP BY month, extension, kind, plan ORDER BY month, extension, kind, plan;

-- FORGOTTEN_CALLS
SELECT calls, ttc_cents FROM purged_usage WHERE account_id = :account;

-- CALL_BARS
SELECT bar_id, destination, spent_cents, limit_cents, barred_at, lifted_at FROM call_bar WHERE account_id = :account ORDER BY bar_id;

-- MISSING_PHONES
SELECT order_id, seat_id, phone_mac, expected_since, noticed_at, returned_at, sound FROM missing_phone WHERE account_id = :account ORDER BY missing_phone_id;

-- not told: prepaid_reservation (of calls that are being made), rerated_call, rerating (calls as they are now are told), ledger_entry, ledger_posting (our
-- books), bill_run, bill_run_step, overpayment_check (our work), spending_limit (our guard), invoice_series, rate_deck, rate (of no company)
