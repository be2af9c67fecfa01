import { hasTagForm, isLanguageTag, meantTag } from '../languages/tags.js';
import {
  type CanonicalObject,
  type CanonicalValue,
  isBlank,
  type ResourceNode,
  valuesOf,
} from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { ProfileProperty } from '../model/profile.js';
import { meantCode } from '../profile/nearest-code.js';
import { propertiesAt } from '../profile/profile.js';
import { iriComplaint, iriFault, looksLikeWebAddress } from '../source/iri.js';
import type { Rule } from './rule.js';
import { codelistFinding, mediaTypeFinding } from './schema/codes.js';
import { contactFinding, wrappedAddress } from './schema/contact-values.js';
import { datatypeFinding, inWords, onlyText } from './schema/datatypes.js';
import { isOnOwnComputer } from './shared/hosts.js';
import { meantOrganisation } from './shared/organisations.js';
import type { SchemaError, Validator } from './validator.js';

/** The schemas of the classes by key. */
type Validators = Readonly<Record<string, Validator>>;

/** Keywords that only say that something inside them failed. */
const carriers = new Set(['if', 'allOf', 'anyOf', '$ref', 'propertyNames']);

/** Checks resources against the schemas of their classes. One mistake gives one finding. */
export function schemaCheck(
  document: CatalogueDocument,
  isReportedElsewhere: IsReportedElsewhere,
  validatorOf: Validators,
  rules: Iterable<Rule>,
): (node: ResourceNode) => readonly Finding[] {
  const isMissed: IsMissed = (node, key) => {
    return !document.implied.includes(`${node.type.key}.${key}`) && !isReportedElsewhere(node, key);
  };
  const claiming = [...rules].flatMap(({ claims }) => claims ?? []);
  return (node) => {
    const findings: Finding[] = [];
    const validate = validatorOf[node.type.key];
    if (validate && !validate(node.data)) {
      for (const finding of explain(node, validate.errors ?? [], isMissed, validatorOf))
        findings.push(unwrapped(document, finding));
    }
    for (const finding of missingBeside(node, findings, isMissed)) findings.push(finding);
    return findings.map((finding) => claimed(finding, claiming));
  };
}

/** A finding as the rule reports it whose matter it is. */
function claimed(finding: Finding, claiming: readonly NonNullable<Rule['claims']>[]): Finding {
  for (const claims of claiming) {
    const own = claims(finding);
    if (own) return own;
  }
  return finding;
}

/** An e-mail address in a node of its own is reported as what it is, and not as a node without an address. */
function unwrapped(document: CatalogueDocument, finding: Finding): Finding {
  const { rule, place, property } = finding;
  if (rule !== 'schema-node-kind' || !property || place.kind !== 'resource') return finding;
  const value = valuesOf(place.node.data, property.key)[place.index ?? 0];
  const address = wrappedAddress(document, value);
  const own = address === undefined ? undefined : contactFinding(place, property, address);
  return own ? { ...own, args: { ...own.args, wrapped: true } } : finding;
}

/** Whether another description of the same resource has the property. */
export type IsReportedElsewhere = (node: ResourceNode, key: string) => boolean;

type IsMissed = (node: ResourceNode, key: string) => boolean;

function explain(
  node: ResourceNode,
  errors: readonly SchemaError[],
  isMissed: IsMissed,
  validatorOf: Validators,
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    if (carriers.has(error.keyword)) continue;
    if (error.instancePath === '' && error.keyword === 'required') {
      const key = String(error.params['missingProperty']);
      if (!isMissed(node, key) || isRoleByFormerName(node, key)) continue;
      const property = node.type.properties.get(key);
      // What is mandatory on a condition has rules of its own (see legislation.ts).
      if (property?.condition) continue;
      // The schema asks for what its own profile asks for; another one may not.
      if (property && property.level !== 'mandatory') continue;
      findings.push(missingFinding(node, key, property));
      continue;
    }
    const steps = error.instancePath.split('/').slice(1).map(unescapeStep);
    // Several keywords may fail at one value, as a text where a list of codes is asked for; the first says it.
    const name =
      'propertyName' in error ? `${error.instancePath} ${String(error.propertyName)}` : error.instancePath;
    const spot = steps.at(-1)?.startsWith('@') ? name.slice(0, name.lastIndexOf('/')) : name;
    if (seen.has(spot)) continue;
    seen.add(spot);
    const finding = explainValue(node, steps, error, validatorOf);
    for (const item of finding ?? []) findings.push(item);
  }
  return findings;
}

