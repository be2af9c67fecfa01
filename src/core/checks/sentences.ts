import type { Sentences } from './rule.js';
import { accessUrlRepeatedSentences } from './sentences/access-url-repeated.js';
import { agentIdentifierOrgnrSentences } from './sentences/agent-identifier-orgnr.js';
import { apiDescriptionBothSentences } from './sentences/api-description-both.js';
import { apiDescriptionFileSentences } from './sentences/api-description-file.js';
import { apiDescriptionOnDatasetSentences } from './sentences/api-description-on-dataset.js';
import { apiMarkerTitleSentences } from './sentences/api-marker-title.js';
import { apiServiceMissingSentences } from './sentences/api-service-missing.js';
import { apiStandaloneServiceSentences } from './sentences/api-standalone-service.js';
import { attributionPropertyNameSentences } from './sentences/attribution-property-name.js';
import { attributionRoleSentences } from './sentences/attribution-role.js';
import { catalogHaspartCycleSentences } from './sentences/catalog-haspart-cycle.js';
import { catalogHaspartDepthSentences } from './sentences/catalog-haspart-depth.js';
import { catalogHaspartTypeSentences } from './sentences/catalog-haspart-type.js';
import { catalogLanguageSentences } from './sentences/catalog-language.js';
import { catalogLicenseCc0Sentences } from './sentences/catalog-license-cc0.js';
import { catalogLinkedSentences } from './sentences/catalog-linked.js';
import { catalogRecordSentences } from './sentences/catalog-record.js';
import { catalogSubcatalogMetadataSentences } from './sentences/catalog-subcatalog-metadata.js';
import { catalogSubcatalogRemoteSentences } from './sentences/catalog-subcatalog-remote.js';
import { catalogThemeTaxonomySentences } from './sentences/catalog-theme-taxonomy.js';
import { configKeyMissingSentences } from './sentences/config-key-missing.js';
import { configKeyUnknownSentences } from './sentences/config-key-unknown.js';
import { configRuleUnknownSentences } from './sentences/config-rule-unknown.js';
import { configValueInvalidSentences } from './sentences/config-value-invalid.js';
import { contactEmailMailtoSentences } from './sentences/contact-email-mailto.js';
import { contactEmailPersonalSentences } from './sentences/contact-email-personal.js';
import { contactKindSentences } from './sentences/contact-kind.js';
import { contactPhoneTelSentences } from './sentences/contact-phone-tel.js';
import { contactRepeatedSentences } from './sentences/contact-repeated.js';
import { creatorSameAsPublisherSentences } from './sentences/creator-same-as-publisher.js';
import { csvConflictingCellsSentences } from './sentences/csv-conflicting-cells.js';
import { csvHeadingUnknownSentences } from './sentences/csv-heading-unknown.js';
import { dateFutureSentences } from './sentences/date-future.js';
import { dateModifiedFrequencySentences } from './sentences/date-modified-frequency.js';
import { dateOrderSentences } from './sentences/date-order.js';
import { deprecatedAdmsStatusSentences } from './sentences/deprecated-adms-status.js';
import { deprecatedCldFrequencySentences } from './sentences/deprecated-cld-frequency.js';
import { deprecatedHasVersionSentences } from './sentences/deprecated-has-version.js';
import { deprecatedVersionInfoSentences } from './sentences/deprecated-version-info.js';
import { descriptionTooShortSentences } from './sentences/description-too-short.js';
import { dgaAccessRightsSentences } from './sentences/dga-access-rights.js';
import { dgaCoreSentences } from './sentences/dga-core.js';
import { dgaDistributionSentences } from './sentences/dga-distribution.js';
import { distributionAvailabilitySentences } from './sentences/distribution-availability.js';
import { distributionByteSizeSentences } from './sentences/distribution-byte-size.js';
import { distributionChecksumSentences } from './sentences/distribution-checksum.js';
import { distributionDifferentDataSentences } from './sentences/distribution-different-data.js';
import { distributionLandingPageCopySentences } from './sentences/distribution-landing-page-copy.js';
import { distributionManyUrlsSentences } from './sentences/distribution-many-urls.js';
import { distributionUrlTitleSentences } from './sentences/distribution-url-title.js';
import { documentEmptySentences } from './sentences/document-empty.js';
import { documentEncodingSentences } from './sentences/document-encoding.js';
import { documentNoResourceSentences } from './sentences/document-no-resource.js';
import { documentSyntaxSentences } from './sentences/document-syntax.js';
import { formatManySentences } from './sentences/format-many.js';
import { formatMediaTypeSentences } from './sentences/format-media-type.js';
import { formatMediaTypePropertySentences } from './sentences/format-media-type-property.js';
import { formatUnlistedSentences } from './sentences/format-unlisted.js';
import { hvdApiSentences } from './sentences/hvd-api.js';
import { hvdCategoryGeneralSentences } from './sentences/hvd-category-general.js';
import { hvdCategoryOnDistributionSentences } from './sentences/hvd-category-on-distribution.js';
import { hvdCategoryRequiredSentences } from './sentences/hvd-category-required.js';
import { hvdCategoryWithoutMarkSentences } from './sentences/hvd-category-without-mark.js';
import { hvdDistributionAloneSentences } from './sentences/hvd-distribution-alone.js';
import { hvdDistributionMarkedSentences } from './sentences/hvd-distribution-marked.js';
import { hvdLegalInformationSentences } from './sentences/hvd-legal-information.js';
import { hvdLegislationIriSentences } from './sentences/hvd-legislation-iri.js';
import { hvdServiceContactSentences } from './sentences/hvd-service-contact.js';
import { hvdServiceDatasetSentences } from './sentences/hvd-service-dataset.js';
import { hvdServiceDocumentationSentences } from './sentences/hvd-service-documentation.js';
import { idBlankNodeSentences } from './sentences/id-blank-node.js';
import { idContactIsPublisherSentences } from './sentences/id-contact-is-publisher.js';
import { idIdentifierUniqueSentences } from './sentences/id-identifier-unique.js';
import { idIdentifierUuidSentences } from './sentences/id-identifier-uuid.js';
import { idSameThingTwiceSentences } from './sentences/id-same-thing-twice.js';
import { idTwoClassesSentences } from './sentences/id-two-classes.js';
import { iriAbsoluteSentences } from './sentences/iri-absolute.js';
import { iriEmptySentences } from './sentences/iri-empty.js';
import { iriHttpSchemeSentences } from './sentences/iri-http-scheme.js';
import { iriRfc3987Sentences } from './sentences/iri-rfc3987.js';
import { jsonldContextSentences } from './sentences/jsonld-context.js';
import { keyDuplicateSentences } from './sentences/key-duplicate.js';
import { keyMisplacedSentences } from './sentences/key-misplaced.js';
import { keyUnknownSentences } from './sentences/key-unknown.js';
import { keywordCaseSentences } from './sentences/keyword-case.js';
import { keywordLengthSentences } from './sentences/keyword-length.js';
import { keywordListInOneSentences } from './sentences/keyword-list-in-one.js';
import { keywordSingularSentences } from './sentences/keyword-singular.js';
import { langDuplicateSentences } from './sentences/lang-duplicate.js';
import { langEnglishMissingSentences } from './sentences/lang-english-missing.js';
import { langTagInvalidSentences } from './sentences/lang-tag-invalid.js';
import { langTagMissingSentences } from './sentences/lang-tag-missing.js';
import { legacyVocabularySentences } from './sentences/legacy-vocabulary.js';
import { licenseCanonicalIriSentences } from './sentences/license-canonical-iri.js';
import { licenseDocumentDescribedSentences } from './sentences/license-document-described.js';
import { licenseNalSentences } from './sentences/license-nal.js';
import { licenseNoneSentences } from './sentences/license-none.js';
import { licenseNotIriSentences } from './sentences/license-not-iri.js';
import { licenseOnDatasetSentences } from './sentences/license-on-dataset.js';
import { periodDeprecatedTermsSentences } from './sentences/period-deprecated-terms.js';
import { periodOpenEndSentences } from './sentences/period-open-end.js';
import { periodOrderSentences } from './sentences/period-order.js';
import { publisherCatalogSeparateSentences } from './sentences/publisher-catalog-separate.js';
import { publisherDescribedOnceSentences } from './sentences/publisher-described-once.js';
import { publisherIriPatternSentences } from './sentences/publisher-iri-pattern.js';
import { publisherManySentences } from './sentences/publisher-many.js';
import { publisherOrgnrFormatSentences } from './sentences/publisher-orgnr-format.js';
import { publisherRegisterSentences } from './sentences/publisher-register.js';
import { rdfLiteralAttributeSentences } from './sentences/rdf-literal-attribute.js';
import { rdfNodeIdSentences } from './sentences/rdf-node-id.js';
import { relationRoleSentences } from './sentences/relation-role.js';
import { rightsStatementClassSentences } from './sentences/rights-statement-class.js';
import { schemaCodelistSentences } from './sentences/schema-codelist.js';
import { schemaDatatypeSentences } from './sentences/schema-datatype.js';
import { schemaMissingMandatorySentences } from './sentences/schema-missing-mandatory.js';
import { schemaMissingRecommendedSentences } from './sentences/schema-missing-recommended.js';
import { schemaNodeKindSentences } from './sentences/schema-node-kind.js';
import { schemaOmittedPropertySentences } from './sentences/schema-omitted-property.js';
import { schemaPatternSentences } from './sentences/schema-pattern.js';
import { schemaPlainLiteralSentences } from './sentences/schema-plain-literal.js';
import { schemaRangeClassSentences } from './sentences/schema-range-class.js';
import { schemaReferenceUndescribedSentences } from './sentences/schema-reference-undescribed.js';
import { schemaTooManySentences } from './sentences/schema-too-many.js';
import { schemaUnknownPropertySentences } from './sentences/schema-unknown-property.js';
import { schemaUnlinkedEntitySentences } from './sentences/schema-unlinked-entity.js';
import { seriesConformsToSentences } from './sentences/series-conforms-to.js';
import { seriesDimensionSentences } from './sentences/series-dimension.js';
import { seriesEmptySentences } from './sentences/series-empty.js';
import { seriesIssuedSentences } from './sentences/series-issued.js';
import { seriesModifiedSentences } from './sentences/series-modified.js';
import { seriesNestedSentences } from './sentences/series-nested.js';
import { seriesServiceSentences } from './sentences/series-service.js';
import { seriesSharedValuesSentences } from './sentences/series-shared-values.js';
import { seriesSizeSentences } from './sentences/series-size.js';
import { seriesSpatialUnionSentences } from './sentences/series-spatial-union.js';
import { seriesTemporalUnionSentences } from './sentences/series-temporal-union.js';
import { spatialGeonamesSentences } from './sentences/spatial-geonames.js';
import { spatialWktSentences } from './sentences/spatial-wkt.js';
import { subjectGrunddataSentences } from './sentences/subject-grunddata.js';
import { suppressionUnknownRuleSentences } from './sentences/suppression-unknown-rule.js';
import { suppressionUnusedSentences } from './sentences/suppression-unused.js';
import { suppressionWithoutReasonSentences } from './sentences/suppression-without-reason.js';
import { termCaseSentences } from './sentences/term-case.js';
import { termNamespaceSentences } from './sentences/term-namespace.js';
import { textCutAtCommaSentences } from './sentences/text-cut-at-comma.js';
import { textHtmlSentences } from './sentences/text-html.js';
import { textPlaceholderSentences } from './sentences/text-placeholder.js';
import { themeEuMissingSentences } from './sentences/theme-eu-missing.js';
import { titleHasFormatSentences } from './sentences/title-has-format.js';
import { titleHasPublisherSentences } from './sentences/title-has-publisher.js';
import { titleHasYearSentences } from './sentences/title-has-year.js';
import { titleIsDescriptionSentences } from './sentences/title-is-description.js';
import { titleIsFileNameSentences } from './sentences/title-is-file-name.js';
import { titleLengthSentences } from './sentences/title-length.js';
import { urlCredentialsSentences } from './sentences/url-credentials.js';
import { urlNotPublicSentences } from './sentences/url-not-public.js';
import { xmlEntitySentences } from './sentences/xml-entity.js';

