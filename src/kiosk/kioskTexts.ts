/**
 * Words that only a kiosk needs, in every language at once: its first screen speaks all of them,
 * and later there may be no network.
 */
import type { i18n } from 'i18next';
import { languages, type PageTexts } from '../../locales';
import { sourceNotes } from '../why/sourceNotes';
import { loadWords } from '../platform/loadWords';

const kiosk = import.meta.glob<PageTexts['kiosk']>('../../locales/*/kiosk.json', {
  import: 'default',
  eager: true,
});
const deployment = import.meta.glob<PageTexts['deployment']>('../../locales/*/deployment.json', {
  import: 'default',
  eager: true,
});

/** Adds them, so that the first screen can be shown. */
export function addKioskTexts(instance: i18n): void {
  for (const { tag } of languages) {
    instance.addResourceBundle(tag, 'kiosk', kiosk[`../../locales/${tag}/kiosk.json`]);
    instance.addResourceBundle(
      tag,
      'deployment',
      deployment[`../../locales/${tag}/deployment.json`],
    );
  }
}

/**
 * Fetches what else a person may ask for, while there is a network. What fails to load is fetched
 * again when it is asked for.
 */
export function fetchAllTexts(instance: i18n): void {
  for (const { tag } of languages) {
    loadWords(instance, tag).catch(() => undefined);
    sourceNotes.kiosk(tag, []).catch(() => undefined);
  }
}
