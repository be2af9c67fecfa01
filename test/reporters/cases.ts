import type { Language } from '../../src/core/model/profile.js';
import type { Report } from '../../src/core/model/report.js';
import type { SourceText } from '../../src/core/model/text.js';
import { diagnostic, file, report, texts } from './sample.js';

/** A report with the texts that it is about. */
export interface Case {
  readonly report: Report;
  readonly sources: ReadonlyMap<string, SourceText>;
}

const names = [
  'Badplatser',
  'Parkeringsplatser',
  'Leverantörsreskontra',
  'Skolmåltider',
  'Livsmedelskontroller',
  'Laddstationer för elbilar',
];

const recommendations = 'https://docs.dataportal.se/dcat/docs/recommendations/';
const specification = 'https://docs.dataportal.se/dcat/sv/';

/** The sentences of the findings, in both languages. */
const say = {
  sv: {
    missing: 'Obligatoriskt värde saknas: ”Utgivare”',
    missingMessage: (name: string) => `Datamängden ”${name}” saknar det obligatoriska fältet ”Utgivare”.`,
    missingWhy: 'Profilen kräver fältet, och sidan på portalen blir ofullständig utan det.',
    missingHow: 'Lägg till fältet ”Utgivare”, till exempel ”http://dataportal.se/organisation/SE2120000000”.',
    licence: 'Licensen är ingen adress: ”Licens”',
    licenceMessage: (name: string, value: string) =>
      `Distributionen av ”${name}” har ”${value}” i fältet ”Licens”, men där ska en adress stå.`,
    licenceHow: 'Skriv http://creativecommons.org/licenses/by/4.0/ i stället.',
    licenceOther: 'Skriv http://creativecommons.org/publicdomain/zero/1.0/ i stället.',
    licenceWhy: 'Portalen känner igen en licens på dess adress.',
    theme: 'Rekommenderat värde saknas: ”Kategori”',
    themeMessage: (name: string) => `Datamängden ”${name}” saknar det rekommenderade fältet ”Kategori”.`,
    themeHow: 'Lägg till fältet ”Kategori”, till exempel ”ENVI”.',
    language: 'Texten saknar språk: ”Titel”',
    languageMessage: 'Katalogen har en text utan språk i fältet ”Titel”.',
    languageHow: 'Skriv language: sv överst i filen, eller titeln som { sv: … }.',
    key: 'Okänt fält: ”keywords_sv”',
    keyMessage: (name: string) =>
      `Datamängden ”${name}” har ett fält som profilen inte känner till: ”keywords_sv”.`,
    keyHow: 'Menade du ”keyword_sv”?',
    encoding: 'Filen lästes som Windows-1252.',
    delimiter: 'Kolumnerna är åtskilda med semikolon.',
    comma: 'Flera nyckelord i ett: ”Nyckelord”',
    commaMessage: (name: string) => `Datamängden ”${name}” har ”bad, sjö, strand” som ett enda nyckelord.`,
    commaHow: 'Skilj nyckelorden åt med |: ”bad|sjö|strand”.',
  },
  en: {
    missing: 'Mandatory value missing: “Publisher”',
    missingMessage: (name: string) => `The dataset “${name}” lacks the mandatory field “Publisher”.`,
    missingWhy: 'The profile requires the field, and without it the page on the portal is incomplete.',
    missingHow: 'Add the field “Publisher”, for example “http://dataportal.se/organisation/SE2120000000”.',
    licence: 'The licence is no address: “Licence”',
    licenceMessage: (name: string, value: string) =>
      `The distribution of “${name}” has “${value}” in the field “Licence”, where an address is wanted.`,
    licenceHow: 'Write http://creativecommons.org/licenses/by/4.0/ instead.',
    licenceOther: 'Write http://creativecommons.org/publicdomain/zero/1.0/ instead.',
    licenceWhy: 'The portal knows a licence by its address.',
    theme: 'Recommended value missing: “Category”',
    themeMessage: (name: string) => `The dataset “${name}” lacks the recommended field “Category”.`,
    themeHow: 'Add the field “Category”, for example “ENVI”.',
    language: 'The text has no language: “Title”',
    languageMessage: 'The catalogue has a text without language in the field “Title”.',
    languageHow: 'Write language: sv at the top of the file, or the title as { sv: … }.',
    key: 'Unknown field: “keywords_sv”',
    keyMessage: (name: string) =>
      `The dataset “${name}” has a field that the profile does not know: “keywords_sv”.`,
    keyHow: 'Did you mean “keyword_sv”?',
    encoding: 'The file was read as Windows-1252.',
    delimiter: 'The columns are parted by semicolons.',
    comma: 'Several keywords in one: “Keyword”',
    commaMessage: (name: string) => `The dataset “${name}” has “bad, sjö, strand” as a single keyword.`,
    commaHow: 'Part the keywords with |: “bad|sjö|strand”.',
  },
} as const;

