/** Why a file does not follow the rules of its format, and what to do, in Swedish. */
export const causesSv: Readonly<Record<string, readonly [string, string]>> = {
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
  'sheet-xml': [
    'innehållet i ett av bladen är skadat, och det som står efter skadan går inte att läsa',
    'Öppna filen i Excel eller LibreOffice, låt programmet reparera den, och spara den på nytt.',
  ],
  'sheet-document-type': [
    'ett av bladen har en DOCTYPE, och det har inga arbetsböcker',
    'Öppna filen i Excel eller LibreOffice och spara den på nytt.',
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
    'ett citattecken sluker flera rader',
    'Ta bort citattecknet, eller avsluta cellen med ett likadant. Ett citattecken i en cell skrivs två gånger ("") i en cell inom citattecken.',
  ],
  'csv-quote-inside': [
    'texten fortsätter efter det citattecken som avslutar cellen',
    'Sätt citattecken om hela cellen och skriv de som står i texten två gånger: """Bad"" och sol".',
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
  'json-raw-tab': ['en text innehåller en tabb', 'Skriv \\t, eller ett mellanslag, i stället för tabben.'],
  'json-raw-newline': [
    'en text går över flera rader',
    'Skriv texten på en rad. En radbrytning i texten skrivs \\n.',
  ],
  'json-value': [
    'värdet är inget som JSON har ett ord för',
    'Skriv null, true, false, ett tal eller en text, eller ta bort fältet.',
  ],
  'json-number': [
    'talet är inte skrivet som JSON skriver tal',
    'Skriv talet med siffror och decimalpunkt, utan inledande nollor, eller sätt citattecken om det.',
  ],
  'json-space-sign': [
    'mellan värdena står tecken som ser ut som mellanslag men är något annat',
    'Byt dem mot vanliga mellanslag. Tecknen följer ofta med när text kopieras från en webbsida eller ett dokument.',
  ],
  'yaml-space-sign': [
    'raden är indragen med tecken som ser ut som mellanslag men är något annat',
    'Dra in raden med vanliga mellanslag. Tecknen följer ofta med när text kopieras från en webbsida eller ett dokument.',
  ],
  'yaml-dash-space': ['mellanslaget efter bindestrecket saknas', 'Skriv ett mellanslag efter -.'],
  'yaml-colon-space': ['mellanslaget efter kolonet saknas', 'Skriv ett mellanslag efter :.'],
  'yaml-colon-missing': [
    'kolonet efter fältets namn saknas',
    'Skriv ett kolon och ett mellanslag efter namnet.',
  ],
  'yaml-escape': [
    'ett omvänt snedstreck (\\) står före ett tecken som det inte kan stå före',
    'Skriv \\\\ för ett omvänt snedstreck, eller sätt texten inom \' i stället för ".',
  ],
  'yaml-curly-quote': [
    'citattecknen är böjda (”) i stället för raka',
    'Använd raka citattecken ("). Skriv filen i en textredigerare och inte i ett ordbehandlingsprogram.',
  ],
  'yaml-flow-comma': ['ett komma saknas mellan två fält inom { }', 'Skriv ett komma efter värdet före.'],
  'xml-declaration': [
    'XML-deklarationen är inte rätt skriven',
    'Skriv <?xml version="1.0" encoding="UTF-8"?>.',
  ],
  'xml-document-type': [
    'dokumenttypen (DOCTYPE) är inte rätt skriven',
    'Rätta den, eller ta bort den: ett katalogdokument behöver ingen.',
  ],
  'xml-section-end': ['tecknen ]]> står i en text', 'Skriv ]]&gt;, eller ta bort dem.'],
  'xml-second-root': [
    'ett andra element står bredvid det yttersta',
    'Lägg allt i ett enda rdf:RDF. Det här händer när två filer har klistrats ihop.',
  ],
  'xml-name': [
    'ett element eller attribut har ett namn som inte kan vara ett',
    'Ett namn består av bokstäver, siffror, punkt, bindestreck och understreck, och börjar med en bokstav.',
  ],
  'xml-end-tag': [
    'en sluttagg innehåller något mer än sitt namn, eller saknar sitt >',
    'Skriv bara namnet och > i sluttaggen. Attribut hör hemma i starttaggen.',
  ],
  'xml-bare-attribute': [
    'ett attribut utan prefix finns inte i RDF/XML',
    'Ta bort attributet, eller skriv det med sitt prefix: rdf:about, rdf:resource, rdf:datatype, xml:lang.',
  ],
  'xml-literal-markup': [
    'element står i en text som bara har en datatyp',
    'Skriv texten utan element, eller &lt; i stället för <. Uppmärkning som sådan behöver rdf:parseType="Literal" i stället för rdf:datatype.',
  ],
  'xml-foreign-attribute': [
    'ett attribut som inte hör till RDF gör egenskapen till något annat än en text eller en adress',
    'Ta bort attributet.',
  ],
};
