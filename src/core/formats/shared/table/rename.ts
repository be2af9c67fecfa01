import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { meaningOf } from '../../../profile/keys.js';
import { partsOfKey, respell } from '../tree/key-spelling.js';
import { splitsAlike } from '../tree/split-list.js';
import { type Column, isOwnerHeading } from './headings.js';
import type { ReadTable } from './table.js';

/** The headings of a table, and what they may become without any other column changing its meaning. */
export class Headings {
  private readonly texts: readonly string[];
  private readonly known = new Map<string, string | undefined>();
  private readonly columns = new Map<number, ReadonlyMap<string, number[]>>();

  constructor(private readonly read: ReadTable) {
    this.texts = read.table.rows[read.table.headerRow] ?? [];
  }

  /** The heading with a language; undefined where another column has it, or the column has no language to get. */
  withLanguage(column: number, language: string | undefined): string | undefined {
    if (language === undefined) return undefined;
    return this.checked(column, `language ${language}`, () => {
      const [before, after] = this.suffix();
      return { heading: `${this.texts[column]!.trim()}${before}${language}${after}`, language };
    });
  }

  /** The heading with the name of another property, of the same kind. */
  renamed(
    column: number,
    type: ProfileClass,
    from: ProfileProperty | undefined,
    to: ProfileProperty,
  ): string | undefined {
    // In a table with a column of classes the heading speaks for other classes too.
    if (this.read.columns.length === 0 || !from) return undefined;
    return this.checked(column, `name ${to.curie}`, () => {
      const { table } = this.read;
      const cells = table.rows.slice(table.headerRow + 1, table.end).map((row) => row[column] ?? '');
      if (!cells.every((cell) => splitsAlike(from, to, cell))) return undefined;
      const heading = this.texts[column]!.trim();
      const starts = [
        0,
        ...[...heading.matchAll(/[\s_.:/>–-]+/g)].map((match) => match.index + match[0].length),
      ];
      // The name may stand behind that of a class or of another property.
      const start = starts.find((at) => {
        const meaning = meaningOf(type, heading.slice(at));
        return meaning.kind === 'property' && meaning.property === from;
      });
      if (start === undefined) return undefined;
      const meaning = meaningOf(type, heading.slice(start));
      const language = meaning.kind === 'property' ? meaning.language : undefined;
      const fallback = { naming: 'sv', sample: 'Titel' } as const;
      const name = respell(type, heading.slice(start), from, to, { from: language, to: language }, fallback);
      return name === undefined
        ? undefined
        : { heading: heading.slice(0, start) + name, language, property: to };
    });
  }

  /** The rows in which a column holds a text. */
  rowsWith(column: number, text: string): readonly number[] {
    let rows = this.columns.get(column);
    if (!rows) {
      const found = new Map<string, number[]>();
      const { table } = this.read;
      for (let row = table.headerRow + 1; row < table.end; row++) {
        const cell = table.rows[row]?.[column]?.trim() ?? '';
        const list = found.get(cell);
        if (list) list.push(row);
        else found.set(cell, [row]);
      }
      rows = found;
      this.columns.set(column, rows);
    }
    return rows.get(text) ?? [];
  }

  /** The cells in which a table with a column of classes names the owner of a distribution. */
  ownersNamed(id: string): readonly (readonly [row: number, column: number])[] {
    if (this.read.columns.length > 0) return [];
    return this.texts.flatMap((heading, column) =>
      isOwnerHeading(heading) ? this.rowsWith(column, id).map((row) => [row, column] as const) : [],
    );
  }

  /** The signs around the language in the headings that have one: `Titel (sv)`, `title@sv`. */
  private suffix(): readonly [string, string] {
    for (const column of this.read.columns) {
      if (column?.language === undefined) continue;
      const { before, after } = partsOfKey(column.heading, column.language);
      if (before !== '') return [before, after];
    }
    return [' (', ')'];
  }

  /** A new heading, if it is then read as what it should be, and all others as before. */
  private checked(
    column: number,
    wish: string,
    make: () => { heading: string; language: string | undefined; property?: ProfileProperty } | undefined,
  ): string | undefined {
    const key = `${column} ${wish}`;
    if (this.known.has(key)) return this.known.get(key);
    const made = make();
    const { columns } = this.read;
    let result: string | undefined;
    if (made && columns.length > 0) {
      const texts = this.texts.with(column, made.heading);
      const read = this.read.meant(texts);
      const fits = read.every((found, index) => {
        const before = columns[index];
        if (index !== column) return meaning(found) === meaning(before);
        if (!found || !before) return false;
        const path = made.property ? [...before.path.slice(0, -1), made.property] : before.path;
        return meaning(found) === meaning({ ...before, path, language: made.language });
      });
      if (fits) result = made.heading;
    } else if (made && !this.texts.includes(made.heading)) {
      result = made.heading;
    }
    this.known.set(key, result);
    return result;
  }
}

/** What a column means, as something to compare. */
export function meaning(column: Column | undefined): string {
  if (!column) return '';
  const path = column.path.map((step) => step.key).join('/');
  return `${column.anchor}|${path}|${column.target}|${column.language ?? ''}`;
}
