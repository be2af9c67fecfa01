/** Changes of texts in languages: mappings of languages, keys with a language, and texts without. */
import type { ProfileProperty } from '../../../model/profile.js';
import { respell } from './key-spelling.js';
import { type NewText, oneOrAll } from './new-values.js';
import type { NewTree } from './plan.js';
import { isScalar, presentAt, type Slot, withMore, withPart } from './slots.js';
import { type BranchNode, type Part, partOf, type SyntaxNode } from './syntax.js';
import { knownTag } from './values.js';
import { entriesFor, languageOf, newKey, spellingIn, suffixIn, type Work, type Written } from './work.js';

/** A text becomes one or several texts, each in its language. */
export function replaceText(
  work: Work,
  written: Written,
  property: ProfileProperty,
  slot: Slot,
  texts: readonly NewText[],
): void {
  const { language } = slot.traced;
  const same = texts.filter((text) => text.language === language).map(({ text }) => text);
  const others = byLanguage(texts.filter((text) => text.language !== language));
  if (same.length > 0) {
    setTexts(work, property, slot, same);
  } else {
    const [tag, first] = others.shift()!;
    retag(work, written, property, slot, tag, first);
  }
  for (const [tag, more] of others) addTexts(work, written, property, tag, more);
}

/** Texts are added to those that a property has in a language. */
export function addTexts(
  work: Work,
  written: Written,
  property: ProfileProperty,
  language: string | undefined,
  texts: readonly string[],
): void {
  const { plan, context } = work;
  const unspoken = property.kind === 'text' ? context.defaultLanguage : undefined;
  const entries = entriesFor(written, property).filter((part) => !plan.removed.has(part));
  // Where the language has texts already, or a place for them.
  for (const part of entries) {
    const own = languageOf(written.node, part);
    if (part.value.kind === 'map') {
      if (own !== undefined && own !== language) continue;
      addToMap(work, property, part.value, language, texts);
      return;
    }
    if ((own ?? unspoken) === language) {
      join(work, property, part.value, texts);
      return;
    }
  }
  const suffix = suffixIn(written);
  const plain = entries.find((part) => languageOf(written.node, part) === undefined);
  if (plain && (suffix === undefined || language === undefined)) {
    const map = { [language ?? '@none']: oneOrAll(texts) };
    if (isEmpty(plain.value)) plan.set(plain.value, [map]);
    else if (isScalar(plain.value) && unspoken !== undefined && !plan.values.has(plain.value))
      plan.set(plain.value, [{ [unspoken]: plain.value.text, ...map }]);
    else append(work, plain.value, [map]);
    return;
  }
  const key = newKey(written, property);
  const isElsewhere = entries.length === 0 && written.node.data[property.key] !== undefined;
  if (key === undefined || isElsewhere) {
    plan.fail();
    return;
  }
  if (language === unspoken) plan.add(written.mapping, key, texts);
  else if (suffix && language !== undefined)
    plan.add(written.mapping, `${key}${suffix[0]}${language}${suffix[1]}`, texts);
  else addTagged(work, written.mapping, key, language ?? '@none', texts);
}

/** A new mapping of languages; two languages that are added one after the other share it. */
function addTagged(
  { plan }: Work,
  mapping: BranchNode,
  key: string,
  language: string,
  texts: readonly string[],
): void {
  const known = plan.added.get(mapping)?.find((addition) => addition.key === key);
  const [map] = known?.values ?? [];
  if (known && typeof map === 'object' && !Array.isArray(map))
    known.values[0] = { ...map, [language]: oneOrAll(texts) };
  else plan.add(mapping, key, [{ [language]: oneOrAll(texts) }]);
}

function addToMap(
  work: Work,
  property: ProfileProperty,
  map: BranchNode,
  language: string | undefined,
  texts: readonly string[],
): void {
  if (partOf(map, '@value')) {
    work.plan.join(map, [{ [language ?? '@none']: oneOrAll(texts) }]);
    return;
  }
  const tagged = entryOf(map, language);
  if (tagged && !work.plan.removed.has(tagged)) join(work, property, tagged.value, texts);
  else work.plan.add(map, language ?? '@none', texts);
}

/** The entry for a language in a mapping of languages. */
function entryOf(map: BranchNode, language: string | undefined): Part | undefined {
  return map.parts.find(({ key }) => {
    const tag = key?.text ?? '';
    return (tag === '@none' ? undefined : knownTag(tag)) === language && partOf(map, tag)?.key === key;
  });
}

/** Texts are put behind those of a value, in the text itself where the reader parts it. */
function join(work: Work, property: ProfileProperty, node: SyntaxNode, texts: readonly string[]): void {
  const split =
    work.context.listsInText && isScalar(node) && node.text !== ''
      ? withMore(property, node.text, texts)
      : undefined;
  if (split !== undefined) work.plan.set(node, [split]);
  else append(work, node, texts);
}

/** Values are put behind a value, or into the list that it is, or where it is left out. */
export function append({ plan }: Work, node: SyntaxNode, values: readonly NewTree[]): void {
  if (node.kind === 'opaque') plan.fail();
  else if (node.kind === 'list' && node.parts.length > 0) plan.add(node, undefined, values);
  else if (isEmpty(node)) plan.set(node, node.kind === 'list' ? [values] : [oneOrAll(values)]);
  else plan.join(node, values);
}

/** Whether nothing stands where a value could. */
export function isEmpty(node: SyntaxNode): boolean {
  return node.kind === 'scalar'
    ? node.style === 'none' || node.text === ''
    : node.kind !== 'opaque' && node.parts.length === 0;
}

