/**
 * The page's texts come with its HTML, those of another language in a file of their own. Both are
 * stamped with the build they belong to.
 */
import type { i18n } from 'i18next';
import type { Texts } from '../../locales';

declare global {
  /** Set at build, see `tools/buildId.ts`. */
  const BUILD_ID: string;
}

interface StampedTexts {
  readonly buildId: string;
  readonly texts: Texts;
}

/**
 * Thrown when HTML and script are not of one build: the rules might ask one thing and the words
 * another.
 */
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
export async function readTexts(): Promise<Texts> {
  const block = document.getElementById('texts');
  if (block === null) {
    throw new TextsMismatchError('Expected the texts in <script id="texts">; the page has none.');
  }
  const { textContent, dataset } = block;
  const json = dataset['encoding'] === 'gzip' ? await unzipped(textContent) : textContent;
  return ofThisBuild(JSON.parse(json) as StampedTexts);
}

/** @param base64 of gzip, as it is in the one file that stands alone */
function unzipped(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

const files = import.meta.glob<StampedTexts>('../../locales/*/index.ts');

/**
 * Gives an instance the words of the check in one more language; what it has is not loaded again.
 * @param tag BCP 47
 * @throws when they fail to load, or are of another build
 */
export async function loadWords(i18n: i18n, tag: string): Promise<void> {
  if (i18n.hasResourceBundle(tag, 'app')) return;
  const load = files[`../../locales/${tag}/index.ts`];
  if (load === undefined) throw new RangeError(`No texts for the language ${tag}`);
  for (const [namespace, bundle] of Object.entries(ofThisBuild(await load()))) {
    i18n.addResourceBundle(tag, namespace, bundle);
  }
}
