// HTML mail as the text that its reader saw: lists as `- ` lines, table cells apart by tabs, quotes with `> ` before them.
// A walk over the parser's events, linear in its input; nothing is loaded or run.
import { Parser } from 'htmlparser2';

const HIDDEN = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'select',
  'textarea',
  'svg',
  'object',
]);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const QUOTE_MARKS =
  /(?:^|\s)(?:gmail_quote|gmail_extra_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra)(?:\s|$)/i;
/** Outlook puts what it answers after this element, not into it. */
const QUOTE_STARTS = /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/i;
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|;|$)/i;

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly name: string;
  readonly isQuote: boolean;
  readonly isHidden: boolean;
}

class TextWriter {
  private readonly lines: string[] = [];
  private line = '';
  private readonly open: Open[] = [];
  private quotes = 0;
  private hidden = 0;
  private restIsQuote = false;
  private preformatted = 0;

  enter(name: string, attributes: Attributes): void {
    if (BLOCKS.has(name)) this.breakLine();
    if (QUOTE_STARTS.test(attributes.id ?? '')) this.restIsQuote = true;
    const isQuote = name === 'blockquote' ? !isIndent(attributes) : QUOTE_MARKS.test(attributes.class ?? '');
    const isHidden = HIDDEN.has(name) || INVISIBLE.test(attributes.style ?? '');
    this.open.push({ name, isQuote, isHidden });
    this.quotes += Number(isQuote);
    this.hidden += Number(isHidden);
    this.begin(name);
  }

  leave(name: string): void {
    const at = this.open.findLastIndex((one) => one.name === name);
    if (at === -1) return;
    if (BLOCKS.has(name)) this.breakLine();
    if (name === 'p') this.blankLine();
    if (name === 'pre') this.preformatted -= 1;
    for (const { isQuote, isHidden } of this.open.splice(at)) {
      this.quotes -= Number(isQuote);
      this.hidden -= Number(isHidden);
    }
  }

  words(text: string): void {
    if (this.hidden > 0) return;
    if (this.preformatted > 0) {
      const [first = '', ...rest] = text.split(/\r?\n/);
      this.line += first;
      for (const line of rest) {
        this.breakLine(true);
        this.line = line;
      }
      return;
    }
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.line += this.line === '' || /[ \t]$/.test(this.line) ? folded.trimStart() : folded;
  }

  text(): string {
    this.breakLine();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private begin(name: string): void {
    switch (name) {
      case 'pre':
        this.preformatted += 1;
        break;
      case 'li':
        this.line = '- ';
        break;
      case 'br':
        this.breakLine(true);
        break;
      case 'td':
      case 'th':
        if (this.line !== '') this.line += '\t';
        break;
      default:
    }
  }

  private breakLine(evenIfEmpty = false): void {
    const line = this.line.trimEnd();
    this.line = '';
    if (line === '' && !evenIfEmpty) return;
    const quoted = this.quotes > 0 || this.restIsQuote;
    this.lines.push(quoted ? `> ${line}` : line);
  }

  private blankLine(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }
}

export function htmlToText(html: string): string {
  const writer = new TextWriter();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.enter(name, attributes),
      onclosetag: (name) => writer.leave(name),
      ontext: (text) => writer.words(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return writer.text();
}

/** Some clients indent with `blockquote`: a margin and no citation is no quote. */
function isIndent({ style = '', type = '', cite }: Attributes): boolean {
  return (
    cite === undefined &&
    type !== 'cite' &&
    /margin[^;]{0,60}40px/i.test(style) &&
    /border\s*:\s*none/i.test(style)
  );
}
