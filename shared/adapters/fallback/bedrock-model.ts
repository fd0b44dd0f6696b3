// One question to a model of Amazon Bedrock, by Converse with one tool that it must use. Tries once, remembers nothing.
import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { ModelAnswer, toToolSchema } from '../../contracts/fallback.ts';
import type { FallbackQuestion, Guess } from '../../core/triage/fallback/guess.ts';
import { INSTRUCTIONS, toPieces } from './fallback-prompt.ts';
import { ModelFaultError, type TokenUsage } from './model-fault.ts';

export interface ModelReply {
  readonly guesses: readonly Guess[];
  readonly usage: TokenUsage;
}

export interface Model {
  /** Throws `ModelFaultError`. */
  ask(question: FallbackQuestion, signal: AbortSignal): Promise<ModelReply>;
  /** More than the question can cost. */
  mostUsage(question: FallbackQuestion): TokenUsage;
}

type Schema = NonNullable<
  NonNullable<NonNullable<ConverseCommandInput['toolConfig']>['tools']>[number]['toolSpec']
>['inputSchema'];

const TOOL = 'propose_entries';
const MOST_OUTPUT_TOKENS = 1500;
/** What models add to a request for the use of tools, with room. */
const HIDDEN_TOKENS = 1000;
const NOTHING: TokenUsage = { input: 0, output: 0 };

export function bedrockModel(client: BedrockRuntimeClient, modelId: string): Model {
  return {
    ask: async (question, signal) => {
      const command = new ConverseCommand(toInput(modelId, question));
      return toReply(await client.send(command, { abortSignal: signal }).catch(throwFault));
    },
    mostUsage: (question) => {
      const { system, messages, toolConfig } = toInput(modelId, question);
      // A token is one byte at the least.
      const bytes = Buffer.byteLength(JSON.stringify([system, messages, toolConfig]));
      return { input: bytes + HIDDEN_TOKENS, output: MOST_OUTPUT_TOKENS };
    },
  };
}

function toInput(modelId: string, question: FallbackQuestion): ConverseCommandInput {
  return {
    modelId,
    system: [{ text: INSTRUCTIONS }],
    messages: [{ role: 'user', content: toPieces(question).map((text) => ({ text })) }],
    inferenceConfig: { maxTokens: MOST_OUTPUT_TOKENS, temperature: 0 },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: TOOL,
            description: 'Takes the pieces of work that the mail tells of.',
            inputSchema: { json: toToolSchema() } as Schema,
          },
        },
      ],
      toolChoice: { any: {} },
    },
  };
}

/** Throws `ModelFaultError` for whatever is not one use of the tool, in its form. It was billed, and would come again so. */
function toReply({ output, usage: counted }: ConverseCommandOutput): ModelReply {
  const usage =
    counted?.inputTokens === undefined || counted.outputTokens === undefined
      ? undefined
      : { input: counted.inputTokens, output: counted.outputTokens };
  const uses = (output?.message?.content ?? []).flatMap(({ toolUse }) => toolUse ?? []);
  const [only, ...more] = uses;
  const answer = ModelAnswer.safeParse(only?.name === TOOL && more.length === 0 ? only.input : undefined);
  if (!answer.success || usage === undefined)
    throw new ModelFaultError('no answer of the tool’s form', { passing: false, ...(usage && { usage }) });
  return { guesses: answer.data.entries, usage };
}

/** A refusal costs nothing, and is final unless it is about load or the service's own state. */
function throwFault(cause: unknown): never {
  const status = statusOf(cause);
  if (status === undefined || status < 400)
    // cut off, late, or no answer of the service
    throw new ModelFaultError('no answer came', { passing: true, ...neverAsked(cause) }, { cause });
  const passing = status >= 500 || PASSING.has(status);
  throw new ModelFaultError('the model was not let answer', { passing, usage: NOTHING }, { cause });
}

/** ModelTimeout, ModelNotReady and Throttling, ModelError (API reference, Converse, "Errors"). */
const PASSING: ReadonlySet<number> = new Set([408, 424, 429]);

/** Where no connection was made, nothing was billed. */
function neverAsked(error: unknown): { readonly usage?: TokenUsage } {
  const { code } = error as { readonly code?: unknown };
  return NOT_CONNECTED.has(code) ? { usage: NOTHING } : {};
}

const NOT_CONNECTED: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function statusOf(error: unknown): number | undefined {
  const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } };
  return $metadata?.httpStatusCode;
}
