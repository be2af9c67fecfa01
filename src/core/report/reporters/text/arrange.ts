import { severities } from '../../../model/finding.js';
import type { Diagnostic } from '../../../model/report.js';

/** Findings that are shown together: one, or several of the same kind in different places. */
export interface Group {
  readonly findings: readonly Diagnostic[];
  /**
   * Where several things are wrong in exactly these places and only the property differs (all that some datasets
   * lack): one finding of each kind, and the beginning that their titles share.
   */
  readonly joined?: { readonly title: string; readonly parts: readonly Diagnostic[] };
}

/** A piece of the report on one file: the same finding in many places, or everything about one resource. */
export type Section =
  | { readonly kind: 'repeated'; readonly group: Group }
  | { readonly kind: 'resource'; readonly resource: Heading; readonly groups: readonly Group[] };

/** What a section about a resource is called; nothing for the file as a whole. */
export interface Heading {
  readonly class?: string;
  readonly title?: string;
}

/**
 * Arranges findings so that the list is short to read: what is the same for several resources is said once, the rest
 * stands under its resource. What others follow from comes first of all, then sections with errors; among equals, what concerns most places.
 */
export function arrange(
  findings: readonly Diagnostic[],
  isCause: (found: Diagnostic) => boolean = () => false,
): readonly Section[] {
  const repeated: Group[] = [];
  const byHeading = new Map<string, { resource: Heading; groups: Group[] }>();
  for (const group of groupsOf(findings, sameFinding)) {
    const first = group.findings[0]!;
    // What others follow from is a matter of the file as a whole, wherever it stands.
    const isWhole = isCause(first);
    const key = isWhole ? '' : sectionKey(first);
    if (!isWhole && group.findings.some((found) => sectionKey(found) !== key)) {
      repeated.push(group);
      continue;
    }
    const section = byHeading.get(key) ?? { resource: isWhole ? {} : headingOf(first), groups: [] };
    section.groups.push(group);
    byHeading.set(key, section);
  }
  const single = [...byHeading.values()].map(
    ({ resource, groups }): Section => ({
      kind: 'resource',
      resource,
      groups: joinSamePlaces(groups).sort((a, b) => rank(a) - rank(b)),
    }),
  );
  single.sort((a, b) => startOf(a) - startOf(b));
  const common = sortGroups(joinSamePlaces(repeated)).map((group): Section => ({ kind: 'repeated', group }));
  const order = (section: Section) =>
    groupsIn(section).some((group) => isCause(group.findings[0]!)) ? -1 : rankOf(section);
  return [...common, ...single].sort((a, b) => order(a) - order(b));
}

/** Errors first, and of the same severity what concerns most places. */
export function sortGroups(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length);
}

/** Joins groups of one rule that stand in the same places and differ only in the property. */
export function joinSamePlaces(groups: readonly Group[]): Group[] {
  const joined: Group[][] = [];
  // Few have as many places and the same title: only those are compared place by place.
  const alike = new Map<string, Group[][]>();
  for (const group of groups) {
    const [first] = group.findings;
    const key = JSON.stringify([first!.rule, first!.severity, titleStart(first!), group.findings.length]);
    const known = alike.get(key) ?? [];
    const same = isPart(group) ? known.find(([other]) => haveSamePlaces(other!, group)) : undefined;
    if (same) {
      same.push(group);
      continue;
    }
    const own = [group];
    joined.push(own);
    if (isPart(group)) alike.set(key, [...known, own]);
  }
  return joined.map((same) => {
    const { findings } = same[0]!;
    if (same.length === 1) return { findings };
    return {
      findings,
      joined: { title: titleStart(findings[0]!), parts: same.map((group) => group.findings[0]!) },
    };
  });
}

/** Whether a group can be one of several: about a property, without a value that differs from place to place. */
function isPart({ findings }: Group): boolean {
  const first = findings[0]!;
  return (
    first.title.includes(': ') &&
    findings.every(({ property, args, how }) => property && args['value'] === undefined && how === first.how)
  );
}

