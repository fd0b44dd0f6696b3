// Reads from the page of sent mails which one answered what.
import * as z from 'zod';

const Store = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      subject: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      body: z.object({ text: z.string().default('') }),
      emailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
    }),
  ),
});

export interface Receipt {
  readonly sesMessageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface SentMails {
  byOutboxId(outboxId: string): Promise<Receipt | undefined>;
}

export function sentMails(endpoint: string): SentMails {
  return {
    byOutboxId: async (outboxId) => {
      const answer = await fetch(`${endpoint}/store`);
      const { emails } = Store.parse(await answer.json());
      const found = emails.find(({ emailTags }) =>
        emailTags.some(({ Name, Value }) => Name === 'outboxId' && Value === outboxId),
      );
      if (found === undefined) return undefined;
      const { messageId, destination, subject, body } = found;
      return { sesMessageId: messageId, to: destination.to, subject, text: body.text };
    },
  };
}
