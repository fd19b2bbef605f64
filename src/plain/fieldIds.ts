/**
 * Ids of the form's parts, the same in the HTML and in the styles. Dots would start a class in a
 * selector.
 */

/** The form. */
export const formId = 'check';
/** The last element of the form: while it is missing, the page has not come whole. */
export const endId = 'whole';

const safe = (question: string) => question.replaceAll('.', '_');

/** The question, with all that belongs to it. */
export const fieldId = (question: string): string => `q-${safe(question)}`;
/** One radio or checkbox. */
export const optionId = (question: string, option: string): string => `${safe(question)}-${option}`;

/** One point that may be ticked above the answers. */
export const tickId = (question: string, point: string): string => `t-${optionId(question, point)}`;

/** A question with many answers starts with a choice of its own, which opens the boxes. */
export const none = 'none';
export const some = 'some';
/** The boxes. */
export const boxesId = (question: string): string => `b-${safe(question)}`;
