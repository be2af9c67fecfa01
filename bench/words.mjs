// @ts-check
/**
 * The words that generated catalogues are made of. They are invented for the benchmarks: ordinary subjects of
 * a Swedish municipality, in a municipality that does not exist.
 */

/**
 * @typedef {{ sv: string, en: string }} Text
 * @typedef {object} Topic
 * @property {string} slug
 * @property {Text} title
 * @property {Text} content what the data holds, as the end of a sentence
 * @property {{ sv: string[], en: string[] }} keywords
 * @property {string} theme code of an EU data theme
 * @property {string | null} frequency code of an EU frequency
 * @property {string[]} formats media types, the most usual first; at least four
 */

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';
const GEOJSON = 'application/geo+json';
const GPKG = 'application/geopackage+sqlite3';
const GML = 'application/gml+xml';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XML = 'application/xml';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

const TABLE = [CSV, JSON_TYPE, XLSX, ODS, XML];
const PLACES = [CSV, GEOJSON, JSON_TYPE, GPKG];
const MAPS = [GEOJSON, GPKG, GML, JSON_TYPE];

/**
 * @param {string} slug
 * @param {string} sv
 * @param {string} en
 * @param {string} contentSv
 * @param {string} contentEn
 * @param {string} keywordsSv separated by a comma
 * @param {string} keywordsEn separated by a comma
 * @param {string} theme
 * @param {string | null} frequency
 * @param {string[]} formats
 * @returns {Topic}
 */
function topic(slug, sv, en, contentSv, contentEn, keywordsSv, keywordsEn, theme, frequency, formats) {
  const content = { sv: contentSv, en: contentEn };
  const keywords = { sv: keywordsSv.split(', '), en: keywordsEn.split(', ') };
  return { slug, title: { sv, en }, content, keywords, theme, frequency, formats };
}

