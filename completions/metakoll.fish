# fish completion for metakoll
# Made by `npm run generate`.

set -g __metakoll_fixable agent-identifier-orgnr api-description-both api-description-file api-description-on-dataset api-service-missing attribution-property-name attribution-role catalog-haspart-depth catalog-language catalog-license-cc0 catalog-theme-taxonomy contact-email-mailto contact-phone-tel contact-repeated creator-same-as-publisher deprecated-adms-status deprecated-cld-frequency deprecated-has-version deprecated-version-info distribution-availability distribution-byte-size distribution-checksum format-media-type format-media-type-property format-unlisted hvd-category-general hvd-category-on-distribution hvd-category-without-mark hvd-distribution-marked hvd-legislation-iri hvd-service-dataset iri-absolute iri-rfc3987 key-unknown keyword-case keyword-list-in-one lang-tag-invalid lang-tag-missing legacy-vocabulary license-canonical-iri license-nal license-not-iri license-on-dataset period-deprecated-terms period-open-end publisher-iri-pattern schema-codelist schema-datatype schema-missing-mandatory schema-missing-recommended schema-node-kind schema-plain-literal schema-unlinked-entity series-issued series-modified series-service series-shared-values series-spatial-union series-temporal-union spatial-geonames spatial-wkt specification-iri-form term-case term-namespace text-html theme-eu-missing
set -g __metakoll_rules agent-identifier-orgnr api-description-both api-description-file api-description-on-dataset api-marker-title api-service-missing api-standalone-service attribution-property-name attribution-role catalog-haspart-cycle catalog-haspart-depth catalog-haspart-type catalog-language catalog-license-cc0 catalog-linked catalog-record catalog-subcatalog-metadata catalog-subcatalog-remote catalog-theme-taxonomy config-key-missing config-key-unknown config-rule-unknown config-value-invalid contact-email-mailto contact-email-personal contact-kind contact-phone-tel contact-repeated creator-same-as-publisher csv-conflicting-cells csv-heading-unknown date-future date-modified-frequency date-order deprecated-adms-status deprecated-cld-frequency deprecated-has-version deprecated-version-info description-too-short dga-access-rights dga-core dga-distribution distribution-availability distribution-byte-size distribution-checksum distribution-different-data distribution-landing-page-copy distribution-many-urls distribution-url-title document-empty document-encoding document-no-resource document-syntax format-many format-media-type format-media-type-property format-unlisted hvd-api hvd-category-general hvd-category-on-distribution hvd-category-required hvd-category-without-mark hvd-distribution-alone hvd-distribution-marked hvd-legal-information hvd-legislation-iri hvd-service-contact hvd-service-dataset hvd-service-documentation id-blank-node id-contact-is-publisher id-identifier-unique id-identifier-uuid id-same-thing-twice id-two-classes iri-absolute iri-empty iri-http-scheme iri-rfc3987 jsonld-context key-duplicate key-misplaced key-unknown keyword-case keyword-length keyword-list-in-one keyword-singular lang-duplicate lang-english-missing lang-tag-invalid lang-tag-missing legacy-vocabulary license-canonical-iri license-document-described license-nal license-none license-not-iri license-on-dataset period-deprecated-terms period-open-end period-order publisher-catalog-separate publisher-described-once publisher-iri-pattern publisher-many publisher-orgnr-format publisher-register rdf-literal-attribute rdf-node-id relation-role rights-statement-class schema-codelist schema-datatype schema-missing-mandatory schema-missing-recommended schema-node-kind schema-omitted-property schema-pattern schema-plain-literal schema-range-class schema-reference-undescribed schema-too-many schema-unknown-property schema-unlinked-entity series-conforms-to series-dimension series-empty series-issued series-modified series-nested series-service series-shared-values series-size series-spatial-union series-temporal-union spatial-geonames spatial-wkt specification-iri-form subject-grunddata suppression-unknown-rule suppression-unused suppression-without-reason term-case term-namespace text-cut-at-comma text-html text-placeholder theme-eu-missing title-has-format title-has-publisher title-has-year title-is-description title-is-file-name title-length url-credentials url-not-public xml-entity
set -g __metakoll_terms Catalog Catalog.title Catalog.description Catalog.publisher Catalog.issued Catalog.language Catalog.modified Catalog.homepage Catalog.spatial Catalog.license Catalog.rights Catalog.hasPart Catalog.isPartOf Catalog.catalog Catalog.themeTaxonomy Catalog.dataset Catalog.service Dataset Dataset.title Dataset.description Dataset.publisher Dataset.creator Dataset.qualifiedAttribution Dataset.contactPoint Dataset.keyword Dataset.theme Dataset.applicableLegislation Dataset.hvdCategory Dataset.subject Dataset.identifier Dataset.issued Dataset.modified Dataset.language Dataset.landingPage Dataset.conformsTo Dataset.spatial Dataset.temporal Dataset.temporalResolution Dataset.spatialResolutionInMeters Dataset.accrualPeriodicity Dataset.versionInfo Dataset.version Dataset.versionNotes Dataset.source Dataset.accessRights Dataset.offers Dataset.hasVersion Dataset.isReferencedBy Dataset.relation Dataset.qualifiedRelation Dataset.page Dataset.provenance Dataset.distribution Dataset.inSeries Distribution Distribution.title Distribution.description Distribution.accessURL Distribution.downloadURL Distribution.format Distribution.accessService Distribution.temporalResolution Distribution.spatialResolutionInMeters Distribution.byteSize Distribution.language Distribution.issued Distribution.modified Distribution.status Distribution.availability Distribution.applicableLegislation Distribution.license Distribution.rights Distribution.checksum Distribution.page Distribution.conformsTo DataService DataService.title DataService.description DataService.endpointURL DataService.endpointDescription DataService.publisher DataService.contactPoint DataService.type DataService.keyword DataService.theme DataService.applicableLegislation DataService.hvdCategory DataService.subject DataService.format DataService.conformsTo DataService.servesDataset DataService.license DataService.accessRights DataService.landingPage DataService.page DatasetSeries DatasetSeries.title DatasetSeries.description DatasetSeries.publisher DatasetSeries.contactPoint DatasetSeries.keyword DatasetSeries.theme DatasetSeries.applicableLegislation DatasetSeries.hvdCategory DatasetSeries.subject DatasetSeries.conformsTo DatasetSeries.issued DatasetSeries.modified DatasetSeries.landingPage DatasetSeries.spatial DatasetSeries.temporal DatasetSeries.accrualPeriodicity DatasetSeries.relation DatasetSeries.qualifiedRelation DatasetSeries.page Agent Agent.name Agent.description Agent.type Agent.homepage Agent.mbox Agent.classification Agent.identifier Agent.sameAs ContactPoint ContactPoint.class ContactPoint.fn ContactPoint.hasEmail ContactPoint.hasTelephone ContactPoint.hasAddress ContactPoint.hasURL Document Document.title Document.description LicenseDocument LicenseDocument.title LicenseDocument.description Standard Standard.title Standard.description Location Location.centroid Location.bbox Location.geometry PeriodOfTime PeriodOfTime.startDate PeriodOfTime.endDate RightsStatement RightsStatement.attributionText RightsStatement.attributionURL RightsStatement.copyrightNotice RightsStatement.copyrightStatement RightsStatement.copyrightYear RightsStatement.copyrightHolder RightsStatement.jurisdiction RightsStatement.reuserGuidelines Attribution Attribution.hadRole Attribution.agent Relationship Relationship.hadRole Relationship.relation ProvenanceStatement ProvenanceStatement.description Checksum Checksum.checksumValue Checksum.algorithm Telephone Telephone.hasValue Address Address.country-name Address.locality Address.postal-code Address.street-address Offer Offer.description Offer.mainEntityOfPage
set -g __metakoll_vocabularies access-right agent-classification applicable-legislation architectural-style checksum-algorithm contact-kind country data-theme distribution-status file-type format-common format-geo frequency-cld frequency grunddata hvd-category inspire-theme language-codes language licence-cc licence media-types planned-availability publisher-type resource-role responsible-party-role se-authorities se-counties se-municipalities se-regions theme-taxonomy
set -g __metakoll_schemas catalogue context config report diff score explain values Catalog Dataset Distribution DataService DatasetSeries Agent ContactPoint Document LicenseDocument Standard Location PeriodOfTime RightsStatement Attribution Relationship ProvenanceStatement Checksum Telephone Address Offer

