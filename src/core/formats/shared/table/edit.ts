import type { ResourceNode } from '../../../model/canonical.js';
import type { Edit, NewValue, TextEdit } from '../../../model/edit.js';
import type { ProfileProperty } from '../../../model/profile.js';
import type { Traced, TreeContext, TreeSource } from '../tree/context.js';
import { isMeantByName, isReferredByName } from '../tree/dependents.js';
import { rewrittenText, withIri } from '../tree/in-text.js';
import { isPartOfText } from '../tree/made-objects.js';
import { asText, isImplied, type NewText, pairUp, plainText, shortForm } from '../tree/new-values.js';
import { chosen } from '../tree/slots.js';
import { splitList } from '../tree/split-list.js';
import { CellPlan, isOneValue } from './cells.js';
import { NewColumns } from './new-columns.js';
import { Headings } from './rename.js';
import { type CellSlot, CellSlots } from './slots.js';
import { type ReadTable, type ReadTables, rowsIn, tableAt } from './table.js';
import { rowFor } from './trees.js';

/** Turns fixes of tables into changes of their text. */
export function rewriteTables(
  read: ReadTables,
  fixes: readonly (readonly Edit[])[],
): readonly (readonly TextEdit[] | undefined)[] {
  const slots = new CellSlots(read);
  const headings = new Map(read.tables.map((table) => [table, new Headings(table)]));
  const addresses = cellsWith(read, fixes.flat());
  const news = new NewColumns(read);
  const plans = fixes.map((fix) => {
    const planner = new Planner(read, slots, headings, addresses, news);
    for (const edit of fix) if (!planner.plan.failed) planner.edit(edit);
    return planner.plan;
  });
  const rows = new Set(plans.flatMap((plan) => (plan.failed ? [] : plan.rows())));
  if (rows.size === 0) return plans.map(() => undefined);
  const writer = read.layout.writer(rows);
  return plans.map((plan) => (plan.failed ? undefined : plan.edits(writer)));
}

type CellPosition = readonly [row: number, column: number];

/** The cells in which the IRIs stand that are to change. */
function cellsWith(
  { tables }: ReadTables,
  edits: readonly Edit[],
): ReadonlyMap<string, readonly CellPosition[]> {
  const found = new Map<string, CellPosition[]>();
  for (const edit of edits) if (edit.kind === 'iri') found.set(edit.from, []);
  if (found.size === 0) return found;
  for (const { table } of tables) {
    for (let row = table.headerRow + 1; row < table.end; row++) {
      table.rows[row]!.forEach((cell, column) => {
        const texts = new Set([cell.trim(), ...cell.split(/[|;\n]/).map((part) => part.trim())]);
        for (const text of texts) found.get(text)?.push([row, column]);
      });
    }
  }
  return found;
}

class Planner {
  readonly plan: CellPlan;
  private readonly context: TreeContext;

  constructor(
    private readonly read: ReadTables,
    private readonly slots: CellSlots,
    private readonly headings: ReadonlyMap<ReadTable, Headings>,
    private readonly addresses: ReadonlyMap<string, readonly CellPosition[]>,
    private readonly news: NewColumns,
  ) {
    this.plan = new CellPlan(rowsIn(read));
    this.context = read.context;
  }

  /** The table that a row belongs to, with its headings. */
  private tableAt(row: number): ReadTable & { readonly titles: Headings } {
    const found = tableAt(this.read, row);
    return { ...found, titles: this.headings.get(found)! };
  }

  edit(edit: Edit): void {
    if (edit.kind === 'iri') this.exchange(edit.from, edit.to);
    else if (edit.kind === 'add' && edit.property === 'id') this.addId(edit);
    else if (isPartOfText((edit.node.source as TreeSource).value)) this.inText(edit);
    else if (edit.kind === 'replace') this.replace(edit);
    else if (edit.kind === 'rename') this.rename(edit);
    else this.addAll(edit.node, edit.property, edit.values, edit.mayAddColumn);
  }

  /** Gives a resource an id in the column for it. Its other rows need none: they are known by its title. */
  private addId({ node, values, mayAddColumn }: Extract<Edit, { kind: 'add' }>): void {
    const [value] = values;
    const text = value && plainText(value);
    const known = this.slots.idColumnFor(node);
    const made = known === undefined && mayAddColumn ? this.news.columnFor(node, undefined) : undefined;
    const column = known ?? made?.column;
    const row = column === undefined ? undefined : rowFor(node, column);
    if (text === undefined || column === undefined || row === undefined) this.plan.fail();
    else if (this.slots.text(row, column).trim() !== '') this.plan.fail();
    else {
      if (made) this.plan.set(made.headerRow, made.column, made.heading);
      this.plan.set(row, column, text);
    }
  }

  private exchange(from: string, to: string): void {
    if (isMeantByName(this.context, from)) this.plan.fail();
    for (const [row, column] of this.addresses.get(from) ?? []) {
      const cell = this.slots.text(row, column);
      const text = cell.trim() === from ? to : withIri(cell, from, to);
      if (text !== undefined) this.plan.set(row, column, text);
    }
  }

