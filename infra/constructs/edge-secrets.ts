// What CloudFront shows the API: a secret that Secrets Manager makes for the two (whoever may read a distribution's settings sees it there). A round's secret never
// changes; the next round has one of its own, and the function takes the last round's too while CloudFront changes over.
import type { SecretValue } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { WatchedFunction } from './watched-function.ts';

export interface EdgeSecretsProps {
  /** Counted up to change the secret. */
  readonly round: number;

  readonly encryptionKey: kms.IKey;
}

export class EdgeSecrets extends Construct {
  /** Which the function takes, as its variable holds them. */
  readonly ids: string;
  /** For a property that CloudFormation resolves; never in a template. */
  readonly shown: SecretValue;
  private readonly taken: readonly secretsmanager.Secret[];
  private readonly encryptionKey: kms.IKey;

  constructor(scope: Construct, id: string, { round, encryptionKey }: EdgeSecretsProps) {
    super(scope, id);
    this.encryptionKey = encryptionKey;
    const own = this.make(round);
    this.taken = round > 1 ? [own, this.make(round - 1)] : [own];
    this.ids = this.taken.map(({ secretArn }) => secretArn).join(' ');
    this.shown = own.secretValue;
  }

  /** These secrets, and their key for nothing else. */
  letRead<Env extends object>(fn: WatchedFunction<Env>): void {
    const arns = this.taken.map(({ secretArn }) => secretArn);
    fn.allow(['secretsmanager:GetSecretValue'], arns);
    fn.allow(['kms:Decrypt'], [this.encryptionKey.keyArn], {
      StringEquals: {
        'kms:ViaService': `secretsmanager.${Stack.of(this).region}.amazonaws.com`,
        'kms:EncryptionContext:SecretARN': arns,
      },
    });
  }

  /** Without a name of ours: a deleted one stays taken for weeks. The key by its ARN, so that its policy stays as it is. */
  private make(round: number): secretsmanager.Secret {
    return new secretsmanager.Secret(this, `Round${round}`, {
      description: `What CloudFront shows the API, round ${round}. Never put a value here: count edgeProofRound up`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      encryptionKey: kms.Key.fromKeyArn(this, `Round${round}Key`, this.encryptionKey.keyArn),
    });
  }
}
