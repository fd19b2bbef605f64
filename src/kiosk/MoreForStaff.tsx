/** The whole card for the clinicians, over the screen, when a member of the staff asks for it. */
import { useId, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { CardWords } from '../outcome/card/CardWords';
import type { CardText } from '../outcome/card/cardText';
import { FullScreen } from '../ui/FullScreen';
import type { StaffWords } from './staffWords';

export interface MoreForStaffProps {
  readonly words: StaffWords;
  /** One for each language, that of the staff first. */
  readonly cards: readonly CardText[];
}

export function MoreForStaff({ words, cards }: MoreForStaffProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        lang={words.language}
        dir={words.dir}
        onClick={() => setIsOpen(true)}
      >
        {words.t('clinicianCard:glance/kiosk-more')}
      </button>
      {isOpen ? <Card cards={cards} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

interface CardProps {
  readonly cards: readonly CardText[];
  readonly onClose: () => void;
}

function Card({ cards, onClose }: CardProps) {
  const { t } = useTranslation('clinicianCard');
  const id = useId();
  return (
    <FullScreen className="team-view" aria-labelledby={`${id}0`} onClose={onClose}>
      <div className="form-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      {cards.map((card, n) => (
        <CardWords key={card.language} text={card} headingId={`${id}${String(n)}`} />
      ))}
    </FullScreen>
  );
}
