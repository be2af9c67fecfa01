// @ts-check
/** Completion for bash, from version 3.2 on. */

/** @typedef {import('../completable.mjs').Completable} Completable */
/** @typedef {import('../completable.mjs').Place} Place */

/** @param {Completable} completable */
export function bashCompletion({ commands, lists }) {
  const names = commands.map(({ name }) => name);
  const cases = commands.map(({ name, options, operands }) => {
    const valued = options.filter(({ value }) => value !== undefined);
    const after = valued.map(
      ({ flags, place }) => `        ${flags.join('|')}) ${placeCall(place)}; return ;;`,
    );
    const flags = options.flatMap((option) => option.flags);
    return `    ${name})
      case $prev in
${after.join('\n')}
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '${flags.join(' ')}'
        return
      fi
${name === names[0] ? `      [[ -n $start ]] && _metakoll_words '${[...names, 'help'].join(' ')}'\n` : ''}      ${placeCall(operands)}
      ;;`;
  });
  const assigned = Object.entries(lists).map(([name, words]) => `  local ${name}='${wrapped(words, 4)}'`);
  return `# bash completion for metakoll
# Made by \`npm run generate\`.

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
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  local command='' start=yes at
${assigned.join('\n')}
  COMPREPLY=()

  # bash parts \`--format=json\` and \`sarif=report.sarif\` into three words.
  local before=$prev
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  else
    before=-
  fi
  if [[ $before != -* ]]; then
    _metakoll_files
    return
  fi
  [[ $prev == = ]] && prev=$before

  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      --lang) at=$((at + 1)); [[ \${COMP_WORDS[at]} == = ]] && at=$((at + 1)) ;;
      -*) ;;
      ${names.join('|')}|help) command=\${COMP_WORDS[at]}; start=''; break ;;
      *) start=''; break ;;
    esac
  done

  if [[ $command == help ]]; then
    _metakoll_words '${names.join(' ')}'
    return
  fi
  case \${command:-${names[0]}} in
${cases.join('\n')}
  esac
}

complete -o default -F _metakoll metakoll
`;
}

/** @param {Place} place */
function placeCall(place) {
  if (place.kind === 'files') return '_metakoll_files';
  if (place.kind === 'free') return ':';
  const lists = place.lists.map((list) => `$${list}`);
  if (lists.length > 0) return `_metakoll_words "${lists.join(' ')}"`;
  return place.words.length === 0 ? ':' : `_metakoll_words '${place.words.join(' ')}'`;
}

/** Words in lines of a readable length. @param {readonly string[]} words @param {number} indent */
function wrapped(words, indent) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
