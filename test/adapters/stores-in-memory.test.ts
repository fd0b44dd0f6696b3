// The twins that other tests rest on, held to what the adapters do.
import { describe } from '@jest/globals';
import { entriesContract } from './entries.contract.ts';
import { messagesContract } from './messages.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { recorderContract } from './recorder.contract.ts';
import { openTwins } from './stores.ts';
import { workspacesContract } from './workspaces.contract.ts';

describe('in memory', () => {
  recorderContract(openTwins);
  entriesContract(openTwins);
  messagesContract(openTwins);
  outboxContract(openTwins);
  workspacesContract(openTwins);
});