  /** A resource that is written as a text in a cell. */
  private inText(edit: Exclude<Edit, { kind: 'iri' }>): void {
    const { node } = edit;
    const { parent } = node;
    const property = parent?.type.properties.get(node.property);
    const index = Math.max(0, node.index);
    const traced = parent && this.slots.traces(parent, node.property).find((item) => item.index === index);
    const slot = parent && traced && this.slots.slotOf(parent, traced);
    if (!property || !slot) {
      this.plan.fail();
      return;
    }
    const cell = this.slots.text(slot.rows[0]!, slot.column);
    const text = slot.position === undefined ? cell.trim() : splitList(property, cell)![slot.position]!;
    const source = node.source as TreeSource;
    const changed = rewrittenText(
      this.context,
      property,
      text,
      source,
      this.slots.traces(node, edit.property),
      edit,
    );
    if (changed === undefined) this.plan.fail();
    else this.write(property, slot, [changed]);
  }

  private replace(edit: Extract<Edit, { kind: 'replace' }>): void {
    const { node } = edit;
    const property = node.type.properties.get(edit.property);
    const traced = this.tracesOf(node, edit);
    const slots = traced.map((item) => this.slots.slotOf(node, item));
    const isKept = isReferredByName(this.context, node, edit.property);
    if (isKept || slots.length === 0 || !slots.every((slot) => slot !== undefined)) {
      this.plan.fail();
      return;
    }
    const { pairs, rest } = pairUp(property, slots, edit.values);
    if (rest.length > 0) this.addAll(node, edit.property, rest);
    for (const { slot, values } of pairs) this.replaceValue(node, property, slot, values);
    const [id] = edit.property === 'id' ? edit.values : [];
    if (id && node.id !== undefined) this.moveOwned(node.id, plainText(id) ?? '');
  }

  /** Distributions that name the resource as theirs stay with it when its IRI changes. */
  private moveOwned(from: string, to: string): void {
    for (const titles of this.headings.values())
      for (const [row, column] of titles.ownersNamed(from)) this.plan.set(row, column, to);
  }

  /** The values that are meant; the IRI and the class of a resource have their cells too. */
  private tracesOf(node: ResourceNode, edit: Extract<Edit, { kind: 'replace' }>): readonly Traced[] {
    const found = chosen(this.slots.traces(node, edit.property), edit);
    return (edit.property === 'id' || edit.property === 'class') && found.length > 1
      ? found.slice(0, 1)
      : found;
  }

  private replaceValue(
    node: ResourceNode,
    property: ProfileProperty | undefined,
    slot: CellSlot,
    values: readonly NewValue[],
  ): void {
    const isText = property?.kind === 'text' || property?.kind === 'literal';
    const texts = values.map((value): NewText | undefined => {
      const text = isText ? asText(value) : undefined;
      return text && 'iri' in value ? { ...text, language: slot.traced.language } : text;
    });
    if (property && isText && texts.every((text) => text !== undefined)) {
      this.replaceText(node, property, slot, texts);
      return;
    }
    const plain = values.map((value) => plainValue(property, value));
    if (!plain.every((text) => text !== undefined)) {
      this.plan.fail();
      return;
    }
    const cell = this.slots.text(slot.rows[0]!, slot.column);
    const parts = property && slot.position !== undefined ? splitList(property, cell) : undefined;
    const present = typeof slot.present === 'string' ? slot.present : '';
    this.write(
      property,
      slot,
      plain.map((text) => shortForm(parts?.[slot.position!] ?? cell, present, text)),
    );
  }

  private replaceText(
    node: ResourceNode,
    property: ProfileProperty,
    slot: CellSlot,
    texts: readonly NewText[],
  ): void {
    const { language } = slot.traced;
    const same = texts.filter((text) => text.language === language).map(({ text }) => text);
    const others = texts.filter((text) => text.language !== language);
    const [first] = others;
    // A column without language means the same language for all its rows.
    const isNew =
      same.length === 0 &&
      language === undefined &&
      first &&
      others.every((text) => text.language === first.language);
    const { table, titles } = this.tableAt(slot.rows[0]!);
    const heading = isNew ? titles.withLanguage(slot.column, first.language) : undefined;
    if (heading !== undefined) {
      this.plan.set(table.headerRow, slot.column, heading);
      const written = others.map(({ text }) => text);
      if (written.length !== 1 || written[0] !== slot.present) this.write(property, slot, written);
      return;
    }
    this.write(property, slot, same);
    for (const text of others) this.addTexts(node, property, text.language, [text.text]);
  }

  /** Puts values where one stands, in all rows that repeat it. */
  private write(property: ProfileProperty | undefined, slot: CellSlot, values: readonly string[]): void {
    const { column, rows, position } = slot;
    const isParted = position !== undefined || values.length > 1;
    if (
      !values.every(slot.fits) ||
      values.some(isPadded) ||
      this.breaksGroup(column, rows, isParted ? undefined : (values[0] ?? ''))
    ) {
      this.plan.fail();
      return;
    }
    for (const row of rows) {
      if (!isParted) this.plan.set(row, column, values[0] ?? '');
      else if (!property) this.plan.fail();
      else if (position !== undefined) this.plan.setPart(row, column, property, position, values);
      else this.splitCell(row, column, property, values);
    }
    const [only] = values;
    if (!isParted && only !== undefined && property && !isOneValue(property, only)) this.plan.fail();
  }

