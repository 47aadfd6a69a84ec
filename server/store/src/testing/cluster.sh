# Makes a PostgreSQL cluster in a folder, says "ready", and takes both away when standard input ends: that is when the
# program that started this ends, in whatever way. Until then it does what it is told, a line each, and says "ready" when
# that is done: "start", or how to stop ("fast": sessions are ended; "immediate": as if it had crashed).
# Usage: sh cluster.sh FOLDER; CARILLON_TEST_BUFFERS says how much memory the server keeps pages in.

set -u
folder=$1
log=$folder/log

bin=$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$bin/initdb" ] || bin=$(dirname "$(command -v initdb || echo /none/initdb)")

clean() {
    [ ! -e "$folder/data/postmaster.pid" ] || as "$bin/pg_ctl" --silent --wait --mode=immediate --pgdata="$folder/data" stop
    rm -rf "$folder"
}
fail() {
    echo "$1"
    clean >/dev/null 2>&1
    exit 1
}

# The server refuses to run as root.
as() {
    if [ "$(id -u)" != 0 ]; then
        "$@"
    elif command -v setpriv >/dev/null; then
        setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"
    else
        runuser -u postgres -- "$@"
    fi
}

trap 'clean >/dev/null 2>&1; exit 1' HUP INT TERM
[ -x "$bin/initdb" ] || fail "the server programs of PostgreSQL are missing: install its server and contrib packages (Debian: apt-get install postgresql)"
[ "$(id -u)" != 0 ] || chown postgres: "$folder" || fail "there is no user postgres for the server to run as: install the packages of PostgreSQL, or do not run the tests as root"
cd "$folder" || fail "the folder $folder is gone"
: >"$log"
[ "$(id -u)" != 0 ] || chown postgres: "$log"

as "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync \
    >>"$log" 2>&1 || fail "initdb failed: $(tail -n 1 "$log")"
# Nobody will miss these rows after a crash.
as tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
max_connections = 300
shared_buffers = ${CARILLON_TEST_BUFFERS:-64MB}
fsync = off
synchronous_commit = off
full_page_writes = off
timezone = 'UTC'
CONF
start() {
    as "$bin/pg_ctl" --silent --wait --timeout=60 --pgdata="$folder/data" --log="$log" start >>"$log" 2>&1 </dev/null ||
        fail "PostgreSQL did not start: $(tail -n 1 "$log")"
}
stop() {
    as "$bin/pg_ctl" --silent --wait --timeout=60 --pgdata="$folder/data" --mode="$1" stop >>"$log" 2>&1 </dev/null ||
        fail "PostgreSQL did not stop: $(tail -n 1 "$log")"
}

start
echo ready
while read -r order; do
    case $order in
    start) start ;;
    *) stop "$order" ;;
    esac
    echo ready
done
clean >/dev/null 2>&1
