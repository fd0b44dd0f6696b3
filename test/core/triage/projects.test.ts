// Whose time it is: code, name and alias of the catalogue, or the name as it was said.
import { expect, test } from '@jest/globals';
import { read } from './reading.ts';

const projectOf = (text: string) => read(text).entries.map(({ project }) => project);

test.each([
  ['by code', '2h BRK-7 yesterday'],
  ['by code in brackets', '2h [BRK-7] layout yesterday'],
  ['by name', '2h Brookfield intranet yesterday'],
  ['by alias', '2h on the intranet yesterday'],
  ['in any case', '2h on the INTRANET yesterday'],
])('a project is known %s', (_how, text) => {
  expect(projectOf(text)).toEqual([
    { kind: 'known', projectId: 'p-site', name: 'Brookfield intranet', clientId: 'c-brook' },
  ]);
});

test('a name that the catalogue does not have is kept as it was said', () => {
  expect(projectOf('2h for Silverline yesterday')).toMatchObject([{ name: 'Silverline' }]);
  expect(projectOf('2h for Silverline yesterday')[0]).not.toHaveProperty('projectId');
});

test('an archived project is not one that may be booked on', () => {
  expect(projectOf('2h LAK yesterday')[0]).not.toHaveProperty('projectId');
});

test('a word that only contains an alias is not the project', () => {
  expect(projectOf('2h on intranets in general')).toEqual([undefined]);
});
