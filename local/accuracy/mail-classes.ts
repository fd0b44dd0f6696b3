// What a corpus' mails come to, as classes: entries, whole mails, and what other programs leave around a writer's words.

import { digestOf } from './classes.ts';
import type { ClassFigure } from './figure.ts';
import type { MailScore, Share } from './score-mail.ts';

export function toMailClasses(ids: readonly string[], scores: readonly MailScore[]): readonly ClassFigure[] {
  if (scores.length === 0) return [];
  const cases = digestOf(ids);
  const line = (name: string, { right, of }: Share, toReach: number): ClassFigure => ({
    name: `mails: ${name}`,
    right,
    of,
    cases,
    toReach,
  });
  const found = sum(scores, (score) => score.found);
  const empty = scores.flatMap(({ loggedNothing }) => (loggedNothing === undefined ? [] : [loggedNothing]));
  return [
    line('entries, precision', { right: found, of: found + sum(scores, (score) => score.invented) }, 98),
    line('entries, recall', { right: found, of: found + sum(scores, (score) => score.missed) }, 95),
    line(
      'wholly right',
      shareWhere(scores, (score) => score.isWhollyRight),
      90,
    ),
    line(
      'right disposition',
      shareWhere(scores, (score) => score.isDisposedRight),
      96,
    ),
    line('nothing to log, nothing logged', shareWhere(empty, Boolean), 100),
    line('start and end', sumOf(scores.map(({ clocks }) => clocks)), 95),
    line('project named', sumOf(scores.map(({ projects }) => projects)), 95),
  ];
}

function shareWhere<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

function sumOf(shares: readonly Share[]): Share {
  return { right: sum(shares, ({ right }) => right), of: sum(shares, ({ of }) => of) };
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((before, one) => before + of(one), 0);
}