  private splitCell(row: number, column: number, property: ProfileProperty, values: readonly string[]): void {
    const text = values.join('|');
    const parts = splitList(property, text);
    if (parts?.length !== values.length || parts.some((part, index) => part !== values[index]))
      this.plan.fail();
    else this.plan.set(row, column, text);
  }

  /** Whether rows would no longer belong to the same dataset, or to another one, if their cells said this. */
  private breaksGroup(column: number, rows: readonly number[], text: string | undefined): boolean {
    const { columns, titles } = this.tableAt(rows[0]!);
    const meaning = columns[column];
    if (meaning?.anchor !== 'Dataset' || text === undefined) return false;
    const isId = meaning.path.length === 0 && meaning.target === 'id';
    const isTitle = meaning.path.length === 1 && meaning.path[0]!.key === 'title';
    if (!isId && !isTitle) return false;
    if (text === '') return true;
    const own = new Set(rows);
    return titles.rowsWith(column, text).some((row) => !own.has(row));
  }

  private addAll(node: ResourceNode, key: string, values: readonly NewValue[], mayAddColumn = false): void {
    const property = node.type.properties.get(key);
    if (!property || key === 'class' || values.length === 0) {
      this.plan.fail();
      return;
    }
    if (property.kind === 'text' || property.kind === 'literal') {
      for (const value of values) {
        const text = asText(value);
        if (text) this.addTexts(node, property, text.language, [text.text], mayAddColumn);
        else this.plan.fail();
      }
      return;
    }
    const plain = values.map((value) => plainValue(property, value));
    if (plain.every((text) => text !== undefined)) {
      const known = this.slots.columnFor(node, property, undefined);
      this.addTo(node, property, known ?? this.newColumn(node, property, mayAddColumn), plain);
    } else this.plan.fail();
  }

  private addTexts(
    node: ResourceNode,
    property: ProfileProperty,
    language: string | undefined,
    texts: readonly string[],
    mayAddColumn = false,
  ): void {
    const unspoken = property.kind === 'text' ? this.context.defaultLanguage : undefined;
    const column =
      this.slots.columnFor(node, property, language) ??
      (language === unspoken ? this.slots.columnFor(node, property, undefined) : undefined);
    this.addTo(node, property, column ?? this.newColumn(node, property, mayAddColumn, language), texts);
  }

  /** The position of a column that the table gets with its heading; undefined where it may not, or not yet. */
  private newColumn(
    node: ResourceNode,
    property: ProfileProperty,
    mayAddColumn: boolean,
    language?: string,
  ): number | undefined {
    const made = mayAddColumn ? this.news.columnFor(node, property, language) : undefined;
    if (made) this.plan.set(made.headerRow, made.column, made.heading);
    return made?.column;
  }

  private addTo(
    node: ResourceNode,
    property: ProfileProperty,
    column: number | undefined,
    values: readonly string[],
  ): void {
    const row = column === undefined ? undefined : rowFor(node, column);
    if (row === undefined || column === undefined) {
      this.plan.fail();
      return;
    }
    const isReference = property.kind === 'iri' || property.kind === 'resource';
    const isFree = this.slots.text(row, column).trim() === '';
    const isValueColumn = this.slots.isValueColumn(row, column);
    // Columns about the resource are filled: a name beside them would be taken for its name.
    const isTaken = isFree ? isReference && node.data[property.key] !== undefined : !isValueColumn;
    if (values.some(isPadded) || isTaken) {
      this.plan.fail();
      return;
    }
    for (const each of isFree ? [row] : this.slots.repeating(node, row, column))
      this.plan.add(each, column, property, values);
  }

  private rename(edit: Extract<Edit, { kind: 'rename' }>): void {
    const { node } = edit;
    const to = node.type.properties.get(edit.to);
    const traces = this.slots.traces(node, edit.property);
    const slots = traces.map((traced) => this.slots.slotOf(node, traced));
    if (!to || slots.length === 0) {
      this.plan.fail();
      return;
    }
    for (const slot of slots) {
      const from = node.type.properties.get(edit.property);
      const own = slot && this.tableAt(slot.rows[0]!);
      const heading = own?.titles.renamed(slot!.column, node.type, from, to);
      if (slot && own && heading !== undefined) this.plan.set(own.table.headerRow, slot.column, heading);
      else this.plan.fail();
    }
  }
}

/** Whether white space stands around a text: in a cell it would not be read. */
const isPadded = (text: string) => text !== text.trim();

/** A value as the text of a cell; undefined where a cell cannot say it. */
function plainValue(property: ProfileProperty | undefined, value: NewValue): string | undefined {
  const text = plainText(value);
  if (text === undefined || !('text' in value)) return text;
  const isPlain =
    value.datatype === undefined || (property && isImplied(property, value.text, value.datatype));
  return isPlain && value.language === undefined ? text : undefined;
}
