# fish completion for metakoll
# Made by `npm run generate`.

set -g __metakoll_fixable agent-identifier-orgnr attribution-property-name attribution-role catalog-license-cc0 contact-email-mailto contact-phone-tel contact-repeated creator-same-as-publisher license-canonical-iri license-nal license-not-iri license-on-dataset publisher-iri-pattern schema-plain-literal

# The command on the line, `start` where none can be told yet, and check where a file stands instead.
function __metakoll_command
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case --lang
                set -e words[1]
            case '-*'
            case check fix convert diff help
                echo $words[1]
                return
            case '*'
                echo check
                return
        end
        set -e words[1]
    end
    echo start
end

function __metakoll_using
    set -l command (__metakoll_command)
    test $command = $argv[1]; or test $command = start -a $argv[1] = check
end

complete -c metakoll -n 'test (__metakoll_command) = start' -a check -d 'checks files (runs when no command is given)'
complete -c metakoll -n 'test (__metakoll_command) = start' -a fix -d 'puts right in place what can be put right for certain'
complete -c metakoll -n 'test (__metakoll_command) = start' -a convert -d 'writes files in another format, such as the one that the data portal fetches'
complete -c metakoll -n 'test (__metakoll_command) = start' -a diff -d 'shows what differs between two versions of a catalogue'
complete -c metakoll -n 'test (__metakoll_command) = start' -a help -d 'shows the help for a command'
complete -c metakoll -n 'test (__metakoll_command) = help' -f -a 'check fix convert diff'