// biome-ignore format: the two languages side by side are easier to read than one word per line.
/** @type {readonly Topic[]} */
export const TOPICS = [
  topic('badplatser', 'Badplatser', 'Bathing sites',
    'läge, bryggor, toaletter och tillgänglighet', 'location, jetties, toilets and accessibility',
    'badplats, sommar, sjö', 'bathing site, summer, lake',
    'ENVI', 'ANNUAL', PLACES),
  topic('lekplatser', 'Lekplatser', 'Playgrounds',
    'läge, åldersgrupp, redskap och besiktning', 'location, age group, equipment and inspection',
    'lekplats, barn, park', 'playground, children, park',
    'EDUC', 'ANNUAL', PLACES),
  topic('utegym', 'Utegym', 'Outdoor gyms',
    'läge, redskap, underlag och belysning', 'location, equipment, surface and lighting',
    'utegym, motion, hälsa', 'outdoor gym, exercise, health',
    'HEAL', 'ANNUAL', PLACES),
  topic('grillplatser', 'Grillplatser', 'Barbecue sites',
    'läge, vindskydd, ved och regler för eldning', 'location, shelter, firewood and rules for open fire',
    'grillplats, vindskydd, utflykt', 'barbecue site, shelter, outing',
    'EDUC', 'IRREG', PLACES),
  topic('toaletter', 'Offentliga toaletter', 'Public toilets',
    'läge, öppettider, skötbord och tillgänglighet', 'location, hours, changing table and accessibility',
    'toalett, tillgänglighet', 'toilet, accessibility',
    'GOVE', 'MONTHLY', PLACES),
  topic('evenemang', 'Evenemang', 'Events',
    'tid, plats, arrangör och målgrupp', 'time, place, organiser and audience',
    'evenemang, kalender, kultur, fritid', 'event, calendar, culture, leisure',
    'EDUC', 'DAILY', TABLE),
  topic('konst', 'Offentlig konst', 'Public art',
    'konstverk, konstnär, material och läge', 'work of art, artist, material and location',
    'konst, skulptur, kulturarv', 'art, sculpture, cultural heritage',
    'EDUC', 'IRREG', PLACES),
  topic('tomter', 'Lediga tomter', 'Vacant plots',
    'läge, storlek, byggrätt och pris', 'location, size, building right and price',
    'tomt, mark, boende', 'plot, land, housing',
    'REGI', 'WEEKLY', MAPS),
  topic('parkering', 'Parkeringsplatser', 'Parking places',
    'läge, antal platser, avgift och tider', 'location, number of spaces, charges and hours',
    'parkering, avgift, trafik', 'parking, charge, traffic',
    'TRAN', 'MONTHLY', PLACES),
  topic('laddplatser', 'Laddplatser för elbilar', 'Charging points for electric cars',
    'läge, effekt, uttag och ägare', 'location, power, socket and owner',
    'laddplats, elbil, klimat', 'charging point, electric car, climate',
    'TRAN', 'MONTHLY', PLACES),
  topic('vagarbeten', 'Vägarbeten', 'Road works',
    'sträcka, tid, orsak och omledning', 'stretch, time, reason and diversion',
    'vägarbete, avstängning, trafik', 'road works, closure, traffic',
    'TRAN', 'DAILY', MAPS),
  topic('cykelvagar', 'Cykelvägar', 'Cycle paths',
    'sträckning, bredd, beläggning och skyltning', 'route, width, surface and signs',
    'cykelväg, cykel, gång- och cykelväg', 'cycle path, bicycle, walking and cycling',
    'TRAN', 'QUARTERLY', MAPS),
  topic('trad', 'Träd', 'Trees',
    'art, stamomkrets, planteringsår och läge', 'species, girth, year of planting and location',
    'träd, park, grönområde', 'tree, park, green area',
    'ENVI', 'ANNUAL', PLACES),
  topic('atervinning', 'Återvinningsplatser', 'Recycling points',
    'läge, material och tömningsdagar', 'location, materials and collection days',
    'återvinning, avfall, sortering', 'recycling, waste, sorting',
    'ENVI', 'MONTHLY', PLACES),
  topic('detaljplaner', 'Detaljplaner', 'Detailed development plans',
    'planområde, bestämmelser och beslutsdatum', 'plan area, provisions and date of decision',
    'detaljplan, samhällsplanering, mark', 'development plan, urban planning, land',
    'REGI', 'QUARTERLY', MAPS),
  topic('bygglov', 'Bygglov', 'Building permits',
    'ärendetyp, fastighet, beslut och datum', 'type of case, property, decision and date',
    'bygglov, beslut, fastighet', 'building permit, decision, property',
    'REGI', 'WEEKLY', TABLE),
  topic('luftkvalitet', 'Luftkvalitet', 'Air quality',
    'halter av partiklar och kvävedioxid per timme', 'levels of particles and nitrogen dioxide by the hour',
    'luft, mätning, hälsa, miljö', 'air, measurement, health, environment',
    'ENVI', 'DAILY', TABLE),
  topic('buller', 'Bullernivåer', 'Noise levels',
    'beräknade nivåer från vägar och järnvägar', 'calculated levels from roads and railways',
    'buller, trafik, hälsa', 'noise, traffic, health',
    'ENVI', null, MAPS),
  topic('skolor', 'Skolor och förskolor', 'Schools and preschools',
    'namn, adress, årskurser och antal platser', 'name, address, grades and number of places',
    'skola, förskola, utbildning', 'school, preschool, education',
    'EDUC', 'ANNUAL', TABLE),
  topic('skolmat', 'Matsedlar i skolan', 'School menus',
    'rätter, specialkost och allergener per dag', 'dishes, special diets and allergens by the day',
    'matsedel, skolmat, allergi', 'menu, school meal, allergy',
    'EDUC', 'WEEKLY', TABLE),
  topic('oppettider', 'Öppettider', 'Opening hours',
    'verksamhet, veckodag och avvikande dagar', 'service, weekday and exceptions',
    'öppettider, service', 'opening hours, service',
    'GOVE', 'WEEKLY', TABLE),
  topic('livsmedelskontroller', 'Livsmedelskontroller', 'Food inspections',
    'verksamhet, datum, avvikelser och bedömning', 'business, date, deviations and assessment',
    'livsmedel, kontroll, restaurang', 'food, inspection, restaurant',
    'AGRI', 'MONTHLY', TABLE),
  topic('leverantorsfakturor', 'Leverantörsfakturor', 'Supplier invoices',
    'leverantör, belopp, konto och förvaltning', 'supplier, amount, account and department',
    'faktura, inköp, ekonomi', 'invoice, purchase, finance',
    'ECON', 'MONTHLY', TABLE),
  topic('upphandlingar', 'Upphandlingar', 'Procurements',
    'föremål, leverantör, värde och avtalstid', 'subject, supplier, value and contract period',
    'upphandling, avtal, inköp', 'procurement, contract, purchase',
    'ECON', 'MONTHLY', TABLE),
  topic('diarium', 'Diarium', 'Public record register',
    'ärende, handling, datum och avsändare', 'case, document, date and sender',
    'diarium, handling, offentlighet', 'record, document, transparency',
    'GOVE', 'DAILY', TABLE),
  topic('felanmalningar', 'Felanmälningar', 'Fault reports',
    'typ av fel, plats, datum och åtgärd', 'type of fault, place, date and action',
    'felanmälan, gata, belysning', 'fault report, street, lighting',
    'GOVE', 'DAILY', PLACES),
  topic('befolkning', 'Befolkning', 'Population',
    'antal invånare efter ålder, kön och område', 'number of inhabitants by age, sex and area',
    'befolkning, statistik', 'population, statistics',
    'SOCI', 'ANNUAL', TABLE),
  topic('solel', 'Solceller på kommunens tak', 'Solar panels on municipal roofs',
    'byggnad, effekt och producerad el per månad', 'building, power and electricity produced by the month',
    'solceller, el, energi', 'solar panels, electricity, energy',
    'ENER', 'MONTHLY', TABLE),
];

