#!/bin/bash
# loads_no_other_sqlite.sh LOBBY: starts the desk on a demo profile and, once it holds its database
# open, reads what the process has mapped. A libsqlite3 there could take our calls and write the
# database in plain text.
set -euo pipefail
folder=$(mktemp -d)
"$1" --profile "$folder/profile" --demo --page today >"$folder/output" 2>&1 &
desk=$!
trap 'kill "$desk" 2>/dev/null || true; wait "$desk" 2>/dev/null || true; rm -rf "$folder"' EXIT

holds_database() {
    find "/proc/$desk/fd" -lname '*/lobby.db' -print -quit 2>/dev/null | grep -q .
}
until holds_database; do
    kill -0 "$desk" 2>/dev/null || { echo "lobby ended early"; cat "$folder/output"; exit 1; }
    sleep 0.1
done

maps=$(cat "/proc/$desk/maps")
grep -q libQt6Widgets <<<"$maps" || { echo "this is not the desk"; exit 1; }
if grep libsqlite3 <<<"$maps"; then
    echo "a second SQLite is loaded"
    exit 1
fi
