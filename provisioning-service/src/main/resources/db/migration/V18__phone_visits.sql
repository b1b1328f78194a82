-- When phones last fetched their files, and what they said that they are; by the hour, so that fetching stays cheap.
CREATE TABLE phone_visit (
  phone_id   uuid PRIMARY KEY REFERENCES phone,
  visited_at timestamptz NOT NULL,
  firmware   text
);
