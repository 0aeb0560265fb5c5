#!/usr/bin/env bash
# Prints the path of a Chromium for the browser tests; installs Debian's where it may, and says so where it may not.
source "$(dirname "$0")/tools.sh"

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
  return 1
}

install_chromium() {
  command -v apt-get >/dev/null || return 1
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  echo "Installing Debian's chromium for the browser tests" >&2
  "${as_root[@]}" apt-get update -qq >&2 &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
}

find_chromium || { install_chromium && find_chromium; } ||
  die "no Chromium for the browser tests, and it may not be installed from here: apt-get install chromium (as root), or set CHROMIUM=/path"
