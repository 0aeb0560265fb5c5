#!/usr/bin/env bash
# bench.sh [smoke]: a system of its own, with the nation in its database, measured and stopped again. BENCH_SIZES, BENCH_CLIENTS,
# BENCH_MILLIS and BENCH_SEED say otherwise than usual.
source "$(dirname "$0")/tools.sh"
need_maven

# Beside what `make run` and `make test` started: own ports, own data.
export HTTP_PORT=${BENCH_PORTS:-19}080 KEYCLOAK_PORT=${BENCH_PORTS:-19}180
export KEYCLOAK_MANAGEMENT_PORT=${BENCH_PORTS:-19}190 POSTGRES_PORT=${BENCH_PORTS:-19}480
export DATA=.data-bench BIND=127.0.0.1 STACK=stack-bench
export BENCH_BASE_URL=http://localhost:$HTTP_PORT BENCH_ISSUER=http://localhost:$KEYCLOAK_PORT/realms/nhipcau
export BENCH_DATABASE_URL=jdbc:postgresql://127.0.0.1:$POSTGRES_PORT/nhipcau BENCH_PASSWORD_FILE=$DATA/secrets/nhipcau-database
if [ "${1:-}" = smoke ]; then export BENCH_SMOKE=true; fi

quietly "Bench" bench maven -f bench/pom.xml verify
trap 'infra/bin/stack.sh stop' EXIT
trap 'exit 130' INT TERM
infra/bin/stack.sh start
# Bounded: whatever hangs, it ends.
timeout "${BENCH_TIMEOUT:-1500}" "$JAVA_HOME/bin/java" -Xmx512m -jar bench/target/bench.jar
