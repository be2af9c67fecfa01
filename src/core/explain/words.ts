import type { RuleGroup, Severity } from '../model/finding.js';
import type { Language, Level, ValueKind } from '../model/profile.js';

/** What is said around explanations, and in lists of rules and values. */
export interface ExplainWords {
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly valueKind: Readonly<Record<ValueKind, string>>;
  readonly aRule: string;
  readonly aClass: string;
  readonly aValue: string;
  readonly schemas: Readonly<Record<string, string>>;
  readonly offByDefault: string;
  readonly why: string;
  readonly about: string;
  readonly limits: string;
  readonly example: string;
  readonly found: (line: number, column: number) => string;
  readonly more: (count: number) => string;
  readonly noText: string;
  readonly right: string;
  readonly fix: (safe: boolean) => string;
  readonly switchOff: string;
  readonly switchOn: string;
  readonly guidance: string;
  readonly recommendations: string;
  readonly howToWrite: string;
  readonly noTable: string;
  readonly allowed: string;
  readonly allowedOpen: string;
  readonly values: (list: string, id: string, count: number) => string;
  readonly allValues: (id: string) => string;
  readonly valuesElsewhere: string;
  readonly one: string;
  readonly atMost: (count: number) => string;
  readonly several: string;
  readonly replacedBy: (name: string) => string;
  readonly aliases: string;
  readonly range: string;
  readonly rules: string;
  readonly noRules: string;
  readonly properties: string;
  readonly sections: string;
  readonly usedBy: string;
  readonly ofClass: (label: string) => string;
  readonly inList: (list: string, id: string) => string;
  readonly notOffered: string;
  readonly replaces: string;
  readonly parent: string;
  readonly choice: (name: string) => string;
  readonly askAgain: (name: string) => string;
  readonly overview: string;
  readonly classesTitle: string;
  readonly propertiesHint: string;
  readonly rulesTitle: (count: number) => string;
  readonly rulesHint: string;
  readonly listsTitle: string;
  readonly listsHint: string;
  readonly ruleCount: (count: number) => string;
  readonly fieldCount: (count: number) => string;
  readonly valueCount: (offered: number, known: number) => string;
  readonly knownOnly: string;
  readonly explainHint: (name: string) => string;
  readonly schemaTitle: string;
  readonly schemaHint: string;
}

