// A KMS key: on, and not about to be deleted.
import { DescribeKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type Check, inRunbook } from '../check.ts';
import { ANSWER_MS } from '../limits.ts';
import { state } from '../reading.ts';

/** `keyId`: an id, an ARN or an alias. */
export function keyCheck(kms: KMSClient, name: string, keyId: string): Check {
  return {
    group: 'keys',
    name,
    slowMs: ANSWER_MS.other,
    todo: inRunbook("Undo a key's deletion"),
    run: async (abortSignal) => {
      const { KeyMetadata: key } = await kms.send(new DescribeKeyCommand({ KeyId: keyId }), { abortSignal });
      const ends =
        key?.DeletionDate === undefined ? '' : ` on ${key.DeletionDate.toISOString().slice(0, 10)}`;
      return [state('key', `${key?.KeyState ?? 'unknown'}${ends}`, 'Enabled', 'fail')];
    },
  };
}
