// `npm run -s token -- --member ADDRESS`: prints a token for the API, and nothing else on stdout. Needs no running service.

import { findPerson, type PersonFacts, seededPeople, subjectOf } from './demo/people.ts';
import { readFlags } from './flags.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { standInFolder } from './run/stand-in-folder.ts';
import { signToken } from './stand-ins/issuer/sign-token.ts';

await runCommand(async () => {
  const { stack, own } = readFlags(process.argv.slice(2), { member: { type: 'string' } });
  const people = seededPeople(stack.dataDir);
  if (people === undefined)
    throw new PlainError(`There is no workspace in ${stack.dataDir} yet: run npm start first.`);
  const person = toPerson(people, own.member);
  process.stdout.write(`${await signToken(standInFolder(stack.dataDir, 'issuer'), subjectOf(person))}\n`);
  return 0;
});

function toPerson(people: readonly PersonFacts[], address: string | undefined): PersonFacts {
  const members = people.map(({ email }) => email).join(', ');
  if (address === undefined) throw new PlainError(`Say whose token with --member, one of: ${members}.`);
  const person = findPerson(people, address);
  if (person === undefined) throw new PlainError(`${address} is no member; there are: ${members}.`);
  return person;
}
