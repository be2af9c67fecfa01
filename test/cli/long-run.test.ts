import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { check } from '../../src/index.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';
import { faulty, run } from './run.js';

const terminal = { isTTY: () => true, columns: () => 80 };
const named = (title: string) => faulty.replace('Badplatser', title);
const three = { 'a.yaml': faulty, 'b.yaml': named('Parker'), 'c.yaml': named('Vägar') };
const clearLine = '\r\u001b[K';

describe('progress', () => {
  it('is one line that is written over and taken away', async () => {
    const sketch = { files: three, stderr: terminal, tick: 600 };
    const { err } = await run(['.'], sketch);
    const [first, ...lines] = err().split(clearLine);
    expect(first).toBe('');
    expect(lines).toEqual([
      expect.stringMatching(/^Reading: 2 of 3 files · 2 datasets, \d+ a second$/),
      expect.stringMatching(/^Reading: 3 of 3 files · 3 datasets, \d+ a second$/),
      expect.stringMatching(/^Checking: 1 of 3 files · 1 dataset, \d+ a second$/),
      expect.stringMatching(/^Checking: 2 of 3 files · 2 datasets, \d+ a second$/),
      expect.stringMatching(/^Checking: 3 of 3 files · 3 datasets, \d+ a second$/),
      '',
    ]);
    const swedish = await run(['.', '--lang', 'sv'], sketch);
    expect(swedish.err()).toContain('Kontrollerar: 3 av 3 filer · 3 datamängder, 2 i sekunden');
  });

  it('is cut to the window, and written ten times a second at most', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.yaml`, faulty]));
    const { err } = await run(['.'], {
      files,
      stderr: { isTTY: () => true, columns: () => 20 },
      tick: 10,
    });
    const lines = err().split(clearLine).slice(1, -1);
    // 200 files are read and checked: 4 seconds, of which the first is silent.
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.length).toBeLessThanOrEqual(31);
    expect(lines.every((line) => line.length < 20)).toBe(true);
  });

  it.each([
    ['work that takes less than a second', [], { stderr: terminal, tick: 1 }],
    ['anything but a terminal', [], { tick: 600 }],
    ['--quiet', ['--quiet'], { stderr: terminal, tick: 600 }],
    [
      'findings that go to the same window early',
      ['-f', 'ndjson'],
      { stderr: terminal, stdout: { isTTY: () => true }, tick: 600 },
    ],
  ])('is not shown for %s', async (_, options, sketch) => {
    const { err } = await run(['.', ...options], { files: three, ...sketch });
    expect(err()).not.toContain('\r');
  });

  it('is taken away on Ctrl-C', async () => {
    const memory = memoryWorld({ files: three, stderr: terminal, tick: 2000 });
    const ended = main(['.'], memory.world);
    await until(() => memory.err().includes('Reading'));
    expect(memory.interrupt()).toBeUndefined();
    expect(memory.err().endsWith(clearLine)).toBe(true);
    await ended;
    expect(memory.interrupts()).toBe(0);
  });
});

describe('ndjson', () => {
  it('shows the findings of a file before the next one is checked', async () => {
    const memory = memoryWorld({ files: three });
    const seen: string[] = [];
    const { stdout } = memory.world;
    const world = {
      ...memory.world,
      stdout: {
        ...stdout,
        // A reader that takes its time: nothing goes on before it has taken what there is.
        write: async (text: string | Uint8Array) => {
          const files = String(text).match(/"file":"[a-c]\.yaml"/g) ?? [];
          seen.push(`${[...new Set(files)].join()} ${String(text).includes('"type":"summary"')}`);
          await new Promise((resolve) => setImmediate(resolve));
          await stdout.write(text);
        },
      },
    };
    expect(await main(['.', '-f', 'ndjson'], world)).toBe(1);
    expect(seen).toEqual([
      '"file":"a.yaml" false',
      '"file":"b.yaml" false',
      '"file":"c.yaml" false',
      ' true',
    ]);
  });

  it('is not late because of a file that takes long', async () => {
    const events: string[] = [];
    const inputs = Object.entries(three).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
      named: true,
    }));
    await check(inputs, {
      language: 'en',
      onFindings: (found) => void events.push(`findings of ${found[0]?.file}`),
      onStep: ({ stage, done }) => void events.push(`${stage} ${done}`),
    });
    expect(events).toEqual([
      'read 1',
      'read 2',
      'read 3',
      'findings of a.yaml',
      'checked 1',
      'findings of b.yaml',
      'checked 2',
      'findings of c.yaml',
      'checked 3',
    ]);
  });

  it.each([[[]], [['--jobs', '2']]])('gives the same bytes early as in a file %j', async (jobs) => {
    const files = {
      ...three,
      'metakoll.yaml': 'suppress:\n  - { rule: license-not-iri, reason: never there }\n',
    };
    const early = await run(['.', '-f', 'ndjson', ...jobs], { files });
    const late = await run(['.', '-f', 'ndjson=rapport.ndjson', '--quiet'], { files });
    expect(early.out()).toBe(late.written.get('/projekt/rapport.ndjson'));
    expect(early.out()).toContain('suppression-unused');
  });

  it('shows nothing that is known from before', async () => {
    const baseline = ['--baseline', 'known.json'];
    const first = await run(['a.yaml', ...baseline, '--update-baseline'], { files: three });
    const known = first.written.get('/projekt/known.json')!;
    const { out, code } = await run(['a.yaml', '-f', 'ndjson', ...baseline], {
      files: { ...three, 'known.json': known },
    });
    expect(out()).toMatch(/^\{"type":"summary".*\n$/);
    expect(code).toBe(0);
  });
});

describe('--jobs', () => {
  const files = {
    ...three,
    'README.json': '{}',
    'katalog.yaml': 'class: Catalog\nid: https://data.exempel.se/\ndataset: https://data.exempel.se/1\n',
    'metakoll.yaml':
      'suppress:\n  - { rule: schema-missing-mandatory, file: a.yaml, reason: known }\n  - { rule: license-not-iri, resource: https://data.exempel.se/1, reason: never there }\n',
  };

  it.each(['text', 'json', 'sarif', 'html', 'junit', 'summary', 'ndjson'])(
    'gives the same %s',
    async (format) => {
      const one = await run(['.', '-f', format], { files });
      for (const jobs of ['2', '3', '8']) {
        const several = await run(['.', '-f', format, '--jobs', jobs], { files });
        expect(several.out()).toBe(one.out());
        expect(several.err()).toBe(one.err());
        expect(several.code).toBe(one.code);
      }
    },
  );

  it('fetches so many files at a time, and tells of all that cannot be read', async () => {
    const memory = memoryWorld({
      files: { ...files, 'x.yaml': { code: 'EACCES' }, 'y.yaml': { code: 'EACCES' } },
    });
    let now = 0;
    let most = 0;
    const read = async (path: string) => {
      now += 1;
      most = Math.max(most, now);
      await memory.world.clock.wait(0);
      now -= 1;
      return memory.world.files.read(path);
    };
    const world = { ...memory.world, files: { ...memory.world.files, read } };
    expect(await main(['a.yaml', 'b.yaml', 'c.yaml', '--jobs', '2'], world)).toBe(1);
    expect(most).toBe(2);
    expect(await main(['x.yaml', 'a.yaml', 'y.yaml', '--jobs', '3'], world)).toBe(1);
    expect(memory.out()).toMatch(/x\.yaml[\s\S]*y\.yaml/);
  });

  it.each(['0', 'many', '-1', '1.5'])('refuses %s', async (value) => {
    const { code, err } = await run(['a.yaml', `--jobs=${value}`], { files });
    expect(code).toBe(2);
    expect(err()).toContain('--jobs');
  });
});

describe('--watch', () => {
  /** Starts a watch, and waits for the first report. It ends with the test: only Ctrl-C would end it. */
  async function watched(argv: readonly string[], files: Readonly<Record<string, string>>) {
    const memory = memoryWorld({ files });
    void main([...argv, '--watch'], memory.world);
    await rounds(memory, 1);
    return memory;
  }
  const countOf = (text: string, part: string) => text.split(part).length - 1;
  const rounds = (memory: MemoryWorld, count: number) =>
    until(() => countOf(memory.err(), 'Waiting for changes') === count);
  const better = faulty.replace('colour: red\n', '');

  it('checks again when a file is saved', async () => {
    const memory = await watched(['a.yaml'], three);
    expect(countOf(memory.out(), 'colour')).toBeGreaterThan(0);
    const before = memory.out().length;
    memory.save('a.yaml', better);
    await rounds(memory, 2);
    expect(memory.out().slice(before)).not.toContain('colour');
    expect(memory.err()).toContain('\n—— a.yaml has changed ——\n\n');
  });

  it('takes several changes at once for one', async () => {
    const memory = await watched(['.'], three);
    memory.save('a.yaml', better);
    memory.save('b.yaml', better);
    memory.save('a.yaml', better);
    await rounds(memory, 2);
    expect(countOf(memory.err(), '——')).toBe(2);
    expect(memory.err()).toContain('—— a.yaml and 1 more file have changed ——');
  });

  it('sees new files, files that are gone, and the configuration', async () => {
    const memory = await watched(['.', '-f', 'json'], three);
    const paths = () => {
      const reports = memory.out().split(/\n(?=\{\n)/);
      return (JSON.parse(reports.at(-1)!) as { files: { path: string }[] }).files.map(({ path }) => path);
    };
    memory.save('d.yaml', faulty);
    await rounds(memory, 2);
    expect(paths()).toEqual(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']);
    memory.save('a.yaml', undefined);
    await rounds(memory, 3);
    expect(paths()).toEqual(['b.yaml', 'c.yaml', 'd.yaml']);
    memory.save('metakoll.yaml', 'exclude: [b.yaml]\n');
    await rounds(memory, 4);
    expect(paths()).toEqual(['c.yaml', 'd.yaml']);
    memory.save('metakoll.yaml', 'nonsense: true\n');
    await rounds(memory, 5);
    expect(memory.err()).toContain('metakoll.yaml:1');
    memory.save('metakoll.yaml', 'exclude: [b.yaml, c.yaml]\n');
    await rounds(memory, 6);
    expect(paths()).toEqual(['d.yaml']);
  });

  it('is not woken by other files, drafts and its own reports', async () => {
    const memory = await watched(['data', '-o', 'data/report.txt'], { 'data/a.yaml': faulty });
    memory.save('other.yaml', faulty);
    memory.save('data/.a.yaml.swp', 'x');
    memory.save('data/notes.txt', 'x');
    memory.save('data/report.txt', 'x');
    await pause();
    expect(memory.err()).not.toContain('——');
    memory.save('data/a.yaml', better);
    await rounds(memory, 2);
  });

  it('goes on when a file is missing for a while', async () => {
    const memory = await watched(['a.yaml'], three);
    memory.save('a.yaml', undefined);
    await rounds(memory, 2);
    expect(memory.err()).toContain('no file or folder called “a.yaml”');
    memory.save('a.yaml', better);
    await rounds(memory, 3);
    expect(memory.err()).toContain('—— a.yaml has changed ——');
  });

  it('ends with 0 on Ctrl-C', async () => {
    const memory = await watched(['a.yaml'], three);
    expect(memory.interrupt()).toBe(0);
  });

  it.each([
    [['-'], 'a.yaml'],
    [['a.yaml', '--fix'], 'a.yaml'],
  ])('refuses %j', async (argv) => {
    const { code, err, interrupts } = await run([...argv, '--watch'], { files: three, stdin: faulty });
    expect(code).toBe(2);
    expect(err()).toContain('--watch needs files');
    expect(interrupts()).toBe(0);
  });

  it('ends when the files are missing from the start', async () => {
    expect((await run(['nowhere.yaml', '--watch'])).code).toBe(2);
    expect((await run(['--watch'])).code).toBe(2);
  });
});

/** Waits for what comes about in other turns. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo(); turns++) {
    if (turns > 5000) throw new Error('it never comes about');
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
