// A locale that is known here, for whatever a profile holds: Intl throws on what is no locale, and reads an unknown language by the
// habits of the machine.

const FALLBACK = 'en-GB';

export function knownLocale(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? FALLBACK;
  } catch {
    return FALLBACK; // no BCP 47 tag: "" or "en_GB"
  }
}