/** In Swedish and English. */
export const words: Readonly<Record<Language, ExplainWords>> = {
  sv: {
    groups: {
      document: 'Filen',
      schema: 'Fält och värden',
      identity: 'Adresser och identitet',
      catalog: 'Katalogen',
      agent: 'Utgivare och andra aktörer',
      contact: 'Kontaktuppgifter',
      language: 'Språk',
      text: 'Texter',
      license: 'Licens och rättigheter',
      distribution: 'Distributioner',
      service: 'Datatjänster',
      coverage: 'Ämne, plats och tid',
      hvd: 'Värdefulla datamängder',
      series: 'Datamängdsserier',
      dga: 'Skyddade data',
      legacy: 'Äldre skrivsätt',
      harvest: 'Hämtning från webben',
      link: 'Länkar',
      config: 'Inställningar och undantag',
    },
    severity: { error: 'fel', warning: 'varning', info: 'upplysning' },
    level: {
      mandatory: 'obligatoriskt',
      conditional: 'obligatoriskt i vissa fall',
      recommended: 'rekommenderat',
      optional: 'valfritt',
    },
    valueKind: {
      text: 'text med språk',
      literal: 'text',
      string: 'text utan språk',
      iri: 'adress',
      resource: 'adress eller beskrivning',
      date: 'datum',
      duration: 'tidslängd',
      decimal: 'decimaltal',
      integer: 'heltal',
      wkt: 'geometri (WKT)',
    },
    aRule: 'regel',
    aClass: 'klass',
    aValue: 'värde i en kodlista',
    schemas: {
      catalogue: 'en hel beskrivning, för komplettering och hjälp i en textredigerare',
      context: 'JSON-LD-kontexten, som gör beskrivningen till RDF',
      config: 'inställningarna i metakoll.yaml',
      report: 'rapporten från metakoll check --format json',
      diff: 'jämförelsen från metakoll diff --format json',
      preview: 'förhandsvisningen från metakoll preview --format json',
      score: 'poängen från metakoll score --format json',
      audit: 'granskningen från metakoll audit --format json',
      explain: 'svaren från explain, rules och vocab med --format json',
      values: 'de slag av värden som klassernas scheman hänvisar till',
    },
    offByDefault: 'avstängd från början',
    why: 'Varför:',
    about: 'Gäller:',
    limits: 'Att tänka på:',
    example: 'Så här blir det fel',
    found: (line, column) => `rad ${line}, tecken ${column}`,
    more: (count) => (count === 1 ? '… och en anmärkning till.' : `… och ${count} anmärkningar till.`),
    noText: 'Exemplet är en fil som inte går att visa som text.',
    right: 'Så här är det rätt',
    fix: (safe) =>
      safe ? 'metakoll kan rätta det av sig självt:' : 'metakoll kan rätta det om du godkänner ändringen:',
    switchOff: 'Vill ni inte ha regeln? Skriv i metakoll.yaml:',
    switchOn: 'Vill ni ha regeln? Skriv i metakoll.yaml:',
    guidance: 'Läs mer:',
    recommendations: 'Rekommendationer:',
    howToWrite: 'Så här skriver du',
    noTable: 'CSV: den här uppgiften får inte plats i en tabell med en rad för varje distribution.',
    allowed: 'Tillåtna värden',
    allowedOpen: 'Vanliga värden (även andra går bra)',
    values: (list, id, count) => `${list} (${id}), ${count} ${count === 1 ? 'värde' : 'värden'}`,
    allValues: (id) => `Alla värden: metakoll vocab ${id}`,
    valuesElsewhere: 'Listan finns hos den som ger ut den och följer inte med metakoll.',
    one: 'ett värde',
    atMost: (count) => `högst ${count} värden`,
    several: 'ett eller flera värden',
    replacedBy: (name) => `ersatt av ${name}`,
    aliases: 'Förstås också som:',
    range: 'Värdet är:',
    rules: 'Regler som granskar detta',
    noRules: 'Ingen regel granskar bara detta.',
    properties: 'Fält',
    sections: 'I en fil under:',
    usedBy: 'Används i:',
    ofClass: (label) => `fält i ${label}`,
    inList: (list, id) => `värde i kodlistan ${list} (${id})`,
    notOffered: 'Den svenska profilen erbjuder inte värdet. metakoll känner till det från en större lista.',
    replaces: 'Ersätter de utgångna värdena:',
    parent: 'Hör till:',
    choice: (name) => `”${name}” kan vara flera saker:`,
    askAgain: (name) => `Fråga om en av dem, till exempel: metakoll explain ${name}`,
    overview: 'Det här kan metakoll förklara. Skriv namnet efter metakoll explain.',
    classesTitle: 'Klasser och deras fält',
    propertiesHint: 'Ett fält: metakoll explain Dataset.title, dcterms:title eller Titel',
    rulesTitle: (count) => `Regler (${count})`,
    rulesHint: 'Alla med namn: metakoll rules. En av dem: metakoll explain license-not-iri',
    listsTitle: 'Kodlistor',
    listsHint: 'En lista: metakoll vocab data-theme. Ett värde: metakoll explain ENVI',
    ruleCount: (count) => `${count} ${count === 1 ? 'regel' : 'regler'}`,
    fieldCount: (count) => `${count} fält`,
    valueCount: (offered, known) =>
      known === 0
        ? 'värdena finns hos den som ger ut listan'
        : offered === known || offered === 0
          ? `${known} ${known === 1 ? 'värde' : 'värden'}`
          : `${offered} värden i profilen, ${known} kända`,
    knownOnly: 'Finns bara i större listor',
    explainHint: (name) => `Mer om ett värde: metakoll explain ${name}`,
    schemaTitle: 'Scheman som metakoll schema NAMN skriver ut',
    schemaHint: 'Till exempel: metakoll schema catalogue -o katalog.schema.json',
  },
  en: {
    groups: {
      document: 'The file',
      schema: 'Fields and values',
      identity: 'Addresses and identity',
      catalog: 'The catalogue',
      agent: 'Publishers and other agents',
      contact: 'Contact points',
      language: 'Languages',
      text: 'Texts',
      license: 'Licence and rights',
      distribution: 'Distributions',
      service: 'Data services',
      coverage: 'Subject, place and time',
      hvd: 'High-value datasets',
      series: 'Dataset series',
      dga: 'Protected data',
      legacy: 'Older forms',
      harvest: 'Fetching from the web',
      link: 'Links',
      config: 'Configuration and suppressions',
    },
    severity: { error: 'error', warning: 'warning', info: 'info' },
    level: {
      mandatory: 'mandatory',
      conditional: 'mandatory in some cases',
      recommended: 'recommended',
      optional: 'optional',
    },
    valueKind: {
      text: 'text with a language',
      literal: 'text',
      string: 'text without a language',
      iri: 'IRI',
      resource: 'IRI or description',
      date: 'date',
      duration: 'duration',
      decimal: 'decimal number',
      integer: 'whole number',
      wkt: 'geometry (WKT)',
    },
    aRule: 'rule',
    aClass: 'class',
    aValue: 'value of a code list',
    schemas: {
      catalogue: 'a whole description, for completion and help in an editor',
      context: 'the JSON-LD context, which makes the description RDF',
      config: 'the settings in metakoll.yaml',
      report: 'the report of metakoll check --format json',
      diff: 'the comparison of metakoll diff --format json',
      preview: 'the preview of metakoll preview --format json',
      score: 'the points of metakoll score --format json',
      audit: 'the audit of metakoll audit --format json',
      explain: 'the answers of explain, rules and vocab with --format json',
      values: 'the kinds of values that the schemas of the classes refer to',
    },
    offByDefault: 'off unless switched on',
    why: 'Why:',
    about: 'About:',
    limits: 'Bear in mind:',
    example: 'How it goes wrong',
    found: (line, column) => `line ${line}, column ${column}`,
    more: (count) => (count === 1 ? '… and one more finding.' : `… and ${count} more findings.`),
    noText: 'The example is a file that cannot be shown as text.',
    right: 'How it is right',
    fix: (safe) =>
      safe ? 'metakoll can fix this by itself:' : 'metakoll can fix this if you approve of the change:',
    switchOff: 'To do without the rule, write in metakoll.yaml:',
    switchOn: 'To use the rule, write in metakoll.yaml:',
    guidance: 'Read more:',
    recommendations: 'Recommendations:',
    howToWrite: 'How to write it',
    noTable: 'CSV: a table with one row for each distribution has no room for this.',
    allowed: 'Allowed values',
    allowedOpen: 'Common values (others will do as well)',
    values: (list, id, count) => `${list} (${id}), ${count} ${count === 1 ? 'value' : 'values'}`,
    allValues: (id) => `All values: metakoll vocab ${id}`,
    valuesElsewhere: 'The list is kept by those who publish it and does not come with metakoll.',
    one: 'one value',
    atMost: (count) => `at most ${count} values`,
    several: 'one or several values',
    replacedBy: (name) => `replaced by ${name}`,
    aliases: 'Also understood as:',
    range: 'The value is:',
    rules: 'Rules that look at this',
    noRules: 'No rule looks at this alone.',
    properties: 'Properties',
    sections: 'In a file under:',
    usedBy: 'Used in:',
    ofClass: (label) => `property of ${label}`,
    inList: (list, id) => `value of the code list ${list} (${id})`,
    notOffered: 'The Swedish profile does not offer the value. metakoll knows it from a wider list.',
    replaces: 'Replaces the outdated values:',
    parent: 'Part of:',
    choice: (name) => `“${name}” may be several things:`,
    askAgain: (name) => `Ask about one of them, for example: metakoll explain ${name}`,
    overview: 'This is what metakoll can explain. Write the name after metakoll explain.',
    classesTitle: 'Classes and their properties',
    propertiesHint: 'A property: metakoll explain Dataset.title, dcterms:title or Title',
    rulesTitle: (count) => `Rules (${count})`,
    rulesHint: 'All by name: metakoll rules. One of them: metakoll explain license-not-iri',
    listsTitle: 'Code lists',
    listsHint: 'A list: metakoll vocab data-theme. A value: metakoll explain ENVI',
    ruleCount: (count) => `${count} ${count === 1 ? 'rule' : 'rules'}`,
    fieldCount: (count) => `${count} ${count === 1 ? 'property' : 'properties'}`,
    valueCount: (offered, known) =>
      known === 0
        ? 'the values are kept by those who publish the list'
        : offered === known || offered === 0
          ? `${known} ${known === 1 ? 'value' : 'values'}`
          : `${offered} values in the profile, ${known} known`,
    knownOnly: 'Only in wider lists',
    explainHint: (name) => `More about a value: metakoll explain ${name}`,
    schemaTitle: 'Schemas that metakoll schema NAME prints',
    schemaHint: 'For example: metakoll schema catalogue -o catalogue.schema.json',
  },
};
