#!/bin/sh
# The keys that docker-compose.yml asks for, made at random once and kept in .data/compose.env, a line each:
#   export $(deploy/secrets.sh) && docker compose up
# Keep that file as long as the data: without it nobody can open what these keys sealed. See docs/runbooks/keys.md.
set -eu
umask 077
kept="${IDEA_MAP_DATA:-$(dirname "$0")/../.data}/compose.env"

random() { head -c 32 /dev/urandom | od -An -vtx1 | tr -d ' \n'; }

if [ ! -f "$kept" ]; then
  mkdir -p "$(dirname "$kept")"
  {
    for name in POSTGRES_PASSWORD HANDLE_KEY SERVICE_KEY DATABASE_ROLE_SECRET; do echo "$name=$(random)"; done
    echo "ESCROW_KEYS=first:$(head -c 32 /dev/urandom | base64)"
  } >"$kept.new"
  mv "$kept.new" "$kept"
fi
cat "$kept"
