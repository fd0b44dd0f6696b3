// How a function becomes one file, said once: what is deployed, what is tested and what is weighed are the same bytes.
// Nothing here knows CDK. The names are those that CDK's NodejsFunction takes.

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

/** Files that lie beside a function's bundle, by its name. They are read when they are needed, and weigh nothing at a cold start. */
export const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // The face of Japanese in timesheets (shared/adapters/sheets/pdf-faces.ts).
  api: ['node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'],
};

/** Lays them there, by any shell. `from` is the project's root. */
export function layBeside(name: string, from: string, to: string): string[] {
  const copy = "require('fs').copyFileSync(process.argv[1], process.argv[2])";
  return (BESIDE[name] ?? []).map(
    (file) => `node -e "${copy}" "${from}/${file}" "${to}/${file.replace(/^.*\//, '')}"`,
  );
}
