// SES: the identity of the inbound domain, whether the account may send, whose rule set takes the mail in, and whether we hear of what
// comes back.
import { DescribeActiveReceiptRuleSetCommand, type SESClient } from '@aws-sdk/client-ses';
import {
  type EventDestination,
  GetAccountCommand,
  GetConfigurationSetEventDestinationsCommand,
  GetEmailIdentityCommand,
  type SESv2Client,
  type SendQuota,
} from '@aws-sdk/client-sesv2';
import { type Check, inDocs, inRunbook } from '../check.ts';
import { ANSWER_MS, SENT_PERCENT } from '../limits.ts';
import { amount, notApplicable, type Reading, state } from '../reading.ts';

const group = 'ses';
const slowMs = ANSWER_MS.other;

export function ruleSetCheck(ses: SESClient, ruleSetName: string): Check {
  return {
    group,
    name: 'active rule set',
    slowMs,
    todo: inRunbook('SES cannot hand mail over'),
    run: async (abortSignal) => {
      const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}), { abortSignal });
      return [state('active', Metadata?.Name ?? 'none', ruleSetName, 'fail')];
    },
  };
}

/** `noDns`: why nothing that rests on DNS is looked at. */
export function identityCheck(ses: SESv2Client, domain: string, noDns?: string): Check {
  return {
    group,
    name: 'identity',
    slowMs,
    todo: inDocs('dns', 'Seeing that they are right'),
    run: async (abortSignal) => {
      const identity = await ses.send(new GetEmailIdentityCommand({ EmailIdentity: domain }), {
        abortSignal,
      });
      const { VerifiedForSendingStatus: verified, DkimAttributes: dkim, MailFromAttributes: from } = identity;
      const is = state('identity', verified === true ? 'verified' : 'not verified', 'verified', 'fail');
      if (noDns !== undefined) return [is, notApplicable('DKIM, MAIL FROM', noDns)];
      return [
        is,
        state('DKIM', dkim?.Status ?? 'unknown', 'SUCCESS', 'fail'),
        state('MAIL FROM', from?.MailFromDomainStatus ?? 'unknown', 'SUCCESS', 'warn'), // SES sends by a domain of its own instead
      ];
    },
  };
}

export function accountCheck(ses: SESv2Client): Check {
  return {
    group,
    name: 'account',
    slowMs,
    todo: inDocs('deploy', '4. DNS, permission to send, quotas'),
    run: async (abortSignal) => {
      const account = await ses.send(new GetAccountCommand({}), { abortSignal });
      const { SendingEnabled: sends, ProductionAccessEnabled: production, EnforcementStatus } = account;
      const access = production === true ? 'production' : 'sandbox: verified addresses only';
      return [
        state('sending', sends === true ? 'on' : 'off', 'on', 'fail'),
        state('access', access, 'production', 'warn'),
        toEnforcement(EnforcementStatus ?? 'unknown'),
        ...toQuota(account.SendQuota),
      ];
    },
  };
}

/** What is sent without a configuration set, or by one that tells nobody, bounces unheard. */
export function feedbackCheck(ses: SESv2Client, domain: string, topicArn: string): Check {
  return {
    group,
    name: 'feedback',
    slowMs,
    todo: inRunbook('SES tells nothing of our letters'),
    run: async (abortSignal) => {
      const asked = { abortSignal };
      const { ConfigurationSetName } = await ses.send(
        new GetEmailIdentityCommand({ EmailIdentity: domain }),
        asked,
      );
      if (ConfigurationSetName === undefined) return [toldTo([], topicArn)];
      const { EventDestinations = [] } = await ses.send(
        new GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName }),
        asked,
      );
      return [toldTo(EventDestinations, topicArn)];
    },
  };
}

const HEARD = ['SEND', 'BOUNCE', 'COMPLAINT'] as const;

function toldTo(destinations: readonly EventDestination[], topicArn: string): Reading {
  const ours = destinations.filter(
    ({ Enabled, SnsDestination }) => Enabled === true && SnsDestination?.TopicArn === topicArn,
  );
  const told = HEARD.filter((type) =>
    ours.some(({ MatchingEventTypes = [] }) => MatchingEventTypes.includes(type)),
  );
  return state('events told', told.join(', ') || 'none', HEARD.join(', '), 'fail');
}

/** HEALTHY, PROBATION (it still sends) or SHUTDOWN (Amazon SES API v2 reference, GetAccount). */
function toEnforcement(status: string): Reading {
  return state('standing', status, 'HEALTHY', status === 'SHUTDOWN' ? 'fail' : 'warn');
}

/** -1 is an account without a quota. */
function toQuota({
  Max24HourSend: most = -1,
  SentLast24Hours: sent = 0,
}: SendQuota = {}): readonly Reading[] {
  if (most <= 0) return [];
  return [amount('quota used', Math.round((sent / most) * 100), '%', SENT_PERCENT)];
}