complete -c metakoll -n '__metakoll_using check' -s f -l format -x -a 'text json ndjson html sarif junit github gitlab azure markdown csv summary' -d 'form of the report: text, json, ndjson, html, sarif, junit, github, gitlab, azure, markdown, csv, summary (otherwise text); with =FILE it is written to a file, and several may be given'
complete -c metakoll -n '__metakoll_using check' -s o -l output -r -F -d 'write the report to a file'
complete -c metakoll -n '__metakoll_using check' -l fail-on -x -a 'error warning info never' -d 'exit code 1 from this level: error, warning, info or never (otherwise error)'
complete -c metakoll -n '__metakoll_using check' -l max-findings -x -d 'how many places are shown when the same holds for several (otherwise 3)'
complete -c metakoll -n '__metakoll_using check' -l print-document -d 'show the description as metakoll understands it instead of a report'
complete -c metakoll -n '__metakoll_using check' -l fix -d 'first put right what can be put right for certain, as metakoll fix does'
complete -c metakoll -n '__metakoll_using check' -l unsafe -d 'with --fix, make fixes that need judgement as well'
complete -c metakoll -n '__metakoll_using check' -l profile -x -d 'version of DCAT-AP-SE to check against (3.0.1)'
complete -c metakoll -n '__metakoll_using check' -l input-format -x -a 'yaml json csv rdfxml turtle ntriples jsonld' -d 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)'
complete -c metakoll -n '__metakoll_using check' -l encoding -x -d 'encoding of the files, such as windows-1252 (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using check' -l delimiter -x -d 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using check' -l default-language -x -d 'language of texts that name none, such as sv'
complete -c metakoll -n '__metakoll_using check' -l stdin-name -x -d 'what to call what is read from standard input, such as catalogue.yaml'
complete -c metakoll -n '__metakoll_using check' -l context -r -F -d 'file with a JSON-LD context, for files whose context would otherwise come from the network'
complete -c metakoll -n '__metakoll_using check' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using check' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using check' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using check' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using check' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using check' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using check' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using check' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using fix' -l dry-run -d 'only show what would change'
complete -c metakoll -n '__metakoll_using fix' -l unsafe -d 'make fixes that need judgement as well; look at what they did'
complete -c metakoll -n '__metakoll_using fix' -l rule -x -a '$__metakoll_fixable' -d 'fix only what this rule finds (may be given several times)'
complete -c metakoll -n '__metakoll_using fix' -l fail-on -x -a 'error warning info never' -d 'exit code 1 when something of this level is left: error, warning, info or never (otherwise error)'
complete -c metakoll -n '__metakoll_using fix' -l profile -x -d 'version of DCAT-AP-SE to check against (3.0.1)'
complete -c metakoll -n '__metakoll_using fix' -l input-format -x -a 'yaml json csv rdfxml turtle ntriples jsonld' -d 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)'
complete -c metakoll -n '__metakoll_using fix' -l encoding -x -d 'encoding of the files, such as windows-1252 (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using fix' -l delimiter -x -d 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using fix' -l default-language -x -d 'language of texts that name none, such as sv'
complete -c metakoll -n '__metakoll_using fix' -l stdin-name -x -d 'what to call what is read from standard input, such as catalogue.yaml'
complete -c metakoll -n '__metakoll_using fix' -l context -r -F -d 'file with a JSON-LD context, for files whose context would otherwise come from the network'
complete -c metakoll -n '__metakoll_using fix' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using fix' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using fix' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using fix' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using fix' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using fix' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using fix' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using fix' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using convert' -s t -l to -x -a 'rdfxml turtle ntriples jsonld yaml json csv' -d 'the format to write: rdfxml, turtle, ntriples, jsonld, yaml, json, csv'
complete -c metakoll -n '__metakoll_using convert' -s o -l output -r -F -d 'write the result to a file'
complete -c metakoll -n '__metakoll_using convert' -l base -x -d 'what incomplete addresses in the files are relative to'
complete -c metakoll -n '__metakoll_using convert' -l fail-on -x -a 'error warning info never' -d 'exit code 1 from this level: error, warning, info or never (otherwise never)'
complete -c metakoll -n '__metakoll_using convert' -l profile -x -d 'version of DCAT-AP-SE to check against (3.0.1)'
complete -c metakoll -n '__metakoll_using convert' -l input-format -x -a 'yaml json csv rdfxml turtle ntriples jsonld' -d 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)'
complete -c metakoll -n '__metakoll_using convert' -l encoding -x -d 'encoding of the files, such as windows-1252 (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using convert' -l delimiter -x -d 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using convert' -l default-language -x -d 'language of texts that name none, such as sv'
complete -c metakoll -n '__metakoll_using convert' -l stdin-name -x -d 'what to call what is read from standard input, such as catalogue.yaml'
complete -c metakoll -n '__metakoll_using convert' -l context -r -F -d 'file with a JSON-LD context, for files whose context would otherwise come from the network'
complete -c metakoll -n '__metakoll_using convert' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using convert' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using convert' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using convert' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using convert' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using convert' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using convert' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using convert' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using diff' -s f -l format -x -a 'text json markdown' -d 'form of the answer: text, json, markdown (otherwise text)'
complete -c metakoll -n '__metakoll_using diff' -s o -l output -r -F -d 'write the answer to a file'
complete -c metakoll -n '__metakoll_using diff' -l fail-on-new -x -a 'error warning info' -d 'exit code 1 when there are new findings of this level: error, warning or info (error when none is given)'
complete -c metakoll -n '__metakoll_using diff' -l profile -x -d 'version of DCAT-AP-SE to check against (3.0.1)'
complete -c metakoll -n '__metakoll_using diff' -l input-format -x -a 'yaml json csv rdfxml turtle ntriples jsonld' -d 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)'
complete -c metakoll -n '__metakoll_using diff' -l encoding -x -d 'encoding of the files, such as windows-1252 (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using diff' -l delimiter -x -d 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using diff' -l default-language -x -d 'language of texts that name none, such as sv'
complete -c metakoll -n '__metakoll_using diff' -l stdin-name -x -d 'what to call what is read from standard input, such as catalogue.yaml'
complete -c metakoll -n '__metakoll_using diff' -l context -r -F -d 'file with a JSON-LD context, for files whose context would otherwise come from the network'
complete -c metakoll -n '__metakoll_using diff' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using diff' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using diff' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using diff' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using diff' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using diff' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using diff' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using diff' -s h -l help -d 'show this help'
