import type { Edit, NewValue } from '../../../model/edit.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { meaningOf } from '../../../profile/keys.js';
import type { TreeSource } from './context.js';
import { decidesLanguage, isMeantByName, isNeeded, isReferredByName, takesAgentAway } from './dependents.js';
import { rewrittenText, withIri } from './in-text.js';
import { respell } from './key-spelling.js';
import { isPartOfText } from './made-objects.js';
import { asText, pairUp, plainText, shortForm, treeOf } from './new-values.js';
import type { NewTree } from './plan.js';
import { chosen, isScalar, mappingOf, type Slot, slotOf, withMore, withPart } from './slots.js';
import { splitsAlike } from './split-list.js';
import { type Part, partOf, type ScalarNode, type SyntaxNode } from './syntax.js';
import { addTexts, append, isEmpty, replaceText } from './texts.js';
import { entriesFor, innerKey, languageOf, newKey, spellingIn, type Work, type Written } from './work.js';

/** Puts an edit into the plan; the plan has failed where that cannot be done. */
export function planEdit(work: Work, edit: Edit): void {
  if (edit.kind === 'iri') {
    // Who refers to it by its name would then refer to nothing.
    if (isMeantByName(work.context, edit.from)) work.plan.fail();
    for (const scalar of work.scalarsWith(edit.from)) planIri(work, scalar, edit.from, edit.to);
    return;
  }
  const { node } = edit;
  if (edit.kind === 'add' && edit.property === 'id') {
    addId(work, edit);
    return;
  }
  if (takesAgentAway(edit) || decidesLanguage(work.context, edit)) {
    work.plan.fail();
    return;
  }
  if (isPartOfText((node.source as TreeSource).value)) {
    planInText(work, edit);
    return;
  }
  const mapping = mappingOf(work.file, node);
  if (!mapping || mapping.locked) {
    work.plan.fail();
    return;
  }
  work.plan.roots.add(mapping);
  if (edit.kind !== 'add' && isReferredByName(work.context, node, edit.property)) {
    work.plan.fail();
    return;
  }
  const written = { node, mapping };
  if (edit.kind === 'replace') planReplace(work, written, edit);
  else if (edit.kind === 'add') planAdd(work, written, edit);
  else planRename(work, written, edit);
}

function planIri({ plan, context }: Work, scalar: ScalarNode, from: string, to: string): void {
  const trimmed = scalar.text.trim();
  if (trimmed === from) {
    plan.set(scalar, [to]);
    return;
  }
  if (!context.listsInText) return;
  const text = withIri(scalar.text, from, to);
  if (text !== undefined) plan.set(scalar, [text]);
}

/** A resource that is written as a text: the text changes, if it then says what is wanted and nothing else. */
function planInText(work: Work, edit: Exclude<Edit, { kind: 'iri' }>): void {
  const { plan, context } = work;
  const { node } = edit;
  const source = node.source as TreeSource;
  const at = work.file.nodeOf(source);
  const property = node.parent?.type.properties.get(node.property);
  if (!isScalar(at) || !property) {
    plan.fail();
    return;
  }
  const text = rewrittenText(context, property, at.text, source, work.traces(node, edit.property), edit);
  if (text === undefined) plan.fail();
  else plan.set(at, [text]);
}

function planReplace(work: Work, written: Written, edit: Extract<Edit, { kind: 'replace' }>): void {
  const { plan, context } = work;
  const { node, mapping } = written;
  if (edit.property === 'id') {
    replaceId(work, written, edit.values);
    return;
  }
  if (edit.property === 'class') {
    replaceClass(work, written, edit.values);
    return;
  }
  const traces = work.traces(node, edit.property);
  const slots = chosen(traces, edit).map((traced) => slotOf(context, node, mapping, traces, traced));
  if (slots.length === 0 || !slots.every((slot) => slot !== undefined)) {
    plan.fail();
    return;
  }
  const property = node.type.properties.get(edit.property);

  const { pairs, rest } = pairUp(property, slots, edit.values);
  if (rest.length > 0) {
    if (property) addValues(work, written, property, rest);
    else plan.fail();
    return;
  }
  if (pairs.some(({ values }) => values.length === 0) && isNeeded(written, traces)) {
    plan.fail();
    return;
  }
  const entriesGone = new Set<Part>();
  const going = pairs.map(({ slot }) => slot);
  for (const { slot, values } of pairs) {
    if (values.length === 0) removeValue(work, property, slot, going, entriesGone);
    else replaceValue(work, written, property, slot, values);
  }
}

