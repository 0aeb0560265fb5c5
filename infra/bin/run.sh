#!/usr/bin/env bash
# Starts the whole system in the foreground; Ctrl-C or TERM stops it. Settings come from the environment (see Makefile).
source "$(dirname "$0")/tools.sh"
need_jdk
# It waits most of the time: a small heap and the cheapest collector and compiler.
exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar infra/launcher/target/launcher.jar "$@"
