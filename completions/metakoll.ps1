# PowerShell completion for metakoll
# Made by `npm run generate`.

Register-ArgumentCompleter -Native -CommandName metakoll -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $fixable = 'agent-identifier-orgnr attribution-property-name attribution-role catalog-license-cc0 contact-email-mailto contact-phone-tel contact-repeated creator-same-as-publisher license-canonical-iri license-nal license-not-iri license-on-dataset publisher-iri-pattern schema-plain-literal' -split ' '
  # An option has its flags, what it is for, whether something follows, and the words that may follow; none means files.
  $commands = [ordered]@{
    'check' = @{
      Summary = 'checks files (runs when no command is given)'
      Operands = @()
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json', 'ndjson', 'html', 'sarif', 'junit', 'github', 'gitlab', 'azure', 'markdown', 'csv', 'summary'); Help = 'form of the report: text, json, ndjson, html, sarif, junit, github, gitlab, azure, markdown, csv, summary (otherwise text); with =FILE it is written to a file, and several may be given' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the report to a file' }
        @{ Flags = @('--fail-on'); Value = $true; Words = @('error', 'warning', 'info', 'never'); Help = 'exit code 1 from this level: error, warning, info or never (otherwise error)' }
        @{ Flags = @('--max-findings'); Value = $true; Words = @(); Help = 'how many places are shown when the same holds for several (otherwise 3)' }
        @{ Flags = @('--print-document'); Value = $false; Words = @(); Help = 'show the description as metakoll understands it instead of a report' }
        @{ Flags = @('--fix'); Value = $false; Words = @(); Help = 'first put right what can be put right for certain, as metakoll fix does' }
        @{ Flags = @('--unsafe'); Value = $false; Words = @(); Help = 'with --fix, make fixes that need judgement as well' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise told by the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--lang'); Value = $true; Words = @('sv', 'en'); Help = 'language of report and messages: sv or en (otherwise the computer''s)' }
        @{ Flags = @('-q', '--quiet'); Value = $false; Words = @(); Help = 'only what is wrong; no summary' }
        @{ Flags = @('-v', '--verbose'); Value = $false; Words = @(); Help = 'more: why, the IRIs of terms and how the files were understood' }
        @{ Flags = @('--color'); Value = $false; Words = @(); Help = 'use colours, outside a terminal as well' }
        @{ Flags = @('--no-color'); Value = $false; Words = @(); Help = 'use no colours' }
        @{ Flags = @('--debug'); Value = $false; Words = @(); Help = 'show technical details if metakoll itself fails' }
        @{ Flags = @('-V', '--version'); Value = $false; Words = @(); Help = 'show which version this is' }
        @{ Flags = @('-h', '--help'); Value = $false; Words = @(); Help = 'show this help' }
      )
    }
    'fix' = @{
      Summary = 'puts right in place what can be put right for certain'
      Operands = @()
      Options = @(
        @{ Flags = @('--dry-run'); Value = $false; Words = @(); Help = 'only show what would change' }
        @{ Flags = @('--unsafe'); Value = $false; Words = @(); Help = 'make fixes that need judgement as well; look at what they did' }
        @{ Flags = @('--rule'); Value = $true; Words = @($fixable); Help = 'fix only what this rule finds (may be given several times)' }
        @{ Flags = @('--fail-on'); Value = $true; Words = @('error', 'warning', 'info', 'never'); Help = 'exit code 1 when something of this level is left: error, warning, info or never (otherwise error)' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise told by the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--lang'); Value = $true; Words = @('sv', 'en'); Help = 'language of report and messages: sv or en (otherwise the computer''s)' }
        @{ Flags = @('-q', '--quiet'); Value = $false; Words = @(); Help = 'only what is wrong; no summary' }
        @{ Flags = @('-v', '--verbose'); Value = $false; Words = @(); Help = 'more: why, the IRIs of terms and how the files were understood' }
        @{ Flags = @('--color'); Value = $false; Words = @(); Help = 'use colours, outside a terminal as well' }
        @{ Flags = @('--no-color'); Value = $false; Words = @(); Help = 'use no colours' }
        @{ Flags = @('--debug'); Value = $false; Words = @(); Help = 'show technical details if metakoll itself fails' }
        @{ Flags = @('-V', '--version'); Value = $false; Words = @(); Help = 'show which version this is' }
        @{ Flags = @('-h', '--help'); Value = $false; Words = @(); Help = 'show this help' }
      )
    }
    'convert' = @{
      Summary = 'writes files in another format, such as the one that the data portal fetches'
      Operands = @()
      Options = @(
        @{ Flags = @('-t', '--to'); Value = $true; Words = @('rdfxml', 'turtle', 'ntriples', 'jsonld', 'yaml', 'json', 'csv'); Help = 'the format to write: rdfxml, turtle, ntriples, jsonld, yaml, json, csv' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the result to a file' }
        @{ Flags = @('--base'); Value = $true; Words = @(); Help = 'what incomplete addresses in the files are relative to' }
        @{ Flags = @('--fail-on'); Value = $true; Words = @('error', 'warning', 'info', 'never'); Help = 'exit code 1 from this level: error, warning, info or never (otherwise never)' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise told by the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--lang'); Value = $true; Words = @('sv', 'en'); Help = 'language of report and messages: sv or en (otherwise the computer''s)' }
        @{ Flags = @('-q', '--quiet'); Value = $false; Words = @(); Help = 'only what is wrong; no summary' }
        @{ Flags = @('-v', '--verbose'); Value = $false; Words = @(); Help = 'more: why, the IRIs of terms and how the files were understood' }
        @{ Flags = @('--color'); Value = $false; Words = @(); Help = 'use colours, outside a terminal as well' }
        @{ Flags = @('--no-color'); Value = $false; Words = @(); Help = 'use no colours' }
        @{ Flags = @('--debug'); Value = $false; Words = @(); Help = 'show technical details if metakoll itself fails' }
        @{ Flags = @('-V', '--version'); Value = $false; Words = @(); Help = 'show which version this is' }
        @{ Flags = @('-h', '--help'); Value = $false; Words = @(); Help = 'show this help' }
      )
    }
    'diff' = @{
      Summary = 'shows what differs between two versions of a catalogue'
      Operands = @()
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json', 'markdown'); Help = 'form of the answer: text, json, markdown (otherwise text)' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the answer to a file' }
        @{ Flags = @('--fail-on-new'); Value = $true; Words = @('error', 'warning', 'info'); Help = 'exit code 1 when there are new findings of this level: error, warning or info (error when none is given)' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise told by the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--lang'); Value = $true; Words = @('sv', 'en'); Help = 'language of report and messages: sv or en (otherwise the computer''s)' }
        @{ Flags = @('-q', '--quiet'); Value = $false; Words = @(); Help = 'only what is wrong; no summary' }
        @{ Flags = @('-v', '--verbose'); Value = $false; Words = @(); Help = 'more: why, the IRIs of terms and how the files were understood' }
        @{ Flags = @('--color'); Value = $false; Words = @(); Help = 'use colours, outside a terminal as well' }
        @{ Flags = @('--no-color'); Value = $false; Words = @(); Help = 'use no colours' }
        @{ Flags = @('--debug'); Value = $false; Words = @(); Help = 'show technical details if metakoll itself fails' }
        @{ Flags = @('-V', '--version'); Value = $false; Words = @(); Help = 'show which version this is' }
        @{ Flags = @('-h', '--help'); Value = $false; Words = @(); Help = 'show this help' }
      )
    }
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

  $own = $commands[$(if ($command) { $command } else { 'check' })]
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
