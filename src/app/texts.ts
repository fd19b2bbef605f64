/** The page's texts come with its HTML, those of another language in a file of their own. Both are stamped with the build they belong to. */
import type { LanguageTag, Texts } from '../../locales';

declare global {
  /** Set at build, see `tools/buildId.ts`. */
  const BUILD_ID: string;
}

interface StampedTexts {
  readonly buildId: string;
  readonly texts: Texts;
}

/** Thrown when HTML and script are not of one build: the rules might ask one thing and the words another. */
class TextsMismatchError extends Error {
  override name = 'TextsMismatchError';
}

function ofThisBuild({ buildId, texts }: StampedTexts): Texts {
  if (buildId === BUILD_ID) return texts;
  throw new TextsMismatchError(`Texts are of build ${buildId}, this script is of ${BUILD_ID}.`);
}

/**
 * Reads the texts out of the HTML.
 * @throws TextsMismatchError when there are none, or they are of another build than this script
 */
export function readTexts(): Texts {
  const block = document.getElementById('texts')?.textContent;
  if (block === undefined) {
    throw new TextsMismatchError('Expected the texts in <script id="texts">; the page has none.');
  }
  return ofThisBuild(JSON.parse(block) as StampedTexts);
}

const files = import.meta.glob<StampedTexts>('../../locales/*/index.ts');

/**
 * Loads the texts of another language.
 * @throws when they can't be had, or are of another build
 */
export async function loadTexts(tag: LanguageTag): Promise<Texts> {
  const load = files[`../../locales/${tag}/index.ts`];
  if (load === undefined) throw new RangeError(`No texts for the language ${tag}`);
  return ofThisBuild(await load());
}
