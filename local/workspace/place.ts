// Where a workspace is made: tables, keys and clients of a deployed stage or of the laptop, and who signs in there.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ApiOutputs, MailOutputs, StateOutputs } from '../../shared/contracts/outputs.ts';
import { INBOUND_ADDRESS, INBOUND_DOMAIN, KEY_ALIASES, OIDC_ISSUER, TABLE_NAMES } from '../layout.ts';
import { localClients } from '../run/local-clients.ts';
import type { RunFile } from '../run/run-file.ts';
import type { KeyPlace } from './sealing.ts';

export interface Place extends KeyPlace {
  readonly tables: { readonly directory: string; readonly ledger: string; readonly keys: string };
  readonly inbound: { readonly domain: string; readonly address: string };
  /** Whose subjects sign in. */
  readonly issuer: string;
}

export interface StageFacts {
  readonly state: Pick<
    StateOutputs,
    'DirectoryTable' | 'LedgerTable' | 'KeysTable' | 'WrappingKeyArn' | 'DirectoryKeyArn'
  >;
  readonly mail: Pick<MailOutputs, 'InboundDomain' | 'InboundAddress'>;
  readonly api: Pick<ApiOutputs, 'OidcIssuer'>;
}

/** Credentials are the operator's own. */
export function stagePlace({ state, mail, api }: StageFacts, region: string): Place {
  return {
    doc: DynamoDBDocumentClient.from(new DynamoDBClient({ region })),
    kms: new KMSClient({ region }),
    tables: { directory: state.DirectoryTable, ledger: state.LedgerTable, keys: state.KeysTable },
    keyIds: { wrapping: state.WrappingKeyArn, directory: state.DirectoryKeyArn },
    inbound: { domain: mail.InboundDomain, address: mail.InboundAddress },
    issuer: api.OidcIssuer,
  };
}

export function laptopPlace({ endpoints }: Pick<RunFile, 'endpoints'>): Place {
  const { doc, kms } = localClients(endpoints);
  return {
    doc,
    kms,
    tables: TABLE_NAMES,
    keyIds: KEY_ALIASES,
    inbound: { domain: INBOUND_DOMAIN, address: INBOUND_ADDRESS },
    issuer: OIDC_ISSUER,
  };
}
