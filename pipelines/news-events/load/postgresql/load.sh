#!/usr/bin/env bash
# Loads a run's output into PostgreSQL (12 or later): load.sh OUTPUT [--day=DAY,… | --last-run]
# Where to: psql's own variables (PGHOST, PGPORT, PGUSER, PGDATABASE, PGPASSWORD, or a service).
# The days given (all days, by default) are replaced in every table, in one transaction; it may be run again at any time.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
home="$(cd "$here/../../../.." && pwd)"
views="$home/pipelines/news-events/views"

if [ $# -lt 1 ]; then
  echo "load.sh: no folder given: load.sh OUTPUT [--day=DAY,… | --last-run]" >&2
  exit 2
fi
command -v psql >/dev/null || { echo "load.sh: no psql found: install PostgreSQL's client" >&2; exit 3; }

stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
"${DATELINE:-$home/scripts/dateline}" export "$@" --format=jsonl --to="$stage" >/dev/null

tables="$(sed -n 's/^CREATE TABLE IF NOT EXISTS dateline\.\([a-z_]*\) .*/\1/p' "$here/tables.sql")"
days="$(sed "s/.*/'&'/" "$stage/_days" | paste -sd, -)"
{
  cat "$here/tables.sql"
  echo "SELECT pg_advisory_xact_lock(hashtext('dateline load')) \\g /dev/null"
  echo "CREATE TEMPORARY TABLE stage (line text) ON COMMIT DROP;"
  for table in $tables; do
    echo "DELETE FROM dateline.$table WHERE \"dt\" IN (${days:-NULL});"
    for file in "$stage/$table"/dt=*/*.jsonl; do
      [ -s "$file" ] || continue
      day="${file#"$stage/$table"/dt=}"
      echo "TRUNCATE stage;"
      # JSON has no raw control characters, so that these two cannot occur in it.
      echo "\\copy stage FROM '${file#"$stage/"}' WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')"
      echo "INSERT INTO dateline.$table SELECT r.* FROM stage," \
        "jsonb_populate_record(NULL::dateline.$table, line::jsonb || '{\"dt\":\"${day%%/*}\"}') r;"
    done
  done
  cat "$views/postgresql.sql" "$views/codes.sql" "$views/gdelt.sql" "$views/icews.sql" "$views/polecat.sql"
} >"$stage/load.sql"

(cd "$stage" && psql -X -q -v ON_ERROR_STOP=1 --single-transaction -f load.sql)
echo "loaded $(wc -l <"$stage/_days" | tr -d ' ') days" >&2
