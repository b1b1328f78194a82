-- Since when the voice platform takes a number's calls, and whether a test call from outside was answered.
ALTER TABLE port_number
  ADD COLUMN activated_at timestamptz,
  ADD COLUMN reached      boolean NOT NULL DEFAULT false;

-- Numbers whose calls it takes though they were not brought over.
CREATE INDEX port_number_in_vain ON port_number (port_request_id)
  WHERE activated_at IS NOT NULL AND state IN ('REQUESTED', 'SPLIT_OFF', 'LOST', 'RELEASED');
