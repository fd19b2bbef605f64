/** Renders the first pages at build, for one language. */
import { renderToString } from 'react-dom/server';
import type { LanguageTag, Texts } from '../../locales';
import { firstPages } from '../first-pages/firstPages';
import { startI18n } from '../platform/i18n';
import { Root } from './Root';
import { prefixOf } from '../first-pages/adoptFirstPage';

export interface RenderedPage {
  readonly name: string;
  readonly html: string;
}

/**
 * The first pages in the order of the screens.
 * @param root from the page to the folder that holds all languages
 */
export function renderEarlyPages(
  language: LanguageTag,
  root: './' | '../',
  texts: Texts,
): readonly RenderedPage[] {
  return firstPages.map(({ name, steps }) => ({
    name,
    html: renderToString(
      <Root
        i18n={startI18n(language, texts)}
        site={{ language, root, isAlone: false }}
        early={{ steps, form: undefined }}
        isPrerender
      />,
      { identifierPrefix: prefixOf(name) },
    ),
  }));
}
