import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  findPerson,
  keepPeople,
  memberIdOf,
  readPeopleFile,
  seededPeople,
  subjectOf,
} from '../../../local/demo/people.ts';
import { CLIENTS, DEMO_PEOPLE, PROJECTS } from '../../../local/demo-workspace.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'people-'));
  file = join(folder, 'users.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const ann = {
  name: 'Ann',
  email: 'ann@example.com',
  timeZone: 'Europe/Paris',
  locale: 'fr-FR',
  workdayMinutes: 420,
};

test('reads the members of a file; a day is eight hours unless said otherwise', () => {
  const { workdayMinutes: _, ...bob } = { ...ann, email: 'bob@example.com' };
  writeFileSync(file, JSON.stringify([ann, bob]));

  expect(readPeopleFile(file)).toEqual([ann, { ...bob, workdayMinutes: 480 }]);
});

describe('a file that cannot be used is refused with what is wrong in it', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '[{', /: the file is not JSON\.$/],
    ['no list', '{}', /: the list: /],
    ['nobody', '[]', /: the list: /],
    [
      'an unknown zone',
      JSON.stringify([{ ...ann, timeZone: 'Mars/Base' }]),
      /: entry 0\.timeZone: is not an IANA time zone\.$/,
    ],
    [
      'an unknown locale',
      JSON.stringify([ann, { ...ann, locale: '??' }]),
      /: entry 1\.locale: is not a BCP 47 locale\.$/,
    ],
    ['no address', JSON.stringify([{ ...ann, email: 'ann' }]), /: entry 0\.email: /],
    [
      'an address twice',
      JSON.stringify([ann, { ...ann, email: 'ANN@example.com' }]),
      /: the list: names an address twice\.$/,
    ],
  ])('%s', (_what, text, sentence) => {
    writeFileSync(file, text);

    expect(() => readPeopleFile(file)).toThrow(sentence);
  });

  test('no file', () => {
    expect(() => readPeopleFile(file)).toThrow(`--users ${file}: the file cannot be read.`);
  });
});

test('whom a folder was seeded with is known to later commands', () => {
  expect(seededPeople(folder)).toBeUndefined();

  keepPeople(folder, [ann]);

  expect(seededPeople(folder)).toEqual([ann]);
  expect(existsSync(join(folder, 'people.json.next'))).toBe(false);
});

test('a person is found by address in any letter case', () => {
  expect(findPerson(DEMO_PEOPLE, 'MAYA@example.com')?.name).toBe('Maya Lindqvist');
  expect(findPerson(DEMO_PEOPLE, 'nobody@example.com')).toBeUndefined();
});

test('ids come from the address alone, so that seeding again meets the same members', () => {
  const renamed = { ...ann, name: 'Ann B.', email: 'Ann@Example.com' };

  expect(memberIdOf(renamed)).toBe(memberIdOf(ann));
  expect(subjectOf(renamed)).toBe(subjectOf(ann));
  expect(subjectOf(ann)).not.toBe(memberIdOf(ann));
});

test('no two clients or projects of the demo share an id, a code or a name', () => {
  const clientIds = CLIENTS.map(({ clientId }) => clientId);
  for (const values of [
    clientIds,
    PROJECTS.map(({ projectId }) => projectId),
    PROJECTS.map(({ code }) => code),
  ])
    expect(new Set(values).size).toBe(values.length);
  for (const { clientId } of PROJECTS) expect([undefined, ...clientIds]).toContain(clientId);
});
