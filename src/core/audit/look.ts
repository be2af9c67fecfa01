import { iriOf, type ResourceNode, titleOf, valuesOf } from '../model/canonical.js';
import type { KnownLinks } from '../model/links.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic, Report } from '../model/report.js';
import { type DescribedFile, resourcesOfRun } from '../run/resources.js';
import type { LinkStates } from '../score/measure.js';
import type { MethodId } from '../score/method.js';
import { type Action, meanOf, type ScoredCatalogue, type ScoredDataset, scoreFiles } from '../score/score.js';
import { actionText } from '../score/words.js';
import type { AuditedCatalogue, AuditedDataset, AuditedError, AuditSubject, RuleCount } from './audited.js';
import { titleForBoth } from './common-findings.js';
import { type CoverageCorrections, coverageOf } from './coverage.js';
import { countStates, highValueDatasets } from './high-value.js';
import { fillRates, tally, tallyLanguages, tallyOf, tallyYears, valuesIn } from './tally.js';

/** What an audit of one catalogue goes by. */
export interface LookHow {
  readonly language: Language;
  readonly method: MethodId;
  readonly links?: KnownLinks | undefined;
  readonly linkStates: LinkStates;
  readonly corrections: CoverageCorrections;
  /** Whether names of contacts are kept. */
  readonly withContacts: boolean;
}

/** So many actions are kept. */
const mostActions = 10;

/** Sums a catalogue up; undefined where the files describe no dataset. */
export function lookAtCatalogue(
  subject: AuditSubject,
  files: readonly DescribedFile[],
  report: Report,
  how: LookHow,
): AuditedCatalogue | undefined {
  const { language, links } = how;
  const score = scoreFiles(files, how.method, how.linkStates);
  const scored = score.catalogues.flatMap(({ datasets }) => datasets);
  if (scored.length === 0) return undefined;
  const resources = resourcesOfRun(files);
  const nodes = resources.all.filter(resources.isFirst).map(({ node }) => node);
  const ofClass = (key: string) => nodes.filter(({ type }) => type.key === key);
  const datasets = scored.map(({ node }) => ({
    node,
    distributions: resources.targets(node, 'distribution', 'Distribution').map((found) => found.node),
  }));
  const datasetNodes = datasets.map(({ node }) => node);
  const distributions = ofClass('Distribution');
  const findings = countFindings(report.diagnostics, language);
  // Of several catalogues at one address – a main one and its parts – the larger ones count for more.
  const weighted = score.catalogues.flatMap((catalogue) => catalogue.datasets.map(() => catalogue));
  const points = rounded(meanOf(scored.map((dataset) => dataset.points)));
  const stars = weighted.flatMap((catalogue) => catalogue.stars?.mean ?? []);
  return {
    ...subject,
    problem: null,
    counts: countClasses(nodes),
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    infos: report.summary.infos,
    rules: findings.rules,
    firstErrors: firstErrorsIn(report.diagnostics),
    fingerprints: findings.fingerprints,
    fill: fillRates(nodes),
    points,
    dimensions: Object.fromEntries(
      score.method.dimensions.map(({ id }) => [
        id,
        rounded(meanOf(scored.map((item) => item.dimensions[id]))),
      ]),
    ) as AuditedCatalogue['dimensions'],
    withoutData: datasets.filter((dataset) => dataset.distributions.length === 0).length,
    stars:
      stars.length === 0
        ? null
        : Math.round((10 * stars.reduce((sum, one) => sum + one, 0)) / stars.length) / 10,
    actions: actionsOfAll(score.catalogues)
      .slice(0, mostActions)
      .map((action) => ({
        action: action.id,
        text: actionText(action, language),
        points: Math.round(10 * action.points) / 10,
        sure: Math.round(10 * action.sure) / 10,
        places: action.places.length,
        class: action.field.class,
        property: action.field.key,
        ...(action.fix && { rule: action.fix.rule }),
      })),
    links: links ? countStates([...links.values()]) : null,
    licences: tallyOf(distributions, 'license'),
    accessRights: tallyOf(datasetNodes, 'accessRights'),
    formats: tallyOf(distributions, 'format'),
    frequencies: tallyOf(datasetNodes, 'accrualPeriodicity'),
    themes: tallyOf(datasetNodes, 'theme'),
    languages: tallyLanguages(datasetNodes),
    publishers: tally(scored.map(({ publisher }) => nameOf(publisher, language))),
    years: tallyYears(datasetNodes),
    highValue: highValueDatasets(datasets, resources, links, language),
    coverage: coverageOf(datasets, how.corrections, language),
    contacts: how.withContacts ? ofClass('ContactPoint').map((node) => contactText(node, language)) : null,
    datasets: scored.map((dataset) => auditedDataset(dataset, findings.byDataset, language)),
  };
}

