import { listOf, quote } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** What a file seems to be, and what to do with it. */
const kinds: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  sv: {
    openapi: [
      'en OpenAPI-beskrivning av ett API',
      'Lägg metadata för katalogen under info: x-dcat, eller beskriv API:et som en datatjänst (DataService) i en egen fil.',
    ],
    'dcat-us': [
      'en katalog enligt DCAT-US (data.json, Project Open Data)',
      'Hämta katalogen som DCAT-AP i stället. I ArcGIS Hub slutar den adressen på /api/feed/dcat-ap/3.0.0.json.',
    ],
    ckan: [
      'data från CKAN:s eget API',
      'Exportera katalogen som DCAT (RDF/XML) från CKAN i stället: adressen slutar på /catalog.rdf.',
    ],
    datapackage: [
      'ett datapaket (Frictionless Data Package)',
      'Beskriv datamängden enligt DCAT-AP-SE i en egen fil.',
    ],
    geojson: [
      'geografiska data (GeoJSON), inte metadata',
      'Kontrollera filen med metadata, inte filen med data.',
    ],
    unreadable: [
      'något som inte går att öppna',
      'Kontrollera att filen eller mappen finns kvar, att den får läsas och att namnet är skrivet i UTF-8.',
    ],
    npm: ['en inställningsfil för ett program', 'Peka ut filen med katalogen.'],
    'json-schema': ['ett JSON-schema', 'Peka ut filen med katalogen.'],
    'schema-org': [
      'metadata enligt schema.org',
      'Hämta beskrivningen som DCAT-AP från samma plattform: i CKAN slutar adressen på /catalog.rdf. Annars: skriv om den enligt DCAT-AP-SE.',
    ],
    'iso-19139': [
      'en metadatapost enligt ISO 19139',
      'Hämta posten som DCAT-AP från geodatakatalogen. Kan katalogen svara så, är det outputSchema=http://www.w3.org/ns/dcat# i frågan till CSW.',
    ],
    csw: [
      'ett svar från en katalogtjänst (CSW) utan DCAT',
      'Fråga efter DCAT: outputSchema=http://www.w3.org/ns/dcat# i frågan, om tjänsten kan svara så.',
    ],
    'ogc-records': [
      'metadata enligt OGC API – Records',
      'Hämta samma poster som DCAT-AP (RDF/XML eller JSON-LD) från katalogen. Adressen brukar stå under links.',
    ],
    'rdf-json': [
      'RDF/JSON, en äldre form av RDF',
      'Exportera som RDF/XML, Turtle eller JSON-LD i stället. I EntryScape är det ett val vid exporten.',
    ],
    pdf: ['ett PDF-dokument', 'Lägg beskrivningen i en tabell (CSV), YAML eller RDF/XML.'],
    xls: [
      'en Excel-fil av äldre slag (.xls)',
      'Öppna filen i Excel eller LibreOffice och spara den som Excel-arbetsbok (.xlsx).',
    ],
    xlsb: [
      'en binär Excel-arbetsbok (.xlsb)',
      'Öppna filen i Excel och spara den som vanlig Excel-arbetsbok (.xlsx).',
    ],
    numbers: ['ett kalkylblad från Numbers', 'Exportera filen från Numbers: Arkiv → Exportera till → Excel.'],
    'workbook-encrypted': [
      'en arbetsbok som är låst med lösenord',
      'Spara filen utan lösenord: Arkiv → Information → Skydda arbetsbok → Kryptera med lösenord, och töm rutan.',
    ],
    'workbook-broken': [
      'en arbetsbok som är skadad eller avklippt',
      'Öppna filen i Excel eller LibreOffice, låt programmet reparera den, och spara den på nytt som .xlsx.',
    ],
    'workbook-too-large': [
      'ett arkiv som packas upp till mycket mer än en katalog rymmer',
      'En arbetsbok får vara högst 50 MB, och 200 MB uppackad. Ta bort bilder, tomma rader och annat som inte hör till katalogen.',
    ],
    'dcat-ap-dk': [
      'Danmarks mall för DCAT-AP-DK',
      'Skapa RDF av mallen med det danska verktyget och kontrollera den filen, eller flytta uppgifterna till ett blad med svenska rubriker.',
    ],
    sheets: [
      'en arbetsbok utan rubriker som profilen känner igen',
      'Ge kolumnerna rubriker som ”Titel (sv)”, ”Beskrivning (sv)”, ”Utgivare” och ”Nyckelord (sv)”.',
    ],
    html: ['en webbsida', 'Hämta filen med metadata, inte sidan som visar den. Kanske krävs inloggning.'],
    image: ['en bild', 'Peka ut filen med katalogen.'],
    archive: ['ett zip-arkiv', 'Packa upp arkivet och kontrollera filen i det.'],
    xml: ['XML, men inte RDF/XML', 'RDF/XML börjar med elementet rdf:RDF.'],
    'part-too-large': [
      '',
      'Korta texten, kommentaren eller taggen; katalogens texter är sällan längre än några tusen tecken.',
    ],
    'too-large': ['', 'Dela upp katalogen i flera filer. Turtle och RDF/XML tar mindre plats än N-Triples.'],
    binary: ['en binärfil', 'Peka ut filen med katalogen.'],
    raml: [
      'en RAML-beskrivning',
      'metakoll läser x-dcat i OpenAPI och JSON, inte i RAML. Flytta metadata dit.',
    ],
    table: [
      'en tabell utan rubriker som profilen känner igen',
      'Ge kolumnerna rubriker som ”Titel (sv)”, ”Beskrivning (sv)”, ”Utgivare” och ”Nyckelord (sv)”.',
    ],
    'headings-only': ['en tabell med rubriker men utan rader', 'Fyll i en rad för varje distribution.'],
    text: ['vanlig text', 'Peka ut filen med katalogen.'],
    rdf: [
      'RDF utan katalog, datamängder eller tjänster',
      'Kontrollera att klasserna heter dcat:Catalog, dcat:Dataset, dcat:Distribution och dcat:DataService.',
    ],
  },
  en: {
    openapi: [
      'an OpenAPI description of an API',
      'Put the metadata of the catalogue under info: x-dcat, or describe the API as a data service (DataService) in a file of its own.',
    ],
    'dcat-us': [
      'a catalogue of DCAT-US (data.json, Project Open Data)',
      'Fetch the catalogue as DCAT-AP instead. In ArcGIS Hub that address ends with /api/feed/dcat-ap/3.0.0.json.',
    ],
    ckan: [
      "data of CKAN's own API",
      'Export the catalogue as DCAT (RDF/XML) from CKAN instead: the address ends with /catalog.rdf.',
    ],
    datapackage: ['a Frictionless Data Package', 'Describe the dataset as DCAT-AP-SE in a file of its own.'],
    geojson: [
      'geographical data (GeoJSON), no metadata',
      'Check the file with the metadata, not the one with the data.',
    ],
    unreadable: [
      'something that cannot be opened',
      'Check that the file or folder is still there, that it may be read and that its name is in UTF-8.',
    ],
    npm: ['settings of a program', 'Name the file with the catalogue.'],
    'json-schema': ['a JSON Schema', 'Name the file with the catalogue.'],
    'schema-org': [
      'metadata of schema.org',
      'Fetch the description as DCAT-AP from the same platform: in CKAN the address ends with /catalog.rdf. Otherwise rewrite it as DCAT-AP-SE.',
    ],
    'iso-19139': [
      'a metadata record of ISO 19139',
      'Fetch the record as DCAT-AP from the geodata catalogue. If it can answer so, that is outputSchema=http://www.w3.org/ns/dcat# in the request to CSW.',
    ],
    csw: [
      'the answer of a catalogue service (CSW) without DCAT',
      'Ask for DCAT: outputSchema=http://www.w3.org/ns/dcat# in the request, if the service can answer so.',
    ],
    'ogc-records': [
      'metadata of OGC API – Records',
      'Fetch the same records as DCAT-AP (RDF/XML or JSON-LD) from the catalogue. The address mostly stands under links.',
    ],
    'rdf-json': [
      'RDF/JSON, an older form of RDF',
      'Export as RDF/XML, Turtle or JSON-LD instead. In EntryScape that is a choice when exporting.',
    ],
    pdf: ['a PDF document', 'Put the description into a table (CSV), YAML or RDF/XML.'],
    xls: [
      'an Excel file of the older kind (.xls)',
      'Open the file in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
    ],
    xlsb: [
      'a binary Excel workbook (.xlsb)',
      'Open the file in Excel and save it as an ordinary Excel workbook (.xlsx).',
    ],
    numbers: ['a spreadsheet of Numbers', 'Export the file from Numbers: File → Export To → Excel.'],
    'workbook-encrypted': [
      'a workbook that is locked with a password',
      'Save the file without a password: File → Info → Protect Workbook → Encrypt with Password, and empty the field.',
    ],
    'workbook-broken': [
      'a workbook that is damaged or cut off',
      'Open the file in Excel or LibreOffice, let the program repair it, and save it again as .xlsx.',
    ],
    'workbook-too-large': [
      'an archive that unpacks to much more than a catalogue holds',
      'A workbook may be 50 MB at most, and 200 MB unpacked. Remove pictures, empty rows and what else does not belong to the catalogue.',
    ],
    'dcat-ap-dk': [
      "Denmark's template for DCAT-AP-DK",
      'Make RDF of the template with the Danish tool and check that file, or move what it says to a sheet with headings of DCAT-AP-SE.',
    ],
    sheets: [
      'a workbook without headings that the profile knows',
      'Give the columns headings such as “Title (en)”, “Description (en)”, “Publisher” and “Keyword (en)”.',
    ],
    html: [
      'a web page',
      'Fetch the file with the metadata, not the page that shows it. Perhaps it needs a login.',
    ],
    image: ['a picture', 'Name the file with the catalogue.'],
    archive: ['a zip archive', 'Unpack the archive and check the file in it.'],
    xml: ['XML, but not RDF/XML', 'RDF/XML starts with the element rdf:RDF.'],
    'part-too-large': [
      '',
      'Shorten the text, comment or tag; the texts of a catalogue are seldom longer than some thousand characters.',
    ],
    'too-large': [
      '',
      'Part the catalogue into several files. Turtle and RDF/XML take less room than N-Triples.',
    ],
    binary: ['a binary file', 'Name the file with the catalogue.'],
    raml: [
      'a RAML description',
      'metakoll reads x-dcat in OpenAPI and JSON, not in RAML. Move the metadata there.',
    ],
    table: [
      'a table without headings that the profile knows',
      'Give the columns headings such as “Title (en)”, “Description (en)”, “Publisher” and “Keyword (en)”.',
    ],
    'headings-only': ['a table with headings but without rows', 'Fill in a row for each distribution.'],
    text: ['plain text', 'Name the file with the catalogue.'],
    rdf: [
      'RDF without catalogue, datasets or services',
      'Check that the classes are dcat:Catalog, dcat:Dataset, dcat:Distribution and dcat:DataService.',
    ],
  },
};

