import { isLanguageTag } from '../../../languages/tags.js';
import type { CanonicalObject, CanonicalValue, ResourceNode } from '../../../model/canonical.js';
import type { Finding } from '../../../model/finding.js';
import { setOwn } from '../../../model/own.js';
import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { codeByName } from '../../../profile/codelists.js';
import { type KeyMeaning, meaningOf } from '../../../profile/keys.js';
import { classesByName, defaultClassName } from '../../../profile/names.js';
import { shortenIri } from '../../../profile/prefixes.js';
import { rangeOf } from '../../../profile/profile.js';
import { looksLikeWebAddress } from '../../../source/iri.js';
import { namedAs, namedClass, namesClass } from './classes.js';
import { assume, type Trace, type Traced, type Tree, type TreeContext, type TreeSource } from './context.js';
import { foreignValue, traceForeign } from './foreign.js';
import { identifier, idOf, organisation, withScheme } from './identifiers.js';
import { isLanguageMap } from './language-maps.js';
import { attribution, isPartOfParent, noteMadeOfText } from './made-objects.js';
import { nearestKey } from './nearest-key.js';
import { expandShorthand } from './shorthand.js';
import { splitList } from './split-list.js';
import { addText, addValue, canonicalDate, knownTag, plainDate, scalarText, valueObject } from './values.js';

/** Where a resource stands: under which property of which parent. */
export interface Slot {
  readonly parent: ResourceNode | undefined;
  readonly property: string;
  readonly index: number;
}

/** The top of a document: no parent. */
export const top: Slot = { parent: undefined, property: '', index: -1 };

const hasScheme = /^[a-z][a-z0-9+.-]*:/i;
/** What is no label with a colon in it (`EU: Miljö`); `_:` names a blank node. */
const commonScheme = /^(?:https?|urn|mailto|tel|ftps?|_):/i;

/** Turns an object of the source into a resource of the class, with all that stands inside it. */
export function mapResource(
  context: TreeContext,
  source: TreeSource,
  type: ProfileClass,
  className: string,
  slot: Slot,
): ResourceNode {
  const data: CanonicalObject = {};
  const id = identifier(context, type, idOf(source.value));
  if (id !== undefined) data['id'] = id;
  data['class'] = className;
  const node: ResourceNode = { type, id, data, ...slot, source };
  context.resources.push(node);
  fill(context, node, source);
  return node;
}

/** Goes through the keys of a property once more, only to tell where each of its values came from. */
export function traceProperty(context: TreeContext, node: ResourceNode, property: string): Traced[] {
  const found: Traced[] = [];
  const trace: Trace = (key, language, index, path) => {
    if (key === property) found.push({ property, language, index, path });
  };
  const data: CanonicalObject = { class: node.data['class']! };
  const source = node.source as TreeSource;
  const keys = Object.keys(source.value).filter((key) => concerns(meaningOf(node.type, key), key, property));
  fill({ ...context, trace }, { ...node, data }, source, keys);
  return found;
}

/** Whether what stands under a key may become values of a property. */
function concerns(meaning: KeyMeaning, key: string, property: string): boolean {
  switch (meaning.kind) {
    case 'property':
      return meaning.property.key === property;
    case 'type':
      return property === 'type' || property === 'class' || property === key;
    case 'elsewhere':
      return meaning.property.curie === property;
    case 'foreign':
      return shortenIri(meaning.iri) === property;
    case 'unknown':
      return key === property;
    default:
      return meaning.kind === property;
  }
}

