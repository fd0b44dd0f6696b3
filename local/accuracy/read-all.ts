// Runs the engine over a corpus, in this process. Whatever throws is a case that is not right, and is told.
import { readMailCase } from '../triage/read-mail-case.ts';
import { readTextCase } from '../triage/read-text-case.ts';
import { type ScoredText, toClasses } from './classes.ts';
import type { Corpus, ExpectedMail, ExpectedText } from './corpus.ts';
import type { ClassFigure } from './figure.ts';
import { toMailClasses } from './mail-classes.ts';
import { readRealMails } from './real-mails.ts';
import { type MailScore, scoreMail } from './score-mail.ts';
import { isTextRight } from './score-text.ts';

export interface AllRead {
  readonly classes: readonly ClassFigure[];
  /** Ids of the cases on which the engine threw. */
  readonly thrown: readonly string[];
}

export async function readAll(corpus: Corpus): Promise<AllRead> {
  const thrown: string[] = [];
  const families = corpus.families.map(({ name, texts }) => ({
    name,
    texts: texts.map((text) => scoreText(text, thrown)),
  }));
  const scores: MailScore[] = [];
  for (const mail of corpus.mails) scores.push(await readMail(mail, corpus, thrown));
  const real = await readRealMails(corpus.realMails, thrown);
  const ids = corpus.mails.map(({ id }) => id);
  return { classes: [...toClasses(families), ...toMailClasses(ids, scores), ...real], thrown };
}

function scoreText(text: ExpectedText, thrown: string[]): ScoredText {
  try {
    return { text, isRight: isTextRight(text, readTextCase(text)) };
  } catch {
    thrown.push(text.id);
    return { text, isRight: false };
  }
}

async function readMail(mail: ExpectedMail, { people }: Corpus, thrown: string[]): Promise<MailScore> {
  try {
    return scoreMail(mail, await readMailCase(mail, people));
  } catch {
    thrown.push(mail.id);
    return scoreMail(mail, { disposition: 'needs_review', entries: [] });
  }
}
