#!/usr/bin/env bash
# Loads into PostgreSQL the days that the last run replaced: load-last-run.sh OUTPUT
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/../load/postgresql/load.sh" "$1" --last-run
