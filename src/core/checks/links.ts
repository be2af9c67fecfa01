/** Properties whose values are addresses that people and programs follow. */
export const linkKeys: readonly string[] = [
  'accessURL',
  'downloadURL',
  'landingPage',
  'page',
  'endpointURL',
  'endpointDescription',
  'conformsTo',
  'homepage',
  'hasURL',
  'attributionURL',
  'reuserGuidelines',
  'url',
];
