import { quote } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { Sentences, Telling } from '../rule.js';

/** The likely cause, and what to do about it, by the code that a reader gives. */
const causes: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  sv: {
    tab: ['raden är indragen med tabbtecken', 'Dra in raden med mellanslag i stället för tabbar.'],
    colon: ['texten innehåller kolon följt av mellanslag', 'Sätt citattecken om texten: "…: …".'],
    quote: [
      'ett citattecken saknar sin andra halva',
      'Avsluta texten med ett citattecken, eller ta bort det första.',
    ],
    bracket: ['en parentes, [ eller {, saknar sin andra halva', 'Avsluta listan med ] eller klammern med }.'],
    reserved: [
      'texten börjar med ett tecken som har särskild betydelse (@, ` eller %)',
      'Sätt citattecken om texten.',
    ],
    indent: [
      'raden är inte lika långt indragen som de andra i samma grupp',
      'Ge alla fält i gruppen samma indrag.',
    ],
    control: [
      'filen innehåller tecken som inte går att läsa',
      'Ta bort de osynliga tecknen; spara om filen som ren text i UTF-8.',
    ],
    depth: [
      'innehållet är inkapslat i alltför många nivåer',
      'En katalog behöver färre än tio nivåer. Kontrollera hur filen har skapats.',
    ],
    alias: [
      'ett alias (*) hänvisar till något som inte finns',
      'Kontrollera namnet efter *, eller skriv ut värdet.',
    ],
    'alias-size': [
      'aliasen (*) vecklar ut sig till mer än vad som går att läsa',
      'Skriv ut värdena i stället för att hänvisa i flera led.',
    ],
    'json-comma': [
      'ett kommatecken saknas mellan två värden',
      'Sätt ett kommatecken efter det föregående värdet.',
    ],
    'json-trailing-comma': ['det står ett kommatecken efter det sista värdet', 'Ta bort kommatecknet.'],
    'json-colon': ['ett kolon saknas mellan fält och värde', 'Skriv "fält": värde.'],
    'json-quote': [
      'ett fältnamn eller en text saknar citattecken',
      'Sätt raka citattecken (") om fältnamnet och texten.',
    ],
    'json-single-quote': [
      'texten har enkla citattecken',
      'Använd raka dubbla citattecken (") i stället för \'.',
    ],
    'json-curly-quote': [
      'citattecknen är sneda (”) i stället för raka',
      'Använd raka citattecken ("). Skriv filen i en textredigerare, inte i ett ordbehandlingsprogram.',
    ],
    'json-comment': [
      'filen innehåller en kommentar, och det kan JSON inte ha',
      'Ta bort kommentaren, eller använd YAML.',
    ],
    'json-bracket': [
      'en lista eller ett objekt avslutas aldrig',
      'Avsluta med ] eller }. Kanske är filen avklippt.',
    ],
    'json-escape': ['ett omvänt snedstreck (\\) står fel', 'Skriv \\\\ för ett omvänt snedstreck.'],
    'json-after': ['det står något efter slutet', 'Ta bort det som står efter den sista klammern.'],
    'csv-quote': [
      'ett citattecken öppnar en cell som aldrig avslutas',
      'Avsluta cellen med ett citattecken. Ett citattecken inuti en cell skrivs två gånger ("").',
    ],
    'xml-mismatched-tag': [
      'en sluttagg passar inte ihop med starttaggen',
      'Kontrollera att varje element avslutas i rätt ordning.',
    ],
    'xml-unclosed': ['ett element avslutas aldrig', 'Lägg till sluttaggen. Kanske är filen avklippt.'],
    'xml-ampersand': ['ett &-tecken står för sig självt', 'Skriv &amp; i stället för &.'],
    'xml-namespace': ['ett prefix används utan att vara deklarerat', 'Lägg till xmlns:prefix="…" i rdf:RDF.'],
    'xml-attribute-quote': ['ett attributvärde saknar citattecken', 'Sätt citattecken om värdet.'],
    'xml-encoding': ['teckenkodningen stämmer inte med den som filen anger', 'Spara filen som UTF-8.'],
    'xml-no-rdf': ['filen är XML men inte RDF', 'RDF/XML börjar med elementet rdf:RDF.'],
    'xml-rdf': [
      'elementet får inte stå på det här stället i RDF/XML',
      'Växla mellan resurs och egenskap: en egenskap har en text, en adress eller en enda resurs.',
    ],
    'turtle-dot': ['en punkt saknas efter påståendet', 'Avsluta varje påstående med punkt.'],
    'turtle-prefix': [
      'ett prefix används utan att vara deklarerat',
      'Lägg till en rad @prefix … överst i filen.',
    ],
    'turtle-quote': [
      'ett citattecken saknar sin andra halva',
      'Avsluta texten med ett citattecken. Text på flera rader kräver tre (""").',
    ],
    'turtle-iri': ['en adress mellan < och > är felaktig', 'Kontrollera adressen; mellanslag skrivs %20.'],
    'turtle-bracket': ['en parentes saknar sin andra halva', 'Avsluta med ] eller ).'],
    'turtle-semicolon': [
      'ett semikolon eller komma saknas',
      'Skilj egenskaper åt med semikolon och värden med komma.',
    ],
    'turtle-escape': [
      'ett omvänt snedstreck (\\) står före ett tecken som det inte kan stå före',
      'Skriv \\\\ för ett omvänt snedstreck.',
    ],
    'turtle-predicate': [
      'det står något annat där en egenskap ska stå',
      'Skriv en egenskap, till exempel dcterms:title, före värdet.',
    ],
    'turtle-value': [
      'det står något annat där ett värde ska stå',
      'Skriv en text inom citattecken, en adress inom < och > eller ett namn med prefix.',
    ],
    'turtle-directive': [
      'en deklaration (@prefix eller @base) är inte fullständig',
      'Skriv @prefix dcat: <http://www.w3.org/ns/dcat#> .',
    ],
    'ntriples-line': [
      'raden är inget fullständigt påstående',
      'Skriv <subjekt> <egenskap> <objekt> . på en rad.',
    ],
    'xml-unknown-entity': [
      'ett tecken skrivs med ett namn som XML inte känner till',
      'Skriv tecknet självt; XML känner bara &amp;, &lt;, &gt;, &quot; och &apos;.',
    ],
    'xml-less-than': ['ett <-tecken står i en text', 'Skriv &lt; i stället för <.'],
    'xml-tag': [
      'en tagg är inte fullständig',
      'Kontrollera att varje attribut har ett värde inom citattecken.',
    ],
    'xml-attribute-twice': ['ett attribut står två gånger i samma tagg', 'Ta bort det ena.'],
    'xml-declaration-place': [
      'XML-deklarationen står inte allra först i filen',
      'Ta bort det som står före <?xml …?>, även tomma rader.',
    ],
    'xml-text-outside': [
      'en text står mellan elementen där ingen får stå',
      'Ta bort texten, eller lägg den i ett element.',
    ],
    'xml-comment': ['en kommentar innehåller två bindestreck', 'Skriv om kommentaren utan --.'],
    'xml-markup': ['det står taggar i en text', 'Skriv texten utan taggar, eller skriv &lt; för <.'],
    'xml-two-values': ['en egenskap har två värden i samma element', 'Skriv ett element för varje värde.'],
    'xml-rdf-name': [
      'ett namn i RDF:s egen namnrymd används fel',
      'Kontrollera stavningen: rdf:about, rdf:resource, rdf:nodeID, rdf:datatype, rdf:parseType.',
    ],
    'jsonld-invalid': ['innehållet följer inte JSON-LD', 'Kontrollera @context, @id och @type.'],
    other: ['', 'Kontrollera raden och den före.'],
  },
  en: {
    tab: ['the line is indented with tabs', 'Indent the line with spaces instead of tabs.'],
    colon: ['the text holds a colon followed by a space', 'Put quotation marks around the text: "…: …".'],
    quote: [
      'a quotation mark lacks its other half',
      'End the text with a quotation mark, or remove the first one.',
    ],
    bracket: ['a bracket, [ or {, lacks its other half', 'End the list with ] or the object with }.'],
    reserved: [
      'the text starts with a sign of special meaning (@, ` or %)',
      'Put quotation marks around the text.',
    ],
    indent: [
      'the line is not indented as far as the others of its group',
      'Give all fields of the group the same indentation.',
    ],
    control: [
      'the file holds characters that cannot be read',
      'Remove the invisible characters; save the file as plain text in UTF-8.',
    ],
    depth: [
      'the content is nested too deeply',
      'A catalogue needs fewer than ten levels. Check how the file was made.',
    ],
    alias: [
      'an alias (*) refers to something that is not there',
      'Check the name after *, or write out the value.',
    ],
    'alias-size': [
      'the aliases (*) unfold to more than can be read',
      'Write out the values instead of referring in several steps.',
    ],
    'json-comma': ['a comma is missing between two values', 'Put a comma after the value before.'],
    'json-trailing-comma': ['there is a comma after the last value', 'Remove the comma.'],
    'json-colon': ['a colon is missing between field and value', 'Write "field": value.'],
    'json-quote': [
      'a field name or a text lacks quotation marks',
      'Put straight quotation marks (") around the field name and the text.',
    ],
    'json-single-quote': [
      'the text has single quotation marks',
      'Use straight double quotation marks (") instead of \'.',
    ],
    'json-curly-quote': [
      'the quotation marks are curly (”) instead of straight',
      'Use straight quotation marks ("). Write the file in a text editor and not in a word processor.',
    ],
    'json-comment': ['the file holds a comment, which JSON cannot have', 'Remove the comment, or use YAML.'],
    'json-bracket': ['a list or an object never ends', 'End it with ] or }. Perhaps the file was cut off.'],
    'json-escape': ['a backslash (\\) stands in the wrong place', 'Write \\\\ for a backslash.'],
    'json-after': ['something stands after the end', 'Remove what stands after the last bracket.'],
    'csv-quote': [
      'a quotation mark opens a cell that never ends',
      'End the cell with a quotation mark. A quotation mark inside a cell is written twice ("").',
    ],
    'xml-mismatched-tag': [
      'an end tag does not fit its start tag',
      'Check that every element ends in the right order.',
    ],
    'xml-unclosed': ['an element never ends', 'Add the end tag. Perhaps the file was cut off.'],
    'xml-ampersand': ['an & stands by itself', 'Write &amp; instead of &.'],
    'xml-namespace': ['a prefix is used without being declared', 'Add xmlns:prefix="…" to rdf:RDF.'],
    'xml-attribute-quote': [
      'an attribute value lacks quotation marks',
      'Put quotation marks around the value.',
    ],
    'xml-encoding': ['the character encoding is not the one that the file states', 'Save the file as UTF-8.'],
    'xml-no-rdf': ['the file is XML but not RDF', 'RDF/XML starts with the element rdf:RDF.'],
    'xml-rdf': [
      'the element may not stand in this place of RDF/XML',
      'Alternate resources and properties: a property has a text, an address or a single resource.',
    ],
    'turtle-dot': ['a full stop is missing after the statement', 'End each statement with a full stop.'],
    'turtle-prefix': [
      'a prefix is used without being declared',
      'Add a line @prefix … at the top of the file.',
    ],
    'turtle-quote': [
      'a quotation mark lacks its other half',
      'End the text with a quotation mark. A text on several lines needs three (""").',
    ],
    'turtle-iri': ['an address between < and > is faulty', 'Check the address; a space is written %20.'],
    'turtle-bracket': ['a bracket lacks its other half', 'End it with ] or ).'],
    'turtle-semicolon': [
      'a semicolon or comma is missing',
      'Part properties with semicolons and values with commas.',
    ],
    'turtle-escape': [
      'a backslash (\\) stands before a sign that it cannot stand before',
      'Write \\\\ for a backslash.',
    ],
    'turtle-predicate': [
      'something else stands where a property belongs',
      'Write a property, such as dcterms:title, before the value.',
    ],
    'turtle-value': [
      'something else stands where a value belongs',
      'Write a text in quotation marks, an address between < and >, or a name with a prefix.',
    ],
    'turtle-directive': [
      'a declaration (@prefix or @base) is not complete',
      'Write @prefix dcat: <http://www.w3.org/ns/dcat#> .',
    ],
    'ntriples-line': [
      'the line is no complete statement',
      'Write <subject> <property> <object> . on one line.',
    ],
    'xml-unknown-entity': [
      'a sign is written by a name that XML does not know',
      'Write the sign itself; XML knows only &amp;, &lt;, &gt;, &quot; and &apos;.',
    ],
    'xml-less-than': ['a < stands in a text', 'Write &lt; instead of <.'],
    'xml-tag': ['a tag is not complete', 'Check that every attribute has a value in quotation marks.'],
    'xml-attribute-twice': ['an attribute stands twice in a tag', 'Remove one of them.'],
    'xml-declaration-place': [
      'the XML declaration is not the very first thing in the file',
      'Remove what stands before <?xml …?>, empty lines as well.',
    ],
    'xml-text-outside': [
      'a text stands between elements where none belongs',
      'Remove the text, or put it into an element.',
    ],
    'xml-comment': ['a comment holds two hyphens', 'Rewrite the comment without --.'],
    'xml-markup': ['there are tags in a text', 'Write the text without tags, or write &lt; for <.'],
    'xml-two-values': ['a property has two values in one element', 'Write one element for each value.'],
    'xml-rdf-name': [
      "a name of RDF's own namespace is used in the wrong way",
      'Check the spelling: rdf:about, rdf:resource, rdf:nodeID, rdf:datatype, rdf:parseType.',
    ],
    'jsonld-invalid': ['the content does not follow JSON-LD', 'Check @context, @id and @type.'],
    other: ['', 'Check the line and the one before.'],
  },
};

