/**
 * The texts of each language are a file of their own; the page asks for that of its language beside
 * the script. In the one file that stands alone they are a block of the page. Pages, texts and
 * script are stamped with the build they belong to.
 */
import type { i18n } from 'i18next';
import type { Texts } from '../../locales';
import type { Site } from './addresses';

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
  refuseAnotherBuild('Texts are', buildId);
  return texts;
}

function refuseAnotherBuild(what: string, buildId: string | undefined): void {
  if (buildId === BUILD_ID) return;
  throw new TextsMismatchError(
    `${what} of build ${String(buildId)}, this script is of ${BUILD_ID}.`,
  );
}

/**
 * The texts of the page's language.
 * @throws TextsMismatchError when there are none, or they or the page are of another build than
 * this
 *   script; also when they fail to load
 */
export async function readTexts({ language, isAlone }: Site): Promise<Texts> {
  if (isAlone) return readBlock();
  // It stands last: a page that the network has cut off, and that may lack its list of signs, has
  // none.
  const stamp = document.querySelector<HTMLDataElement>('#build');
  refuseAnotherBuild('The page is', stamp?.value);
  return ofThisBuild(await loaderOf(language)());
}

async function readBlock(): Promise<Texts> {
  const block = document.getElementById('texts');
  if (block === null) {
    throw new TextsMismatchError('Expected the texts in <script id="texts">; the page has none.');
  }
  return ofThisBuild(JSON.parse(await unzipped(block.textContent)) as StampedTexts);
}

/** @param base64 of gzip, as it is in the one file that stands alone */
function unzipped(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

const files = import.meta.glob<StampedTexts>('../../locales/*/index.ts');

function loaderOf(tag: string): () => Promise<StampedTexts> {
  const load = files[`../../locales/${tag}/index.ts`];
  if (load === undefined) throw new RangeError(`No texts for the language ${tag}`);
  return load;
}

/**
 * Gives an instance the words of the check in one more language; what it has is not loaded again.
 * @param tag BCP 47
 * @throws when they fail to load, or are of another build
 */
export async function loadWords(i18n: i18n, tag: string): Promise<void> {
  if (i18n.hasResourceBundle(tag, 'app')) return;
  for (const [namespace, bundle] of Object.entries(ofThisBuild(await loaderOf(tag)()))) {
    i18n.addResourceBundle(tag, namespace, bundle);
  }
}
