#!/usr/bin/env bash
# One scheduled run: run-day.sh DAY, with DAY as YYYY-MM-DD (the day whose articles are read).
# Settings come from the environment: DATELINE_INPUT (a pattern with {day} in it), DATELINE_OUTPUT, and if wanted
# DATELINE_OPTIONS (more flags), DATELINE_LOAD (a command that is given the output folder), DATELINE_ALERT (a command that is
# given one line). Safe to run again: a run replaces the day it reads, whole, and a failed one changes nothing.
set -uo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
day="${1:-}"
if ! [[ "$day" =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]]; then
  echo "run-day.sh: no day given: run-day.sh YYYY-MM-DD" >&2
  exit 2
fi
: "${DATELINE_INPUT:?set it to the articles, such as /news/{day}/*.jsonl.gz}" "${DATELINE_OUTPUT:?set it to the output folder}"

alert() {
  echo "run-day.sh: $1" >&2
  if [ -n "${DATELINE_ALERT:-}" ]; then
    $DATELINE_ALERT "dateline $day: $1"
  fi
}

# shellcheck disable=SC2086
"${DATELINE:-$home/scripts/dateline}" run --input="${DATELINE_INPUT//\{day\}/$day}" --output="$DATELINE_OUTPUT" \
  --assumeDate="$day" ${DATELINE_OPTIONS:-}
code=$?
case $code in
  0) ;;
  2) alert "wrong use (exit 2): look at DATELINE_OPTIONS; trying again does not help" ;;
  3) alert "bad configuration or no articles (exit 3): look at DATELINE_INPUT and whether the day's articles have come" ;;
  4) alert "the pipeline failed (exit 4): nothing was changed; trying again is safe" ;;
  5) alert "too much input rejected (exit 5): nothing was changed; look at $DATELINE_OUTPUT/_rejected" ;;
  *) alert "ended by force (exit $code): nothing was changed; trying again is safe" ;;
esac
[ $code -eq 0 ] || exit $code

if [ -n "${DATELINE_LOAD:-}" ] && ! $DATELINE_LOAD "$DATELINE_OUTPUT"; then
  alert "the run is done, loading it failed: $DATELINE_LOAD $DATELINE_OUTPUT can be run again"
  exit 4
fi
