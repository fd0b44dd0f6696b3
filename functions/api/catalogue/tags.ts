// The tags of a workspace: every member reads them, owner and admin make, rename and archive them.
import * as z from 'zod';
import type { TagRecord } from '../../../shared/core/ledger/catalogue-records.ts';
import { tagDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { TagBook } from '../../../shared/ports/catalogue.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriterServices } from '../request/declare-writer.ts';
import { refuse, withVersion } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageView } from '../request/page.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import { catalogueFields, catalogueId } from './catalogue-forms.ts';
import { NewTag, TagChanges, TagView, toTagView } from './tag-forms.ts';

export interface TagServices extends WriterServices {
  readonly tags: TagBook;
  readonly newId: () => string;
}

const READ = { access: 'member', permits: ['read', 'audit'] } as const;
const ABSENT = 'There is no such tag.';

export const TAG_ROUTES: readonly Route<TagServices>[] = [
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/tags',
    summary: 'The tags of the workspace',
    query: z.strictObject(catalogueFields),
    answer: pageView(TagView, 'TagPage'),
    run: ({ scope, query }, { tags }: TagServices) =>
      answerPage(tags.list(scope, query), toTagView, 'this query'),
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/tags/{id}',
    summary: 'One tag',
    params: { id: catalogueId },
    absent: ABSENT,
    answer: TagView,
    run: async ({ scope, params: { id = '' } }, { tags }: TagServices) => {
      const tag = await tags.find(scope, id);
      return tag && withVersion(tag.version, toTagView(tag));
    },
  }),
  forWriter({
    method: 'POST',
    path: '/v1/tags',
    access: 'administrator',
    summary: 'Make a tag',
    status: 201,
    body: NewTag,
    answer: TagView,
    problems: ['conflict'],
    plan: async ({ scope, json }, services: TagServices) => {
      const { workspaceId } = scope;
      const made = { workspaceId, tagId: services.newId(), version: 1, archived: false };
      return planTag(services, scope, { ...made, ...json });
    },
  }),
  forWriter({
    method: 'PATCH',
    path: '/v1/tags/{id}',
    access: 'administrator',
    summary: 'Rename a tag, archive it or take it back',
    description: 'Entries keep the words that they were logged with.',
    params: { id: catalogueId },
    needsVersion: true,
    body: TagChanges,
    absent: ABSENT,
    answer: TagView,
    problems: ['conflict', 'precondition_failed', 'precondition_required'],
    plan: async ({ scope, params: { id = '' }, headers, json }, services: TagServices) => {
      const before = await services.tags.find(scope, id);
      if (before === undefined) return undefined;
      const after = { ...before, ...json, version: before.version + 1 };
      return refuseUnlessSeen({ headers }, before.version) ?? planTag(services, scope, after, before);
    },
  }),
];

function planTag(
  { clock, retention }: TagServices,
  scope: WorkspaceScope,
  after: TagRecord,
  before?: TagRecord,
): Planned<TagView> {
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'tag', ...(before && { before }), after }],
      events: [toChangeEvent(scope, tagDone(after, before), clock(), retention)],
    },
    answer: withVersion(after.version, toTagView(after), before === undefined ? 201 : 200),
    taken: refuse('conflict', 'Another tag has this name.', [
      { field: 'name', detail: 'is that of another tag, which may be archived' },
    ]),
  };
}
