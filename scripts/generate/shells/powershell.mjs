// @ts-check
/** Completion for PowerShell, from version 5.1 on. */

/** @typedef {import('../completable.mjs').Completable} Completable */
/** @typedef {import('../completable.mjs').CompletableOption} CompletableOption */
/** @typedef {import('../completable.mjs').Place} Place */

/** @param {Completable} completable */
export function powershellCompletion({ commands, lists }) {
  const names = commands.map(({ name }) => name);
  const tables = commands.map(({ name, summary, options, operands }) => {
    const lines = options.map((option) => `        ${optionLine(option)}`);
    return `    ${quoted(name)} = @{
      Summary = ${quoted(summary)}
      Operands = ${words(operands)}
      Options = @(
${lines.join('\n')}
      )
    }`;
  });
  return `# PowerShell completion for metakoll
# Made by \`npm run generate\`.

Register-ArgumentCompleter -Native -CommandName metakoll -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

${Object.entries(lists)
  .map(([name, list]) => `  $${name} = ${quoted(list.join(' '))} -split ' '`)
  .join('\n')}
  # An option has its flags, what it is for, whether something follows, and the words that may follow; none means files.
  $commands = [ordered]@{
${tables.join('\n')}
  }

  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    Select-Object -Skip 1 | ForEach-Object { $_.Extent.Text })

  $command = $null
  $start = $true
  for ($at = 0; $at -lt $before.Count; $at++) {
    $word = $before[$at]
    if ($word -eq '--lang') { $at++; continue }
    if ($word -like '-*') { continue }
    if ($word -eq 'help' -or $commands.Contains($word)) { $command = $word }
    $start = $false
    break
  }

  function Complete-Word($word, $tip, $type) {
    if ($word -like "$wordToComplete*") {
      [System.Management.Automation.CompletionResult]::new($word, $word, $type, $tip)
    }
  }

  function Complete-Command {
    foreach ($name in $commands.Keys) { Complete-Word $name $commands[$name].Summary 'ParameterValue' }
  }

  if ($command -eq 'help') {
    Complete-Command
    return
  }

  $own = $commands[$(if ($command) { $command } else { ${quoted(names[0] ?? '')} })]
  $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
  foreach ($option in $own.Options) {
    if ($option.Value -and $option.Flags -ccontains $last) {
      foreach ($word in $option.Words) { Complete-Word $word $option.Help 'ParameterValue' }
      return
    }
  }

  if ($wordToComplete -like '-*') {
    foreach ($option in $own.Options) {
      foreach ($flag in $option.Flags) { Complete-Word $flag $option.Help 'ParameterName' }
    }
    return
  }

  # Where nothing is given here, PowerShell completes the names of files.
  if ($start) { Complete-Command }
  foreach ($word in $own.Operands) { Complete-Word $word $word 'ParameterValue' }
}
`;
}

/** @param {CompletableOption} option */
function optionLine({ flags, help, value, place }) {
  const hasValue = value === undefined ? '$false' : '$true';
  return `@{ Flags = @(${flags.map(quoted).join(', ')}); Value = ${hasValue}; Words = ${words(place)}; Help = ${quoted(help)} }`;
}

/** @param {Place} place */
function words(place) {
  if (place.kind !== 'words') return '@()';
  const lists = place.lists.map((list) => `$${list}`);
  return lists.length > 0 ? `@(${lists.join(' + ')})` : `@(${place.words.map(quoted).join(', ')})`;
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
