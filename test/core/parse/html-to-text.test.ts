// HTML as its reader saw it: lines that were set as they stand, indents that are no quotes, quotes that no element marks.
import { describe, expect, test } from '@jest/globals';
import { htmlToText } from '../../../shared/core/parse/html-to-text.ts';

const textOf = (html: string) => htmlToText(html).text;

describe('lines', () => {
  test.each<[string, string, string]>([
    ['set as they stand', '<pre>a  b\n  c\r\n\nd</pre>e  f', 'a  b\n  c\n\nd\ne f'],
    ['set so within a line', 'x<pre>a\n</pre><p>b</p>', 'x\na\nb'],
    ['white space is one space', 'a \n\t b<b> c </b> d', 'a b c d'],
    ['no space begins a line', '<p> a</p> <p> b</p>', 'a\n\nb'],
    ['headings and items', '<h1>a</h1><ol><li> b</li><li>c</li></ol>', 'a\n- b\n- c'],
    ['never more than one empty', '<p>a</p><br><br><br><br><p>b</p>', 'a\n\nb'],
    ['empty ones before and behind are none', '<br><br>a<br><br>', 'a'],
    ['an end of what was never opened', 'a</pre></p>b</div>c', 'a\n\nbc'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what nobody sees', () => {
  test.each([
    '<title>x</title>',
    '<script>x</script>',
    '<select><option>x</select>',
    '<i style="DISPLAY : none">x<b>y</b></i>',
    '<i style="visibility:hidden">x</i>',
    '<i style="font-size:0">x</i>',
    '<i style="color:red; font-size:0px">x</i>',
    '<i style="font-size: 0pt">x</i>',
  ])('%s', (html) => {
    expect(textOf(`a${html}b`)).toBe('ab');
  });

  test('small letters are seen', () => {
    expect(textOf('a<i style="font-size:0.8em">x</i>b')).toBe('axb');
  });
});

describe('a quote', () => {
  test.each<[string, string, string]>([
    ['by its element', 'a<blockquote>b<br>c</blockquote>d', 'a\n> b\n> c\nd'],
    ['by its class', 'a<div class="x gmail_quote y">b</div>c', 'a\n> b\nc'],
    ['from an element of Outlook on', 'a<div id="appendonsend"></div><p>b</p><p>c</p>', 'a\n> b\n\n> c'],
    ['is no indent', 'a<blockquote style="margin:0 0 0 40px;border:none;padding:0px">b</blockquote>', 'a\nb'],
    ['has a border', 'a<blockquote style="margin:0 0 0 40px;border-left:1px solid">b</blockquote>', 'a\n> b'],
    ['has another margin', 'a<blockquote style="margin:0 0 0 4px;border:none">b</blockquote>', 'a\n> b'],
    ['is cited', 'a<blockquote type="cite" style="margin:0 40px;border:none">b</blockquote>', 'a\n> b'],
    ['says from where', 'a<blockquote cite="x" style="margin:0 40px;border:none">b</blockquote>', 'a\n> b'],
    ['is no other class', 'a<div class="my_gmail_quotes">b</div>', 'a\nb'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
