/** The classes whose resources need an address, and an example of one. */
export const exampleIds: Readonly<Record<string, string>> = {
  Catalog: 'https://data.exempel.se/katalog',
  Dataset: 'https://data.exempel.se/dataset/badplatser',
  Distribution: 'https://data.exempel.se/dataset/badplatser/csv',
  DataService: 'https://data.exempel.se/tjanst/badplatser',
  DatasetSeries: 'https://data.exempel.se/serie/leverantorsreskontra',
  Agent: 'http://dataportal.se/organisation/SE2120000001',
  ContactPoint: 'https://data.exempel.se/kontakt/oppnadata',
};
