// The path of a mail: where it comes in, the queues it waits in, and the functions that read, decide and answer.
// It owns its key: a key in another stack would make a circle of dependencies.
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { MailOutputs } from '../shared/contracts/outputs.ts';
import { QUEUES } from '../shared/contracts/queues.ts';
import { ActiveRuleSet } from './constructs/active-rule-set.ts';
import { watchBreakers } from './constructs/breaker-alarms.ts';
import { MailInbox } from './constructs/mail-inbox.ts';
import { SendingEvents } from './constructs/sending-events.ts';
import { watchReceiving, watchSending } from './constructs/ses-alarms.ts';
import { WatchedKey } from './constructs/watched-key.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import { addFeedback } from './functions/feedback.ts';
import type { MailPath } from './functions/mail-path.ts';
import { addPark } from './functions/park.ts';
import { addParse } from './functions/parse.ts';
import { addReply } from './functions/reply.ts';
import { addSweep, watchUnanswered } from './functions/sweep.ts';
import { addTriage } from './functions/triage.ts';
import { sayOutputs } from './say-outputs.ts';
import type { Stage } from './stage.ts';
import type { StateStack } from './state-stack.ts';

export interface MailStackProps extends StackProps {
  readonly stageName: string;
  readonly stage: Stage;
  readonly state: StateStack;
}

export class MailStack extends Stack {
  readonly key: kms.Key;
  readonly inbox: MailInbox;
  readonly inlet: WorkQueue;
  readonly triage: WorkQueue;
  readonly feedback: WorkQueue;
  readonly exports: WorkQueue;
  private readonly sendingEvents: SendingEvents;

  constructor(scope: Construct, id: string, { stageName, stage, state, ...props }: MailStackProps) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev });
    const { alarms } = state;
    this.key = new WatchedKey(this, 'Key', {
      name: 'mail',
      description: 'Encrypts mail on its way: raw messages, topic and queues',
      impact:
        'Mail can neither be stored nor read: SES keeps what comes in for four hours, what lies in queues waits.',
      removalPolicy: stage.isDev ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      alarms,
    }).key;
    this.inbox = new MailInbox(this, 'Inbox', {
      stageName,
      inboundDomain: stage.inboundDomain,
      retention: { rawMailDays: stage.retentionDays.rawMail, parsedMailDays: stage.retentionDays.parsedMail },
      encryptionKey: this.key,
    });
    this.inlet = new WorkQueue(this, 'Inlet', {
      name: 'inlet',
      settings: QUEUES.inlet,
      parkCounts: 'DeadLetters.parse',
      impact: 'Mail waits unread: no receipt comes, and nobody knows whether it arrived.',
      encryptionKey: this.key,
      alarms,
    });
    this.triage = new WorkQueue(this, 'Triage', {
      name: 'triage',
      settings: QUEUES.triage,
      parkCounts: 'DeadLetters.triage',
      impact: "Mail was opened and waits to be decided: nobody's time is recorded, no receipt comes.",
      encryptionKey: this.key,
      alarms,
    });
    this.sendingEvents = new SendingEvents(this, 'SendingEvents', {
      stageName,
      configurationSet: this.inbox.domain.configurationSet,
      encryptionKey: this.key,
    });
    this.feedback = this.hear(state);
    this.exports = this.queueExports(state);
    const { inbox, inlet, triage, feedback, exports } = this;
    this.addFunctions({ stage, state, inbox, inlet, triage, feedback, exports });
    this.inlet.subscribe(this.inbox.topic, this.inbox.topicName);
    new ActiveRuleSet(this, 'ActiveRuleSet', {
      ruleSetName: this.inbox.ruleSetName,
      takeOver: stage.takeOverRuleSet,
      alarms,
      logKey: state.logKey,
      logRetentionDays: stage.logRetentionDays,
    }).node.addDependency(this.inbox, this.inlet); // no mail is let in before it has where to lie
    watchReceiving(this, alarms, this.inbox.ruleSetName);
    watchSending(this, alarms);
    watchBreakers(this, alarms);
    this.say(stage);
  }

  private addFunctions(path: MailPath): void {
    addParse(this, path);
    addTriage(this, path);
    addPark(this, path);
    addReply(this, path);
    addFeedback(this, path);
    addSweep(this, path);
    watchUnanswered(this, path);
  }

  /** Where what SES tells of our letters lies. */
  private hear({ alarms }: StateStack): WorkQueue {
    const queue = new WorkQueue(this, 'Feedback', {
      name: 'feedback',
      settings: QUEUES.feedback,
      parkCounts: 'DeadLetters.feedback',
      impact: 'Bounces and complaints are heard late: receipts go on to addresses that take none.',
      givenUp:
        'What SES told of our letters was given up: an address that takes no mail may still get receipts.',
      encryptionKey: this.key,
      alarms,
    });
    queue.subscribe(this.sendingEvents.topic, this.sendingEvents.topicName);
    return queue;
  }

  /** Here and not beside its function: park reads all dead letters, and no other stack may come before this one. */
  private queueExports({ alarms }: StateStack): WorkQueue {
    return new WorkQueue(this, 'Export', {
      name: 'export',
      settings: QUEUES.export,
      parkCounts: 'DeadLetters.export',
      impact: 'Large exports are not made: who asked for one waits.',
      waiting: { page: 'api-is-down', ageSeconds: 3600 }, // each takes minutes, and only two are made at once
      givenUp: 'A large export was given up: who asked for one waits until its time is over.',
      encryptionKey: this.key,
      alarms,
    });
  }

  private say({ inboundDomain }: Stage): void {
    sayOutputs<MailOutputs>(this, {
      InboundDomain: inboundDomain,
      InboundAddress: this.inbox.inboundAddress,
      RawBucket: this.inbox.bucket.bucketName,
      MailTopicArn: this.inbox.topic.topicArn,
      FeedbackTopicArn: this.sendingEvents.topic.topicArn,
      MailKeyArn: this.key.keyArn,
      RuleSetName: this.inbox.ruleSetName,
      InletQueueUrl: this.inlet.queue.queueUrl,
      InletDeadLettersUrl: this.inlet.deadLetters.queueUrl,
      InletParkedUrl: this.inlet.parked.queueUrl,
      TriageQueueUrl: this.triage.queue.queueUrl,
      TriageDeadLettersUrl: this.triage.deadLetters.queueUrl,
      TriageParkedUrl: this.triage.parked.queueUrl,
      FeedbackQueueUrl: this.feedback.queue.queueUrl,
      FeedbackDeadLettersUrl: this.feedback.deadLetters.queueUrl,
      FeedbackParkedUrl: this.feedback.parked.queueUrl,
      ExportQueueUrl: this.exports.queue.queueUrl,
      ExportDeadLettersUrl: this.exports.deadLetters.queueUrl,
      ExportParkedUrl: this.exports.parked.queueUrl,
      DnsRecords: this.inbox.domain.dnsRecords,
    });
  }
}
