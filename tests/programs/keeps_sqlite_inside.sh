#!/bin/bash
# keeps_sqlite_inside.sh PROGRAM: no symbol of our SQLite is offered to a library that is loaded
# later, and none is taken from one.
set -euo pipefail
symbols=$(nm --dynamic "$1")
[ -n "$symbols" ] || { echo "$1 has no dynamic symbols at all"; exit 1; }
if grep -E 'sqlite3_|sqlcipher' <<<"$symbols"; then
    echo "$1 shares these symbols with libraries"
    exit 1
fi