const dataset = (index: number) => ({
  class: 'Dataset',
  id: `https://data.exempel.se/dataset/${index}`,
  title: names[index] ?? `Datamängd ${index + 1}`,
});

const distribution = (index: number) => ({
  class: 'Distribution',
  id: `https://data.exempel.se/dataset/${index}/csv`,
  title: 'CSV-fil',
  dataset: dataset(index).id,
  datasetTitle: dataset(index).title,
});

/** A catalogue of forty datasets, all without publisher, and a few other faults. */
function manyDatasets(language: Language): Case {
  const words = say[language];
  const count = 40;
  const licences: Record<number, string> = { 1: 'CC-BY 4.0', 3: 'CC noll', 4: 'CC-BY' };
  const yaml = [
    'class: Catalog',
    'title: Öppna data i Exempel kommun',
    'dataset:',
    ...Array.from({ length: count }, (_, index) => [
      `  - id: https://data.exempel.se/dataset/${index}`,
      `    title: { sv: ${dataset(index).title} }`,
      ...(index === 2 ? ['    keywords_sv: [leverantör, faktura]'] : []),
      '    distribution:',
      `      - license: ${licences[index] ?? 'CC0'}`,
    ]).flat(),
    '',
  ].join('\n');
  const sources = texts({ 'katalog.yaml': yaml });
  const found = [
    ...Array.from({ length: count }, (_, index) =>
      diagnostic(sources, {
        at: `- id: ${dataset(index).id}\n`.trimEnd(),
        after: `- id: ${dataset(index).id}\n`,
        pointer: `/dataset/${index}`,
        resource: dataset(index),
        property: 'dcterms:publisher',
        title: words.missing,
        message: words.missingMessage(dataset(index).title),
        why: words.missingWhy,
        how: words.missingHow,
        guidance: `${specification}#dcat_Dataset-dcterms_publisher`,
      }),
    ),
    ...Object.entries(licences).map(([key, value]) =>
      diagnostic(sources, {
        rule: 'license-not-iri',
        at: value,
        after: `- id: ${dataset(Number(key)).id}\n`,
        pointer: `/dataset/${key}/distribution/0/license`,
        resource: distribution(Number(key)),
        property: 'dcterms:license',
        title: words.licence,
        message: words.licenceMessage(dataset(Number(key)).title, value),
        why: words.licenceWhy,
        how: value === 'CC noll' ? words.licenceOther : words.licenceHow,
        guidance: `${recommendations}#11-licenser`,
        args: { value },
      }),
    ),
    ...[0, 3].map((index) =>
      diagnostic(sources, {
        rule: 'schema-missing-recommended',
        severity: 'warning',
        at: `- id: ${dataset(index).id}\n`.trimEnd(),
        pointer: `/dataset/${index}`,
        resource: dataset(index),
        property: 'dcat:theme',
        title: words.theme,
        message: words.themeMessage(dataset(index).title),
        how: words.themeHow,
        guidance: `${specification}#dcat_Dataset-dcat_theme`,
      }),
    ),
    diagnostic(sources, {
      rule: 'key-unknown',
      severity: 'warning',
      at: 'keywords_sv',
      pointer: '/dataset/2',
      resource: dataset(2),
      title: words.key,
      message: words.keyMessage(dataset(2).title),
      how: words.keyHow,
      guidance: `${specification}#dcat%3ADataset`,
      args: { key: 'keywords_sv', suggestion: 'keyword_sv' },
    }),
    diagnostic(sources, {
      rule: 'lang-tag-missing',
      severity: 'info',
      at: 'Öppna data i Exempel kommun',
      pointer: '/title',
      resource: { class: 'Catalog', title: 'Öppna data i Exempel kommun' },
      property: 'dcterms:title',
      title: words.language,
      message: words.languageMessage,
      how: words.languageHow,
      guidance: `${recommendations}#12-sprak`,
      args: { value: 'Öppna data i Exempel kommun' },
    }),
  ].sort((a, b) => a.range.start.offset - b.range.start.offset);
  return {
    report: report([file('katalog.yaml', { Catalog: 1, Dataset: count, Distribution: count })], found, {
      language,
    }),
    sources,
  };
}

