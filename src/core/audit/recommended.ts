import type { Texts } from '../model/profile.js';

/** A dataset that many Swedish municipalities publish, and how one is recognised. */
export interface RecommendedDataset {
  readonly id: string;
  readonly title: Texts;
  /** How words in titles of such datasets begin. */
  readonly names: readonly string[];
  /** Keywords that hardly any other dataset has. */
  readonly keywords: readonly string[];
  /** Specifications that such datasets follow. */
  readonly specifications: readonly string[];
}

/** 28 datasets that a municipality can begin with, gathered from what municipalities publish and from national specifications. */
export const recommendedDatasets: readonly RecommendedDataset[] = [
  {
    id: 'badplatser',
    title: { sv: 'Badplatser', en: 'Bathing sites' },
    names: ['badplats', 'bathing site', 'bathing place'],
    keywords: ['badplats', 'strandbad'],
    specifications: ['https://dataportal.se/specifications/badplatser/1.0'],
  },
  {
    id: 'lekplatser',
    title: { sv: 'Lekplatser', en: 'Playgrounds' },
    names: ['lekplats', 'lekpark', 'playground'],
    keywords: ['lekplats', 'lekpark'],
    specifications: [],
  },
  {
    id: 'utegym',
    title: { sv: 'Utegym', en: 'Outdoor gyms' },
    names: ['utegym', 'outdoor gym'],
    keywords: ['utegym'],
    specifications: [],
  },
  {
    id: 'grillplatser',
    title: { sv: 'Grillplatser', en: 'Barbecue sites' },
    names: ['grillplats', 'barbecue'],
    keywords: ['grillplats', 'vindskydd'],
    specifications: ['https://dataportal.se/specifications/grillplatser/1.0'],
  },
  {
    id: 'offentliga-toaletter',
    title: { sv: 'Offentliga toaletter', en: 'Public toilets' },
    names: ['offentliga toalett', 'offentlig toalett', 'public toilet'],
    keywords: ['offentlig toalett'],
    specifications: ['https://lankadedata.se/spec/public-toilets/'],
  },
  {
    id: 'sevardheter',
    title: { sv: 'Sevärdheter', en: 'Attractions' },
    names: ['sevärdhet', 'attraction'],
    keywords: ['sevärdhet'],
    specifications: [],
  },
  {
    id: 'evenemang',
    title: { sv: 'Evenemang', en: 'Events' },
    names: ['evenemang', 'event'],
    keywords: ['evenemang'],
    specifications: [],
  },
  {
    id: 'offentlig-konst',
    title: { sv: 'Offentlig konst', en: 'Public art' },
    names: ['offentlig konst', 'konstverk', 'public art'],
    keywords: ['offentlig konst', 'konstverk'],
    specifications: [],
  },
  {
    id: 'lediga-tomter',
    title: { sv: 'Lediga tomter', en: 'Vacant plots' },
    names: ['lediga tomt', 'ledig tomt', 'tomtmark', 'vacant plot'],
    keywords: ['ledig tomt', 'tomtmark', 'markförsäljning', 'byggrätt'],
    specifications: [],
  },
  {
    id: 'parkering',
    title: { sv: 'Parkeringsplatser', en: 'Parking places' },
    names: ['parkering', 'parking'],
    keywords: ['parkering', 'parkeringsplats', 'boendeparkering'],
    specifications: [],
  },
  {
    id: 'laddstationer',
    title: { sv: 'Laddstationer för elfordon', en: 'Electric vehicle charging stations' },
    names: ['laddstation', 'laddpunkt', 'laddinfrastruktur', 'charging station'],
    keywords: ['laddstation', 'elbil', 'laddpunkt', 'laddinfrastruktur'],
    specifications: [],
  },
  {
    id: 'vagarbeten',
    title: { sv: 'Vägarbeten', en: 'Road works' },
    names: ['vägarbete', 'road work', 'roadwork'],
    keywords: ['vägarbete'],
    specifications: [],
  },
  {
    id: 'cykelvagar',
    title: { sv: 'Cykelvägar', en: 'Cycle paths' },
    names: ['cykelväg', 'gång- och cykelväg', 'cycle path', 'cycleway'],
    keywords: ['cykelväg', 'gång- och cykelväg', 'cykling'],
    specifications: [],
  },
  {
    id: 'trad',
    title: { sv: 'Träd', en: 'Trees' },
    names: ['träd', 'tree'],
    keywords: ['träd'],
    specifications: [],
  },
  {
    id: 'atervinning',
    title: { sv: 'Återvinningsplatser', en: 'Recycling points' },
    names: ['återvinning', 'recycling'],
    keywords: ['återvinning', 'återvinningscentral'],
    specifications: [],
  },
  {
    id: 'detaljplaner',
    title: { sv: 'Detaljplaner', en: 'Detailed development plans' },
    names: ['detaljplan', 'detailed development plan', 'detailed plan'],
    keywords: ['detaljplan', 'planbestämmelse'],
    specifications: [],
  },
  {
    id: 'bygglov',
    title: { sv: 'Bygglov', en: 'Building permits' },
    names: ['bygglov', 'building permit'],
    keywords: ['bygglov', 'byggärende'],
    specifications: [],
  },
  {
    id: 'luftkvalitet',
    title: { sv: 'Luftkvalitet', en: 'Air quality' },
    names: ['luftkvalitet', 'luftförorening', 'air quality'],
    keywords: ['luftkvalitet', 'luftförorening', 'mätstation'],
    specifications: [],
  },
  {
    id: 'buller',
    title: { sv: 'Bullerkartläggning', en: 'Noise mapping' },
    names: ['buller', 'noise'],
    keywords: ['buller', 'omgivningsbuller', 'bullerkarta'],
    specifications: [],
  },
  {
    id: 'skolor-forskolor',
    title: { sv: 'Skolor och förskolor', en: 'Schools and preschools' },
    names: ['skolor', 'förskolor', 'skola', 'förskola', 'skolenhet', 'school', 'preschool'],
    keywords: ['skola', 'förskola', 'gymnasieskola'],
    specifications: ['https://lankadedata.se/spec/skoldata/', 'https://lankadedata.se/spec/skoldata/1.1'],
  },
  {
    id: 'maltider',
    title: { sv: 'Måltidsinformation', en: 'School and care meals' },
    names: ['måltid', 'matsedel', 'skolmat', 'school meal'],
    keywords: ['måltid', 'matsedel', 'skolmat'],
    specifications: ['https://sambruk.github.io/Open-Meal/'],
  },
  {
    id: 'oppettider',
    title: { sv: 'Öppettider för kommunala verksamheter', en: 'Opening hours of municipal services' },
    names: ['öppettid', 'opening hour'],
    keywords: ['öppettider'],
    specifications: [],
  },
  {
    id: 'livsmedelskontroller',
    title: { sv: 'Livsmedelskontroller', en: 'Food inspections' },
    names: ['livsmedelskontroll', 'livsmedelsinspektion', 'food inspection'],
    keywords: ['livsmedelsinspektioner'],
    specifications: ['https://sambruk.github.io/livsmedel/'],
  },
  {
    id: 'leverantorsreskontra',
    title: { sv: 'Leverantörsreskontra', en: 'Supplier ledger' },
    names: ['leverantörsreskontra', 'leverantörsfaktur', 'supplier ledger'],
    keywords: ['leverantörsreskontra', 'leverantörsfaktura'],
    specifications: [
      'https://lankadedata.se/spec/leverantorsreskontra/',
      'https://lankadedata.se/spec/leverantorsreskontra/1.1',
    ],
  },
  {
    id: 'upphandling',
    title: { sv: 'Upphandlingar', en: 'Public procurement' },
    names: ['upphandling', 'procurement'],
    keywords: ['upphandling'],
    specifications: ['https://standard.open-contracting.org/latest/en/'],
  },
  {
    id: 'diarium',
    title: { sv: 'Diarium', en: 'Public record register' },
    names: ['diarium', 'diarie', 'public record'],
    keywords: ['diarium', 'allmän handling'],
    specifications: [],
  },
  {
    id: 'felanmalan',
    title: { sv: 'Felanmälningar', en: 'Issue reports' },
    names: ['felanmäl', 'issue report'],
    keywords: ['felanmälan'],
    specifications: [],
  },
  {
    id: 'befolkning',
    title: { sv: 'Befolkningsstatistik', en: 'Population statistics' },
    names: ['befolkning', 'folkmängd', 'population'],
    keywords: ['befolkning', 'folkmängd'],
    specifications: [],
  },
];
