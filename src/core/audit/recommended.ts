import type { Texts } from '../model/profile.js';
import { starters } from '../start/starters.js';

/** How a dataset is recognised as one that many municipalities publish. */
interface Recognition {
  /** How words in titles of such datasets begin. */
  readonly names: readonly string[];
  /** Keywords that hardly any other dataset has. */
  readonly keywords: readonly string[];
  /** Specifications that such datasets follow, besides the one that the starter names. */
  readonly specifications?: readonly string[];
}

/** A dataset that many Swedish municipalities publish, and how one is recognised. */
export interface RecommendedDataset extends Required<Recognition> {
  readonly id: string;
  readonly title: Texts;
}

/** By the ids of the starters. */
const recognitions: Readonly<Record<string, Recognition>> = {
  badplatser: {
    names: ['badplats', 'bathing site', 'bathing place'],
    keywords: ['badplats', 'strandbad'],
  },
  lekplatser: {
    names: ['lekplats', 'lekpark', 'playground'],
    keywords: ['lekplats', 'lekpark'],
  },
  utegym: {
    names: ['utegym', 'outdoor gym'],
    keywords: ['utegym'],
  },
  grillplatser: {
    names: ['grillplats', 'barbecue'],
    keywords: ['grillplats', 'vindskydd'],
  },
  'offentliga-toaletter': {
    names: ['offentliga toalett', 'offentlig toalett', 'public toilet'],
    keywords: ['offentlig toalett'],
  },
  sevardheter: {
    names: ['sevärdhet', 'attraction'],
    keywords: ['sevärdhet'],
  },
  evenemang: {
    names: ['evenemang', 'event'],
    keywords: ['evenemang'],
  },
  'offentlig-konst': {
    names: ['offentlig konst', 'konstverk', 'public art'],
    keywords: ['offentlig konst', 'konstverk'],
  },
  'lediga-tomter': {
    names: ['lediga tomt', 'ledig tomt', 'tomtmark', 'vacant plot'],
    keywords: ['ledig tomt', 'tomtmark', 'markförsäljning', 'byggrätt'],
  },
  parkering: {
    names: ['parkering', 'parking'],
    keywords: ['parkering', 'parkeringsplats', 'boendeparkering'],
  },
  laddstationer: {
    names: ['laddstation', 'laddpunkt', 'laddinfrastruktur', 'charging station'],
    keywords: ['laddstation', 'elbil', 'laddpunkt', 'laddinfrastruktur'],
  },
  vagarbeten: {
    names: ['vägarbete', 'road work', 'roadwork'],
    keywords: ['vägarbete'],
  },
  cykelvagar: {
    names: ['cykelväg', 'gång- och cykelväg', 'cycle path', 'cycleway'],
    keywords: ['cykelväg', 'gång- och cykelväg', 'cykling'],
  },
  trad: {
    names: ['träd', 'tree'],
    keywords: ['träd'],
  },
  atervinning: {
    names: ['återvinning', 'recycling'],
    keywords: ['återvinning', 'återvinningscentral'],
  },
  detaljplaner: {
    names: ['detaljplan', 'detailed development plan', 'detailed plan'],
    keywords: ['detaljplan', 'planbestämmelse'],
  },
  bygglov: {
    names: ['bygglov', 'building permit'],
    keywords: ['bygglov', 'byggärende'],
  },
  luftkvalitet: {
    names: ['luftkvalitet', 'luftförorening', 'air quality'],
    keywords: ['luftkvalitet', 'luftförorening', 'mätstation'],
  },
  buller: {
    names: ['buller', 'noise'],
    keywords: ['buller', 'omgivningsbuller', 'bullerkarta'],
  },
  'skolor-forskolor': {
    names: ['skolor', 'förskolor', 'skola', 'förskola', 'skolenhet', 'school', 'preschool'],
    keywords: ['skola', 'förskola', 'gymnasieskola'],
    specifications: ['https://lankadedata.se/spec/skoldata/1.1'],
  },
  maltider: {
    names: ['måltid', 'matsedel', 'skolmat', 'school meal'],
    keywords: ['måltid', 'matsedel', 'skolmat'],
  },
  oppettider: {
    names: ['öppettid', 'opening hour'],
    keywords: ['öppettider'],
  },
  livsmedelskontroller: {
    names: ['livsmedelskontroll', 'livsmedelsinspektion', 'food inspection'],
    keywords: ['livsmedelsinspektioner'],
  },
  leverantorsreskontra: {
    names: ['leverantörsreskontra', 'leverantörsfaktur', 'supplier ledger'],
    keywords: ['leverantörsreskontra', 'leverantörsfaktura'],
    specifications: ['https://lankadedata.se/spec/leverantorsreskontra/1.1'],
  },
  upphandling: {
    names: ['upphandling', 'procurement'],
    keywords: ['upphandling'],
    specifications: ['https://standard.open-contracting.org/latest/en/'],
  },
  diarium: {
    names: ['diarium', 'diarie', 'public record'],
    keywords: ['diarium', 'allmän handling'],
  },
  felanmalan: {
    names: ['felanmäl', 'issue report'],
    keywords: ['felanmälan'],
  },
  befolkning: {
    names: ['befolkning', 'folkmängd', 'population'],
    keywords: ['befolkning', 'folkmängd'],
  },
};

/** The datasets that a municipality can begin with: those that there are starters for. */
export const recommendedDatasets: readonly RecommendedDataset[] = starters.map(
  ({ id, title, conformsTo }) => {
    const { names, keywords, specifications = [] } = recognitions[id]!;
    const own = conformsTo === undefined ? [] : [conformsTo];
    return { id, title, names, keywords, specifications: [...own, ...specifications] };
  },
);
