import { isBlank, type ResourceNode, valuesOf } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Finding, PlacedFile } from '../model/finding.js';
import type { Settings } from '../model/settings.js';
import { meaningOf } from '../profile/keys.js';
import { shortenIri } from '../profile/prefixes.js';
import { perClass } from '../profile/profile.js';
import { catalogueParts } from './catalogue-parts.js';
import { withCauses } from './causes.js';
import { describedIn, resourcesOfClass } from './described.js';
import { isAllowed, isOn, levelOf } from './levels.js';
import { aboutLeftOut, keptFindings } from './limit.js';
import { reportedOnce } from './repeated.js';
import type { CheckContext } from './rule.js';
import { type Ruleset, standardRules } from './ruleset.js';
import { explainReaderFinding, reportedUnderOtherNames } from './unknown-terms.js';
import { lookAtDocument, walk } from './walk.js';

/** What a run knows of its documents. */
export type Run = Pick<
  CheckContext,
  'isDescribed' | 'isLinked' | 'isAccessed' | 'hasCatalogue' | 'describedBefore'
> & {
  /** The descriptions of a catalogue that stands in parts in several files; absent where there is a single file. */
  readonly partsOf: ((id: string) => readonly ResourceNode[] | undefined) | undefined;
};

/** A document of a run, and the file that it was read from. */
export interface RunDocument {
  readonly document: CatalogueDocument;
  readonly file: PlacedFile;
}

interface Links {
  readonly linked: ReadonlySet<string>;
  /** The services that some distribution gives access by. */
  readonly accessed: ReadonlySet<string>;
}

/** Properties by which one resource takes another into the catalogue. */
const linking = [
  'dataset',
  'service',
  'distribution',
  'accessService',
  'catalog',
  'hasPart',
  'servesDataset',
];

const linkingOf = perClass((type) => linking.filter((key) => type.properties.has(key)));

function hasCatalogue(document: CatalogueDocument): boolean {
  return resourcesOfClass(document, 'Catalog').length > 0;
}

function linksOf({ resources }: CatalogueDocument): Links {
  const linked = new Set<string>();
  const accessed = new Set<string>();
  for (const { type, data } of resources) {
    if (type.kind !== 'main') continue;
    for (const key of linkingOf(type)) {
      const value = data[key];
      if (value === undefined) continue;
      for (const item of Array.isArray(value) ? value : [value])
        if (typeof item === 'string') linked.add(item);
    }
    if (type.key === 'Distribution')
      for (const service of valuesOf(data, 'accessService'))
        if (typeof service === 'string') accessed.add(service);
    // A dataset of a series hangs on it as much as on the catalogue.
    if (type.key === 'Dataset')
      for (const series of valuesOf(data, 'inSeries')) if (typeof series === 'string') linked.add(series);
  }
  return { linked, accessed };
}

/** What a run knows that has these documents. */
export function runOf(all: readonly RunDocument[]): Run {
  const [first, ...others] = all;
  if (!first || others.length > 0) return runOfSeveral(all);
  const only = first.document;
  // A single document knows all by itself, and mostly nobody asks what it links to.
  let known: Links | undefined;
  const links = () => {
    known ??= linksOf(only);
    return known;
  };
  return {
    isDescribed: (id) => describedIn(only).find(id) !== undefined,
    isLinked: (id) => links().linked.has(id),
    isAccessed: (id) => links().accessed.has(id),
    hasCatalogue: hasCatalogue(only),
    describedBefore: undefined,
    partsOf: undefined,
  };
}

function runOfSeveral(all: readonly RunDocument[]): Run {
  const documents = all.map(({ document }) => document);
  const described = new Set<string>();
  const linked = new Set<string>();
  const accessed = new Set<string>();
  for (const document of documents) {
    for (const { id } of document.resources) if (id !== undefined) described.add(id);
    const links = linksOf(document);
    for (const iri of links.linked) linked.add(iri);
    for (const iri of links.accessed) accessed.add(iri);
  }
  return {
    isDescribed: (id) => described.has(id),
    isLinked: (id) => linked.has(id),
    isAccessed: (id) => accessed.has(id),
    hasCatalogue: documents.some(hasCatalogue),
    describedBefore: describedBefore(all),
    partsOf: catalogueParts(documents),
  };
}

