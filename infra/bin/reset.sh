#!/usr/bin/env bash
# Empties the data folder, unless the system runs on it or the folder is somebody else's.
source "$(dirname "$0")/tools.sh"
data=${DATA:-.data}
[ -e "$data" ] || { echo "$data is not there: nothing to empty"; exit 0; }
[ -e "$data/launcher.lock" ] || die "$data holds no launcher.lock, so it is no data folder of Nhịp Cầu: not touched"
# The running launcher holds this lock (a POSIX lock, which flock(1) does not see), so its pid is asked instead.
pid=$(cat "$data/launcher.lock")
if [ -n "$pid" ] && { tr '\0' ' ' <"/proc/$pid/cmdline"; } 2>/dev/null | grep -q launcher.jar; then
  die "process $pid is running on $data: stop it first"
fi
# A launcher that was killed may have left its children behind.
while read -r orphan; do kill -KILL "$orphan" 2>/dev/null || true; done < <(infra/bin/processes-of.sh "$data")
# Only what the launcher itself put there: DATA may have been pointed at a folder with other things in it.
rm -rf "$data"/{postgres,secrets,log,realm.properties,launcher.lock}
rmdir --ignore-fail-on-non-empty "$data"
echo "$data is empty: the next make run starts anew"
