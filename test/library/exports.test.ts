/** What the library offers: these names and no others, with options that may be left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/core/report/reporters/list.js';
import * as metakoll from '../../src/index.js';
import * as reports from '../../src/reporters.js';
import { projectPath } from '../check-file.js';

const { check, convert, diff, explain, fix, listRules } = metakoll;

const example = (name: string): metakoll.Input => ({
  path: name,
  bytes: readFileSync(projectPath(`examples/${name}`)),
});

describe('the library', () => {
  it('exports what is named here', () => {
    expect(Object.keys(metakoll).sort()).toEqual([
      'IdentifiersBroken',
      'baselineText',
      'check',
      'classOf',
      'classes',
      'convert',
      'dcatApSe',
      'decode',
      'diff',
      'encode',
      'exclusionOf',
      'explain',
      'findStarters',
      'fix',
      'formats',
      'gridOf',
      'identifiersBroken',
      'identifiersBy',
      'identifiersName',
      'identifiersText',
      'jsonLdContext',
      'listRules',
      'makeProfile',
      'outline',
      'outputFormats',
      'plainDiff',
      'preview',
      'proposedAnswers',
      'readBase',
      'readBaseline',
      'readConfiguration',
      'readContact',
      'readLicence',
      'readPublisher',
      'score',
      'settingsOf',
      'sheetsOf',
      'standardRules',
      'startCatalogue',
      'starterFormats',
      'starters',
      'updatedBaseline',
      'version',
      'vocabulary',
      'vocabularyIds',
      'withCell',
      'withLevels',
      'withRules',
      'withSheetCell',
      'withoutKnown',
    ]);
  });

  it('checks in English, and takes every file for one that was meant', async () => {
    const { report } = await check([example('faulty.yaml'), { path: 'notes.txt', bytes: new Uint8Array() }]);
    expect(report.language).toBe('en');
    expect(report.diagnostics.filter(({ file }) => file === 'notes.txt')).toHaveLength(1);
    expect(report).toEqual(
      (
        await check([example('faulty.yaml'), { path: 'notes.txt', bytes: new Uint8Array(), named: true }], {
          language: 'en',
        })
      ).report,
    );
  });

  it('passes over a file that is merely found and no catalogue', async () => {
    const { report } = await check([{ path: 'notes.txt', bytes: new Uint8Array(), named: false }]);
    expect(report).toMatchObject({ summary: { files: 0, passedOver: 1 }, diagnostics: [] });
  });

  it('converts to RDF/XML, fixes what is safe, compares and explains without options', async () => {
    expect((await convert([example('small.yaml')])).text).toContain('<rdf:RDF');
    const faulty = example('faulty.yaml');
    const { files, after } = await fix([faulty]);
    expect(files[0]!.made.length).toBeGreaterThan(0);
    expect(files[0]!.made.every((made) => made.fix!.safe)).toBe(true);
    const { summary } = (await diff([faulty], [{ path: 'faulty.yaml', bytes: files[0]!.bytes }])).diff;
    expect(summary.findings.gone).toBeGreaterThan(0);
    expect(after.report.language).toBe('en');
    expect(await explain('license-not-iri')).toEqual(await explain('license-not-iri', 'en'));
    expect(listRules()).toEqual(listRules({}, 'en'));
  });
});

describe('the reporters', () => {
  it('are those of the command', () => {
    expect(Object.keys(reports).sort()).toEqual(Object.keys(reporters).sort());
  });

  it.each(Object.entries(reports))('%s shows the report in its language', async (_, show) => {
    const [english, swedish] = await Promise.all(
      (['en', 'sv'] as const).map(async (language) => {
        return [...show(await check([example('faulty.yaml')], { language }))].join('');
      }),
    );
    expect(english!.length).toBeGreaterThan(100);
    expect(english).not.toBe(swedish);
  });

  it('take options', async () => {
    const result = await check([example('faulty.yaml')]);
    const [usual, narrow] = [{}, { width: 60 }].map((options) => {
      return [...reports.text(result, options)].join('').split('\n');
    });
    expect([...reports.text(result)].join('').split('\n')).toEqual(usual);
    expect(narrow!.length).toBeGreaterThan(usual!.length);
  });
});
