/** Edits in YAML: only what an edit speaks of changes, whatever the style. */
import { describe, expect, it } from 'vitest';
import { add, type Example, edited, editedApart, iri, rename, replace } from './edited.js';

const sv = (text: string) => ({ text, language: 'sv' });
const title = { language: 'sv', index: 0 };
const theme = 'http://publications.europa.eu/resource/authority/data-theme/';

const examples: readonly Example[] = [
  [
    'a plain text stays plain',
    'class: Dataset # en datamängd\ntitle: { sv: Badplatser }\nkeyword: { sv: [a, b] }\n',
    [replace('Dataset', 'title', [sv('Bad i sjö')], title)],
    'class: Dataset # en datamängd\ntitle: { sv: Bad i sjö }\nkeyword: { sv: [a, b] }\n',
  ],
  [
    'a text with a comma in braces gets quotation marks',
    'class: Dataset\ntitle: { sv: Badplatser }\n',
    [replace('Dataset', 'title', [sv('Bad, sjö')], title)],
    'class: Dataset\ntitle: { sv: "Bad, sjö" }\n',
  ],
  [
    'a text with a colon gets the quotation marks of the file',
    "class: Dataset\ntitle:\n  sv: Badplatser\n  en: 'Baths'\nissued: '2024-01-01'\n",
    [replace('Dataset', 'title', [sv('Bad: sjö')], title)],
    "class: Dataset\ntitle:\n  sv: 'Bad: sjö'\n  en: 'Baths'\nissued: '2024-01-01'\n",
  ],
  [
    'quotation marks are kept, and what stands around',
    "class: Dataset\r\ntitle:\r\n    sv:   'Bad''s'   # namn\r\n    en: \"x\"\r\n",
    [replace('Dataset', 'title', [sv("Bad's plats")], title)],
    "class: Dataset\r\ntitle:\r\n    sv:   'Bad''s plats'   # namn\r\n    en: \"x\"\r\n",
  ],
  [
    'a folded text stays folded',
    'class: Dataset\ndescription:\n  sv: >-\n    En text  som\n    är lång och\n    radbruten.\nissued: 2024-01-01\n',
    [replace('Dataset', 'description', [sv('En text som är lång och radbruten.')], title)],
    'class: Dataset\ndescription:\n  sv: >-\n    En text som\n    är lång och\n    radbruten.\nissued: 2024-01-01\n',
  ],
  [
    'a literal text keeps its lines',
    'class: Dataset\ndescription:\n  sv: |\n    Rad ett \n    rad två\n\nissued: 2024-01-01\n',
    [replace('Dataset', 'description', [sv('Rad ett\nrad två\n')], title)],
    'class: Dataset\ndescription:\n  sv: |\n    Rad ett\n    rad två\n\nissued: 2024-01-01\n',
  ],
  [
    'a text without language becomes a mapping',
    'class: Dataset\ntitle: Badplatser\nissued: 2024-01-01\n',
    [replace('Dataset', 'title', [sv('Badplatser')], { index: 0 })],
    'class: Dataset\ntitle: { sv: Badplatser }\nissued: 2024-01-01\n',
  ],
  [
    'a text on lines of its own keeps them when it gets a language',
    'class: Dataset\ndescription: |\n  Rad ett: x\n\n  rad två\n\nissued: 2024-01-01\n',
    [replace('Dataset', 'description', [sv('Rad ett: x\n\nrad två\n')], { index: 0 })],
    'class: Dataset\ndescription:\n  sv: |\n    Rad ett: x\n\n    rad två\n\nissued: 2024-01-01\n',
  ],
  [
    'in the file’s own style',
    'class: Dataset\ntitle: Badplatser\ndescription:\n  sv: x\n',
    [replace('Dataset', 'title', [sv('Badplatser')], { index: 0 })],
    'class: Dataset\ntitle:\n  sv: Badplatser\ndescription:\n  sv: x\n',
  ],
  [
    'a wrong language in a mapping',
    'class: Dataset\ntitle: { sv: Bad, em: "Baths" }\n',
    [replace('Dataset', 'title', [{ text: 'Baths', language: 'en' }], { language: 'em', index: 0 })],
    'class: Dataset\ntitle: { sv: Bad, en: "Baths" }\n',
  ],
  [
    'a wrong language in a key',
    'class: Dataset\ntitle-sv: Bad\ntitle@fr: Baths\nNyckelord (fr): [a, b]\n',
    [
      replace('Dataset', 'title', [{ text: 'Baths', language: 'en' }], { language: 'fr', index: 0 }),
      replace(
        'Dataset',
        'keyword',
        [
          { text: 'a', language: 'en' },
          { text: 'b', language: 'en' },
        ],
        { language: 'fr' },
      ),
    ],
    'class: Dataset\ntitle-sv: Bad\ntitle@en: Baths\nNyckelord (en): [a, b]\n',
  ],
  [
    'all texts of a list get a language',
    'class: Dataset\nkeyword: [a, b]\n',
    [replace('Dataset', 'keyword', [sv('a'), sv('b')])],
    'class: Dataset\nkeyword: { sv: [a, b] }\n',
  ],
  [
    'all texts of a list with dashes get a language',
    'class: Dataset\nkeyword: # ord\n  - a\n  # om b\n  - "b"\ntitle:\n  sv: x\n',
    [replace('Dataset', 'keyword', [sv('a'), sv('b')])],
    'class: Dataset\nkeyword: # ord\n  sv:\n    - a\n    # om b\n    - "b"\ntitle:\n  sv: x\n',
  ],
  [
    'one text of a list gets a language',
    'class: Dataset\nkeyword:\n- a\n- b\n',
    [replace('Dataset', 'keyword', [sv('b')], { index: 1 })],
    'class: Dataset\nkeyword:\n- a\n- { sv: b }\n',
  ],
  [
    'a text moves to a language that is there',
    'class: Dataset\nkeyword: { sv: [a], em: [b, c], en: d }\n',
    [replace('Dataset', 'keyword', [{ text: 'b', language: 'en' }], { language: 'em', index: 0 })],
    'class: Dataset\nkeyword: { sv: [a], em: [c], en: [d, b] }\n',
  ],
  [
    'a text becomes several',
    'class: Dataset\nkeyword: { sv: "a, b" }\n',
    [replace('Dataset', 'keyword', [sv('a'), sv('b')], title)],
    'class: Dataset\nkeyword: { sv: ["a", "b"] }\n',
  ],
  [
    'an item with a dash becomes several',
    'class: Dataset\nkeyword:\n  sv:\n    - a, b # två\n    - c\n',
    [replace('Dataset', 'keyword', [sv('a'), sv('b')], title)],
    'class: Dataset\nkeyword:\n  sv:\n    - a\n    - b # två\n    - c\n',
  ],
  [
    'an item in brackets becomes several',
    "class: Dataset\nkeyword: { sv: ['a, b', c] }\n",
    [replace('Dataset', 'keyword', [sv('a'), sv('b')], title)],
    "class: Dataset\nkeyword: { sv: ['a', 'b', c] }\n",
  ],
  [
    'a text becomes texts in two languages',
    'class: Dataset\ntitle: { sv: Bad / Baths }\n',
    [replace('Dataset', 'title', [sv('Bad'), { text: 'Baths', language: 'en' }], title)],
    'class: Dataset\ntitle: { sv: Bad, en: Baths }\n',
  ],
  [
    'a single value goes with its key, its line and its comment',
    'class: Dataset\n# kommentar ovanför\nissued: 2024-01-01 # datum\ntitle: { sv: x }\n',
    [replace('Dataset', 'issued', [], { index: 0 })],
    'class: Dataset\n# kommentar ovanför\ntitle: { sv: x }\n',
  ],
  [
    'one of two languages goes',
    'class: Dataset\ntitle:\n  sv: x\n  en: y\nissued: 2024-01-01\n',
    [replace('Dataset', 'title', [], { language: 'en', index: 0 })],
    'class: Dataset\ntitle:\n  sv: x\nissued: 2024-01-01\n',
  ],
  [
    'the last text takes the mapping and the key with it',
    'class: Dataset\ntitle:\n  sv:\n    - x\nissued: 2024-01-01\n',
    [replace('Dataset', 'title', [], title)],
    'class: Dataset\nissued: 2024-01-01\n',
  ],
  [
    'an item in brackets goes',
    'class: Dataset\nkeyword: { sv: [a, b, c] }\n',
    [replace('Dataset', 'keyword', [], { language: 'sv', index: 1 })],
    'class: Dataset\nkeyword: { sv: [a, c] }\n',
  ],
  [
    'the first item goes, of a mapping behind a dash',
    'datasets:\n  - title: { sv: x }\n    issued: 2024-01-01\n    keyword: { sv: a }\n',
    [replace('Dataset', 'title', [], title)],
    'datasets:\n  - issued: 2024-01-01\n    keyword: { sv: a }\n',
  ],
  [
    'an emptied resource stays',
    'class: Dataset\ntitle: { sv: x }\npublisher:\n  name: y\n',
    [replace('Agent', 'name', [], { index: 0 })],
    'class: Dataset\ntitle: { sv: x }\npublisher: {}\n',
  ],
  [
    'a resource is added in lines of its own',
    'class: Dataset\ntitle: { sv: x }\ndistribution:\n  - accessURL: https://a.example/x\n',
    [
      add('Dataset', 'contactPoint', {
        class: 'Organization',
        properties: { fn: [{ text: 'Kontakt' }], hasEmail: [{ iri: 'mailto:a@exempel.se' }] },
      }),
    ],
    'class: Dataset\ntitle: { sv: x }\ncontactPoint:\n  class: Organization\n  fn: Kontakt\n  hasEmail: mailto:a@exempel.se\ndistribution:\n  - accessURL: https://a.example/x\n',
  ],
  [
    'a value is added in the spelling of the file',
    'class: Dataset\nTitel: { sv: x }\nUtgivningsdatum: 2024-01-01\n',
    [add('Dataset', 'theme', { iri: `${theme}ENVI` })],
    `class: Dataset\nTitel: { sv: x }\nUtgivningsdatum: 2024-01-01\nKategori: ${theme}ENVI\n`,
  ],
  [
    'in the spelling of CURIEs, with the prefix that is used',
    'class: dcat:Dataset\ndct:title: { sv: x }\n',
    [add('Dataset', 'issued', { text: '2024-01-01' }), add('Dataset', 'theme', { iri: `${theme}ENVI` })],
    `class: dcat:Dataset\ndct:title: { sv: x }\ndct:issued: 2024-01-01\ndcat:theme: ${theme}ENVI\n`,
  ],
  [
    'a value is added to a single one',
    `class: Dataset\ntheme: ${theme}ENVI # miljö\ntitle: { sv: x }\n`,
    [add('Dataset', 'theme', { iri: `${theme}GOVE` })],
    `class: Dataset\ntheme:\n  - ${theme}ENVI\n  - ${theme}GOVE # miljö\ntitle: { sv: x }\n`,
  ],
  [
    'a value is added to a list',
    `class: Dataset\ntheme:\n- ${theme}ENVI # miljö\ntitle: { sv: x }\n`,
    [add('Dataset', 'theme', { iri: `${theme}GOVE` })],
    `class: Dataset\ntheme:\n- ${theme}ENVI # miljö\n- ${theme}GOVE\ntitle: { sv: x }\n`,
  ],
  [
    'a resource is added to a single one',
    'class: Dataset\ncontactPoint:\n  fn: A\n  hasEmail: a@exempel.se\n',
    [add('Dataset', 'contactPoint', { iri: 'https://a.example/k' })],
    'class: Dataset\ncontactPoint:\n  - fn: A\n    hasEmail: a@exempel.se\n  - https://a.example/k\n',
  ],
  [
    'a language is added, to a mapping and as a key',
    'datasets:\n- title: { sv: x }\n  description-sv: y\n',
    [
      add('Dataset', 'title', { text: 'X', language: 'en' }),
      add('Dataset', 'description', { text: 'Y', language: 'en' }),
    ],
    'datasets:\n- title: { sv: x, en: X }\n  description-sv: y\n  description-en: Y\n',
  ],
  [
    'a key that waits for its value gets it',
    'class: Dataset\ntheme:\ntitle: { sv: x }\n',
    [add('Dataset', 'theme', { iri: `${theme}GOVE` })],
    `class: Dataset\ntheme: ${theme}GOVE\ntitle: { sv: x }\n`,
  ],
  [
    'a key is renamed in its own spelling',
    'class: Dataset\ndct:issued: 2024-01-01\nSenast uppdaterad-sv: x\n',
    [rename('Dataset', 'issued', 'modified')],
    'class: Dataset\ndct:modified: 2024-01-01\nSenast uppdaterad-sv: x\n',
  ],
  [
    'keys with languages are renamed and keep them',
    'class: Dataset\ntitle-sv: x\ntitle-en: y\n',
    [rename('Dataset', 'title', 'description')],
    'class: Dataset\ndescription-sv: x\ndescription-en: y\n',
  ],
  [
    'an IRI changes wherever it stands, but not in texts',
    'publishers:\n  - id: https://a.example/p # se https://a.example/p\n    name: https://a.example/p är vår\ndatasets:\n  - title: { sv: x }\n    publisher: "https://a.example/p"\n',
    [iri('https://a.example/p', 'https://b.example/q')],
    'publishers:\n  - id: https://b.example/q # se https://a.example/p\n    name: https://a.example/p är vår\ndatasets:\n  - title: { sv: x }\n    publisher: "https://b.example/q"\n',
  ],
  [
    'the IRI and the class of a resource itself',
    'class: Dataset\nid: http://a.example/d\ncontactPoint: { "@type": Organization, fn: x }\n',
    [
      replace('Dataset', 'id', [{ iri: 'https://a.example/d' }]),
      replace('ContactPoint', 'class', [{ text: 'Individual' }]),
    ],
    'class: Dataset\nid: https://a.example/d\ncontactPoint: { "@type": Individual, fn: x }\n',
  ],
  [
    'a short form keeps its form',
    'class: Dataset\ncontactPoint:\n  hasEmail: a@exempel,se\n  hasTelephone: 08-123 45\n',
    [replace('ContactPoint', 'hasEmail', [{ iri: 'mailto:a@exempel.se' }], { index: 0 })],
    'class: Dataset\ncontactPoint:\n  hasEmail: a@exempel.se\n  hasTelephone: 08-123 45\n',
  ],
  [
    'one part of a resource that is written as a text',
    'class: Dataset\ntemporal: 2024-01-01/2024-13-31 # period\n',
    [replace('PeriodOfTime', 'endDate', [{ text: '2024-12-31' }], { index: 0 })],
    'class: Dataset\ntemporal: 2024-01-01/2024-12-31 # period\n',
  ],
  [
    'a value with a datatype that the field implies, and one that it does not',
    'class: Dataset\nissued: i fjol\nmodified: nyss\n',
    [
      replace('Dataset', 'issued', [{ text: '2024', datatype: 'xsd:gYear' }], { index: 0 }),
      replace('Dataset', 'modified', [{ text: '2024', datatype: 'xsd:string' }], { index: 0 }),
    ],
    'class: Dataset\nissued: 2024\nmodified: { "@value": 2024, "@type": xsd:string }\n',
  ],
  [
    'an unknown key, by the name that it has in the file',
    'class: Dataset\ntitle-sv: Bad\ntitle-em: Baths\nkeywrod: { sv: a }\n',
    [rename('Dataset', 'title-em', 'title'), rename('Dataset', 'keywrod', 'keyword')],
    'class: Dataset\ntitle-sv: Bad\ntitle-en: Baths\nkeyword: { sv: a }\n',
  ],
  [
    'what has no place is not added: a reference',
    'class: Dataset\npublisher: Exempel kommun\n',
    [add('Agent', 'homepage', { iri: 'https://a.example/' })],
    undefined,
  ],
  [
    'what is shared by an alias stays',
    'datasets:\n  - title: { sv: x }\n    publisher: &p { name: Exempel }\n  - title: { sv: y }\n    publisher: *p\n',
    [replace('Agent', 'name', [{ text: 'Annat' }], { index: 0 })],
    undefined,
  ],
  [
    'what holds an anchor that is used does not go',
    'datasets:\n  - title: { sv: x }\n    publisher: &p { name: Exempel }\n  - title: { sv: y }\n    publisher: *p\n',
    [replace('Dataset', 'publisher', [])],
    undefined,
  ],
  [
    'what is merged from elsewhere stays',
    'x-bas: &bas\n  issued: 2024-01-01\ndatasets:\n  - <<: *bas\n    title: { sv: x }\n',
    [replace('Dataset', 'issued', [{ text: '2025-01-01' }], { index: 0 })],
    undefined,
  ],
  [
    'a key that hides another one stays',
    'class: Dataset\nissued: 2023-01-01\nissued: 2024-01-01\n',
    [replace('Dataset', 'issued', [])],
    undefined,
  ],
  [
    'documents in one file',
    'class: Dataset\ntitle: { sv: x }\n---\nclass: Agent\nname: A # namn\n...\n',
    [replace('Agent', 'name', [{ text: 'B' }], { index: 0 })],
    'class: Dataset\ntitle: { sv: x }\n---\nclass: Agent\nname: B # namn\n...\n',
  ],
  [
    'a text under the file’s own language',
    'defaultLanguage: sv\ndatasets:\n  - title: Bad\n    description: x\n',
    [
      replace('Dataset', 'title', [sv('Badplatser')], title),
      replace('Dataset', 'description', [{ text: 'x', language: 'en' }], title),
    ],
    'defaultLanguage: sv\ndatasets:\n  - title: Badplatser\n    description: { en: x }\n',
  ],
  [
    'a second language beside the file’s own',
    'defaultLanguage: sv\ndatasets:\n  - title: Bad\n    description: >-\n      x\n      y\n',
    [add('Dataset', 'title', { text: 'Baths', language: 'en' })],
    'defaultLanguage: sv\ndatasets:\n  - title: { sv: Bad, en: Baths }\n    description: >-\n      x\n      y\n',
  ],
  [
    'a property that the profile does not know, or only of another class',
    'class: Dataset\ntitle: { sv: x }\nlicense: https://a.example/l\nschema:keywords: [a, b]\n',
    [
      replace('Dataset', 'dcterms:license', []),
      replace('Dataset', 'schema:keywords', [{ text: 'c' }], { index: 1 }),
    ],
    'class: Dataset\ntitle: { sv: x }\nschema:keywords: [a, c]\n',
  ],
  [
    'an unknown property gets the name of one of the class',
    'class: Distribution\ntitle: { sv: x }\ndcterms:licence: https://a.example/l\n',
    [rename('Distribution', 'dcterms:licence', 'license')],
    'class: Distribution\ntitle: { sv: x }\ndcterms:license: https://a.example/l\n',
  ],
];

