// Ports whose adapter is loaded at first use, so that a cold start does not wait for its client (bench/cold-start.ts).

import type { Dependency, EdgeProof } from '../../ports/edge.ts';
import type { ExportQueue, ExportStore } from '../../ports/exports.ts';
import type { MemberKeys } from '../../ports/people.ts';
import type { ReleasedMails } from '../../ports/quarantine.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import type { FallbackReader, ParsedMails } from '../../ports.ts';
import { readTriageMessage } from '../mail/triage-message-body.ts';
import { type Load, loadOnce } from './load-once.ts';

export function lazySealer(load: Load<Sealer>): Sealer {
  const sealer = loadOnce(load);
  return {
    seal: async (plaintext, context) => (await sealer()).seal(plaintext, context),
    open: async (sealed, context) => (await sealer()).open(sealed, context),
  };
}

export function lazyDigests(load: Load<KeyedDigests>): KeyedDigests {
  const digests = loadOnce(load);
  return { digest: async (kind, value) => (await digests()).digest(kind, value) };
}

export function lazyMemberKeys(load: Load<MemberKeys>): MemberKeys {
  const keys = loadOnce(load);
  return { make: async (member) => (await keys()).make(member) };
}

/** A message that holds its mail is opened here; what is loaded follows those that point at theirs. */
export function lazyParsedMails(load: Load<ParsedMails>): ParsedMails {
  const stored = loadOnce(load);
  return {
    open: async (body) => {
      const message = readTriageMessage(body);
      return 'pointer' in message ? (await stored()).open(message) : message;
    },
  };
}

export function lazyDependency(name: string, load: Load<Dependency>): Dependency {
  const dependency = loadOnce(load);
  return { name, check: async () => (await dependency()).check() };
}

export function lazyEdgeProof(load: Load<EdgeProof>): EdgeProof {
  const proof = loadOnce(load);
  return { accepts: async (shown) => (await proof()).accepts(shown) };
}

export function lazyFallback(load: Load<FallbackReader>): FallbackReader {
  const fallback = loadOnce(load);
  return { guess: async (question, withinMs) => (await fallback()).guess(question, withinMs) };
}

export function lazyReleasedMails(load: Load<ReleasedMails>): ReleasedMails {
  const mails = loadOnce(load);
  return { send: async (mail, releasedAt) => (await mails()).send(mail, releasedAt) };
}

export function lazyExportStore(load: Load<ExportStore>): ExportStore {
  const store = loadOnce(load);
  return {
    linkTo: async (job, seconds) => (await store()).linkTo(job, seconds),
    discard: async (job) => (await store()).discard(job),
  };
}

export function lazyExportQueue(load: Load<ExportQueue>): ExportQueue {
  const queue = loadOnce(load);
  return { send: async (key, sentAt) => (await queue()).send(key, sentAt) };
}