function replaceValue(
  work: Work,
  written: Written,
  property: ProfileProperty | undefined,
  slot: Slot,
  values: readonly NewValue[],
): void {
  const { plan } = work;
  const { node, position } = slot;
  if (property && (property.kind === 'text' || property.kind === 'literal')) {
    const texts = values.map(asText);
    const known = slot.traced.language;
    if (texts.every((text) => text !== undefined) && typeof slot.present === 'string') {
      const tagged = texts.map((text, index) =>
        'iri' in values[index]! ? { ...text, language: known } : text,
      );
      replaceText(work, written, property, slot, tagged);
      return;
    }
  }
  const trees = values.map((value) => {
    // In a mapping of languages that the profile does not know the language stays where it is.
    const isTagged =
      !property && 'text' in value && value.language === slot.traced.language && !value.datatype;
    return isTagged ? value.text : treeOf(property, value, innerKey(written));
  });
  if (!trees.every((tree) => tree !== undefined)) {
    plan.fail();
    return;
  }
  if (position !== undefined && isScalar(node) && property) {
    const text = trees.every((tree) => typeof tree === 'string')
      ? withPart(property, node.text, position, trees)
      : undefined;
    text === undefined ? plan.fail() : plan.set(node, [text]);
    return;
  }
  const present = typeof slot.present === 'string' ? slot.present : '';
  const short = (tree: NewTree) =>
    isScalar(node) && typeof tree === 'string' ? shortForm(node.text, present, tree) : tree;
  const isSimple = trees.length === 1 && typeof trees[0] === 'string';
  const target = isSimple ? node : outermost(slot)?.value;
  if (target) plan.set(target, trees.map(short), isScalar(node) ? node : undefined);
  else plan.fail();
}

/** A value goes, with the item or entry that held it alone. */
function removeValue(
  { plan }: Work,
  property: ProfileProperty | undefined,
  slot: Slot,
  going: readonly Slot[],
  gone: Set<Part>,
): void {
  const { node, position } = slot;
  if (position === undefined) {
    const holder = outermost(slot);
    if (holder) plan.remove(holder);
    else plan.fail();
    return;
  }
  const sharing = going.filter((other) => other.node === node);
  const count =
    property && isScalar(node) ? node.text.split(/[|;\n]/).filter((part) => part.trim() !== '').length : 0;
  if (sharing.length === count && node.holder) {
    if (!gone.has(node.holder)) plan.remove(node.holder);
    gone.add(node.holder);
  } else if (sharing.length === 1 && property && isScalar(node)) {
    const text = withPart(property, node.text, position, []);
    if (text === undefined) plan.fail();
    else plan.set(node, [text]);
  } else {
    plan.fail();
  }
}

/** The item or entry that holds nothing but the value: of an object with only an IRI, the object goes. */
function outermost({ node, part }: Slot): Part | undefined {
  let at = node.holder;
  while (at && at !== part && at.branch.kind === 'map' && at.branch.parts.length === 1 && at.branch.holder) {
    const tag = at.key?.text ?? '';
    if (!/^@?(?:id|about|uri|iri|rdf:about)$/.test(tag)) break;
    at = at.branch.holder;
  }
  return at;
}

/** Gives a resource an id. A text that stands for it becomes an object that says the same, and has the id. */
function addId({ plan, file }: Work, { node, values: [value] }: Extract<Edit, { kind: 'add' }>): void {
  const source = node.source as TreeSource;
  const id = value && plainText(value);
  if (id === undefined) {
    plan.fail();
    return;
  }
  if (isPartOfText(source.value)) {
    const at = file.nodeOf(source);
    const [[key, said] = ['', undefined], ...others] = Object.entries(source.value);
    const isWhole = isScalar(at) && others.length === 0 && said === at.text.trim();
    if (isWhole && typeof said === 'string') plan.set(at, [{ id, [key]: said }]);
    else plan.fail();
    return;
  }
  const mapping = mappingOf(file, node);
  const keys = mapping?.parts.map(({ key }) => key?.text ?? '') ?? [];
  if (!mapping || mapping.locked || keys.some((key) => meaningOf(node.type, key).kind === 'id')) plan.fail();
  else plan.add(mapping, keys.includes('@type') ? '@id' : 'id', [id]);
}

