// Finds what a name of a mail means in the catalogue where it is not written as there: an unambiguous beginning of a name, one
// letter wrong, or a client's name. Several that it could mean are asked about.
import type { Catalogue, Project } from '../../catalogue.ts';
import type { ProjectReference } from '../../time-entry.ts';
import { toReference } from '../project-reference.ts';

export type Resolved =
  | { readonly kind: 'one'; readonly project: ProjectReference; readonly rule: string }
  | { readonly kind: 'several'; readonly projects: readonly ProjectReference[] };

const SHORTEST_PREFIX = 3; // letters
const SHORTEST_MISSPELT = 5;
const LONGEST = 40;
const MOST_CHOICES = 5;

/** `undefined`: the catalogue knows nothing like it. */
export function resolveName(name: string, catalogue: Catalogue): Resolved | undefined {
  if (catalogue.projects.length === 0) return undefined;
  const written = name.toLowerCase();
  if (written.length < SHORTEST_PREFIX || written.length > LONGEST) return undefined;
  const active = catalogue.projects.filter(({ archived }) => !archived);
  return (
    choose(ofClient(written, catalogue, active), 'client-of-project') ??
    choose(
      active.filter((project) => namesOf(project).some((one) => one.startsWith(written))),
      'project-by-prefix',
    ) ??
    choose(
      active.filter((project) => namesOf(project).some((one) => isMisspelt(written, one))),
      'project-misspelt',
    )
  );
}

function ofClient(written: string, { clients }: Catalogue, active: readonly Project[]): readonly Project[] {
  const client = clients.find(({ name }) => name.toLowerCase() === written);
  return client === undefined ? [] : active.filter(({ clientId }) => clientId === client.clientId);
}

function choose(projects: readonly Project[], rule: string): Resolved | undefined {
  const [only, ...more] = projects.map(toReference);
  if (only === undefined) return undefined;
  if (more.length === 0) return { kind: 'one', project: only, rule };
  return { kind: 'several', projects: [only, ...more].slice(0, MOST_CHOICES) };
}

const names = new WeakMap<Project, readonly string[]>();

/** Its names and codes, and the words of which a name is made: `intranet` of `Brookfield intranet`. Made once for each project. */
function namesOf(project: Project): readonly string[] {
  const known = names.get(project);
  if (known !== undefined) return known;
  const whole = [project.code, project.name, ...project.aliases].map((one) => one.toLowerCase());
  const made = [...whole, ...whole.flatMap((one) => one.split(/[\s-]/))].filter(
    (one) => one.length <= LONGEST,
  );
  names.set(project, made);
  return made;
}

/** One letter added, left out, exchanged or swapped with the next (optimal string alignment distance 1). */
function isMisspelt(written: string, name: string): boolean {
  if (written.length < SHORTEST_MISSPELT || Math.abs(written.length - name.length) > 1) return false;
  const [a, b] = differingTails(written, name);
  const exchanged = a.slice(1) === b.slice(1);
  const oneMore = a.slice(1) === b || a === b.slice(1);
  return written !== name && (exchanged || oneMore || isSwapped(a, b));
}

function differingTails(a: string, b: string): readonly [string, string] {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return [a.slice(same), b.slice(same)];
}

function isSwapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
