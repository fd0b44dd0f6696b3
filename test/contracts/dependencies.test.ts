// Which function calls which service is said for the alarms: it has to be what the functions do.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CALLERS, DEPENDENCIES, type Dependency } from '../../shared/contracts/dependencies.ts';

const FOLDER = `${import.meta.dirname}/../../functions`;
/** How a root makes a client; those that are loaded late are made by these. */
const MADE: Readonly<Partial<Record<Dependency, readonly string[]>>> = {
  kms: ['connectKms(watch'],
  s3: ['connectS3ParsedMails(', 'connectExports('],
  sqs: ['connectReleasedMails(', 'connectExports('],
};

function rootsOf(name: string): string {
  const files = ['main.ts', 'wire.ts'].map((file) => `${FOLDER}/${name}/${file}`);
  return files.flatMap((file) => (existsSync(file) ? [readFileSync(file, 'utf8')] : [])).join('');
}

test.each(DEPENDENCIES)(
  '%s has its callers written down, and they all make its client behind the guard',
  (dependency) => {
    const made = [`'${dependency}', watchBreaker`, ...(MADE[dependency] ?? [])];
    const makers = readdirSync(FOLDER).filter((name) => {
      const roots = rootsOf(name);
      return made.some((how) => roots.includes(how));
    });

    expect(makers.toSorted()).toEqual(CALLERS[dependency].toSorted());
  },
);

test('no function on the path of a mail makes a client without a guard', () => {
  for (const name of readdirSync(FOLDER)) {
    const bare = name === 'rule-set' ? ['SESClient'] : []; // runs with a deploy alone
    const made = [...rootsOf(name).matchAll(/new (\w+Client)\(/g)].map(([, client]) => client);
    expect([name, made]).toEqual([name, bare]);
  }
});
