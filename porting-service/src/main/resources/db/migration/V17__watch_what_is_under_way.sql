-- Requests that were with their carriers before anybody watched them: since when the carrier owes a day, or which day it named.
UPDATE port_request SET asked_at = sent.at, watch_at = sent.at
FROM (
  SELECT port_request_id, max(at) AS at FROM port_milestone WHERE state = 'SENT_TO_CARRIER' GROUP BY port_request_id
) sent
WHERE port_request.port_request_id = sent.port_request_id
  AND port_request.state = 'SENT_TO_CARRIER' AND watch_at IS NULL;

UPDATE port_request SET promised_for = foc_date, watch_at = (foc_date + 1 + time '08:00') AT TIME ZONE 'Europe/Paris'
WHERE state IN ('FOC_ASSIGNED', 'PORTING', 'TESTING') AND foc_date IS NOT NULL AND watch_at IS NULL;
