-- Subjects are words of people, who may want them forgotten: what nobody wrote quotes them no more.
UPDATE ticket_message SET text = regexp_replace(text, '« .* »', '« … »')
WHERE author = 'SYSTEM' AND (text LIKE 'Cette demande se poursuit dans « %' OR text LIKE 'La demande « %'
  OR text LIKE 'Une question est traitée à part, dans « %');

UPDATE notice SET facts = jsonb_set(facts, '{answer}', to_jsonb(regexp_replace(facts ->> 'answer', '« .* »', '« … »')))
WHERE kind = 'TICKET_ANSWERED' AND facts ->> 'answer' LIKE 'Cette demande se poursuit dans « %';

-- Answers by mail named who wrote them by their address.
UPDATE ticket_message SET written_by = 'mail'
FROM ticket t WHERE t.ticket_id = ticket_message.ticket_id AND author = 'MEMBER' AND lower(written_by) = lower(t.asker_email);
