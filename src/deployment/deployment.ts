/**
 * The deployment file: what the place that hosts the check may set without a rebuild. Its JSON
 * Schema is made from this.
 */
import * as z from 'zod/mini';
import { cleanNumber, withoutMarks } from './cleanText';

/** What a field must hold. The words for it are in `locales/<language>/deployment.json`. */
export type Expectation =
  | 'file'
  | 'json'
  | 'utf-8'
  | 'size'
  | 'levels'
  | 'values'
  | 'chars'
  | 'object'
  | 'no-such-field'
  | 'name-once'
  | 'list'
  | 'text'
  | 'no-marks'
  | 'clinic-id'
  | 'phone'
  | 'country'
  | 'emergency-number'
  | 'language'
  | 'web-address'
  | 'seconds'
  | 'countdown-seconds'
  | 'yes-or-no'
  | 'time-of-day'
  | 'picture-file'
  | 'picture-there'
  | 'picture-still'
  | 'picture-size'
  | 'listed-country'
  | 'once';

/**
 * The error message of a field is what it expected, so that every language can say it in its own
 * words.
 */
const expects = (expectation: Expectation) => expectation;

const matching = (pattern: RegExp, expectation: Expectation) =>
  z.string(expects(expectation)).check(z.regex(pattern, expects(expectation)));
const text = matching(/^\S([\s\S]{0,198}\S)?$/, 'text').check(
  z.refine((value) => withoutMarks(value) === value, expects('no-marks')),
);
/** In digits of any script. */
const number = (pattern: RegExp, expectation: Expectation) =>
  z
    .string(expects(expectation))
    .check(z.overwrite(cleanNumber), z.regex(pattern, expects(expectation)));
/** Without brackets: "(0)" is not dialled from abroad, and a phone would dial it. */
const phone = number(/^\+?\d[\d .-]{0,28}\d$/, 'phone');
/** Numbers of two digits or more; some help lines are as short as an emergency number. */
const line = z.optional(phone);
const country = matching(/^[A-Z]{2}$/, 'country');
const yesOrNo = z._default(z.boolean(expects('yes-or-no')), false);
const seconds = (least: number, preset: number, expectation: Expectation) =>
  z._default(
    z
      .int(expects(expectation))
      .check(z.minimum(least, expects(expectation)), z.maximum(3600, expects(expectation))),
    preset,
  );

const clinic = z.strictObject(
  {
    /** Stands in links and on paper: never give an old id to another clinic. */
    id: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'clinic-id').check(
      z.maxLength(40, expects('clinic-id')),
    ),
    name: text,
    phone,
    /** Answered at any hour. A clinic without a line of its own for that repeats `phone` here. */
    urgentLine: phone,
    /** Printed on the handout. */
    address: z.optional(text),
    /** A line of the clinic's own for questions that are not urgent. */
    helpLine: line,
    /** A picture beside this file, or in a folder there. */
    logo: z.optional(matching(/^([\w-]+\/)*[\w-]+\.(svg|png|jpe?g|webp)$/, 'picture-file')),
  },
  expects('object'),
);

const countryEntry = <Tag extends string>(languageTags: readonly Tag[]) =>
  z.strictObject(
    {
      /** ISO 3166-1 alpha-2. */
      country,
      /** Of the ambulance, where the services have numbers of their own. */
      emergencyNumber: number(/^\d{2,6}$/, 'emergency-number'),
      /** For a person who may harm themself. */
      crisisLine: line,
      /** For somebody who took too much medicine, or something that is none. */
      poisonLine: line,
      /** What emergency teams and clinics there read. */
      staffLanguage: z.optional(z.enum(languageTags, expects('language'))),
    },
    expects('object'),
  );

const kiosk = z.strictObject(
  {
    idleSeconds: seconds(20, 60, 'seconds'),
    resultIdleSeconds: seconds(20, 120, 'seconds'),
    /** WCAG 2.2.1 asks for 20 s at least; people in a waiting room get 30. */
    countdownSeconds: seconds(30, 30, 'countdown-seconds'),
    /**
     * True where the screen has headphones. Without them nothing is read aloud: the whole room
     * would hear it.
     */
    headphones: yesOrNo,
    /** Only where the browser prints without a dialog. */
    allowPrint: yesOrNo,
    /** Local time of day, HH:MM; from then on an idle kiosk takes a new version. */
    dailyUpdateAt: z._default(number(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-of-day'), '03:30'),
  },
  expects('object'),
);
const kioskPreset = {
  idleSeconds: 60,
  resultIdleSeconds: 120,
  countdownSeconds: 30,
  headphones: false,
  allowPrint: false,
  dailyUpdateAt: '03:30',
};

const listOf = <Entry extends z.ZodMiniType>(entry: Entry, most: number) =>
  z._default(z.array(entry, expects('list')).check(z.maxLength(most, expects('list'))), []);
const isOnce = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** @param languageTags the languages that the build holds, as in `locales/index.ts` */
export function deploymentSchema<Tag extends string>(languageTags: readonly Tag[]) {
  return z
    .strictObject(
      {
        $schema: z.optional(z.string(expects('text'))),
        /**
         * The folder where people reach the check. Links and QR codes are made from it and from
         * nothing else.
         */
        publicAddress: z.optional(
          matching(
            /^(https:\/\/[^\s/?#@\p{Cc}\p{Cf}]+|http:\/\/localhost(:\d+)?)\/([^\s?#\p{Cc}\p{Cf}]*\/)?$/u,
            'web-address',
          ),
        ),
        languages: z._default(
          z
            .array(z.enum(languageTags, expects('language')), expects('list'))
            .check(z.minLength(1, expects('list'))),
          [...languageTags],
        ),
        defaultCountry: z.optional(country),
        countries: listOf(countryEntry(languageTags), 300),
        clinics: listOf(clinic, 300),
        /** Without it no address opens a kiosk here. */
        kiosk: z.optional(kiosk),
      },
      expects('object'),
    )
    .check(
      z.refine(
        ({ defaultCountry, countries }) =>
          defaultCountry === undefined || countries.some((one) => one.country === defaultCountry),
        { path: ['defaultCountry'], error: expects('listed-country') },
      ),
      z.refine(({ countries }) => isOnce(countries.map((one) => one.country)), {
        path: ['countries'],
        error: expects('once'),
      }),
      z.refine(({ clinics }) => isOnce(clinics.map(({ id }) => id)), {
        path: ['clinics'],
        error: expects('once'),
      }),
    );
}

export type Deployment = z.infer<ReturnType<typeof deploymentSchema>>;
export type Clinic = z.infer<typeof clinic>;
export type Country = Deployment['countries'][number];
export type KioskSettings = z.infer<typeof kiosk>;

/** The kiosk's settings where the file gives none. */
export const kioskDefaults: KioskSettings = kioskPreset;
