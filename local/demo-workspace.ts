// The workspace that a first start makes: invented people, clients and projects, enough to try each way of naming work.
import type { Client, Project } from '../shared/core/catalogue.ts';
import { derivedId } from '../shared/core/record/ids.ts';
import type { PersonFacts } from './demo/people.ts';

export const WORKSPACE_NAME = 'Demo workspace';
export const WORKSPACE_ID = idOf('workspace', WORKSPACE_NAME);

export const DEMO_PEOPLE: readonly PersonFacts[] = [
  {
    name: 'Maya Lindqvist',
    email: 'maya@example.com',
    timeZone: 'Europe/London',
    locale: 'en-GB',
    workdayMinutes: 480,
  },
  {
    name: 'Jordan Ellis',
    email: 'jordan.ellis@example.org',
    timeZone: 'America/New_York',
    locale: 'en-US',
    workdayMinutes: 480,
  },
  {
    name: 'Lukas Brandt',
    email: 'lukas.brandt@example.net',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
    workdayMinutes: 480,
  },
];

const CLIENT_NAMES = ['ACME', 'Globex', 'Northwind Traders', 'Initech'] as const;

export const CLIENTS: readonly Client[] = CLIENT_NAMES.map((name) => ({
  clientId: idOf('client', name),
  name,
}));

export const PROJECTS: readonly Project[] = [
  project('ACME redesign', 'ACME', 'ACME', ['acme', 'acme website', 'redesign']),
  project('ACME support', 'ACME-2', 'ACME', ['acme helpdesk']),
  project('Globex rollout', 'GLX', 'Globex', ['globex', 'rollout']),
  project('Northwind web shop', 'NWT', 'Northwind Traders', ['northwind', 'web shop']),
  project('Initech migration', 'INI', 'Initech', ['initech', 'migration']),
  project('Internal', 'INT', undefined, ['admin', 'team meeting', 'stand-up']),
];

function project(
  name: string,
  code: string,
  client: (typeof CLIENT_NAMES)[number] | undefined,
  aliases: readonly string[],
): Project {
  return {
    projectId: idOf('project', code),
    ...(client !== undefined && { clientId: idOf('client', client) }),
    name,
    code,
    aliases,
    billableDefault: client !== undefined,
    archived: false,
  };
}

/** The same at each start, so that seeding again changes nothing. */
function idOf(kind: string, name: string): string {
  return derivedId('timepost demo', `${kind}/${name}`);
}
