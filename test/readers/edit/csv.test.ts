/** Edits in tables: only the cells and headings that an edit speaks of change. */
import { describe, expect, it } from 'vitest';
import { add, type Example, edited, editedApart, iri, rename, replace } from './edited.js';

const sv = (text: string) => ({ text, language: 'sv' });
const title = { language: 'sv', index: 0 };
const theme = 'http://publications.europa.eu/resource/authority/data-theme/';

const examples: readonly Example[] = [
  [
    'a cell changes and nothing around it',
    'Titel (sv);Beskrivning (sv);Utgivningsdatum\r\nBad ; "x; y" ;2024-01-01\r\n',
    [replace('Dataset', 'title', [sv('Badplatser')], title)],
    'Titel (sv);Beskrivning (sv);Utgivningsdatum\r\nBadplatser ; "x; y" ;2024-01-01\r\n',
  ],
  [
    'a cell with quotation marks keeps them, one without gets them if it must',
    'Titel (sv),Beskrivning (sv)\n"B ""1""",x\n',
    [
      replace('Dataset', 'title', [sv('B "2"')], title),
      replace('Dataset', 'description', [sv('x, y')], title),
    ],
    'Titel (sv),Beskrivning (sv)\n"B ""2""","x, y"\n',
  ],
  [
    'tabs part columns, and a cell has lines',
    'Titel (sv)\tBeskrivning (sv)\tUtgivningsdatum\nBad\t"x\ny"\t2024\n',
    [
      replace('Dataset', 'description', [sv('x\nz')], title),
      replace('Dataset', 'issued', [{ text: '2024-01-01' }], { index: 0 }),
    ],
    'Titel (sv)\tBeskrivning (sv)\tUtgivningsdatum\nBad\t"x\nz"\t2024-01-01\n',
  ],
  [
    'the heading gets the language',
    'Titel,Nyckelord,Utgivningsdatum\nBad,a|b,2024-01-01\n',
    [
      replace('Dataset', 'title', [sv('Bad')], { index: 0 }),
      replace('Dataset', 'keyword', [sv('a')], { index: 0 }),
      replace('Dataset', 'keyword', [sv('b')], { index: 1 }),
    ],
    'Titel (sv),Nyckelord (sv),Utgivningsdatum\nBad,a|b,2024-01-01\n',
  ],
  [
    'as the other headings have it',
    'title@en,title,issued\nx,y,2024-01-01\n',
    [replace('Dataset', 'title', [sv('y')], { index: 0 })],
    'title@en,title@sv,issued\nx,y,2024-01-01\n',
  ],
  [
    'a text leaves for the column of its language',
    'Id,Titel (sv),Nyckelord (sv),Nyckelord (en)\nhttps://a.example/1,x,a|b,\n',
    [replace('Dataset', 'keyword', [{ text: 'b', language: 'en' }], { language: 'sv', index: 1 })],
    'Id,Titel (sv),Nyckelord (sv),Nyckelord (en)\nhttps://a.example/1,x,a,b\n',
  ],
  [
    'a value becomes several, and another in the same cell changes',
    'Titel (sv);Nyckelord (sv)\nx;"a, b|c |d"\n',
    [
      replace('Dataset', 'keyword', [sv('a'), sv('b')], title),
      replace('Dataset', 'keyword', [sv('e')], { language: 'sv', index: 2 }),
    ],
    'Titel (sv);Nyckelord (sv)\nx;"a|b|c |e"\n',
  ],
  [
    'a single value becomes several',
    'Titel (sv),Nyckelord (sv)\nx,"a, b"\n',
    [replace('Dataset', 'keyword', [sv('a'), sv('b')], title)],
    'Titel (sv),Nyckelord (sv)\nx,"a|b"\n',
  ],
  [
    'values go',
    'Titel (sv),Nyckelord (sv),Utgivningsdatum\nx,a|b|c,2024-01-01\n',
    [replace('Dataset', 'keyword', [], { language: 'sv', index: 1 }), replace('Dataset', 'issued', [])],
    'Titel (sv),Nyckelord (sv),Utgivningsdatum\nx,a|c,\n',
  ],
  [
    'a value is repeated on the rows of its dataset, and not on those of others',
    'Titel (sv),Utgivningsdatum,Webbadress för åtkomst\nx,i går,https://a.example/1\nx,i går,https://a.example/2\nx,,https://a.example/3\ny,i går,https://a.example/4\n',
    [replace('Dataset', 'issued', [{ text: '2024-01-01' }], { index: 0 })],
    'Titel (sv),Utgivningsdatum,Webbadress för åtkomst\nx,2024-01-01,https://a.example/1\nx,2024-01-01,https://a.example/2\nx,,https://a.example/3\ny,i går,https://a.example/4\n',
  ],
  [
    'the title by which rows belong together changes in all of them',
    'Titel (sv),Webbadress för åtkomst\nx,https://a.example/1\nx,https://a.example/2\n',
    [replace('Dataset', 'title', [sv('y')], title)],
    'Titel (sv),Webbadress för åtkomst\ny,https://a.example/1\ny,https://a.example/2\n',
  ],
  [
    'two datasets do not become one',
    'Titel (sv),Utgivningsdatum\nx,2024-01-01\ny,2024-01-01\n',
    [replace('Dataset', 'title', [sv('y')], title)],
    undefined,
  ],
  [
    'a value of a distribution changes on its own row',
    'Titel (sv),Webbadress för åtkomst,Filformat\nx,https://a.example/1,cvs\nx,https://a.example/2,cvs\n',
    [replace('Distribution', 'format', [{ text: 'text/csv' }], { index: 0 })],
    'Titel (sv),Webbadress för åtkomst,Filformat\nx,https://a.example/1,text/csv\nx,https://a.example/2,cvs\n',
  ],
  [
    'an empty cell is filled, a filled one gets more',
    `Titel (sv),Titel (en),Kategori,Nyckelord (sv)\nx,,${theme}ENVI,\n`,
    [
      add('Dataset', 'title', { text: 'X', language: 'en' }),
      add('Dataset', 'theme', { iri: `${theme}GOVE` }),
      add('Dataset', 'keyword', sv('a'), sv('b')),
    ],
    `Titel (sv),Titel (en),Kategori,Nyckelord (sv)\nx,X,${theme}ENVI|${theme}GOVE,a|b\n`,
  ],
  [
    'a row that is too short gets its cells',
    'Titel (sv);Beskrivning (sv);Utgivningsdatum\nx\n',
    [add('Dataset', 'issued', { text: '2024-01-01' })],
    'Titel (sv);Beskrivning (sv);Utgivningsdatum\nx;;2024-01-01\n',
  ],
  [
    'no column is added',
    'Titel (sv),Utgivningsdatum\nx,2024-01-01\n',
    [add('Dataset', 'theme', { iri: `${theme}ENVI` })],
    undefined,
  ],
  [
    'a heading is renamed',
    'Titel (sv),Utgivningsdatum\nx,2024-01-01\n',
    [rename('Dataset', 'issued', 'modified')],
    'Titel (sv),Ändringsdatum\nx,2024-01-01\n',
  ],
  [
    'an IRI changes in all cells',
    'Id,Titel (sv),Uppfyller,Beskrivning (sv)\nhttps://a.example/1,x,https://a.example/1|https://a.example/10,se https://a.example/1\n',
    [iri('https://a.example/1', 'https://a.example/2')],
    'Id,Titel (sv),Uppfyller,Beskrivning (sv)\nhttps://a.example/2,x,https://a.example/2|https://a.example/10,se https://a.example/1\n',
  ],
  [
    'columns of a resource beside',
    'Titel (sv),Kontakt e-post,Kontakt namn\nx,"a@exempel,se",Kontakt\n',
    [replace('ContactPoint', 'hasEmail', [{ iri: 'mailto:a@exempel.se' }], { index: 0 })],
    'Titel (sv),Kontakt e-post,Kontakt namn\nx,"a@exempel.se",Kontakt\n',
  ],
  [
    'a resource in a cell, and one part of a period',
    'Titel (sv),Kontakt,Tidsperiod\nx,"a@exempel,se",2024-01-01/2024-13-31\n',
    [
      replace('ContactPoint', 'hasEmail', [{ iri: 'mailto:a@exempel.se' }], { index: 0 }),
      replace('PeriodOfTime', 'endDate', [{ text: '2024-12-31' }], { index: 0 }),
    ],
    'Titel (sv),Kontakt,Tidsperiod\nx,"a@exempel.se",2024-01-01/2024-12-31\n',
  ],
  [
    'a table with a column of classes',
    'type,id,title-sv,name,license\nCatalog,https://a.example/k,Katalog,,x\nDataset,https://a.example/d,Bad,,\nAgent,https://a.example/p,,Exempel,\n',
    [
      replace('Dataset', 'title', [sv('Badplatser')], title),
      replace('Agent', 'name', [{ text: 'Exempel kommun' }], { index: 0 }),
      replace('Agent', 'id', [{ iri: 'https://a.example/q' }]),
      add('Dataset', 'title', sv('y')),
    ],
    undefined,
  ],
  [
    'a table with a column of classes, in its cells',
    'type,id,title-sv,name,license\nCatalog,https://a.example/k,Katalog,,x\nDataset,https://a.example/d,Bad,,\nAgent,https://a.example/p,,Exempel,\n',
    [
      replace('Dataset', 'title', [sv('Badplatser')], title),
      replace('Agent', 'name', [{ text: 'Exempel kommun' }], { index: 0 }),
      replace('Agent', 'id', [{ iri: 'https://a.example/q' }]),
    ],
    'type,id,title-sv,name,license\nCatalog,https://a.example/k,Katalog,,x\nDataset,https://a.example/d,Badplatser,,\nAgent,https://a.example/q,,Exempel kommun,\n',
  ],
  [
    'a resource in lines of its own has no cells',
    'Titel (sv),Kontakt\nx,\n',
    [add('Dataset', 'contactPoint', { class: 'ContactPoint', properties: { fn: [{ text: 'a' }] } })],
    undefined,
  ],
  [
    'a text that would be taken for several',
    'Titel (sv),Nyckelord (sv)\nx,a\n',
    [replace('Dataset', 'keyword', [sv('a;b')], title)],
    undefined,
  ],
];

