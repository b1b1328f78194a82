-- After a restore to an earlier moment: events that are in the topics, and whose cause no table knows any more. They have
-- no effect, in no service, and the aggregates that they are of number on behind them. `deploy/reconcile` writes the same
-- rows into every schema while no service runs; there are none otherwise.
CREATE TABLE void_event (
  topic          text   NOT NULL,
  aggregate_id   uuid   NOT NULL,
  first_sequence bigint NOT NULL,
  last_sequence  bigint NOT NULL,
  PRIMARY KEY (topic, aggregate_id, first_sequence),
  CHECK (first_sequence > 0 AND last_sequence >= first_sequence)
);