function haveSamePlaces(one: Group, other: Group): boolean {
  return one.findings.every((found, index) => isSamePlace(found, other.findings[index]!));
}

function isSamePlace(one: Diagnostic, other: Diagnostic): boolean {
  if (one.file !== other.file || !isSameResource(one.resource, other.resource)) return false;
  const [{ start, end }, { start: otherStart, end: otherEnd }] = [one.range, other.range];
  return start.offset === otherStart.offset && end.offset === otherEnd.offset;
}

function isSameResource(one: Diagnostic['resource'], other: Diagnostic['resource']): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** `Obligatoriskt värde saknas` of `Obligatoriskt värde saknas: ”Utgivare”`. */
const titleStart = ({ title }: Diagnostic): string => title.replace(/: .*$/s, '');

type KeyOf = (found: Diagnostic) => string | undefined;

/** Groups by the first key, and in it by those that follow: to join keys to one would make a text for each finding. */
type Grouped = Map<string | undefined, Grouped | Diagnostic[]>;

/** Groups of findings by a key, or by several, in order of first appearance. */
export function groupsOf(findings: readonly Diagnostic[], keys: KeyOf | readonly KeyOf[]): Group[] {
  const groups: Group[] = [];
  const keysOf = typeof keys === 'function' ? [keys] : keys;
  const root: Grouped = new Map();
  for (const found of findings) {
    let at: Grouped | Diagnostic[] = root;
    for (const [depth, keyOf] of keysOf.entries()) {
      const key = keyOf(found);
      let next: Grouped | Diagnostic[] | undefined = (at as Grouped).get(key);
      if (!next) {
        const isLast = depth === keysOf.length - 1;
        next = isLast ? [] : new Map();
        (at as Grouped).set(key, next);
        if (isLast) groups.push({ findings: next as Diagnostic[] });
      }
      at = next;
    }
    (at as Diagnostic[]).push(found);
  }
  return groups;
}

/** What is the same for findings that may be shown as one. */
export const sameFinding: readonly KeyOf[] = [
  ({ rule }) => rule,
  ({ severity }) => severity,
  ({ property }) => property,
  ({ title }) => title,
  ({ guidance }) => guidance,
];

/** How many different resources the findings are about. */
export function countResources(findings: readonly Diagnostic[]): number {
  return groupsOf(findings, [
    ({ file }) => file,
    ({ resource }) => resource?.class,
    (found) => found.resource?.id ?? resourcePointer(found),
    ({ resource }) => resource?.dataset,
  ]).length;
}

/** A resource without an IRI is told from others by its place: the pointer up to its last position in a list. */
function resourcePointer({ pointer }: Diagnostic): string {
  return /^(.*\/\d+)(?:\/|$)/.exec(pointer)?.[1] ?? '';
}

/** Findings about the parts of a dataset stand with the dataset. */
function sectionKey({ resource }: Diagnostic): string {
  if (!resource) return '';
  const dataset =
    resource.dataset ?? (resource.class === 'Dataset' ? (resource.id ?? resource.title) : undefined);
  return dataset === undefined
    ? JSON.stringify([resource.class, resource.id ?? resource.title ?? ''])
    : JSON.stringify(['Dataset', dataset]);
}

function headingOf({ resource }: Diagnostic): Heading {
  if (!resource) return {};
  if (resource.class !== 'Dataset' && resource.dataset !== undefined) {
    return { class: 'Dataset', title: resource.datasetTitle ?? resource.dataset };
  }
  const title = resource.title ?? resource.id;
  return title === undefined ? { class: resource.class } : { class: resource.class, title };
}

function groupsIn(section: Section): readonly Group[] {
  return section.kind === 'repeated' ? [section.group] : section.groups;
}

const rank = (group: Group): number => severities.indexOf(group.findings[0]!.severity);
/** The groups of a section stand in order, so the first is the most serious. */
const rankOf = (section: Section): number => rank(groupsIn(section)[0]!);
const startOf = (section: Section): number => groupsIn(section)[0]!.findings[0]!.range.start.offset;
