/**
 * A response against its questionnaire, by the text of FHIR R4 alone: it shares no code with what
 * makes the responses.
 */

interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly enableWhen?: readonly { readonly question: string; readonly answerCoding: Coding }[];
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly Item[];
}
interface Coding {
  readonly system: string;
  readonly code: string;
}
interface Answered {
  readonly linkId: string;
  readonly answer?: readonly { readonly valueCoding?: Coding }[];
  readonly item?: readonly Answered[];
}
export interface Form {
  readonly url: string;
  readonly version: string;
  readonly item: readonly Item[];
}
export interface FormResponse {
  readonly questionnaire: string;
  readonly status: string;
  readonly item?: readonly Answered[];
}

const key = ({ system, code }: Coding) => `${system}|${code}`;
const flat = <T extends { readonly item?: readonly T[] }>(items: readonly T[] = []): readonly T[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);

/**
 * What is wrong, a sentence each. `enableWhen` is read as "any of them", which is how all of ours
 * are.
 */
export function responseFaults(form: Form, response: FormResponse): readonly string[] {
  const given = new Map(flat(response.item).map((item) => [item.linkId, item]));
  const codesOf = (linkId: string) =>
    (given.get(linkId)?.answer ?? []).map(({ valueCoding }) =>
      valueCoding === undefined ? '' : key(valueCoding),
    );
  const faults: string[] = [];
  if (response.questionnaire !== `${form.url}|${form.version}`) faults.push('is for another form');
  for (const { linkId, type, required, repeats, enableWhen, answerOption = [] } of flat(
    form.item,
  )) {
    const codes = codesOf(linkId);
    const isEnabled =
      enableWhen?.some(({ question, answerCoding }) =>
        codesOf(question).includes(key(answerCoding)),
      ) ?? true;
    const offered = answerOption.map(({ valueCoding }) => key(valueCoding));
    if (codes.some((code) => !offered.includes(code))) faults.push(`${linkId}: not an option`);
    if (codes.length > 1 && repeats !== true) faults.push(`${linkId}: more than one answer`);
    if (codes.length > 0 && !isEnabled) faults.push(`${linkId}: has an answer, and is not enabled`);
    const isMissing = type !== 'group' && codes.length === 0 && required === true && isEnabled;
    if (isMissing && response.status === 'completed') faults.push(`${linkId}: has no answer`);
  }
  return [...faults, ...misplaced(form.item, response.item)];
}

/** Items that the form does not have in that place, or not in that order. */
function misplaced(form: readonly Item[] = [], items: readonly Answered[] = []): readonly string[] {
  const order = form.map(({ linkId }) => linkId);
  const places = items.map(({ linkId }) => order.indexOf(linkId));
  const isInOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  return [
    ...(isInOrder ? [] : [`${items.map(({ linkId }) => linkId).join(', ')}: not as in the form`]),
    ...items.flatMap(({ linkId, item }) =>
      misplaced(form.find((one) => one.linkId === linkId)?.item, item),
    ),
  ];
}
