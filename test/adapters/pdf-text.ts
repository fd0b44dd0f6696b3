// The words of a PDF as a reader copies them, by the fonts' own tables (ISO 32000-1, 9.10.3): as far as pdfkit writes such files.
import { inflateSync } from 'node:zlib';

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

export interface ReadPdf {
  readonly text: string;
  /** Without their subset's prefix. */
  readonly fonts: readonly string[];
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = new Map(
    [...Buffer.from(bytes).toString('latin1').matchAll(OBJECT)].map(([, id = '', body = '']) => [id, body]),
  );
  const bodies = [...objects.values()];
  const letters = new Map<string, readonly string[]>();
  for (const [, name = '', id = ''] of bodies.flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
    letters.set(name, toLetters(unpack(objects.get(table) ?? '')));
  }
  const pages = bodies.map(unpack).filter((stream) => stream.includes(' Tf\n'));
  const fonts = bodies.flatMap((body) => /\/FontName \/(?:[A-Z]{6}\+)?(\S+)/.exec(body)?.[1] ?? []);
  return { text: pages.map((page) => toText(page, letters)).join('\n'), fonts: [...new Set(fonts)].sort() };
}

function unpack(body: string): string {
  const stream = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '';
  return stream.startsWith('\x78') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : '';
}

/** By glyph. */
function toLetters(table: string): readonly string[] {
  const lists = [...table.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].map(([, list = '']) => list);
  return lists.flatMap((list) => [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) => toUtf16(hex)));
}

function toUtf16(hex: string): string {
  return (hex.match(/\w{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function toText(page: string, letters: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] = [];
  const pieces = [...page.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)].map(([, name, shown = '']) => {
    if (name !== undefined) font = letters.get(name) ?? [];
    return (shown.match(/(?<=<[0-9a-f]*)[0-9a-f]{4}/g) ?? [])
      .map((glyph) => font[Number.parseInt(glyph, 16)] ?? '?')
      .join('');
  });
  return pieces.join('');
}