function replaceId({ plan }: Work, { node, mapping }: Written, values: readonly NewValue[]): void {
  const part = mapping.parts.find(
    ({ key, value }) =>
      key && meaningOf(node.type, key.text).kind === 'id' && isScalar(value) && value.text.trim() === node.id,
  );
  const [value] = values;
  const text = value && plainText(value);
  if (!part || values.length > 1 || (value && text === undefined)) plan.fail();
  else if (text === undefined) plan.remove(part);
  else plan.set(part.value, [text]);
}

function replaceClass({ plan }: Work, { node, mapping }: Written, values: readonly NewValue[]): void {
  const [value] = values;
  const name = value && plainText(value);
  if (values.length !== 1 || name === undefined) {
    plan.fail();
    return;
  }
  const parts = mapping.parts.filter(({ key }) => {
    const meaning = meaningOf(node.type, key?.text ?? '');
    return (
      meaning.kind === 'class' ||
      meaning.kind === 'type' ||
      (meaning.kind === 'property' && meaning.property.key === 'class')
    );
  });
  const named = parts.filter(
    ({ key }) => meaningOf(node.type, key!.text).kind !== 'type' || !node.type.properties.has('type'),
  );
  const [part] = named;
  const only =
    part?.value.kind === 'list' && part.value.parts.length === 1 ? part.value.parts[0]!.value : part?.value;
  if (named.length === 0) plan.add(mapping, 'class', [name]);
  else if (named.length === 1 && isScalar(only)) plan.set(only, [name]);
  else plan.fail();
}

function planAdd(work: Work, written: Written, edit: Extract<Edit, { kind: 'add' }>): void {
  const property = edit.node.type.properties.get(edit.property);
  if (!property || edit.property === 'class' || edit.values.length === 0) {
    work.plan.fail();
    return;
  }
  addValues(work, written, property, edit.values);
}

function addValues(
  work: Work,
  written: Written,
  property: ProfileProperty,
  values: readonly NewValue[],
): void {
  const { plan, context } = work;
  const texts = property.kind === 'text' || property.kind === 'literal' ? values.map(asText) : [];
  if (texts.length > 0 && texts.every((text) => text !== undefined)) {
    const languages = new Set(texts.map(({ language }) => language));
    for (const language of languages) {
      const own = texts.filter((text) => text.language === language).map(({ text }) => text);
      addTexts(work, written, property, language, own);
    }
    return;
  }
  const trees = values.map((value) => treeOf(property, value, innerKey(written)));
  if (!trees.every((tree) => tree !== undefined)) {
    plan.fail();
    return;
  }
  const entries = entriesFor(written, property).filter((part) => !plan.removed.has(part));
  const entry = entries.find((part) => !isEmpty(part.value)) ?? entries[0];
  if (entry) {
    const { value } = entry;
    const split =
      context.listsInText &&
      isScalar(value) &&
      !isEmpty(value) &&
      trees.every((tree) => typeof tree === 'string')
        ? withMore(property, value.text, trees)
        : undefined;
    if (split !== undefined) plan.set(value, [split]);
    else append(work, value, trees);
    return;
  }
  const key = newKey(written, property);
  if (key === undefined || written.node.data[property.key] !== undefined) plan.fail();
  else plan.add(written.mapping, key, trees);
}

function planRename(work: Work, written: Written, edit: Extract<Edit, { kind: 'rename' }>): void {
  const { plan } = work;
  const { node, mapping } = written;
  const to = node.type.properties.get(edit.to);
  const keys = new Set(work.traces(node, edit.property).map((traced) => String(traced.path[0])));
  if (!to || keys.size === 0 || isNeeded(written, work.traces(node, edit.property))) {
    plan.fail();
    return;
  }
  const from = node.type.properties.get(edit.property);
  for (const key of keys) {
    const part = partOf(mapping, key);
    const language = part && languageOf(node, part);
    const isText = to.kind === 'text' || to.kind === 'literal';
    const spelled = respell(
      node.type,
      key,
      from,
      to,
      { from: language, to: isText ? language : undefined },
      spellingIn(written),
    );
    const isSplit = (value: SyntaxNode): boolean =>
      value.kind === 'scalar'
        ? from !== undefined && !splitsAlike(from, to, value.text)
        : value.kind !== 'opaque' && value.parts.some((inner) => isSplit(inner.value));
    if (!part || spelled === undefined || (work.context.listsInText && isSplit(part.value))) {
      plan.fail();
      return;
    }
    plan.rename(part, spelled);
  }
}
