-- Pages of a category that is seldom, as of states and queues.
CREATE INDEX ON ticket (category, ticket_id);
