// Tells a piece of work again where the next sentence takes its amount back: "2h ACME today. Sorry, 3h."
import type { SentenceReading } from './read-sentence.ts';
import type { Lent } from './refiners/to-drafts.ts';
import { evidenceOf, type Statement } from './sentence-reading.ts';
import { behindRetraction } from './taken-back.ts';

/** A statement with what the text around it lends. */
export interface Told {
  readonly statement: Statement;
  readonly lent: Lent;
}

/** The last one with the new amount; `undefined` where the sentence tells anything else. */
export function toldAgain({ statement, lent }: Told, { statements }: SentenceReading): Told | undefined {
  const [first, ...others] = statements;
  if (first === undefined || others.length > 0 || !takesBack(first)) return undefined;
  const { project, scene } = statement;
  const said = project && {
    named: project.project,
    evidence: evidenceOf(scene, project, 'project', project.rule),
  };
  return {
    statement: { ...first, day: first.day ?? statement.day, project: undefined },
    lent: { ...lent, ...(said && { project: said }) },
  };
}

/** Words that take back, the amount, and nothing else. */
function takesBack({ scene, anchor }: Statement): boolean {
  const isTakenBack = behindRetraction(scene, 0) === anchor.from;
  return isTakenBack && scene.tokens.slice(anchor.to).every(({ kind }) => kind === 'sign');
}
