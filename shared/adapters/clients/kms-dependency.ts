// What readiness asks of a key: one cheap call, ended after a second.
import { DescribeKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Dependency } from '../../ports/edge.ts';
import { DependencyUnusableError, soon } from './dependency-check.ts';

export function kmsDependency(kms: KMSClient, keyId: string, name: string): Dependency {
  return {
    name,
    check: async () => {
      const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: keyId }), soon());
      if (KeyMetadata?.Enabled !== true) throw new DependencyUnusableError('the key is not enabled');
    },
  };
}