/** New texts in the same language. */
function setTexts({ plan }: Work, property: ProfileProperty, slot: Slot, texts: readonly string[]): void {
  const { node, position } = slot;
  if (position !== undefined && isScalar(node)) {
    const text = withPart(property, node.text, position, texts);
    if (text === undefined) plan.fail();
    else plan.set(node, [text]);
    return;
  }
  const value = partOf(node, '@value')?.value;
  if (value && texts.length === 1) plan.set(value, texts);
  else if (value) plan.set(node, [{ [slot.traced.language ?? '@none']: texts }]);
  else if (isScalar(node)) plan.set(node, texts);
  else plan.fail();
}

/** A text, or what becomes of it, gets another language. */
function retag(
  work: Work,
  written: Written,
  property: ProfileProperty,
  slot: Slot,
  language: string | undefined,
  texts: readonly string[],
): void {
  const { plan } = work;
  const { node, part } = slot;
  const value = partOf(node, '@value');
  if (value && node.kind === 'map') {
    setTexts(work, property, slot, texts);
    const tag = partOf(node, '@language');
    if (texts.length > 1 || (tag && language === undefined)) plan.fail();
    else if (tag) plan.set(tag.value, [language!]);
    else plan.add(node, '@language', [language!]);
    return;
  }
  const languages = languagesAround(node, part);
  const tagged = languages?.parts.find((entry) => isWithin(node, entry.value));
  const holder = tagged ?? part;
  const isWhole = isSame(slot, texts) && sharesFate(work, written, slot, tagged !== undefined, language);
  const changed = () => {
    if (!isSame(slot, texts)) setTexts(work, property, slot, texts);
  };
  const isAlone = holder.value === node && slot.position === undefined;
  if (!isAlone && !isWhole) {
    // Only one of several values.
    if (slot.position !== undefined) {
      plan.fail();
      return;
    }
    if (tagged && languages) {
      move(work, property, tagged, node, languages, language, texts);
      return;
    }
    plan.set(node, [{ [language ?? '@none']: oneOrAll(texts) }]);
    return;
  }
  if (tagged && languages) {
    const present = entryOf(languages, language);
    if (present && present !== tagged) {
      move(work, property, tagged, node, languages, language, texts);
      return;
    }
    plan.rename(tagged, language ?? '@none');
    changed();
    return;
  }
  const own = languageOf(written.node, part);
  const suffix = own === undefined ? suffixIn(written) : undefined;
  if (own !== undefined || (suffix !== undefined && language !== undefined)) {
    const key = suffix
      ? `${part.key!.text}${suffix[0]}${language}${suffix[1]}`
      : respell(
          written.node.type,
          part.key!.text,
          property,
          property,
          { from: own, to: language },
          spellingIn(written),
        );
    if (key === undefined || partOf(written.mapping, key)) {
      plan.fail();
      return;
    }
    plan.rename(part, key);
    changed();
  } else if (isWhole && (holder.value.kind === 'list' || isBlock(holder.value))) {
    plan.wrap(holder.value, language ?? '@none');
  } else if (slot.position !== undefined && isScalar(node)) {
    plan.set(node, [{ [language ?? '@none']: node.text }]);
  } else {
    plan.set(holder.value, [{ [language ?? '@none']: oneOrAll(texts) }], isScalar(node) ? node : undefined);
  }
}

/** A text on lines of its own, which stays as it is written when it gets a language. */
function isBlock(node: SyntaxNode): boolean {
  return isScalar(node) && (node.style === 'literal' || node.style === 'folded');
}

/** A text leaves its language for another one in the same mapping. */
function move(
  work: Work,
  property: ProfileProperty,
  tagged: Part,
  node: SyntaxNode,
  languages: BranchNode,
  language: string | undefined,
  texts: readonly string[],
): void {
  if (!node.holder) {
    work.plan.fail();
    return;
  }
  work.plan.remove(tagged.value === node ? tagged : node.holder);
  addToMap(work, property, languages, language, texts);
}

/** The mapping of languages that a text stands in. */
function languagesAround(node: SyntaxNode, part: Part): BranchNode | undefined {
  for (let at = node.holder; at && at !== part; at = at.branch.holder)
    if (at.branch.kind === 'map') return at.branch;
  return undefined;
}

function isWithin(node: SyntaxNode, outer: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.holder?.branch) if (at === outer) return true;
  return false;
}

function isSame(slot: Slot, texts: readonly string[]): boolean {
  return texts.length === 1 && texts[0] === slot.present;
}

/** Whether all texts in the same list, or under the same language, get the same new language and nothing else. */
function sharesFate(
  work: Work,
  { node }: Written,
  slot: Slot,
  isTagged: boolean,
  language: string | undefined,
): boolean {
  const { path } = slot.traced;
  const depth = isTagged ? path.findLastIndex((step) => typeof step === 'string') + 1 : 1;
  const around = work
    .traces(node, slot.traced.property)
    .filter((other) => path.slice(0, depth).every((step, index) => other.path[index] === step));
  return around.every((other) => {
    const wish = work.retagged(node, other);
    return wish !== undefined && wish.language === language && wish.text === presentAt(node, other);
  });
}

function byLanguage(texts: readonly NewText[]): [string | undefined, string[]][] {
  const groups = new Map<string | undefined, string[]>();
  for (const { language, text } of texts) {
    const group = groups.get(language);
    if (group) group.push(text);
    else groups.set(language, [text]);
  }
  return [...groups];
}
