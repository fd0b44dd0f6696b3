// Bedrock's client with the guarded fallback, in one file, so that a root can load them for the first mail that needs them.
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { FallbackSettings } from '../../contracts/fallback.ts';
import type { FallbackReader } from '../../ports.ts';
import { bedrockModel } from './bedrock-model.ts';
import { guardedFallback } from './guarded-fallback.ts';
import type { MonthlyBudget } from './monthly-budget.ts';

export function connectFallback(
  { modelId, region, usdPerMillionTokens }: FallbackSettings,
  budget: MonthlyBudget,
): FallbackReader {
  const client = new BedrockRuntimeClient({
    region,
    maxAttempts: 1, // tries are guarded-fallback.ts's
    // The SDK's own is HTTP/2, whose sessions do not outlive the sleep of a function.
    requestHandler: new NodeHttpHandler({ connectionTimeout: 1000 }),
  });
  return guardedFallback(bedrockModel(client, modelId), { budget, usdPerMillionTokens });
}
