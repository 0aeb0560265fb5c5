#!/usr/bin/env bash
# Checks docker-compose.yml without Docker: against the Compose schema and a linter's rules (dclint), and that every
# variable is explained in .env.example. Where docker compose exists, it has to accept the file as well.
source "$(dirname "$0")/tools.sh"
need_node

if [ ! -e infra/compose/node_modules/.package-lock.json ] ||
  [ infra/compose/package-lock.json -nt infra/compose/node_modules/.package-lock.json ]; then
  quietly "Linter for docker-compose.yml" compose npm ci --prefix infra/compose
  touch infra/compose/node_modules/.package-lock.json
fi
infra/compose/node_modules/.bin/dclint --config infra/compose/dclint.json docker-compose.yml
echo "docker-compose.yml: 1 passed (Compose schema and rules, by dclint)"

unexplained=$(grep -oE '\$\{[A-Z_]+' docker-compose.yml | tr -d '${' | sort -u |
  while read -r name; do grep -qE "^#? ?$name=" .env.example || echo "$name"; done | xargs)
[ -z "$unexplained" ] || die ".env.example does not explain: $unexplained"
echo ".env.example: 1 passed (explains every variable of docker-compose.yml)"

if docker compose version >/dev/null 2>&1; then
  filled=$(mktemp)
  sed 's/=$/=anything/' .env.example >"$filled"
  docker compose --env-file "$filled" config --quiet
  rm "$filled"
  echo "docker compose config: 1 passed"
else
  echo "docker compose config: not run, there is no docker compose on this machine"
fi
