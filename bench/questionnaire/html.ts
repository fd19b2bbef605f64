/** The parts of a screen as HTML, for subjects that take a text with markup. */
import { en } from '../../locales/en';
import { callInsteadLines } from '../../rules/careAdvice';
import { signList } from '../../rules/safetyNetting';
import { escaped } from '../../src/plain/markup';
import type { ChoiceScreen } from './screens';

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;

/** Start without its button. */
const { start } = en.app;
export const startHtml = [
  `<h1>${escaped(start.heading)}</h1>`,
  `<p class="lead">${escaped(start.what)}</p>`,
  paragraph(start.how),
].join('');

/** What is below the button of Start. */
export const belowStartHtml = [
  `<section class="disclaimer"><h2>${escaped(en.app['disclaimer-heading'])}</h2>`,
  `${paragraph(en.app.disclaimer)}</section>`,
  `<section><h2>${escaped(start['not-for'].heading)}</h2>`,
  `${list(Object.values(start['not-for'].lines))}</section>`,
  paragraph(start.privacy),
].join('');

/** Start on one page whose button is the form builder's own. */
export const wholeStartHtml = startHtml + belowStartHtml;

/** The help of a question, always open. */
export function helpHtml({ help, points, smallChild }: ChoiceScreen): string {
  return [
    help === undefined ? '' : paragraph(help),
    points.length === 0 ? '' : list(points),
    smallChild === undefined ? '' : paragraph(smallChild),
  ].join('');
}

/** A result page with the texts that every such page has. */
export function resultHtml(disposition: 'seek-care-now' | 'discuss-next-visit'): string {
  const { outcome } = en;
  const heading = `<h1>${escaped(outcome[disposition].heading)}</h1>`;
  const intro = paragraph(outcome[disposition].intro);
  if (disposition === 'seek-care-now') {
    const now = outcome['seek-care-now'];
    const lines = callInsteadLines.map((line) => now['call-instead'].lines[line]);
    return `${heading}${intro}<h2>${escaped(now['call-instead'].heading)}</h2>${list(lines)}${paragraph(now.go.home)}`;
  }
  const lines = signList.map((sign) => outcome['sign-list'].lines[sign]);
  return `${heading}${intro}<h2>${escaped(outcome['sign-list'].heading)}</h2>${list(lines)}`;
}
