// How a function becomes one file, said once: what is deployed, what is tested and what is weighed are the same bytes.
// Data only: nothing here knows CDK. The names are those that CDK's NodejsFunction takes.

/** Lets CommonJS packages load inside an ESM bundle: the X-Ray SDK requires, pdfmake asks for its folder. */
const COMMON_JS =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url), __dirname = import.meta.dirname;";

export const BUNDLING = {
  format: 'esm',
  target: 'node24',
  banner: COMMON_JS,
  minify: true,
  sourceMap: true,
  /** Node reads the whole map at each cold start, and only to name places: without the sources it is about a third. */
  sourcesContent: false,
  /** Packages that have an ES module lose what is not used of them. */
  mainFields: ['module', 'main'],
} as const;

/** The same as esbuild's command takes it. Nothing stays outside: the SDK's version is ours, not that of the runtime. */
export const BUNDLING_ARGS: readonly string[] = [
  '--bundle',
  '--platform=node',
  `--format=${BUNDLING.format}`,
  `--target=${BUNDLING.target}`,
  `--banner:js=${BUNDLING.banner}`,
  `--main-fields=${BUNDLING.mainFields.join(',')}`,
  ...(BUNDLING.minify ? ['--minify'] : []),
  ...(BUNDLING.sourceMap ? ['--sourcemap'] : []),
  `--sources-content=${BUNDLING.sourcesContent}`,
];
