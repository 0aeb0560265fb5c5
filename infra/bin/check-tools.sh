#!/usr/bin/env bash
# Is everything there that a build needs? Says what is missing before minutes have passed.
source "$(dirname "$0")/tools.sh"
need git git
need_maven
need_node
for tool in setsid setpriv; do need $tool util-linux; done
