// The faces that a PDF is drawn with, and which characters each has. That of Japanese is a file beside the program, read when it is first needed.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import fonts from 'pdfmake/build/vfs_fonts.js';
import { type Cover, type Covers, type Face, isCovered, plain } from './pdf-letters.ts';

const ROBOTO = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'] as const;
const GOTHIC = 'BIZUDPGothic_400Regular.ttf';

/** What the types of pdfmake do not name: its files in memory, and how a document finds a face. */
const { virtualfs: files } = pdfmake as typeof pdfmake & {
  readonly virtualfs: {
    writeFileSync(name: string, content: Uint8Array): void;
  };
};
interface FindsFaces {
  provideFont(
    face: Face,
    bold: boolean,
    italics: boolean,
  ): { readonly font: { readonly characterSet: readonly number[] } };
}

// Once, with the first timesheet that loads this file (lazy-sheets.ts).
for (const name of ROBOTO) files.writeFileSync(name, Buffer.from(fonts[name] ?? '', 'base64'));
pdfmake.setFonts({
  Roboto: { normal: ROBOTO[0], bold: ROBOTO[1] },
  Gothic: { normal: GOTHIC, bold: GOTHIC },
});
// What is drawn names no place to fetch anything from; should it ever, nothing is fetched or read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

const known = new Map<Face, Cover>();

/** Of the faces that these words need. */
export async function coversFor(words: readonly string[]): Promise<Covers> {
  const Roboto = await coverOf('Roboto');
  return words.every((one) => isCovered(plain(one), Roboto))
    ? { Roboto }
    : { Roboto, Gothic: await coverOf('Gothic') };
}

async function coverOf(face: Face): Promise<Cover> {
  const before = known.get(face);
  if (before !== undefined) return before;
  if (face === 'Gothic') files.writeFileSync(GOTHIC, await readFile(placeOfGothic()));
  const document = (await pdfmake.createPdf({ content: '' }).getStream()) as unknown as FindsFaces;
  const cover = new Set(document.provideFont(face, false, false).font.characterSet);
  known.set(face, cover);
  return cover;
}

/** Beside the bundle where it is deployed (infra/bundling.ts), in its package where the sources run. */
function placeOfGothic(): string {
  const beside = join(import.meta.dirname, GOTHIC);
  if (existsSync(beside)) return beside;
  return fileURLToPath(
    import.meta.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
  );
}