# The command on the line, `start` where none can be told yet, and check where a file stands instead.
function __metakoll_command
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case --lang
                set -e words[1]
            case '-*'
            case check fix convert score diff explain rules vocab schema help
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
complete -c metakoll -n 'test (__metakoll_command) = start' -a score -d 'counts points for metadata quality and shows what gives most'
complete -c metakoll -n 'test (__metakoll_command) = start' -a diff -d 'shows what differs between two versions of a catalogue'
complete -c metakoll -n 'test (__metakoll_command) = start' -a explain -d 'explains a rule, a property or a value, and how to write it'
complete -c metakoll -n 'test (__metakoll_command) = start' -a rules -d 'lists all rules'
complete -c metakoll -n 'test (__metakoll_command) = start' -a vocab -d 'shows code lists and searches them'
complete -c metakoll -n 'test (__metakoll_command) = start' -a schema -d 'prints a schema'
complete -c metakoll -n 'test (__metakoll_command) = start' -a help -d 'shows the help for a command'
complete -c metakoll -n 'test (__metakoll_command) = help' -f -a 'check fix convert score diff explain rules vocab schema'

complete -c metakoll -n '__metakoll_using check' -s f -l format -x -a 'text json ndjson html sarif junit github gitlab azure markdown csv summary' -d 'form of the report: text, json, ndjson, html, sarif, junit, github, gitlab, azure, markdown, csv, summary (otherwise text); with =FILE it is written to a file, and several may be given'
complete -c metakoll -n '__metakoll_using check' -s o -l output -r -F -d 'write the report to a file'
complete -c metakoll -n '__metakoll_using check' -l fail-on -x -a 'error warning info never' -d 'exit code 1 from this level: error, warning, info or never (otherwise error)'
complete -c metakoll -n '__metakoll_using check' -l max-findings -x -d 'how many places are shown when the same holds for several (otherwise 3)'
complete -c metakoll -n '__metakoll_using check' -l print-document -d 'show the description as metakoll understands it instead of a report'
complete -c metakoll -n '__metakoll_using check' -l fix -d 'first put right what can be put right for certain, as metakoll fix does'
complete -c metakoll -n '__metakoll_using check' -l unsafe -d 'with --fix, make fixes that need judgement as well'
complete -c metakoll -n '__metakoll_using check' -l baseline -r -F -d 'file with known findings, which are not shown and do not count'
complete -c metakoll -n '__metakoll_using check' -l update-baseline -d 'write everything that is found to the file with known findings'
complete -c metakoll -n '__metakoll_using check' -l watch -d 'check again each time a file is saved, until you press Ctrl-C'
complete -c metakoll -n '__metakoll_using check' -l jobs -x -d 'how many files are fetched at a time (otherwise 1); may pay where they are on a network drive'
complete -c metakoll -n '__metakoll_using check' -l profile -x -d 'version of DCAT-AP-SE to check against (3.0.1)'
complete -c metakoll -n '__metakoll_using check' -l input-format -x -a 'yaml json csv rdfxml turtle ntriples jsonld' -d 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)'
complete -c metakoll -n '__metakoll_using check' -l encoding -x -d 'encoding of the files, such as windows-1252 (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using check' -l delimiter -x -d 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using check' -l default-language -x -d 'language of texts that name none, such as sv'
complete -c metakoll -n '__metakoll_using check' -l stdin-name -x -d 'what to call what is read from standard input, such as catalogue.yaml'
complete -c metakoll -n '__metakoll_using check' -l context -r -F -d 'file with a JSON-LD context, for files whose context would otherwise come from the network'
complete -c metakoll -n '__metakoll_using check' -l config -r -F -d 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)'
complete -c metakoll -n '__metakoll_using check' -l no-config -d 'use no configuration'
complete -c metakoll -n '__metakoll_using check' -l today -x -d 'date that counts as today\'s, such as 2026-11-25'
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
complete -c metakoll -n '__metakoll_using fix' -l config -r -F -d 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)'
complete -c metakoll -n '__metakoll_using fix' -l no-config -d 'use no configuration'
complete -c metakoll -n '__metakoll_using fix' -l today -x -d 'date that counts as today\'s, such as 2026-11-25'
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
complete -c metakoll -n '__metakoll_using convert' -l config -r -F -d 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)'
complete -c metakoll -n '__metakoll_using convert' -l no-config -d 'use no configuration'
complete -c metakoll -n '__metakoll_using convert' -l today -x -d 'date that counts as today\'s, such as 2026-11-25'
complete -c metakoll -n '__metakoll_using convert' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using convert' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using convert' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using convert' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using convert' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using convert' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using convert' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using convert' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using score' -s f -l format -x -a 'text json csv html markdown' -d 'form of the answer: text, json, csv, html, markdown (otherwise text)'
complete -c metakoll -n '__metakoll_using score' -s o -l output -r -F -d 'write the answer to a file'
complete -c metakoll -n '__metakoll_using score' -l method -x -d 'se is the rule of the Swedish portal (375 points), eu that of data.europa.eu (405 points)'
complete -c metakoll -n '__metakoll_using score' -l links-status -r -F -d 'JSON file with what the addresses answer: {"https://…": 200}'
complete -c metakoll -n '__metakoll_using score' -l top -x -d 'how many actions and datasets are shown (otherwise 10 in text, all in html)'
complete -c metakoll -n '__metakoll_using score' -l by -x -a 'dataset publisher' -d 'what the last part is about: dataset or publisher'
complete -c metakoll -n '__metakoll_using score' -l fail-under -x -a 'bad sufficient good excellent' -d 'exit code 1 when a catalogue has fewer points, or a worse rating: bad, sufficient, good, excellent'
complete -c metakoll -n '__metakoll_using score' -l profile -x -d 'version of DCAT-AP-SE to check against (3.0.1)'
complete -c metakoll -n '__metakoll_using score' -l input-format -x -a 'yaml json csv rdfxml turtle ntriples jsonld' -d 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld (otherwise told by name and content)'
complete -c metakoll -n '__metakoll_using score' -l encoding -x -d 'encoding of the files, such as windows-1252 (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using score' -l delimiter -x -d 'character between the columns of CSV: ";", "," or tab (otherwise told by the content)'
complete -c metakoll -n '__metakoll_using score' -l default-language -x -d 'language of texts that name none, such as sv'
complete -c metakoll -n '__metakoll_using score' -l stdin-name -x -d 'what to call what is read from standard input, such as catalogue.yaml'
complete -c metakoll -n '__metakoll_using score' -l context -r -F -d 'file with a JSON-LD context, for files whose context would otherwise come from the network'
complete -c metakoll -n '__metakoll_using score' -l config -r -F -d 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)'
complete -c metakoll -n '__metakoll_using score' -l no-config -d 'use no configuration'
complete -c metakoll -n '__metakoll_using score' -l today -x -d 'date that counts as today\'s, such as 2026-11-25'
complete -c metakoll -n '__metakoll_using score' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using score' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using score' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using score' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using score' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using score' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using score' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using score' -s h -l help -d 'show this help'

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
complete -c metakoll -n '__metakoll_using diff' -l config -r -F -d 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)'
complete -c metakoll -n '__metakoll_using diff' -l no-config -d 'use no configuration'
complete -c metakoll -n '__metakoll_using diff' -l today -x -d 'date that counts as today\'s, such as 2026-11-25'
complete -c metakoll -n '__metakoll_using diff' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using diff' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using diff' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using diff' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using diff' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using diff' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using diff' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using diff' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using explain' -f -a '$__metakoll_rules $__metakoll_terms'
complete -c metakoll -n '__metakoll_using explain' -s f -l format -x -a 'text json' -d 'form of the answer: text or json'
complete -c metakoll -n '__metakoll_using explain' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using explain' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using explain' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using explain' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using explain' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using explain' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using explain' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using explain' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using rules' -f
complete -c metakoll -n '__metakoll_using rules' -s f -l format -x -a 'text json' -d 'form of the answer: text or json'
complete -c metakoll -n '__metakoll_using rules' -l group -x -a 'document schema identity catalog agent contact language text license distribution service coverage hvd series dga legacy config' -d 'one group only: document, schema, identity, catalog, agent, contact, language, text, license, distribution, service, coverage, hvd, series, dga, legacy, config'
complete -c metakoll -n '__metakoll_using rules' -l severity -x -a 'error warning info' -d 'one level only: error, warning or info'
complete -c metakoll -n '__metakoll_using rules' -l about -x -a '$__metakoll_terms' -d 'only rules about a class or a property, such as Dataset or Dataset.title'
complete -c metakoll -n '__metakoll_using rules' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using rules' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using rules' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using rules' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using rules' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using rules' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using rules' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using rules' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using vocab' -f -a '$__metakoll_vocabularies'
complete -c metakoll -n '__metakoll_using vocab' -s f -l format -x -a 'text json' -d 'form of the answer: text or json'
complete -c metakoll -n '__metakoll_using vocab' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using vocab' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using vocab' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using vocab' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using vocab' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using vocab' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using vocab' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using vocab' -s h -l help -d 'show this help'

complete -c metakoll -n '__metakoll_using schema' -f -a '$__metakoll_schemas'
complete -c metakoll -n '__metakoll_using schema' -s f -l format -x -a 'text json' -d 'form of the answer: text or json'
complete -c metakoll -n '__metakoll_using schema' -s o -l output -r -F -d 'write the schema to a file'
complete -c metakoll -n '__metakoll_using schema' -l lang -x -a 'sv en' -d 'language of report and messages: sv or en (otherwise the computer\'s)'
complete -c metakoll -n '__metakoll_using schema' -s q -l quiet -d 'only what is wrong; no summary'
complete -c metakoll -n '__metakoll_using schema' -s v -l verbose -d 'more: why, the IRIs of terms and how the files were understood'
complete -c metakoll -n '__metakoll_using schema' -l color -d 'use colours, outside a terminal as well'
complete -c metakoll -n '__metakoll_using schema' -l no-color -d 'use no colours'
complete -c metakoll -n '__metakoll_using schema' -l debug -d 'show technical details if metakoll itself fails'
complete -c metakoll -n '__metakoll_using schema' -s V -l version -d 'show which version this is'
complete -c metakoll -n '__metakoll_using schema' -s h -l help -d 'show this help'
