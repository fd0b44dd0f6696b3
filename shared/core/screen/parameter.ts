// A parameter of a structured header field (RFC 2045, 5.1), as mail programs find it: also where the semicolon before it is missing
// or a quote never ends.

const LONGEST_VALUE = 4_000;
const LONGEST_PARAMETER = 300;

/** @param name lower case. The first that stands there; RFC 2231's form `name*=` counts, its language does not. */
export function parameterOf(value: string, name: string): string | undefined {
  const text = value.slice(0, LONGEST_VALUE);
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + 1)) {
    if (/[\w-]/.test(lower.charAt(at - 1))) continue;
    const rest = text.slice(at + name.length, at + name.length + LONGEST_PARAMETER);
    const [, quoted, bare] = /^\*?\s{0,20}=\s{0,20}(?:"([^"]{1,200})|([^\s;"]{1,200}))/.exec(rest) ?? [];
    const said = quoted ?? bare;
    if (said !== undefined) return said;
  }
  return undefined;
}