/** What the profile asks for beyond the schema of the class, where it was made for another one. */
function missingBeside(
  node: ResourceNode,
  reported: readonly Finding[],
  isMissed: IsMissed,
): readonly Finding[] {
  const isReported = (key: string) =>
    reported.some(({ rule, property }) => rule === 'schema-missing-mandatory' && property?.key === key);
  return propertiesAt(node.type, 'mandatory')
    .filter(({ key }) => node.data[key] === undefined && isMissed(node, key) && !isReported(key))
    .filter(({ key }) => !isRoleByFormerName(node, key))
    .map((property) => missingFinding(node, property.key, property));
}

/** The role under its former name is reported by attribution-property-name. */
function isRoleByFormerName(node: ResourceNode, key: string): boolean {
  return key === 'hadRole' && node.data['dcat:role'] !== undefined;
}

function missingFinding(node: ResourceNode, key: string, property: ProfileProperty | undefined): Finding {
  // What the field is filled with, where the resource says it in another one.
  const downloads = key === 'accessURL' ? valuesOf(node.data, 'downloadURL') : [];
  const args = downloads.length === 1 && typeof downloads[0] === 'string' ? { same: downloads[0] } : {};
  return { rule: 'schema-missing-mandatory', place: placeOf(node, key), property, args };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function placeOf(
  node: ResourceNode,
  property: string,
  rest: { language?: string; index?: number } = {},
): Place {
  return { kind: 'resource', node, property, ...rest };
}

function explainValue(
  node: ResourceNode,
  steps: readonly string[],
  error: SchemaError,
  validatorOf: Validators,
): Finding[] | undefined {
  const [key = ''] = steps;
  if (key === 'id') return [iriFinding(placeOf(node, 'id'), undefined, String(node.data['id']))];
  const property = node.type.properties.get(key);
  if (!property) return undefined;
  if (property.kind === 'text') return explainText(node, property, steps, error);
  const value = valueAt(
    node.data,
    steps.filter((step, at) => !step.startsWith('@') && !(at > 0 && step === 'id')),
  );
  const index = steps.length > 1 && /^\d+$/.test(steps[1]!) ? Number(steps[1]) : undefined;
  const place = placeOf(node, key, index === undefined ? {} : { index });

  if (Array.isArray(value) && value.length > 1 && property.max === 1)
    return explainTooMany(node, property, value, validatorOf);
  if (property.kind === 'literal' || property.kind === 'string') {
    const link = isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
    if (property.shape === 'mediaType' && link !== undefined)
      return [mediaTypeFinding(place, property, link)];
    if (error.keyword === 'format') return [mediaTypeFinding(place, property, String(value))];
    return [literalFinding(place, property, value)];
  }
  if (property.kind === 'iri' || property.kind === 'resource')
    return [explainReference(place, property, value)];
  return [datatypeFinding(place, property, value)];
}

function isObject(value: CanonicalValue | undefined): value is CanonicalObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(data: CanonicalObject, steps: readonly string[]): CanonicalValue | undefined {
  let at: CanonicalValue | undefined = data;
  for (const step of steps) {
    if (typeof at !== 'object') return undefined;
    at = Array.isArray(at) ? at[Number(step)] : at[step];
  }
  return at;
}

/** More values than the profile allows; each of them is looked at as if it stood alone. */
function explainTooMany(
  node: ResourceNode,
  property: ProfileProperty,
  values: readonly CanonicalValue[],
  validatorOf: Validators,
): Finding[] {
  const { key } = property;
  const tooMany: Finding = {
    rule: 'schema-too-many',
    place: placeOf(node, key, { index: property.max ?? 1 }),
    property,
    args: { count: values.length, max: property.max ?? 1, values: values.slice(0, 5).map(inWords) },
  };
  const validate = validatorOf[node.type.key]!;
  const inner = values.flatMap((value, index) => {
    const alone: ResourceNode = { ...node, data: { class: node.data['class']!, [key]: value } };
    if (validate(alone.data)) return [];
    const own = (validate.errors ?? []).filter((error) => error.instancePath.startsWith(`/${key}`));
    return explain(alone, own, () => true, validatorOf).map((finding) => ({
      ...finding,
      place: placeOf(node, key, { index }),
    }));
  });
  // Several addresses of one distribution have a rule of their own.
  return key === 'accessURL' ? inner : [tooMany, ...inner];
}

function explainText(
  node: ResourceNode,
  property: ProfileProperty,
  steps: readonly string[],
  error: SchemaError,
): Finding[] {
  const { key } = property;
  const value = node.data[key];
  if (steps.length === 1 && typeof value === 'string') {
    return [{ rule: 'lang-tag-missing', place: placeOf(node, key), property, args: { value } }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => besideOthers(node, property, item, index));
  }
  const tag = 'propertyName' in error ? String(error.propertyName) : undefined;
  if (tag === '@none') {
    const texts = [(value as CanonicalObject)['@none'] ?? ''].flat();
    return texts.map((text, index) => ({
      rule: 'lang-tag-missing',
      place: placeOf(node, key, { index }),
      property,
      args: { value: String(text) },
    }));
  }
  if (tag !== undefined) {
    return [tagFinding(placeOf(node, key, { language: tag }), property, tag)];
  }
  return [
    { rule: 'schema-datatype', place: placeOf(node, key), property, args: { value: '', kind: 'text' } },
  ];
}

/** One of several values, of which some are no texts: those beside it do not make it wrong. */
function besideOthers(
  node: ResourceNode,
  property: ProfileProperty,
  item: CanonicalValue,
  index: number,
): Finding[] {
  const place = placeOf(node, property.key, { index });
  const value = inWords(item);
  if (typeof item === 'string') return [{ rule: 'lang-tag-missing', place, property, args: { value } }];
  const datatype = isObject(item) ? (item['@type'] as string | undefined) : undefined;
  const tag = isObject(item) && datatype === undefined ? item['@language'] : undefined;
  if (typeof tag !== 'string')
    return [{ rule: 'schema-datatype', place, property, args: { value, kind: 'text', datatype } }];
  return isLanguageTag(tag) ? [] : [tagFinding(place, property, tag)];
}

function tagFinding(place: Place, property: ProfileProperty, tag: string): Finding {
  return {
    rule: 'lang-tag-invalid',
    place,
    property,
    severity: hasTagForm(tag) ? undefined : 'error',
    args: { tag, suggestion: meantTag(tag) },
  };
}

function explainReference(
  place: Place,
  property: ProfileProperty,
  value: CanonicalValue | undefined,
): Finding {
  if (isObject(value)) {
    const text = value['@value'] === undefined ? '' : inWords(value);
    if (text !== '') {
      const own = contactFinding(place, property, text);
      if (own) return own;
      if (property.key === 'license' && iriFault(text.trim()) !== undefined)
        return codelistFinding(place, property, text);
    }
    const isIri = iriFault(text.trim()) === undefined;
    const code = !isIri && property.codelists ? meantCode(property, text) : undefined;
    const organisation = meantOrganisation(place, property, text);
    const suggestion = isIri ? text.trim() : (organisation ?? code?.value ?? referenceSuggestion(text));
    return {
      rule: 'schema-node-kind',
      place,
      property,
      args: {
        value: text,
        wanted: 'iri',
        // A text with nothing in it is no description that lacks an id.
        ...(text.trim() === '' && value['@value'] !== undefined ? { empty: true } : {}),
        suggestion,
        exact: isIri || organisation !== undefined || code?.exact === true,
      },
    };
  }
  const text = String(value);
  if (isBlank(text)) return { rule: 'schema-node-kind', place, property, args: { value: '', wanted: 'iri' } };
  if (property.codelists && (!property.codelistOpen || iriFault(text) === 'relative')) {
    return codelistFinding(place, property, text);
  }
  const own = contactFinding(place, property, text);
  if (own) return own;
  if (isOnOwnComputer(text)) return { rule: 'url-not-public', place, property, args: { value: text } };
  if (iriFault(text) === undefined) {
    return { rule: 'schema-pattern', place, property, args: { value: text, wanted: property.shape } };
  }
  return iriFinding(place, property, text);
}

function referenceSuggestion(text: string): string | undefined {
  return looksLikeWebAddress(text.trim()) ? `https://${text.trim()}` : undefined;
}

/** What is wrong with a text that should be an absolute IRI. */
function iriFinding(place: Place, property: ProfileProperty | undefined, text: string): Finding {
  const { rule, args } = iriComplaint(text, iriFault(text) ?? 'relative');
  const organisation = meantOrganisation(place, property, text);
  return { rule, place, property, args: organisation ? { ...args, suggestion: organisation } : args };
}

function literalFinding(place: Place, property: ProfileProperty, value: CanonicalValue | undefined): Finding {
  if (isObject(value)) {
    if (value['id'] !== undefined) {
      return { rule: 'schema-node-kind', place, property, args: { value: inWords(value), wanted: 'text' } };
    }
    const tags = Object.keys(value).filter((key) => isLanguageTag(key));
    if (value['@value'] === undefined && tags.length === 0) {
      const { key = '', text = '' } = onlyText(value) ?? {};
      return { rule: 'schema-plain-literal', place, property, args: { value: text, key } };
    }
    const text = value['@value'] ?? value[tags[0] ?? ''] ?? '';
    return {
      rule: 'schema-plain-literal',
      place,
      property,
      args: { value: inWords(text), language: tags[0] ?? (value['@language'] as string | undefined) },
    };
  }
  return { rule: 'schema-plain-literal', place, property, args: { value: inWords(value ?? '') } };
}
