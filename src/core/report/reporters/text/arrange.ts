import { severities } from '../../../checks/rule.js';
import type { Diagnostic } from '../../report.js';

/** Findings that are shown together: one, or several of the same kind. */
export interface Group {
  readonly findings: readonly Diagnostic[];
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
  const repeated: Section[] = [];
  const byHeading = new Map<string, { resource: Heading; groups: Group[] }>();
  for (const group of groupsOf(findings, sameFinding)) {
    if (new Set(group.findings.map(sectionKey)).size > 1) {
      repeated.push({ kind: 'repeated', group });
      continue;
    }
    const first = group.findings[0]!;
    const key = sectionKey(first);
    const section = byHeading.get(key) ?? { resource: headingOf(first), groups: [] };
    section.groups.push(group);
    byHeading.set(key, section);
  }
  repeated.sort((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a));
  const single = [...byHeading.values()].map(
    ({ resource, groups }): Section => ({ kind: 'resource', resource, groups: [...groups].sort(bySeverity) }),
  );
  const first = (section: Section) => groupsIn(section)[0]!.findings[0]!.range.start.offset;
  single.sort((a, b) => rankOf(a) - rankOf(b) || first(a) - first(b));
  return [...repeated, ...single].sort((a, b) => rankOf(a) - rankOf(b));
}

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
  return JSON.stringify([found.rule, found.severity, found.property ?? '', found.title]);
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
  const dataset = resource.dataset ?? (resource.class === 'Dataset' ? (resource.id ?? resource.title) : undefined);
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
const rankOf = (section: Section): number => Math.min(...groupsIn(section).map(rank));
const sizeOf = (section: Section): number => groupsIn(section)[0]!.findings.length;
const bySeverity = (a: Group, b: Group): number => rank(a) - rank(b);
