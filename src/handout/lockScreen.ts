/** The wallet card as a picture for the lock screen of a phone, which anybody can read without opening it. */
import { bidiIsolated } from '../ui/bidiIsolated';
import { toSvgPath } from 'lean-qr/extras/svg';
import { qrMatrix, quietZone } from '../ui/qrMatrix';
import { signOffText, versionText, type RulesetAbout } from '../ui/rulesetText';
import { saveFile } from '../platform/saveFile';
import type { Handout } from './handoutChoice';
import { diseaseIn, emergencyLabel } from './sheets/SheetParts';
import { teamLines } from './sheets/WalletSheet';
import type { Speech } from './speeches';

/** As large as the screen of a common phone; others scale it. */
const screenPx = { width: 1170, height: 2532 };
/** Between the phone's clock and its buttons. */
const [topPx, bottomPx] = [850, 2270];
const edgePx = 80;
const codePx = 320;
/** Smaller letters are hard to read. */
const leastSize = 0.7;

export interface LockScreen {
  readonly handout: Handout;
  readonly about: RulesetAbout;
  /** Of the place: strangers read it. */
  readonly speech: Speech;
}

/**
 * Draws the picture and puts it into the person's downloads. No name stands on it: everybody may see it.
 * @throws where the browser can't draw one
 */
export async function saveLockScreen(screen: LockScreen): Promise<void> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, screenPx);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  draw(context, screen);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (png === null) throw new Error('This browser makes no PNG.');
  saveFile(`marble-check-lock-screen-${screen.speech.locale.tag}.png`, png);
}

/** In letters as large as there is room for. */
function draw(context: CanvasRenderingContext2D, screen: LockScreen): void {
  let size = 1;
  while (drawAt(context, screen, size) > bottomPx && size > leastSize) size -= 0.04;
}

/** @param size of the letters @returns where the last line ends */
function drawAt(context: CanvasRenderingContext2D, screen: LockScreen, size: number): number {
  const { handout, about, speech } = screen;
  const { locale, t, say } = speech;
  const { clinic, country, link } = handout;
  const { fontFamily } = getComputedStyle(document.body);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, screenPx.width, screenPx.height);
  context.fillStyle = '#000';
  context.direction = locale.dir;
  context.textAlign = 'start';
  const sides = [edgePx, screenPx.width - edgePx] as const;
  const [start, end] = locale.dir === 'rtl' ? [sides[1], sides[0]] : sides;
  const wholeRoom = sides[1] - sides[0];
  let room = wholeRoom;
  let x = start;
  let y = topPx;
  const write = (text: string, sizePx: number, weight: number, gapPx = 0) => {
    const letterPx = sizePx * size;
    context.font = `${String(weight)} ${String(letterPx)}px ${fontFamily}`;
    for (const line of linesOf(context, text, room)) {
      y += letterPx * 1.25;
      // A number that is too long for its line is drawn narrower, not broken.
      context.fillText(line, x, y, room);
    }
    y += gapPx;
  };
  const [disease = '', ...more] = diseaseIn(speech);
  write(disease, 84, 800, 16);
  for (const line of more) write(line, 50, 700);
  y += 24;
  for (const line of teamLines.flat()) write(say(`clinicianCard:glance/${line}`), 38, 400, 10);
  y += 20;
  let codeEnd = y;
  if (link !== undefined) {
    const matrix = qrMatrix(link);
    const scale = codePx / matrix.size;
    const quiet = quietZone * scale;
    const left = Math.min(end, sides[1] - codePx);
    context.setTransform(scale, 0, 0, scale, left, y + quiet);
    context.fill(new Path2D(toSvgPath(matrix)));
    context.resetTransform();
    codeEnd += codePx + 2 * quiet;
    room -= codePx + edgePx / 2;
  }
  if (clinic !== undefined) {
    write(say('app:clinic/urgent-line', { clinic: bidiIsolated(clinic.name) }), 38, 400);
    write(bidiIsolated(clinic.urgentLine.replaceAll(' ', '\u00a0')), 60, 800, 16);
  }
  if (country !== undefined) {
    write(emergencyLabel(speech, handout), 38, 400);
    write(bidiIsolated(country.emergencyNumber), 84, 800, 16);
  }
  room = wholeRoom;
  y = Math.max(y, codeEnd);
  if (link !== undefined) {
    // Under the code.
    [context.textAlign, x] = ['end', end];
    write(t('sheet/scan-large'), 34, 400, 10);
    [context.textAlign, x] = ['start', start];
  }
  const review = `${signOffText(say, locale.tag, about)} ${versionText(say, locale.tag, about)}`;
  write(`${say('app:disclaimer-heading')} · ${review}`, 30, 400);
  return y;
}

/** The text in lines that are no wider than the room, broken between words. */
function linesOf(
  context: CanvasRenderingContext2D,
  text: string,
  roomPx: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isFull = line !== '' && context.measureText(longer).width > roomPx;
    if (isFull) lines.push(line);
    line = isFull ? word : longer;
  }
  return [...lines, line];
}
