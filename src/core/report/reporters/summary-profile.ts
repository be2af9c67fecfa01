/** How a catalogue is made up: how often fields are filled in, licences, formats, rhythm and age. */
import type { Language } from '../../model/profile.js';
import type { DescribedResource } from '../../model/report.js';
import { codeEntry } from '../../profile/codelists.js';
import { licenceName } from '../../profile/licences.js';
import { classOf } from '../../profile/profile.js';
import { labelOf } from '../../profile/vocabularies.js';

/** A line: how many, of how many, of what. */
export interface ProfileLine {
  readonly count: number;
  readonly of: number;
  readonly name: string;
}

/** Lines under a heading. */
export interface ProfilePart {
  readonly id: 'fill' | 'licences' | 'formats' | 'frequencies' | 'years';
  readonly lines: readonly ProfileLine[];
}

const filledClasses = ['Dataset', 'Distribution', 'DataService'];

/** The parts for the resources of a run; those without lines are left out. */
export function profileParts(
  resources: readonly DescribedResource[],
  language: Language,
): readonly ProfilePart[] {
  const ofClass = (key: string) => resources.filter((resource) => resource.class === key);
  const [datasets, distributions] = [ofClass('Dataset'), ofClass('Distribution')];
  const none = { sv: '(saknas)', en: '(missing)' }[language];
  const parts: readonly ProfilePart[] = [
    { id: 'fill', lines: fillLines(resources, language) },
    { id: 'licences', lines: linesOf(distributions, labelsOf('Distribution', 'license', language), none) },
    { id: 'formats', lines: linesOf(distributions, labelsOf('Distribution', 'format', language), none) },
    {
      id: 'frequencies',
      lines: linesOf(datasets, labelsOf('Dataset', 'accrualPeriodicity', language), none),
    },
    {
      id: 'years',
      lines: [...linesOf(datasets, yearOf, none)].sort((one, other) => (one.name < other.name ? 1 : -1)),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Fields that the profile asks for, those that are missing most first; what all have is left out. */
function fillLines(resources: readonly DescribedResource[], language: Language): readonly ProfileLine[] {
  return filledClasses
    .flatMap((key) => {
      const own = resources.filter((resource) => resource.class === key);
      if (own.length === 0) return [];
      const type = classOf(key);
      return [...type.properties.values()]
        .filter(({ level, deprecated }) => (level === 'mandatory' || level === 'recommended') && !deprecated)
        .map((property) => ({
          count: own.filter(({ properties }) => properties.includes(property.key)).length,
          of: own.length,
          name: `${property.label[language]} (${type.label[language].toLowerCase()})`,
        }));
    })
    .filter(({ count, of }) => count < of)
    .sort((one, other) => one.count / one.of - other.count / other.of || (one.name < other.name ? -1 : 1));
}

function linesOf(
  resources: readonly DescribedResource[],
  valuesIn: (resource: DescribedResource) => readonly string[],
  none: string,
): readonly ProfileLine[] {
  const counts = new Map<string, number>();
  for (const resource of resources) {
    const values = valuesIn(resource);
    for (const value of values.length === 0 ? [none] : new Set(values))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count, of: resources.length }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** Gives the names of a resource's values for a property; each value is looked up once. */
function labelsOf(
  classKey: string,
  key: string,
  language: Language,
): (resource: DescribedResource) => readonly string[] {
  const property = classOf(classKey).properties.get(key);
  const names = new Map<string, string>();
  const nameOf = (value: string): string => {
    if (key === 'license') return licenceName(value);
    const entry = property && codeEntry(property, value);
    return entry ? labelOf(entry, language) : value;
  };
  return ({ values }) =>
    (values?.[key] ?? []).map((value) => {
      const name = names.get(value) ?? nameOf(value);
      names.set(value, name);
      return name;
    });
}

/** The year of the last change. */
function yearOf({ values }: DescribedResource): readonly string[] {
  const dates = [...(values?.['modified'] ?? []), ...(values?.['issued'] ?? [])];
  const years = dates.flatMap((date) => /^\d{4}/.exec(date)?.[0] ?? []).sort();
  return years.slice(-1);
}
