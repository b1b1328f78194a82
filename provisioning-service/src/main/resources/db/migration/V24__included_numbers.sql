-- The numbers that a company's conference server and its users' faxes have of their own; from `included_search_at` on those that
-- are missing are looked for. Companies of before get theirs, too.
ALTER TABLE office
  ADD COLUMN included_numbers   jsonb,
  ADD COLUMN included_search_at timestamptz;
UPDATE office SET included_search_at = now() WHERE company_number IS NOT NULL;
CREATE INDEX office_included_due ON office (included_search_at) WHERE included_search_at IS NOT NULL;
