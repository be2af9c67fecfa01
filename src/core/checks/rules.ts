import type { Rule } from './rule.js';
import { accessUrlRepeated } from './rules/access-url-repeated.js';
import { agentIdentifierOrgnr } from './rules/agent-identifier-orgnr.js';
import { apiDescriptionBoth } from './rules/api-description-both.js';
import { apiDescriptionFile } from './rules/api-description-file.js';
import { apiDescriptionOnDataset } from './rules/api-description-on-dataset.js';
import { apiMarkerTitle } from './rules/api-marker-title.js';
import { apiServiceMissing } from './rules/api-service-missing.js';
import { apiStandaloneService } from './rules/api-standalone-service.js';
import { attributionPropertyName } from './rules/attribution-property-name.js';
import { attributionRole } from './rules/attribution-role.js';
import { catalogHaspartCycle } from './rules/catalog-haspart-cycle.js';
import { catalogHaspartDepth } from './rules/catalog-haspart-depth.js';
import { catalogHaspartType } from './rules/catalog-haspart-type.js';
import { catalogLanguage } from './rules/catalog-language.js';
import { catalogLicenseCc0 } from './rules/catalog-license-cc0.js';
import { catalogLinked } from './rules/catalog-linked.js';
import { catalogRecord } from './rules/catalog-record.js';
import { catalogSubcatalogMetadata } from './rules/catalog-subcatalog-metadata.js';
import { catalogSubcatalogRemote } from './rules/catalog-subcatalog-remote.js';
import { catalogThemeTaxonomy } from './rules/catalog-theme-taxonomy.js';
import { configKeyMissing } from './rules/config-key-missing.js';
import { configKeyUnknown } from './rules/config-key-unknown.js';
import { configRuleUnknown } from './rules/config-rule-unknown.js';
import { configValueInvalid } from './rules/config-value-invalid.js';
import { contactEmailMailto } from './rules/contact-email-mailto.js';
import { contactEmailPersonal } from './rules/contact-email-personal.js';
import { contactKind } from './rules/contact-kind.js';
import { contactPhoneTel } from './rules/contact-phone-tel.js';
import { contactRepeated } from './rules/contact-repeated.js';
import { creatorSameAsPublisher } from './rules/creator-same-as-publisher.js';
import { csvConflictingCells } from './rules/csv-conflicting-cells.js';
import { csvHeadingUnknown } from './rules/csv-heading-unknown.js';
import { dateFuture } from './rules/date-future.js';
import { dateModifiedFrequency } from './rules/date-modified-frequency.js';
import { dateOrder } from './rules/date-order.js';
import { deprecatedAdmsStatus } from './rules/deprecated-adms-status.js';
import { deprecatedCldFrequency } from './rules/deprecated-cld-frequency.js';
import { deprecatedHasVersion } from './rules/deprecated-has-version.js';
import { deprecatedVersionInfo } from './rules/deprecated-version-info.js';
import { descriptionTooShort } from './rules/description-too-short.js';
import { dgaAccessRights } from './rules/dga-access-rights.js';
import { dgaCore } from './rules/dga-core.js';
import { dgaDistribution } from './rules/dga-distribution.js';
import { distributionAvailability } from './rules/distribution-availability.js';
import { distributionByteSize } from './rules/distribution-byte-size.js';
import { distributionChecksum } from './rules/distribution-checksum.js';
import { distributionDifferentData } from './rules/distribution-different-data.js';
import { distributionLandingPageCopy } from './rules/distribution-landing-page-copy.js';
import { distributionManyUrls } from './rules/distribution-many-urls.js';
import { distributionUrlTitle } from './rules/distribution-url-title.js';
import { documentEmpty } from './rules/document-empty.js';
import { documentEncoding } from './rules/document-encoding.js';
import { documentNoResource } from './rules/document-no-resource.js';
import { documentSyntax } from './rules/document-syntax.js';
import { formatMany } from './rules/format-many.js';
import { formatMediaType } from './rules/format-media-type.js';
import { formatMediaTypeProperty } from './rules/format-media-type-property.js';
import { formatUnlisted } from './rules/format-unlisted.js';
import { hvdApi } from './rules/hvd-api.js';
import { hvdCategoryGeneral } from './rules/hvd-category-general.js';
import { hvdCategoryOnDistribution } from './rules/hvd-category-on-distribution.js';
import { hvdCategoryRequired } from './rules/hvd-category-required.js';
import { hvdCategoryWithoutMark } from './rules/hvd-category-without-mark.js';
import { hvdDistributionAlone } from './rules/hvd-distribution-alone.js';
import { hvdDistributionMarked } from './rules/hvd-distribution-marked.js';
import { hvdLegalInformation } from './rules/hvd-legal-information.js';
import { hvdLegislationIri } from './rules/hvd-legislation-iri.js';
import { hvdServiceContact } from './rules/hvd-service-contact.js';
import { hvdServiceDataset } from './rules/hvd-service-dataset.js';
import { hvdServiceDocumentation } from './rules/hvd-service-documentation.js';
import { idBlankNode } from './rules/id-blank-node.js';
import { idContactIsPublisher } from './rules/id-contact-is-publisher.js';
import { idIdentifierUnique } from './rules/id-identifier-unique.js';
import { idIdentifierUuid } from './rules/id-identifier-uuid.js';
import { idSameThingTwice } from './rules/id-same-thing-twice.js';
import { idTwoClasses } from './rules/id-two-classes.js';
import { iriAbsolute } from './rules/iri-absolute.js';
import { iriEmpty } from './rules/iri-empty.js';
import { iriHttpScheme } from './rules/iri-http-scheme.js';
import { iriRfc3987 } from './rules/iri-rfc3987.js';
import { jsonldContext } from './rules/jsonld-context.js';
import { keyDuplicate } from './rules/key-duplicate.js';
import { keyMisplaced } from './rules/key-misplaced.js';
import { keyUnknown } from './rules/key-unknown.js';
import { keywordCase } from './rules/keyword-case.js';
import { keywordLength } from './rules/keyword-length.js';
import { keywordListInOne } from './rules/keyword-list-in-one.js';
import { keywordSingular } from './rules/keyword-singular.js';
import { langDuplicate } from './rules/lang-duplicate.js';
import { langEnglishMissing } from './rules/lang-english-missing.js';
import { langTagInvalid } from './rules/lang-tag-invalid.js';
import { langTagMissing } from './rules/lang-tag-missing.js';
import { legacyVocabulary } from './rules/legacy-vocabulary.js';
import { licenseCanonicalIri } from './rules/license-canonical-iri.js';
import { licenseDocumentDescribed } from './rules/license-document-described.js';
import { licenseNal } from './rules/license-nal.js';
import { licenseNone } from './rules/license-none.js';
import { licenseNotIri } from './rules/license-not-iri.js';
import { licenseOnDataset } from './rules/license-on-dataset.js';
import { periodDeprecatedTerms } from './rules/period-deprecated-terms.js';
import { periodOpenEnd } from './rules/period-open-end.js';
import { periodOrder } from './rules/period-order.js';
import { publisherCatalogSeparate } from './rules/publisher-catalog-separate.js';
import { publisherDescribedOnce } from './rules/publisher-described-once.js';
import { publisherIriPattern } from './rules/publisher-iri-pattern.js';
import { publisherMany } from './rules/publisher-many.js';
import { publisherOrgnrFormat } from './rules/publisher-orgnr-format.js';
import { publisherRegister } from './rules/publisher-register.js';
import { rdfLiteralAttribute } from './rules/rdf-literal-attribute.js';
import { rdfNodeId } from './rules/rdf-node-id.js';
import { relationRole } from './rules/relation-role.js';
import { rightsStatementClass } from './rules/rights-statement-class.js';
import { schemaCodelist } from './rules/schema-codelist.js';
import { schemaDatatype } from './rules/schema-datatype.js';
import { schemaMissingMandatory } from './rules/schema-missing-mandatory.js';
import { schemaMissingRecommended } from './rules/schema-missing-recommended.js';
import { schemaNodeKind } from './rules/schema-node-kind.js';
import { schemaOmittedProperty } from './rules/schema-omitted-property.js';
import { schemaPattern } from './rules/schema-pattern.js';
import { schemaPlainLiteral } from './rules/schema-plain-literal.js';
import { schemaRangeClass } from './rules/schema-range-class.js';
import { schemaReferenceUndescribed } from './rules/schema-reference-undescribed.js';
import { schemaTooMany } from './rules/schema-too-many.js';
import { schemaUnknownProperty } from './rules/schema-unknown-property.js';
import { schemaUnlinkedEntity } from './rules/schema-unlinked-entity.js';
import { seriesConformsTo } from './rules/series-conforms-to.js';
import { seriesDimension } from './rules/series-dimension.js';
import { seriesEmpty } from './rules/series-empty.js';
import { seriesIssued } from './rules/series-issued.js';
import { seriesModified } from './rules/series-modified.js';
import { seriesNested } from './rules/series-nested.js';
import { seriesService } from './rules/series-service.js';
import { seriesSharedValues } from './rules/series-shared-values.js';
import { seriesSize } from './rules/series-size.js';
import { seriesSpatialUnion } from './rules/series-spatial-union.js';
import { seriesTemporalUnion } from './rules/series-temporal-union.js';
import { spatialGeonames } from './rules/spatial-geonames.js';
import { spatialWkt } from './rules/spatial-wkt.js';
import { subjectGrunddata } from './rules/subject-grunddata.js';
import { suppressionUnknownRule } from './rules/suppression-unknown-rule.js';
import { suppressionUnused } from './rules/suppression-unused.js';
import { suppressionWithoutReason } from './rules/suppression-without-reason.js';
import { termCase } from './rules/term-case.js';
import { termNamespace } from './rules/term-namespace.js';
import { textCutAtComma } from './rules/text-cut-at-comma.js';
import { textHtml } from './rules/text-html.js';
import { textPlaceholder } from './rules/text-placeholder.js';
import { themeEuMissing } from './rules/theme-eu-missing.js';
import { titleHasFormat } from './rules/title-has-format.js';
import { titleHasPublisher } from './rules/title-has-publisher.js';
import { titleHasYear } from './rules/title-has-year.js';
import { titleIsDescription } from './rules/title-is-description.js';
import { titleIsFileName } from './rules/title-is-file-name.js';
import { titleLength } from './rules/title-length.js';
import { urlCredentials } from './rules/url-credentials.js';
import { urlNotPublic } from './rules/url-not-public.js';
import { xmlEntity } from './rules/xml-entity.js';