/** The actions of all catalogues together: what one gives for a catalogue counts for its datasets. */
function actionsOfAll(catalogues: readonly ScoredCatalogue[]): readonly Action[] {
  const [first, ...others] = catalogues;
  if (!first || others.length === 0) return first?.actions ?? [];
  const total = catalogues.reduce((sum, { datasets }) => sum + datasets.length, 0);
  const all = new Map<Action['id'], Action>();
  for (const { actions, datasets } of catalogues) {
    for (const action of actions) {
      const known = all.get(action.id);
      all.set(action.id, {
        ...known,
        ...action,
        points: (known?.points ?? 0) + (action.points * datasets.length) / total,
        sure: (known?.sure ?? 0) + (action.sure * datasets.length) / total,
        places: [...(known?.places ?? []), ...action.places],
      });
    }
  }
  return [...all.values()].sort(
    (one, other) => other.points - one.points || one.places.length - other.places.length,
  );
}

/** So many errors are named one by one. */
const mostErrors = 30;

function firstErrorsIn(diagnostics: readonly Diagnostic[]): readonly AuditedError[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .slice(0, mostErrors)
    .map(({ rule, title, resource, file }) => ({
      rule,
      title,
      where:
        [...new Set([resource?.title, resource?.datasetTitle].filter((name) => name !== undefined))].join(
          ' · ',
        ) ||
        (resource?.id ?? file),
    }));
}

interface FindingCounts {
  readonly rules: readonly RuleCount[];
  readonly fingerprints: Readonly<Record<string, readonly string[]>>;
  readonly byDataset: ReadonlyMap<string, { errors: number; warnings: number }>;
}

function countFindings(diagnostics: readonly Diagnostic[], language: Language): FindingCounts {
  const rules = new Map<
    string,
    { rule: string; severity: Diagnostic['severity']; title: string; count: number }
  >();
  const fingerprints: Record<string, string[]> = {};
  const byDataset = new Map<string, { errors: number; warnings: number }>();
  for (const found of diagnostics) {
    const { rule, severity, resource } = found;
    const key = `${severity} ${rule}`;
    const known = rules.get(key);
    if (known) {
      known.count += 1;
      known.title = titleForBoth(known, found, language);
    } else rules.set(key, { rule, severity, title: found.title, count: 1 });
    fingerprints[rule] ??= [];
    fingerprints[rule].push(found.fingerprint);
    const dataset =
      resource?.dataset ?? (resource?.class === 'Dataset' ? (resource.id ?? resource.title) : undefined);
    if (dataset === undefined || severity === 'info') continue;
    const counts = byDataset.get(dataset) ?? { errors: 0, warnings: 0 };
    byDataset.set(dataset, counts);
    counts[severity === 'error' ? 'errors' : 'warnings'] += 1;
  }
  const rank = { error: 0, warning: 1, info: 2 };
  const sorted = [...rules.values()].sort(
    (one, other) =>
      rank[one.severity] - rank[other.severity] ||
      other.count - one.count ||
      (one.rule < other.rule ? -1 : 1),
  );
  return { rules: sorted, fingerprints, byDataset };
}

function auditedDataset(
  { node, points, publisher }: ScoredDataset,
  byDataset: FindingCounts['byDataset'],
  language: Language,
): AuditedDataset {
  const title = titleOf(node, language) ?? node.id ?? '';
  const counts = byDataset.get(node.id ?? title);
  const identifier = valuesOf(node.data, 'identifier')[0];
  return {
    id: node.id ?? null,
    title,
    identifier: typeof identifier === 'string' ? identifier : null,
    publisher: nameOf(publisher, language)[0] ?? null,
    points,
    errors: counts?.errors ?? 0,
    warnings: counts?.warnings ?? 0,
  };
}

function nameOf(publisher: ResourceNode | string | undefined, language: Language): readonly string[] {
  if (publisher === undefined) return [];
  if (typeof publisher === 'string') return [publisher];
  return [titleOf(publisher, language) ?? iriOf(publisher.data) ?? ''].filter((name) => name !== '');
}

function contactText(node: ResourceNode, language: Language): string {
  const mail = valuesIn(node, 'hasEmail')[0]?.replace(/^mailto:/i, '');
  return [titleOf(node, language), mail].filter((part) => part !== undefined).join(', ');
}

function countClasses(nodes: readonly ResourceNode[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of nodes) if (type.kind === 'main') counts[type.key] = (counts[type.key] ?? 0) + 1;
  return counts;
}

function rounded({ from, to }: { readonly from: number; readonly to: number }) {
  return { from: Math.round(from), to: Math.round(to) };
}
