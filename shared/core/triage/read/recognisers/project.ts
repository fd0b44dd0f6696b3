// Recognises projects and clients of the catalogue by code, name and alias, and ticket codes such as `ABC-130`.
import type { Catalogue, Project } from '../../../catalogue.ts';
import type { ProjectReference } from '../../../time-entry.ts';
import { toReference } from '../../project-reference.ts';
import { present } from '../../text/present.ts';
import { integer, lowerAt, type Token, textAt, tokenise } from '../../text/token.ts';
import type { Recogniser } from '../recogniser.ts';

const SHORT_CODE = 3; // letters up to which a code must be written in its own case: `IT` is not "it"

export const knownProject: Recogniser = {
  name: 'known-project',
  ways: [{ at: ['project', 'sign'] }],
  find({ tokens, context }, at) {
    const bracket = textAt(tokens, at) === '[' || textAt(tokens, at) === '#' || textAt(tokens, at) === '@';
    const start = bracket ? at + 1 : at;
    const name = namesOf(context.catalogue)
      .get(lowerAt(tokens, start))
      ?.find((one) => isAt(one, tokens, start));
    if (name === undefined) return undefined;
    const end = start + name.tokens.length;
    const next = bracket && textAt(tokens, end) === ']' ? end + 1 : end;
    return { meaning: { kind: 'project', project: name.project }, next };
  },
};

/** `ABC-130`: a name that a person would file under when the catalogue knows none. */
export const ticketCode: Recogniser = {
  name: 'ticket-code',
  ways: [{ at: ['joined'], needs: ['dash'] }],
  find({ tokens }, at) {
    const letters = textAt(tokens, at);
    const [dash, number] = [tokens[at + 1], tokens[at + 2]];
    if (!/^[A-Z]{2,10}$/.test(letters) || dash?.text !== '-' || !dash.glued) return undefined;
    if (!number?.glued || integer(number, 6) === undefined) return undefined;
    return { meaning: { kind: 'code', name: `${letters}-${number.text}` }, next: at + 3 };
  },
};

interface Name {
  readonly tokens: readonly Token[];
  /** It must be written in its own case. */
  readonly isShort: boolean;
  readonly project: ProjectReference;
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, readonly Name[]>>();

/** Names by their first word, the longest first; made once for each catalogue. */
export function namesOf(catalogue: Catalogue): ReadonlyMap<string, readonly Name[]> {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = new Map<string, Name[]>();
  for (const project of catalogue.projects.filter(({ archived }) => !archived)) {
    for (const name of waysToName(project)) {
      const first = present(name.tokens[0]).lower;
      index.set(first, [...(index.get(first) ?? []), name]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.tokens.length - a.tokens.length);
  indexes.set(catalogue, index);
  return index;
}

function waysToName(project: Project): Name[] {
  const reference = toReference(project);
  return [project.code, project.name, ...project.aliases]
    .filter((written) => written.trim() !== '')
    .map((written) => ({
      tokens: tokenise(written),
      isShort: written.length <= SHORT_CODE,
      project: reference,
    }));
}

function isAt({ tokens: name, isShort }: Name, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + name.length];
  if (after?.glued && after.kind !== 'sign') return false; // it runs on
  return name.every(({ text, lower }, i) =>
    isShort ? textAt(tokens, at + i) === text : lowerAt(tokens, at + i) === lower,
  );
}
