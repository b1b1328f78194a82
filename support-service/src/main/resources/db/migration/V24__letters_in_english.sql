-- Who of a company wants letters in another language than French; addresses in lower case.
CREATE TABLE letter_language (
  account_id uuid NOT NULL,
  address    text NOT NULL,
  language   text NOT NULL CHECK (language IN ('FR', 'EN')),
  PRIMARY KEY (account_id, address)
);