/** Finds the first description of a resource in the files before the one that asks. */
function describedBefore(all: readonly RunDocument[]): NonNullable<Run['describedBefore']> {
  let firsts: Map<string, { readonly node: ResourceNode; readonly from: number }> | undefined;
  const numbers = new Map(all.map(({ document }, number) => [document, number]));
  return (node, document) => {
    if (!firsts) {
      firsts = new Map();
      for (const [from, { document: other }] of all.entries()) {
        for (const found of other.resources) {
          const { id, type } = found;
          const key = `${type.key} ${id}`;
          if (id !== undefined && type.kind === 'main' && !isBlank(id) && !firsts.has(key))
            firsts.set(key, { node: found, from });
        }
      }
    }
    const first = firsts.get(`${node.type.key} ${node.id}`);
    return first && first.from < numbers.get(document)!
      ? { node: first.node, file: all[first.from]!.file }
      : undefined;
  };
}

/** Whether one of these findings, which say more than the schemas, is about the value that a finding is about. */
function placesOf(findings: readonly Finding[]): (finding: Finding) => boolean {
  const reported = new Map<ResourceNode, Set<string>>();
  const keyOf = ({ place }: Finding) => {
    return place.kind === 'resource' ? `${place.property} ${place.language ?? ''} ${place.index ?? 0}` : '';
  };
  for (const finding of findings) {
    if (finding.place.kind !== 'resource' || finding.place.property === undefined) continue;
    // That another value stands elsewhere says nothing of this one.
    if (finding.also) continue;
    const keys = reported.get(finding.place.node);
    if (keys) keys.add(keyOf(finding));
    else reported.set(finding.place.node, new Set([keyOf(finding)]));
  }
  return (finding) =>
    finding.place.kind === 'resource' && (reported.get(finding.place.node)?.has(keyOf(finding)) ?? false);
}

/** Everything that is wrong with a document: what its reader saw, what its schemas say, what the rules find. */
export async function checkDocument(
  document: CatalogueDocument,
  run: Run,
  settings: Settings,
  ruleset: Ruleset = standardRules,
): Promise<Finding[]> {
  const { find, repeated, byClass } = describedIn(document);
  const { partsOf, ...known } = run;
  const findings = keptFindings(document);
  for (const finding of document.findings) findings.add(explainReaderFinding(finding));
  const isReportedOtherwise = reportedUnderOtherNames(findings.findings);
  const isDescribedSomewhere = repeatedKeys();
  const isReportedElsewhere = (node: ResourceNode, key: string): boolean => {
    if (isReportedOtherwise(node, key)) return true;
    if (node.id === undefined) return false;
    const parts = node.type.key === 'Catalog' ? partsOf?.(node.id) : undefined;
    const reported = parts ?? repeated.get(node.id);
    if (!reported) return false;
    // What none of them tells is missed once, at the first.
    return isDescribedSomewhere(reported, key) || reported[0] !== node;
  };
  const lists = new Map<string, readonly ResourceNode[]>();
  const context: CheckContext = {
    document,
    resourcesOf: (...classKeys) => {
      if (classKeys.length === 1) return byClass.get(classKeys[0]!) ?? [];
      const wanted = classKeys.join(' ');
      let found = lists.get(wanted);
      if (!found) {
        const some = classKeys.map((key) => byClass.get(key) ?? []).filter(({ length }) => length > 0);
        // Most rules ask for several classes of which a file has one: what is known of its list is known for them too.
        found = some.length === 1 ? some[0]! : ([] as ResourceNode[]).concat(...some);
        lists.set(wanted, found);
      }
      return found;
    },
    ...known,
    find,
    isReportedElsewhere,
    settings,
  };
  const wanted = [...ruleset.rules.values()].filter((rule) => isOn(settings, rule));
  const walked = walk(context, wanted, ruleset.shapes);
  const overruling = walked.kept.findings.filter(({ rule }) => ruleset.rules.get(rule)?.overrulesSchemas);
  const isReported = placesOf([...document.findings, ...overruling]);
  for (const finding of await bySchemas(walked.wrong, document, isReportedElsewhere, ruleset))
    if (!isReported(finding)) findings.add(finding);
  for (const finding of walked.kept.findings) findings.add(finding);
  for (const finding of lookAtDocument(context, wanted, byClass)) findings.add(finding);
  const isFixable = (finding: Finding) =>
    ruleset.rules.get(finding.rule)?.fix?.(finding, { document, settings, find }) !== undefined;
  const direct = withoutConsequences(withoutGeneralOnes(findings.findings), ruleset);
  const settled = reportedOnce(direct, repeated, isFixable).flatMap((finding) =>
    asConfigured(finding, settings, ruleset),
  );
  const leftOut = aboutLeftOut(
    wantedOnly(new Map([...findings.counts(), ...walked.kept.counts()]), settings, ruleset),
    document,
  );
  return withCauses(leftOut ? [...settled, leftOut] : settled, document, ruleset);
}

