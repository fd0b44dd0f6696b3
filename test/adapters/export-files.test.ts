// Files of exports over the stand-in of S3, and links as S3 proves them.
import { createHash, createHmac } from 'node:crypto';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AwsClients, makeResources, type Resources } from '../../local/stand-ins/aws/make-resources.ts';
import { s3ExportFiles, s3ExportStore } from '../../shared/adapters/exports/s3-export-files.ts';
import { presignedUrl } from '../../shared/adapters/exports/s3-presigned-url.ts';
import type { ExportFiles, ExportStore } from '../../shared/ports/exports.ts';
import { clientsOf } from '../stand-ins/aws/clients.ts';
import { endAll, newFolder, startChild } from '../stand-ins/child.ts';
import { exportOf } from './export-samples.ts';

let aws: AwsClients;
let resources: Resources;
let files: ExportFiles;
let store: ExportStore;
beforeAll(async () => {
  const { endpoint } = await startChild('aws', { dataDir: newFolder() });
  aws = clientsOf(endpoint);
  resources = await makeResources(aws);
  files = s3ExportFiles(aws.s3, resources.exportBucket);
  store = s3ExportStore(aws.s3, resources.exportBucket);
});
afterAll(endAll);

const FIVE_MIB = 5 * 1024 * 1024;

describe('a file', () => {
  test('is put together of its parts, once or again, and read by its link', async () => {
    const job = exportOf('x-1');
    const uploadId = await files.begin(job);
    const long = Buffer.alloc(FIVE_MIB, 'a');
    const tags = [
      await files.putPart(job, uploadId, 1, long),
      await files.putPart(job, uploadId, 2, Buffer.from('the end')),
    ];

    await files.complete(job, uploadId, tags);
    await files.complete(job, uploadId, tags);

    const answer = await fetch(await store.linkTo(job, 60));
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
    ]);
    expect([bytes.byteLength, bytes.subarray(FIVE_MIB).toString()]).toEqual([FIVE_MIB + 7, 'the end']);
  });

  test('that never came together is no file', async () => {
    const job = exportOf('x-2');
    const uploadId = await files.begin(job);
    await files.abort(job, uploadId);
    await files.abort(job, uploadId);

    await expect(files.complete(job, uploadId, ['"a"'])).rejects.toThrow();
    expect((await fetch(await store.linkTo(job, 60))).status).toBe(404);
  });

  test('is discarded with what a run left, also where there is nothing', async () => {
    const job = exportOf('x-3');
    const uploadId = await files.begin(job);
    await files.putTail(job, 1, Buffer.from('rest'));
    expect(Buffer.from(await files.tail(job, 1)).toString()).toBe('rest');
    const cut = { ...job, progress: { ...job.progress, uploadId, tail: 1 } };

    await store.discard(cut);
    await store.discard(cut);

    await expect(files.tail(job, 1)).rejects.toThrow();
    await expect(files.putPart(job, uploadId, 1, Buffer.from('late'))).rejects.toThrow();
  });
});

test('a link is signed as S3 counts it (Amazon S3 API reference, "Authenticating requests: using query parameters")', async () => {
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token/+=' };
  const s3 = new S3Client({ region: 'eu-west-1', credentials });
  const call = new GetObjectCommand({
    Bucket: 'bucket',
    Key: 'exports/w 1/x.csv',
    ResponseContentDisposition: `attachment; filename="it's (2).csv"`,
  });

  const url = new URL(await presignedUrl(s3, call, 300));

  const [path = '', query = ''] = url.href.slice(url.origin.length).split('?');
  const params = query.split('&').filter((param) => !param.startsWith('X-Amz-Signature='));
  const canonical = [
    'GET',
    path,
    params.toSorted().join('&'),
    `host:${url.host}\n`,
    'host',
    'UNSIGNED-PAYLOAD',
  ];
  const at = url.searchParams.get('X-Amz-Date') ?? '';
  const place = `${at.slice(0, 8)}/eu-west-1/s3/aws4_request`;
  const hash = createHash('sha256').update(canonical.join('\n')).digest('hex');
  const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const key = place.split('/').reduce<string | Buffer>(mac, `AWS4${credentials.secretAccessKey}`);
  const signature = mac(key, ['AWS4-HMAC-SHA256', at, place, hash].join('\n')).toString('hex');
  expect(url.searchParams.get('X-Amz-Signature')).toBe(signature);
  expect(url.searchParams.get('X-Amz-Expires')).toBe('300');
  expect(url.searchParams.get('X-Amz-Security-Token')).toBe(credentials.sessionToken);
  expect(path).toBe('/exports/w%201/x.csv');
});
