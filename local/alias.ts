// `npm run -s alias -- --member ADDRESS [--project CODE]`: prints a secret address of a member, and nothing else on stdout.
// --revoke ALIAS_ID ends one; to rotate, make the new one, change the mailbox's rule, end the old one.
import { DEFAULT_ALIAS_DAYS, LONGEST_ALIAS_DAYS } from '../shared/core/capture-alias.ts';
import { type Flags, readFlags } from './flags.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { tellFaults } from './workspace/aws-fault.ts';
import { issueAlias, revokeAlias } from './workspace/capture-aliases.ts';
import { openPlace, PLACE_FLAGS } from './workspace/open-place.ts';
import { refuseFlags, toDays } from './workspace/secret-flags.ts';

const OPTIONS = {
  ...PLACE_FLAGS,
  member: { type: 'string' },
  project: { type: 'string' },
  days: { type: 'string' },
  workspace: { type: 'string' },
  revoke: { type: 'string' },
} as const;
type Options = Flags<typeof OPTIONS>;

await runCommand(() => {
  const flags = readFlags(process.argv.slice(2), OPTIONS);
  const { revoke } = flags.own;
  return tellFaults(() => (revoke === undefined ? printAlias(flags) : endAlias(flags, revoke)));
});

async function printAlias({ stack, own }: Options): Promise<number> {
  const { member: address, project, workspace: slug } = own;
  if (address === undefined) throw new PlainError('Say whose address it shall be with --member ADDRESS.');
  const days = toDays(own.days, { usual: DEFAULT_ALIAS_DAYS, most: LONGEST_ALIAS_DAYS });
  const issued = await issueAlias(await openPlace(own, stack), { address, slug, project, days }, new Date());
  process.stdout.write(`${issued.address}\n`);
  const until = issued.ends.toISOString().slice(0, 10);
  process.stderr.write(
    `Shown this once. What is sent there proposes time and logs none. It holds until ${until}; --revoke ${issued.aliasId} ends it before.\n`,
  );
  return 0;
}

async function endAlias({ stack, own }: Options, aliasId: string): Promise<number> {
  const others = ['member', 'project', 'workspace', 'days'] as const;
  refuseFlags(own, others, 'says nothing beside --revoke: the id names the alias');
  await revokeAlias(await openPlace(own, stack), aliasId, new Date());
  process.stdout.write(`${aliasId} is revoked.\n`);
  return 0;
}
