#!/usr/bin/env bash
# Run once by the postgres image on an empty volume: two databases, each with a role that owns it and may enter no
# other. The launcher's Databases.java does the same for `make run`.
set -euo pipefail

create() { # create <name> <password>
  psql --set=ON_ERROR_STOP=1 --set=name="$1" --set=password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"name" login nosuperuser nocreatedb nocreaterole noreplication password :'password';
create database :"name" owner :"name" template template0;
revoke all on database :"name" from public;
SQL
}

create nhipcau "$NHIPCAU_DB_PASSWORD"
create keycloak "$KEYCLOAK_DB_PASSWORD"