/** What is said about the findings of each rule, by its code. */
export const sentences: ReadonlyMap<string, Sentences> = new Map(
  Object.entries({
    'access-url-repeated': accessUrlRepeatedSentences,
    'agent-identifier-orgnr': agentIdentifierOrgnrSentences,
    'api-description-both': apiDescriptionBothSentences,
    'api-description-file': apiDescriptionFileSentences,
    'api-description-on-dataset': apiDescriptionOnDatasetSentences,
    'api-marker-title': apiMarkerTitleSentences,
    'api-service-missing': apiServiceMissingSentences,
    'api-standalone-service': apiStandaloneServiceSentences,
    'attribution-property-name': attributionPropertyNameSentences,
    'attribution-role': attributionRoleSentences,
    'catalog-haspart-cycle': catalogHaspartCycleSentences,
    'catalog-haspart-depth': catalogHaspartDepthSentences,
    'catalog-haspart-type': catalogHaspartTypeSentences,
    'catalog-language': catalogLanguageSentences,
    'catalog-license-cc0': catalogLicenseCc0Sentences,
    'catalog-linked': catalogLinkedSentences,
    'catalog-record': catalogRecordSentences,
    'catalog-subcatalog-metadata': catalogSubcatalogMetadataSentences,
    'catalog-subcatalog-remote': catalogSubcatalogRemoteSentences,
    'catalog-theme-taxonomy': catalogThemeTaxonomySentences,
    'config-key-missing': configKeyMissingSentences,
    'config-key-unknown': configKeyUnknownSentences,
    'config-rule-unknown': configRuleUnknownSentences,
    'config-value-invalid': configValueInvalidSentences,
    'contact-email-mailto': contactEmailMailtoSentences,
    'contact-email-personal': contactEmailPersonalSentences,
    'contact-kind': contactKindSentences,
    'contact-phone-tel': contactPhoneTelSentences,
    'contact-repeated': contactRepeatedSentences,
    'creator-same-as-publisher': creatorSameAsPublisherSentences,
    'csv-conflicting-cells': csvConflictingCellsSentences,
    'csv-heading-unknown': csvHeadingUnknownSentences,
    'date-future': dateFutureSentences,
    'date-modified-frequency': dateModifiedFrequencySentences,
    'date-order': dateOrderSentences,
    'deprecated-adms-status': deprecatedAdmsStatusSentences,
    'deprecated-cld-frequency': deprecatedCldFrequencySentences,
    'deprecated-has-version': deprecatedHasVersionSentences,
    'deprecated-version-info': deprecatedVersionInfoSentences,
    'description-too-short': descriptionTooShortSentences,
    'dga-access-rights': dgaAccessRightsSentences,
    'dga-core': dgaCoreSentences,
    'dga-distribution': dgaDistributionSentences,
    'distribution-availability': distributionAvailabilitySentences,
    'distribution-byte-size': distributionByteSizeSentences,
    'distribution-checksum': distributionChecksumSentences,
    'distribution-different-data': distributionDifferentDataSentences,
    'distribution-landing-page-copy': distributionLandingPageCopySentences,
    'distribution-many-urls': distributionManyUrlsSentences,
    'distribution-url-title': distributionUrlTitleSentences,
    'document-empty': documentEmptySentences,
    'document-encoding': documentEncodingSentences,
    'document-no-resource': documentNoResourceSentences,
    'document-syntax': documentSyntaxSentences,
    'format-many': formatManySentences,
    'format-media-type': formatMediaTypeSentences,
    'format-media-type-property': formatMediaTypePropertySentences,
    'format-unlisted': formatUnlistedSentences,
    'hvd-api': hvdApiSentences,
    'hvd-category-general': hvdCategoryGeneralSentences,
    'hvd-category-on-distribution': hvdCategoryOnDistributionSentences,
    'hvd-category-required': hvdCategoryRequiredSentences,
    'hvd-category-without-mark': hvdCategoryWithoutMarkSentences,
    'hvd-distribution-alone': hvdDistributionAloneSentences,
    'hvd-distribution-marked': hvdDistributionMarkedSentences,
    'hvd-legal-information': hvdLegalInformationSentences,
    'hvd-legislation-iri': hvdLegislationIriSentences,
    'hvd-service-contact': hvdServiceContactSentences,
    'hvd-service-dataset': hvdServiceDatasetSentences,
    'hvd-service-documentation': hvdServiceDocumentationSentences,
    'id-blank-node': idBlankNodeSentences,
    'id-contact-is-publisher': idContactIsPublisherSentences,
    'id-identifier-unique': idIdentifierUniqueSentences,
    'id-identifier-uuid': idIdentifierUuidSentences,
    'id-same-thing-twice': idSameThingTwiceSentences,
    'id-two-classes': idTwoClassesSentences,
    'iri-absolute': iriAbsoluteSentences,
    'iri-empty': iriEmptySentences,
    'iri-http-scheme': iriHttpSchemeSentences,
    'iri-rfc3987': iriRfc3987Sentences,
    'jsonld-context': jsonldContextSentences,
    'key-duplicate': keyDuplicateSentences,
    'key-misplaced': keyMisplacedSentences,
    'key-unknown': keyUnknownSentences,
    'keyword-case': keywordCaseSentences,
    'keyword-length': keywordLengthSentences,
    'keyword-list-in-one': keywordListInOneSentences,
    'keyword-singular': keywordSingularSentences,
    'lang-duplicate': langDuplicateSentences,
    'lang-english-missing': langEnglishMissingSentences,
    'lang-tag-invalid': langTagInvalidSentences,
    'lang-tag-missing': langTagMissingSentences,
    'legacy-vocabulary': legacyVocabularySentences,
    'license-canonical-iri': licenseCanonicalIriSentences,
    'license-document-described': licenseDocumentDescribedSentences,
    'license-nal': licenseNalSentences,
    'license-none': licenseNoneSentences,
    'license-not-iri': licenseNotIriSentences,
    'license-on-dataset': licenseOnDatasetSentences,
    'period-deprecated-terms': periodDeprecatedTermsSentences,
    'period-open-end': periodOpenEndSentences,
    'period-order': periodOrderSentences,
    'publisher-catalog-separate': publisherCatalogSeparateSentences,
    'publisher-described-once': publisherDescribedOnceSentences,
    'publisher-iri-pattern': publisherIriPatternSentences,
    'publisher-many': publisherManySentences,
    'publisher-orgnr-format': publisherOrgnrFormatSentences,
    'publisher-register': publisherRegisterSentences,
    'rdf-literal-attribute': rdfLiteralAttributeSentences,
    'rdf-node-id': rdfNodeIdSentences,
    'relation-role': relationRoleSentences,
    'rights-statement-class': rightsStatementClassSentences,
    'schema-codelist': schemaCodelistSentences,
    'schema-datatype': schemaDatatypeSentences,
    'schema-missing-mandatory': schemaMissingMandatorySentences,
    'schema-missing-recommended': schemaMissingRecommendedSentences,
    'schema-node-kind': schemaNodeKindSentences,
    'schema-omitted-property': schemaOmittedPropertySentences,
    'schema-pattern': schemaPatternSentences,
    'schema-plain-literal': schemaPlainLiteralSentences,
    'schema-range-class': schemaRangeClassSentences,
    'schema-reference-undescribed': schemaReferenceUndescribedSentences,
    'schema-too-many': schemaTooManySentences,
    'schema-unknown-property': schemaUnknownPropertySentences,
    'schema-unlinked-entity': schemaUnlinkedEntitySentences,
    'series-conforms-to': seriesConformsToSentences,
    'series-dimension': seriesDimensionSentences,
    'series-empty': seriesEmptySentences,
    'series-issued': seriesIssuedSentences,
    'series-modified': seriesModifiedSentences,
    'series-nested': seriesNestedSentences,
    'series-service': seriesServiceSentences,
    'series-shared-values': seriesSharedValuesSentences,
    'series-size': seriesSizeSentences,
    'series-spatial-union': seriesSpatialUnionSentences,
    'series-temporal-union': seriesTemporalUnionSentences,
    'spatial-geonames': spatialGeonamesSentences,
    'spatial-wkt': spatialWktSentences,
    'subject-grunddata': subjectGrunddataSentences,
    'suppression-unknown-rule': suppressionUnknownRuleSentences,
    'suppression-unused': suppressionUnusedSentences,
    'suppression-without-reason': suppressionWithoutReasonSentences,
    'term-case': termCaseSentences,
    'term-namespace': termNamespaceSentences,
    'text-cut-at-comma': textCutAtCommaSentences,
    'text-html': textHtmlSentences,
    'text-placeholder': textPlaceholderSentences,
    'theme-eu-missing': themeEuMissingSentences,
    'title-has-format': titleHasFormatSentences,
    'title-has-publisher': titleHasPublisherSentences,
    'title-has-year': titleHasYearSentences,
    'title-is-description': titleIsDescriptionSentences,
    'title-is-file-name': titleIsFileNameSentences,
    'title-length': titleLengthSentences,
    'url-credentials': urlCredentialsSentences,
    'url-not-public': urlNotPublicSentences,
    'xml-entity': xmlEntitySentences,
  }),
);

/** What is said about the findings of the rule with this code. Throws where there is none: codes come from rules. */
export function sentencesOf(code: string): Sentences {
  const found = sentences.get(code);
  if (!found) throw new Error(`no sentences for the rule ${code}`);
  return found;
}
