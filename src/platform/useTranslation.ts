/**
 * The texts of the page's language, for React. i18next does the work; this hands it down and draws
 * anew when the language changes (ADR 15 says why it is not `react-i18next`).
 */
import i18next, { type DefaultNamespace, type i18n, type Namespace } from 'i18next';
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';

/** Gives the i18next instance of the page to what is inside it. */
export const I18nContext = createContext<i18n>(i18next);

/**
 * @param ns one namespace, or several: the first is meant where a key names none
 * @returns `t` for the texts of these namespaces in the page's language, and the instance
 */
export function useTranslation<const Ns extends Namespace = DefaultNamespace>(ns?: Ns) {
  const instance = useContext(I18nContext);
  // The same function as before, so that React does not listen anew at each render.
  const follow = useCallback(
    (draw: () => void) => {
      instance.on('languageChanged', draw);
      return () => instance.off('languageChanged', draw);
    },
    [instance],
  );
  const spoken = () => instance.language;
  const language = useSyncExternalStore(follow, spoken, spoken);
  // Without a namespace i18next takes its own default, which is the default of the type too.
  const first = [ns].flat()[0] as Ns;
  // The same function until the language changes: it is in the lists of what an effect depends on.
  const t = useMemo(() => instance.getFixedT<Ns>(language, first), [instance, language, first]);
  return { t, i18n: instance };
}
