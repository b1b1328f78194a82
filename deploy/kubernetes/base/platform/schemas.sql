-- Once, in database `office`: a schema for each service, owned by a role of its name that can enter no other. CloudNativePG
-- gives the roles their passwords and lets them in (managed.roles of the cluster).
REVOKE ALL ON DATABASE office FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA public;
DO $$
DECLARE
  service text;
BEGIN
  FOREACH service IN ARRAY ARRAY['ordering', 'provisioning', 'porting', 'support', 'billing'] LOOP
    EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', service);
    EXECUTE format('ALTER ROLE %I IN DATABASE office SET search_path = %I', service, service);
    EXECUTE format('GRANT CONNECT ON DATABASE office TO %I', service);
    EXECUTE format('CREATE SCHEMA %I AUTHORIZATION %I', service, service);
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', service);
  END LOOP;
END
$$;
