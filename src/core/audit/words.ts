/** The sentences of audits, in both languages. */
import type { Coverage, Duplicate } from './audited.js';

export interface AuditWords {
  readonly title: string;
  readonly catalogues: (count: number) => string;
  readonly datasets: (count: number) => string;
  readonly contents: string;
  readonly skip: string;
  readonly back: string;
  readonly verdictMany: (passed: number, of: number) => string;
  readonly verdictOne: (errors: number) => string;
  readonly median: (points: string, of: number, rating: string) => string;
  readonly mean: (points: string, of: number, rating: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly strengths: (count: number) => string;
  readonly noStrengths: string;
  readonly firstActions: (count: number) => string;
  /** What the points beside actions are. */
  readonly gainNote: (of: number) => string;
  readonly useOfMediaType: string;
  readonly noActions: string;
  readonly gain: (points: string) => string;
  readonly inCatalogues: (count: number) => string;
  readonly fixable: (rule: string) => string;
  readonly change: string;
  readonly changePoints: (before: string, after: string) => string;
  readonly changeDatasets: (added: number, gone: number) => string;
  readonly changeQuality: (better: number, worse: number) => string;
  readonly changeFindings: (fixed: number, added: number) => string;
  readonly changeCatalogues: (added: readonly string[], gone: readonly string[]) => string;
  readonly otherRules: string;
  readonly share: (percent: number, what: string, field: string) => string;
  readonly openLicences: (percent: number) => string;
  readonly linksWork: (percent: number) => string;
  readonly bothLanguages: (percent: number) => string;
  readonly allCatalogues: string;
  readonly catalogue: string;
  readonly group: string;
  readonly small: string;
  readonly smallNote: (limit: number) => string;
  readonly dataset: string;
  readonly datasetsHead: string;
  readonly errors: string;
  readonly warnings: string;
  readonly infos: string;
  readonly points: string;
  readonly stars: string;
  readonly dead: string;
  readonly highValueHead: string;
  readonly coverageHead: string;
  readonly rank: string;
  readonly publisher: string;
  readonly medianHead: string;
  readonly withoutErrors: string;
  readonly dimensions: string;
  readonly dimensionsNote: (isMany: boolean) => string;
  readonly ratings: string;
  readonly number: string;
  readonly shareHead: string;
  readonly table: string;
  readonly fill: string;
  readonly fillCaption: string;
  readonly fillNote: string;
  readonly field: string;
  readonly level: Readonly<Record<string, string>>;
  readonly composition: string;
  readonly licences: string;
  readonly formats: string;
  readonly accessRights: string;
  readonly frequencies: string;
  readonly themes: string;
  readonly languages: string;
  readonly publishers: string;
  readonly years: string;
  readonly value: string;
  readonly none: string;
  readonly others: (count: number) => string;
  readonly coverage: string;
  readonly coverageNote: string;
  readonly coverageSum: (found: number, likely: number, of: number) => string;
  readonly recommended: string;
  readonly coverageState: Readonly<Record<Coverage['state'], string>>;
  readonly evidence: string;
  readonly evidenceBy: Readonly<Record<NonNullable<Coverage['by']>, string>>;
  readonly highValue: string;
  readonly highValueNote: string;
  readonly noHighValue: string;
  readonly categories: string;
  readonly legislation: string;
  readonly legislationStates: Readonly<Record<'everywhere' | 'dataset only', string>>;
  readonly api: string;
  readonly documentation: string;
  readonly bulk: string;
  readonly licence: string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly gap: Readonly<
    Record<
      | 'category'
      | 'main'
      | 'legislation'
      | 'api'
      | 'documentation'
      | 'quality'
      | 'contact'
      | 'bulk'
      | 'licence'
      | 'closed'
      | 'fee'
      | 'links',
      string
    >
  >;
  readonly yes: string;
  readonly no: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly moreRules: (count: number) => string;
  readonly ruleHead: string;
  readonly severity: string;
  readonly duplicates: string;
  readonly duplicatesNote: string;
  readonly duplicateBy: Readonly<Record<Duplicate['by'], string>>;
  readonly unread: string;
  readonly reason: string;
  readonly contacts: string;
  readonly about: string;
  readonly madeBy: (version: string, profile: string) => string;
  readonly linksUnknown: string;
  readonly linkCounts: (ok: number, dead: number, unverified: number) => string;
  readonly source: string;
  readonly organisation: string;
  readonly address: string;
  readonly finding: string;
  readonly classHead: string;
  readonly levelHead: string;
  readonly filledHead: string;
  readonly of: string;
  readonly percentHead: string;
  readonly serviceTerms: string;
  readonly links: string;
  readonly working: string;
  readonly unverified: string;
  readonly actions: string;
  readonly action: string;
  readonly trend: string;
  readonly before: string;
  readonly now: string;
  readonly newDatasets: string;
  readonly goneDatasets: string;
  readonly better: string;
  readonly worse: string;
  readonly newFindings: string;
  readonly fixedFindings: string;
  readonly least: string;
  readonly most: string;
  readonly dependsOnLinks: string;
  readonly notRead: (count: number) => string;
  readonly fillMandatory: (fields: string) => string;
  readonly putRight: (title: string) => string;
  readonly useOfErrors: (count: number) => string;
  readonly mostIn: (names: string) => string;
  readonly glossary: string;
  readonly ratingsNote: string;
  readonly errorsOneByOne: string;
  readonly where: string;
  readonly withoutData: (count: number) => string;
  readonly andMore: (count: number) => string;
}
