import type { Language, ProfileClass, ProfileProperty, Texts } from '../model/profile.js';
import { codeEntry } from './codelists.js';
import type { PortalClaim } from './portal-facts.js';
import { labelOf } from './vocabularies.js';

/**
 * What the Swedish data portal does with a property: the only place that tells it. Properties of the same key do the
 * same in all the classes that are named.
 */
export interface PortalUse {
  readonly classes: readonly string[];
  readonly key: string;
  /** The facts that it rests on. */
  readonly claims: readonly PortalClaim[];
  /** What visitors filter by, as it stands after “filter by”. */
  readonly filter?: Texts;
  /** What else is lost without it, in a sentence or two. */
  readonly lost?: Texts;
}

const described = ['Dataset', 'DatasetSeries', 'DataService'];

/** The table. */
export const portalUses: readonly PortalUse[] = [
  {
    classes: described,
    key: 'title',
    claims: ['hit-shown'],
    lost: {
      sv: 'Titeln är rubriken i portalens träfflista och det första som besökarna bedömer en träff efter.',
      en: 'The title is the heading in the list of results, and the first thing by which visitors judge a result.',
    },
  },
  {
    classes: described,
    key: 'description',
    claims: ['hit-shown', 'texts-searched'],
    lost: {
      sv: 'Beskrivningen står i träffen och på sidan. Utan den kan besökarna inte avgöra om data passar dem.',
      en: 'The description stands in the result and on the page. Without it visitors cannot tell whether the data suit them.',
    },
  },
  {
    classes: described,
    key: 'keyword',
    claims: ['texts-searched'],
    lost: {
      sv: 'Sökningen på portalen går igenom nyckelorden. Utan dem hittar bara den som råkar söka på ett ord i titeln eller beskrivningen.',
      en: 'The search of the portal goes through the keywords. Without them only those find the data who happen to search for a word of the title or description.',
    },
  },
  {
    classes: described,
    key: 'theme',
    claims: ['results-filtered'],
    filter: { sv: 'kategori', en: 'category' },
  },
  {
    classes: described,
    key: 'publisher',
    claims: ['results-filtered'],
    filter: { sv: 'utgivare', en: 'publisher' },
  },
  {
    classes: ['Agent'],
    key: 'type',
    claims: ['results-filtered'],
    filter: { sv: 'typ av utgivare', en: 'type of publisher' },
  },
  {
    classes: ['Distribution', 'DataService'],
    key: 'license',
    claims: ['results-filtered'],
    filter: { sv: 'licens', en: 'licence' },
    lost: {
      sv: 'Utan licens vet ingen vad man får göra med data.',
      en: 'Without a licence nobody knows what they may do with the data.',
    },
  },
  {
    classes: ['Distribution', 'DataService'],
    key: 'format',
    claims: ['results-filtered'],
    filter: { sv: 'format', en: 'format' },
  },
  {
    classes: ['Dataset', 'DatasetSeries'],
    key: 'accrualPeriodicity',
    claims: ['results-filtered'],
    filter: { sv: 'uppdateringsfrekvens', en: 'frequency of update' },
  },
  {
    classes: described,
    key: 'hvdCategory',
    claims: ['results-filtered', 'high-value-top'],
    filter: { sv: 'kategori för värdefulla datamängder', en: 'category of high-value datasets' },
  },
  {
    classes: [...described, 'Distribution'],
    key: 'applicableLegislation',
    claims: ['dataset-shown'],
    lost: {
      sv: 'Fältet märker ut värdefulla datamängder, på portalen och för EU.',
      en: 'The field marks high-value datasets, on the portal and for the EU.',
    },
  },
  {
    classes: described,
    key: 'conformsTo',
    claims: ['results-filtered'],
    filter: { sv: 'om data följer en specifikation', en: 'whether data follow a specification' },
  },
  {
    classes: ['Dataset', 'DataService'],
    key: 'accessRights',
    claims: ['results-filtered'],
    filter: { sv: 'åtkomsträttigheter', en: 'access rights' },
  },
  {
    classes: ['Dataset'],
    key: 'inSeries',
    claims: ['series-members-hidden'],
    lost: {
      sv: 'Portalen visar datamängden på seriens sida i stället för i träfflistan.',
      en: 'The portal shows the dataset on the page of its series instead of in the list of results.',
    },
  },
  {
    classes: ['Distribution'],
    key: 'accessService',
    claims: ['results-filtered', 'service-shown'],
    filter: { sv: 'API:er', en: 'APIs' },
  },
  {
    classes: ['DataService'],
    key: 'servesDataset',
    claims: ['results-filtered'],
    lost: {
      sv: 'Fältet kopplar tjänsten till datamängderna. Portalens filter på API:er tar med tjänster som hör till en datamängd.',
      en: 'The field connects the service with the datasets. The filter of the portal by APIs has the services of datasets.',
    },
  },
  {
    classes: ['DataService'],
    key: 'endpointDescription',
    claims: ['api-explored'],
    lost: {
      sv: 'Leder fältet till en OpenAPI-beskrivning kan besökarna prova API:et direkt på portalen.',
      en: 'Where the field leads to an OpenAPI description, visitors can try the API on the portal itself.',
    },
  },
  {
    classes: ['Distribution'],
    key: 'conformsTo',
    claims: ['api-explored'],
    lost: {
      sv: 'Leder fältet till en OpenAPI-beskrivning kan besökarna prova API:et direkt på portalen.',
      en: 'Where the field leads to an OpenAPI description, visitors can try the API on the portal itself.',
    },
  },
  {
    classes: ['DataService'],
    key: 'endpointURL',
    claims: ['service-shown'],
    lost: {
      sv: 'Adressen är det som program anropar. Utan den leder beskrivningen inte fram till något API.',
      en: 'Programs call this address. Without it the description leads to no API.',
    },
  },
  {
    classes: ['Distribution'],
    key: 'accessURL',
    claims: ['distribution-shown'],
    lost: {
      sv: 'Det är länken till data. Utan den går det att läsa om data men inte att komma åt dem.',
      en: 'It is the link to the data. Without it one can read about the data but not get at them.',
    },
  },
  {
    classes: ['Distribution'],
    key: 'downloadURL',
    claims: ['distribution-shown', 'quality-measured'],
    lost: {
      sv: 'Portalen visar en egen länk för nedladdning, och kvalitetsmätningen räknar fältet.',
      en: 'The portal shows a link of its own for downloading, and its quality measurement counts the field.',
    },
  },
  {
    classes: ['Dataset'],
    key: 'distribution',
    claims: ['distribution-shown', 'results-filtered'],
    lost: {
      sv: 'Utan distribution finns inget att hämta, och portalens filter på format och licens har inget att gå efter.',
      en: 'Without a distribution there is nothing to fetch, and the filters by format and licence have nothing to go by.',
    },
  },
  {
    classes: ['Dataset'],
    key: 'contactPoint',
    claims: ['dataset-shown', 'quality-measured'],
    lost: {
      sv: 'Utan kontakt vet besökarna inte vem de kan fråga. Portalens kvalitetsmätning räknar fältet.',
      en: 'Without a contact visitors do not know whom to ask. The quality measurement of the portal counts the field.',
    },
  },
  {
    classes: ['DatasetSeries', 'DataService'],
    key: 'contactPoint',
    claims: ['dataset-shown', 'quality-measured'],
    lost: {
      sv: 'Utan kontakt vet besökarna inte vem de kan fråga.',
      en: 'Without a contact visitors do not know whom to ask.',
    },
  },
  {
    classes: ['Dataset'],
    key: 'spatial',
    claims: ['no-map-filter', 'quality-measured'],
    lost: {
      sv: 'Med fältet går det att söka på plats på Europas dataportal, och kvalitetsmätningen på den svenska räknar det.',
      en: 'The field lets people search by place on the European data portal, and the quality measurement of the Swedish one counts it.',
    },
  },
  {
    classes: ['Dataset'],
    key: 'temporal',
    claims: ['no-map-filter', 'quality-measured'],
    lost: {
      sv: 'Med fältet går det att söka på tid på Europas dataportal, och kvalitetsmätningen på den svenska räknar det.',
      en: 'The field lets people search by time on the European data portal, and the quality measurement of the Swedish one counts it.',
    },
  },
  {
    classes: ['Dataset', 'Distribution'],
    key: 'issued',
    claims: ['dataset-shown', 'quality-measured'],
    lost: {
      sv: 'Besökarna ser hur länge data har funnits, och portalens kvalitetsmätning räknar fältet.',
      en: 'Visitors see for how long the data have been there, and the quality measurement of the portal counts the field.',
    },
  },
  {
    classes: ['Dataset', 'Distribution'],
    key: 'modified',
    claims: ['dataset-shown', 'quality-measured'],
    lost: {
      sv: 'Besökarna ser om data är aktuella, och portalens kvalitetsmätning räknar fältet.',
      en: 'Visitors see whether the data are current, and the quality measurement of the portal counts the field.',
    },
  },
  {
    classes: ['Distribution'],
    key: 'byteSize',
    claims: ['distribution-shown', 'quality-measured'],
    lost: {
      sv: 'Besökarna ser hur stor filen är innan de hämtar den, och portalens kvalitetsmätning räknar fältet.',
      en: 'Visitors see how large the file is before they fetch it, and the quality measurement of the portal counts the field.',
    },
  },
  {
    classes: ['Distribution'],
    key: 'rights',
    claims: ['distribution-shown', 'quality-measured'],
    lost: {
      sv: 'Besökarna kan läsa hur källan ska anges, och portalens kvalitetsmätning räknar fältet.',
      en: 'Visitors can read how to name the source, and the quality measurement of the portal counts the field.',
    },
  },
  {
    classes: ['Catalog'],
    key: 'dataset',
    claims: ['datasets-listed'],
    lost: {
      sv: 'Portalen hämtar de datamängder som katalogen räknar upp.',
      en: 'The portal harvests the datasets that the catalogue lists.',
    },
  },
  {
    classes: ['Catalog'],
    key: 'service',
    claims: ['datasets-listed', 'service-shown'],
    lost: {
      sv: 'Portalen hämtar en datatjänst som katalogen räknar upp, eller som en distribution ger åtkomst genom.',
      en: 'The portal harvests a data service that the catalogue lists, or by which a distribution gives access.',
    },
  },
  {
    classes: ['Catalog'],
    key: 'hasPart',
    claims: ['parts-followed'],
    lost: {
      sv: 'Portalen hämtar bara de underkataloger som huvudkatalogen räknar upp.',
      en: 'The portal harvests only the parts that the main catalogue lists.',
    },
  },
  {
    classes: ['Agent'],
    key: 'name',
    claims: ['hit-shown', 'organisation-shown'],
    lost: {
      sv: 'Portalen visar namnet vid det som organisationen ger ut.',
      en: 'The portal shows the name with what the organisation publishes.',
    },
  },
  {
    classes: ['ContactPoint'],
    key: 'hasEmail',
    claims: ['dataset-shown'],
    lost: {
      sv: 'Med adressen kan den som läser beskrivningen skriva till er.',
      en: 'By the address those who read the description can write to you.',
    },
  },
];

