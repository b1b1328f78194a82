-- A question is made a ticket of its own once.
CREATE INDEX ON ticket (split_from) WHERE split_from IS NOT NULL;
