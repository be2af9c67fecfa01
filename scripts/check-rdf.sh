#!/bin/sh
# Lets RDF tools from outside this project read what `metakoll convert` writes: rapper and rdflib have to accept it
# and count the same number of statements. A tool that is not installed is skipped, and named.
# Usage: npm run build && scripts/check-rdf.sh [FILE…] (otherwise the examples)
set -u
cd "$(dirname "$0")/.." || exit 2

python=
for candidate in python3 /usr/bin/python3; do
  if [ -z "$python" ] && "$candidate" -c 'import rdflib' 2>/dev/null; then python=$candidate; fi
done
rapper=$(command -v rapper || true)
[ -n "$rapper" ] || echo 'skipped: rapper is not installed (Debian: raptor2-utils)'
[ -n "$python" ] || echo 'skipped: rdflib is not installed (Debian: python3-rdflib)'

if [ $# -eq 0 ]; then set -- examples/small.yaml examples/full.yaml examples/series.yaml test/writers/catalogue/input.yaml; fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# count_rapper FORMAT FILE, count_rdflib FORMAT FILE: the number of statements, or why there is none
count_rapper() { "$rapper" -q -i "$1" -o ntriples "$2" https://example.org/ 2>&1 | sort -u | grep -c ' \.$'; }
count_rdflib() {
  "$python" -c 'import sys, rdflib; print(len(rdflib.Graph().parse(sys.argv[2], format=sys.argv[1])))' "$1" "$2" 2>&1 | tail -1
}

expect() { # expect WHAT COUNT
  if [ "$2" = "$wanted" ]; then echo "ok: $1 reads $2 statements"; else echo "FAILED: $1 says $2, not $wanted"; failed=1; fi
}

for file in "$@"; do
  echo "$file"
  for format in ntriples rdfxml turtle; do
    node bin/metakoll.js convert "$file" --to "$format" --quiet --fail-on never -o "$folder/$format" 2>"$folder/errors" || { cat "$folder/errors"; exit 2; }
  done
  wanted=$(sort -u "$folder/ntriples" | grep -c ' \.$')
  for format in ntriples rdfxml turtle; do
    case $format in ntriples) other=nt ;; rdfxml) other=xml ;; *) other=turtle ;; esac
    if [ -n "$rapper" ]; then expect "rapper ($format)" "$(count_rapper "$format" "$folder/$format")"; fi
    if [ -n "$python" ]; then expect "rdflib ($format)" "$(count_rdflib "$other" "$folder/$format")"; fi
  done
done
exit $failed