/** What the cause is about: the prefix, name or sign that a reader found. */
function nameIn({ args, language }: Telling): string {
  const name =
    args['name'] ?? args['prefix'] ?? args['open'] ?? args['found'] ?? args['root'] ?? args['encoding'];
  return name === undefined || name === '' ? '' : ` (${quote(language, name, 40)})`;
}

const causeOf = ({ language, args }: Telling) =>
  causes[language][String(args['cause'])] ?? causes[language]['other']!;

export const documentSyntaxTexts: Sentences = {
  sv: {
    summary: 'Filen följer inte reglerna för sitt format',
    title: ({ args }) => `Filen går inte att läsa som ${args['format']}`,
    message: (telling) => {
      const cause = causeOf(telling)[0];
      return `Filen går inte att läsa som ${telling.args['format']} från den här platsen${cause === '' ? '.' : `: ${cause}${nameIn(telling)}.`}`;
    },
    why: () => 'Det som inte går att läsa kan varken kontrolleras eller publiceras.',
    how: (telling) => causeOf(telling)[1],
  },
  en: {
    summary: 'The file does not follow the rules of its format',
    title: ({ args }) => `The file cannot be read as ${args['format']}`,
    message: (telling) => {
      const cause = causeOf(telling)[0];
      return `The file cannot be read as ${telling.args['format']} from here on${cause === '' ? '.' : `: ${cause}${nameIn(telling)}.`}`;
    },
    why: () => 'What cannot be read can neither be checked nor published.',
    how: (telling) => causeOf(telling)[1],
  },
};
