-- Which of the additional numbers ports brought: ported ones, and temporary ones that were kept beside a ported one. They
-- are counted in `additional_numbers`. A company number that was ported in stays when the last user goes.
ALTER TABLE account
  ADD COLUMN ported_numbers text[] NOT NULL DEFAULT '{}',
  ADD COLUMN kept_numbers   text[] NOT NULL DEFAULT '{}',
  ADD COLUMN company_number_ported boolean NOT NULL DEFAULT false,
  ADD CHECK (cardinality(ported_numbers) + cardinality(kept_numbers) <= additional_numbers);
