// Where SES tells what became of what we sent: the events of our configuration set go to a topic of their own. SES may tell for this
// one configuration set, and nobody else may.
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as ses from 'aws-cdk-lib/aws-ses';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { denyPeople } from './people-denied.ts';

export interface SendingEventsProps {
  readonly stageName: string;
  readonly configurationSet: ses.IConfigurationSet;

  /** Encrypts the topic; its policy lets SES use it. */
  readonly encryptionKey: kms.IKey;
}

export class SendingEvents extends Construct {
  readonly topic: sns.Topic;
  readonly topicName: string;

  constructor(scope: Construct, id: string, props: SendingEventsProps) {
    super(scope, id);
    const { stageName, configurationSet, encryptionKey } = props;
    this.topicName = `timepost-${stageName}-mail-feedback`;
    this.topic = new sns.Topic(this, 'Topic', {
      topicName: this.topicName,
      masterKey: encryptionKey,
      enforceSSL: true,
    });
    // What comes back silences a member: no person or program of the account may make it up.
    this.topic.addToResourcePolicy(
      denyPeople('NobodyElseTellsOfLetters', 'sns:Publish', this.topic.topicArn),
    );
    new ses.ConfigurationSetEventDestination(this, 'Destination', {
      configurationSet,
      configurationSetEventDestinationName: 'feedback',
      destination: ses.EventDestination.snsTopic(this.topic), // lets SES publish for this configuration set alone
      events: [ses.EmailSendingEvent.SEND, ses.EmailSendingEvent.BOUNCE, ses.EmailSendingEvent.COMPLAINT],
    }).node.addDependency(this.topic); // SES tries the topic when the destination is made
  }
}
