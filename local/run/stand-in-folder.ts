// Where a stand-in's own data lies.
import { join } from 'node:path';

export function standInFolder(dataDir: string, name: string): string {
  return join(dataDir, name);
}
