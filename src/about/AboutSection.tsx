/** The parts of the page about the check, and the list of them on top. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOn } from '../ui/focusOn';

export type SectionId =
  'state' | 'use' | 'way' | 'flow' | 'questions' | 'rules' | 'decisions' | 'hazards' | 'evidence';

const elementId = (id: SectionId) => `about-${id}`;

export interface AboutSectionProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

export function AboutSection({ id, children }: AboutSectionProps) {
  const { t } = useTranslation('about');
  return (
    <section id={elementId(id)} tabIndex={-1} aria-label={t(`${id}/heading`)}>
      <h2>{t(`${id}/heading`)}</h2>
      {children}
    </section>
  );
}

/** The links move the focus by script: the address must keep naming this page. */
export function Contents({ sections }: { readonly sections: readonly SectionId[] }) {
  const { t } = useTranslation('about');
  return (
    <nav className="about-contents" aria-label={t('contents')}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a
              href={`#${elementId(id)}`}
              onClick={(event) => {
                event.preventDefault();
                focusOn(elementId(id));
              }}
            >
              {t(`${id}/heading`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
