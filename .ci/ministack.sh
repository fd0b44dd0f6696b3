#!/usr/bin/env bash
# Prints the folder of a Python environment that holds the emulator and cfn-lint, made by pip when it is not there yet.
# Needs Python 3.10 or later, with venv. It is made anew when requirements.txt has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v python3 >/dev/null
folder=$PWD/.cache/ministack
if ! cmp -s .ci/requirements.txt "$folder/complete"; then
  rm -rf "$folder"
  python3 -m venv "$folder" >&2
  "$folder/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r .ci/requirements.txt >&2
  "$folder/bin/pip" check >&2
  cp .ci/requirements.txt "$folder/complete"
fi
echo "$folder"
