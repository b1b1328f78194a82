#!/bin/bash
# Postgres runs this once, on an empty folder: the suite's roles and schemas, with the passwords of made/postgres.env.
set -eu
options=
for service in ordering provisioning porting support billing; do
  password=OFFICE_${service^^}
  options+=" -c office.$service=${!password}"
done
PGOPTIONS=$options psql -v ON_ERROR_STOP=1 -q -U postgres -d office -f /roles.sql
