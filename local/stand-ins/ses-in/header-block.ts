// The header fields that SES puts before every mail it stores, in SES's own order and form. Seen in stored mail of real
// accounts: Return-Path, Received, spam and virus verdict, Received-SPF, Authentication-Results, receipt, own signature.
import { createHash } from 'node:crypto';
import type { VerdictStatus } from '../../../shared/core/parsed-mail.ts';
import { REGION } from '../../layout.ts';
import type { MailVerdicts } from '../control/settings.ts';
import type { ReceivedMail } from './received-mail.ts';

const SERVER = `inbound-smtp.${REGION}.amazonaws.com`;

/** SES's verdicts in the words of RFC 8601; GRAY: there was nothing to check against. */
const RESULTS: Readonly<Record<VerdictStatus, string>> = {
  PASS: 'pass',
  FAIL: 'fail',
  GRAY: 'none',
  PROCESSING_FAILED: 'temperror',
};

const SPF_REASONS: Readonly<Record<VerdictStatus, (domain: string, ip: string) => string>> = {
  PASS: (domain, ip) => `domain of ${domain} designates ${ip} as permitted sender`,
  FAIL: (domain, ip) => `domain of ${domain} does not designate ${ip} as permitted sender`,
  GRAY: (domain, ip) => `${ip} is neither permitted nor denied by domain of ${domain}`,
  PROCESSING_FAILED: (domain) => `error in processing during lookup of ${domain}`,
};

/** CRLF-ended lines. `fromDomain`: of the mail's first From, if it has one; it shows in the text and decides nothing. */
export function toHeaderBlock(
  mail: ReceivedMail,
  verdicts: MailVerdicts,
  fromDomain: string | undefined,
): string {
  const spf = toSpf(mail, verdicts.spf);
  const digest = createHash('sha256').update(mail.raw).digest('base64');
  return [
    `Return-Path: <${mail.envelopeFrom}>`,
    `Received: from ${mail.helo} (localhost [${mail.clientIp}])`,
    ` by ${SERVER} with SMTP id ${mail.sesMessageId}`,
    ` for ${mail.recipients[0]};`,
    ` ${toRfc5322Date(mail.receivedAt)} (UTC)`,
    `X-SES-Spam-Verdict: ${verdicts.spam}`,
    `X-SES-Virus-Verdict: ${verdicts.virus}`,
    `Received-SPF: ${spf}`,
    'Authentication-Results: amazonses.com;',
    ` spf=${spf}`,
    ...toDkim(verdicts, fromDomain),
    toDmarc(verdicts, fromDomain),
    `X-SES-RECEIPT: ${Buffer.from(`AAAAAAAAAAA${mail.sesMessageId}${digest}`).toString('base64')}`,
    `X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=${digest}; c=relaxed/simple; s=${mail.sesMessageId.slice(0, 32)};` +
      ` d=amazonses.com; t=${Math.floor(mail.receivedAt.getTime() / 1000)}; v=1; bh=${digest};` +
      ' h=From:To:Cc:Bcc:Subject:Date:Message-ID:MIME-Version:Content-Type:X-SES-RECEIPT;',
    '',
  ].join('\r\n');
}

function toSpf({ envelopeFrom, clientIp, helo }: ReceivedMail, status: VerdictStatus): string {
  const domain = envelopeFrom.slice(envelopeFrom.lastIndexOf('@') + 1) || helo; // RFC 7208 2.4: HELO for a null sender
  const reason = SPF_REASONS[status](domain, clientIp);
  // RFC 8601 2.2: a value with other characters is quoted, else the sender could write results into it.
  const from = /[^\w.!#$%&'*+/?^`{|}~@-]/.test(envelopeFrom) ? JSON.stringify(envelopeFrom) : envelopeFrom;
  return `${RESULTS[status]} (spfCheck: ${reason}) client-ip=${clientIp}; envelope-from=${from}; helo=${helo};`;
}

/** Unsigned mail (GRAY) gets no DKIM result at all. */
function toDkim({ dkim, dkimDomain }: MailVerdicts, fromDomain = 'unknown'): readonly string[] {
  return dkim === 'GRAY' ? [] : [` dkim=${RESULTS[dkim]} header.i=@${dkimDomain ?? fromDomain};`];
}

function toDmarc({ dmarc }: MailVerdicts, fromDomain: string | undefined): string {
  return fromDomain === undefined
    ? ' dmarc=permerror;'
    : ` dmarc=${RESULTS[dmarc]} header.from=${fromDomain};`;
}

/** `Sat, 26 Apr 2025 16:24:59 +0000` */
export function toRfc5322Date(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}
