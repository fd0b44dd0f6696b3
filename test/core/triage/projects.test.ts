// Whose time it is: code, name and alias of the catalogue, or the name as it was said.
import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../../shared/core/catalogue.ts';
import { decide } from '../../../shared/core/triage/decide.ts';
import { readText } from '../../../shared/core/triage/read-text.ts';
import { contextOf, read } from './reading.ts';

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

describe('a name that is not written as in the catalogue', () => {
  const two: Catalogue = {
    clients: [{ clientId: 'c-brook', name: 'Brookfield' }],
    projects: [
      {
        projectId: 'p-1',
        clientId: 'c-brook',
        name: 'Aurora',
        code: 'AUR-1',
        aliases: [],
        billableDefault: true,
        archived: false,
      },
      {
        projectId: 'p-2',
        name: 'Meridian web',
        code: 'MER-WEB',
        aliases: [],
        billableDefault: false,
        archived: false,
      },
      {
        projectId: 'p-3',
        name: 'Meridian app',
        code: 'MER-APP',
        aliases: [],
        billableDefault: true,
        archived: false,
      },
    ],
  };
  const readIn = (text: string) => readText(text, contextOf({ catalogue: two }));

  test.each([
    ['2h Auro redesign', 'p-1', 'project-by-prefix'],
    ['2h on Aurroa yesterday', 'p-1', 'project-misspelt'],
    ['2h on Aurra yesterday', 'p-1', 'project-misspelt'],
    ['2h on Auroras yesterday', 'p-1', 'project-misspelt'],
    ['2h on Aurera yesterday', 'p-1', 'project-misspelt'],
    ['2h call for Brookfield', 'p-1', 'client-of-project'],
    ['2h bugfix #auro', 'p-1', 'project-by-prefix'],
  ])('%j is the one that it can mean', (text, projectId, rule) => {
    const [entry] = readIn(text).entries;

    expect(entry?.project).toMatchObject({ kind: 'known', projectId });
    expect(entry?.evidence).toContainEqual(expect.objectContaining({ field: 'project', rule }));
  });

  test('that could be several is logged as said, and asked with its choices', () => {
    const decision = decide(readIn('2h on Meridian yesterday'));

    expect(decision).toMatchObject({
      disposition: 'logged',
      reason: 'accepted_partial',
      entries: [{ minutes: 120, project: { kind: 'named', name: 'Meridian' } }],
      question: {
        doubt: 'project_ambiguous',
        words: 'Meridian',
        choices: [{ name: 'Meridian web' }, { name: 'Meridian app' }],
      },
    });
  });

  test.each(['2h on Zephyr yesterday', '2h on Or yesterday'])('%j is kept as said', (text) => {
    expect(readIn(text).entries[0]?.project?.kind).toBe('named');
  });

  test('is billable as the workspace has it for the project, unless the mail says otherwise', () => {
    expect(readIn('2h Aurora').entries[0]).toMatchObject({ billable: true });
    expect(readIn('2h Aurora, not billable').entries[0]).toMatchObject({ billable: false });
    expect(readIn('2h Zephyr').entries[0]?.billable).toBeUndefined();
  });
});

describe('a code of two or three letters', () => {
  const IT: Catalogue = {
    clients: [],
    projects: [
      { projectId: 'p-it', name: 'Network', code: 'IT', aliases: [], billableDefault: true, archived: false },
    ],
  };
  const isBookedOn = (text: string) => read(text, { catalogue: IT }).entries.map(({ project }) => project);

  test.each(['2h IT yesterday', '2h [IT] yesterday', '2h on IT, cabling'])(
    'is one in its own case: %s',
    (text) => {
      expect(isBookedOn(text)).toMatchObject([{ projectId: 'p-it' }]);
    },
  );

  test.each(['2h, it went well', '2h IT24 yesterday', '2h BIT yesterday'])('is none in: %s', (text) => {
    expect(isBookedOn(text)).not.toMatchObject([{ projectId: 'p-it' }]);
  });
});

describe('a name of two letters or more', () => {
  const nameIn = (text: string) => read(text).entries.map(({ project }) => project?.name);

  test.each([
    ['2h for Vi yesterday', 'Vi', 'two letters are enough'],
    ['PRICING 2h', 'PRICING', 'in capitals throughout it is a code, whatever its ending'],
    ['2h review of ACME docs for the Kestrel', 'Kestrel', 'an article hides no "for"'],
    ['2h sync (Kestrel) with Northwind', 'Kestrel', 'alone in brackets it is a label'],
    ['2h review of the Kestrel docs with Northwind', 'Kestrel', 'who was there is named last'],
    ['2h Globex ACME', 'Globex', 'a code in capitals is a name of its own'],
    ['hours [Globex] 2h', 'Globex', 'what stands in square brackets is one'],
  ])('is the project in %j: %s is it, %s', (text, name) => {
    expect(nameIn(text)).toEqual([name]);
  });

  test.each([
    ['2h for X yesterday', 'one letter is not'],
    ['Planning 2h', 'an everyday word is none at the head'],
    ['2h, Planning with Anna', 'nor behind a sign'],
    ['2h with Anna', 'a person is none'],
  ])('is not there in %j: %s', (text) => {
    expect(nameIn(text)).toEqual([undefined]);
  });

  test('that stands behind a label in a script without capitals is one', () => {
    const { entries } = read('案件：ファルコン 会議が3時間かかった', {
      locale: 'ja-JP',
      timeZone: 'Asia/Tokyo',
    });

    expect(entries.map(({ project }) => project?.name)).toEqual(['ファルコン']);
  });
});
