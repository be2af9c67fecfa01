import { entryByName, entryValue, vocabulary } from './vocabularies.js';

/** Vocabularies that older profiles or other countries use where DCAT-AP-SE has a list of its own. */
export type LegacyVocabulary = 'EuroVoc' | 'Library of Congress' | 'Lexvo' | 'SDMX';

/** What an outdated value was, and the value that replaces it. */
export interface LegacyCode {
  readonly vocabulary: LegacyVocabulary;
  readonly replacement: string | undefined;
}

/** The 21 domains of EuroVoc, which were the themes of the first profile, and the theme that holds their subject. */
const themeOfDomain: Readonly<Record<string, string>> = {
  100142: 'GOVE', // politics
  100143: 'INTR', // international relations
  100144: 'GOVE', // European Union
  100145: 'JUST', // law
  100146: 'ECON', // economics
  100147: 'ECON', // trade
  100148: 'ECON', // finance
  100149: 'SOCI', // social questions
  100150: 'EDUC', // education and communications
  100151: 'TECH', // science
  100152: 'ECON', // business and competition
  100153: 'SOCI', // employment and working conditions
  100154: 'TRAN', // transport
  100155: 'ENVI', // environment
  100156: 'AGRI', // agriculture, forestry and fisheries
  100157: 'AGRI', // agri-foodstuffs
  100158: 'TECH', // production, technology and research
  100159: 'ENER', // energy
  100160: 'ECON', // industry
  100161: 'REGI', // geography
  100162: 'INTR', // international organisations
};

/** Frequencies of SDMX that have the same meaning in the EU's list. */
const frequencyOfSdmx: Readonly<Record<string, string>> = {
  A: 'ANNUAL',
  S: 'ANNUAL_2',
  Q: 'QUARTERLY',
  M: 'MONTHLY',
  W: 'WEEKLY',
  D: 'DAILY',
};

/** Codes of libraries (ISO 639-2/B) that differ from those of the EU's list. */
const librarians: Readonly<Record<string, string>> = {
  alb: 'sqi',
  arm: 'hye',
  baq: 'eus',
  bur: 'mya',
  chi: 'zho',
  cze: 'ces',
  dut: 'nld',
  fre: 'fra',
  geo: 'kat',
  ger: 'deu',
  gre: 'ell',
  ice: 'isl',
  mac: 'mkd',
  mao: 'mri',
  may: 'msa',
  per: 'fas',
  rum: 'ron',
  slo: 'slk',
  tib: 'bod',
  wel: 'cym',
};

const eurovoc = /^https?:\/\/eurovoc\.europa\.eu\/(?:domain\/)?(\d+)\/?$/;
const congress = /^https?:\/\/id\.loc\.gov\/vocabulary\/(?:iso639-\d|languages)\/([a-z]{2,3})\/?$/i;
const lexvo = /^https?:\/\/(?:www\.)?lexvo\.org\/(?:id|page)\/iso639-\d\/([a-z]{2,3})\/?$/i;
const sdmx = /^https?:\/\/purl\.org\/linked-data\/sdmx\/2009\/code#freq-([A-Z])$/;

/** What the value of a property was in a vocabulary that has been replaced, or undefined. */
export function legacyCode(property: string, value: string): LegacyCode | undefined {
  if (property === 'theme') {
    const domain = eurovoc.exec(value)?.[1];
    return domain === undefined
      ? undefined
      : { vocabulary: 'EuroVoc', replacement: byCode('data-theme', themeOfDomain[domain]) };
  }
  if (property === 'language') {
    const inCongress = congress.exec(value)?.[1];
    const code = (inCongress ?? lexvo.exec(value)?.[1])?.toLowerCase();
    return code === undefined
      ? undefined
      : {
          vocabulary: inCongress === undefined ? 'Lexvo' : 'Library of Congress',
          replacement: byCode('language', librarians[code] ?? code),
        };
  }
  if (property === 'accrualPeriodicity') {
    const code = sdmx.exec(value)?.[1];
    return code === undefined
      ? undefined
      : { vocabulary: 'SDMX', replacement: byCode('frequency', frequencyOfSdmx[code]) };
  }
  return undefined;
}

function byCode(list: string, code: string | undefined): string | undefined {
  const entry = code === undefined ? undefined : entryByName(list, code);
  return entry && entryValue(entry);
}

/** The value that took the place of an outdated one of the same list, such as `http://purl.org/cld/freq/annual`. */
export function migratedCode(lists: readonly string[], value: string): string | undefined {
  for (const id of lists) {
    const { migrations } = vocabulary(id);
    const found = migrations?.[value] ?? migrations?.[value.replace(/^https:/, 'http:').replace(/\/$/, '')];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The key of the property of the class that took the place of a term of an older profile, or undefined. */
export function legacyPropertyOf(classKey: string, iri: string): string | undefined {
  const isContact = iri === 'http://www.w3.org/ns/adms#contactPoint';
  return isContact && (classKey === 'Dataset' || classKey === 'DatasetSeries') ? 'contactPoint' : undefined;
}
