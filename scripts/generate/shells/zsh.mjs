// @ts-check
/** Completion for zsh. */

/** @typedef {import('../completable.mjs').Completable} Completable */
/** @typedef {import('../completable.mjs').CompletableOption} CompletableOption */
/** @typedef {import('../completable.mjs').Place} Place */

/** @param {Completable} completable */
export function zshCompletion({ commands, lists }) {
  const names = commands.map(({ name }) => name);
  const valued = (commands[0]?.options ?? []).flatMap(({ flags, value }) =>
    value === undefined ? [] : flags,
  );
  const functions = commands.map(({ name, options, operands }) => {
    const specs = [...options.map(optionSpec), quoted(`*: :${action(operands)}`)];
    return `_metakoll_${name}() {\n  _arguments -s ${specs.map((spec) => `\\\n    ${spec}`).join(' ')}\n}`;
  });
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef metakoll
# zsh completion for metakoll
# Made by \`npm run generate\`.

${functions.join('\n\n')}

_metakoll() {
  local -a commands
  commands=(
${described.join('\n')}
    'help:shows the help for a command'
  )
${Object.entries(lists)
  .map(([name, words]) => `  local -a ${name}=(\n    ${words.join('\n    ')}\n  )`)
  .join('\n')}

  local -i at=2
  while (( at < CURRENT )); do
    case $words[at] in
      --lang) (( at += 2 )) ;;
      -*) (( at += 1 )) ;;
      *) break ;;
    esac
  done

  if (( at < CURRENT )) && [[ $words[at] == (${names.join('|')}) ]]; then
    local command=$words[at]
    words[at]=()
    (( CURRENT -= 1 ))
    _metakoll_$command
  elif (( at < CURRENT )) && [[ $words[at] == help ]]; then
    _describe -t commands command commands
  elif (( at != CURRENT )) || [[ $words[CURRENT-1] == (${valued.join('|')}) ]]; then
    _metakoll_${names[0]}
  else
    _alternative 'commands:command:{_describe -t commands command commands}' 'files:file:_metakoll_${names[0]}'
  fi
}

if [[ $funcstack[1] == _metakoll ]]; then
  _metakoll "$@"
else
  compdef _metakoll metakoll
fi
`;
}

/** @param {CompletableOption} option */
function optionSpec({ flags, help, value, isValueOptional, place }) {
  const reported = `[${help.replace(/[[\]\\]/g, '\\$&')}]`;
  const several = /several/.test(help);
  const after = value === undefined ? '' : `${isValueOptional ? '::' : ':'}${value}:${action(place)}`;
  const written = flags.map((flag) =>
    value === undefined ? flag : flag.startsWith('--') ? `${flag}=` : `${flag}+`,
  );
  const others = several ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : '';
  if (written.length === 1) return quoted(`${others}${written[0]}${reported}${after}`);
  return `${quoted(others)}{${written.join(',')}}${quoted(`${reported}${after}`)}`;
}

/** @param {Place} place */
function action(place) {
  if (place.kind === 'files') return '_files';
  if (place.kind === 'free') return ' ';
  const words = [...place.words, ...place.lists.map((list) => `\${${list}}`)];
  return words.length === 0 ? ' ' : `(${words.join(' ')})`;
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
