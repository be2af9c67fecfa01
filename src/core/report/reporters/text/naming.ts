/** How groups of findings, and the resources that they are about, are called. */
import { capitalise, countOf } from '../../../languages/words.js';
import type { Language } from '../../../model/profile.js';
import type { Diagnostic, DiagnosticResource } from '../../../model/report.js';
import { countResources, type Heading } from './arrange.js';
import { visibleName } from './visible.js';
import type { Words } from './words.js';

/** The language of names, and the sentences for it. */
export interface Naming {
  readonly language: Language;
  readonly words: Words;
}

/** `40 datamängder`, `5 ställen i 3 datamängder`, `5 ställen`. */
export function extentOf({ language, words: say }: Naming, findings: readonly Diagnostic[]): string {
  const classes = new Set(findings.map((found) => found.resource?.class));
  const only = classes.size === 1 ? [...classes][0] : undefined;
  const resources = countResources(findings);
  if (only === undefined) return say.places(findings.length);
  if (resources === findings.length) return countOf(language, only, resources);
  return resources > 1
    ? say.placesIn(say.places(findings.length), countOf(language, only, resources))
    : say.places(findings.length);
}

/**
 * How the places of a repeated finding are told apart: `Badplatser › CSV-fil`. The class is left out where all are
 * of one class, since the heading says it, and the dataset where the section is about it.
 */
export function labelFor(
  context: Naming,
  findings: readonly Diagnostic[],
  inSection: boolean,
): (found: Diagnostic) => string {
  const isOneClass = new Set(findings.map((found) => found.resource?.class)).size === 1;
  return ({ resource }) => {
    if (!resource) return '';
    const isDataset = resource.class === 'Dataset';
    const title = visibleName(resource.title ?? resource.id ?? '');
    const own = title !== '' && (isOneClass || isDataset) ? title : nameOf(context, resource);
    const dataset = isDataset || inSection ? undefined : (resource.datasetTitle ?? resource.dataset);
    if (dataset === undefined) return own;
    const isAlike = isOneClass && (title === '' || title === visibleName(dataset));
    return isAlike ? visibleName(dataset) : `${visibleName(dataset)} › ${own}`;
  };
}

/** `distribution ”CSV-fil”`, `kontaktuppgift https://…`, `distribution`. */
export function nameOf({ language, words: say }: Naming, resource: DiagnosticResource): string {
  const word = classWord(language, resource.class);
  if (resource.title !== undefined) return `${word} ${say.quoted(visibleName(resource.title))}`;
  return resource.id === undefined ? word : `${word} ${visibleName(resource.id)}`;
}

export function headingText({ language, words: say }: Naming, heading: Heading): string {
  if (heading.class === undefined) return say.wholeFile;
  const word = capitalise(classWord(language, heading.class));
  return heading.title === undefined ? `${word} ${say.untitled}` : `${word}: ${visibleName(heading.title)}`;
}

/** The class in running text, without article or number. */
function classWord(language: Language, classKey: string): string {
  return countOf(language, classKey, 1).slice(2);
}
