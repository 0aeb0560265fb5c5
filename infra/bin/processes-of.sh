#!/usr/bin/env bash
# Prints the pids of all processes that belong to a data folder: its children carry its path in their environment.
set -euo pipefail
data=$(realpath -m "$1")
for process in /proc/[0-9]*; do
  # postgres writes over its environment, but not over its arguments
  if { tr '\0' '\n' <"$process/environ"; } 2>/dev/null | grep -qxF "NHIPCAU_STACK=$data" ||
    { tr '\0' ' ' <"$process/cmdline"; } 2>/dev/null | grep -qF -- "-D $data/postgres/"; then
    echo "${process#/proc/}"
  fi
done
