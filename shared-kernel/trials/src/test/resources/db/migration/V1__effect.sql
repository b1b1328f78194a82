CREATE TABLE effect (
  place   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account uuid NOT NULL,
  label   text NOT NULL
);
