import { ruleGroups } from '../../model/finding.js';
import { classOf } from '../../profile/profile.js';
import { visibleName } from '../../report/reporters/text/visible.js';
import { widthOf } from '../../report/reporters/text/width.js';
import type { Choice, ListLine, Match, Overview, RuleLine, ValueLine } from '../explanation.js';
import type { SchemaLine } from '../schemas.js';
import { nameAndLabel } from './profile.js';
import { heading, pairs, ruleRows, type Sheet, sheetFor, type TextContext } from './sheet.js';

/** Several things that have a name. */
export function choiceText({ name, matches }: Choice, context: TextContext): string {
  const sheet = sheetFor(context);
  const { page, say, paint } = sheet;
  page.text(0, say.choice(visibleName(name)));
  pairs(
    sheet,
    matches.map((match) => matchRow(match, sheet)),
    2,
    44,
  );
  page.gap();
  page.text(0, say.askAgain(matches[0]!.name), paint.dim);
  return page.take();
}

function matchRow({ kind, name, label }: Match, { say, language }: Sheet): readonly [string, string] {
  const what = {
    rule: () => say.aRule,
    class: () => say.aClass,
    property: () => say.ofClass(classOf(name.split('.')[0]!).label[language]),
    value: () => say.aValue,
  }[kind]();
  return [name, `${label}, ${what}`];
}

/** Names that may have been meant, for the message that nothing has the name that was asked for. */
export function matchLines(matches: readonly Match[], context: TextContext): readonly string[] {
  const sheet = sheetFor(context);
  pairs(
    sheet,
    matches.map((match) => matchRow(match, sheet)),
    2,
    44,
  );
  return sheet.page.take().trimEnd().split('\n');
}

/** What can be explained. */
export function overviewText({ classes, groups, lists }: Overview, context: TextContext): string {
  const sheet = sheetFor(context);
  const { page, say, paint } = sheet;
  page.text(0, say.overview);
  heading(sheet, say.classesTitle);
  pairs(
    sheet,
    classes.map(({ name, label, properties }) => [name, `${label}, ${say.fieldCount(properties)}`]),
  );
  page.text(2, say.propertiesHint, paint.dim, 2);
  heading(sheet, say.rulesTitle(groups.reduce((sum, { rules }) => sum + rules, 0)));
  pairs(
    sheet,
    groups.map(({ group, label, rules }) => [group, `${label}, ${say.ruleCount(rules)}`]),
  );
  page.text(2, say.rulesHint, paint.dim, 2);
  heading(sheet, say.listsTitle);
  listRows(sheet, lists);
  page.text(2, say.listsHint, paint.dim, 2);
  return page.take();
}

/** Rules by group. */
export function rulesText(rules: readonly RuleLine[], context: TextContext): string {
  const sheet = sheetFor(context);
  for (const group of ruleGroups) {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) continue;
    heading(sheet, `${sheet.say.groups[group]} (${group})`);
    ruleRows(sheet, own);
  }
  return sheet.page.take();
}

function listRows(sheet: Sheet, lists: readonly ListLine[]): void {
  pairs(
    sheet,
    lists.map(({ id, label, offered, known }) => [id, `${label}, ${sheet.say.valueCount(offered, known)}`]),
  );
}

/** Code lists. */
export function listsText(lists: readonly ListLine[], context: TextContext): string {
  const sheet = sheetFor(context);
  sheet.page.text(0, sheet.say.listsTitle, sheet.paint.strong);
  listRows(sheet, lists);
  sheet.page.gap();
  sheet.page.text(0, sheet.say.listsHint, sheet.paint.dim);
  return sheet.page.take();
}

/** Values by list, those that the profile offers first. */
export function valuesText(
  values: readonly ValueLine[],
  lists: readonly ListLine[],
  context: TextContext,
): string {
  const sheet = sheetFor(context);
  const { page, say, paint } = sheet;
  for (const { id, label, known, properties } of lists) {
    const own = values.filter(({ list }) => list === id);
    if (own.length === 0 && known > 0) continue;
    heading(sheet, `${label} (${id})`);
    if (properties.length > 0) page.text(0, `${say.usedBy} ${properties.join(', ')}`, paint.dim, 2);
    if (known === 0) page.text(2, say.valuesElsewhere);
    const offered = own.filter(({ inProfile }) => inProfile);
    valueRows(sheet, offered);
    const others = own.filter(({ inProfile }) => !inProfile);
    if (others.length === 0) continue;
    if (offered.length > 0) page.text(0, `${say.knownOnly}:`, paint.dim);
    valueRows(sheet, others);
  }
  page.gap();
  const [first] = values;
  if (first) page.text(0, say.explainHint(first.code ?? first.value), paint.dim);
  return page.take();
}

/** Each value with its label, and with its address where there is room for it. */
function valueRows({ page, paint, width }: Sheet, values: readonly ValueLine[]): void {
  const rows = values.map(
    (line) => [...nameAndLabel(line), line.code === line.value ? '' : line.value] as const,
  );
  const widest = (column: 0 | 1) => rows.reduce((most, row) => Math.max(most, widthOf(row[column])), 0);
  const names = Math.min(widest(0), 30);
  const labels = Math.min(widest(1), 44);
  for (const [name, label, value] of rows) {
    const start = `  ${paint.info(name)}${' '.repeat(Math.max(0, names - widthOf(name)) + 2)}`;
    const used = 2 + Math.max(names, widthOf(name)) + 2;
    const text = label === '' && value === '' ? '' : label;
    if (value !== '' && used + Math.max(labels, widthOf(text)) + 2 + widthOf(value) <= width) {
      page.raw(`${start}${text}${' '.repeat(Math.max(0, labels - widthOf(text)) + 2)}${paint.dim(value)}`);
    } else {
      if (used + widthOf(text) <= width) page.raw(`${start}${text}`);
      else {
        page.raw(`  ${paint.info(name)}`);
        page.text(4, text);
      }
      if (value !== '') page.raw(`    ${paint.dim(value)}`);
    }
  }
}

/** The schemas that can be printed. */
export function schemasText(schemas: readonly SchemaLine[], context: TextContext): string {
  const sheet = sheetFor(context);
  sheet.page.text(0, sheet.say.schemaTitle, sheet.paint.strong);
  pairs(
    sheet,
    schemas.map(({ name, about }) => [name, about]),
  );
  sheet.page.gap();
  sheet.page.text(0, sheet.say.schemaHint, sheet.paint.dim);
  return sheet.page.take();
}
