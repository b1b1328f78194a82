CREATE TABLE effect (
  place   bigint GENERATED ALWAYS AS IDENTITY,
  account uuid NOT NULL,
  invoice uuid NOT NULL
);
