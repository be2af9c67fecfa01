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
  local fixable='agent-identifier-orgnr api-description-both api-description-file api-description-on-dataset
    api-service-missing attribution-property-name attribution-role catalog-haspart-depth catalog-language
    catalog-license-cc0 catalog-theme-taxonomy class-missing class-unknown contact-email-mailto contact-phone-tel
    contact-repeated creator-same-as-publisher deprecated-adms-status deprecated-cld-frequency
    deprecated-has-version deprecated-version-info distribution-availability distribution-byte-size
    distribution-checksum format-media-type format-media-type-property format-unlisted hvd-category-general
    hvd-category-on-distribution hvd-category-without-mark hvd-distribution-marked hvd-legislation-iri
    hvd-service-dataset id-blank-node iri-absolute iri-curie iri-rfc3987 key-unknown keyword-case
    keyword-list-in-one lang-tag-invalid lang-tag-missing legacy-vocabulary license-canonical-iri license-nal
    license-not-iri license-on-dataset link-moved period-deprecated-terms period-open-end publisher-iri-pattern
    schema-codelist schema-datatype schema-missing-mandatory schema-missing-recommended schema-node-kind
    schema-plain-literal schema-unlinked-entity series-issued series-modified series-service series-shared-values
    series-spatial-union series-temporal-union spatial-geonames spatial-wkt specification-iri-form term-case
    term-namespace text-html theme-eu-missing'
  local rules='agent-identifier-orgnr api-description-both api-description-file api-description-on-dataset
    api-description-unreadable api-marker-title api-service-missing api-standalone-service
    attribution-property-name attribution-role catalog-haspart-cycle catalog-haspart-depth catalog-haspart-type
    catalog-language catalog-license-cc0 catalog-linked catalog-missing catalog-record catalog-subcatalog-metadata
    catalog-subcatalog-remote catalog-theme-taxonomy class-missing class-unknown config-key-missing
    config-key-unknown config-rule-unknown config-value-invalid contact-email-mailto contact-email-personal
    contact-kind contact-phone-tel contact-repeated creator-same-as-publisher csv-conflicting-cells
    csv-dataset-unknown csv-heading-unknown csv-quote-inside csv-row-long csv-row-unpublished
    dataset-access-missing date-future date-modified-frequency date-order deprecated-adms-status
    deprecated-cld-frequency deprecated-has-version deprecated-version-info description-too-short
    dga-access-rights dga-core dga-distribution distribution-availability distribution-byte-size
    distribution-checksum distribution-different-data distribution-landing-page-copy distribution-many-urls
    distribution-url-title document-empty document-encoding document-limit document-no-resource document-page
    document-syntax document-wrapped format-many format-media-type format-media-type-property format-unlisted
    harvest-content-type harvest-not-rdfxml harvest-pages harvest-redirect-host harvest-redirect-insecure
    harvest-redirect-status harvest-web-page hvd-api hvd-category-general hvd-category-on-distribution
    hvd-category-required hvd-category-without-mark hvd-distribution-alone hvd-distribution-marked
    hvd-legal-information hvd-legislation-iri hvd-license-open hvd-service-contact hvd-service-dataset
    hvd-service-documentation id-blank-node id-contact-is-publisher id-described-twice id-identifier-unique
    id-identifier-uuid id-none id-same-thing-twice id-two-classes iri-absolute iri-curie iri-empty iri-http-scheme
    iri-rfc3987 jsonld-context key-duplicate key-misplaced key-unknown keyword-case keyword-length
    keyword-list-in-one keyword-singular lang-duplicate lang-english-missing lang-none lang-tag-invalid
    lang-tag-missing lang-third-only legacy-vocabulary license-canonical-iri license-document-described
    license-nal license-none license-not-iri license-on-dataset link-certificate link-dead link-head-refused
    link-moved link-size-differs link-type-differs link-unverified period-deprecated-terms period-open-end
    period-order publisher-catalog-separate publisher-described-once publisher-iri-pattern publisher-many
    publisher-orgnr-format publisher-register rdf-attribute-unknown rdf-literal-attribute rdf-node-id
    relation-role resource-empty rights-statement-class schema-codelist schema-datatype schema-missing-mandatory
    schema-missing-recommended schema-node-kind schema-omitted-property schema-pattern schema-plain-literal
    schema-range-class schema-reference-undescribed schema-too-many schema-unknown-property schema-unlinked-entity
    series-conforms-to series-dimension series-empty series-issued series-modified series-nested series-service
    series-shared-values series-size series-spatial-union series-temporal-union sheet-cell-error
    sheet-cells-merged sheet-hidden spatial-geonames spatial-wkt specification-iri-form subject-grunddata
    suppression-unknown-rule suppression-unused suppression-without-reason term-case term-namespace
    text-cut-at-comma text-html text-placeholder theme-eu-missing title-has-format title-has-publisher
    title-has-year title-is-description title-is-file-name title-length url-credentials url-not-public xml-entity
    yaml-tag'
  local terms='Catalog Catalog.title Catalog.description Catalog.publisher Catalog.issued Catalog.language Catalog.modified
    Catalog.homepage Catalog.spatial Catalog.license Catalog.rights Catalog.hasPart Catalog.isPartOf
    Catalog.catalog Catalog.themeTaxonomy Catalog.dataset Catalog.service Dataset Dataset.title
    Dataset.description Dataset.publisher Dataset.creator Dataset.qualifiedAttribution Dataset.contactPoint
    Dataset.keyword Dataset.theme Dataset.applicableLegislation Dataset.hvdCategory Dataset.subject
    Dataset.identifier Dataset.issued Dataset.modified Dataset.language Dataset.landingPage Dataset.conformsTo
    Dataset.spatial Dataset.temporal Dataset.temporalResolution Dataset.spatialResolutionInMeters
    Dataset.accrualPeriodicity Dataset.versionInfo Dataset.version Dataset.versionNotes Dataset.source
    Dataset.accessRights Dataset.offers Dataset.hasVersion Dataset.isReferencedBy Dataset.relation
    Dataset.qualifiedRelation Dataset.page Dataset.provenance Dataset.distribution Dataset.inSeries Distribution
    Distribution.title Distribution.description Distribution.accessURL Distribution.downloadURL
    Distribution.format Distribution.accessService Distribution.temporalResolution
    Distribution.spatialResolutionInMeters Distribution.byteSize Distribution.language Distribution.issued
    Distribution.modified Distribution.status Distribution.availability Distribution.applicableLegislation
    Distribution.license Distribution.rights Distribution.checksum Distribution.page Distribution.conformsTo
    DataService DataService.title DataService.description DataService.endpointURL DataService.endpointDescription
    DataService.publisher DataService.contactPoint DataService.type DataService.keyword DataService.theme
    DataService.applicableLegislation DataService.hvdCategory DataService.subject DataService.format
    DataService.conformsTo DataService.servesDataset DataService.license DataService.accessRights
    DataService.landingPage DataService.page DatasetSeries DatasetSeries.title DatasetSeries.description
    DatasetSeries.publisher DatasetSeries.contactPoint DatasetSeries.keyword DatasetSeries.theme
    DatasetSeries.applicableLegislation DatasetSeries.hvdCategory DatasetSeries.subject DatasetSeries.conformsTo
    DatasetSeries.issued DatasetSeries.modified DatasetSeries.landingPage DatasetSeries.spatial
    DatasetSeries.temporal DatasetSeries.accrualPeriodicity DatasetSeries.relation DatasetSeries.qualifiedRelation
    DatasetSeries.page Agent Agent.name Agent.description Agent.type Agent.homepage Agent.mbox
    Agent.classification Agent.identifier Agent.sameAs ContactPoint ContactPoint.class ContactPoint.fn
    ContactPoint.hasEmail ContactPoint.hasTelephone ContactPoint.hasAddress ContactPoint.hasURL Document
    Document.title Document.description LicenseDocument LicenseDocument.title LicenseDocument.description Standard
    Standard.title Standard.description Location Location.centroid Location.bbox Location.geometry PeriodOfTime
    PeriodOfTime.startDate PeriodOfTime.endDate RightsStatement RightsStatement.attributionText
    RightsStatement.attributionURL RightsStatement.copyrightNotice RightsStatement.copyrightStatement
    RightsStatement.copyrightYear RightsStatement.copyrightHolder RightsStatement.jurisdiction
    RightsStatement.reuserGuidelines Attribution Attribution.hadRole Attribution.agent Relationship
    Relationship.hadRole Relationship.relation ProvenanceStatement ProvenanceStatement.description Checksum
    Checksum.checksumValue Checksum.algorithm Telephone Telephone.hasValue Address Address.country-name
    Address.locality Address.postal-code Address.street-address Offer Offer.description Offer.mainEntityOfPage'
  local vocabularies='access-right agent-classification applicable-legislation architectural-style checksum-algorithm contact-kind
    country data-theme distribution-status file-type format-common format-geo frequency-cld frequency grunddata
    hvd-category inspire-theme language-codes language licence-cc licence media-types planned-availability
    publisher-type resource-role responsible-party-role se-authorities se-counties se-municipalities se-regions
    theme-taxonomy'
  local schemas='catalogue context config report diff preview score audit explain values Catalog Dataset Distribution
    DataService DatasetSeries Agent ContactPoint Document LicenseDocument Standard Location PeriodOfTime
    RightsStatement Attribution Relationship ProvenanceStatement Checksum Telephone Address Offer'
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
      check|fix|convert|init|preview|score|audit|diff|explain|rules|vocab|schema|web|help) command=${COMP_WORDS[at]}; start=''; break ;;
      *) start=''; break ;;
    esac
  done

  if [[ $command == help ]]; then
    _metakoll_words 'check fix convert init preview score audit diff explain rules vocab schema web'
    return
  fi
  case ${command:-check} in
    check)
      case $prev in
        -f|--format) _metakoll_words 'text json ndjson concise html sarif junit github gitlab azure markdown csv summary'; return ;;
        -o|--output) _metakoll_files; return ;;
        --fail-on) _metakoll_words 'error warning info never'; return ;;
        --max-findings) :; return ;;
        --max-per-rule) :; return ;;
        --baseline) _metakoll_files; return ;;
        --jobs) :; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld xlsx ods'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --config) _metakoll_files; return ;;
        --today) :; return ;;
        --links) :; return ;;
        --links-cache) _metakoll_files; return ;;
        --links-status) _metakoll_files; return ;;
        --links-exclude) :; return ;;
        --links-rate) :; return ;;
        --timeout) :; return ;;
        --max-size) :; return ;;
        --user-agent) :; return ;;
        --header) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format -o --output --fail-on --max-findings --max-per-rule --recommended --consequences --print-document --preview --fix --unsafe --baseline --update-baseline --watch --jobs --profile --input-format --encoding --delimiter --default-language --stdin-name --context --config --no-config --today --links --links-cache --links-status --links-exclude --links-rate --follow --timeout --max-size --user-agent --header --insecure --allow-private --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      [[ -n $start ]] && _metakoll_words 'check fix convert init preview score audit diff explain rules vocab schema web help'
      _metakoll_files
      ;;
    fix)
      case $prev in
        --rule) _metakoll_words "$fixable"; return ;;
        --fail-on) _metakoll_words 'error warning info never'; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld xlsx ods'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --config) _metakoll_files; return ;;
        --today) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '--dry-run --unsafe --rule --fail-on --profile --input-format --encoding --delimiter --default-language --stdin-name --context --config --no-config --today --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    convert)
      case $prev in
        -t|--to) _metakoll_words 'rdfxml turtle ntriples jsonld yaml json csv xlsx'; return ;;
        -o|--output) _metakoll_files; return ;;
        --base) :; return ;;
        --fail-on) _metakoll_words 'error warning info never'; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld xlsx ods'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --config) _metakoll_files; return ;;
        --today) :; return ;;
        --timeout) :; return ;;
        --max-size) :; return ;;
        --user-agent) :; return ;;
        --header) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-t --to -o --output --base --fail-on --profile --input-format --encoding --delimiter --default-language --stdin-name --context --config --no-config --today --follow --timeout --max-size --user-agent --header --insecure --allow-private --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    init)
      case $prev in
        --template) :; return ;;
        --from) _metakoll_files; return ;;
        --column) :; return ;;
        -t|--to) _metakoll_words 'yaml csv xlsx json'; return ;;
        --publisher) :; return ;;
        --base) :; return ;;
        --license) :; return ;;
        --contact) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '--template --from --column --list -t --to --publisher --base --license --contact --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    preview)
      case $prev in
        -f|--format) _metakoll_words 'html json'; return ;;
        -o|--output) _metakoll_files; return ;;
        --dataset) :; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld xlsx ods'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --config) _metakoll_files; return ;;
        --today) :; return ;;
        --timeout) :; return ;;
        --max-size) :; return ;;
        --user-agent) :; return ;;
        --header) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format -o --output --dataset --open --profile --input-format --encoding --delimiter --default-language --stdin-name --context --config --no-config --today --follow --timeout --max-size --user-agent --header --insecure --allow-private --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    score)
      case $prev in
        -f|--format) _metakoll_words 'text json csv html markdown'; return ;;
        -o|--output) _metakoll_files; return ;;
        --method) :; return ;;
        --top) :; return ;;
        --by) _metakoll_words 'dataset publisher'; return ;;
        --fail-under) _metakoll_words 'bad sufficient good excellent'; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld xlsx ods'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --config) _metakoll_files; return ;;
        --today) :; return ;;
        --links) :; return ;;
        --links-cache) _metakoll_files; return ;;
        --links-status) _metakoll_files; return ;;
        --links-exclude) :; return ;;
        --links-rate) :; return ;;
        --timeout) :; return ;;
        --max-size) :; return ;;
        --user-agent) :; return ;;
        --header) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format -o --output --method --top --by --fail-under --profile --input-format --encoding --delimiter --default-language --stdin-name --context --config --no-config --today --links --links-cache --links-status --links-exclude --links-rate --follow --timeout --max-size --user-agent --header --insecure --allow-private --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    audit)
      case $prev in
        --list) _metakoll_files; return ;;
        --out) :; return ;;
        -f|--format) _metakoll_words 'text html json csv xlsx'; return ;;
        -o|--output) _metakoll_files; return ;;
        --against) _metakoll_files; return ;;
        --coverage) _metakoll_files; return ;;
        --method) :; return ;;
        --profile) :; return ;;
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld xlsx ods'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --config) _metakoll_files; return ;;
        --today) :; return ;;
        --links) :; return ;;
        --links-cache) _metakoll_files; return ;;
        --links-status) _metakoll_files; return ;;
        --links-exclude) :; return ;;
        --links-rate) :; return ;;
        --timeout) :; return ;;
        --max-size) :; return ;;
        --user-agent) :; return ;;
        --header) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '--list --out -f --format -o --output --against --coverage --method --rank --contacts --profile --input-format --encoding --delimiter --default-language --stdin-name --context --config --no-config --today --links --links-cache --links-status --links-exclude --links-rate --follow --timeout --max-size --user-agent --header --insecure --allow-private --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
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
        --input-format) _metakoll_words 'yaml json csv rdfxml turtle ntriples jsonld xlsx ods'; return ;;
        --encoding) :; return ;;
        --delimiter) :; return ;;
        --default-language) :; return ;;
        --stdin-name) :; return ;;
        --context) _metakoll_files; return ;;
        --config) _metakoll_files; return ;;
        --today) :; return ;;
        --timeout) :; return ;;
        --max-size) :; return ;;
        --user-agent) :; return ;;
        --header) :; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format -o --output --fail-on-new --profile --input-format --encoding --delimiter --default-language --stdin-name --context --config --no-config --today --follow --timeout --max-size --user-agent --header --insecure --allow-private --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
    explain)
      case $prev in
        -f|--format) _metakoll_words 'text json'; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_words "$rules $terms"
      ;;
    rules)
      case $prev in
        -f|--format) _metakoll_words 'text json'; return ;;
        --group) _metakoll_words 'document schema identity catalog agent contact language text license distribution service coverage hvd series dga legacy harvest link config'; return ;;
        --severity) _metakoll_words 'error warning info'; return ;;
        --about) _metakoll_words "$terms"; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format --group --severity --about --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      :
      ;;
    vocab)
      case $prev in
        -f|--format) _metakoll_words 'text json'; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_words "$vocabularies"
      ;;
    schema)
      case $prev in
        -f|--format) _metakoll_words 'text json'; return ;;
        -o|--output) _metakoll_files; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-f --format -o --output --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_words "$schemas"
      ;;
    web)
      case $prev in
        -o|--output) _metakoll_files; return ;;
        --lang) _metakoll_words 'sv en'; return ;;
      esac
      if [[ $cur == -* ]]; then
        _metakoll_words '-o --output --lang -q --quiet -v --verbose --color --no-color --debug -V --version -h --help'
        return
      fi
      _metakoll_files
      ;;
  esac
}

complete -o default -F _metakoll metakoll
