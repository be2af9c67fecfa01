import { asConfigured, checkDocument, type Run } from '../checks/check.js';
import { describedIn } from '../checks/described.js';
import { type Ruleset, standardRules } from '../checks/ruleset.js';
import { assumptionInWords } from '../languages/assumptions.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic, ReportFile, Suppressed } from '../model/report.js';
import type { Hiding, Settings } from '../model/settings.js';
import { suppressionComments } from './comments.js';
import { bareDocument, byPlace, diagnose } from './diagnostics.js';
import { makeFixes, proposeFixes, type WantedFixes } from './fixes.js';
import type { ReadInput } from './read.js';
import { partFindings, type SettingsFinding } from './settings-findings.js';
import { suppress } from './suppress.js';

/** What the check of one file gave. */
export interface CheckedFile {
  readonly file: ReportFile;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Findings about values that do not stand in the file but in the settings. */
  readonly inSettings: readonly SettingsFinding[];
  /** Positions of the suppressions in the settings that hid something. */
  readonly hid: readonly number[];
  /** Positions of those that name a resource which the file describes. */
  readonly named: readonly number[];
}

/**
 * Checks a file that was read: catalogue document → schema checks and rules → diagnostics. Whether and how they can be
 * put right is only found out when that is wanted.
 */
export async function checkFile(
  { input, document, source, format }: ReadInput,
  run: Run,
  settings: Settings,
  hiding: readonly Hiding[],
  language: Language,
  fixes: WantedFixes,
  ruleset: Ruleset = standardRules,
): Promise<CheckedFile> {
  const findings = await checkDocument(document, run, settings, ruleset);
  const { own, inSettings } = partFindings(findings, document.filled);
  const said = (about: CatalogueDocument, what: readonly Finding[]) =>
    diagnose({ path: input.path, format }, about, what, source, settings, language, ruleset);
  const found = await said(document, own);
  if (fixes === 'made') await makeFixes(found);
  else if (fixes === 'counted') await proposeFixes(found);
  const used = new Set<Hiding>();
  const comments = document.hasComments === false ? [] : suppressionComments(source, format);
  const parted = suppress(found, comments, hiding, used, ruleset);
  const about = parted.about.flatMap((finding) => asConfigured(finding, settings, ruleset));
  const unused = await said(bareDocument, about);
  const positions = [...hiding.keys()];
  return {
    file: {
      path: input.path,
      format,
      resources: countResources(document),
      assumptions: document.assumptions.map((assumption) => {
        return { ...assumption, message: assumptionInWords(assumption, language) };
      }),
      ...(input.fetched && { fetched: input.fetched }),
    },
    diagnostics: unused.length === 0 ? parted.shown : [...parted.shown, ...unused].sort(byPlace),
    suppressed: parted.suppressed,
    inSettings,
    hid: positions.filter((position) => used.has(hiding[position]!)),
    named: positions.filter((position) => isDescribed(hiding[position]!.resource, document)),
  };
}

function isDescribed(resource: string | undefined, { resources }: CatalogueDocument): boolean {
  return resource !== undefined && resources.some(({ id }) => id === resource);
}

function countResources(document: CatalogueDocument): Record<string, number> {
  return Object.fromEntries([...describedIn(document).byClass].map(([key, { length }]) => [key, length]));
}
