-- A number that another carrier took over is no number of ours, though it is remembered, lest older news bring it back. It left
-- by the news of that version; later ones are of a number that came back.
ALTER TABLE our_number ADD COLUMN left_version integer;

UPDATE our_number SET left_version = version
WHERE use = 'SPARE' AND number IN (
  SELECT number FROM port_out_number JOIN port_out USING (port_out_id) WHERE state = 'LEFT');

-- By which port a number came that its company gave up, and when its carrier is to have it again; null once that is done.
ALTER TABLE former_number
  ADD COLUMN brought_by         uuid REFERENCES port_request,
  ADD COLUMN hand_back_at       timestamptz,
  ADD COLUMN hand_back_failures integer NOT NULL DEFAULT 0,
  ADD CHECK (hand_back_at IS NULL OR brought_by IS NOT NULL);

UPDATE former_number former SET brought_by = brought.by, hand_back_at = portable_until
FROM (SELECT DISTINCT ON (number) number, port_request_id AS by FROM port_number WHERE state = 'PORTED'
      ORDER BY number, port_request_id DESC) brought
WHERE brought.number = former.number;

CREATE INDEX ON former_number (hand_back_at) WHERE hand_back_at IS NOT NULL;
CREATE INDEX ON former_number (brought_by) WHERE hand_back_at IS NOT NULL;
