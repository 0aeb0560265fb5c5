#!/usr/bin/env bash
# stack.sh start|stop: the whole system in the background, on fresh data, for tests. Settings as in run.sh.
source "$(dirname "$0")/tools.sh"
: "${DATA:?the data folder of the stack}"
mkdir -p "$LOGS"
# Each user of this script has a stack of its own.
log=$LOGS/${STACK:-stack}.log
pidfile=$LOGS/${STACK:-stack}.pid

start() {
  (stop) || true # what a crash of the tests left
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

# After a crash of the tests the number may belong to somebody else by now.
is_launcher() {
  { tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null | grep -q launcher.jar
}

stop() {
  [ -e "$pidfile" ] || return 0
  local pid left
  pid=$(cat "$pidfile")
  rm "$pidfile"
  if is_launcher "$pid"; then kill -TERM "$pid"; fi
  for _ in $(seq 1 300); do
    is_launcher "$pid" || break
    sleep 0.2
  done
  left=$(infra/bin/processes-of.sh "$DATA" | xargs)
  if [ -n "$left" ]; then
    # shellcheck disable=SC2086
    kill -KILL $left 2>/dev/null || true
    die "the stack ended but left processes running (killed now): $left"
  fi
}

"$1"
