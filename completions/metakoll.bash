# bash completion for metakoll
# Made by `npm run generate`.

_metakoll_words() {
  # Where only these words may stand, the names of files would mislead.
  compopt +o default 2>/dev/null
  local word
  for word in $1; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
  done
}

_metakoll_files() {
  compopt -o default -o filenames 2>/dev/null
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$cur")
}

_metakoll() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  local command='' start=yes at
  local fixable='agent-identifier-orgnr attribution-property-name attribution-role catalog-license-cc0 contact-email-mailto
    contact-phone-tel contact-repeated creator-same-as-publisher license-canonical-iri license-nal license-not-iri
    license-on-dataset publisher-iri-pattern schema-plain-literal'
  COMPREPLY=()

  # bash parts `--format=json` and `sarif=report.sarif` into three words.
  local before=$prev
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  else
    before=-
  fi
  if [[ $before != -* ]]; then
    _metakoll_files
    return
  fi
  [[ $prev == = ]] && prev=$before

  for ((at = 1; at < COMP_CWORD; at++)); do
    case ${COMP_WORDS[at]} in
      --lang) at=$((at + 1)); [[ ${COMP_WORDS[at]} == = ]] && at=$((at + 1)) ;;
      -*) ;;
      check|fix|convert|diff|help) command=${COMP_WORDS[at]}; start=''; break ;;
      *) start=''; break ;;
    esac
  done

  if [[ $command == help ]]; then
    _metakoll_words 'check fix convert diff'
    return
  fi
  case ${command:-check} in
    check)
      case $prev in
        -f|--format) _metakoll_words 'text json ndjson html sarif junit github gitlab azure markdown csv summary'; return ;;
        -o|--output) _metakoll_files; return ;;
        --fail-on) _metakoll_words 'error warning info never'; return ;;
        --max-findings) :; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format -o --output --fail-on --max-findings --print-document --fix --unsafe --profile --input-format --encoding --delimiter --default-language --stdin-name --context --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      [[ -n $start ]] && _metakoll_words 'check fix convert diff help'
      _metakoll_files
      ;;
    fix)
      case $prev in
        --rule) _metakoll_words "$fixable"; return ;;
        --fail-on) _metakoll_words 'error warning info never'; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '--dry-run --unsafe --rule --fail-on --profile --input-format --encoding --delimiter --default-language --stdin-name --context --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    convert)
      case $prev in
        -t|--to) _metakoll_words 'rdfxml turtle ntriples jsonld yaml json csv'; return ;;
        -o|--output) _metakoll_files; return ;;
        --base) :; return ;;
        --fail-on) _metakoll_words 'error warning info never'; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-t --to -o --output --base --fail-on --profile --input-format --encoding --delimiter --default-language --stdin-name --context --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    diff)
      case $prev in
        -f|--format) _metakoll_words 'text json markdown'; return ;;
        -o|--output) _metakoll_files; return ;;
        --fail-on-new) _metakoll_words 'error warning info'; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format -o --output --fail-on-new --profile --input-format --encoding --delimiter --default-language --stdin-name --context --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
  esac
}

complete -o default -F _metakoll metakoll
