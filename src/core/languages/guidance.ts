import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';

const specification: Readonly<Record<Language, string>> = {
  sv: 'https://docs.dataportal.se/dcat/sv/',
  en: 'https://docs.dataportal.se/dcat/en/',
};

/** The address of the guidance: the rule's own, or the place of the property or class in the specification. */
export function guidanceFor(
  rule: { readonly guidance?: string | undefined },
  property: ProfileProperty | undefined,
  type: ProfileClass | undefined,
  language: Language,
): string {
  if (rule.guidance !== undefined) return rule.guidance;
  const anchor = property?.anchors?.[0] ?? type?.anchor;
  return anchor === undefined ? specification[language] : specificationLink(anchor, language);
}

/** The anchors of DIGG's recommendations on their page, by number. */
const recommendations: readonly string[] = [
  '1-bra-namn-ska-vara-korta-och-beskrivande',
  '2-oversatt-fritextfalt-till-andra-sprak',
  '3-distributioner-motsvarar-samma-data-i-olika-format',
  '4-vissa-datamangder-delas-med-fordel-upp-i-flera-filer',
  '5-att-koppla-samman-en-datamangd-med-en-arkivredovisning',
  '6-hur-en-datatjanst-anvands',
  '7-utgivningsdatum-modifieringsdatum-och-uppdateringsfrekvens',
  '8-tidsperiod-och-tidsupplosning',
  '9-utgivare-producent-och-andra-aktorsroller',
  '10-tema-och-nyckelord',
  '11-licenser',
  '12-sprakangivelse',
  '13-ange-api-beskrivning',
  '14-vardefulla-datamangder',
  '15-datamangdsseriers-dimensioner',
  '16-overlappande-data-i-en-datamangdsserie',
  '17-antalet-datamangder-i-en-datamangdsserie',
  '18-inga-datamangdsserier-i-datamangdsserier',
  '19-alternativ-till-datamangdsserier',
  '20-datatjanster-for-datamangdsserier',
  '21-egenskaper-med-samma-varde-pa-datamangder-i-datamangdsserier',
  '22-publicering-av-skyddade-data-enligt-dataforvaltningsforordningen',
];

/** The address of one of DIGG's recommendations. The page is in Swedish only. */
export function recommendationLink(number: number): string {
  return `https://docs.dataportal.se/dcat/docs/recommendations/#${recommendations[number - 1] ?? ''}`;
}

/** The place of an anchor on the page of the specification. */
export function specificationLink(anchor: string, language: Language): string {
  return `${specification[language]}#${anchor}`;
}
