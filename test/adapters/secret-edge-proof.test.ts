// The edge's proof, in memory and over Secrets Manager: who is let through, how often the secrets are read, and what happens
// when they cannot be.
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secretEdgeProof } from '../../shared/adapters/sign-in/secret-edge-proof.ts';
import type { EdgeProof } from '../../shared/ports/edge.ts';
import { memoryEdgeProof } from '../twins/memory-edge-proof.ts';
import { type AnsweringServer, startAnsweringServer } from './answering-server.ts';

/** This round's, and the last one's. */
const SECRETS = { 'round-2': 'k7Zp-this-round', 'round-1': 'Xq3m-last-round' };

function edgeProofContract(open: () => EdgeProof): void {
  test.each(Object.entries(SECRETS))('lets through what shows the secret of %s', async (_round, secret) => {
    expect(await open().accepts(secret)).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['another text of the same length', 'k7Zp-this-rounD'],
    ['the beginning of a secret', 'k7Zp'],
    ['more than a secret', 'k7Zp-this-round, k7Zp-this-round'],
    ['the name of a secret', 'round-2'],
  ])('lets nothing through that shows %s', async (_what, shown) => {
    expect(await open().accepts(shown)).toBe(false);
  });
}

describe('in memory', () => {
  edgeProofContract(() => memoryEdgeProof(Object.values(SECRETS)));
});

describe('over Secrets Manager', () => {
  const config = { region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const ids = Object.keys(SECRETS);

  /** A client that gives these values, and the ids that it was asked for. */
  function holding(values: Record<string, string | Error>) {
    const asked: string[] = [];
    const client = new SecretsManagerClient(config);
    client.middlewareStack.add(
      () => async (args) => {
        const { SecretId } = args.input as { SecretId: string };
        asked.push(SecretId);
        const value = values[SecretId];
        if (value instanceof Error) throw value;
        return { response: {}, output: { $metadata: {}, SecretString: value } } as never;
      },
      { step: 'initialize' },
    );
    return { client, asked, values };
  }

  edgeProofContract(() => secretEdgeProof(holding(SECRETS).client, ids));

  test('reads each secret once, for all requests', async () => {
    const { client, asked } = holding(SECRETS);
    const proof = secretEdgeProof(client, ids);

    await Promise.all([proof.accepts('a'), proof.accepts('b'), proof.accepts(SECRETS['round-1'])]);
    await proof.accepts('c');

    expect(asked).toEqual(ids);
  });

  test('reads nothing for what shows nothing', async () => {
    const { client, asked } = holding(SECRETS);

    await secretEdgeProof(client, ids).accepts(undefined);

    expect(asked).toEqual([]);
  });

  test('a secret that cannot be read yet stands in no other one’s way', async () => {
    const { client } = holding({ ...SECRETS, 'round-2': new Error('not allowed yet') });

    expect(await secretEdgeProof(client, ids).accepts(SECRETS['round-1'])).toBe(true);
  });

  test('judges nobody while a secret cannot be read, and tries again at the next request', async () => {
    const secrets = holding({ ...SECRETS, 'round-2': new Error('a word of the answer') });
    const proof = secretEdgeProof(secrets.client, ids);

    await expect(proof.accepts(SECRETS['round-2'])).rejects.toMatchObject({
      name: 'EdgeProofUnavailableError',
      message: 'the secret cannot be read',
    });
    secrets.values['round-2'] = SECRETS['round-2'];

    expect(await proof.accepts(SECRETS['round-2'])).toBe(true);
    expect(secrets.asked).toEqual(['round-2', 'round-1', 'round-2']);
  });

  test('an empty secret lets nobody through', async () => {
    const { client } = holding({ 'round-2': '' });

    await expect(secretEdgeProof(client, ['round-2']).accepts('')).rejects.toMatchObject({
      name: 'EdgeProofUnavailableError',
    });
  });

  describe('on the wire', () => {
    let server: AnsweringServer;
    let client: SecretsManagerClient;
    beforeEach(async () => {
      server = await startAnsweringServer();
      client = new SecretsManagerClient({ ...config, endpoint: server.endpoint, maxAttempts: 1 });
    });
    afterEach(async () => {
      client.destroy();
      await server.close();
    });

    test('asks for the current value of the secret', async () => {
      server.answer = { status: 200, body: { Name: 'round-2', SecretString: SECRETS['round-2'] } };

      expect(await secretEdgeProof(client, ['round-2']).accepts(SECRETS['round-2'])).toBe(true);
      expect(server.asked.map(({ body }) => JSON.parse(body))).toEqual([{ SecretId: 'round-2' }]);
    });

    test.each<[string, AnsweringServer['answer']]>([
      ['no right to it', { status: 400, body: { __type: 'AccessDeniedException', message: 'arn of mine' } }],
      ['no such secret', { status: 400, body: { __type: 'ResourceNotFoundException' } }],
      ['an answer that is lost', 'hang up'],
      ['no answer within a second', undefined],
    ])('says by name that it cannot judge: %s', async (_what, answer) => {
      server.answer = answer;

      await expect(secretEdgeProof(client, ['round-2']).accepts('x')).rejects.toMatchObject({
        name: 'EdgeProofUnavailableError',
        message: expect.not.stringContaining('arn'),
      });
    });
  });
});
