// Reads one cell: a day, an amount by the unit of its column, a time of day, a name.
import type { ProjectReference } from '../../time-entry.ts';
import { detect, languageOfLocale } from '../languages/detect.ts';
import { readClock } from '../read/clock-time.ts';
import type { ReadingContext } from '../read/context.ts';
import { type ClockTime, type Found, type MeaningOf, ofKind } from '../read/finding.ts';
import { nameAt } from '../read/refiners/project-name.ts';
import { resolveName } from '../read/resolve-name.ts';
import { type Scene, toScene } from '../read/scene.ts';
import { tokenise } from '../text/token.ts';
import type { Cell, Column } from './table.ts';

export interface CellReader {
  readonly text: string;
  readonly context: ReadingContext;
}

export function sceneOf({ start, end }: Cell, { text, context }: CellReader): Scene {
  const { lexicon } = detect(tokenise(text, start, end), languageOfLocale(context.locale));
  return toScene({ text, context, lexicon, tokens: tokenise(text, start, end, lexicon.writing) });
}

export function dayIn(scene: Scene): Found<MeaningOf<'day'>> | undefined {
  return ofKind(scene.found, 'day')[0];
}

export function rangeIn(scene: Scene): Found<MeaningOf<'range'>> | undefined {
  return ofKind(scene.found, 'range')[0];
}

/** Minutes; `vague` where a number has no unit; `undefined` where there is none. */
export function amountIn(cell: Cell, scene: Scene, { unit }: Column): number | 'vague' | undefined {
  const text = cell.text.replace(/\s/g, '');
  const clock = /^(\d{1,3}):([0-5]\d)(?::00)?(?:h|std\.?)?$/i.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const number = /^\d{1,4}(?:[.,]\d{1,4})?$/.exec(text);
  if (number === null) return ofKind(scene.found, 'amount')[0]?.meaning.minutes;
  const value = Number(text.replace(',', '.'));
  if (value === 0) return undefined;
  if (unit === undefined) return 'vague';
  return unit === 'hour' ? value * 60 : value;
}

export function clockIn(scene: Scene): ClockTime | undefined {
  const clock = readClock(scene.tokens, 0, scene.lexicon);
  return clock && clock.next >= scene.tokens.length ? clock.value : undefined;
}

/** A project of the catalogue, or the cell as it is written. */
export function projectIn(cell: Cell, scene: Scene): ProjectReference | undefined {
  if (cell.text === '') return undefined;
  const [known] = ofKind(scene.found, 'project');
  if (known) return known.meaning.project;
  const resolved = resolveName(cell.text, scene.context.catalogue);
  if (resolved?.kind === 'one') return resolved.project;
  const name = nameAt(scene, 0, scene.tokens.length);
  return name?.project.kind === 'known' ? name.project : { kind: 'named', name: cell.text };
}
