// A conditional write, with its condition as a value: not met is an outcome here, every other failure is thrown.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/** What the write answered, or `undefined` when its condition was not met. */
export async function ifMet<T>(write: Promise<T>): Promise<T | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

export async function isMet(write: Promise<object>): Promise<boolean> {
  return (await ifMet(write)) !== undefined;
}
