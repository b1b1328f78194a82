-- The establishment that the carrier's bill is made out to, where the bill names it.
ALTER TABLE port_request ADD COLUMN holder_siret text CHECK (holder_siret ~ '^[0-9]{14}$' AND left(holder_siret, 9) = holder_siren);
CREATE INDEX ON port_request (holder_siret);
