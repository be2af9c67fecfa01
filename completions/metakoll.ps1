# PowerShell completion for metakoll
# Made by `npm run generate`.

Register-ArgumentCompleter -Native -CommandName metakoll -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $fixable = 'agent-identifier-orgnr api-description-both api-description-file api-description-on-dataset api-service-missing attribution-property-name attribution-role catalog-haspart-depth catalog-language catalog-license-cc0 catalog-theme-taxonomy class-missing class-unknown contact-email-mailto contact-phone-tel contact-repeated creator-same-as-publisher deprecated-adms-status deprecated-cld-frequency deprecated-has-version deprecated-version-info distribution-availability distribution-byte-size distribution-checksum format-media-type format-media-type-property format-unlisted hvd-category-general hvd-category-on-distribution hvd-category-without-mark hvd-distribution-marked hvd-legislation-iri hvd-service-dataset id-blank-node iri-absolute iri-curie iri-rfc3987 key-unknown keyword-case keyword-list-in-one lang-tag-invalid lang-tag-missing legacy-vocabulary license-canonical-iri license-nal license-not-iri license-on-dataset link-moved period-deprecated-terms period-open-end publisher-iri-pattern schema-codelist schema-datatype schema-missing-mandatory schema-missing-recommended schema-node-kind schema-plain-literal schema-unlinked-entity series-issued series-modified series-service series-shared-values series-spatial-union series-temporal-union spatial-geonames spatial-wkt specification-iri-form term-case term-namespace text-html theme-eu-missing' -split ' '
  $rules = 'agent-identifier-orgnr api-description-both api-description-file api-description-on-dataset api-description-unreadable api-marker-title api-service-missing api-standalone-service attribution-property-name attribution-role catalog-haspart-cycle catalog-haspart-depth catalog-haspart-type catalog-language catalog-license-cc0 catalog-linked catalog-missing catalog-record catalog-subcatalog-metadata catalog-subcatalog-remote catalog-theme-taxonomy class-missing class-unknown config-key-missing config-key-unknown config-rule-unknown config-value-invalid contact-email-mailto contact-email-personal contact-kind contact-phone-tel contact-repeated creator-same-as-publisher csv-conflicting-cells csv-dataset-unknown csv-heading-unknown csv-quote-inside csv-row-long csv-row-unpublished dataset-access-missing date-future date-modified-frequency date-order deprecated-adms-status deprecated-cld-frequency deprecated-has-version deprecated-version-info description-too-short dga-access-rights dga-core dga-distribution distribution-availability distribution-byte-size distribution-checksum distribution-different-data distribution-landing-page-copy distribution-many-urls distribution-url-title document-empty document-encoding document-limit document-no-resource document-page document-syntax document-wrapped format-many format-media-type format-media-type-property format-unlisted harvest-content-type harvest-not-rdfxml harvest-pages harvest-redirect-host harvest-redirect-insecure harvest-redirect-status harvest-web-page hvd-api hvd-category-general hvd-category-on-distribution hvd-category-required hvd-category-without-mark hvd-distribution-alone hvd-distribution-marked hvd-legal-information hvd-legislation-iri hvd-license-open hvd-service-contact hvd-service-dataset hvd-service-documentation id-blank-node id-contact-is-publisher id-described-twice id-identifier-unique id-identifier-uuid id-none id-same-thing-twice id-two-classes iri-absolute iri-curie iri-empty iri-http-scheme iri-rfc3987 jsonld-context key-duplicate key-misplaced key-unknown keyword-case keyword-length keyword-list-in-one keyword-singular lang-duplicate lang-english-missing lang-none lang-tag-invalid lang-tag-missing lang-third-only legacy-vocabulary license-canonical-iri license-document-described license-nal license-none license-not-iri license-on-dataset link-certificate link-dead link-head-refused link-moved link-size-differs link-type-differs link-unverified period-deprecated-terms period-open-end period-order publisher-catalog-separate publisher-described-once publisher-iri-pattern publisher-many publisher-orgnr-format publisher-register rdf-attribute-unknown rdf-literal-attribute rdf-node-id relation-role resource-empty rights-statement-class schema-codelist schema-datatype schema-missing-mandatory schema-missing-recommended schema-node-kind schema-omitted-property schema-pattern schema-plain-literal schema-range-class schema-reference-undescribed schema-too-many schema-unknown-property schema-unlinked-entity series-conforms-to series-dimension series-empty series-issued series-modified series-nested series-service series-shared-values series-size series-spatial-union series-temporal-union sheet-cell-error sheet-cells-merged sheet-hidden spatial-geonames spatial-wkt specification-iri-form subject-grunddata suppression-unknown-rule suppression-unused suppression-without-reason term-case term-namespace text-cut-at-comma text-html text-placeholder theme-eu-missing title-has-format title-has-publisher title-has-year title-is-description title-is-file-name title-length url-credentials url-not-public xml-entity yaml-tag' -split ' '
  $terms = 'Catalog Catalog.title Catalog.description Catalog.publisher Catalog.issued Catalog.language Catalog.modified Catalog.homepage Catalog.spatial Catalog.license Catalog.rights Catalog.hasPart Catalog.isPartOf Catalog.catalog Catalog.themeTaxonomy Catalog.dataset Catalog.service Dataset Dataset.title Dataset.description Dataset.publisher Dataset.creator Dataset.qualifiedAttribution Dataset.contactPoint Dataset.keyword Dataset.theme Dataset.applicableLegislation Dataset.hvdCategory Dataset.subject Dataset.identifier Dataset.issued Dataset.modified Dataset.language Dataset.landingPage Dataset.conformsTo Dataset.spatial Dataset.temporal Dataset.temporalResolution Dataset.spatialResolutionInMeters Dataset.accrualPeriodicity Dataset.versionInfo Dataset.version Dataset.versionNotes Dataset.source Dataset.accessRights Dataset.offers Dataset.hasVersion Dataset.isReferencedBy Dataset.relation Dataset.qualifiedRelation Dataset.page Dataset.provenance Dataset.distribution Dataset.inSeries Distribution Distribution.title Distribution.description Distribution.accessURL Distribution.downloadURL Distribution.format Distribution.accessService Distribution.temporalResolution Distribution.spatialResolutionInMeters Distribution.byteSize Distribution.language Distribution.issued Distribution.modified Distribution.status Distribution.availability Distribution.applicableLegislation Distribution.license Distribution.rights Distribution.checksum Distribution.page Distribution.conformsTo DataService DataService.title DataService.description DataService.endpointURL DataService.endpointDescription DataService.publisher DataService.contactPoint DataService.type DataService.keyword DataService.theme DataService.applicableLegislation DataService.hvdCategory DataService.subject DataService.format DataService.conformsTo DataService.servesDataset DataService.license DataService.accessRights DataService.landingPage DataService.page DatasetSeries DatasetSeries.title DatasetSeries.description DatasetSeries.publisher DatasetSeries.contactPoint DatasetSeries.keyword DatasetSeries.theme DatasetSeries.applicableLegislation DatasetSeries.hvdCategory DatasetSeries.subject DatasetSeries.conformsTo DatasetSeries.issued DatasetSeries.modified DatasetSeries.landingPage DatasetSeries.spatial DatasetSeries.temporal DatasetSeries.accrualPeriodicity DatasetSeries.relation DatasetSeries.qualifiedRelation DatasetSeries.page Agent Agent.name Agent.description Agent.type Agent.homepage Agent.mbox Agent.classification Agent.identifier Agent.sameAs ContactPoint ContactPoint.class ContactPoint.fn ContactPoint.hasEmail ContactPoint.hasTelephone ContactPoint.hasAddress ContactPoint.hasURL Document Document.title Document.description LicenseDocument LicenseDocument.title LicenseDocument.description Standard Standard.title Standard.description Location Location.centroid Location.bbox Location.geometry PeriodOfTime PeriodOfTime.startDate PeriodOfTime.endDate RightsStatement RightsStatement.attributionText RightsStatement.attributionURL RightsStatement.copyrightNotice RightsStatement.copyrightStatement RightsStatement.copyrightYear RightsStatement.copyrightHolder RightsStatement.jurisdiction RightsStatement.reuserGuidelines Attribution Attribution.hadRole Attribution.agent Relationship Relationship.hadRole Relationship.relation ProvenanceStatement ProvenanceStatement.description Checksum Checksum.checksumValue Checksum.algorithm Telephone Telephone.hasValue Address Address.country-name Address.locality Address.postal-code Address.street-address Offer Offer.description Offer.mainEntityOfPage' -split ' '
  $vocabularies = 'access-right agent-classification applicable-legislation architectural-style checksum-algorithm contact-kind country data-theme distribution-status file-type format-common format-geo frequency-cld frequency grunddata hvd-category inspire-theme language-codes language licence-cc licence media-types planned-availability publisher-type resource-role responsible-party-role se-authorities se-counties se-municipalities se-regions theme-taxonomy' -split ' '
  $schemas = 'catalogue context config report diff preview score audit explain values Catalog Dataset Distribution DataService DatasetSeries Agent ContactPoint Document LicenseDocument Standard Location PeriodOfTime RightsStatement Attribution Relationship ProvenanceStatement Checksum Telephone Address Offer' -split ' '
  # An option has its flags, what it is for, whether something follows, and the words that may follow; none means files.
  $commands = [ordered]@{
    'check' = @{
      Summary = 'checks files (runs when no command is given)'
      Operands = @()
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json', 'ndjson', 'concise', 'html', 'sarif', 'junit', 'github', 'gitlab', 'azure', 'markdown', 'csv', 'summary'); Help = 'form of the report: text, json, ndjson, concise, html, sarif, junit, github, gitlab, azure, markdown, csv, summary (otherwise text); with =FILE it is written to a file, and several may be given' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the report to a file' }
        @{ Flags = @('--fail-on'); Value = $true; Words = @('error', 'warning', 'info', 'never'); Help = 'exit code 1 from this level: error, warning, info or never (otherwise error)' }
        @{ Flags = @('--max-findings'); Value = $true; Words = @(); Help = 'how many places are shown when the same holds for several (otherwise 3)' }
        @{ Flags = @('--max-per-rule'); Value = $true; Words = @(); Help = 'at most so many findings of each rule in reports for programs, such as json and sarif (otherwise all)' }
        @{ Flags = @('--recommended'); Value = $false; Words = @(); Help = 'show where recommended fields are missing, and what to write in them' }
        @{ Flags = @('--consequences'); Value = $false; Words = @(); Help = 'show as well what only follows from something else, such as columns that are not read' }
        @{ Flags = @('--print-document'); Value = $false; Words = @(); Help = 'show the description as metakoll understands it instead of a report' }
        @{ Flags = @('--preview'); Value = $false; Words = @(); Help = 'with a report in HTML: show beside it what the data portal usually shows, and link each finding to its place there (report-preview.html)' }
        @{ Flags = @('--fix'); Value = $false; Words = @(); Help = 'first put right what can be put right for certain, as metakoll fix does' }
        @{ Flags = @('--unsafe'); Value = $false; Words = @(); Help = 'with --fix, make fixes that need judgement as well' }
        @{ Flags = @('--baseline'); Value = $true; Words = @(); Help = 'file with known findings, which are not shown and do not count' }
        @{ Flags = @('--update-baseline'); Value = $false; Words = @(); Help = 'write everything that is found to the file with known findings' }
        @{ Flags = @('--watch'); Value = $false; Words = @(); Help = 'check again each time a file is saved, until you press Ctrl-C' }
        @{ Flags = @('--jobs'); Value = $true; Words = @(); Help = 'how many files are fetched at a time (otherwise 1); may pay where they are on a network drive' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld', 'xlsx', 'ods'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld, xlsx, ods (otherwise found from name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise found from the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--config'); Value = $true; Words = @(); Help = 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)' }
        @{ Flags = @('--no-config'); Value = $false; Words = @(); Help = 'use no configuration' }
        @{ Flags = @('--today'); Value = $true; Words = @(); Help = 'date that counts as today''s, such as 2026-11-25' }
        @{ Flags = @('--links'); Value = $true; Words = @(); Help = 'try the links: all (the usual) or data (only those that lead to data)' }
        @{ Flags = @('--links-cache'); Value = $true; Words = @(); Help = 'file that remembers the answers: links that answered are tried again after a day, dead ones after an hour' }
        @{ Flags = @('--links-status'); Value = $true; Words = @(); Help = 'JSON file with what the links answer, {"https://…": 200}; nothing is fetched then' }
        @{ Flags = @('--links-exclude'); Value = $true; Words = @(); Help = 'links not to try: a server or a pattern such as "https://example.se/*"; may be repeated' }
        @{ Flags = @('--links-rate'); Value = $true; Words = @(); Help = 'at most so many questions a second to one server (otherwise 5)' }
        @{ Flags = @('--follow'); Value = $false; Words = @(); Help = 'fetch sub-catalogues as well that the catalogue only names (dcterms:hasPart)' }
        @{ Flags = @('--timeout'); Value = $true; Words = @(); Help = 'seconds to wait for the answer of an address (otherwise 20)' }
        @{ Flags = @('--max-size'); Value = $true; Words = @(); Help = 'the most that is fetched from an address, unpacked, such as 500MB (otherwise 100MB)' }
        @{ Flags = @('--user-agent'); Value = $true; Words = @(); Help = 'what metakoll calls itself when it fetches' }
        @{ Flags = @('--header'); Value = $true; Words = @(); Help = 'line of the request to the server of the address, such as "Authorization: Bearer …"; may be repeated' }
        @{ Flags = @('--insecure'); Value = $false; Words = @(); Help = 'accept certificates that nobody vouches for' }
        @{ Flags = @('--allow-private'); Value = $false; Words = @(); Help = 'follow redirects, pages and links to addresses that are only reached from inside as well' }
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
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld', 'xlsx', 'ods'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld, xlsx, ods (otherwise found from name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise found from the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--config'); Value = $true; Words = @(); Help = 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)' }
        @{ Flags = @('--no-config'); Value = $false; Words = @(); Help = 'use no configuration' }
        @{ Flags = @('--today'); Value = $true; Words = @(); Help = 'date that counts as today''s, such as 2026-11-25' }
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
        @{ Flags = @('-t', '--to'); Value = $true; Words = @('rdfxml', 'turtle', 'ntriples', 'jsonld', 'yaml', 'json', 'csv', 'xlsx'); Help = 'the format to write: rdfxml, turtle, ntriples, jsonld, yaml, json, csv, xlsx' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the result to a file' }
        @{ Flags = @('--base'); Value = $true; Words = @(); Help = 'what incomplete addresses in the files are relative to' }
        @{ Flags = @('--fail-on'); Value = $true; Words = @('error', 'warning', 'info', 'never'); Help = 'exit code 1 from this level, or when something is left out: error, warning, info or never (otherwise error)' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld', 'xlsx', 'ods'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld, xlsx, ods (otherwise found from name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise found from the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--config'); Value = $true; Words = @(); Help = 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)' }
        @{ Flags = @('--no-config'); Value = $false; Words = @(); Help = 'use no configuration' }
        @{ Flags = @('--today'); Value = $true; Words = @(); Help = 'date that counts as today''s, such as 2026-11-25' }
        @{ Flags = @('--follow'); Value = $false; Words = @(); Help = 'fetch sub-catalogues as well that the catalogue only names (dcterms:hasPart)' }
        @{ Flags = @('--timeout'); Value = $true; Words = @(); Help = 'seconds to wait for the answer of an address (otherwise 20)' }
        @{ Flags = @('--max-size'); Value = $true; Words = @(); Help = 'the most that is fetched from an address, unpacked, such as 500MB (otherwise 100MB)' }
        @{ Flags = @('--user-agent'); Value = $true; Words = @(); Help = 'what metakoll calls itself when it fetches' }
        @{ Flags = @('--header'); Value = $true; Words = @(); Help = 'line of the request to the server of the address, such as "Authorization: Bearer …"; may be repeated' }
        @{ Flags = @('--insecure'); Value = $false; Words = @(); Help = 'accept certificates that nobody vouches for' }
        @{ Flags = @('--allow-private'); Value = $false; Words = @(); Help = 'follow redirects, pages and links to addresses that are only reached from inside as well' }
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
    'init' = @{
      Summary = 'begins a catalogue: settings, and datasets to fill in'
      Operands = @()
      Options = @(
        @{ Flags = @('--template'); Value = $true; Words = @(); Help = 'starter descriptions, by id or name; all takes every one' }
        @{ Flags = @('--from'); Value = $true; Words = @(); Help = 'a list that exists already (csv, xlsx or ods): proposes what its columns mean, and writes metakoll.yaml for it' }
        @{ Flags = @('--column'); Value = $true; Words = @(); Help = 'with --from: what a column means, such as "Owner=contact name"; - passes it over' }
        @{ Flags = @('--list'); Value = $false; Words = @(); Help = 'list the starter descriptions' }
        @{ Flags = @('-t', '--to'); Value = $true; Words = @('yaml', 'csv', 'xlsx', 'json'); Help = 'format of the file: yaml, csv, xlsx, json (otherwise told by its name)' }
        @{ Flags = @('--publisher'); Value = $true; Words = @(); Help = 'who publishes: organisation number or name' }
        @{ Flags = @('--base'); Value = $true; Words = @(); Help = 'what all identifiers begin with' }
        @{ Flags = @('--license'); Value = $true; Words = @(); Help = 'licence of the data, such as CC0' }
        @{ Flags = @('--contact'); Value = $true; Words = @(); Help = 'e-mail address for questions about the data' }
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
    'preview' = @{
      Summary = 'shows how the data portal usually shows the catalogue, and what is lost there'
      Operands = @()
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('html', 'json'); Help = 'form of the answer: html or json (otherwise html)' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write to a file; more than 500 pages are divided into several files beside it' }
        @{ Flags = @('--dataset'); Value = $true; Words = @(); Help = 'show only the dataset with this address or title' }
        @{ Flags = @('--open'); Value = $false; Words = @(); Help = 'open the answer in the browser (with -o)' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld', 'xlsx', 'ods'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld, xlsx, ods (otherwise found from name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise found from the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--config'); Value = $true; Words = @(); Help = 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)' }
        @{ Flags = @('--no-config'); Value = $false; Words = @(); Help = 'use no configuration' }
        @{ Flags = @('--today'); Value = $true; Words = @(); Help = 'date that counts as today''s, such as 2026-11-25' }
        @{ Flags = @('--follow'); Value = $false; Words = @(); Help = 'fetch sub-catalogues as well that the catalogue only names (dcterms:hasPart)' }
        @{ Flags = @('--timeout'); Value = $true; Words = @(); Help = 'seconds to wait for the answer of an address (otherwise 20)' }
        @{ Flags = @('--max-size'); Value = $true; Words = @(); Help = 'the most that is fetched from an address, unpacked, such as 500MB (otherwise 100MB)' }
        @{ Flags = @('--user-agent'); Value = $true; Words = @(); Help = 'what metakoll calls itself when it fetches' }
        @{ Flags = @('--header'); Value = $true; Words = @(); Help = 'line of the request to the server of the address, such as "Authorization: Bearer …"; may be repeated' }
        @{ Flags = @('--insecure'); Value = $false; Words = @(); Help = 'accept certificates that nobody vouches for' }
        @{ Flags = @('--allow-private'); Value = $false; Words = @(); Help = 'follow redirects, pages and links to addresses that are only reached from inside as well' }
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
    'score' = @{
      Summary = 'counts points for metadata quality and shows what gives most'
      Operands = @()
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json', 'csv', 'html', 'markdown'); Help = 'form of the answer: text, json, csv, html, markdown (otherwise text)' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the answer to a file' }
        @{ Flags = @('--method'); Value = $true; Words = @(); Help = 'se is the rule of the Swedish portal (375 points), eu that of data.europa.eu (405 points)' }
        @{ Flags = @('--top'); Value = $true; Words = @(); Help = 'how many actions and datasets are shown (otherwise 10 in text, all in html)' }
        @{ Flags = @('--by'); Value = $true; Words = @('dataset', 'publisher'); Help = 'what the last part is about: dataset or publisher' }
        @{ Flags = @('--fail-under'); Value = $true; Words = @('bad', 'sufficient', 'good', 'excellent'); Help = 'exit code 1 when a catalogue has fewer points, or a worse rating: bad, sufficient, good, excellent' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld', 'xlsx', 'ods'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld, xlsx, ods (otherwise found from name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise found from the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--config'); Value = $true; Words = @(); Help = 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)' }
        @{ Flags = @('--no-config'); Value = $false; Words = @(); Help = 'use no configuration' }
        @{ Flags = @('--today'); Value = $true; Words = @(); Help = 'date that counts as today''s, such as 2026-11-25' }
        @{ Flags = @('--links'); Value = $true; Words = @(); Help = 'try the links: all (the usual) or data (only those that lead to data)' }
        @{ Flags = @('--links-cache'); Value = $true; Words = @(); Help = 'file that remembers the answers: links that answered are tried again after a day, dead ones after an hour' }
        @{ Flags = @('--links-status'); Value = $true; Words = @(); Help = 'JSON file with what the links answer, {"https://…": 200}; nothing is fetched then' }
        @{ Flags = @('--links-exclude'); Value = $true; Words = @(); Help = 'links not to try: a server or a pattern such as "https://example.se/*"; may be repeated' }
        @{ Flags = @('--links-rate'); Value = $true; Words = @(); Help = 'at most so many questions a second to one server (otherwise 5)' }
        @{ Flags = @('--follow'); Value = $false; Words = @(); Help = 'fetch sub-catalogues as well that the catalogue only names (dcterms:hasPart)' }
        @{ Flags = @('--timeout'); Value = $true; Words = @(); Help = 'seconds to wait for the answer of an address (otherwise 20)' }
        @{ Flags = @('--max-size'); Value = $true; Words = @(); Help = 'the most that is fetched from an address, unpacked, such as 500MB (otherwise 100MB)' }
        @{ Flags = @('--user-agent'); Value = $true; Words = @(); Help = 'what metakoll calls itself when it fetches' }
        @{ Flags = @('--header'); Value = $true; Words = @(); Help = 'line of the request to the server of the address, such as "Authorization: Bearer …"; may be repeated' }
        @{ Flags = @('--insecure'); Value = $false; Words = @(); Help = 'accept certificates that nobody vouches for' }
        @{ Flags = @('--allow-private'); Value = $false; Words = @(); Help = 'follow redirects, pages and links to addresses that are only reached from inside as well' }
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
    'audit' = @{
      Summary = 'audits one or many catalogues: how they stand, what is good and what to do'
      Operands = @()
      Options = @(
        @{ Flags = @('--list'); Value = $true; Words = @(); Help = 'CSV file with catalogues: name, address, organisation number, group' }
        @{ Flags = @('--out'); Value = $true; Words = @(); Help = 'write everything into a folder: index.html, a page for each catalogue, audit.json, audit.csv and audit.xlsx' }
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'html', 'json', 'csv', 'xlsx'); Help = 'form of the answer: text, html, json, csv, xlsx (otherwise text)' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the answer to a file' }
        @{ Flags = @('--against'); Value = $true; Words = @(); Help = 'earlier audit (audit.json) to compare with' }
        @{ Flags = @('--coverage'); Value = $true; Words = @(); Help = 'JSON file that corrects the coverage: {"Name of the catalogue": {"badplatser": "missing"}}' }
        @{ Flags = @('--method'); Value = $true; Words = @(); Help = 'se is the rule of the Swedish portal (375 points), eu that of data.europa.eu (405 points)' }
        @{ Flags = @('--rank'); Value = $false; Words = @(); Help = 'sort the catalogues by points and show the place of each' }
        @{ Flags = @('--contacts'); Value = $false; Words = @(); Help = 'include names and addresses of contacts' }
        @{ Flags = @('--profile'); Value = $true; Words = @(); Help = 'version of DCAT-AP-SE to check against (3.0.1)' }
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld', 'xlsx', 'ods'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld, xlsx, ods (otherwise found from name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise found from the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--config'); Value = $true; Words = @(); Help = 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)' }
        @{ Flags = @('--no-config'); Value = $false; Words = @(); Help = 'use no configuration' }
        @{ Flags = @('--today'); Value = $true; Words = @(); Help = 'date that counts as today''s, such as 2026-11-25' }
        @{ Flags = @('--links'); Value = $true; Words = @(); Help = 'try the links: all (the usual) or data (only those that lead to data)' }
        @{ Flags = @('--links-cache'); Value = $true; Words = @(); Help = 'file that remembers the answers: links that answered are tried again after a day, dead ones after an hour' }
        @{ Flags = @('--links-status'); Value = $true; Words = @(); Help = 'JSON file with what the links answer, {"https://…": 200}; nothing is fetched then' }
        @{ Flags = @('--links-exclude'); Value = $true; Words = @(); Help = 'links not to try: a server or a pattern such as "https://example.se/*"; may be repeated' }
        @{ Flags = @('--links-rate'); Value = $true; Words = @(); Help = 'at most so many questions a second to one server (otherwise 5)' }
        @{ Flags = @('--follow'); Value = $false; Words = @(); Help = 'fetch sub-catalogues as well that the catalogue only names (dcterms:hasPart)' }
        @{ Flags = @('--timeout'); Value = $true; Words = @(); Help = 'seconds to wait for the answer of an address (otherwise 20)' }
        @{ Flags = @('--max-size'); Value = $true; Words = @(); Help = 'the most that is fetched from an address, unpacked, such as 500MB (otherwise 100MB)' }
        @{ Flags = @('--user-agent'); Value = $true; Words = @(); Help = 'what metakoll calls itself when it fetches' }
        @{ Flags = @('--header'); Value = $true; Words = @(); Help = 'line of the request to the server of the address, such as "Authorization: Bearer …"; may be repeated' }
        @{ Flags = @('--insecure'); Value = $false; Words = @(); Help = 'accept certificates that nobody vouches for' }
        @{ Flags = @('--allow-private'); Value = $false; Words = @(); Help = 'follow redirects, pages and links to addresses that are only reached from inside as well' }
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
        @{ Flags = @('--input-format'); Value = $true; Words = @('yaml', 'json', 'csv', 'rdfxml', 'turtle', 'ntriples', 'jsonld', 'xlsx', 'ods'); Help = 'format of the files: yaml, json, csv, rdfxml, turtle, ntriples, jsonld, xlsx, ods (otherwise found from name and content)' }
        @{ Flags = @('--encoding'); Value = $true; Words = @(); Help = 'encoding of the files, such as windows-1252 (otherwise found from the content)' }
        @{ Flags = @('--delimiter'); Value = $true; Words = @(); Help = 'character between the columns of CSV: ";", "," or tab (otherwise found from the content)' }
        @{ Flags = @('--default-language'); Value = $true; Words = @(); Help = 'language of texts that name none, such as sv' }
        @{ Flags = @('--stdin-name'); Value = $true; Words = @(); Help = 'what to call what is read from standard input, such as catalogue.yaml' }
        @{ Flags = @('--context'); Value = $true; Words = @(); Help = 'file with a JSON-LD context, for files whose context would otherwise come from the network' }
        @{ Flags = @('--config'); Value = $true; Words = @(); Help = 'file with the configuration (otherwise the nearest metakoll.yaml, from the folder of the file upwards)' }
        @{ Flags = @('--no-config'); Value = $false; Words = @(); Help = 'use no configuration' }
        @{ Flags = @('--today'); Value = $true; Words = @(); Help = 'date that counts as today''s, such as 2026-11-25' }
        @{ Flags = @('--follow'); Value = $false; Words = @(); Help = 'fetch sub-catalogues as well that the catalogue only names (dcterms:hasPart)' }
        @{ Flags = @('--timeout'); Value = $true; Words = @(); Help = 'seconds to wait for the answer of an address (otherwise 20)' }
        @{ Flags = @('--max-size'); Value = $true; Words = @(); Help = 'the most that is fetched from an address, unpacked, such as 500MB (otherwise 100MB)' }
        @{ Flags = @('--user-agent'); Value = $true; Words = @(); Help = 'what metakoll calls itself when it fetches' }
        @{ Flags = @('--header'); Value = $true; Words = @(); Help = 'line of the request to the server of the address, such as "Authorization: Bearer …"; may be repeated' }
        @{ Flags = @('--insecure'); Value = $false; Words = @(); Help = 'accept certificates that nobody vouches for' }
        @{ Flags = @('--allow-private'); Value = $false; Words = @(); Help = 'follow redirects, pages and links to addresses that are only reached from inside as well' }
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
    'explain' = @{
      Summary = 'explains a rule, a property or a value, and how to write it'
      Operands = @($rules + $terms)
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json'); Help = 'form of the answer: text or json' }
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
    'rules' = @{
      Summary = 'lists all rules'
      Operands = @()
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json'); Help = 'form of the answer: text or json' }
        @{ Flags = @('--group'); Value = $true; Words = @('document', 'schema', 'identity', 'catalog', 'agent', 'contact', 'language', 'text', 'license', 'distribution', 'service', 'coverage', 'hvd', 'series', 'dga', 'legacy', 'harvest', 'link', 'config'); Help = 'one group only: document, schema, identity, catalog, agent, contact, language, text, license, distribution, service, coverage, hvd, series, dga, legacy, harvest, link, config' }
        @{ Flags = @('--severity'); Value = $true; Words = @('error', 'warning', 'info'); Help = 'one level only: error, warning or info' }
        @{ Flags = @('--about'); Value = $true; Words = @($terms); Help = 'only rules about a class or a property, such as Dataset or Dataset.title' }
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
    'vocab' = @{
      Summary = 'shows code lists and searches them'
      Operands = @($vocabularies)
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json'); Help = 'form of the answer: text or json' }
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
    'schema' = @{
      Summary = 'prints a schema'
      Operands = @($schemas)
      Options = @(
        @{ Flags = @('-f', '--format'); Value = $true; Words = @('text', 'json'); Help = 'form of the answer: text or json' }
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the schema to a file' }
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
    'web' = @{
      Summary = 'opens the page that does all of this in the browser'
      Operands = @()
      Options = @(
        @{ Flags = @('-o', '--output'); Value = $true; Words = @(); Help = 'write the page to a file instead, for a web server or somebody else' }
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
