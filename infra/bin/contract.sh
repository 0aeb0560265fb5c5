#!/usr/bin/env bash
# contract.sh: openapi.yaml and the frontend's types follow the code. Read the diff before committing it.
source "$(dirname "$0")/tools.sh"
need_maven
make --no-print-directory frontend-tools
need_node
maven -q -f backend/pom.xml package -DskipTests
cp backend/target/openapi/openapi.yaml openapi.yaml
npm run --silent generate --prefix frontend
git --no-pager diff --stat -- openapi.yaml frontend/src/api/schema.d.ts
