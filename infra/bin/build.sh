#!/usr/bin/env bash
# build.sh <part>: makes one part. Which part is stale, and in which order, is the Makefile's knowledge.
source "$(dirname "$0")/tools.sh"

# The browser for the tests is Debian's; Playwright would fetch 400 MB of its own.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

node-tool() {
  need_node
  quietly "Node for the frontend" node-tool npm ci --prefix frontend/tools/node
  touch frontend/tools/node/node_modules/.package-lock.json
}

node-modules() {
  need_node
  quietly "Libraries of the frontend" node-modules npm ci --prefix frontend
  touch frontend/node_modules/.package-lock.json
}

codegen() {
  need_node
  quietly "Generator of the frontend's API types" codegen npm ci --prefix frontend/codegen
  touch frontend/codegen/node_modules/.package-lock.json
}

frontend() {
  need_node
  quietly "Frontend" frontend npm run build --prefix frontend
  touch frontend/dist/index.html
}

backend() {
  need_maven
  quietly "Backend" backend maven -f backend/pom.xml package -DskipTests
  touch backend/target/quarkus-app/quarkus-run.jar
}

launcher() {
  need_maven
  quietly "Launcher, and Keycloak unpacked" launcher maven -f infra/launcher/pom.xml package -DskipTests
  touch infra/launcher/target/launcher.jar
}

# Built once for PostgreSQL, Keycloak starts in seconds instead of half a minute.
keycloak() {
  need_jdk
  local home=$1
  # Measured: 14.7 s and half the processor time, instead of 17.4 s, without the second compiler.
  JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 quietly "Keycloak for PostgreSQL" keycloak \
    "$home/bin/kc.sh" build --db=postgres --health-enabled=true --metrics-enabled=true
  touch "$home/.built"
}

"$@"
