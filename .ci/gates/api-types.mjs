// TypeScript types of an OpenAPI document, in the form that openapi-fetch takes (docs/decisions/0025). Of JSON Schema it knows what our
// document uses, and fails on more: a type that says less than the document would let a wrong test pass.

const KNOWN = new Set([
  ...[
    '$ref',
    'type',
    'enum',
    'const',
    'items',
    'anyOf',
    'oneOf',
    'properties',
    'required',
    'additionalProperties',
  ],
  ...[
    'description',
    'default',
    'examples',
    'format',
    'pattern',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
  ],
  ...[
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'uniqueItems',
    'propertyNames',
    'title',
    'multipleOf',
  ],
]);

/** The text of a file of types: `paths` and `components`. */
export function toTypes({ paths, components }) {
  const operations = Object.entries(paths).map(([path, methods]) => {
    const there = Object.entries(methods).map(([method, one]) => `${method}: ${operation(one)}`);
    return `${key(path)}: ${braced(there)}`;
  });
  const schemas = Object.entries(components.schemas).map(([name, one]) => `${key(name)}: ${type(one)}`);
  return [
    '// Made by `npm run openapi` from docs/openapi.json; `npm run check` fails where it is not what that says. No one edits it.',
    `export interface paths ${braced(operations)}`,
    `export interface components ${braced([`schemas: ${braced(schemas)}`])}`,
    '',
  ].join('\n\n');
}

function operation({ parameters = [], requestBody, responses }) {
  const places = ['query', 'header', 'path'].map((place) => {
    const there = parameters.filter((one) => one.in === place);
    if (there.length === 0) return `${place}?: never`;
    const fields = there.map(({ name, required, schema }) => field(name, required, schema));
    return `${place}${there.some(({ required }) => required) ? '' : '?'}: ${braced(fields)}`;
  });
  const body =
    requestBody === undefined
      ? 'requestBody?: never'
      : `requestBody${requestBody.required ? '' : '?'}: ${braced([content(requestBody)])}`;
  const answers = Object.entries(responses).map(
    ([status, one]) => `${key(status)}: ${braced([content(one)])}`,
  );
  return braced([`parameters: ${braced(places)}`, body, `responses: ${braced(answers)}`]);
}

function content({ content: byType }) {
  if (byType === undefined) return 'content?: never';
  return `content: ${braced(Object.entries(byType).map(([name, { schema }]) => `${key(name)}: ${type(schema)}`))}`;
}

function type(schema) {
  const unknown = Object.keys(schema).filter((name) => !KNOWN.has(name));
  if (unknown.length > 0) throw new Error(`no type is made of ${unknown.join(', ')} yet`);
  if (schema.$ref) return `components["schemas"][${JSON.stringify(schema.$ref.split('/').at(-1))}]`;
  if ('const' in schema) return JSON.stringify(schema.const);
  const choices = schema.enum?.map((one) => JSON.stringify(one)) ?? (schema.anyOf ?? schema.oneOf)?.map(type);
  if (choices) return choices.join(' | ');
  return [schema.type ?? 'unknown']
    .flat()
    .map((name) => ofType(name, schema))
    .join(' | ');
}

function ofType(name, schema) {
  if (name === 'array') return `(${type(schema.items ?? {})})[]`;
  if (name === 'object') return object(schema);
  return name === 'integer' ? 'number' : name;
}

function object({ properties = {}, required = [], additionalProperties }) {
  const fields = Object.entries(properties).map(([name, one]) => field(name, required.includes(name), one));
  if (fields.length > 0) return braced(fields);
  if (additionalProperties === false) return 'Record<string, never>';
  return `Record<string, ${type(typeof additionalProperties === 'object' ? additionalProperties : {})}>`;
}

function field(name, isRequired, schema) {
  return `${key(name)}${isRequired ? '' : '?'}: ${type(schema)}`;
}

function braced(lines) {
  return `{\n${lines.map((line) => `  ${line.replaceAll('\n', '\n  ')};\n`).join('')}}`;
}

function key(name) {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}
