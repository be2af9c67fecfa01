// @ts-check
/** Completion for fish. */

/** @typedef {import('../completable.mjs').Completable} Completable */
/** @typedef {import('../completable.mjs').CompletableOption} CompletableOption */
/** @typedef {import('../completable.mjs').Place} Place */

/** @param {Completable} completable */
export function fishCompletion({ commands, lists }) {
  const names = commands.map(({ name }) => name);
  const parts = commands.map(({ name, options, operands }) => {
    const when = `-n '__metakoll_using ${name}'`;
    const lines = options.map((option) => `complete -c metakoll ${when} ${optionLine(option)}`);
    if (operands.kind === 'words') lines.unshift(`complete -c metakoll ${when} -f${offered(operands)}`);
    return lines.join('\n');
  });
  return `# fish completion for metakoll
# Made by \`npm run generate\`.

${Object.entries(lists)
  .map(([name, words]) => `set -g __metakoll_${name} ${words.join(' ')}`)
  .join('\n')}

# The command on the line, \`start\` where none can be told yet, and ${names[0]} where a file stands instead.
function __metakoll_command
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case --lang
                set -e words[1]
            case '-*'
            case ${names.join(' ')} help
                echo $words[1]
                return
            case '*'
                echo ${names[0]}
                return
        end
        set -e words[1]
    end
    echo start
end

function __metakoll_using
    set -l command (__metakoll_command)
    test $command = $argv[1]; or test $command = start -a $argv[1] = ${names[0]}
end

${commands.map(({ name, summary }) => `complete -c metakoll -n 'test (__metakoll_command) = start' -a ${name} -d ${quoted(summary)}`).join('\n')}
complete -c metakoll -n 'test (__metakoll_command) = start' -a help -d 'shows the help for a command'
complete -c metakoll -n 'test (__metakoll_command) = help' -f -a ${quoted(names.join(' '))}

${parts.join('\n\n')}
`;
}

/** @param {CompletableOption} option */
function optionLine({ flags, help, value, place }) {
  const written = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const after = value === undefined ? '' : place.kind === 'files' ? ' -r -F' : ` -x${offered(place)}`;
  return `${written.join(' ')}${after} -d ${quoted(help)}`;
}

/** @param {Place} place */
function offered(place) {
  if (place.kind !== 'words') return '';
  const words = [...place.words, ...place.lists.map((list) => `$__metakoll_${list}`)];
  return words.length === 0 ? '' : ` -a ${quoted(words.join(' '))}`;
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
