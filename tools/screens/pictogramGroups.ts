/**
 * The pictograms with the English words next to them, and the page of all of them as
 * Markdown.
 */
import advice from '../../locales/en/advice.json';
import check from '../../locales/en/check.json';
import outcome from '../../locales/en/outcome.json';
import questions from '../../locales/en/questions.json';
import signs from '../../locales/en/signs.json';
import { callInsteadPictograms } from '../../src/ui/pictograms/callInstead';
import { gatePictograms } from '../../src/ui/pictograms/gate';
import { glyphs } from '../../src/ui/pictograms/glyphs';
import { signPictograms } from '../../src/ui/pictograms/signs';
import { waitingPictograms } from '../../src/ui/pictograms/waiting';

export interface PictogramGroup {
  /** Names the picture file. */
  readonly id: string;
  readonly heading: string;
  readonly pictograms: readonly {
    readonly id: string;
    readonly words: string;
    /** The `d` of an SVG path on a grid of 24. */
    readonly outline: string;
  }[];
}

const signWords: Record<string, { name: string; tile?: string }> = signs;
const adviceBlocks: Record<string, { lines: Record<string, string> }> = advice.blocks;
const waitingLines: Record<string, string> = advice.general;

function wordsOfWaiting(id: string): string | undefined {
  const [block = '', line = ''] = id.split('/');
  return line === '' ? waitingLines[block] : adviceBlocks[block]?.lines[line];
}

/** @throws where a drawing has no words: none may be used alone */
function group(
  id: string,
  heading: string,
  drawings: Readonly<Record<string, string>>,
  wordsOf: (id: string) => string | undefined,
): PictogramGroup {
  const pictograms = Object.entries(drawings).map(([drawing, outline]) => {
    const words = wordsOf(drawing);
    if (words === undefined) throw new Error(`${id}/${drawing} has no words in locales/en.`);
    return { id: drawing, words, outline };
  });
  return { id, heading, pictograms };
}

export const pictogramGroups: readonly PictogramGroup[] = [
  group('signs', 'Signs: the tiles of "What made you check today?"', signPictograms, (id) =>
    id === 'everything'
      ? check['first-sign'].everything
      : (signWords[id]?.tile ?? signWords[id]?.name),
  ),
  group(
    'gate',
    'Points of the emergency check',
    gatePictograms,
    (id) => (questions.gate.points as Record<string, string>)[id],
  ),
  group(
    'call-instead',
    'Call instead if any of this is true',
    callInsteadPictograms,
    (id) => (outcome['seek-care-now']['call-instead'].lines as Record<string, string>)[id],
  ),
  group('waiting', 'While you wait, and until help comes', waitingPictograms, wordsOfWaiting),
  group('glyphs', 'Beside the names of buttons', glyphs, (id) => id),
];

const sizes = [
  { size: '24px', start: 6 },
  { size: '48px', start: 40 },
  { size: '12mm', start: 98 },
];
/**
 * What it is drawn on, and in which colour: paper, the block of "Seek care now", the dark theme.
 */
const colours = [
  ['#fff', '#000'],
  ['#9b1c1c', '#fff'],
  ['#1a1613', '#efe6da'],
] as const;
const columns = 2;
const cell = { width: 480, height: 96 };

/** A picture of a group, as SVG: three drawings a row, each in all sizes and colours. */
export function pictogramSheet({ pictograms }: PictogramGroup): string {
  const drawings = pictograms.map(({ id, outline }, n) => {
    const at = `${String((n % columns) * cell.width)} ${String(Math.floor(n / columns) * cell.height)}`;
    const onColours = colours.flatMap(([paper, ink], colour) => {
      const start = 8 + colour * 156;
      const ofSizes = sizes.map(({ size, start: column }) => {
        const place = `x="${String(start + column)}" y="36"`;
        return `<svg ${place} width="${size}" height="${size}" viewBox="0 0 24 24"><path d="${outline}"/></svg>`;
      });
      const box = `<rect x="${String(start)}" y="30" width="152" height="60" fill="${paper}" stroke="none"/>`;
      return [box, `<g stroke="${ink}">${ofSizes.join('')}</g>`];
    });
    const name = `<text x="8" y="20" fill="#000" stroke="none">${id}</text>`;
    return `<g id="${id}" transform="translate(${at})">${name}${onColours.join('')}</g>`;
  });
  const height = Math.ceil(pictograms.length / columns) * cell.height;
  const width = columns * cell.width;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"`,
    'font-family="sans-serif" font-size="13"',
    'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...drawings,
    '</svg>\n',
  ].join('\n');
}

/** `docs/pictograms.md`, to the letter. */
export function pictogramsPage(): string {
  const groups = pictogramGroups.map(({ id, heading, pictograms }) =>
    [
      `## ${heading}`,
      `![${heading}: each drawing at 24 px, 48 px and 12 mm](pictograms/${id}.svg)`,
      [
        '| id | words beside it |',
        '| --- | --- |',
        ...pictograms.map((one) => `| \`${one.id}\` | ${one.words} |`),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${[
    '# Pictograms',
    [
      'Made by `npm run pictograms` from `src/ui/pictograms/`; do not edit.',
      'Each picture shows every drawing at 24 px, 48 px and 12 mm (at 96 dpi; open it for the true size), in black on white, white on',
      'the red of "Seek care now", and light on dark.',
    ].join('\n'),
    [
      '- One grid of 24 units, lines of 2 units with round ends, one colour: that of the words beside it.',
      '- No letters but the H of the road sign for a hospital, which most countries share.',
      '- A drawing appears only beside its words. Nobody has tested whether people recognise them:',
      '  that takes people (ISO 9186), and is not done.',
      '- What the emergency check and "call instead" both name has one drawing.',
      '- `back` points to the start of the line, so it is turned round in Arabic.',
    ].join('\n'),
    ...groups,
  ].join('\n\n')}\n`;
}
