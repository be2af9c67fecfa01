/** What leaders read first: how it stands, what is good, and what to do. */
import type { Language } from '../model/profile.js';
import { isOpenLicence } from '../score/lists.js';
import { methods, ratingOf } from '../score/method.js';
import { rangeText } from '../score/words.js';
import type { Audit, AuditedCatalogue, CatalogueTrend } from './audited.js';
import { medianOf } from './compare.js';
import { fieldLabel } from './labels.js';
import { auditWords } from './said.js';

/** So many strengths are named. */
const firstFew = 3;

/** Median of the points, each end by itself. */
export function medianPoints(catalogues: readonly AuditedCatalogue[]): {
  readonly from: number;
  readonly to: number;
} {
  const median = (end: 'from' | 'to') => Math.round(medianOf(catalogues.map(({ points }) => points[end])));
  return { from: median('from'), to: median('to') };
}

/** The rating of points; of a range both ends where they differ. */
function ratingText(
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): string {
  const [least, most] = [ratingOf(from).label[language], ratingOf(to).label[language]];
  return least === most ? least : auditWords[language].between(least, most);
}

/** The verdict in a few sentences; `unread` is how many more could not be read. */
export function verdictText(
  catalogues: readonly AuditedCatalogue[],
  of: number,
  language: Language,
  unread = 0,
): string {
  const say = auditWords[language];
  const [first] = catalogues;
  if (!first) return '';
  const points = medianPoints(catalogues);
  const sentence = catalogues.length === 1 ? say.mean : say.median;
  const passed = catalogues.filter(({ errors }) => errors === 0).length;
  const start =
    catalogues.length === 1 ? say.verdictOne(first.errors) : say.verdictMany(passed, catalogues.length);
  const depending = points.from === points.to ? '' : say.dependsOnLinks;
  const rated = sentence(
    rangeText(language, points),
    of,
    `${depending}: ${ratingText(points, language).toLowerCase()}`,
  );
  return [start, ...(unread > 0 ? [say.notRead(unread)] : []), rated].join(' ');
}

/** What is looked at for strengths: fields that are worth something and that not everybody fills in. */
const worthy: Readonly<Record<string, readonly string[]>> = {
  Dataset: [
    'keyword',
    'theme',
    'contactPoint',
    'accessRights',
    'spatial',
    'temporal',
    'issued',
    'modified',
    'accrualPeriodicity',
    'landingPage',
  ],
  Distribution: ['format', 'license', 'downloadURL', 'title', 'description', 'conformsTo'],
  DataService: ['endpointDescription', 'contactPoint', 'page'],
};

/** From this share on something is a strength. */
const strong = 75;

/** Up to three things that most of the datasets have. */
export function strengthsOf(catalogues: readonly AuditedCatalogue[], language: Language): readonly string[] {
  const say = auditWords[language];
  const what = {
    sv: { Dataset: 'datamängderna', Distribution: 'distributionerna', DataService: 'datatjänsterna' },
    en: { Dataset: 'datasets', Distribution: 'distributions', DataService: 'data services' },
  }[language] as Readonly<Record<string, string>>;
  const candidates: { readonly share: number; readonly text: string }[] = [];
  const open = shareOf(
    catalogues,
    ({ licences }) => licences,
    (value) => isOpenLicence(value),
  );
  candidates.push({ share: open, text: say.openLicences(open) });
  const both = Math.min(
    shareOf(
      catalogues,
      ({ languages }) => languages,
      (value) => value === 'sv',
    ),
    shareOf(
      catalogues,
      ({ languages }) => languages,
      (value) => value === 'en',
    ),
  );
  candidates.push({ share: both, text: say.bothLanguages(both) });
  const links = catalogues.flatMap((catalogue) => catalogue.links ?? []);
  const tried = links.reduce((sum, { ok, dead, unverified }) => sum + ok + dead + unverified, 0);
  if (tried > 0) {
    const work = percent(
      links.reduce((sum, { ok }) => sum + ok, 0),
      tried,
    );
    candidates.push({ share: work, text: say.linksWork(work) });
  }
  for (const [classKey, keys] of Object.entries(worthy)) {
    for (const key of keys) {
      const rates = catalogues.flatMap(({ fill }) =>
        fill.filter((rate) => rate.class === classKey && rate.property === key),
      );
      const of = rates.reduce((sum, rate) => sum + rate.of, 0);
      if (of === 0) continue;
      const share = percent(
        rates.reduce((sum, rate) => sum + rate.filled, 0),
        of,
      );
      candidates.push({
        share,
        text: say.share(share, what[classKey] ?? classKey, fieldLabel(classKey, key, language)),
      });
    }
  }
  return candidates
    .filter(({ share }) => share >= strong)
    .sort((one, other) => other.share - one.share)
    .slice(0, firstFew)
    .map(({ text }) => text);
}

