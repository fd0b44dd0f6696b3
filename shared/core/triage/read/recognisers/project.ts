// Recognises projects and clients of the catalogue by code, name and alias, and ticket codes such as `ABC-130`.
import type { Catalogue, Project } from '../../../catalogue.ts';
import type { ProjectReference } from '../../../time-entry.ts';
import { toReference } from '../../project-reference.ts';
import { integer, lowerAt, type Token, textAt, tokenise } from '../../text/token.ts';
import type { Recogniser } from '../recogniser.ts';

const SHORT_CODE = 3; // letters up to which a code must be written in its own case: `IT` is not "it"

export const knownProject: Recogniser = {
  name: 'known-project',
  beginsIn: 'any',
  find({ tokens, context }, at) {
    const bracket = textAt(tokens, at) === '[' || textAt(tokens, at) === '#' || textAt(tokens, at) === '@';
    const start = bracket ? at + 1 : at;
    const name = indexOf(context.catalogue)
      .get(lowerAt(tokens, start))
      ?.find((one) => isAt(one, tokens, start));
    if (name === undefined) return undefined;
    const end = start + name.words.length;
    const next = bracket && textAt(tokens, end) === ']' ? end + 1 : end;
    return { meaning: { kind: 'project', project: name.project }, next };
  },
};

/** True where a name of the catalogue may begin with this word. */
export function beginsProject(catalogue: Catalogue, lower: string): boolean {
  return indexOf(catalogue).has(lower);
}

/** `ABC-130`: a name that a person would file under when the catalogue knows none. */
export const ticketCode: Recogniser = {
  name: 'ticket-code',
  beginsIn: [],
  find({ tokens }, at) {
    const [letters, dash, number] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!/^[A-Z]{2,10}$/.test(letters?.text ?? '') || dash?.text !== '-' || !dash.glued) return undefined;
    if (!number?.glued || integer(number, 6) === undefined) return undefined;
    return { meaning: { kind: 'code', name: `${letters?.text}-${number.text}` }, next: at + 3 };
  },
};

interface Name {
  readonly words: readonly string[];
  readonly written: string;
  readonly project: ProjectReference;
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, readonly Name[]>>();

/** Names by their first word, the longest first; made once for each catalogue. */
function indexOf(catalogue: Catalogue): ReadonlyMap<string, readonly Name[]> {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = new Map<string, Name[]>();
  for (const project of catalogue.projects.filter(({ archived }) => !archived)) {
    for (const name of namesOf(project)) {
      const first = name.words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), name]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  indexes.set(catalogue, index);
  return index;
}

function namesOf(project: Project): Name[] {
  const reference = toReference(project);
  return [project.code, project.name, ...project.aliases]
    .filter((written) => written.trim() !== '')
    .map((written) => ({
      words: tokenise(written).map(({ lower }) => lower),
      written,
      project: reference,
    }));
}

function isAt({ words, written }: Name, tokens: readonly Token[], at: number): boolean {
  if (
    !words.every(
      (word, i) => lowerAt(tokens, at + i) === word && (i === 0 || tokens[at + i]?.glued !== undefined),
    )
  )
    return false;
  const short = written.length <= SHORT_CODE;
  const after = tokens[at + words.length];
  const runsOn = after?.glued === true && after.kind !== 'sign';
  return !runsOn && (!short || tokens[at]?.text === tokenise(written)[0]?.text);
}
