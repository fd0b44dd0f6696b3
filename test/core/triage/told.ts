// What becomes of a text, as the tables of rules tell it: disposition, `day minutes project` of each entry, what is asked.
import { decide } from '../../../shared/core/triage/decide.ts';
import { readText } from '../../../shared/core/triage/read-text.ts';
import { contextOf, type Where } from './reading.ts';
import { showDecision } from './show-decision.ts';

/** The entries alone where they are logged and nothing is asked. */
export function told(text: string, where?: Where): string {
  const [disposition = '', ...lines] = showDecision(decide(readText(text, contextOf(where))));
  return lines.length === 0 ? disposition : lines.join('; ');
}

/** A writer of another language, with no project known. */
export function writerOf(locale: string, timeZone: string): Where {
  return { locale, timeZone, catalogue: { clients: [], projects: [] } };
}