describe('an edit of CSV', () => {
  for (const [name, before, edits, after, options] of examples) {
    it(name, async () => {
      const found = await edited('csv', before, (document) => edits.map((edit) => edit(document)), options);
      expect(found).toBe(after);
    });
  }
});

describe('fixes beside one another', () => {
  it('change several values of one cell at once', async () => {
    const before = 'Titel,Nyckelord\nx,"a, b|c|d, e"\ny,f\n';
    const after = await editedApart('csv', before, (document) => [
      replace('Dataset', 'keyword', [{ text: 'a' }, { text: 'b' }], { index: 0 })(document),
      replace('Dataset', 'keyword', [{ text: 'd' }, { text: 'e' }], { index: 2 })(document),
    ]);
    expect(after).toBe('Titel,Nyckelord\nx,"a|b|c|d|e"\ny,f\n');
  });

  it('give a column its language once for all rows', async () => {
    const before = 'Titel,Utgivningsdatum\nx,2024-01-01\ny,2024-01-01\n';
    const after = await editedApart('csv', before, (document) =>
      document.resources.map((node) => ({
        kind: 'replace',
        node,
        property: 'title',
        index: 0,
        values: [sv(String(node.data['title']))],
      })),
    );
    expect(after).toBe('Titel (sv),Utgivningsdatum\nx,2024-01-01\ny,2024-01-01\n');
  });
});
