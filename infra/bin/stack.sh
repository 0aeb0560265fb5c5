#!/usr/bin/env bash
# stack.sh start|stop: the whole system in the background, on fresh data, for tests. Settings as in run.sh.
source "$(dirname "$0")/tools.sh"
: "${DATA:?the data folder of the stack}"
mkdir -p "$LOGS"
log=$LOGS/stack.log
pidfile=$LOGS/stack.pid

start() {
  infra/bin/reset.sh >/dev/null
  setsid infra/bin/run.sh >"$log" 2>&1 </dev/null &
  local pid=$!
  echo $pid >"$pidfile"
  for _ in $(seq 1 1200); do
    if grep -q '^READY' "$log"; then
      grep '^READY' "$log"
      return
    fi
    if ! kill -0 $pid 2>/dev/null; then
      tail -n 25 "$log" >&2
      die "the stack did not start, see $log"
    fi
    sleep 0.2
  done
  stop
  die "the stack did not get ready, see $log"
}

stop() {
  [ -e "$pidfile" ] || return 0
  local pid left
  pid=$(cat "$pidfile")
  rm "$pidfile"
  kill -TERM "$pid" 2>/dev/null || true
  for _ in $(seq 1 300); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  left=$(infra/bin/processes-of.sh "$DATA" | xargs)
  [ -z "$left" ] || die "the stack was stopped but left processes running: $left"
}

"$1"