const byName: ReadonlyMap<string, PortalUse> = new Map(
  portalUses.flatMap((use) => use.classes.map((key) => [`${key}.${use.key}`, use] as const)),
);

/** What visitors to the portal filter by with the help of this property, if anything. */
export function portalFilter(entry: ProfileClass, property: ProfileProperty): Texts | undefined {
  return byName.get(`${entry.key}.${property.key}`)?.filter;
}

/** What is lost on the portal without the property, if anything in particular. */
export function portalUse(
  entry: ProfileClass,
  property: ProfileProperty,
  language: Language,
): string | undefined {
  const use = byName.get(`${entry.key}.${property.key}`);
  if (!use) return undefined;
  const sentences = [use.filter && filtered[language](use.filter[language]), use.lost?.[language]];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

/** Why a property matters: what is lost on the portal without it, and how strongly the profile asks for it. */
export function whyItMatters(entry: ProfileClass, property: ProfileProperty, language: Language): string {
  const use = portalUse(entry, property, language);
  const asked = demand(entry, property, language);
  return use === undefined ? asked : `${use} ${asked}`;
}

const filtered: Readonly<Record<Language, (filter: string) => string>> = {
  sv: (filter) =>
    `Besökarna på dataportalen filtrerar på ${filter}. Utan fältet kommer beskrivningen inte med i det urvalet.`,
  en: (filter) =>
    `Visitors to the data portal filter by ${filter}. Without the field the description is missing from that selection.`,
};

function demand(entry: ProfileClass, property: ProfileProperty, language: Language): string {
  if (property.deprecated !== undefined) {
    const label = entry.properties.get(property.deprecated)?.label[language] ?? property.deprecated;
    return language === 'sv'
      ? `Fältet är på väg bort ur profilen: ”${label}” (${property.deprecated}) har ersatt det.`
      : `The field is on its way out of the profile: “${label}” (${property.deprecated}) has replaced it.`;
  }
  const { condition } = property;
  if (condition) {
    const other = entry.properties.get(condition.property);
    const label = other?.label[language] ?? condition.property;
    const value = other && codeEntry(other, condition.value);
    const name = value?.code === undefined ? condition.value : `${labelOf(value, language)} (${value.code})`;
    return language === 'sv'
      ? `Profilen kräver fältet när ”${label}” är ${name}.`
      : `The profile requires the field when “${label}” is ${name}.`;
  }
  return demands[language][property.level];
}

const demands: Readonly<Record<Language, Readonly<Record<ProfileProperty['level'], string>>>> = {
  sv: {
    mandatory: 'Profilen kräver fältet: utan det blir sidan på portalen ofullständig.',
    conditional: 'Profilen kräver fältet i vissa fall.',
    recommended: 'Profilen rekommenderar fältet: det hjälper besökarna att hitta data och bedöma dem.',
    optional: 'Fältet är valfritt. Portalen visar det när det är ifyllt.',
  },
  en: {
    mandatory: 'The profile requires the field: without it the page on the portal is incomplete.',
    conditional: 'The profile requires the field in some cases.',
    recommended: 'The profile recommends the field: it helps visitors to find the data and to judge them.',
    optional: 'The field is optional. The portal shows it where it is filled in.',
  },
};
