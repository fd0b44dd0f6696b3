// When the fallback is asked, and how little it is shown.
import { describe, expect, test } from '@jest/globals';
import type { Catalogue, Project } from '../../../../shared/core/catalogue.ts';
import type { Decision, Doubt } from '../../../../shared/core/decision.ts';
import type { MailBody, ParsedMail } from '../../../../shared/core/parsed-mail.ts';
import { toFallbackQuestion } from '../../../../shared/core/triage/fallback/to-question.ts';
import { mail } from '../../../functions/world.ts';
import { draft, maya } from '../../reply/receipt-facts.ts';

const project = (name: string, change: Partial<Project> = {}): Project => ({
  projectId: name,
  name,
  code: name.slice(0, 3).toUpperCase(),
  aliases: [],
  billableDefault: false,
  archived: false,
  ...change,
});
const catalogue: Catalogue = {
  clients: [{ clientId: 'c-1', name: 'Header Holdings' }],
  projects: [
    project('ACME relaunch'),
    project('Northwind', { aliases: ['heading'] }),
    project('Header old', { archived: true }),
    project('Lakeside'),
  ],
};

const saying = (own: string): ParsedMail => ({
  ...mail,
  body: { kind: 'opened', own, left: 'quoted words', contentDigest: 'c'.repeat(64) },
});
const unsure = (doubt: Doubt): Decision => ({
  disposition: 'needs_review',
  reason: 'needs_clarification',
  drafts: [],
  question: { doubt, words: '', evidence: [] },
});
const asked = (one: ParsedMail, decision: Decision = unsure('amount_vague'), known = catalogue) =>
  toFallbackQuestion(one, decision, { member: maya, catalogue: known });

describe('the fallback is asked', () => {
  test.each<Doubt>(['amount_missing', 'amount_vague', 'day_vague'])(
    'where words were not understood: %s',
    (doubt) => {
      expect(asked(mail, unsure(doubt))).toMatchObject({ text: '2h ACME redesign yesterday' });
    },
  );

  test.each<Doubt>([
    'amount_impossible',
    'contradictory',
    'future',
    'date_header_far_off',
    'too_many',
    'project_ambiguous',
  ])('not where they were, and are doubted for what they say: %s', (doubt) => {
    expect(asked(mail, unsure(doubt))).toBeUndefined();
  });

  test.each<[string, Decision]>([
    ['logged', { disposition: 'logged', reason: 'accepted', entries: [draft] }],
    [
      'logged in part, with a question beside it',
      {
        disposition: 'logged',
        reason: 'accepted_partial',
        entries: [draft],
        question: { doubt: 'amount_vague', words: '', evidence: [] },
      },
    ],
    ['ignored', { disposition: 'ignored', reason: 'no_time_found' }],
    [
      'a command',
      {
        disposition: 'command',
        reason: 'command_unsupported',
        command: { kind: 'undo' } as never,
        entries: [],
      },
    ],
    ['unreadable', { disposition: 'needs_review', reason: 'too_large', drafts: [] }],
  ])('not about a mail that is %s', (_what, decision) => {
    expect(asked(mail, decision)).toBeUndefined();
  });

  test.each<[string, MailBody | undefined]>([
    ['without bodies', undefined],
    ['whose bodies were refused', { kind: 'refused', reason: 'undecodable' }],
    ['of white space', { kind: 'opened', own: ' \n\t', left: '', contentDigest: '' }],
    [
      'too long to be prose about a day',
      { kind: 'opened', own: 'a'.repeat(8193), left: '', contentDigest: '' },
    ],
  ])('not about a mail %s', (_what, body) => {
    const { body: _, ...rest } = mail;
    expect(asked(body === undefined ? rest : { ...rest, body })).toBeUndefined();
  });

  test('about the longest text that is taken', () => {
    expect(asked(saying('a'.repeat(8192)))).toBeDefined();
  });

  test('not for a workspace that wants no model to be asked', () => {
    expect(asked(mail, unsure('day_vague'), { ...catalogue, withoutFallback: true })).toBeUndefined();
  });
});

describe('what it is shown', () => {
  test('is the own text, the day of the mail and the names that share a word with it', () => {
    expect(asked(saying('Some hours on Relaunching things, and the heading'))).toEqual({
      text: 'Some hours on Relaunching things, and the heading',
      projects: ['ACME relaunch', 'heading'],
      today: '2026-03-11',
    });
  });

  test('names a project as the text does, by its code alone', () => {
    expect(asked(saying('a while on lak'))?.projects).toEqual(['LAK']);
  });

  test('holds no name of a client, of an archived project, or of one that is not meant', () => {
    expect(asked(saying('some time for Header'))?.projects).toEqual(['heading']);
  });

  test('finds names where words have no spaces between them', () => {
    const known = { clients: [], projects: [project('会計', { code: 'K1' })] };
    expect(asked(saying('昨日は会計を少し'), unsure('amount_vague'), known)?.projects).toEqual(['会計']);
  });

  test('is no name where the text has no word', () => {
    expect(asked(saying('?!'))).toEqual({ text: '?!', projects: [], today: '2026-03-11' });
  });

  test('holds at most fifty names, each once', () => {
    const many = Array.from({ length: 80 }, (_, i) => project(`acme ${i}`, { code: 'acme' }));
    const { projects = [] } =
      asked(saying('acme'), unsure('day_vague'), { clients: [], projects: many }) ?? {};

    expect(projects).toHaveLength(50);
    expect(new Set(projects).size).toBe(50);
  });

  test('is made in a time that grows with text and catalogue, not with both together squared', () => {
    const words = Array.from({ length: 1600 }, (_, i) => `w${i}`)
      .join(' ')
      .slice(0, 8192);
    const many = Array.from({ length: 2000 }, (_, i) => project(`Project number ${i}`));
    const began = performance.now();

    asked(saying(words), unsure('day_vague'), { clients: [], projects: many });

    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
