// Whether time is billed where nobody says so: as the workspace has it for the project.
import type { Catalogue } from '../../catalogue.ts';
import type { ProjectReference } from '../../time-entry.ts';

export function billableByDefault(
  project: ProjectReference | undefined,
  { projects }: Catalogue,
): boolean | undefined {
  if (project?.kind !== 'known') return undefined;
  return projects.find(({ projectId }) => projectId === project.projectId)?.billableDefault;
}
