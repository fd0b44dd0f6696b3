// What the names in a row mean: project and client, whose time it is, whether it is billed.
import { columnWords } from '../languages/column-index.ts';
import { confidenceOfRule } from '../read/confidence.ts';
import type { ReadingContext } from '../read/context.ts';
import { knownProject } from '../read/recognisers/project.ts';
import { projectIn } from '../read/refiners/project-name.ts';
import { resolveName } from '../read/resolve-name.ts';
import { toScene } from '../read/scene.ts';
import { evidenceOf, type SaidProject } from '../read/sentence-reading.ts';
import { isAllCapitals, textAt, tokenise } from '../text/token.ts';
import type { Cell } from './cells.ts';
import { evidenceOfCell, sightOf, type TableReader } from './table-reader.ts';

const LONGEST_NAME = 80;
const MOST_TOKENS = 12; // of a cell that are looked at for a name of the catalogue

/** The project of a cell that holds nothing else: of the catalogue, else as said. */
export function namedBy(reader: TableReader, cell: Cell): SaidProject | undefined {
  if (!/[\p{L}\p{N}]/u.test(cell.text)) return undefined;
  const known = knownIn(reader, cell);
  if (known) return known;
  const resolved = resolveName(cell.text, reader.context.catalogue);
  const rule = resolved?.kind === 'one' ? resolved.rule : 'table-project';
  const evidence = evidenceOfCell(reader, cell, 'project', rule);
  if (resolved?.kind === 'one') return { named: resolved.project, evidence };
  return { named: { kind: 'named', name: cell.text.slice(0, LONGEST_NAME) }, evidence };
}

function knownIn(reader: TableReader, cell: Cell): SaidProject | undefined {
  const sight = sightOf(reader, cell, reader.lexicon);
  for (let at = 0; at < Math.min(sight.tokens.length, MOST_TOKENS); at += 1) {
    const found = knownProject.find(sight, at, undefined);
    if (found?.meaning.kind !== 'project') continue;
    const evidence = evidenceOfCell(reader, cell, 'project', 'known-project');
    return { named: found.meaning.project, evidence };
  }
  return undefined;
}

/** A project that a description names: one of the catalogue, or one that is set off from its other words. */
export function mentionedIn(reader: TableReader, cell: Cell): SaidProject | undefined {
  const scene = toScene(sightOf(reader, cell, reader.lexicon));
  const named = projectIn(scene, { from: 0, to: scene.tokens.length });
  if (named === undefined) return undefined;
  const isLabel = /^[:–-]$/.test(textAt(scene.tokens, named.to)) || isAllCapitals(scene.tokens[named.from]);
  if (named.rule === 'name-as-said' && !isLabel) return undefined;
  return { named: named.project, evidence: evidenceOf(scene, named, 'project', named.rule) };
}

/** `undefined`: the cell says nothing of it, or nobody knows who writes. */
export function isWriters(names: string, { writer }: ReadingContext): boolean | undefined {
  const said = wordsOf(names);
  if (said.length === 0 || writer === undefined) return undefined;
  const own = new Set(writer.flatMap(wordsOf));
  return said.every((word) => own.has(word) || SELF.has(word) || (word.length === 1 && startsOne(own, word)));
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text.slice(0, LONGEST_NAME))
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
}

function startsOne(names: ReadonlySet<string>, letter: string): boolean {
  return [...names].some((name) => name.startsWith(letter));
}

/** How writers call themselves in a table of their own. */
const SELF = new Set('me myself ich moi yo eu ik io 私 自分 本人'.split(' '));

/** `yes`, `x`, `✓`; `undefined` where the cell says neither. */
export function billableIn(cell: Cell | undefined): boolean | undefined {
  if (cell === undefined || cell.text === '') return undefined;
  const words = columnWords(cell.text);
  if (words.has('no') || words.has('notBillable')) return false;
  return words.has('yes') || words.has('billable') ? true : undefined;
}

/** That of the least sure of the fields that an entry stands on. */
export function confidenceOf(evidence: readonly { readonly rule: string }[], hasProject: boolean): number {
  return Math.min(...evidence.map(({ rule }) => confidenceOfRule(rule)), hasProject ? 1 : NO_PROJECT);
}

const NO_PROJECT = 0.8; // the receipt asks for it
