-- What care and ops find a ticket by; the expression stands in the finder as it stands here.
CREATE INDEX ticket_words ON ticket
  USING gin (search_words(subject || ' ' || coalesce(asker_name, '') || ' ' || coalesce(asker_email, '')));
CREATE INDEX ON ticket (order_id);
CREATE INDEX ON ticket (port_request_id);

-- What care writes for a member on the phone is told as care's.
ALTER TABLE ticket_message
  DROP CONSTRAINT ticket_message_author_check,
  ADD CONSTRAINT ticket_message_author_check CHECK (author IN ('MEMBER', 'CARE', 'OPS', 'SYSTEM'));
