// Who may import whom: the table of docs/decisions/0002-folders-and-imports.md, as rules. Deny by default:
// each folder has a list of what it may reach, and everything else is a finding.
const SDK = '^node_modules/@aws-sdk/';

/** A rule that lets files under `from` reach only paths that match one of `to`. */
const only = (name, from, to, fromNot) => ({
  name,
  severity: 'error',
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: { pathNot: to },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'deployed-code-needs-no-dev-packages',
      severity: 'error',
      from: { path: '^(shared|functions)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    only(
      'core-is-pure',
      '^shared/core/',
      ['^shared/core/', '^node_modules/(zod|postal-mime|htmlparser2|ical.js)/'],
      '^shared/core/(screen|record|audit)/',
    ),
    only('core-that-may-digest', '^shared/core/(screen|record|audit)/', [
      '^shared/core/',
      '^node_modules/(zod|postal-mime)/',
      '^(node:)?crypto$',
    ]),
    only('ports-know-core-types', '^shared/ports(?:\\.ts$|/)', ['^shared/core/']),
    only('contracts-know-zod-and-core-types', '^shared/contracts/', [
      '^shared/contracts/',
      '^shared/core/',
      '^node_modules/zod/',
    ]),
    only(
      'adapters-make-ports-real',
      '^shared/adapters/',
      [
        '^shared/(adapters|core|contracts)/',
        '^shared/ports(?:\\.ts$|/)',
        SDK,
        '^node_modules/(jose|cockatiel)/',
        '^node_modules/@smithy/(node-http-handler|signature-v4)/',
        '^(node:)?crypto$',
      ],
      '/(pdf-[a-z]+|xlsx-workbook)\\.ts$',
    ),
    // What every room stands on knows none of them.
    {
      name: 'adapters-stand-on-dynamo',
      severity: 'error',
      from: { path: '^shared/adapters/dynamo/' },
      to: { path: '^shared/adapters/', pathNot: '^shared/adapters/dynamo/' },
    },
    {
      name: 'routes-stand-on-request',
      severity: 'error',
      from: { path: '^functions/api/request/' },
      to: { path: '^functions/api/', pathNot: '^functions/api/request/' },
    },
    // docs/decisions/0034, 0041
    only('writers-of-files-know-their-library', '^shared/adapters/sheets/(pdf-[a-z]+|xlsx-workbook)\\.ts$', [
      '^shared/adapters/sheets/pdf-[a-z]+\\.ts$',
      '^shared/core/',
      '^shared/ports(?:\\.ts$|/)',
      '^(node:)?(fs|fs/promises|path|url)$',
      '^node_modules/(@types/)?(pdfmake|write-excel-file)/',
    ]),
    only('runtime-knows-powertools-and-middy', '^shared/runtime/', [
      '^shared/(runtime|core)/',
      '^shared/ports(?:\\.ts$|/)',
      '^node_modules/(@aws-lambda-powertools|@middy)/',
      '^node_modules/(zod|@types/aws-lambda)/',
      '^(node:)?worker_threads$',
    ]),
    only(
      'what-handlers-are-made-of',
      '^functions/([^/]+)/',
      [
        '^functions/$1/',
        '^shared/(core|contracts|runtime)/',
        '^shared/ports(?:\\.ts$|/)',
        '^node_modules/(zod|@types/aws-lambda)/',
      ],
      '/(main|wire)\\.ts$',
    ),
    // wire.ts is the half of main.ts that the worker's thread must not load (docs/decisions/0007)
    only('main-wires-its-own-handler', '^functions/([^/]+)/(main|wire)\\.ts$', [
      '^functions/$1/',
      '^shared/',
      SDK,
      '^(node:)?worker_threads$',
    ]),
    {
      name: 'functions-do-not-know-each-other',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'local-enters-by-main',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^functions/', pathNot: '/main\\.ts$' },
    },
    {
      name: 'only-main-imports-its-wire',
      severity: 'error',
      from: { pathNot: '^functions/[^/]+/main\\.ts$' },
      to: { path: '^functions/[^/]+/wire\\.ts$' },
    },
    only('infra-knows-contracts', '^infra/', [
      '^infra/',
      '^shared/contracts/',
      '^shared/core/record/retention\\.ts$', // days of each class, said once
      '^node_modules/(aws-cdk-lib|constructs|cdk-nag|zod)/',
      '^(node:)?(fs|path|url|child_process)$', // child_process: cdk.ts starts the CLI
    ]),
    // The proof of who asks is made in one place: no store can be asked about a workspace that nobody was authenticated for.
    // And where an export that was asked for with one is made: as who asked may by then (docs/decisions/0039).
    {
      name: 'authentication-alone-makes-scopes',
      severity: 'error',
      from: { pathNot: '^(functions/(api/request/authenticate|export/stand-for)\\.ts$|test/|bench/)' },
      to: { path: '^shared/core/authenticated\\.ts$' },
    },
    {
      name: 'nothing-imports-local',
      severity: 'error',
      from: { path: '^(shared|functions|infra)/' },
      to: { path: '^(local|test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^(coverage|\\.timepost)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
    parser: 'swc',
  },
};
