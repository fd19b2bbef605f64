/** The deployment file: what the place that hosts the check may set without a rebuild. Its JSON Schema is made from this. */
import * as z from 'zod/mini';

/** What a field must hold. The words for it are in `locales/<language>/deployment.json`. */
export type Expectation =
  | 'file'
  | 'json'
  | 'object'
  | 'no-such-field'
  | 'list'
  | 'text'
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
  | 'listed-country'
  | 'once';

/** The error message of a field is what it expected, so that every language can say it in its own words. */
const expects = (expectation: Expectation) => expectation;

const matching = (pattern: RegExp, expectation: Expectation) =>
  z.string(expects(expectation)).check(z.regex(pattern, expects(expectation)));
const text = matching(/^\S([\s\S]{0,198}\S)?$/, 'text');
/** Without brackets: "(0)" is not dialled from abroad, and a phone would dial it. */
const phone = matching(/^\+?\d[\d .-]{0,28}\d$/, 'phone');
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
  },
  expects('object'),
);

const countryEntry = z.strictObject(
  {
    /** ISO 3166-1 alpha-2. */
    country,
    /** Of the ambulance, where the services have numbers of their own. */
    emergencyNumber: matching(/^\d{2,6}$/, 'emergency-number'),
  },
  expects('object'),
);

const kiosk = z.strictObject(
  {
    idleSeconds: seconds(20, 60, 'seconds'),
    resultIdleSeconds: seconds(20, 120, 'seconds'),
    /** WCAG 2.2.1 asks for 20 s at least; people in a waiting room get 30. */
    countdownSeconds: seconds(30, 30, 'countdown-seconds'),
    /** Without headphones nothing is read aloud: the whole room would hear it. */
    headphones: yesOrNo,
    /** Only where the browser prints without a dialog. */
    allowPrint: yesOrNo,
    /** Local time of day, HH:MM; from then on an idle kiosk takes a new version. */
    dailyUpdateAt: z._default(matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-of-day'), '03:30'),
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
        /** The folder where people reach the check. Links and QR codes are made from it and from nothing else. */
        publicAddress: z.optional(
          matching(
            /^(https:\/\/[^\s/?#@]+|http:\/\/localhost(:\d+)?)\/([^\s?#]*\/)?$/,
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
        countries: listOf(countryEntry, 300),
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
export type Country = z.infer<typeof countryEntry>;
export type KioskSettings = z.infer<typeof kiosk>;

/** The kiosk's settings where the file gives none. */
export const kioskDefaults: KioskSettings = kioskPreset;