const kindOf = ({ language, args }: SentenceContext) => kinds[language][String(args['kind'])];

/** Where the same description is likely to be had, if the file tells it. */
const addressIn = ({ args, language }: SentenceContext, order: string) =>
  typeof args['address'] === 'string' ? `${order} ${quote(language, args['address'], 300)}.` : undefined;

const headingsOf = ({ language, args }: SentenceContext) =>
  listOf(
    language,
    ((args['headings'] as readonly string[] | undefined) ?? [])
      .filter((text) => text !== '')
      .map((text) => quote(language, text, 30)),
  );

export const documentNoResourceTexts: Sentences = {
  sv: {
    summary: 'Filen beskriver ingen katalog, datamängd eller datatjänst',
    title: () => 'Filen beskriver ingen katalog',
    message: (context) => {
      if (context.args['kind'] === 'too-large')
        return 'Filen är för stor: en text på mer än 536 miljoner tecken går inte att läsa.';
      if (context.args['kind'] === 'part-too-large')
        return 'Något i filen – en text, en kommentar eller en tagg – är på miljontals tecken och går inte att läsa.';
      const kind = kindOf(context);
      const headings = headingsOf(context);
      return `Filen beskriver ingen katalog, datamängd eller datatjänst${kind ? `. Den ser ut att vara ${kind[0]}` : ''}${headings === '' ? '' : ` (första raden: ${headings})`}.`;
    },
    why: () => 'Inget i filen gick att känna igen, så ingenting har kontrollerats.',
    how: (context) =>
      addressIn(context, 'Hämta beskrivningen som DCAT, förmodligen på') ??
      kindOf(context)?.[1] ??
      'Ange vad som beskrivs, till exempel class: Catalog, eller samla datamängderna under datasets:.',
  },
  en: {
    summary: 'The file describes no catalogue, dataset or data service',
    title: () => 'The file describes no catalogue',
    message: (context) => {
      if (context.args['kind'] === 'too-large')
        return 'The file is too large: a text of more than 536 million characters cannot be read.';
      if (context.args['kind'] === 'part-too-large')
        return 'Something in the file – a text, a comment or a tag – has millions of characters and cannot be read.';
      const kind = kindOf(context);
      const headings = headingsOf(context);
      return `The file describes no catalogue, dataset or data service${kind ? `. It seems to be ${kind[0]}` : ''}${headings === '' ? '' : ` (first row: ${headings})`}.`;
    },
    why: () => 'Nothing in the file was recognised, so nothing was checked.',
    how: (context) =>
      addressIn(context, 'Fetch the description as DCAT, probably from') ??
      kindOf(context)?.[1] ??
      'Say what is described, for example class: Catalog, or gather the datasets under datasets:.',
  },
};
