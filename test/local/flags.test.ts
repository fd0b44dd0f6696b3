import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFlags } from '../../local/flags.ts';
import { PROJECT_ROOT } from '../../local/run/project-root.ts';

describe('what is not said has its default', () => {
  test('ports, folder and nothing made anew', () => {
    const { stack } = readFlags([], {});

    expect(stack).toEqual({
      apiPort: 8080,
      smtpPort: 2525,
      dataDir: resolve(PROJECT_ROOT, '.timepost'),
      fresh: false,
      said: { apiPort: false, smtpPort: false },
    });
  });
});

test('takes ports, a folder and a fresh start, and the flags of the command itself', () => {
  const args = ['--api-port', '9000', '--smtp-port=9025', '--data', 'here', '--fresh', '--text', '2h'];

  const { stack, own } = readFlags(args, { text: { type: 'string' } });

  expect(stack).toEqual({
    apiPort: 9000,
    smtpPort: 9025,
    dataDir: resolve('here'),
    fresh: true,
    said: { apiPort: true, smtpPort: true },
  });
  expect(own.text).toBe('2h');
});

describe('what cannot be is refused in one sentence that names the flag', () => {
  test.each([
    [['--nope'], '--nope is not a flag here: there are --api-port, --smtp-port, --data, --fresh.'],
    [['--api-port'], '--api-port needs a value.'],
    [['--fresh=yes'], '--fresh takes no value.'],
    [['--api-port', '80x'], '--api-port takes a port from 1 to 65533, not "80x".'],
    [['--api-port', '0'], '--api-port takes a port from 1 to 65533, not "0".'],
    [['--api-port', '65534'], '--api-port takes a port from 1 to 65533, not "65534".'],
    [['--smtp-port', '70000'], '--smtp-port takes a port from 1 to 65535, not "70000".'],
    [['--smtp-port', '8081'], '--smtp-port 8081 is taken: ports 8080 to 8082 are those of --api-port.'],
    [['--data', ''], '--data needs the name of a folder.'],
    [['2h ACME'], '"2h ACME" is not expected here: a value follows its flag, such as --data DIR.'],
  ])('%j', (args, sentence) => {
    expect(() => readFlags(args, {})).toThrow(sentence);
  });
});

test('a command that takes several files gets what stands behind the first', () => {
  const args = ['--file', 'a.eml', 'b.eml', 'c.eml'];

  const { own, positionals } = readFlags(
    args,
    { file: { type: 'string', multiple: true } },
    { positionals: true },
  );

  expect([...(own.file ?? []), ...positionals]).toEqual(['a.eml', 'b.eml', 'c.eml']);
});
