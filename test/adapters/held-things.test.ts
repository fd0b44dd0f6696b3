// What is under a legal hold does not come to its end, over the stand-ins of tables and bucket: what was there, and what is written under it.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AwsClients, makeResources, type Resources } from '../../local/stand-ins/aws/make-resources.ts';
import { startDynamo } from '../../local/stand-ins/dynamo/start-dynamo.ts';
import { heldThings } from '../../shared/adapters/holds/dynamo-held-things.ts';
import { s3HeldRawMails } from '../../shared/adapters/holds/s3-held-raw-mails.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { LegalHold } from '../../shared/core/ledger/legal-hold.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { endUnderHold } from '../../shared/core/record/retention.ts';
import { draft, maya } from '../core/reply/receipt-facts.ts';
import { clientsOf } from '../stand-ins/aws/clients.ts';
import { endAll, newFolder, startChild } from '../stand-ins/child.ts';
import { dynamoClient, makeTables, storesOver, type Tables } from './dynamo-stores.ts';
import { writeEverything } from './every-item.ts';
import { logged, mailOf, NOW, outcomeOf } from './samples.ts';
import type { Stores } from './stores.ts';

const DAY_MS = 86_400_000;
const YEARS_7 = 2557;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const owner = toWorkspaceScope({ ...maya, role: 'owner' });
const never = () => false;

let stand: Awaited<ReturnType<typeof startDynamo>>;
let dynamo: ReturnType<typeof dynamoClient>;
let aws: AwsClients;
let resources: Resources;
beforeAll(async () => {
  stand = await startDynamo({ port: 0, dataDir: newFolder(), endpoints: {} });
  dynamo = dynamoClient(`http://127.0.0.1:${stand.port}`);
  const { endpoint } = await startChild('aws', { dataDir: newFolder() });
  aws = clientsOf(endpoint);
  resources = await makeResources(aws);
});
afterAll(async () => {
  dynamo.destroy();
  await stand.close();
  await endAll();
});

let tables: Tables;
let stores: Stores;
beforeEach(async () => {
  tables = await makeTables(dynamo);
  stores = storesOver(dynamo, tables);
});

function sweep() {
  const doc = DynamoDBDocumentClient.from(dynamo);
  const raw = s3HeldRawMails(aws.s3, resources.rawBucket);
  return heldThings({ doc, tables, raw, rawMailDays: 30, pause: async () => undefined });
}

const held = (change: Partial<LegalHold> = {}): LegalHold => ({
  workspaceId: 'w-1',
  holdId: 'h-1',
  reason: 'Smith against Studio',
  setAt: NOW.toISOString(),
  setBy: 'm-1',
  ...change,
});
const write = (after: LegalHold) =>
  stores.ledger.commit(owner, { writes: [{ kind: 'hold', after }], events: [] });
const lift = (hold: LegalHold) =>
  write({ ...hold, lifted: { at: NOW.toISOString(), by: 'm-1', reason: 'settled' } });

/** When each item goes, by its kind and place. */
async function ends(): Promise<ReadonlyMap<string, number>> {
  const doc = DynamoDBDocumentClient.from(dynamo);
  const names = [tables.ledger, tables.mail, tables.audit];
  const answers = await Promise.all(names.map((TableName) => doc.send(new ScanCommand({ TableName }))));
  const items = answers.flatMap(({ Items = [] }) => Items);
  return new Map(
    items.flatMap(({ itemType, pk, sk, expiresAt }) =>
      expiresAt === undefined ? [] : [[`${itemType} ${pk} ${sk}`, Number(expiresAt)] as const],
    ),
  );
}

const kindsOf = (keys: Iterable<string>) =>
  [...new Set([...keys].map((key) => key.split(' ')[0]))].toSorted();

describe('under a legal hold', () => {
  test('the end of all that tells of work is put off, and of nothing else', async () => {
    await writeEverything(stores);
    await lift(held());
    await write(held({ holdId: 'h-2' }));
    const before = await ends();
    const now = inDays(YEARS_7 + 1);

    const pass = await sweep().keep(now, never);

    const after = await ends();
    const moved = [...after].filter(([key, end]) => before.get(key) !== end);
    expect(moved.map(([, end]) => end)).toEqual(moved.map(() => endUnderHold(now)));
    expect(pass).toMatchObject({ held: 1, putOff: moved.length });
    const kept = [
      'auditEvent',
      'dayTotal',
      'entry',
      'entryVersion',
      'message',
      'messageText',
      'outbox',
      'period',
      'proposal',
      'quarantined',
    ];
    expect(kindsOf(moved.map(([key]) => key))).toEqual(kept);
    expect(kindsOf([...after].filter(([key, end]) => before.get(key) === end).map(([key]) => key))).toEqual(
      expect.not.arrayContaining(kept),
    );
  });

  test('what is not near its end is left as it is, and what is written later is found by a later look', async () => {
    await write(held());
    await stores.recorder.record(outcomeOf(mailOf('one'), logged(draft)));
    const before = await ends();

    expect(await sweep().keep(inDays(1), never)).toMatchObject({ putOff: 0 });
    expect(await ends()).toEqual(before);
    expect(await sweep().keep(inDays(40), never)).toMatchObject({ putOff: 2 }); // its text, and the receipt
  });

  test("another workspace's things end as ever", async () => {
    const elsewhere = { ...maya, workspaceId: 'w-2' };
    const mail = mailOf('two', {
      routing: { ...mailOf('two').routing, workspaceId: 'w-2' } as ParsedMail['routing'],
    });
    await stores.recorder.record(outcomeOf(mail, logged(draft), { member: elsewhere }));
    await write(held());
    const before = await ends();

    await sweep().keep(inDays(YEARS_7), never);

    expect(await ends()).toEqual(before);
  });

  test('nothing is put off any more when the last hold is lifted', async () => {
    await stores.recorder.record(outcomeOf(mailOf('one'), logged(draft)));
    for (const holdId of ['h-1', 'h-2']) await write(held({ holdId }));
    await lift(held());
    expect(await sweep().keep(inDays(40), never)).toMatchObject({ held: 1, putOff: 2 });

    await lift(held({ holdId: 'h-2' }));

    const before = await ends();
    expect(await sweep().keep(inDays(69), never)).toEqual({
      held: 0,
      putOff: 0,
      rawKept: 0,
      behindSeconds: 0,
    });
    expect(await ends()).toEqual(before);
  });

  test('a proposal stays open no longer than it would have', async () => {
    const unsure = { disposition: 'needs_review', reason: 'proposed', drafts: [draft] } as const;
    await stores.recorder.record(outcomeOf(mailOf('unsure'), unsure));
    await write(held());
    const listed = async (isOpen: boolean, now: Date) =>
      (await stores.proposals.list(toWorkspaceScope(maya), { isOpen, now, limit: 9 })).items;
    const [proposal] = await listed(true, NOW);

    await sweep().keep(inDays(89), never);
    await sweep().keep(inDays(118), never);

    expect(await listed(true, inDays(89))).toEqual([proposal]);
    expect(await listed(true, inDays(91))).toEqual([]);
    expect(await listed(false, inDays(91))).toEqual([proposal]);
  });
});

