/** What columns with headings of people's own are mostly meant for. */

/** A field that a column may be meant for: its class, and the keys on the way from the dataset or distribution of the row. */
export interface Guess {
  readonly start: 'Dataset' | 'Distribution';
  readonly path: readonly string[];
  /** The fields (`Class.key`) that are missed while the column is not read. */
  readonly missed: readonly string[];
}

const contactName: Guess = {
  start: 'Dataset',
  path: ['contactPoint', 'fn'],
  missed: ['Dataset.contactPoint', 'ContactPoint.fn'],
};
const publisherName: Guess = {
  start: 'Dataset',
  path: ['publisher', 'name'],
  missed: ['Dataset.publisher', 'Agent.name'],
};
const contact = (key: string): Guess => ({
  start: 'Dataset',
  path: ['contactPoint', key],
  missed: ['Dataset.contactPoint', `ContactPoint.${key}`],
});
const dataset = (key: string): Guess => ({ start: 'Dataset', path: [key], missed: [`Dataset.${key}`] });
const distribution = (key: string): Guess => {
  return { start: 'Distribution', path: [key], missed: [`Distribution.${key}`] };
};

/** Words of headings, or their beginnings, and what they mostly mean; the first that fits counts. */
const guesses: readonly (readonly [RegExp, readonly Guess[]])[] = [
  [/e-?post|e-?mail|\bmail/, [contact('hasEmail')]],
  [/\blän\b|\bgeograf|kommundel|täckning/, [dataset('spatial')]],
  [/telefon|\btel\b|phone/, [contact('hasTelephone')]],
  [/^kommun(?:en)?$/, [dataset('spatial'), publisherName]],
  [/organisation|kommun|myndighet|bolag|utgiv|publi[ck]era[dr]? av|owner|ägare/, [publisherName]],
  [
    /ansvar|responsible|förvaltning|avdelning|enhet|verksamhet|handlägg|kontakt|contact|department|unit/,
    [contactName, publisherName],
  ],
  [
    /ladda ner|nedladd|download|\bfil(?:namn|er)?\b|filens/,
    [distribution('downloadURL'), distribution('accessURL')],
  ],
  [/länk|\burl|adress|sökväg|\bwebb?|link/, [distribution('accessURL')]],
  [/format|filtyp|typ av fil|file type/, [distribution('format')]],
  [/licen|villkor|rättighet|terms/, [distribution('license')]],
  [/hur ofta|intervall|frekven|uppdateras|how often|interval/, [dataset('accrualPeriodicity')]],
  [/ändra|uppdaterad|modified|updated|changed/, [dataset('modified')]],
  [/skapa|publicer|utgiv|datum|created|issued|date/, [dataset('issued')]],
  [/område|plats|\bort\b|geograf|area|place/, [dataset('spatial')]],
  [/tema|ämne|kategori|theme|topic|subject/, [dataset('theme')]],
  [/sökord|nyckel|tagg|etikett|keyword/, [dataset('keyword')]],
  [/åtkomst|sekretess|access/, [dataset('accessRights')]],
  [/innehåll|förklar|beskriv|sammanfatt|content|explanation/, [dataset('description')]],
  [/namn|benämning|rubrik|titel|name|title/, [dataset('title')]],
];

/** What a column may be meant for, the most likely first; nothing where its heading tells nothing. */
export function guessesFor(heading: string): readonly Guess[] {
  const words = heading.toLowerCase();
  return guesses.find(([pattern]) => pattern.test(words))?.[1] ?? [];
}
