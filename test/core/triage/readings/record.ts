// The record of whole readings beside this file: a text with its writer's place and time, and below it all that the engine makes
// of it. Its form is lines, so that a review sees which field of which reading a change moved.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Catalogue } from '../../../../shared/core/catalogue.ts';
import type { Decision } from '../../../../shared/core/decision.ts';
import { decide } from '../../../../shared/core/triage/decide.ts';
import { ENGINE_VERSION } from '../../../../shared/core/triage/engine-version.ts';
import type { ReadingContext } from '../../../../shared/core/triage/read/context.ts';
import { type Reading, readText } from '../../../../shared/core/triage/read-text.ts';
import { CATALOGUE, contextOf } from '../reading.ts';
import { showFindings } from './show-findings.ts';
import { showReading } from './show-reading.ts';

/** Of the client Merrow there are two, so that its name alone does not say which. */
const PROJECTS: Catalogue = {
  clients: [...CATALOGUE.clients, { clientId: 'c-merrow', name: 'Merrow' }],
  projects: [
    ...CATALOGUE.projects,
    ...['shop', 'catalogue'].map((name) => ({
      projectId: `p-${name}`,
      clientId: 'c-merrow',
      name: `Merrow ${name}`,
      code: `MER-${name.length}`,
      aliases: [],
      billableDefault: false,
      archived: false,
    })),
  ],
};

export const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt'] as const;

/** What a file says of a text: its head is the text as JSON, the locale, the zone, the instant and whether projects are known. */
export interface Recorded {
  readonly head: string;
  readonly lines: readonly string[];
}

const HEAD =
  /^(?<json>"(?:[^"\\]|\\.)*") (?<locale>\S+) (?<timeZone>\S+) (?<instant>\S+)(?<known> projects)?$/;

function fileOf(language: string): URL {
  return new URL(`${language}.txt`, import.meta.url);
}

export function readRecord(language: string): {
  readonly engine: string;
  readonly readings: readonly Recorded[];
} {
  const [engine = '', ...blocks] = readFileSync(fileOf(language), 'utf8')
    .trimEnd()
    .split(/\n\n?(?! )/);
  const readings = blocks.map((block) => {
    const [head = '', ...lines] = block.split('\n  ');
    return { head, lines };
  });
  return { engine, readings };
}

export function writeRecord(language: string, readings: readonly Recorded[]): void {
  const blocks = readings.map(({ head, lines }) => [head, ...lines].join('\n  '));
  writeFileSync(fileOf(language), `${[`engine ${ENGINE_VERSION}`, ...blocks].join('\n\n')}\n`);
}

/** The text of a head, and what it is read against. */
export function openHead(head: string): { readonly text: string; readonly context: ReadingContext } {
  const { json, locale, timeZone, instant, known } = HEAD.exec(head)?.groups ?? {};
  if (!json || !locale || !timeZone || !instant) throw new Error(`not the head of a reading: ${head}`);
  const catalogue = known ? PROJECTS : { clients: [], projects: [] };
  return { text: JSON.parse(json), context: contextOf({ locale, timeZone, instant, catalogue }) };
}

/** What the engine makes of a text now, and decides on it. */
export function decidedAgain(head: string): { readonly reading: Reading; readonly decision: Decision } {
  const { text, context } = openHead(head);
  const reading = readText(text, context);
  return { reading, decision: decide(reading) };
}

/** The lines that tell of it. */
export function readAgain(head: string): readonly string[] {
  const { text, context } = openHead(head);
  const { reading, decision } = decidedAgain(head);
  return [...showReading(text, reading, decision), ...showFindings(text, context)];
}
