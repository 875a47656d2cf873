#!/bin/bash
# Builds SQLCipher as a static library whose symbols stay hidden, and prints the folder that holds
# include/sqlite3.h and lib/libsqlcipher.a. Built once: the folder lies in the user's cache and is
# named after this script's own hash, so a changed flag makes a new folder.
#
# Debian 12 ships SQLCipher 3.4 (2016), too old to use, so the source package of Debian 13 is taken
# from the mirror this machine already uses. Nothing in /etc and none of apt's own lists is touched.
# Always static, always hidden: with a second SQLite in the process the dynamic linker may bind to
# that one, whose PRAGMA key answers "ok" and writes plain text.
set -euo pipefail

version=4.6.1
sha256=d8f9afcbc2f4b55e316ca4ada4425daf3d0b4aab25f45e11a802ae422b9f53a3
suite=trixie
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# None of the OMIT flags changes the grammar, so all are safe with the amalgamation.
definitions=(
    -DNDEBUG
    -DSQLITE_HAS_CODEC -DSQLCIPHER_CRYPTO_OPENSSL -DSQLCIPHER_OMIT_LOG -DSQLITE_TEMP_STORE=3
    -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_API_ARMOR
    -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_DBSTAT_VTAB
    -DSQLITE_ENABLE_DBPAGE_VTAB
    -DSQLITE_DQS=0 -DSQLITE_TRUSTED_SCHEMA=0 -DSQLITE_DEFAULT_FOREIGN_KEYS=1
    -DSQLITE_SECURE_DELETE -DSQLITE_USE_URI=0 -DSQLITE_MAX_ATTACHED=2
    -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_OMIT_SHARED_CACHE
    -DHAVE_FDATASYNC=1 -DHAVE_USLEEP=1 -DHAVE_GMTIME_R=1 -DHAVE_LOCALTIME_R=1
    -DHAVE_STRERROR_R=1 -DHAVE_STDINT_H=1 -DHAVE_INTTYPES_H=1
    '-DSQLITE_API=__attribute__((visibility("hidden")))'
)
compile_flags=(-O2 -fPIC -fvisibility=hidden -fstack-protector-strong -D_FORTIFY_SOURCE=2 -w)

fail() { echo "build_sqlcipher: $1" >&2; exit 1; }

# The mirror this machine takes Debian from. The origin is known once apt has fetched its lists;
# before that the address has to tell.
debian_mirror() {
    local targets mirror
    targets=$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(LABEL)' 'Created-By: Packages')
    mirror=$(awk '$2 == "Debian" && $3 == "Debian" { print $1; exit }' <<<"$targets")
    [ -n "$mirror" ] || mirror=$(awk '$1 ~ /\/debian\/?$/ { print $1; exit }' <<<"$targets")
    [ -n "$mirror" ] || fail "no Debian mirror in this machine's apt configuration"
    echo "$mirror"
}

download() {
    local work=$1 mirror
    mirror=$(debian_mirror)
    mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    echo "deb-src [signed-by=$keyring] $mirror $suite main" >"$work/apt/sources.list"
    local apt=(apt-get -q
        -o Dir::Etc::SourceList="$work/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o Dir::State="$work/apt" -o Dir::State::Lists="$work/apt/lists"
        -o Dir::State::status=/var/lib/dpkg/status -o Dir::Cache="$work/apt/cache"
        -o APT::Sandbox::User="$(id -un)" -o Acquire::Languages=none -o Acquire::Retries=3)
    "${apt[@]}" update >&2
    (cd "$work" && "${apt[@]}" source --download-only --tar-only sqlcipher >&2)
    mv "$work"/sqlcipher_*.orig.tar.* "$work/orig.tar"
    echo "$sha256  $work/orig.tar" | sha256sum --check --quiet >&2 ||
        fail "the source of SQLCipher $version is not the one expected"
}

build() {
    local work=$1 out=$2
    mkdir -p "$work/source" "$out/include" "$out/lib"
    tar -xf "$work/orig.tar" -C "$work/source" --strip-components=1
    (
        cd "$work/source"
        # cipher_integrity_check multiplies in 32 bits, and so finds damage in every file over 4 GiB.
        sed -i 's/i64 offset = (page - 1) \* ctx->page_sz/i64 offset = (i64)(page - 1) * ctx->page_sz/' \
            src/sqlcipher.c
        grep -q 'i64 offset = (i64)(page - 1)' src/sqlcipher.c ||
            fail "cipher_integrity_check is not the one that was looked at"
        unset CFLAGS CPPFLAGS LDFLAGS
        ./configure --enable-tempstore=yes --disable-tcl --disable-shared \
            CFLAGS=-DSQLITE_HAS_CODEC LDFLAGS=-lcrypto >"$work/configure.log" 2>&1 ||
            { tail -n 30 "$work/configure.log" >&2; fail "configure failed"; }
        make sqlite3.c >"$work/make.log" 2>&1 ||
            { tail -n 30 "$work/make.log" >&2; fail "making sqlite3.c failed"; }
        "${CC:-cc}" "${compile_flags[@]}" "${definitions[@]}" -c sqlite3.c -o sqlite3.o
        ar rcs "$out/lib/libsqlcipher.a" sqlite3.o
        cp sqlite3.h "$out/include/"
        cp LICENSE* "$out/"
    )
    # readelf -s: … BIND VIS NDX NAME; anything defined, global and not hidden could leave a program.
    local visible
    visible=$(readelf --symbols --wide "$out/lib/libsqlcipher.a" |
        awk '$5 == "GLOBAL" && $6 == "DEFAULT" && $7 != "UND" { print $8 }')
    [ -z "$visible" ] || fail "symbols are not hidden: $(head -n 3 <<<"$visible" | tr '\n' ' ')"
}

cache=${XDG_CACHE_HOME:-$HOME/.cache}/lobby
final=$cache/sqlcipher-$version-$(sha256sum "${BASH_SOURCE[0]}" | cut -c1-16)
if [ ! -e "$final/lib/libsqlcipher.a" ]; then
    mkdir -p "$cache"
    exec 9>"$cache/sqlcipher.lock"
    flock 9
    if [ ! -e "$final/lib/libsqlcipher.a" ]; then
        echo "building SQLCipher $version once into $final" >&2
        work=$(mktemp -d "$cache/building.XXXXXX")
        trap 'rm -rf "$work"' EXIT
        download "$work"
        build "$work" "$work/out"
        rm -rf "$final"
        mv "$work/out" "$final"
    fi
fi
echo "$final"
