// Ports whose adapter is loaded at first use, so that a cold start does not wait for its client (bench/cold-start.ts).
// What is loaded is kept; a load that failed is tried again at the next use.
import type { Dependency, EdgeProof, KeyedDigests, ParsedMails, Sealer } from '../ports.ts';
import { readTriageMessage } from './triage-message-body.ts';

type Load<T> = () => Promise<T>;

/** The same thing to all who ask, loaded for the first of them. */
export function loadOnce<T>(load: Load<T>): Load<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

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
