/** What a nurse can choose for a handout, and how it is checked. */
import * as z from 'zod/mini';
import { cleanNumber } from '../deployment/cleanText';
import type { Clinic, Country, Deployment } from '../deployment/deployment';
import { formatLaunchLink } from '../deployment/launchLink';
import type { LinkBase } from './linkBase';

export const sheets = ['family', 'team', 'wallet', 'poster'] as const;
export type SheetKind = (typeof sheets)[number];
export const papers = ['a4', 'letter', 'a5', 'a3'] as const;
export type Paper = (typeof papers)[number];

/** The papers that a sheet is made for, the usual one first. */
export const papersOf: Readonly<Record<SheetKind, readonly Paper[]>> = {
  family: ['a4', 'letter', 'a5'],
  team: ['a4', 'letter'],
  wallet: ['a4', 'letter'],
  poster: ['a3', 'a4', 'letter'],
};

/** Width and height in millimetres. */
export const paperMm: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
  a5: [148, 210],
  a3: [297, 420],
};

/** What can be wrong with what was typed; the words are under `handout:error`. */
export type TypingError = 'too-long-name' | 'too-long-note' | 'phone';
const saying = (error: TypingError) => error;

export const handoutSchema = z.object({
  sheet: z.enum(sheets),
  /** BCP 47 tag. */
  language: z.string(),
  /** An id, or empty for none. */
  clinic: z.string(),
  paper: z.enum(papers),
  /** Whether the page's language stands beside another one. */
  isBeside: z.boolean(),
  // For the print only: none of these may enter a link or a message.
  name: z.string().check(z.maxLength(60, saying('too-long-name'))),
  phone: z
    .string()
    .check(z.overwrite(cleanNumber), z.regex(/^(\+?\d[\d .-]{0,28}\d)?$/, saying('phone'))),
  note: z.string().check(z.maxLength(200, saying('too-long-note'))),
});
export type HandoutChoice = z.infer<typeof handoutSchema>;

/** The choice on a paper that its sheet is made for. */
export function onItsPaper(choice: HandoutChoice): HandoutChoice {
  const made = papersOf[choice.sheet];
  const [usual = choice.paper] = made;
  return made.includes(choice.paper) ? choice : { ...choice, paper: usual };
}

/** The choice with what was typed wrong left out: half a number must not get onto paper. */
export function printable(choice: HandoutChoice): HandoutChoice {
  const { success, data, error } = handoutSchema.safeParse(choice);
  if (success) return data;
  const wrong = error.issues.map(({ path: [field] }) => [field, '']);
  return { ...choice, ...(Object.fromEntries(wrong) as Partial<HandoutChoice>) };
}

/** Where the page is. */
export interface Place {
  readonly base: LinkBase;
  readonly folder: string;
}

/** The choice with its ids looked up. */
export interface Handout {
  readonly clinic: Clinic | undefined;
  readonly country: Country | undefined;
  /** Undefined where there is no address to make one from: then there is no QR code either. */
  readonly link: string | undefined;
  /** What a person can type by hand: the language's page, without the part that names clinic and country. */
  readonly shortAddress: string | undefined;
  readonly base: LinkBase;
  /** Whole address of the clinic's picture. */
  readonly logo: string | undefined;
}

/**
 * @param language of the family, whose page the link opens
 * @param country ISO 3166-1 alpha-2
 * @param deployment undefined when the deployment file is missing or broken
 * @param place.folder whole address of the app's folder, where the deployment file lies too
 */
export function handoutOf(
  { clinic: clinicId, language }: Pick<HandoutChoice, 'clinic' | 'language'>,
  countryCode: string | undefined,
  deployment: Deployment | undefined,
  { base, folder }: Place,
): Handout {
  const clinic = deployment?.clinics.find(({ id }) => id === clinicId);
  const country = deployment?.countries.find((one) => one.country === countryCode);
  const link =
    base.address === undefined
      ? undefined
      : formatLaunchLink(base.address, {
          language,
          clinic: clinic?.id,
          country: country?.country,
        });
  const shortAddress = link?.replace(/^https?:\/\/|#.*$/g, '');
  const logo = clinic?.logo === undefined ? undefined : new URL(clinic.logo, folder).href;
  return { clinic, country, link, shortAddress, base, logo };
}
