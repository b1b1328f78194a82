-- What a database administrator does once for the suite, idempotent, in database `office`:
-- one schema per service, owned by a role of the same name that can enter no other. The session knows their
-- passwords: `office.ordering` and so on.

REVOKE ALL ON DATABASE office FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA public;

DO $$
DECLARE
  service text;
BEGIN
  FOREACH service IN ARRAY ARRAY['ordering', 'provisioning', 'porting', 'support', 'billing'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = service) THEN
      EXECUTE format('CREATE ROLE %I', service);
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L',
                   service, current_setting('office.' || service));
    EXECUTE format('ALTER ROLE %I IN DATABASE office SET search_path = %I', service, service);
    EXECUTE format('GRANT CONNECT ON DATABASE office TO %I', service);
    EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, service);
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', service);
  END LOOP;
END
$$;
