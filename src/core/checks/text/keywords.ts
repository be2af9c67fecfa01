/**
 * Common keywords that are never names, in both languages. A capital letter at the beginning of other words may well
 * belong there: names of places, bodies, systems.
 */
export const commonKeywords: ReadonlySet<string> = new Set(
  [
    'adress adresser anläggning arbetsmarknad avfall avgift avgifter badplats badplatser barn barnomsorg befolkning',
    'belysning besöksmål bibliotek bidrag biologi bostad bostäder bro broar brott bryggor budget buller busshållplats',
    'byggnad byggnader byggande bygglov cykel cykelväg cykelvägar detaljplan detaljplaner djur dricksvatten ekonomi',
    'elanvändning energi evenemang fakturor faktura fastighet fastigheter fisk fiske flygbild flygfoto folkhälsa',
    'forskning friluftsliv fritid fågel fåglar förorening föreningar förskola förskolor företag geodata geologi',
    'grundkarta grundskola grundvatten grönområde grönområden gymnasieskola hav hållplats hållplatser hållbarhet hälsa',
    'idrott idrottsanläggning infrastruktur inköp invånare järnväg jordbruk karta kartor klimat kollektivtrafik',
    'konst kost kultur kulturmiljö kulturarv laddstation laddstationer landskap ledning lekplats lekplatser',
    'leverantör leverantörer livsmedel luft luftkvalitet lönestatistik mark markanvändning matsedel miljö motion',
    'museum museer natur naturreservat naturvård nederbörd näringsliv ortofoto parkering parkeringsplats park parker',
    'personal planering politik post priser protokoll rastplats regional renhållning restaurang rum samhälle sjukvård',
    'sjö sjöar skatt skog skogar skogsbruk skola skolor skyddsrum snö socialtjänst sport statistik stadsplanering',
    'strand stränder sysselsättning säkerhet temperatur terräng tillgänglighet toalett toaletter trafik trafikflöde',
    'transport transporter träd turism tåg ungdomar upphandling utbildning utsläpp val valresultat vandring',
    'vandringsled vandringsleder vatten vattendrag vattenkvalitet vegetation vind vindkraft våtmark väder väg vägar',
    'växt växter åkermark äldre äldreomsorg återvinning återvinningsstation öppettider översiktsplan',
    'accessibility address addresses agriculture air beach biodiversity building buildings buses children climate',
    'culture cycling economy education elections emissions employment energy environment finance fish forest forestry',
    'geology groundwater health heritage housing infrastructure land landscape libraries library maps map museum',
    'museums nature noise parking parks playground playgrounds population pollution procurement rail recreation',
    'recycling roads safety school schools soil statistics tourism traffic transport trees waste water weather',
  ].flatMap((line) => line.split(' ')),
);

/** Ends of words in the plural, and what they become in the singular. They are also the ends of compounds. */
const singularEnds: Readonly<Record<'sv' | 'en', readonly (readonly [string, string])[]>> = {
  sv: [
    ['anläggningar', 'anläggning'],
    ['stationer', 'station'],
    ['institutioner', 'institution'],
    ['byggnader', 'byggnad'],
    ['fastigheter', 'fastighet'],
    ['myndigheter', 'myndighet'],
    ['restauranger', 'restaurang'],
    ['platser', 'plats'],
    ['tjänster', 'tjänst'],
    ['leverantörer', 'leverantör'],
    ['kommuner', 'kommun'],
    ['regioner', 'region'],
    ['adresser', 'adress'],
    ['fakturor', 'faktura'],
    ['skolor', 'skola'],
    ['gator', 'gata'],
    ['kartor', 'karta'],
    ['broar', 'bro'],
    ['sjöar', 'sjö'],
    ['vägar', 'väg'],
    ['banor', 'bana'],
    ['leder', 'led'],
    ['avgifter', 'avgift'],
    ['områden', 'område'],
    ['parker', 'park'],
    ['skogar', 'skog'],
    ['planer', 'plan'],
    ['föreningar', 'förening'],
    ['museer', 'museum'],
    ['bostäder', 'bostad'],
    ['växter', 'växt'],
    ['fåglar', 'fågel'],
    ['bilder', 'bild'],
    ['toaletter', 'toalett'],
    ['stränder', 'strand'],
  ],
  en: [
    ['libraries', 'library'],
    ['municipalities', 'municipality'],
    ['facilities', 'facility'],
    ['addresses', 'address'],
    ['buildings', 'building'],
    ['stations', 'station'],
    ['services', 'service'],
    ['schools', 'school'],
    ['roads', 'road'],
    ['sites', 'site'],
    ['places', 'place'],
    ['playgrounds', 'playground'],
    ['maps', 'map'],
    ['parks', 'park'],
    ['areas', 'area'],
    ['museums', 'museum'],
    ['trails', 'trail'],
    ['lakes', 'lake'],
    ['bridges', 'bridge'],
    ['trees', 'tree'],
    ['invoices', 'invoice'],
    ['suppliers', 'supplier'],
  ],
};

/** The singular of a keyword that is plainly in the plural, alone or as the end of a compound. */
export function singularOf(keyword: string, language: 'sv' | 'en'): string | undefined {
  const word = keyword.toLowerCase();
  for (const [plural, singular] of singularEnds[language]) {
    if (word.endsWith(plural)) return keyword.slice(0, keyword.length - plural.length) + singular;
  }
  return undefined;
}