describe('a look', () => {
  beforeEach(async () => {
    await write(held());
    await stores.recorder.record(outcomeOf(mailOf('one'), logged(draft)));
  });

  test('that is ended goes on at the next, and is behind until it is whole', async () => {
    let pages = 0;
    const onePage = () => {
      pages += 1;
      return pages % 2 === 0;
    };

    const passes = [];
    for (const days of [40, 40.1, 40.2]) passes.push(await sweep().keep(inDays(days), onePage));

    expect(passes.map(({ putOff }) => putOff)).toEqual([1, 1, 0]); // the receipt, then the text
    expect(passes.map(({ behindSeconds }) => Math.round(behindSeconds / 8_640) / 10)).toEqual([
      40, 40.1, 0.2,
    ]);
  });

  test('is behind no longer than the hold is there', async () => {
    await sweep().keep(inDays(1), never);
    await lift(held());
    await write(held({ holdId: 'h-2', setAt: inDays(300).toISOString() }));

    const { behindSeconds } = await sweep().keep(inDays(300.25), () => true);

    expect(behindSeconds).toBe(6 * 3600);
  });

  test('is taken anew after six hours, and at once when a hold has come since', async () => {
    const calls: string[] = [];
    dynamo.middlewareStack.add(
      (next, { commandName = '' }) =>
        (args) => {
          calls.push(commandName);
          return next(args);
        },
      { step: 'initialize', name: 'told' },
    );
    const scansAt = async (days: number) => {
      calls.length = 0;
      await sweep().keep(inDays(days), never);
      return calls.filter((name) => name === 'ScanCommand').length;
    };

    expect([await scansAt(1), await scansAt(1.1), await scansAt(1.26)]).toEqual([3, 0, 3]);
    await write(held({ holdId: 'h-2', setAt: inDays(1.3).toISOString() }));
    expect(await scansAt(1.31)).toBe(3);
    await lift(held());
    await lift(held({ holdId: 'h-2' }));
    expect(await scansAt(9)).toBe(0);
    dynamo.middlewareStack.remove('told');
  });
});

describe('the raw mail', () => {
  const mail = (id: string) => {
    const one = mailOf(id);
    return {
      ...one,
      arrival: {
        ...one.arrival,
        receivedAt: NOW.toISOString(),
        raw: { bucket: resources.rawBucket, key: `raw/${id}` },
      },
    };
  };
  const copies = async () => {
    const found = await aws.s3.send(
      new ListObjectsV2Command({ Bucket: resources.rawBucket, Prefix: 'held/' }),
    );
    return (found.Contents ?? []).map(({ Key }) => Key);
  };

  test('is copied in its last days to where it stays, and laid there anew before those days end', async () => {
    const one = mail('kept');
    await aws.s3.send(
      new PutObjectCommand({ Bucket: resources.rawBucket, Key: 'raw/kept', Body: 'From: maya' }),
    );
    await stores.recorder.record(outcomeOf(one));
    await stores.recorder.record(outcomeOf(mail('gone')));
    await write(held());
    const key = `held/${one.messageKey}`;

    expect(await sweep().keep(inDays(20), never)).toMatchObject({ rawKept: 0 });
    expect(await sweep().keep(inDays(28), never)).toMatchObject({ rawKept: 1 });
    expect(await copies()).toEqual([key]);
    expect(await sweep().keep(inDays(29), never)).toMatchObject({ rawKept: 0 });
    await aws.s3.send(new DeleteObjectCommand({ Bucket: resources.rawBucket, Key: 'raw/kept' }));
    expect(await sweep().keep(inDays(79), never)).toMatchObject({ rawKept: 1 });

    const { Body } = await aws.s3.send(new GetObjectCommand({ Bucket: resources.rawBucket, Key: key }));
    expect(await Body?.transformToString()).toBe('From: maya');
  });
});
