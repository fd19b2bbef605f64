/** The stories in `tests/support/`, with what readers answered in the place of who told them. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

export const truths = ['now', 'soon', 'wait'] as const;
export type Truth = (typeof truths)[number];

const truth = z.enum(truths);
const answers = z.record(z.string(), z.unknown());

export const publishedCases = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      story: z.string(),
      truth,
      why: z.string(),
      source: z.object({ address: z.string(), title: z.optional(z.string()) }),
      answers,
    }),
  ),
});

export const blindTrial = z.object({
  rulesVersion: z.string(),
  date: z.string(),
  stories: z.array(
    z.object({
      id: z.string(),
      story: z.string(),
      expected: truth,
      why: z.string(),
      readers: z.record(z.string(), z.object({ answers, stumbles: z.array(z.string()) })),
    }),
  ),
});

/** Stories of the blind trial, told and answered in another language. */
export const retoldStories = z.object({
  languages: z.array(
    z.object({
      tag: z.string(),
      date: z.string(),
      stories: z.array(
        z.object({
          id: z.string(),
          story: z.string(),
          readers: z.object({
            before: z.optional(z.object({ answers })),
            after: z.object({ answers }),
          }),
        }),
      ),
    }),
  ),
});

/** @throws when the file has another shape, naming the place */
export function read<T>(schema: z.ZodMiniType<T>, file: string): T {
  return z.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
