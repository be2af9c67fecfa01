import { capitalise } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import { classOf } from '../../profile/profile.js';
import type {
  AllowedList,
  ClassExplanation,
  PropertyExplanation,
  ValueExplanation,
  ValueLine,
} from '../explanation.js';
import type { ExplainWords } from '../words.js';
import {
  heading,
  labelled,
  link,
  pairs,
  ruleRows,
  type Sheet,
  sheetFor,
  snippets,
  type TextContext,
} from './sheet.js';

/** A property for people. */
export function propertyText(property: PropertyExplanation, context: TextContext): string {
  const sheet = sheetFor(context);
  const { page, paint, say, language } = sheet;
  page.text(0, `${property.label} – ${say.ofClass(classOf(property.class).label[language])}`, paint.strong);
  const replaced = property.replacedBy === undefined ? [] : [say.replacedBy(property.replacedBy)];
  const facts = [
    property.name,
    say.level[property.level],
    say.valueKind[property.valueKind],
    countText(say, property.max),
    property.curie,
    ...replaced,
  ];
  page.text(0, facts.join(' · '), paint.dim, 2);
  page.gap();
  page.text(0, property.help);
  labelled(sheet, say.why, property.why);
  if (property.range.length > 0)
    labelled(sheet, say.range, property.range.map((key) => named(key, language)).join(', '));
  if (property.aliases.length > 0) labelled(sheet, say.aliases, property.aliases.join(', '));
  for (const list of property.lists) allowed(sheet, list);
  snippets(sheet, property.snippets);
  rulesPart(sheet, property);
  page.gap();
  for (const [index, { link: address }] of property.recommendations.entries())
    if (index === 0) link(sheet, say.recommendations, address);
    else page.raw(`  ${paint.link(address)}`);
  link(sheet, say.guidance, property.guidance);
  return page.take();
}

/** How many values there may be. */
function countText(say: ExplainWords, max: number | undefined): string {
  return max === undefined ? say.several : max === 1 ? say.one : say.atMost(max);
}

function named(classKey: string, language: Language): string {
  return `${classOf(classKey).label[language]} (${classKey})`;
}

function rulesPart(sheet: Sheet, { rules }: Pick<PropertyExplanation, 'rules'>): void {
  heading(sheet, sheet.say.rules);
  if (rules.length === 0) sheet.page.text(2, sheet.say.noRules, sheet.paint.dim);
  ruleRows(sheet, rules);
}

function allowed(sheet: Sheet, list: AllowedList): void {
  const { page, paint, say } = sheet;
  heading(sheet, list.open ? say.allowedOpen : say.allowed);
  if (list.known === 0) {
    page.text(2, say.valuesElsewhere, paint.dim);
    return;
  }
  page.text(2, say.values(list.label, list.id, list.offered), paint.dim, 2);
  pairs(sheet, list.values.map(nameAndLabel));
  if (list.values.length < list.known) page.text(2, say.allValues(list.id), paint.dim);
}

/** What people write for a value, and what it is called. */
export function nameAndLabel({ code, value, label }: ValueLine): readonly [string, string] {
  const name = code ?? value;
  return [name, label === name ? '' : label];
}

/** A class for people. */
export function classText(type: ClassExplanation, context: TextContext): string {
  const sheet = sheetFor(context);
  const { page, paint, say } = sheet;
  page.text(0, `${type.label} – ${say.aClass}`, paint.strong);
  page.text(0, [type.name, ...type.curies].join(' · '), paint.dim, 2);
  page.gap();
  page.text(0, type.help);
  if (type.sections.length > 0) labelled(sheet, say.sections, type.sections.join(', '));
  if (type.usedBy.length > 0) labelled(sheet, say.usedBy, type.usedBy.join(', '));
  heading(sheet, say.properties);
  pairs(
    sheet,
    type.properties.map(({ name, label, level }) => [
      name.replace(/^[^.]*\./, ''),
      `${label}, ${say.level[level]}`,
    ]),
  );
  snippets(sheet, type.snippets);
  rulesPart(sheet, type);
  page.gap();
  link(sheet, say.guidance, type.guidance);
  return page.take();
}

/** A value of a code list for people. */
export function valueText(value: ValueExplanation, context: TextContext): string {
  const sheet = sheetFor(context);
  const { page, paint, say, language } = sheet;
  const other = value.labels[language === 'sv' ? 'en' : 'sv'];
  const names = [value.code, other].filter(
    (name) => name !== undefined && name !== value.label && name !== value.value,
  );
  page.text(0, `${capitalise(value.label)} – ${say.inList(value.listLabel, value.list)}`, paint.strong, 2);
  if (names.length > 0) page.text(0, names.join(' · '), paint.dim, 2);
  page.raw(paint.link(value.value));
  page.gap();
  if (value.replacedBy !== undefined)
    page.text(0, capitalise(`${say.replacedBy(value.replacedBy)}.`), paint.warning);
  else if (!value.inProfile && value.properties.length === 0) page.text(0, say.notOffered);
  if (value.why !== undefined) labelled(sheet, say.why, value.why);
  if (value.parent !== undefined) labelled(sheet, say.parent, value.parent);
  if (value.aliases.length > 0) labelled(sheet, say.aliases, value.aliases.join(', '));
  if (value.replaces.length > 0) labelled(sheet, say.replaces, value.replaces.join(', '));
  if (value.properties.length > 0)
    labelled(sheet, say.usedBy, value.properties.map(({ name, label }) => `${label} (${name})`).join(', '));
  if (value.snippets) snippets(sheet, value.snippets);
  return page.take();
}