function fill(
  context: TreeContext,
  node: ResourceNode,
  source: TreeSource,
  keys: readonly string[] = Object.keys(source.value),
): void {
  const tree = source.value;
  for (const key of keys) {
    const value = tree[key];
    const meaning = meaningOf(node.type, key);
    switch (meaning.kind) {
      case 'property':
        if (meaning.property.key === 'class') noteClass(context, node, key, value);
        else mapProperty(context, node, meaning.property, meaning.language, value, key);
        break;
      case 'type': {
        const property = node.type.properties.get('type');
        const isClass = typeof value === 'string' && namesClass(value, node.type, context.profile);
        if (isClass) noteClass(context, node, key, value);
        else if (property) mapProperty(context, node, property, undefined, value, key);
        else if (!classesByName(String(value), context.profile).length) unknownKey(context, node, key);
        break;
      }
      case 'class':
        noteClass(context, node, key, value);
        break;
      case 'id':
        if (node.data['id'] === undefined) {
          const id = identifier(context, node.type, scalarText(value)?.trim());
          if (id !== undefined && id !== '') node.data['id'] = id;
        }
        context.trace?.('id', undefined, 0, [key]);
        break;
      case 'aside':
        break;
      case 'foreign':
        setForeign(context, node, shortenIri(meaning.iri), value, key);
        report(context, {
          rule: 'schema-unknown-property',
          place: { kind: 'key', node, key },
          args: { key },
        });
        break;
      case 'elsewhere': {
        const { curie } = meaning.property;
        setForeign(context, node, curie, value, key);
        if (hasRule.has(`${node.type.key}.${curie}`)) break;
        report(context, {
          rule: 'key-misplaced',
          place: { kind: 'key', node, key },
          args: { key, classes: ownersFor(node.type, meaning.classes) },
        });
        break;
      }
      case 'unknown':
        unknownKey(context, node, key);
        break;
    }
  }
}

/** Misplaced fields that a rule of their own speaks of. */
const hasRule: ReadonlySet<string> = new Set([
  'Distribution.dcatap:hvdCategory',
  'DatasetSeries.dcat:inSeries',
  'DatasetSeries.dcterms:accessRights',
]);

/** Keeps a value that the profile does not know under the CURIE or IRI of its property. */
function setForeign(
  context: TreeContext,
  node: ResourceNode,
  property: string,
  value: unknown,
  key: string,
): void {
  setOwn(node.data, property, foreignValue(value));
  if (context.trace) traceForeign(context.trace, property, value, key);
}

/** A class that is named decides what kind of contact or agent it is; what the profile does not know is reported. */
function noteClass(context: TreeContext, node: ResourceNode, key: string, value: unknown): void {
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
  const found = namedAs(names, node, context.profile);
  if (found.name !== undefined && node.data['class'] === defaultClassName(node.type))
    node.data['class'] = found.name;
  if (found.finding !== undefined) report(context, found.finding);
  context.trace?.('class', undefined, 0, [key]);
}

/** The classes that a misplaced field may belong to; a dataset's is most likely meant for its distributions. */
function ownersFor(type: ProfileClass, classes: readonly ProfileClass[]): string[] {
  const keys = classes.map((found) => found.key);
  return type.key === 'Dataset' && keys.includes('Distribution') ? ['Distribution'] : keys;
}

function unknownKey(context: TreeContext, node: ResourceNode, key: string): void {
  if (context.trace) {
    traceForeign(context.trace, key, (node.source as TreeSource).value[key], key);
    return;
  }
  const suggestion = nearestKey(node.type, key);
  report(context, { rule: 'key-unknown', place: { kind: 'key', node, key }, args: { key, suggestion } });
}

function report(context: TreeContext, finding: Finding): void {
  if (!context.trace) context.findings.push(finding);
}

function mapProperty(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  language: string | undefined,
  value: unknown,
  key: string,
): void {
  if (Array.isArray(value)) {
    for (let item = 0; item < value.length; item++)
      mapItem(context, node, property, language, value[item], key, item);
  } else {
    mapItem(context, node, property, language, value, key, -1);
  }
}

/** One item of a value. In a cell or a list in a text it may hold several values. */
function mapItem(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  language: string | undefined,
  value: unknown,
  key: string,
  item: number,
): void {
  if (Array.isArray(value)) {
    for (const inner of value.flat(8)) mapItem(context, node, property, language, inner, key, item);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    mapObject(context, node, property, language, value as Tree, key, item);
    return;
  }
  const text = scalarText(value);
  if (text === undefined) return;
  if (context.listsInText) {
    const parts = splitList(property, text);
    if (parts) {
      for (const part of parts) mapText(context, node, property, language, part, key, item);
      return;
    }
  }
  mapText(context, node, property, language, text, key, item);
}