describe('an edit of YAML', () => {
  for (const [name, before, edits, after, options] of examples) {
    it(name, async () => {
      const found = await edited('yaml', before, (document) => edits.map((edit) => edit(document)), options);
      expect(found).toBe(after);
    });
  }
});

describe('fixes beside one another', () => {
  it('leave no empty key when each takes one of all values', async () => {
    const before = 'class: Dataset\nkeyword:\n  sv:\n    - a\n    - b\n';
    const after = await editedApart('yaml', before, (document) => [
      replace('Dataset', 'keyword', [], { language: 'sv', index: 0 })(document),
      replace('Dataset', 'keyword', [], { language: 'sv', index: 1 })(document),
    ]);
    expect(after).toBe('class: Dataset\nkeyword:\n  sv:\n    - b\n');
  });

  it('do not add one key twice', async () => {
    const after = await editedApart('yaml', 'class: Dataset\ntitle: { sv: x }\n', (document) => [
      add('Dataset', 'theme', { iri: `${theme}ENVI` })(document),
      add('Dataset', 'issued', { text: '2024-01-01' })(document),
      add('Dataset', 'theme', { iri: `${theme}GOVE` })(document),
    ]);
    expect(after).toBe(`class: Dataset\ntitle: { sv: x }\ntheme: ${theme}ENVI\nissued: 2024-01-01\n`);
  });

  it('give all texts of a list their language at once', async () => {
    const after = await editedApart('yaml', 'class: Dataset\nkeyword: [a, b]\n', (document) => [
      replace('Dataset', 'keyword', [sv('a')], { index: 0 })(document),
      replace('Dataset', 'keyword', [sv('b')], { index: 1 })(document),
    ]);
    expect(after).toBe('class: Dataset\nkeyword: { sv: [a, b] }\n');
  });
});