/** Every rule, by code. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [
    accessUrlRepeated,
    agentIdentifierOrgnr,
    apiDescriptionBoth,
    apiDescriptionFile,
    apiDescriptionOnDataset,
    apiMarkerTitle,
    apiServiceMissing,
    apiStandaloneService,
    attributionPropertyName,
    attributionRole,
    catalogHaspartCycle,
    catalogHaspartDepth,
    catalogHaspartType,
    catalogLanguage,
    catalogLicenseCc0,
    catalogLinked,
    catalogRecord,
    catalogSubcatalogMetadata,
    catalogSubcatalogRemote,
    catalogThemeTaxonomy,
    configKeyMissing,
    configKeyUnknown,
    configRuleUnknown,
    configValueInvalid,
    contactEmailMailto,
    contactEmailPersonal,
    contactKind,
    contactPhoneTel,
    contactRepeated,
    creatorSameAsPublisher,
    csvConflictingCells,
    csvHeadingUnknown,
    dateFuture,
    dateModifiedFrequency,
    dateOrder,
    deprecatedAdmsStatus,
    deprecatedCldFrequency,
    deprecatedHasVersion,
    deprecatedVersionInfo,
    descriptionTooShort,
    dgaAccessRights,
    dgaCore,
    dgaDistribution,
    distributionAvailability,
    distributionByteSize,
    distributionChecksum,
    distributionDifferentData,
    distributionLandingPageCopy,
    distributionManyUrls,
    distributionUrlTitle,
    documentEmpty,
    documentEncoding,
    documentNoResource,
    documentSyntax,
    formatMany,
    formatMediaType,
    formatMediaTypeProperty,
    formatUnlisted,
    hvdApi,
    hvdCategoryGeneral,
    hvdCategoryOnDistribution,
    hvdCategoryRequired,
    hvdCategoryWithoutMark,
    hvdDistributionAlone,
    hvdDistributionMarked,
    hvdLegalInformation,
    hvdLegislationIri,
    hvdServiceContact,
    hvdServiceDataset,
    hvdServiceDocumentation,
    idBlankNode,
    idContactIsPublisher,
    idIdentifierUnique,
    idIdentifierUuid,
    idSameThingTwice,
    idTwoClasses,
    iriAbsolute,
    iriEmpty,
    iriHttpScheme,
    iriRfc3987,
    jsonldContext,
    keyDuplicate,
    keyMisplaced,
    keyUnknown,
    keywordCase,
    keywordLength,
    keywordListInOne,
    keywordSingular,
    langDuplicate,
    langEnglishMissing,
    langTagInvalid,
    langTagMissing,
    legacyVocabulary,
    licenseCanonicalIri,
    licenseDocumentDescribed,
    licenseNal,
    licenseNone,
    licenseNotIri,
    licenseOnDataset,
    periodDeprecatedTerms,
    periodOpenEnd,
    periodOrder,
    publisherCatalogSeparate,
    publisherDescribedOnce,
    publisherIriPattern,
    publisherMany,
    publisherOrgnrFormat,
    publisherRegister,
    rdfLiteralAttribute,
    rdfNodeId,
    relationRole,
    rightsStatementClass,
    schemaCodelist,
    schemaDatatype,
    schemaMissingMandatory,
    schemaMissingRecommended,
    schemaNodeKind,
    schemaOmittedProperty,
    schemaPattern,
    schemaPlainLiteral,
    schemaRangeClass,
    schemaReferenceUndescribed,
    schemaTooMany,
    schemaUnknownProperty,
    schemaUnlinkedEntity,
    seriesConformsTo,
    seriesDimension,
    seriesEmpty,
    seriesIssued,
    seriesModified,
    seriesNested,
    seriesService,
    seriesSharedValues,
    seriesSize,
    seriesSpatialUnion,
    seriesTemporalUnion,
    spatialGeonames,
    spatialWkt,
    subjectGrunddata,
    suppressionUnknownRule,
    suppressionUnused,
    suppressionWithoutReason,
    termCase,
    termNamespace,
    textCutAtComma,
    textHtml,
    textPlaceholder,
    themeEuMissing,
    titleHasFormat,
    titleHasPublisher,
    titleHasYear,
    titleIsDescription,
    titleIsFileName,
    titleLength,
    urlCredentials,
    urlNotPublic,
    xmlEntity,
  ].map((rule: Rule) => [rule.code, rule]),
);
