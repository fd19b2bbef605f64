/** What a nurse can choose for a handout, and how it is checked. */
import * as z from 'zod/mini';
import { cleanNumber } from '../deployment/cleanText';
import type { Clinic, Country, Deployment } from '../deployment/deployment';
import { formatLaunchLink } from '../deployment/launchLink';

export const sheets = ['signs', 'clinicians'] as const;
export const papers = ['a4', 'letter', 'a5'] as const;

/** What can be wrong with what was typed; the words are under `handout:error`. */
export type TypingError = 'too-long-name' | 'too-long-note' | 'phone';
const saying = (error: TypingError) => error;

export const handoutSchema = z.object({
  language: z.string(),
  /** An id, or empty for none. */
  clinic: z.string(),
  /** ISO 3166-1 alpha-2, or empty for none. */
  country: z.string(),
  sheet: z.enum(sheets),
  paper: z.enum(papers),
  // For the print only: none of these may enter a link or a message.
  name: z.string().check(z.maxLength(60, saying('too-long-name'))),
  phone: z
    .string()
    .check(z.overwrite(cleanNumber), z.regex(/^(\+?\d[\d .-]{0,28}\d)?$/, saying('phone'))),
  note: z.string().check(z.maxLength(200, saying('too-long-note'))),
});
export type HandoutChoice = z.infer<typeof handoutSchema>;

/** The choice with its ids looked up. */
export interface Handout {
  readonly clinic: Clinic | undefined;
  readonly country: Country | undefined;
  /** Undefined without a public address: then there is no QR code either. */
  readonly link: string | undefined;
  /** What a person can type by hand: the language's page, without the part that names clinic and country. */
  readonly shortAddress: string | undefined;
}

/** @param deployment undefined when the deployment file is missing or broken */
export function handoutOf(choice: HandoutChoice, deployment: Deployment | undefined): Handout {
  const clinic = deployment?.clinics.find(({ id }) => id === choice.clinic);
  const country = deployment?.countries.find((one) => one.country === choice.country);
  const link =
    deployment?.publicAddress === undefined
      ? undefined
      : formatLaunchLink(deployment.publicAddress, {
          language: choice.language,
          clinic: clinic?.id,
          country: country?.country,
        });
  const shortAddress = link?.replace(/^https?:\/\/|#.*$/g, '');
  return { clinic, country, link, shortAddress };
}
