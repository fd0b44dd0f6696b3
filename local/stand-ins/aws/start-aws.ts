// S3, SNS and SQS for a laptop: fauxqs on 127.0.0.1 over one SQLite file. It makes no resource; make-resources.ts does.
// Not shown by it: IAM, encryption, SQS retention, fair queues (it drops MessageGroupId on standard queues).
import { buildApp } from 'fauxqs';
import { REGION } from '../../layout.ts';
import type { StartStandIn } from '../stand-in.ts';
import { putBackAbandoned, putBackHeld } from './abandoned-receives.ts';
import { openStores } from './durable-stores.ts';
import { refuseWrong } from './refuse-wrong.ts';
import { takeEveryCharacter } from './sqs-characters.ts';

export const startAws: StartStandIn = async ({ port, dataDir }) => {
  takeEveryCharacter();
  const stores = openStores(dataDir, REGION);
  const app = buildApp({ logger: false, defaultRegion: REGION, stores });
  refuseWrong(app, stores);
  putBackAbandoned(app, stores);
  putBackHeld(app, stores);
  app.addHook('onClose', async () => stores.close());

  const address = new URL(await app.listen({ port, host: '127.0.0.1' }));
  const listening = Number(address.port);
  stores.sqsStore.moveTo(listening);
  return { port: listening, close: () => app.close() };
};
