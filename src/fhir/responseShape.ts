/**
 * The shape of a QuestionnaireResponse that can be read here. What FHIR says not to ignore, and is
 * not understood here, is refused.
 */
import * as z from 'zod/mini';

const refused = (what: string) => z.optional(z.never(`${what}, which is not understood here`));
const modifierExtension = refused('has a modifier extension');

/** FHIR allows one `value[x]`: an answer with a second one can't be read, whichever is meant. */
const another = refused('has another value beside its coding');
const answer = z.looseObject(
  {
    modifierExtension,
    valueCoding: z.looseObject(
      { system: z.string('expected a code system'), code: z.string('expected a code') },
      'expected a coding of the code system of the questions',
    ),
    valueBoolean: another,
    valueDecimal: another,
    valueInteger: another,
    valueDate: another,
    valueDateTime: another,
    valueTime: another,
    valueString: another,
    valueUri: another,
    valueAttachment: another,
    valueQuantity: another,
    valueReference: another,
    get item() {
      return z.optional(z.array(item, 'expected a list of items'));
    },
  },
  'expected an answer',
);

const item = z.looseObject(
  {
    modifierExtension,
    linkId: z.string('expected the id of a question'),
    answer: z.optional(z.array(answer, 'expected a list of answers')),
    get item() {
      return z.optional(z.array(item, 'expected a list of items'));
    },
  },
  'expected an item',
);

export const responseShape = z.looseObject(
  {
    resourceType: z.literal('QuestionnaireResponse', 'expected a QuestionnaireResponse'),
    implicitRules: refused('has implicit rules'),
    modifierExtension,
    questionnaire: z.string('expected the address of the questionnaire'),
    status: z.enum(
      ['in-progress', 'completed', 'amended', 'stopped'],
      'expected in-progress, completed, amended or stopped',
    ),
    item: z.optional(z.array(item, 'expected a list of items')),
  },
  'expected a QuestionnaireResponse',
);

export type ReadableItem = z.infer<typeof item>;
