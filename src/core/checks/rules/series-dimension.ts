import { type ResourceNode, titleOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { andOthers, keysOf, seriesIn } from '../series.js';

export const seriesDimension: Rule = {
  code: 'series-dimension',
  group: 'series',
  severity: 'info',
  about: ['Dataset.temporal', 'Dataset.spatial', 'DatasetSeries'],
  limits: {
    sv: 'Ser bara serier som är uppdelade efter tid eller plats, och då bara datamängder med exakt samma tid och plats.',
    en: 'Sees only series that are parted by time or place, and of those only datasets with exactly the same time and place.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#15-datamangdsseriers-dimensioner',
  texts: {
    sv: {
      summary: 'Två datamängder i en serie gäller samma tid och plats',
      title: () => 'Samma tid och plats två gånger i en serie',
      message: (telling) => {
        const { subject, args, language } = telling;
        return `${subject} gäller samma tid och plats som ${quote(language, args['other'])} i samma serie.${andOthers(telling)}`;
      },
      why: () =>
        'En serie delas upp efter en enda princip, till exempel ett år per datamängd. Användarna väljer datamängd efter den.',
      how: () =>
        'Kontrollera tidsperioden och det geografiska området. Kanske är de kopierade från en annan datamängd. Är serien uppdelad efter något annat kan du bortse från detta.',
    },
    en: {
      summary: 'Two datasets of a series are about the same time and place',
      title: () => 'The same time and place twice in a series',
      message: (telling) => {
        const { subject, args, language } = telling;
        return `${subject} is about the same time and place as ${quote(language, args['other'])} in the same series.${andOthers(telling)}`;
      },
      why: () =>
        'A series is parted by a single principle, such as one year for each dataset. Users choose a dataset by it.',
      how: () =>
        'Check the time period and the geographical area. Perhaps they were copied from another dataset. If the series is parted by something else you may disregard this.',
    },
  },
  *check(context) {
    for (const { members } of seriesIn(context)) {
      const byDimension = new Map<string, ResourceNode>();
      const twice: { node: ResourceNode; other: ResourceNode }[] = [];
      for (const node of members) {
        const key = [...keysOf(node, 'temporal'), '|', ...keysOf(node, 'spatial')].join(' ');
        if (key === ' | ' || key === '|') continue;
        const other = byDimension.get(key);
        if (other) twice.push({ node, other });
        else byDimension.set(key, node);
      }
      // Where all are the same the series is parted by something else.
      const [first] = twice;
      if (!first || byDimension.size < 2) continue;
      yield {
        rule: seriesDimension.code,
        place: { kind: 'resource', node: first.node },
        args: { other: titleOf(first.other, 'sv') ?? first.other.id ?? '', count: twice.length },
      };
    }
  },
};
