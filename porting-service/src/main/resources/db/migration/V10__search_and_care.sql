-- What care and ops find a port request by.
CREATE INDEX ON port_request (holder_siren);
CREATE INDEX port_request_words ON port_request USING gin (search_words(holder_name));
CREATE INDEX ON port_number (number);
CREATE INDEX ON port_number (replaces);

-- What care does for a member is told as care's doing.
ALTER TABLE port_milestone
  DROP CONSTRAINT port_milestone_actor_kind_check,
  ADD CONSTRAINT port_milestone_actor_kind_check
    CHECK (actor_kind IN ('MEMBER', 'CARE', 'OPS', 'CARRIER', 'SYSTEM'));
