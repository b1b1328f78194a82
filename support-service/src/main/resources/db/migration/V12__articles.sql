-- The knowledge base. A version's words never change; at any moment one version of an article is shown, or none.
CREATE TABLE article_version (
  article_version_id uuid PRIMARY KEY,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number integer NOT NULL CHECK (number > 0),
  category text NOT NULL
    CHECK (category IN
      ('OFFER', 'ORDER', 'PHONE', 'CALLS', 'RECEPTION', 'PORTING', 'BILLING', 'ACCOUNT', 'HELP')),
  title text NOT NULL,
  summary text NOT NULL,
  tags jsonb NOT NULL,
  related jsonb NOT NULL,
  text text NOT NULL,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  shown_from timestamptz,
  shown_until timestamptz,
  UNIQUE (slug, number),
  CHECK (shown_until IS NULL OR shown_from < shown_until)
);

-- What members think of an article: one word of each person.
CREATE TABLE article_opinion (
  slug text NOT NULL,
  account_id uuid NOT NULL,
  person text NOT NULL,
  helpful boolean NOT NULL,
  saved_ticket boolean NOT NULL,
  comment text,
  given_at timestamptz NOT NULL,
  PRIMARY KEY (slug, account_id, person)
);

-- What was looked for in vain.
CREATE TABLE failed_search (
  words text PRIMARY KEY,
  times bigint NOT NULL,
  last_at timestamptz NOT NULL
);
