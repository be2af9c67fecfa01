// @ts-check
/** The manual page, made of the help of the commands. */

/** @typedef {import('./command-line.mjs').CommandHelp} CommandHelp */
/** @typedef {import('./command-line.mjs').CommandOption} CommandOption */

/** @param {readonly CommandHelp[]} commands @param {string} version @param {string} date of the version, if it is released */
export function manualPage(commands, version, date) {
  const shared = sharedOptions(commands);
  return `.\\" Made by \`npm run generate\` from the help of the command.
.TH METAKOLL 1 "${date}" "metakoll ${version}" "User Commands"
.SH NAME
metakoll \\- check descriptions of open data against DCAT\\-AP\\-SE
.SH SYNOPSIS
${commands.map(({ usage }) => `.B metakoll\n${line(usage)}\n.br`).join('\n')}
.B metakoll help
[COMMAND]
.SH DESCRIPTION
metakoll reads descriptions of open data catalogues in YAML, JSON, CSV and RDF,
and tells in Swedish or English what is wrong, where it stands and what to write
instead.
It never uses the network.
.PP
Where no command is named,
.B ${commands[0]?.name}
is run.
.SH COMMANDS
${commands.map((command) => commandSection(command, shared)).join('\n')}
.SH COMMON OPTIONS
Every command has these.
${shared.map(optionEntry).join('\n')}
.SH ENVIRONMENT
.TP
.B METAKOLL_LANG
Language of report and messages, sv or en, where no
.B \\-\\-lang
is given.
.TP
.B NO_COLOR
No colours, whatever it holds.
.TP
.B FORCE_COLOR
Colours outside a terminal as well, unless it is 0.
.TP
.B COLUMNS
Width of the report where the output is no terminal.
.SH SEE ALSO
.UR https://docs.dataportal.se/dcat/
The specification of DCAT\\-AP\\-SE
.UE
`;
}

/** The options that all commands have, in the same words. @param {readonly CommandHelp[]} commands */
function sharedOptions(commands) {
  const [first, ...others] = commands;
  return (first?.options ?? []).filter((option) =>
    others.every(({ options }) =>
      options.some(({ long, help }) => long === option.long && help === option.help),
    ),
  );
}

/** @param {CommandHelp} command @param {readonly CommandOption[]} shared */
function commandSection({ name, usage, about, operands, options, examples, after }, shared) {
  const own = options.filter(({ long }) => !shared.some((option) => option.long === long));
  return [
    `.SS ${name}`,
    `.B metakoll\n${line(usage)}`,
    `.PP\n${line(about)}`,
    ...operands.map(([operand, help]) => `.TP\n.I ${line(operand)}\n${line(help)}`),
    ...own.map(optionEntry),
    ...(examples.length === 0
      ? []
      : [`.PP\nExamples:\n.PP\n.nf\n${examples.map((text) => `    ${escaped(text)}`).join('\n')}\n.fi`]),
    ...after.map((text) => `.PP\n${line(text)}`),
  ].join('\n');
}

/** @param {CommandOption} option */
function optionEntry({ short, long, value, isValueOptional, help }) {
  const flags = [short, long].filter((flag) => flag !== undefined).map((flag) => `\\fB${escaped(flag)}\\fR`);
  const after =
    value === undefined
      ? ''
      : isValueOptional
        ? ` [\\fI${escaped(value)}\\fR]`
        : ` \\fI${escaped(value)}\\fR`;
  return `.TP\n${flags.join(', ')}${after}\n${line(help)}`;
}

/** Text in lines of its own: a full stop or an apostrophe first would be a command. @param {string} text */
function line(text) {
  const lines = [''];
  for (const word of escaped(text).split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < 79) lines[lines.length - 1] = `${last} ${word}`.trim();
    else lines.push(word);
  }
  return lines.map((part) => (/^[.']/.test(part) ? `\\&${part}` : part)).join('\n');
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('–', '\\(en')
    .replaceAll('…', '...')
    .replaceAll('"', '\\(dq')
    .replaceAll("'", '\\(aq');
}
