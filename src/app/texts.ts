/** The page's texts come with its HTML, in a data block, stamped with the build they belong to. */
import type { Texts } from '../../locales';

declare global {
  /** Set at build, see `tools/buildId.ts`. */
  const BUILD_ID: string;
}

/** Thrown when HTML and script are not of one build: the rules might ask one thing and the words another. */
class TextsMismatchError extends Error {
  override name = 'TextsMismatchError';
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
  const { buildId, texts } = JSON.parse(block) as { buildId: string; texts: Texts };
  if (buildId !== BUILD_ID) {
    throw new TextsMismatchError(`Texts are of build ${buildId}, this script is of ${BUILD_ID}.`);
  }
  return texts;
}
