/** The sentences of the preview around what the portal itself would show, which is in Swedish. */
import type { Language } from '../model/profile.js';

interface PreviewWords {
  readonly title: string;
  readonly disclaimer: string;
  readonly list: string;
  readonly hits: (count: number) => string;
  readonly leftOut: string;
  readonly leftOutWhy: string;
  readonly filters: string;
  readonly filtersWhy: string;
  readonly found: (count: number) => string;
  readonly notFound: (count: number, of: number) => string;
  readonly derived: string;
  readonly pages: string;
  readonly noTitle: string;
  readonly noPublisher: string;
  readonly noDescription: string;
  readonly cut: (lines: number) => string;
  readonly more: (count: number) => string;
  readonly about: string;
  readonly distributions: string;
  readonly keywords: string;
  readonly noKeywords: string;
  readonly themes: string;
  readonly noThemes: string;
  /** In the list of results, where only the categories of the EU are shown. */
  readonly noThemesInList: string;
  readonly noContact: string;
  readonly noLicence: string;
  readonly catalogue: string;
  readonly noCatalogue: string;
  readonly members: string;
  readonly noMembers: string;
  readonly remarks: string;
  readonly noRemarks: string;
  readonly guidance: string;
  readonly how: string;
  readonly alike: (count: number) => string;
  /** Heading of what is folded, after something that is not or alone. */
  readonly otherRemarks: (count: number, isAlone: boolean) => string;
  readonly pagesWhy: string;
  readonly toTop: string;
  readonly organisations: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly part: (number: number, of: number) => string;
  readonly index: string;
}

/** What the preview says. */
export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  sv: {
    title: 'Så brukar dataportalen visa katalogen',
    disclaimer:
      'Så brukar portalen visa beskrivningen, enligt dess öppna källkod från den 14 maj 2025. Det är ingen bild av portalen: utseendet är vårt eget. Det som är märkt ”härlett” är en slutsats av koden.',
    list: 'Träfflistan',
    hits: (count) => `${count} ${count === 1 ? 'träff' : 'träffar'}`,
    leftOut: 'Syns inte i träfflistan',
    leftOutWhy:
      'Det som ingår i en datamängdsserie står inte i träfflistan. Besökaren hittar det på seriens sida.',
    filters: 'Filter',
    filtersWhy: 'Vad besökaren kan välja på, och vad som inte går att hitta med varje filter.',
    found: (count) => `${count} ${count === 1 ? 'träff' : 'träffar'} med rutan ikryssad`,
    notFound: (count, of) =>
      count === of ? `Ingen av alla ${of} hittas med filtret` : `${count} av ${of} hittas inte med filtret`,
    derived: 'härlett',
    pages: 'Sidorna',
    noTitle: 'Titel saknas',
    noPublisher: 'Här visas ingen utgivare: den är inte beskriven.',
    noDescription: 'Här visas ingen beskrivning.',
    cut: (lines) => `Portalen visar de första ${lines} raderna; resten kommer fram med ”Visa mer”.`,
    more: (count) => `Visa mer (${count})`,
    about: 'Fler uppgifter',
    distributions: 'Data',
    keywords: 'Nyckelord',
    noKeywords: 'inga nyckelord',
    themes: 'Kategori',
    noThemes: 'ingen kategori',
    noThemesInList: 'ingen av EU:s kategorier, som är de som visas här',
    noContact: 'ingen kontaktuppgift',
    noLicence: 'ingen licens',
    catalogue: 'Katalog',
    noCatalogue: 'Står inte i någon katalog.',
    members: 'I serien',
    noMembers: 'Inget ingår i serien.',
    remarks: 'Saknas eller går förlorat här',
    noRemarks: 'Inget att anmärka på.',
    guidance: 'Vägledning',
    how: 'Gör så här',
    alike: (count) => `Det gäller ${count} till av samma slag.`,
    otherRemarks: (count, isAlone) => `${count === 1 ? 'Ett' : count} råd${isAlone ? '' : ' till'}`,
    pagesWhy:
      'Brun kursiv text är vår och säger vad som saknas; allt annat till vänster är det som portalen visar. ”Ladda ner” leder till en fil, ”Åtkomst” till en sida eller ett API.',
    toTop: 'Till träfflistan',
    organisations: 'Organisationer',
    severity: { error: 'Fel', warning: 'Varning', info: 'Tips' },
    parts: {
      heading: 'Rubriken',
      publisher: 'Utgivaren',
      indicators: 'Märkena under rubriken',
      description: 'Beskrivningen',
      distributions: 'Data',
      map: 'Geografiskt område',
      details: 'Fler uppgifter',
      contact: 'Kontakten',
      keywords: 'Nyckelorden',
      themes: 'Kategorin',
      catalogue: 'Katalogen',
      other: 'Övrigt',
    },
    part: (number, of) => `Del ${number} av ${of}`,
    index: 'Alla delar',
  },
  en: {
    title: 'How the data portal usually shows the catalogue',
    disclaimer:
      'This is how the portal usually shows the description, by its open source of 14 May 2025. It is not a picture of the portal: the looks are our own. What is marked “derived” is a conclusion from the code. Labels of the portal are in Swedish.',
    list: 'List of results',
    hits: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
    leftOut: 'Not in the list of results',
    leftOutWhy:
      'What is part of a dataset series is not in the list of results. Visitors find it on the page of the series.',
    filters: 'Filters',
    filtersWhy: 'What visitors can choose, and what cannot be found by each filter.',
    found: (count) => `${count} ${count === 1 ? 'result' : 'results'} with the box ticked`,
    notFound: (count, of) =>
      count === of
        ? `None of all ${of} is found by the filter`
        : `${count} of ${of} are not found by the filter`,
    derived: 'derived',
    pages: 'The pages',
    noTitle: 'No title',
    noPublisher: 'No publisher is shown here: it is not described.',
    noDescription: 'No description is shown here.',
    cut: (lines) => `The portal shows the first ${lines} lines; “Visa mer” shows the rest.`,
    more: (count) => `Visa mer (${count})`,
    about: 'More details',
    distributions: 'Data',
    keywords: 'Keywords',
    noKeywords: 'no keywords',
    themes: 'Category',
    noThemes: 'no category',
    noThemesInList: 'none of the categories of the EU, which are those shown here',
    noContact: 'no contact',
    noLicence: 'no licence',
    catalogue: 'Catalogue',
    noCatalogue: 'Is in no catalogue.',
    members: 'In the series',
    noMembers: 'Nothing is in the series.',
    remarks: 'Missing or lost here',
    noRemarks: 'Nothing to remark on.',
    guidance: 'Guidance',
    how: 'What to do',
    alike: (count) => `The same holds for ${count} more of this kind.`,
    otherRemarks: (count, isAlone) =>
      `${count === 1 ? 'One' : count}${isAlone ? '' : ' more'} ${count === 1 ? 'piece' : 'pieces'} of advice`,
    pagesWhy:
      'Brown text in italics is ours and says what is missing; all else on the left is what the portal shows. “Ladda ner” (download) leads to a file, “Åtkomst” (access) to a page or an API.',
    toTop: 'To the list of results',
    organisations: 'Organisations',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    parts: {
      heading: 'The heading',
      publisher: 'The publisher',
      indicators: 'The marks under the heading',
      description: 'The description',
      distributions: 'Data',
      map: 'Geographical area',
      details: 'More details',
      contact: 'The contact',
      keywords: 'The keywords',
      themes: 'The category',
      catalogue: 'The catalogue',
      other: 'Other',
    },
    part: (number, of) => `Part ${number} of ${of}`,
    index: 'All parts',
  },
};
