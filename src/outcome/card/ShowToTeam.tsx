/**
 * Opens what the team needs over the whole screen, in letters that can be read across a desk: at a
 * glance first, the full card one press away. The screen may still go dark: nothing here keeps it
 * awake.
 */
import { useId, useState } from 'react';
import { useTranslation } from '../../platform/useTranslation';
import { FullScreen } from '../../ui/FullScreen';
import { Drawing } from '../../ui/Pictogram';
import { glyphs } from '../../ui/pictograms/glyphs';
import type { CardText } from './cardText';
import { CardWords } from './CardWords';
import { CardAtAGlance } from './CardAtAGlance';

export interface ShowToTeamProps {
  /** The page's own language first. */
  readonly texts: readonly CardText[];
}

export function ShowToTeam({ texts }: ShowToTeamProps) {
  const { t } = useTranslation('clinicianCard');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        <Drawing of={glyphs.team} />
        <span>{t('show')}</span>
      </button>
      {isOpen ? <TeamView texts={texts} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

interface TeamViewProps extends ShowToTeamProps {
  readonly onClose: () => void;
}

function TeamView({ texts, onClose }: TeamViewProps) {
  const { t } = useTranslation('clinicianCard');
  // The language of the place is the last one, and opens.
  const [language, setLanguage] = useState(texts.at(-1)?.language);
  const [isFull, setIsFull] = useState(false);
  const id = useId();
  const text = texts.find((one) => one.language === language) ?? texts[0];
  return (
    <FullScreen className="team-view" aria-labelledby={id} onClose={onClose}>
      <div className="team-bar">
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('close')}
        </button>
        {texts.length < 2
          ? null
          : [...texts].reverse().map((one) => (
              <button
                key={one.language}
                type="button"
                className="button"
                lang={one.language}
                dir={one.dir}
                aria-pressed={one === text}
                onClick={() => setLanguage(one.language)}
              >
                {one.inThisLanguage}
              </button>
            ))}
      </div>
      {text === undefined ? null : isFull ? (
        <CardWords text={text} headingId={id} />
      ) : (
        <CardAtAGlance text={text} headingId={id} onFullCard={() => setIsFull(true)} />
      )}
    </FullScreen>
  );
}
