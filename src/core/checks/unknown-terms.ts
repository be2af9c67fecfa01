import { hasTagForm } from '../languages/tags.js';
import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';
import { legacyPropertyOf } from '../profile/legacy.js';
import { meantProperty, rightNamespace } from '../profile/meant-term.js';
import { expandCurie, shortenIri } from '../profile/prefixes.js';
import { perClass } from '../profile/profile.js';
import { remembered } from '../profile/remembered.js';
import { omittedProperties, successors } from './omitted.js';
import { codelistFinding } from './schema/codes.js';
import { isOnOwnComputer } from './shared/hosts.js';
import { meantOrganisation } from './shared/organisations.js';

/** What a property that the class does not have is about: the rule that reports it, and what is meant. */
interface Explanation {
  readonly rule: string;
  readonly property: ProfileProperty | undefined;
  readonly args: Readonly<Record<string, string | undefined>>;
}

const explanationOf = perClass((type) => remembered((key) => explain(type, expandCurie(key) ?? key)));

/**
 * A finding of a reader, reported by the rule that knows more of it: an unknown property may be a slip, an older term or
 * one that the profile leaves out on purpose; a broken address may lead to a disk.
 */
export function explainReaderFinding(finding: Finding): Finding {
  const { rule, place, args } = finding;
  if (rule === 'lang-tag-invalid' && !hasTagForm(String(args['tag'])))
    return { ...finding, severity: 'error' };
  if (rule === 'iri-rfc3987' || rule === 'iri-absolute') {
    if (args['part'] === 'datatype') return finding;
    const value = String(args['value']);
    const isDisk = place.kind === 'resource' && isOnOwnComputer(value);
    if (isDisk) return { ...finding, rule: 'url-not-public', args: { value } };
    const code =
      finding.property && rule === 'iri-absolute' ? codeMeant(place, finding.property, value) : undefined;
    if (code) return code;
    const suggestion = meantOrganisation(place, finding.property, value);
    return suggestion === undefined ? finding : { ...finding, args: { ...args, suggestion } };
  }
  if (rule !== 'schema-unknown-property' || place.kind !== 'key') return finding;
  const { node } = place;
  const key = String(args['key']);
  const explanation = explanationOf(node.type)(key);
  if (!explanation) return finding;
  const { property } = explanation;
  if (explanation.rule === 'format-media-type-property' && node.data['format'] !== undefined) return finding;
  // The field is there, and is lost all the same.
  const severity = explanation.args['slip'] === 'vocabulary' ? 'error' : finding.severity;
  return { ...finding, rule: explanation.rule, property, severity, args: { key, ...explanation.args } };
}

/** A word where the address of a code belongs is reported with the address, as in the formats that take words. */
function codeMeant(place: Place, property: ProfileProperty, value: string): Finding | undefined {
  if (!property.codelists) return undefined;
  const found = codelistFinding(place, property, value);
  return found.args['suggestion'] === undefined ? undefined : found;
}

function explain(type: ProfileClass, iri: string): Explanation | undefined {
  const term = shortenIri(iri);
  if (type.key === 'Dataset' && /^dcterms:(?:hasVersion|isVersionOf)$/.test(term)) {
    return { rule: 'deprecated-has-version', property: type.properties.get('hasVersion'), args: { term } };
  }
  if (term === 'dcat:mediaType' && type.properties.has('format')) {
    const property = type.properties.get('format');
    return { rule: 'format-media-type-property', property, args: { term } };
  }
  const omitted = omittedName(type, iri);
  if (omitted !== undefined) {
    const property = type.properties.get(successors[omitted] ?? '');
    return { rule: 'schema-omitted-property', property, args: { term: omitted } };
  }
  const successor = type.properties.get(legacyPropertyOf(type.key, iri) ?? '');
  if (successor) return meant('legacy-vocabulary', term, successor);
  const namespace = rightNamespace(iri);
  if (namespace) {
    const found = [...type.properties.values()].find((property) => property.iri === namespace.iri);
    const { from, to } = namespace;
    if (found) return { rule: 'term-namespace', property: found, args: { term, from, to } };
  }
  const found = meantProperty(type, namespace?.iri ?? iri);
  if (!found) return undefined;
  const { property, slip } = found;
  return { rule: 'term-case', property, args: { term, suggestion: property.curie, slip } };
}

/** The usual name of a property that the profile leaves out; a prefix that is not known stands as it is written. */
function omittedName(type: ProfileClass, iri: string): string | undefined {
  const omitted = omittedProperties[type.key];
  return omitted?.[iri] ?? Object.values(omitted ?? {}).find((name) => name === iri);
}

function meant(rule: string, term: string, property: ProfileProperty): Explanation {
  return { rule, property, args: { term, suggestion: property.curie } };
}

/** What is reported under another name than the profile's, by resource: it is not missing as well. */
export function reportedUnderOtherNames(
  findings: readonly Finding[],
): (node: object, key: string) => boolean {
  const reported = new Map<object, Set<string>>();
  for (const { place, property } of findings) {
    if (place.kind !== 'key' || !property) continue;
    const keys = reported.get(place.node);
    if (keys) keys.add(property.key);
    else reported.set(place.node, new Set([property.key]));
  }
  return (node, key) => reported.get(node)?.has(key) ?? false;
}
