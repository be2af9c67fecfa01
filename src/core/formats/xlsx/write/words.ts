/** What stands in a workbook that metakoll writes, besides what the profile says. */
import type { Language, Level } from '../../../model/profile.js';

/** The words of a workbook in one language. */
export interface WorkbookWords {
  /** Names of the sheets by class key; no program takes more than 31 characters, nor `:` or `/`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly readFirst: string;
  readonly lists: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly field: string;
  readonly value: string;
  readonly level: string;
  readonly help: string;
  /** Heading of the column in which distributions name their dataset, and what to write there. */
  readonly owner: string;
  readonly ownerHelp: string;
  readonly id: string;
  readonly idHelp: string;
  readonly label: string;
  readonly code: string;
  readonly several: string;
  readonly introduction: (profile: string, version: string) => readonly string[];
}

/** The words in both languages. */
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  sv: {
    sheets: {
      Catalog: 'Katalog',
      Dataset: 'Datamängder',
      Distribution: 'Distributioner',
      Agent: 'Organisationer',
      ContactPoint: 'Kontakter',
      DataService: 'Datatjänster',
      DatasetSeries: 'Datamängdsserier',
    },
    readFirst: 'Läs först',
    lists: 'Kodlistor',
    levels: {
      mandatory: 'Obligatorisk',
      conditional: 'Obligatorisk ibland',
      recommended: 'Rekommenderad',
      optional: 'Valfri',
    },
    field: 'Fält',
    value: 'Värde',
    level: 'Krav',
    help: 'Vad du skriver',
    owner: 'Datamängd',
    ownerHelp: 'Välj den datamängd som filen eller API:et hör till.',
    id: 'Id',
    idHelp:
      'Adressen som identifierar raden och aldrig ändras, till exempel https://data.exempel.se/dataset/badplatser.',
    label: 'Namn',
    code: 'Kod',
    several: 'Flera värden skiljs åt med |.',
    introduction: (profile, version) => [
      'Öppna data: fyll i katalogen',
      '',
      '1. Börja med bladet Katalog: ett värde på varje rad.',
      '2. Skriv en rad för varje datamängd i bladet Datamängder.',
      '3. Skriv en rad för varje fil eller API i bladet Distributioner, och välj vilken datamängd den hör till.',
      '4. Organisationer och kontakter skrivs en gång, i sina blad, och väljs sedan ur en lista.',
      '5. Lämna de blad och kolumner tomma som du inte behöver.',
      '',
      'Ordet ovanför rubriken, och färgen, säger vad som krävs:',
      'Obligatorisk (mörkblå): måste fyllas i.',
      'Obligatorisk ibland (lila): krävs i vissa fall, till exempel för värdefulla datamängder.',
      'Rekommenderad (ljusblå): fyll i om du kan.',
      'Valfri (grå): fyll i om det finns något att säga.',
      '',
      'Ställ dig i en cell för att se vad som ska stå där. Många celler har en lista att välja ur; listorna står i bladet Kodlistor.',
      'Flera värden i samma cell skiljs åt med | eller radbrytning (Alt+Retur). Datum skrivs 2024-03-01.',
      '',
      'Kontrollera filen:',
      'metakoll check katalog.xlsx',
      'Gör filen som dataportalen hämtar:',
      'metakoll convert katalog.xlsx --to rdfxml -o katalog.rdf',
      '',
      `Mallen följer DCAT-AP-SE ${profile}. Gjord med metakoll ${version}.`,
    ],
  },
  en: {
    sheets: {
      Catalog: 'Catalog',
      Dataset: 'Datasets',
      Distribution: 'Distributions',
      Agent: 'Organizations',
      ContactPoint: 'Contacts',
      DataService: 'Services',
      DatasetSeries: 'Series',
    },
    readFirst: 'Read first',
    lists: 'Code lists',
    levels: {
      mandatory: 'Mandatory',
      conditional: 'Sometimes mandatory',
      recommended: 'Recommended',
      optional: 'Optional',
    },
    field: 'Field',
    value: 'Value',
    level: 'Level',
    help: 'What to write',
    owner: 'Dataset',
    ownerHelp: 'Choose the dataset that the file or API belongs to.',
    id: 'Id',
    idHelp:
      'The address that identifies the row and never changes, such as https://data.example.se/dataset/bathing-sites.',
    label: 'Name',
    code: 'Code',
    several: 'Several values are separated by |.',
    introduction: (profile, version) => [
      'Open data: fill in the catalogue',
      '',
      '1. Begin with the sheet Catalog: a value on each row.',
      '2. Write a row for each dataset in the sheet Datasets.',
      '3. Write a row for each file or API in the sheet Distributions, and choose the dataset that it belongs to.',
      '4. Organisations and contacts are written once, in their sheets, and then chosen from a list.',
      '5. Leave empty the sheets and columns that you have no need of.',
      '',
      'The word above the heading, and the colour, say what is required:',
      'Mandatory (dark blue): has to be filled in.',
      'Sometimes mandatory (purple): required in some cases, such as for high-value datasets.',
      'Recommended (light blue): fill it in if you can.',
      'Optional (grey): fill it in if there is something to say.',
      '',
      'Go to a cell to see what to write there. Many cells have a list to choose from; the lists stand in the sheet Code lists.',
      'Several values in one cell are separated by | or a line break (Alt+Enter). Dates are written 2024-03-01.',
      '',
      'Check the file:',
      'metakoll check catalogue.xlsx',
      'Make the file that the portal harvests:',
      'metakoll convert catalogue.xlsx --to rdfxml -o catalogue.rdf',
      '',
      `The template follows DCAT-AP-SE ${profile}. Made with metakoll ${version}.`,
    ],
  },
};
