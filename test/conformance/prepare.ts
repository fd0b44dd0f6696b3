// The assembly for the emulator, checked against its lists: what is deployed differs from what AWS gets by these and no more.
import { join } from 'node:path';
import { kindsOf, readTemplates, type Templates, takeOut, typesOf, writeAssembly } from './assembly.ts';
import type { Cloud } from './cloud.ts';
import { applyEdits, type Edit, emulatorEdits } from './emulator-edits.ts';
import { LEFT_OUT, LEFT_OUT_WITH, type LeftOutWith } from './left-out.ts';
import { refusedKinds, refusedTypes } from './refused.ts';
import { expectThat } from './report.ts';

export interface Prepared {
  readonly dir: string;
  readonly templates: Templates;
}

/** Throws `ExpectationError` when a list and what is there differ. */
export async function prepare(cloud: Cloud, fromDir: string, workDir: string): Promise<Prepared> {
  const templates = readTemplates(fromDir);
  const types = await refusedTypes(cloud, typesOf(templates));
  const refused = new Set([...types, ...(await refusedKinds(cloud, LEFT_OUT_WITH))]);
  const faults = faultsOfLists(refused, templates, { types: LEFT_OUT, kinds: LEFT_OUT_WITH });
  expectThat(faults.length === 0, `test/conformance/left-out.ts ${faults.join('; ')}`);
  const kept = new Map([...templates].map(([name, template]) => [name, takeOut(template, refused)]));
  return write(fromDir, join(workDir, 'assembly'), kept, emulatorEdits(cloud.endpoint));
}

export interface Lists {
  readonly types: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, LeftOutWith>>;
}

/** Where the lists say less or more than what is refused, types and `TYPE.PROPERTY`, and there. */
export function faultsOfLists(
  refused: ReadonlySet<string>,
  templates: Templates,
  { types, kinds }: Lists,
): readonly string[] {
  const there = new Set(
    [...templates.values()].flatMap(({ Resources }) => Object.values(Resources).flatMap(kindsOf)),
  );
  return [
    ...[...refused]
      .filter((type) => !(type in types) && !(type in kinds))
      .map((type) => `lacks ${type} with its reason`),
    ...Object.keys(types)
      .filter((type) => !refused.has(type))
      .map((type) => `lists ${type}, which no stack has or the emulator takes`),
    ...Object.keys(kinds)
      .filter((kind) => !there.has(kind) || !refused.has(kind))
      .map((kind) => `lists ${kind}, which no stack has or the emulator takes`),
  ];
}

/** Another assembly: this one with a change of a scenario. Throws `ExpectationError` when there is nothing to change. */
export function change({ dir, templates }: Prepared, toDir: string, edit: Edit): Prepared {
  return write(dir, toDir, new Map(structuredClone([...templates])), [edit]);
}

function write(fromDir: string, dir: string, templates: Templates, edits: readonly Edit[]): Prepared {
  const found = applyEdits(templates.values(), edits);
  const idle = edits.filter(({ name }) => !found.has(name)).map(({ name }) => name);
  expectThat(idle.length === 0, `there is nothing to edit any more for: ${idle.join('; ')}`);
  writeAssembly(fromDir, dir, templates);
  return { dir, templates };
}
