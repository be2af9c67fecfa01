import { describe, expect, it } from 'vitest';
import { projectPath } from '../check-file.js';
import { run } from './run.js';

const page = projectPath('dist/web/metakoll.html');
const files = { [page]: '<!doctype html>' };

describe('metakoll web', () => {
  it('opens the page and says where it is', async () => {
    const { code, out, err, browsed } = await run(['web'], { files });
    expect({ code, out: out(), err: err(), browsed }).toEqual({
      code: 0,
      out: `Opening ${page}\n`,
      err: '',
      browsed: [page],
    });
  });

  it('says so where no browser opens it', async () => {
    const { code, err } = await run(['web', '--lang', 'sv'], { files, hasBrowser: false });
    expect(code).toBe(0);
    expect(err()).toBe('Ingen webbläsare gick att öppna. Öppna filen själv.\n');
  });

  it('writes a copy', async () => {
    const { code, written, browsed } = await run(['web', '-o', 'metakoll.html'], { files });
    expect(code).toBe(0);
    expect([...written]).toEqual([['/projekt/metakoll.html', '<!doctype html>']]);
    expect(browsed).toEqual([]);
  });

  it('takes no files', async () => {
    const { code, err } = await run(['web', 'katalog.yaml'], { files });
    expect(code).toBe(2);
    expect(err()).toContain('takes no files');
  });
});
