/** Findings arranged for a reader as the text report arranges them, as plain data: for whoever shows them in another way. */
import type { Severity } from '../model/finding.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic } from '../model/report.js';
import { arrange, type Group } from './reporters/text/arrange.js';
import { extentOf, headingText, labelFor, type Naming } from './reporters/text/naming.js';
import { words } from './reporters/text/words.js';

/** A place of a finding: its position in the list of findings, and what it is called among the places of its group. */
export interface OutlinePlace {
  readonly finding: number;
  /** The resource that it is about; empty where that is said already. */
  readonly label: string;
}

/** One finding, or the same in several places. */
export interface OutlineGroup {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong; a whole sentence where there is one place. */
  readonly title: string;
  /** How many places there are, in words (`40 datasets`); absent where there is one. */
  readonly extent?: string;
  readonly places: readonly OutlinePlace[];
  /** Where several things are wrong in exactly these places: the position of one finding of each kind. */
  readonly parts?: readonly number[];
}

/** The same finding for several resources, or all that is said about one. */
export interface OutlineSection {
  /** The resource that the groups are about; absent where the groups are about several. */
  readonly heading?: string;
  readonly groups: readonly OutlineGroup[];
}

/** Arranges the findings of one file: what concerns many comes first, the rest stands under its resource. */
export function outline(findings: readonly Diagnostic[], language: Language): readonly OutlineSection[] {
  const positions = new Map(findings.map((found, index) => [found, index]));
  const naming: Naming = { language, words: words[language] };
  const group = (found: Group, inSection: boolean) => outlineGroup(found, inSection, positions, naming);
  return arrange(findings).map((section) =>
    section.kind === 'repeated'
      ? { groups: [group(section.group, false)] }
      : {
          heading: headingText(naming, section.resource),
          groups: section.groups.map((item) => group(item, true)),
        },
  );
}

function outlineGroup(
  { findings, joined }: Group,
  inSection: boolean,
  positions: ReadonlyMap<Diagnostic, number>,
  naming: Naming,
): OutlineGroup {
  const first = findings[0]!;
  const { rule, severity } = first;
  const isOne = findings.length === 1;
  const label = isOne ? () => '' : labelFor(naming, findings, inSection);
  const places = findings.map((found) => ({ finding: positions.get(found)!, label: label(found) }));
  const fields = joined && naming.words.fields(joined.parts.length);
  const extent = isOne ? undefined : extentOf(naming, findings);
  const title = joined ? joined.title : isOne ? first.message : first.title;
  const said = [fields, extent].filter((part) => part !== undefined).join(' · ');
  return {
    rule,
    severity,
    title,
    ...(said === '' ? {} : { extent: said }),
    places,
    ...(joined ? { parts: joined.parts.map((part) => positions.get(part)!) } : {}),
  };
}
