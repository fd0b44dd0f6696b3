// How an entry names a project of the catalogue.
import type { Project } from '../catalogue.ts';
import type { ProjectReference } from '../time-entry.ts';

export function toReference({ projectId, clientId, name }: Project): ProjectReference {
  return { kind: 'known', projectId, name, ...(clientId !== undefined && { clientId }) };
}
