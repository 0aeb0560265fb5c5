#!/usr/bin/env bash
# token.sh user <name> | client <name>: prints an access token of the running embedded mode, and nothing else.
source "$(dirname "$0")/tools.sh"
[ -e infra/launcher/target/launcher.jar ] || die "nothing is built yet: start the system with make run"
exec infra/bin/run.sh token "$@"
