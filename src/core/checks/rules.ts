import type { Rule } from './rule.js';
import { contactEmailMailto } from './rules/contact-email-mailto.js';
import { contactPhoneTel } from './rules/contact-phone-tel.js';
import { csvConflictingCells } from './rules/csv-conflicting-cells.js';
import { csvHeadingUnknown } from './rules/csv-heading-unknown.js';
import { documentEmpty } from './rules/document-empty.js';
import { documentEncoding } from './rules/document-encoding.js';
import { documentNoResource } from './rules/document-no-resource.js';
import { documentSyntax } from './rules/document-syntax.js';
import { formatMediaType } from './rules/format-media-type.js';
import { iriAbsolute } from './rules/iri-absolute.js';
import { iriRfc3987 } from './rules/iri-rfc3987.js';
import { keyDuplicate } from './rules/key-duplicate.js';
import { keyMisplaced } from './rules/key-misplaced.js';
import { keyUnknown } from './rules/key-unknown.js';
import { keywordListInOne } from './rules/keyword-list-in-one.js';
import { langTagInvalid } from './rules/lang-tag-invalid.js';
import { langTagMissing } from './rules/lang-tag-missing.js';
import { licenseNotIri } from './rules/license-not-iri.js';
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
import { themeEuMissing } from './rules/theme-eu-missing.js';

/** Every rule, by code. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [
    contactEmailMailto,
    contactPhoneTel,
    csvConflictingCells,
    csvHeadingUnknown,
    documentEmpty,
    documentEncoding,
    documentNoResource,
    documentSyntax,
    formatMediaType,
    iriAbsolute,
    iriRfc3987,
    keyDuplicate,
    keyMisplaced,
    keyUnknown,
    keywordListInOne,
    langTagInvalid,
    langTagMissing,
    licenseNotIri,
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
    themeEuMissing,
  ].map((rule: Rule) => [rule.code, rule]),
);
