#!/usr/bin/env bash
# Which JDK is chosen: tried on folders that look like the JDKs of Debian, of a vendor and of long ago.
source "$(dirname "$0")/../bin/tools.sh"

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
passed=0 failed=0

jdk() { # jdk <name> <version as its release file says it>
  mkdir -p "$place/$1/bin"
  printf 'IMPLEMENTOR="Somebody"\nJAVA_VERSION="%s"\nOS_NAME="Linux"\n' "$2" >"$place/$1/release"
  touch "$place/$1/bin/javac"
  chmod +x "$place/$1/bin/javac"
}

expect() { # expect <what> <wanted> <got>
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "$1: expected '$2', got '$3'"
  fi
}

jdk eight 1.8.0_402
jdk seventeen 17.0.15
jdk twentyone 21
jdk twentyfive 25.0.1
mkdir -p "$place/jre/bin" && printf 'JAVA_VERSION="25"\n' >"$place/jre/release"

expect "old numbering" 8 "$(jdk_version "$place/eight")"
expect "bare number" 21 "$(jdk_version "$place/twentyone")"
expect "long number" 25 "$(jdk_version "$place/twentyfive")"
expect "without a compiler" "" "$(jdk_version "$place/jre")"

expect "JAVA_HOME first" "$place/twentyone" "$(JAVA_HOME=$place/twentyone JDK_FOLDERS="$place/*" find_jdk)"
expect "JAVA_HOME too old" "$place/twentyfive" "$(JAVA_HOME=$place/seventeen JDK_FOLDERS="$place/*" find_jdk)"
expect "newest of many" "$place/twentyfive" "$(JAVA_HOME='' JDK_FOLDERS="$place/*" find_jdk)"
expect "PATH last" "$place/twentyone" "$(JAVA_HOME='' JDK_FOLDERS="$place/none" PATH="$place/twentyone/bin:$PATH" find_jdk)"
expect "none" "" "$(JAVA_HOME='' JDK_FOLDERS="$place/seventeen" PATH="$place/eight/bin:$PATH" find_jdk)"

echo "choice of the JDK: $passed passed, $failed failed"
[ $failed = 0 ]