function mapText(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  language: string | undefined,
  text: string,
  key: string,
  item: number,
  ...inner: readonly string[]
): number {
  const { data } = node;
  const path = [...pathOf(key, item), ...inner];
  let index: number;
  switch (property.kind) {
    case 'text':
    case 'literal': {
      let tag = language;
      if (tag === undefined && property.kind === 'text' && context.defaultLanguage !== undefined) {
        tag = context.defaultLanguage;
        assume(context, 'default-language', { language: tag });
      }
      index = addText(data, property, tag, text);
      context.trace?.(property.key, tag, index, path);
      return index;
    }
    case 'date': {
      const date = canonicalDate(text);
      if (date.rewritten) assume(context, 'date', { from: text, to: dateText(date.value) });
      index = addValue(data, property, date.value);
      break;
    }
    case 'iri':
    case 'resource':
      index = mapReference(context, node, property, text, path);
      break;
    case 'string':
      index = addValue(data, property, codeOrText(context, property, text));
      break;
    default:
      index = addValue(data, property, text.trim());
  }
  context.trace?.(property.key, undefined, index, path);
  return index;
}

function dateText(value: CanonicalValue): string {
  return typeof value === 'string' ? value : String((value as CanonicalObject)['@value']);
}

function codeOrText(context: TreeContext, property: ProfileProperty, text: string): string {
  if (!property.codelists || /^[\w.+-]+\/[\w.+-]+/.test(text)) return text;
  const code = codeByName(property, text);
  if (code === undefined) return text;
  assume(context, 'value', { property: property.curie, from: text, to: code });
  return code;
}

/** Adds a text to a property that asks for an IRI or a resource. */
function mapReference(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  text: string,
  path: readonly (string | number)[],
): number {
  const trimmed = text.trim();
  if (commonScheme.test(trimmed)) return addValue(node.data, property, trimmed);
  if (property.codelists) {
    const code = codeByName(property, trimmed);
    if (code !== undefined) {
      assume(context, 'value', { property: property.curie, from: trimmed, to: code });
      return addValue(node.data, property, code);
    }
  }
  const range = rangeOf(property);
  if (hasScheme.test(trimmed)) {
    const iri = range.some(({ key }) => key === 'Agent') ? organisation(context, trimmed) : undefined;
    return addValue(node.data, property, iri ?? trimmed);
  }
  if (property.shape.startsWith('emailIri') && trimmed.includes('@')) {
    return addValue(node.data, property, `mailto:${trimmed}`);
  }
  if (property.shape === 'telIri') {
    const digits = trimmed.replace(/[\s()-]/g, '');
    return addValue(node.data, property, /^\+?\d+$/.test(digits) ? `tel:${digits}` : trimmed);
  }
  if (range.length === 0 || (context.addsScheme && looksLikeWebAddress(trimmed))) {
    return addValue(node.data, property, withScheme(context, trimmed)!);
  }
  const expansion = expandShorthand(context, range, trimmed);
  if (expansion === undefined) return addValue(node.data, property, trimmed);
  if (typeof expansion === 'string') return addValue(node.data, property, expansion);
  noteMadeOfText(expansion);
  return nest(context, node, property, range, expansion, path);
}

/** Adds an object of the source: a resource, a language map, a reference or a value object. */
function mapObject(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  language: string | undefined,
  value: Tree,
  key: string,
  item: number,
): void {
  if ('@value' in value || '@language' in value) {
    mapValueObject(context, node, property, value, key, item);
    return;
  }
  if (property.kind === 'text' || property.kind === 'literal') {
    const address = Object.keys(value).length === 1 ? idOf(value) : undefined;
    if (address !== undefined && /^https?:/i.test(address)) {
      // `id` is a language as well, but a text in it is no address.
      const index = addValue(node.data, property, { id: address });
      context.trace?.(property.key, undefined, index, pathOf(key, item));
      return;
    }
    mapLanguageMap(context, node, property, language, value, key, item);
    return;
  }
  const isReference = property.kind === 'iri' || property.kind === 'resource';
  if (isReference && idOf(value) === undefined && isLanguageMap(value, property)) {
    mapNeedlessLanguages(context, node, property, value, key, item);
    return;
  }
  let index: number;
  if (isReference) {
    const id = idOf(value);
    const keys = Object.keys(value);
    const range = rangeOf(property);
    if (id !== undefined && (keys.length === 1 || range.length === 0)) {
      index = mapReference(context, node, property, id, pathOf(key, item));
    } else if (range.length === 0) {
      index = addValue(node.data, property, foreignValue(value));
    } else {
      index = nest(context, node, property, range, value, pathOf(key, item));
    }
  } else {
    index = addValue(node.data, property, foreignValue(value));
  }
  context.trace?.(property.key, undefined, index, pathOf(key, item));
}

