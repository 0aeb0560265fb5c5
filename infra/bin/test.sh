#!/usr/bin/env bash
# test.sh <part…>: runs the parts one after the other, whatever their outcome, and ends with one summary.
source "$(dirname "$0")/tools.sh"

readonly REPORT=infra/target/test
mkdir -p "$REPORT"

# The system under test lives beside the one that `make run` started: own ports, own data, emptied first.
export HTTP_PORT=18080 KEYCLOAK_PORT=18180 KEYCLOAK_MANAGEMENT_PORT=18190 POSTGRES_PORT=15480
export DATA=.data-test BIND=127.0.0.1
readonly BASE_URL=http://localhost:$HTTP_PORT ISSUER=http://localhost:$KEYCLOAK_PORT/realms/nhipcau
export NO_COLOR=1 FORCE_COLOR=0 CI=true
# The make that runs this has its own variables and job slots; the make below is a fresh one.
unset MAKEFLAGS MFLAGS MAKELEVEL

# ── The parts ──

part-build() {
  make build
}

part-infra() {
  local script
  need_maven
  for script in infra/bin/*.sh infra/test/*.sh .ci/run; do bash -n "$script"; done
  echo "shell syntax: 1 passed"
  infra/test/tools-test.sh
  rm -rf infra/launcher/target/surefire-reports
  maven -q -f infra/launcher/pom.xml verify
}

part-compose() {
  infra/bin/check-compose.sh
}

part-frontend() {
  need_node
  make --no-print-directory frontend-tools
  need_node # the Node that has just been installed, if it was not there before
  npm run check --prefix frontend
}

part-backend() {
  need_maven
  rm -rf backend/target/surefire-reports
  maven -f backend/pom.xml verify
}

part-contract() {
  need_maven
  rm -rf backend/target/surefire-reports
  maven -q -f backend/pom.xml test -Dtest='OpenApi*Test,*Contract*Test'
}

# The generator and every scenario of the bench still work; nothing is timed.
part-bench() {
  rm -rf bench/target/surefire-reports
  infra/bin/bench.sh smoke
}

# Each journey tells its story from the beginning, so each gets a system with fresh data.
on_fresh_stack() {
  local result=0
  infra/bin/stack.sh start || return
  "$@" || result=$?
  infra/bin/stack.sh stop || result=$?
  return $result
}

part-journeys() {
  need_maven
  rm -rf backend/target/journey-reports
  on_fresh_stack maven -q -f backend/pom.xml surefire:test@journeys \
    -Dnhipcau.base-uri=$BASE_URL -Dnhipcau.issuer=$ISSUER
}

part-browser() {
  local chromium
  need_node
  chromium=$(infra/bin/chromium.sh) || return
  on_fresh_stack env BASE_URL=$BASE_URL CHROMIUM="$chromium" npm run e2e --prefix frontend
}

# ── Counting: what the runners report; a part of tests that ran none has proved nothing, so it has failed ──

# count_junit <folder>: "passed failed" over all JUnit reports in it
count_junit() {
  cat "$1"/TEST-*.xml 2>/dev/null | grep -o '<testsuite [^>]*>' |
    awk '{
      for (i = 1; i <= NF; i++) if (split($i, part, "\"") >= 2) {
        if (part[1] == "tests=") tests += part[2]
        if (part[1] == "failures=" || part[1] == "errors=") failed += part[2]
        if (part[1] == "skipped=") skipped += part[2]
      }
    } END { print tests - failed - skipped, failed + 0 }'
}

# count_printed <log> <line pattern>: "passed failed" from lines such as "12 passed, 1 failed"
count_printed() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | grep -E "$2" |
    awk '{
      for (i = 2; i <= NF; i++) {
        if ($i ~ /^passed/) passed += $(i - 1)
        if ($i ~ /^failed/) failed += $(i - 1)
      }
    } END { print passed + 0, failed + 0 }'
}

counts() { # counts <part> <log>
  case $1 in
    infra)
      read -r passed failed < <(count_junit infra/launcher/target/surefire-reports)
      read -r more less < <(count_printed "$2" ': [0-9]+ (passed|failed)')
      echo $((passed + more)) $((failed + less))
      ;;
    bench)
      read -r passed failed < <(count_junit bench/target/surefire-reports)
      read -r more less < <(count_printed "$2" '^bench: [0-9]+ passed')
      echo $((passed + more)) $((failed + less))
      ;;
    compose) count_printed "$2" ': [0-9]+ passed' ;;
    frontend) count_printed "$2" '^ *Tests  ' ;;
    backend | contract) count_junit backend/target/surefire-reports ;;
    journeys) count_junit backend/target/journey-reports ;;
    browser) count_printed "$2" '^ *[0-9]+ (passed|failed)' ;;
    build) echo 1 0 ;;
  esac
}

# ── Running ──

summary="" all_passed=0 all_failed=0

run_part() {
  local part=$1 log=$REPORT/$1.log begin=$SECONDS result=passed passed failed
  echo
  echo "═══ $part"
  # In a process of its own, because errexit is off inside an `if` and a part must stop where it fails.
  if ! bash "$0" --part "$part" </dev/null 2>&1 | tee "$log"; then result=FAILED; fi
  read -r passed failed < <(counts "$part" "$log")
  if [ "$passed" = 0 ] && [ $result = passed ]; then
    echo "$part ran no test"
    result=FAILED
  fi
  if [ $result = FAILED ] && [ "$failed" = 0 ]; then failed=1; fi
  if [ "$part $result" = "build FAILED" ]; then passed=0; fi
  all_passed=$((all_passed + passed)) all_failed=$((all_failed + failed))
  summary+=$(printf '  %-10s %-7s %4d s %6d passed %4d failed   %s' "$part" $result $((SECONDS - begin)) "$passed" "$failed" "$log")$'\n'
}

if [ "${1:-}" = --part ]; then
  "part-$2"
  exit
fi

# However this ends, it leaves no system running.
trap 'infra/bin/stack.sh stop' EXIT
trap 'exit 130' INT TERM

for part in "$@"; do run_part "$part"; done

echo
echo "═══ Summary (${SECONDS} s)"
printf '%s' "$summary"
echo "$all_passed passed, $all_failed failed"
[ $all_failed = 0 ]
