// Where people sign in when a stage has no issuer of its own: a user pool that nobody can sign up to by themselves.
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export interface SignInProps {
  readonly stageName: string;

  /** Whether the pool goes with its stack. */
  readonly isDisposable: boolean;
}

export class SignIn extends Construct {
  readonly pool: cognito.UserPool;
  readonly client: cognito.UserPoolClient;
  /** As its tokens say it (Amazon Cognito developer guide, "Verifying JSON web tokens"). */
  readonly issuer: string;

  constructor(scope: Construct, id: string, { stageName, isDisposable }: SignInProps) {
    super(scope, id);
    this.pool = new cognito.UserPool(this, 'Pool', {
      userPoolName: `timepost-${stageName}`,
      selfSignUpEnabled: false, // a workspace's admin invites
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      keepOriginal: { email: true }, // until a new address is verified
      mfa: cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      deletionProtection: !isDisposable,
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.client = this.pool.addClient('Client', {
      userPoolClientName: `timepost-${stageName}`,
      // By SRP for programs; by an administrator with rights in this account for a first look (docs/deploy.md).
      authFlows: { userSrp: true, adminUserPassword: true },
      disableOAuth: true, // no page of ours signs in yet
      preventUserExistenceErrors: true,
      // Not the address: whoever has a token for an hour could have the account for good by it.
      writeAttributes: new cognito.ClientAttributes().withStandardAttributes({
        locale: true,
        timezone: true,
      }),
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
    });
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${this.pool.userPoolId}`;
  }
}
