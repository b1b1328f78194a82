-- Our own people look at a day.
CREATE INDEX ON appointment (starts_at);
