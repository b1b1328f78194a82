-- Once, in database `office`: a schema for each service, owned by a role of its name that can enter no other. CloudNativePG
-- gives the roles their passwords and lets them in (managed.roles of the cluster). Its exporter asks as pg_monitor, which reads
-- what deploy/observability/queries.yaml asks for; what is secret in a table is sealed.
REVOKE ALL ON DATABASE office FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA public;
GRANT CONNECT ON DATABASE office TO pg_monitor;
DO $$
DECLARE
  service text;
BEGIN
  FOREACH service IN ARRAY ARRAY['ordering', 'provisioning', 'porting', 'support', 'billing'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = service) THEN
      EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', service);
    END IF;
    EXECUTE format('ALTER ROLE %I IN DATABASE office SET search_path = %I', service, service);
    EXECUTE format('GRANT CONNECT ON DATABASE office TO %I', service);
    EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, service);
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', service);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO pg_monitor', service);
    EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I GRANT SELECT ON TABLES TO pg_monitor', service, service);
  END LOOP;
END
$$;
