// Files that libraries write: what a program finds when it opens them.
import { inflateRawSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { lazySheets } from '../../shared/adapters/sheets/lazy-sheets.ts';
import { COLUMNS } from '../../shared/core/export/cells.ts';
import { toTimesheet } from '../../shared/core/export/timesheet.ts';
import { addDays } from '../../shared/core/work-date.ts';
import { rowOf } from '../core/export/rows.ts';
import { day } from '../core/reply/receipt-facts.ts';

/** The files of a ZIP by its central directory (APPNOTE 6.3, section 4.3.12). */
function unzip(bytes: Uint8Array): Readonly<Record<string, string>> {
  const zip = Buffer.from(bytes);
  const files: Record<string, string> = {};
  for (let at = zip.indexOf('PK\x01\x02'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 1)) {
    const [method, size, names] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(begin, begin + size);
    files[zip.toString('utf8', at + 46, at + 46 + names)] = (
      method === 0 ? content : inflateRawSync(content)
    ).toString('utf8');
  }
  return files;
}

describe('a workbook', () => {
  const contentOf = async (change = {}, notes: readonly string[] = []) => {
    const files = unzip(await lazySheets.workbook({ columns: COLUMNS, rows: [rowOf(change)], notes }));
    return { files, sheet: files['xl/worksheets/sheet1.xml'] ?? '', all: Object.values(files).join('\n') };
  };

  test('has amounts that can be added up, and days and clocks as such', async () => {
    const times = {
      startedAt: '2026-03-10T12:00:00.000Z',
      endedAt: '2026-03-10T18:00:00.000Z',
      timeZone: 'UTC',
    };

    const { sheet, all } = await contentOf({ ...times, durationSeconds: 21_600 });

    const numbers = [...sheet.matchAll(/<c r="([A-Z])2"(?: s="\d+")?><v>([^<]+)<\/v>/g)];
    expect(Object.fromEntries(numbers.map(([, column, value]) => [column, Number(value)]))).toMatchObject({
      A: 46_091,
      B: 0.5,
      C: 0.75,
      E: 6,
      F: 0.25,
      G: 360,
      H: 21_600,
    });
    for (const format of ['yyyy-mm-dd', 'hh:mm', '[h]:mm']) expect(all).toContain(`formatCode="${format}"`);
  });

  test('has no formula, whatever words begin with', async () => {
    const { files, all } = await contentOf({ description: '=HYPERLINK("https://evil.example")' });

    expect(all).toContain('=HYPERLINK(');
    expect(all).not.toMatch(/<f[ >]/);
    expect(Object.keys(files).filter((name) => /external|vba|macro/i.test(name))).toEqual([]);
  });

  test('is XML that can be read, whatever characters are in it', async () => {
    const { all } = await contentOf({ description: 'a\u0000\u0008\u001f\ufffe\ud800<b>&"]]>ü' });

    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(all).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(all).toContain('&lt;b&gt;&amp;');
    expect(all).toContain('ü');
  });

  test('keeps its headings in sight, and says at its end what is missing', async () => {
    const { sheet, all } = await contentOf({}, ['INCOMPLETE: ask again from 2026-03-11']);

    expect(sheet).toContain('state="frozen"');
    expect(all).toContain('INCOMPLETE: ask again from 2026-03-11');
  });
});

describe('a timesheet', () => {
  const head = {
    workspace: 'Studio',
    member: 'Łukasz Öztürk-Groß',
    from: day('2026-03-01'),
    to: day('2026-03-31'),
    locale: 'de-DE',
    madeAt: new Date('2026-04-01T08:00:00Z'),
  };
  const rows = Array.from({ length: 31 }, (_, i) => ({
    ...rowOf({ description: 'Änderungen am Layout. '.repeat(20) }),
    workDate: addDays(head.from, i),
  }));
  const drawn = async (change = {}) => {
    const bytes = Buffer.from(await lazySheets.timesheet(toTimesheet(rows, { ...head, ...change })));
    const text = bytes.toString('latin1');
    const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, one = '']) => {
      const packed = Buffer.from(one, 'latin1');
      return packed[0] === 0x78 ? [inflateSync(packed).toString('latin1')] : [];
    });
    return { text, streams, pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0 };
  };

  test('is of pages of A4, with its letters in fonts of its own', async () => {
    const { text, streams, pages } = await drawn();

    expect(text).toMatch(/^%PDF-1\./);
    expect(pages).toBeGreaterThan(1);
    expect(text.match(/\/MediaBox \[0 0 595\.28 841\.89\]/g)).toHaveLength(pages);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(2);
    const letters = streams.filter((one) => one.includes('begincmap')).join('\n');
    for (const letter of 'ŁÖß') {
      const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
      expect(letters).toContain(`<${code}>`);
    }
  });

  test('asks for nothing and runs nothing', async () => {
    const { text } = await drawn({ member: 'https://evil.example/ file:///etc/passwd' });

    expect(text).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/);
  });

  test('has lines for signatures, unless something is missing', async () => {
    // Of all lines these alone are so wide.
    const lines = (streams: readonly string[]) => streams.join('\n').match(/\b0\.6 w\b/g)?.length ?? 0;
    const whole = await drawn();
    const partial = await drawn({ missing: { from: day('2026-03-11') } });

    expect(lines(whole.streams)).toBe(2);
    expect(lines(partial.streams)).toBe(0);
  });
});
