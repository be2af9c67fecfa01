/** The sentences of scores, in both languages. */
import { countOf, quote } from '../languages/words.js';
import type { ResourceNode } from '../model/canonical.js';
import type { Language } from '../model/profile.js';
import { classOf } from '../profile/profile.js';
import type { Action } from './actions.js';
import { type Method, type MethodId, ratingOf } from './method.js';
import type { Range } from './points.js';
import { nameOf, type ScoredCatalogue } from './score.js';
import type { MissingStar } from './stars.js';

interface ScoreWords {
  readonly pageTitle: string;
  readonly noTitle: string;
  readonly noCatalogue: string;
  readonly points: (points: string, maximum: number) => string;
  readonly stars: (mean: string) => string;
  readonly dimension: string;
  readonly firstActions: string;
  readonly noActions: string;
  readonly more: (count: number) => string;
  readonly gain: (points: string) => string;
  readonly fixable: (places: number, of: number, rule: string) => string;
  /** The same for a reader who may have no command. */
  readonly fixableAtAll: (places: number, of: number) => string;
  readonly pointsHead: string;
  readonly dataset: string;
  readonly publisher: string;
  readonly datasets: string;
  readonly publishers: string;
  readonly distribution: string;
  readonly noDistribution: string;
  readonly missing: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly share: string;
  readonly linksUnknown: string;
  readonly method: Readonly<Record<MethodId, string>>;
  readonly noPublisher: string;
  readonly starless: Readonly<Record<MissingStar, string>>;
}

/** What is said about scores. */
export const scoreWords: Readonly<Record<Language, ScoreWords>> = {
  sv: {
    pageTitle: 'Metadatakvalitet',
    noTitle: 'Utan titel',
    noCatalogue: 'Datamängder utan katalog',
    points: (points, maximum) => `${points} av ${maximum} poäng`,
    stars: (mean) => `${mean} av 5 stjärnor`,
    dimension: 'Dimension',
    firstActions: 'Det här ger mest, i poäng för katalogen',
    noActions: 'Det finns inget mer att vinna i det som går att läsa ur beskrivningen.',
    more: (count) => `… och ${count} till (--top visar fler)`,
    gain: (points) => `+${points} poäng`,
    fixable: (places, of, rule) =>
      `${places === of ? 'Går att rätta' : `${places} av ${of} går att rätta`} med metakoll fix --rule ${rule}`,
    fixableAtAll: (places, of) =>
      places === of ? 'Metakoll kan rätta det.' : `Metakoll kan rätta ${places} av ${of}.`,
    pointsHead: 'Poäng',
    dataset: 'Datamängd',
    publisher: 'Utgivare',
    datasets: 'Datamängder, lägst poäng först',
    publishers: 'Utgivare, lägst poäng först',
    distribution: 'Distribution som räknas',
    noDistribution: 'ingen distribution',
    missing: 'saknar',
    indicators: 'Så stor andel har uppgiften',
    indicator: 'Mått',
    share: 'Andel',
    linksUnknown:
      'Länkarna är inte prövade. Därför är poängen ett spann: från att ingen länk svarar till att alla gör det.',
    method: {
      se: 'Metakolls uträkning efter den regel som Digg har publicerat för dataportalen. Portalens egen siffra kan skilja sig: dess listor över format och licenser är inte publicerade.',
      eu: 'Metakolls uträkning efter den regel som data.europa.eu har publicerat. Portalens egen siffra kan skilja sig. De 30 poängen för att följa DCAT-AP räknas inte in, eftersom EU:s egen kontroll inte körs här.',
    },
    noPublisher: 'utan utgivare',
    starless: {
      'no-format': 'saknar format',
      'no-licence': 'saknar licens',
      'licence-not-open': 'har en licens som inte är känd som öppen',
      'not-machine-readable': 'har ett format som datorer inte kan hämta data ur',
      proprietary: 'har ett format som en programägare bestämmer över',
      'not-rdf': 'är inte länkade data (RDF)',
      links: 'kan få den femte stjärnan om data länkar till andras data; det syns inte i beskrivningen',
    },
  },
  en: {
    pageTitle: 'Metadata quality',
    noTitle: 'Without a title',
    noCatalogue: 'Datasets without a catalogue',
    points: (points, maximum) => `${points} of ${maximum} points`,
    stars: (mean) => `${mean} of 5 stars`,
    dimension: 'Dimension',
    firstActions: 'What gives most, in points for the catalogue',
    noActions: 'There is nothing more to gain in what can be read from the description.',
    more: (count) => `… and ${count} more (--top shows more)`,
    gain: (points) => `+${points} points`,
    fixable: (places, of, rule) =>
      `${places === of ? 'Can be fixed' : `${places} of ${of} can be fixed`} with metakoll fix --rule ${rule}`,
    fixableAtAll: (places, of) =>
      places === of ? 'Metakoll can put it right.' : `Metakoll can put right ${places} of ${of}.`,
    pointsHead: 'Points',
    dataset: 'Dataset',
    publisher: 'Publisher',
    datasets: 'Datasets, fewest points first',
    publishers: 'Publishers, fewest points first',
    distribution: 'Distribution that counts',
    noDistribution: 'no distribution',
    missing: 'lacks',
    indicators: 'How large a share has it',
    indicator: 'Metric',
    share: 'Share',
    linksUnknown:
      'The links have not been tried. That is why the points are a range: from no link answering to all of them answering.',
    method: {
      se: 'Calculated by metakoll, by the rule that Digg has published for the data portal. The figure of the portal itself can differ: its lists of formats and licences are not published.',
      eu: 'Calculated by metakoll, by the rule that data.europa.eu has published. The figure of the portal itself can differ. The 30 points for following DCAT-AP are left out, since the check of the EU is not run here.',
    },
    noPublisher: 'without publisher',
    starless: {
      'no-format': 'have no format',
      'no-licence': 'have no licence',
      'licence-not-open': 'have a licence that is not known as open',
      'not-machine-readable': 'have a format that programs cannot take data from',
      proprietary: 'have a format that the owner of a program decides about',
      'not-rdf': 'are not linked data (RDF)',
      links: 'can get the fifth star if the data link to data of others; a description does not show that',
    },
  },
};