// biome-ignore format: a list of words.
const PLACE_STARTS = [
  'Björk', 'Ek', 'Alm', 'Sten', 'Kvarn', 'Kyrk', 'Ström', 'Sjö', 'Berg', 'Dal', 'Lind', 'Ask', 'Gran',
  'Tall', 'Hag', 'Åker', 'Norr', 'Söder', 'Öster', 'Väster', 'Ny', 'Gammel', 'Ros', 'Vall', 'Hammar',
  'Skog', 'Strand', 'Råg', 'Korn', 'Hassel', 'Rönn', 'Ljung', 'Brunn', 'Smed', 'Prost', 'Bro', 'Lilla',
  'Stora', 'Höga', 'Fager',
];

// biome-ignore format: a list of words.
const PLACE_ENDS = [
  'backen', 'berga', 'bo', 'by', 'dala', 'ered', 'fors', 'gärde', 'hem', 'holmen', 'hult', 'kulla',
  'köping', 'lunda', 'mon', 'näs', 'rud', 'ryd', 'sjön', 'sta', 'sund', 'tomta', 'torp', 'tuna', 'udden',
  'vad', 'vik', 'vreten', 'ås', 'ängen', 'bruk', 'gården', 'hyttan', 'kärr', 'lid', 'stugan', 'tjärn',
  'valla', 'höjden', 'skogen',
];

/** Invented districts: every start with every end. */
export const DISTRICTS = PLACE_STARTS.flatMap((start) => PLACE_ENDS.map((end) => start + end));

/** @type {readonly Text[]} */
export const ASPECTS = [
  { sv: '', en: '' },
  { sv: 'förändringar', en: 'changes' },
  { sv: 'sammanfattning', en: 'summary' },
  { sv: 'äldre uppgifter', en: 'earlier records' },
];

/** @type {readonly Text[]} How the data came about, or what it is good for. */
export const REMARKS = [
  {
    sv: 'Uppgifterna samlas in av kommunens handläggare.',
    en: 'The data is gathered by municipal officers.',
  },
  {
    sv: 'Uppgifterna hämtas ur verksamhetens eget system.',
    en: 'The data comes from the system of the service.',
  },
  {
    sv: 'Uppgifterna kommer från inventeringar på plats, och felen är oftast mindre än två meter.',
    en: 'The data comes from surveys on site, and errors are mostly below two metres.',
  },
  {
    sv: 'Invånare och föreningar hjälper till: den som ser ett fel kan höra av sig.',
    en: 'Residents and associations help: anyone who sees an error can tell us.',
  },
  { sv: 'Uppgifterna bygger på beslut i nämnden.', en: 'The data is based on decisions by the committee.' },
  { sv: 'De passar för kartor och e-tjänster.', en: 'It is suitable for maps and online services.' },
  { sv: 'Personuppgifter ingår inte.', en: 'Personal data is not included.' },
  {
    sv: 'De används i kommunens egen planering och kan jämföras mellan områden.',
    en: 'It is used in municipal planning and can be compared between areas.',
  },
  { sv: 'Kolumnerna förklaras på webbplatsen.', en: 'The columns are explained on the web site.' },
];

/**
 * File name ending and a word for each media type.
 * @type {Readonly<Record<string, { ending: string, word: Text }>>}
 */
export const FILES = {
  [CSV]: { ending: 'csv', word: { sv: 'Tabell', en: 'Table' } },
  [JSON_TYPE]: { ending: 'json', word: { sv: 'Strukturerade data', en: 'Structured data' } },
  [GEOJSON]: { ending: 'geojson', word: { sv: 'Kartdata', en: 'Map data' } },
  [GPKG]: { ending: 'gpkg', word: { sv: 'Geografisk databas', en: 'Geographic database' } },
  [GML]: { ending: 'gml', word: { sv: 'Kartdata för utbyte', en: 'Map data for exchange' } },
  [XLSX]: { ending: 'xlsx', word: { sv: 'Kalkylblad', en: 'Spreadsheet' } },
  [ODS]: { ending: 'ods', word: { sv: 'Öppet kalkylblad', en: 'Open spreadsheet' } },
  [XML]: { ending: 'xml', word: { sv: 'Märkt text', en: 'Marked-up text' } },
};
