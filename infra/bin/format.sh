#!/usr/bin/env bash
# Puts all sources into the form that the tests demand.
source "$(dirname "$0")/tools.sh"
need_maven
need_node
for pom in backend/pom.xml infra/launcher/pom.xml; do
  quietly "Format of $(dirname $pom)" format maven -f $pom spotless:apply
done
quietly "Format of frontend" format npm run format --prefix frontend
