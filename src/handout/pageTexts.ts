/** Texts of the pages that load on their own, each with the texts of the check around it. */
import type { i18n } from 'i18next';
import { languages, type PageTexts } from '../../locales';
import { startI18n } from '../platform/i18n';
import { loadTexts } from '../platform/loadWords';

const handout = import.meta.glob<PageTexts['handout']>('../../locales/*/handout.json', {
  import: 'default',
});
const deployment = import.meta.glob<PageTexts['deployment']>('../../locales/*/deployment.json', {
  import: 'default',
});

/** One language with the texts of the handout. @param tag BCP 47 @throws when they can't be had, or are of another build */
export async function loadHandoutLanguage(tag: string): Promise<i18n> {
  const language = languages.find((one) => one.tag === tag);
  const ofHandout = handout[`../../locales/${tag}/handout.json`];
  const ofDeployment = deployment[`../../locales/${tag}/deployment.json`];
  if (language === undefined || ofHandout === undefined || ofDeployment === undefined) {
    throw new RangeError(`No texts for the language ${tag}`);
  }
  const [texts, handoutTexts, deploymentTexts] = await Promise.all([
    loadTexts(language.tag),
    ofHandout(),
    ofDeployment(),
  ]);
  return startI18n(tag, { ...texts, handout: handoutTexts, deployment: deploymentTexts });
}
