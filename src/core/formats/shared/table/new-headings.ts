/** Headings that a person would write for a column that a table does not have. */
import type { Language, ProfileProperty } from '../../../model/profile.js';
import { type Column, readHeadings, readHeadingsOf } from './headings.js';
import type { Way } from './way.js';

const swedish =
  /[åäöÅÄÖ]|^(?:titel|utgivare|kontakt|licens|nyckelord|webbadress|adress|namn|kategori|uppdater|filformat|ansvarig)/i;
const english =
  /^(?:title|description|publisher|contact|licen[cs]e|keyword|access|download|theme|frequency|name)/i;

/** Swedish or English; undefined where the headings are the names of the profile, or neither. */
export function languageOfHeadings(headings: readonly string[]): Language | undefined {
  const count = (pattern: RegExp) => headings.filter((heading) => pattern.test(heading)).length;
  const [sv, en] = [count(swedish), count(english)];
  return sv === en ? undefined : sv > en ? 'sv' : 'en';
}

/** What a column holds: the way to a resource, and a property of it, or its id or kind. */
export interface Wanted {
  readonly way: Way;
  readonly property: ProfileProperty | undefined;
  readonly target: Column['target'];
  readonly tag: string | undefined;
}

/** Short names of the steps to a resource beside a dataset. */
const stepNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  contactPoint: { sv: 'Kontakt', en: 'Contact' },
  hasAddress: { sv: 'adress', en: 'address' },
  hasTelephone: { sv: 'telefon', en: 'telephone' },
};

/** Names of what a resource is called, and of its kind. */
const targetNames = {
  id: { sv: 'id', en: 'id' },
  class: { sv: 'typ', en: 'type' },
  owner: { sv: 'ägare', en: 'owner' },
} as const;

const anchorNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Catalog: { sv: 'Katalog', en: 'Catalogue' },
  Dataset: { sv: 'Datamängd', en: 'Dataset' },
  Distribution: { sv: 'Distribution', en: 'Distribution' },
};

const noCell = () => '';

/** The heading of a column that is then read as what is wanted; undefined where a table has no room for it. */
export function headingFor(wanted: Wanted, language: Language, hasSheet: boolean): string | undefined {
  const { start } = wanted.way;
  return namesFor(wanted, language, hasSheet).find((heading) => {
    const [column] =
      hasSheet && start.key !== 'Dataset'
        ? readHeadingsOf(start, [heading])
        : readHeadings([heading], noCell);
    return column !== undefined && isMeant(column, wanted);
  });
}

function isMeant(column: Column, { way, property, target, tag }: Wanted): boolean {
  const path = [...way.path, ...(target === 'value' && property ? [property] : [])];
  return (
    column.anchor === way.start.key &&
    column.target === target &&
    column.language === tag &&
    column.path.length === path.length &&
    column.path.every((step, index) => step === path[index])
  );
}

/** Headings that a person would write, the shortest first. In a sheet of its own nobody says what the resource is. */
function namesFor(
  { way, property, target, tag }: Wanted,
  language: Language,
  hasSheet: boolean,
): readonly string[] {
  const end = tag === undefined ? '' : ` (${tag})`;
  const last = target === 'value' ? property : undefined;
  const names: string[] = [];
  for (const short of [true, false]) {
    const steps = way.path.map(({ key, label }) => (short && stepNames[key]?.[language]) || label[language]);
    const own = last ? last.label[language] : target === 'value' ? '' : targetNames[target][language];
    const words = [...steps, own].filter((word) => word !== '');
    const text = words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(' ');
    const withAnchor = `${anchorNames[way.start.key]?.[language] ?? way.start.key} ${words.join(' ').toLowerCase()}`;
    const needsAnchor = target !== 'value' && way.path.length === 0;
    if (hasSheet) names.push(text.charAt(0).toUpperCase() + text.slice(1));
    else if (!needsAnchor) names.push(text);
    names.push(withAnchor);
  }
  const keys = [...way.path.map(({ key }) => key), last ? last.key : target].join(' ');
  return [...names, keys, `${way.start.key.toLowerCase()} ${keys}`].map((name) => `${name}${end}`);
}
