// The clients of a workspace: every member reads them, owner and admin make, rename and archive them.
import * as z from 'zod';
import { type ClientRecord, roundedBy } from '../../../shared/core/ledger/catalogue-records.ts';
import { clientDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ClientBook } from '../../../shared/ports/catalogue.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriterServices } from '../request/declare-writer.ts';
import { refuse, withVersion } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageView } from '../request/page.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import {
  ClientChanges,
  ClientView,
  catalogueFields,
  catalogueId,
  NewClient,
  toClientView,
} from './catalogue-forms.ts';

export interface ClientServices extends WriterServices {
  readonly clients: ClientBook;
  readonly newId: () => string;
}

const ABSENT = 'There is no such client.';
/** An auditor's token reads names of clients and projects beside time. */
const READ = { access: 'member', permits: ['read', 'audit'] } as const;

export const CLIENT_ROUTES: readonly Route<ClientServices>[] = [
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/clients',
    summary: 'The clients of the workspace',
    query: z.strictObject(catalogueFields),
    answer: pageView(ClientView, 'ClientPage'),
    run: ({ scope, query }, { clients }: ClientServices) =>
      answerPage(clients.list(scope, query), toClientView, 'this query'),
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/clients/{id}',
    summary: 'One client',
    params: { id: catalogueId },
    absent: ABSENT,
    answer: ClientView,
    run: async ({ scope, params: { id = '' } }, { clients }: ClientServices) => {
      const client = await clients.find(scope, id);
      return client && withVersion(client.version, toClientView(client));
    },
  }),
  forWriter({
    method: 'POST',
    path: '/v1/clients',
    access: 'administrator',
    summary: 'Make a client',
    status: 201,
    body: NewClient,
    answer: ClientView,
    problems: ['conflict'],
    plan: async ({ scope, json }, services: ClientServices) => {
      const { workspaceId } = scope;
      const made = { workspaceId, clientId: services.newId(), version: 1, archived: false };
      return planClient(services, scope, { ...made, ...json });
    },
  }),
  forWriter({
    method: 'PATCH',
    path: '/v1/clients/{id}',
    access: 'administrator',
    summary: 'Rename a client, archive it or take it back',
    description: 'Nothing is deleted: what is archived keeps its name, and its projects.',
    params: { id: catalogueId },
    needsVersion: true,
    body: ClientChanges,
    absent: ABSENT,
    answer: ClientView,
    problems: ['conflict', 'precondition_failed', 'precondition_required'],
    plan: async ({ scope, params: { id = '' }, headers, json }, services: ClientServices) => {
      const before = await services.clients.find(scope, id);
      if (before === undefined) return undefined;
      const unseen = refuseUnlessSeen({ headers }, before.version);
      if (unseen !== undefined) return unseen;
      const { rounding: was, ...kept } = before;
      const { rounding = was, ...said } = json;
      const after = { ...kept, ...said, ...roundedBy(rounding), version: before.version + 1 };
      return planClient(services, scope, after, before);
    },
  }),
];

function planClient(
  { clock, retention }: ClientServices,
  scope: WorkspaceScope,
  after: ClientRecord,
  before?: ClientRecord,
): Planned<z.output<typeof ClientView>> {
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'client', ...(before && { before }), after }],
      events: [toChangeEvent(scope, clientDone(after, before), clock(), retention)],
    },
    answer: withVersion(after.version, toClientView(after), before === undefined ? 201 : 200),
    taken: refuse('conflict', 'Another client has this name.', [
      { field: 'name', detail: 'is that of another client, which may be archived' },
    ]),
  };
}