/** A table: findings in cells, one of them an empty one. */
function table(language: Language): Case {
  const words = say[language];
  const csv = [
    'Titel;Utgivare;Nyckelord;Webbadress',
    'Badplatser;Exempel kommun;bad, sjö, strand;https://data.exempel.se/badplatser.csv',
    'Skolmåltider;;skola;https://data.exempel.se/skolmaltider.csv',
    '',
  ].join('\r\n');
  const sources = texts({ 'data/förteckning.csv': csv });
  const badplatser = {
    class: 'Dataset',
    title: 'Badplatser',
    dataset: 'Badplatser',
    datasetTitle: 'Badplatser',
  };
  const found = [
    diagnostic(sources, {
      rule: 'keyword-list-in-one',
      severity: 'warning',
      at: 'bad, sjö, strand',
      cell: { row: 2, column: 'C', heading: 'Nyckelord' },
      pointer: '/dataset/0/keyword/sv/0',
      resource: badplatser,
      property: 'dcat:keyword',
      title: words.comma,
      message: words.commaMessage('Badplatser'),
      how: words.commaHow,
      args: { value: 'bad, sjö, strand' },
    }),
    diagnostic(sources, {
      at: '',
      after: ';skola',
      cell: { row: 3, column: 'B', heading: 'Utgivare' },
      pointer: '/dataset/1',
      resource: { class: 'Dataset', title: 'Skolmåltider' },
      property: 'dcterms:publisher',
      title: words.missing,
      message: words.missingMessage('Skolmåltider'),
      why: words.missingWhy,
      how: words.missingHow,
      guidance: `${specification}#dcat_Dataset-dcterms_publisher`,
    }),
  ];
  const assumptions = [
    { code: 'encoding', args: { encoding: 'windows-1252' }, count: 1, message: words.encoding },
    { code: 'delimiter', args: { delimiter: ';' }, count: 1, message: words.delimiter },
  ] as const;
  return {
    report: report([file('data/förteckning.csv', { Dataset: 2, Distribution: 2 }, { assumptions })], found, {
      language,
    }),
    sources,
  };
}

/** Nothing but advice. */
function adviceOnly(language: Language): Case {
  const { report: all, sources } = manyDatasets(language);
  const found = all.diagnostics.filter(({ severity }) => severity !== 'error');
  return { report: report(all.files, found, { language }), sources };
}

/** No finding at all. */
function clean(language: Language): Case {
  return {
    report: report([file('katalog.yaml', { Catalog: 1, Dataset: 6, Distribution: 12, Agent: 1 })], [], {
      language,
    }),
    sources: texts({ 'katalog.yaml': 'class: Catalog\n' }),
  };
}

/** Values that would steer the terminal, turn the text or push it askew. */
function hostile(language: Language): Case {
  const yaml = [
    'title: "\u001b[2J\u001b[31mrött\u0007"',
    `\tkeyword: 漢字漢字 \u202egpj.exe`,
    `description: ${'x '.repeat(200)}FEL${' y'.repeat(200)}`,
    'note: 👩‍👩‍👧‍👦 e\u0301 fel',
    '',
  ].join('\n');
  const sources = texts({ 'kata\u001b[0mlog.yaml': yaml });
  const resource = { class: 'Dataset', title: 'Ond\u001b]0;titel\u0007\u202e\nrad två' };
  const value = (at: string, more = {}) =>
    diagnostic(sources, {
      rule: 'schema-pattern',
      at,
      resource,
      title: `Fel form: ”${at}”`,
      message: `Värdet ”${at}” har fel form.`,
      how: `Skriv inte ”${at}”.`,
      args: { value: at },
      ...more,
    });
  return {
    report: report(
      [file('kata\u001b[0mlog.yaml', { Dataset: 1 })],
      [
        value('\u001b[2J\u001b[31mrött'),
        value('\u202egpj.exe'),
        value('FEL'),
        value('fel', { severity: 'warning', resource: undefined }),
      ],
      { language },
    ),
    sources,
  };
}

/** A folder with one dataset in each file: the same finding in all, another in one, some files without any. */
function manyFiles(language: Language): Case {
  const words = say[language];
  const paths = Array.from({ length: 12 }, (_, index) => `data/${String(index + 1).padStart(2, '0')}.yaml`);
  const sources = texts(
    Object.fromEntries(
      paths.map((path, index) => [path, `class: Dataset\ntitle: { sv: ${dataset(index).title} }\n`]),
    ),
  );
  const missing = (path: string, index: number) =>
    diagnostic(sources, {
      file: path,
      at: 'class: Dataset',
      resource: dataset(index),
      property: 'dcterms:publisher',
      title: words.missing,
      message: words.missingMessage(dataset(index).title),
      why: words.missingWhy,
      how: words.missingHow,
      guidance: `${specification}#dcat_Dataset-dcterms_publisher`,
    });
  const theme = diagnostic(sources, {
    rule: 'schema-missing-recommended',
    severity: 'warning',
    file: paths[2]!,
    at: 'class: Dataset',
    resource: dataset(2),
    property: 'dcat:theme',
    title: words.theme,
    message: words.themeMessage(dataset(2).title),
    how: words.themeHow,
  });
  const found = paths
    .slice(0, 6)
    .flatMap((path, index) => [missing(path, index), ...(index === 2 ? [theme] : [])]);
  return {
    report: report(
      paths.map((path) => file(path, { Dataset: 1 })),
      found,
      { language, passedOver: 3 },
    ),
    sources,
  };
}

/** Every case by name. */
export const cases = { manyDatasets, table, adviceOnly, clean, hostile, manyFiles };
