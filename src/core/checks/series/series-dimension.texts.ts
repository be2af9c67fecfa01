import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { andOthers } from './series.js';

export const seriesDimensionTexts: Sentences = {
  sv: {
    limits:
      'Ser bara serier som är uppdelade efter tid eller plats, och då bara datamängder med exakt samma tid och plats.',
    summary: 'Två datamängder i en serie gäller samma tid och plats',
    title: () => 'Samma tid och plats två gånger i en serie',
    message: (context) => {
      const { subject, args, language } = context;
      return `${subject} gäller samma tid och plats som ${quote(language, args['other'])} i samma serie.${andOthers(context)}`;
    },
    why: () =>
      'En serie delas upp efter en enda princip, till exempel ett år per datamängd. Användarna väljer datamängd efter den.',
    how: () =>
      'Kontrollera tidsperioden och det geografiska området. Kanske är de kopierade från en annan datamängd. Är serien uppdelad efter något annat kan du bortse från detta.',
  },
  en: {
    limits:
      'Sees only series that are divided by time or place, and of those only datasets with exactly the same time and place.',
    summary: 'Two datasets of a series are about the same time and place',
    title: () => 'The same time and place twice in a series',
    message: (context) => {
      const { subject, args, language } = context;
      return `${subject} is about the same time and place as ${quote(language, args['other'])} in the same series.${andOthers(context)}`;
    },
    why: () =>
      'A series is divided by a single principle, such as one year for each dataset. Users choose a dataset by it.',
    how: () =>
      'Check the time period and the geographical area. Perhaps they were copied from another dataset. If the series is divided by something else, ignore this.',
  },
};
