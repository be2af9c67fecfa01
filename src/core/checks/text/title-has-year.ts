import type { ResourceNode } from '../../model/canonical.js';
import { resourcesOfClass } from '../described.js';
import { perDocument } from '../per-document.js';
import type { PlacedText, Rule } from '../rule.js';
import { hasText, isFileName, placeOfText, textsAt } from '../shared/texts.js';

const year = '(?:1[89]|20)\\d{2}';

/** A year or a span of years at the end of a title, where it tells when. Elsewhere it may be part of a name. */
const yearAtEnd = new RegExp(
  `(?:^|[\\s(,])(${year}(?:\\s?(?:[-–—/]|till|to|och|and)\\s?(?:${year}|\\d{2}))?)[\\s).]*$`,
  'iu',
);

/** Names of programmes, plans and standards, whose number is no date of the data. */
const name =
  /(?:\b(?:natura|agenda|vision|horisont|horizon|leader|rh|sni|ssyk|sun|iso|nuts|rt|sweref|wgs|itrf|etrs|version|v|målen|goals|sfs|nr)|plan|planen|program|programmet|programme|strategi|strategin|strategy|mål|direktiv|direktivet|directive|förordning|förordningen)[\s:-]*$/iu;

/** The year or span of years that a title ends with. */
function yearOf(title: string): string | undefined {
  if (!/\d/.test(title)) return undefined;
  const found = yearAtEnd.exec(title);
  if (!found || found.index === 0 || isFileName(title)) return undefined;
  return name.test(title.slice(0, found.index)) ? undefined : found[1];
}

/** The title without its year: what datasets for several years have in common. */
const stemOf = (title: string) => title.replace(yearAtEnd, '').trim().toLowerCase();

export const titleHasYear: Rule = {
  code: 'title-has-year',
  group: 'text',
  severity: 'info',
  about: ['Dataset.title'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  eachProperty: {
    of: ['Dataset'],
    keys: ['title'],
    check(title, _key, node, context) {
      const item = hasText(title, hasYear) ? datedTitle(node) : undefined;
      if (!item) return undefined;
      const hasPeriod = node.data['temporal'] !== undefined;
      if (hasPeriod && datedTitles(context).get(stemOf(item.text))! > 1) return undefined;
      return {
        rule: titleHasYear.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text, year: yearOf(item.text), hasPeriod },
      };
    },
  },
};

const hasYear = (title: string) => yearOf(title) !== undefined;

/** The first title with a year: what stands in both languages is reported once, and what is in a series is right. */
function datedTitle(node: ResourceNode): PlacedText | undefined {
  if (node.data['inSeries'] !== undefined) return undefined;
  return textsAt(node, 'title').find(({ text }) => hasYear(text));
}

/** How many datasets have each title with a year, apart from the year. */
const datedTitles = perDocument(({ document }): ReadonlyMap<string, number> => {
  const alike = new Map<string, number>();
  for (const node of resourcesOfClass(document, 'Dataset')) {
    const item = datedTitle(node);
    if (item) alike.set(stemOf(item.text), (alike.get(stemOf(item.text)) ?? 0) + 1);
  }
  return alike;
});
