import { optionId } from './fieldIds';
import { html, type Markup } from './markup';

/** One answer to choose, its label around it. */
export function choice(
  type: 'radio' | 'checkbox',
  question: string,
  option: string,
  label: string,
): Markup {
  const id = optionId(question, option);
  return html`<label
    ><input type="${type}" name="${question}" id="${id}" value="${option}" /><span
      >${label}</span
    ></label
  >`;
}
