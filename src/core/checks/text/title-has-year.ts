import type { Finding } from '../../model/finding.js';
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
  gather: {
    of: ['Dataset'],
    keys: ['title'],
    start() {
      const titles: PlacedText[] = [];
      return {
        see(value, key, node) {
          if (!hasText(value, hasYear)) return;
          for (const item of textsAt(node, key)) if (hasYear(item.text)) titles.push(item);
        },
        found: () => findingsOf(titles),
      };
    },
  },
};

const hasYear = (title: string) => yearOf(title) !== undefined;

function* findingsOf(titles: readonly PlacedText[]): Iterable<Finding> {
  // The first of each dataset: what stands in both languages is told once.
  const dated = titles.filter(({ node }, at) => {
    return node !== titles[at - 1]?.node && node.data['inSeries'] === undefined;
  });
  const alike = new Map<string, number>();
  for (const { text } of dated) alike.set(stemOf(text), (alike.get(stemOf(text)) ?? 0) + 1);
  for (const item of dated) {
    const hasPeriod = item.node.data['temporal'] !== undefined;
    if (hasPeriod && alike.get(stemOf(item.text))! > 1) continue;
    yield {
      rule: titleHasYear.code,
      place: placeOfText(item),
      property: item.property,
      args: { value: item.text, year: yearOf(item.text), hasPeriod },
    };
  }
}
