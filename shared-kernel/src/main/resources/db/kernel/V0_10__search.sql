-- The words of a text as searches ask for their beginnings: without accents, capitals and what stands between them. An
-- e-mail address is several words. To be used in GIN indexes of expressions.
CREATE FUNCTION search_words(text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('pg_catalog.simple', lower(translate($1,
    'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ''’-_.@/+&,;:',
    'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy            ')));
