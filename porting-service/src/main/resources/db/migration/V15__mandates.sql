-- By what a mandate is proved: who was signed in, which text was accepted, and from which address. Older ones have none.
ALTER TABLE port_request
  ADD COLUMN mandate_given_by text,
  ADD COLUMN mandate_text     text,
  ADD COLUMN mandate_address  text,
  ADD CHECK (num_nulls(mandate_given_by, mandate_text, mandate_address) IN (0, 3));

-- The carrier's bill, sealed, as the member sent it for the review.
CREATE TABLE port_bill (
  port_request_id uuid PRIMARY KEY REFERENCES port_request,
  kind            text        NOT NULL CHECK (kind IN ('PDF', 'PNG', 'JPEG')),
  sent_at         timestamptz NOT NULL,
  content_sealed  bytea       NOT NULL
);
