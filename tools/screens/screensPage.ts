/**
 * `docs/screens.md`, made from the states and looks that are pictured, and from the reading times.
 */
import { languages } from '../../locales';
import { homeLooks, kioskLooks, languageLooks, type Look } from './looks';
import {
  minutesOf,
  minutesPromised,
  quietChecks,
  secondsPerTap,
  wordsPerMinute,
} from './readingTime';
import { homeStates, kioskStates, languageStates } from './states';

/** Beside the page. */
const folder = 'images/screens';

const named = ({ name, viewport: { width, height } }: Look): string =>
  `${name} (${String(width)}x${String(height)})`;

function part(
  title: string,
  looks: readonly Look[],
  states: readonly { readonly id: string; readonly heading: string }[],
): readonly string[] {
  const pictures = states.map(
    ({ id, heading }) => `### ${heading}\n\n![${heading}, side by side](${folder}/${id}.webp)`,
  );
  return [`## ${title}`, `In each row: ${looks.map(named).join(', ')}.`, ...pictures];
}

/** The page, to the letter. */
export function screensPage(): string {
  const times = languages.map(({ tag, name }) => {
    const measured = quietChecks[tag];
    if (measured === undefined) return `- ${name}: not measured.`;
    const { words, taps } = measured;
    const { quick, careful } = minutesOf(measured);
    return `- ${name}: ${String(words)} words and ${String(taps)} taps, so ${quick.toFixed(1)} minutes at ${String(wordsPerMinute.quick)} words a minute and ${careful.toFixed(1)} at ${String(wordsPerMinute.careful)}.`;
  });
  return `${[
    '# Screens',
    'Made by `npm run screens` from the build in `dist/`, in Chromium; do not edit. Each picture is what is seen without scrolling, at 3:10 in the night, with an example clinic. No picture is compared by a test: they are for people to look at.',
    ...part('At home', homeLooks, homeStates),
    ...part('At a kiosk', kioskLooks, kioskStates),
    ...part('In every language', languageLooks, languageStates),
    '## How long all questions take',
    `Start promises it, and \`npx playwright test readingTime\` (English; with \`WIDE=1\` the other languages) measures it: a robot that answers "no" to everything reads every word in sight from the emergency check to "Check your answers", and needs ${String(secondsPerTap)} seconds for a tap. Scrolling and thinking are not counted. No person has been timed.`,
    times.join('\n'),
    `Start says ${minutesPromised().join(' to ')} minutes in every language: from the shortest of these times to the longest.`,
  ].join('\n\n')}\n`;
}
