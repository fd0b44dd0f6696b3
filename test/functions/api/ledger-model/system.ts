// The API's real handler over stores, asked as members ask it; and what of its stores the model is compared with.
import { createHandler } from '../../../../functions/api/handler.ts';
import { toGatewayEvent } from '../../../../local/gateway/gateway-event.ts';
import { toWorkspaceScope } from '../../../../shared/core/authenticated.ts';
import type { MemberProfile } from '../../../../shared/core/member.ts';
import type { WorkDate } from '../../../../shared/core/work-date.ts';
import type { Stores } from '../../../adapters/stores.ts';
import { maya } from '../../../core/reply/receipt-facts.ts';
import { context } from '../../lambda-events.ts';
import { countedIds, world } from '../world.ts';
import { type Asked, type Told, type Who, workspaceOf } from './model.ts';

// Thousands of requests would be told of line by line.
process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT';
process.env['POWERTOOLS_METRICS_DISABLED'] = 'true';

export interface System {
  now: Date;
  ask(asked: Asked): Promise<Told>;
  dayTotal(who: Who, day: string): Promise<number>;
  readonly stores: Stores;
}

export function profileOf(who: Who): MemberProfile {
  return { ...maya, workspaceId: workspaceOf(who), memberId: who };
}

export function openSystem(stores: Stores, now: Date, newId = countedIds()): System {
  const handler = createHandler(
    world({
      ...stores,
      audit: stores.ledger,
      projects: stores.projectBook,
      tokens: { verify: async (token) => ({ issuer: 'i', subject: token }) },
      directory: {
        ...stores.directory,
        findIdentity: async (_issuer, subject) => [profileOf(subject as Who)],
        findToken: async () => undefined,
      },
      members: { profile: async ({ memberId }) => profileOf(memberId as Who) },
      suppressions: stores.suppressionList,
      newId,
      clock: () => system.now,
    }),
  );
  const system: System = {
    now,
    stores,
    ask: async ({ who, method, path, body, headers = {} }) => {
      const event = toGatewayEvent(
        {
          method,
          url: path,
          protocol: 'HTTP/1.1',
          headers: toLists({
            ...headers,
            authorization: `Bearer ${who}`,
            'content-type': 'application/json',
          }),
          sourceIp: '127.0.0.1',
          body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
        },
        system.now,
      );
      const { statusCode = 0, body: text = '{}' } = await handler(event, context);
      return { status: statusCode, body: JSON.parse(text) };
    },
    dayTotal: async (who, day) => {
      const workDate = day as WorkDate;
      const around = { from: workDate, to: workDate, day: workDate };
      return (await stores.entryBook.around(toWorkspaceScope(profileOf(who)), who, around)).daySeconds;
    },
  };
  return system;
}

function toLists(headers: Readonly<Record<string, string>>): NodeJS.Dict<readonly string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
}
