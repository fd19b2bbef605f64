/** Opens the clinician's card over the whole screen, in letters that can be read across a desk. The screen may still go dark: nothing here keeps it awake. */
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardText } from './cardText';
import { CardWords } from './CardWords';
import { focusOn } from '../../ui/focusOn';
import { closeModal, openModal } from '../../ui/modal';

export function ShowToTeam({ texts }: { readonly texts: readonly CardText[] }) {
  const { t } = useTranslation('clinicianCard');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('show')}
      </button>
      {isOpen ? (
        <TeamView
          texts={texts}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

interface TeamViewProps {
  readonly texts: readonly CardText[];
  readonly onClose: () => void;
}

function TeamView({ texts, onClose }: TeamViewProps) {
  const { t } = useTranslation('clinicianCard');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current !== null) openModal(dialog.current);
  }, []);
  return (
    <dialog ref={dialog} className="team-view" aria-labelledby={`${id}0`} onClose={onClose}>
      <div className="form-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            closeModal(dialog.current, onClose);
          }}
        >
          {t('close')}
        </button>
        {texts.map(({ language, dir, inThisLanguage }, n) =>
          n === 0 ? null : (
            <button
              key={language}
              type="button"
              className="button button-quiet"
              lang={language}
              dir={dir}
              onClick={() => {
                focusOn(`${id}${String(n)}`);
              }}
            >
              {inThisLanguage}
            </button>
          ),
        )}
      </div>
      {texts.map((text, n) => (
        <CardWords key={text.language} text={text} headingId={`${id}${String(n)}`} />
      ))}
    </dialog>
  );
}
