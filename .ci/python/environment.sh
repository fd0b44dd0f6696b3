#!/usr/bin/env bash
# Prints the folder of a Python environment that holds all that NAME.txt beside this file names, made by pip when it is not there yet.
# Needs Python 3.11 or later, with venv. It is made anew when NAME.txt has changed.
set -euo pipefail
name=$1
cd "$(dirname "$0")/../.."
wanted=.ci/python/$name.txt
command -v python3 >/dev/null
folder=$PWD/.cache/$name
if ! cmp -s "$wanted" "$folder/complete"; then
  rm -rf "$folder"
  python3 -m venv "$folder" >&2
  "$folder/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r "$wanted" >&2
  "$folder/bin/pip" check >&2
  cp "$wanted" "$folder/complete"
fi
echo "$folder"
