-- Days on which the support line opens or closes otherwise than usual; without hours it stays closed.
CREATE TABLE opening_exception (
  day date PRIMARY KEY,
  opens time,
  closes time,
  reason text NOT NULL,
  kept_by text NOT NULL,
  CHECK ((opens IS NULL) = (closes IS NULL)),
  CHECK (opens < closes)
);
