#!/usr/bin/env bash
# The step of action.yml: makes a command of the inputs, runs it, and hands over the counts.
# Inputs come as variables, never as text of the script: they may hold anything.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
report=$(mktemp)
trap 'rm -f "$report"' EXIT

# Words are parted at spaces and line breaks; metakoll itself knows patterns such as data/**/*.yaml.
set -f
# shellcheck disable=SC2206
paths=(${INPUT_PATHS:-.})
# shellcheck disable=SC2206
more=(${INPUT_ARGS:-})
set +f

options=(--lang "${INPUT_LANGUAGE:-sv}" --fail-on "${INPUT_FAIL_ON:-error}")
[ -z "${INPUT_CONFIG:-}" ] || options+=(--config "$INPUT_CONFIG")
[ -z "${INPUT_BASELINE:-}" ] || options+=(--baseline "$INPUT_BASELINE")
options+=(--format text --format "json=$report")
for form in sarif junit html; do
  name="INPUT_${form^^}"
  [ -z "${!name:-}" ] || options+=(--format "$form=${!name}")
done

node "${METAKOLL_FOLDER:-$here}/bin/metakoll.js" check "${options[@]}" ${more[@]+"${more[@]}"} -- "${paths[@]}"
code=$?

if [ -s "$report" ]; then
  node -e '
    const { summary } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
    for (const name of ["errors", "warnings", "infos"]) console.log(`${name}=${summary[name]}`);
  ' "$report" >>"${GITHUB_OUTPUT:-/dev/null}"
fi
exit "$code"
