import type { Rule } from './rule.js';
import { agentIdentifierOrgnr } from './rules/agent-identifier-orgnr.js';
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
import { documentEmpty } from './rules/document-empty.js';
import { documentEncoding } from './rules/document-encoding.js';
import { documentNoResource } from './rules/document-no-resource.js';
import { documentSyntax } from './rules/document-syntax.js';
import { formatMediaType } from './rules/format-media-type.js';
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
import { keywordListInOne } from './rules/keyword-list-in-one.js';
import { langTagInvalid } from './rules/lang-tag-invalid.js';
import { langTagMissing } from './rules/lang-tag-missing.js';
import { licenseCanonicalIri } from './rules/license-canonical-iri.js';
import { licenseDocumentDescribed } from './rules/license-document-described.js';
import { licenseNal } from './rules/license-nal.js';
import { licenseNone } from './rules/license-none.js';
import { licenseNotIri } from './rules/license-not-iri.js';
import { licenseOnDataset } from './rules/license-on-dataset.js';
import { publisherCatalogSeparate } from './rules/publisher-catalog-separate.js';
import { publisherDescribedOnce } from './rules/publisher-described-once.js';
import { publisherIriPattern } from './rules/publisher-iri-pattern.js';
import { publisherMany } from './rules/publisher-many.js';
import { publisherOrgnrFormat } from './rules/publisher-orgnr-format.js';
import { publisherRegister } from './rules/publisher-register.js';
import { rdfLiteralAttribute } from './rules/rdf-literal-attribute.js';
import { rdfNodeId } from './rules/rdf-node-id.js';
import { rightsStatementClass } from './rules/rights-statement-class.js';
import { schemaCodelist } from './rules/schema-codelist.js';
import { schemaDatatype } from './rules/schema-datatype.js';
import { schemaMissingMandatory } from './rules/schema-missing-mandatory.js';
import { schemaMissingRecommended } from './rules/schema-missing-recommended.js';
import { schemaNodeKind } from './rules/schema-node-kind.js';
import { schemaPattern } from './rules/schema-pattern.js';
import { schemaPlainLiteral } from './rules/schema-plain-literal.js';
import { schemaRangeClass } from './rules/schema-range-class.js';
import { schemaReferenceUndescribed } from './rules/schema-reference-undescribed.js';
import { schemaTooMany } from './rules/schema-too-many.js';
import { schemaUnknownProperty } from './rules/schema-unknown-property.js';
import { schemaUnlinkedEntity } from './rules/schema-unlinked-entity.js';
import { suppressionUnknownRule } from './rules/suppression-unknown-rule.js';
import { suppressionUnused } from './rules/suppression-unused.js';
import { suppressionWithoutReason } from './rules/suppression-without-reason.js';
import { textCutAtComma } from './rules/text-cut-at-comma.js';
import { themeEuMissing } from './rules/theme-eu-missing.js';
import { xmlEntity } from './rules/xml-entity.js';

/** Every rule, by code. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [
    agentIdentifierOrgnr,
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
    documentEmpty,
    documentEncoding,
    documentNoResource,
    documentSyntax,
    formatMediaType,
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
    keywordListInOne,
    langTagInvalid,
    langTagMissing,
    licenseCanonicalIri,
    licenseDocumentDescribed,
    licenseNal,
    licenseNone,
    licenseNotIri,
    licenseOnDataset,
    publisherCatalogSeparate,
    publisherDescribedOnce,
    publisherIriPattern,
    publisherMany,
    publisherOrgnrFormat,
    publisherRegister,
    rdfLiteralAttribute,
    rdfNodeId,
    rightsStatementClass,
    schemaCodelist,
    schemaDatatype,
    schemaMissingMandatory,
    schemaMissingRecommended,
    schemaNodeKind,
    schemaPattern,
    schemaPlainLiteral,
    schemaRangeClass,
    schemaReferenceUndescribed,
    schemaTooMany,
    schemaUnknownProperty,
    schemaUnlinkedEntity,
    suppressionUnknownRule,
    suppressionUnused,
    suppressionWithoutReason,
    textCutAtComma,
    themeEuMissing,
    xmlEntity,
  ].map((rule: Rule) => [rule.code, rule]),
);