type Tallies = (catalogue: AuditedCatalogue) => AuditedCatalogue['licences'];

/** The share of what was counted that has such a value. */
function shareOf(
  catalogues: readonly AuditedCatalogue[],
  of: Tallies,
  isSuch: (value: string) => boolean,
): number {
  const all = catalogues.flatMap(of);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const such = all.reduce((sum, { value, count }) => sum + (value !== null && isSuch(value) ? count : 0), 0);
  return total === 0 ? 0 : percent(such, total);
}

/** A percentage; only what is whole is 100, and only what is nothing is 0. */
export function percent(part: number, of: number): number {
  if (of === 0) return 0;
  const share = Math.round((100 * part) / of);
  if (share === 100 && part < of) return 99;
  return share === 0 && part > 0 ? 1 : share;
}

/** What has changed since an earlier audit, in sentences. */
export function changeTexts({ trend, catalogues }: Audit, language: Language): readonly string[] {
  if (!trend) return [];
  const say = auditWords[language];
  const all = trend.catalogues;
  const others = say.changeCatalogues(trend.newCatalogues, trend.goneCatalogues);
  const compared = catalogues.filter(({ name }) => all.some((item) => item.name === name));
  const points = (end: 'before' | 'after') => {
    const middle = (side: 'from' | 'to') => Math.round(medianOf(all.map((item) => item.points[end][side])));
    return rangeText(language, { from: middle('from'), to: middle('to') });
  };
  return [
    ...(trend.isOtherRules ? [say.otherRules] : []),
    ...(compared.length > 0
      ? [say.changePoints(points('before'), points('after')), ...trendTexts(all, language)]
      : []),
    ...(others === '' ? [] : [others]),
  ];
}

/** The same for some catalogues, without their points. */
export function trendTexts(trends: readonly CatalogueTrend[], language: Language): readonly string[] {
  const say = auditWords[language];
  const sum = (count: (item: CatalogueTrend) => number) =>
    trends.reduce((total, item) => total + count(item), 0);
  return [
    say.changeDatasets(
      sum(({ newDatasets }) => newDatasets.length),
      sum(({ goneDatasets }) => goneDatasets.length),
    ),
    say.changeQuality(
      sum(({ better }) => better.length),
      sum(({ worse }) => worse.length),
    ),
    say.changeFindings(
      sum(({ fixedFindings }) => fixedFindings),
      sum(({ newFindings }) => newFindings),
    ),
  ];
}

/** How many of the recommended datasets a catalogue has. */
export function coverageCounts({ coverage }: AuditedCatalogue): {
  readonly found: number;
  readonly likely: number;
} {
  const count = (state: string) => coverage.filter((item) => item.state === state).length;
  return { found: count('found'), likely: count('likely') };
}

/** The maximum of each dimension. */
export function dimensionsOf({ method }: Pick<Audit, 'method'>) {
  return methods[method].dimensions;
}
