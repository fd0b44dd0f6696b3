#!/usr/bin/env bash
# Prints the folder that holds Amazon's DynamoDB Local, fetched by Maven when it is not there yet. Needs Java 17 and Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v java >/dev/null && command -v mvn >/dev/null
folder=$PWD/.cache/dynamodb-local
if [ ! -e "$folder/complete" ]; then
  rm -rf "$folder"
  mkdir -p "$folder"
  mvn -q -B -f .ci/dynamodb-local.pom.xml dependency:copy-dependencies -DoutputDirectory="$folder/lib" >&2
  touch "$folder/complete"
fi
echo "$folder"
