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
 * stands under its resource. Sections with errors come first; among equals, what concerns most places.
 */
export function arrange(findings: readonly Diagnostic[]): readonly Section[] {
  const repeated: Group[] = [];
  const byHeading = new Map<string, { resource: Heading; groups: Group[] }>();
  for (const group of groupsOf(findings, sameFinding)) {
    if (new Set(group.findings.map(sectionKey)).size > 1) {
      repeated.push(group);
      continue;
    }
    const first = group.findings[0]!;
    const key = sectionKey(first);
    const section = byHeading.get(key) ?? { resource: headingOf(first), groups: [] };
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
  return [...common, ...single].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Errors first, and of the same severity what concerns most places. */
export function sortGroups(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length);
}

/** Joins groups of one rule that stand in the same places and differ only in the property. */
export function joinSamePlaces(groups: readonly Group[]): Group[] {
  const byPlaces = new Map<string, Group[]>();
  for (const [index, group] of groups.entries()) {
    const key = isPart(group) ? placesKey(group) : String(index);
    const same = byPlaces.get(key);
    if (same) same.push(group);
    else byPlaces.set(key, [group]);
  }
  return [...byPlaces.values()].map((same) => {
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

function placesKey({ findings }: Group): string {
  const first = findings[0]!;
  const places = findings.map(({ file, range, resource }) => [
    file,
    range.start.offset,
    range.end.offset,
    resource,
  ]);
  return JSON.stringify([first.rule, first.severity, titleStart(first), places]);
}

/** `Obligatoriskt värde saknas` of `Obligatoriskt värde saknas: ”Utgivare”`. */
const titleStart = ({ title }: Diagnostic): string => title.replace(/: .*$/s, '');

/** Groups of findings by a key, in order of first appearance. */
export function groupsOf(findings: readonly Diagnostic[], keyOf: (found: Diagnostic) => string): Group[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const found of findings) {
    const key = keyOf(found);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()].map((group) => ({ findings: group }));
}

/** The same for findings that may be shown as one. */
export function sameFinding(found: Diagnostic): string {
  return JSON.stringify([found.rule, found.severity, found.property ?? '', found.title, found.guidance]);
}

/** How many different resources the findings are about. */
export function countResources(findings: readonly Diagnostic[]): number {
  return new Set(
    findings.map((found) =>
      JSON.stringify([
        found.file,
        found.resource?.class ?? '',
        found.resource?.id ?? resourcePointer(found),
        found.resource?.dataset ?? '',
      ]),
    ),
  ).size;
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
