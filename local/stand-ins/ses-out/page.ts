// The page that shows what was sent. A mail's HTML is somebody else's: it is shown in a frame that may do nothing.
import type { SentMail } from './sent-mail.ts';

/** No script at all, and nothing is fetched from anywhere: frames inherit it. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const SHOWN = 100;
const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  header { display: flex; align-items: baseline; gap: 1rem; }
  h1 { font-size: 1.4rem; margin: 0 auto 0 0; }
  article { border: 1px solid #8886; border-radius: 8px; padding: 1rem 1.25rem; margin: 1.25rem 0; }
  h2 { font-size: 1.05rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
  p { margin: 0; color: #777; font-size: .9rem; overflow-wrap: anywhere; }
  iframe { width: 100%; height: 30rem; border: 0; margin-top: .75rem; background: #fff; border-radius: 4px; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 0; }
  summary { cursor: pointer; margin-top: .75rem; }`;

/** `mails` oldest first; the newest hundred are shown, the newest first. */
export function renderPage(mails: readonly SentMail[]): string {
  const shown = mails.slice(-SHOWN).reverse();
  const left = mails.length > SHOWN ? ` (the newest ${SHOWN} of ${mails.length})` : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mails sent by Timepost</title><style>${STYLE}</style></head>
<body><header><h1>Mails sent by Timepost${left}</h1><a href="/">Reload</a><a href="/store">JSON</a></header>
${shown.map(renderMail).join('\n') || '<p>None yet. Send one: npm run send -- --text "2h ACME redesign yesterday"</p>'}
</body></html>`;
}

function renderMail({ messageId, subject, from, destination, at, body }: SentMail): string {
  const html = `<iframe sandbox title="The mail's HTML" srcdoc="${escaped(body.html ?? '')}"></iframe>`;
  const text = `<pre>${escaped(body.text ?? '')}</pre>`;
  const parts = body.html === undefined ? text : `${html}<details><summary>Text</summary>${text}</details>`;
  return `<article><h2>${escaped(subject)}</h2>
<p>${escaped(from)} → ${escaped(destination.to.join(', '))}</p>
<p>${new Date(at * 1000).toISOString()} · <a href="/sent/${escaped(messageId)}.eml">as a mail (.eml)</a></p>
${parts}</article>`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
