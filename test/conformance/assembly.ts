// A copy of the synthesised assembly that an emulator can take. What is changed in it is listed in left-out.ts and
// emulator-edits.ts, each with its reason, and a list that says more or less than what is done fails the run.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Target } from './cloud.ts';
import { mapValues, type Resource, type Template } from './template.ts';

/** Templates by the stack's name. */
export type Templates = ReadonlyMap<string, Template>;

const SUFFIX = '.template.json';

const Assets = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});

const Manifest = z.object({
  artifacts: z.record(z.string(), z.object({ type: z.string(), environment: z.string().optional() })),
});

export function readTemplates(assemblyDir: string): Templates {
  const files = readdirSync(assemblyDir).filter((file) => file.endsWith(SUFFIX));
  return new Map(
    files.map((file) => [
      file.slice(0, -SUFFIX.length),
      JSON.parse(readFileSync(join(assemblyDir, file), 'utf8')) as Template,
    ]),
  );
}

/** A whole copy with these templates instead of its own. */
export function writeAssembly(fromDir: string, toDir: string, templates: Templates): void {
  cpSync(fromDir, toDir, { recursive: true });
  for (const [name, template] of templates) {
    const text = JSON.stringify(template, null, 1);
    writeFileSync(join(toDir, `${name}${SUFFIX}`), text);
    renameAsset(toDir, name, createHash('sha256').update(text).digest('hex'));
  }
}

/** A template is uploaded under the digest that the assembly says, and one that is there already is not uploaded again. */
function renameAsset(dir: string, name: string, digest: string): void {
  const assetsPath = join(dir, `${name}.assets.json`);
  const assets = readFileSync(assetsPath, 'utf8');
  const { files } = Assets.parse(JSON.parse(assets));
  const before = Object.entries(files).find(([, { source }]) => source.path === `${name}${SUFFIX}`)?.[0];
  if (before === undefined) return;
  for (const path of [assetsPath, join(dir, 'manifest.json')])
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(before, digest));
}

/** The account and region that the stacks are made for. */
export function targetOf(assemblyDir: string): Target {
  const { artifacts } = Manifest.parse(JSON.parse(readFileSync(join(assemblyDir, 'manifest.json'), 'utf8')));
  const environment = Object.values(artifacts).find(
    ({ type }) => type === 'aws:cloudformation:stack',
  )?.environment;
  const [, account = '', region = ''] = /^aws:\/\/(\d{12})\/([\w-]+)$/.exec(environment ?? '') ?? [];
  return { account, region };
}

export function typesOf(templates: Templates): ReadonlySet<string> {
  return new Set(
    [...templates.values()].flatMap(({ Resources }) => Object.values(Resources).map(({ Type }) => Type)),
  );
}

/** What a resource is, as left-out.ts says it: its type, and its type with each of its properties. */
export function kindsOf({ Type, Properties = {} }: Resource): readonly string[] {
  return [Type, ...Object.keys(Properties).map((property) => `${Type}.${property}`)];
}

/** Takes all resources of these kinds out. What refers to one gets its name where the template says one, else its logical id. */
export function takeOut(template: Template, kinds: ReadonlySet<string>): Template {
  const gone = new Map(
    Object.entries(template.Resources)
      .filter(([, resource]) => kindsOf(resource).some((kind) => kinds.has(kind)))
      .map(([id, { Properties }]) => [id, nameIn(Properties) ?? id]),
  );
  const kept = Object.entries(template.Resources).filter(([id]) => !gone.has(id));
  const cut = { ...template, Resources: Object.fromEntries(kept) };
  const whole = mapValues(cut, (value) => toName(value, gone)) as Template;
  for (const resource of Object.values(whole.Resources)) {
    if (resource.DependsOn === undefined) continue;
    resource.DependsOn = [resource.DependsOn].flat().filter((id) => !gone.has(id));
  }
  return whole;
}

function nameIn(properties: Record<string, unknown> = {}): string | undefined {
  const named = Object.entries(properties).find(
    ([key, value]) => /^(?:\w*Name)$/.test(key) && typeof value === 'string',
  );
  return named?.[1] as string | undefined;
}

function toName(value: unknown, gone: ReadonlyMap<string, string>): unknown {
  if (value === null || typeof value !== 'object') return value;
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  return gone.get(Ref ?? '') ?? gone.get(attribute?.[0] ?? '') ?? value;
}
