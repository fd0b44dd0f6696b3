// `npm run -s token -- --member ADDRESS`: prints a token for the API, and nothing else on stdout. On the laptop one of its
// issuer, which needs no running service; with --stage NAME or --api an API token, which --revoke TOKEN_ID ends.
import { DEFAULT_TOKEN_DAYS, LONGEST_TOKEN_DAYS } from '../shared/core/api-token.ts';
import { findPerson, type PersonFacts, seededPeople, subjectOf } from './demo/people.ts';
import { type Flags, readFlags } from './flags.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { standInFolder } from './run/stand-in-folder.ts';
import { signToken } from './stand-ins/issuer/sign-token.ts';
import { tellFaults } from './workspace/aws-fault.ts';
import { issueToken, revokeToken } from './workspace/member-tokens.ts';
import { openPlace, PLACE_FLAGS } from './workspace/open-place.ts';
import { refuseFlags, toDays } from './workspace/secret-flags.ts';

const OPTIONS = {
  ...PLACE_FLAGS,
  member: { type: 'string' },
  api: { type: 'boolean' },
  days: { type: 'string' },
  name: { type: 'string' },
  workspace: { type: 'string' },
  revoke: { type: 'string' },
} as const;
type Options = Flags<typeof OPTIONS>;

const LONGEST_NAME = 200;

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), OPTIONS);
  const { stage, api, revoke } = flags.own;
  if (revoke !== undefined) return tellFaults(() => revokeApiToken(flags, revoke));
  return stage !== undefined || api ? tellFaults(() => printApiToken(flags)) : printSignIn(flags);
});

async function printSignIn({ stack, own }: Options): Promise<number> {
  refuseFlags(own, ['region', 'days', 'name', 'workspace'], 'goes with --stage or --api');
  const people = seededPeople(stack.dataDir);
  if (people === undefined)
    throw new PlainError(`There is no workspace in ${stack.dataDir} yet: run npm start first.`);
  const person = toPerson(people, own.member);
  process.stdout.write(`${await signToken(standInFolder(stack.dataDir, 'issuer'), subjectOf(person))}\n`);
  return 0;
}

async function printApiToken({ stack, own }: Options): Promise<number> {
  const { member: address, name = '', days: said } = own;
  if (own.stage !== undefined)
    refuseFlags(own, ['api'], 'is for the laptop: --stage makes an API token anyway');
  if (address === undefined) throw new PlainError('Say whose token with --member ADDRESS.');
  if (name.length > LONGEST_NAME) throw new PlainError(`--name takes at most ${LONGEST_NAME} characters.`);
  const wish = {
    address,
    name,
    days: toDays(said, { usual: DEFAULT_TOKEN_DAYS, most: LONGEST_TOKEN_DAYS }),
    slug: own.workspace,
  };
  const { token, tokenId, ends } = await issueToken(await openPlace(own, stack), wish, new Date());
  process.stdout.write(`${token}\n`);
  const until = ends.toISOString().slice(0, 10);
  process.stderr.write(`Shown this once. It holds until ${until}; --revoke ${tokenId} ends it before.\n`);
  return 0;
}

async function revokeApiToken({ stack, own }: Options, tokenId: string): Promise<number> {
  refuseFlags(
    own,
    ['member', 'workspace', 'days', 'name'],
    'says nothing beside --revoke: the id names the token',
  );
  await revokeToken(await openPlace(own, stack), tokenId, new Date());
  process.stdout.write(`${tokenId} is revoked.\n`);
  return 0;
}

function toPerson(people: readonly PersonFacts[], address: string | undefined): PersonFacts {
  const members = people.map(({ email }) => email).join(', ');
  if (address === undefined) throw new PlainError(`Say whose token with --member, one of: ${members}.`);
  const person = findPerson(people, address);
  if (person === undefined) throw new PlainError(`${address} is no member; there are: ${members}.`);
  return person;
}