/** Values that are the same in all languages are kept without them, and it is said. */
function mapNeedlessLanguages(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  value: Tree,
  key: string,
  item: number,
): void {
  for (const tag of Object.keys(value)) {
    const text = scalarText(value[tag]);
    if (text === undefined) continue;
    const index = mapText(context, node, property, undefined, text, key, item, tag);
    const place = { kind: 'resource', node, property: property.key, index } as const;
    report(context, { rule: 'schema-plain-literal', place, property, args: { value: text, language: tag } });
  }
}

/** The way from a resource to a value: its key, and the position where the value is one of a list. */
function pathOf(key: string, item: number): (string | number)[] {
  return item < 0 ? [key] : [key, item];
}

/** Adds a resource inside the property. */
function nest(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  range: readonly ProfileClass[],
  value: Tree,
  path: readonly (string | number)[],
): number {
  const present = node.data[property.key];
  const count = present === undefined ? 0 : Array.isArray(present) ? present.length : 1;
  // A resource is gone through again for its own values only, not for those of the resources in it.
  if (context.trace) return addValue(node.data, property, {});
  const named = namedClass(value, range, context.profile) ?? namedClass(value, [], context.profile);
  const type =
    named && (range.includes(named.class) || named.class.kind === 'main') ? named.class : range[0]!;
  const className = named?.class === type ? named.name : defaultClassName(type);
  const tree = type.key === 'Attribution' ? attribution(value, type) : value;
  const source: TreeSource = {
    value: tree,
    parent: node.source as TreeSource,
    path: isPartOfParent(value) ? [] : path,
  };
  const index = property.max === 1 && count === 0 ? -1 : count;
  if (index === 1 && !Array.isArray(present)) settleInArray(context, node, property);
  const child = mapResource(context, source, type, className, {
    parent: node,
    property: property.key,
    index,
  });
  return addValue(node.data, property, child.data);
}

/** A single resource gets a second one beside it: its pointer now counts. */
function settleInArray(context: TreeContext, node: ResourceNode, property: ProfileProperty): void {
  // It was added behind its parent, and not long ago.
  for (let at = context.resources.length - 1; context.resources[at] !== node && at >= 0; at--) {
    const resource = context.resources[at]!;
    if (resource.parent === node && resource.property === property.key && resource.index === -1) {
      (resource as { index: number }).index = 0;
      return;
    }
  }
}

function mapValueObject(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  value: Tree,
  key: string,
  item: number,
): void {
  const text = scalarText(value['@value']);
  if (text === undefined) return;
  const language = scalarText(value['@language']);
  const datatype = scalarText(value['@type']);
  const isText = property.kind === 'text' || property.kind === 'literal';
  let index: number;
  if (isText && datatype === undefined) {
    index = addText(node.data, property, language, text);
  } else {
    const object = valueObject(text, language);
    if (datatype !== undefined) object['@type'] = shortenIri(datatype);
    index = addValue(node.data, property, plainDate(property, object));
  }
  context.trace?.(property.key, isText ? language : undefined, index, pathOf(key, item));
}

function mapLanguageMap(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  language: string | undefined,
  value: Tree,
  key: string,
  item: number,
): void {
  const cut: string[] = [];
  for (const tag of Object.keys(value)) {
    const inner = value[tag];
    if ((inner === null || inner === undefined) && !isLanguageTag(tag)) {
      // In `{ sv: one, two }` YAML takes the text after the comma for a key of its own.
      cut.push(tag);
      continue;
    }
    const canonicalTag = tag === '@none' ? language : knownTag(tag);
    if (!Array.isArray(inner)) {
      mapTagged(context, node, property, canonicalTag, inner, () => [...pathOf(key, item), tag]);
      continue;
    }
    for (let position = 0; position < inner.length; position++) {
      mapTagged(context, node, property, canonicalTag, inner[position], () => [
        ...pathOf(key, item),
        tag,
        position,
      ]);
    }
  }
  if (cut.length > 0) {
    const place = { kind: 'resource', node, property: property.key } as const;
    report(context, { rule: 'text-cut-at-comma', place, property, args: { value: cut.join(', ') } });
  }
}

function mapTagged(
  context: TreeContext,
  node: ResourceNode,
  property: ProfileProperty,
  language: string | undefined,
  value: unknown,
  path: () => (string | number)[],
): void {
  const text = scalarText(value);
  if (text === undefined) return;
  for (const part of (context.listsInText && splitList(property, text)) || [text]) {
    const index = addText(node.data, property, language, part);
    context.trace?.(property.key, language, index, path());
  }
}