/** The counts of rules that are not off. */
function wantedOnly(
  counts: ReadonlyMap<string, number>,
  settings: Settings,
  { rules }: Ruleset,
): ReadonlyMap<string, number> {
  return new Map([...counts].filter(([code]) => isOn(settings, rules.get(code)!)));
}

/** Whether one of the descriptions of a resource has a property; asked of each list of them once. */
function repeatedKeys(): (reported: readonly ResourceNode[], key: string) => boolean {
  const known = new Map<readonly ResourceNode[], Set<string>>();
  return (reported, key) => {
    let keys = known.get(reported);
    if (!keys) {
      keys = new Set(reported.flatMap(({ data }) => Object.keys(data)));
      known.set(reported, keys);
    }
    return keys.has(key);
  };
}

/** What the schemas say of resources that are not right. They are loaded only then, as they are long. */
async function bySchemas(
  wrong: readonly ResourceNode[],
  document: CatalogueDocument,
  isReportedElsewhere: CheckContext['isReportedElsewhere'],
  { rules, validators }: Ruleset,
): Promise<Iterable<Finding>> {
  if (wrong.length === 0) return [];
  const [{ schemaCheck }, validatorOf] = await Promise.all([import('./schema.js'), validators()]);
  const check = schemaCheck(document, isReportedElsewhere, validatorOf, rules.values());
  return (function* () {
    for (const node of wrong) yield* check(node);
  })();
}

/** A key outside the profile that a rule of its own speaks of (`license` on a dataset) is not reported a second time. */
function withoutGeneralOnes(findings: readonly Finding[]): readonly Finding[] {
  const reported = new Map<ResourceNode, Set<string>>();
  for (const { place } of findings) {
    if (place.kind !== 'resource' || !place.property?.includes(':')) continue;
    const keys = reported.get(place.node);
    if (keys) keys.add(place.property);
    else reported.set(place.node, new Set([place.property]));
  }
  if (reported.size === 0) return findings;
  return findings.filter(({ place }) => {
    const keys = place.kind === 'key' ? reported.get(place.node) : undefined;
    if (!keys || place.kind !== 'key') return true;
    const meaning = meaningOf(place.node.type, place.key);
    if (meaning.kind === 'foreign') return !keys.has(shortenIri(meaning.iri));
    return meaning.kind !== 'elsewhere' || !keys.has(meaning.property.curie);
  });
}

/** What follows where two things are taken for one: their values stand beside one another. */
const ofMixedThings = new Set([
  'lang-duplicate',
  'schema-too-many',
  'distribution-many-urls',
  'format-many',
  'publisher-many',
  'license-on-dataset',
  'title-has-format',
]);

/**
 * Findings without those that follow from one address that stands for two things, or from a description with nothing in it,
 * which are reported themselves.
 */
function withoutConsequences(findings: readonly Finding[], { rules }: Ruleset): readonly Finding[] {
  const mixed = new Set<ResourceNode>();
  const settled = new Set<ResourceNode>();
  for (const { rule, place } of findings) {
    if (place.kind !== 'resource') continue;
    if (rule === 'id-two-classes' || rule === 'id-described-twice') mixed.add(place.node);
    else if (rules.get(rule)?.standsForAll) settled.add(place.node);
  }
  if (mixed.size === 0 && settled.size === 0) return findings;
  return findings.filter(({ rule, place }) => {
    if (!('node' in place)) return true;
    const { standsForAll, foundBy } = rules.get(rule) ?? {};
    if (settled.has(place.node)) return standsForAll || foundBy?.includes('reader');
    return !(ofMixedThings.has(rule) && mixed.has(place.node));
  });
}

/** The finding at the level that the settings give it; nothing where they do not want it. */
export function asConfigured(
  finding: Finding,
  settings: Settings,
  { rules }: Ruleset = standardRules,
): Finding | [] {
  const rule = rules.get(finding.rule);
  if (!rule) throw new Error(`no rule ${finding.rule}`);
  if (!isOn(settings, rule)) return [];
  const { property, args } = finding;
  if (property && typeof args['value'] === 'string' && isAllowed(settings, property.key, args['value'])) {
    return [];
  }
  const level = levelOf(settings, rule);
  return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
}
