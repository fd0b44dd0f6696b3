// A person of the stage's own user pool, and the tokens that the pool gives them.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { callJson } from './signed-request.ts';
import type { DeployedStage } from './stage.ts';

const User = z.object({
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })),
});
const Tokens = z.object({ AuthenticationResult: z.object({ AccessToken: z.string(), IdToken: z.string() }) });

export interface SignedIn {
  /** Who they are to the API: `sub` of their tokens. */
  readonly subject: string;
  readonly token: string;
  /** Tells an app who they are, and gives no access. */
  readonly identityToken: string;
}

export async function signIn({ cloud, api }: DeployedStage, email: string): Promise<SignedIn> {
  const pool = { UserPoolId: api.UserPoolId, Username: email };
  const ask = (operation: string, input: object) =>
    callJson<unknown>(cloud, 'cognito-idp', `AWSCognitoIdentityProviderService.${operation}`, input);
  const password = `Aa1!${randomBytes(12).toString('hex')}`;
  await ask('AdminCreateUser', {
    ...pool,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  await ask('AdminSetUserPassword', { ...pool, Password: password, Permanent: true });
  const { UserAttributes } = User.parse(await ask('AdminGetUser', pool));
  const answer = await ask('AdminInitiateAuth', {
    UserPoolId: api.UserPoolId,
    ClientId: api.OidcAudience,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: email, PASSWORD: password },
  });
  const { AccessToken, IdToken } = Tokens.parse(answer).AuthenticationResult;
  return {
    subject: UserAttributes.find(({ Name }) => Name === 'sub')?.Value ?? '',
    token: AccessToken,
    identityToken: IdToken,
  };
}
