// A workspace whose letters are read: what they hold comes back by API.
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { ConfirmationItem } from '../../../shared/core/outbox-item.ts';
import { memoryState, scopeKey } from '../../twins/memory-state.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { asking, get, PROFILES, worldOver } from './world.ts';

const DAY_MS = 86_400_000;

/** One workspace, whose clock a test may move; chance gives other bytes each time. */
export function opened(...more: readonly MemberProfile[]) {
  const state = memoryState();
  const now = { at: new Date('2026-03-11T09:00:00Z') };
  for (const member of [...PROFILES, ...more]) state.members.set(scopeKey(member), member);
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  let made = 0;
  const services = worldOver(state, {
    members: memoryMembers(state),
    clock: () => now.at,
    chance: (bytes) => {
      made += 1;
      return new Uint8Array(bytes).fill(made);
    },
  });
  const ask = asking(services);
  const send = (method: string, path: string, token?: string, body?: object, headers = {}) => {
    const request = get(`/v1/${path}`, token);
    const text = body === undefined ? '' : JSON.stringify(body);
    return ask({
      ...request,
      method,
      headers: { ...request.headers, 'content-type': 'application/json', ...headers },
      body: new TextEncoder().encode(text),
    });
  };
  const letters = () =>
    [...state.outbox.values()].map(({ item }) => item).filter((item) => item.kind === 'confirmation');
  const waitDays = (days: number) => {
    now.at = new Date(now.at.getTime() + days * DAY_MS);
  };
  return { state, ask, send, letters, waitDays };
}

export const codeOf = (letter: ConfirmationItem | undefined) => letter?.facts.code ?? '';
