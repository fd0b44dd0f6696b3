#!/usr/bin/env bash
# Synthesises stages that differ as much as stages can, and holds each template to the schemas of its resources, one line each.
# W3005 is left out: CDK says dependencies again that CloudFormation would infer.
set -uo pipefail
cd "$(dirname "$0")/.."
folder=$(bash .ci/python/environment.sh ministack) || { echo 'NOT RUN: cfn-lint (no Python with venv, or no download)'; exit 2; }
templates=$(mktemp -d)
trap 'rm -rf "$templates"' EXIT
node local/bootstrap.mjs test/infra/write-templates.ts "$templates" || exit 1
passed=0
failed=0
for template in "$templates"/*/*.template.json; do
  region=eu-west-1
  case $template in *-edge.template.json) region=us-east-1 ;; esac
  if "$folder/bin/cfn-lint" --ignore-checks W3005 --regions "$region" --template "$template"; then
    passed=$((passed + 1))
    echo "ok   ${template#"$templates"/}"
  else
    failed=$((failed + 1))
    echo "FAIL ${template#"$templates"/}"
  fi
done
echo "cfn lint: $passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