/** A number with at most one decimal, as the language writes it. */
export function numberText(language: Language, value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return language === 'sv' ? text.replace('.', ',') : text;
}

/** A range as one number where both ends are the same: `219`, `174–226`. */
export function rangeText(language: Language, { from, to }: Range): string {
  const [least, most] = [numberText(language, from), numberText(language, to)];
  return least === most ? least : `${least}–${most}`;
}

/** What a catalogue is called. */
export function titleText(node: ResourceNode | undefined, language: Language): string {
  const say = scoreWords[language];
  return node ? (nameOf(node, language) ?? say.noTitle) : say.noCatalogue;
}

/** The points in one line: `219 av 375 poäng · Tillräcklig · 1,8 av 5 stjärnor`. */
export function summaryText({ points, stars }: ScoredCatalogue, method: Method, language: Language): string {
  const say = scoreWords[language];
  const [least, most] = [ratingOf(points.from).label[language], ratingOf(points.to).label[language]];
  return [
    say.points(rangeText(language, points), method.maximum),
    least === most ? least : `${least} – ${most}`,
    ...(stars ? [say.stars(numberText(language, stars.mean))] : []),
  ].join(' · ');
}

/** What to do, as an order: `Fyll i ”Nyckelord” på 3 datamängder`. */
export function actionText({ id, field, places }: Action, language: Language): string {
  return orderText(id, field, places.length, language);
}

/** What to do at so many places, as an order. */
export function orderText(
  id: Action['id'],
  field: Action['field'],
  count: number,
  language: Language,
): string {
  const where = countOf(language, field.class, count);
  const label = classOf(field.class).properties.get(field.key)?.label[language];
  const name = quote(language, label ?? field.key);
  const special = orders[language][id];
  if (special) return special(name, where);
  return language === 'sv' ? `Fyll i ${name} på ${where}` : `Fill in ${name} for ${where}`;
}

type Order = (field: string, where: string) => string;

/** Actions that need other words than that a field is to be filled in. */
const orders: Readonly<Record<Language, Readonly<Partial<Record<Action['id'], Order>>>>> = {
  sv: {
    accessRights: (field, where) => `Fyll i ${field} på ${where}: PUBLIC för öppna data`,
    links: (_, where) => `Rätta eller ta bort döda länkar i ${where}`,
    downloadURL: (field, where) => `Fyll i ${field} på ${where}, där det finns en fil att ladda ner`,
    mediaType: (_, where) => `Ange medietypen (dcat:mediaType) på ${where}; den följer av formatet`,
    licenseForm: (field, where) => `Byt ${field} på ${where} mot adressen till en känd licens`,
  },
  en: {
    accessRights: (field, where) => `Fill in ${field} for ${where}: PUBLIC for open data`,
    links: (_, where) => `Correct or remove dead links in ${where}`,
    downloadURL: (field, where) => `Fill in ${field} for ${where}, where there is a file to download`,
    mediaType: (_, where) => `Give the media type (dcat:mediaType) of ${where}; it follows from the format`,
    licenseForm: (field, where) => `Replace ${field} of ${where} with the address of a known licence`,
  },
};
