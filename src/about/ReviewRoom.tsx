/**
 * "How this check decides": for the clinician who signs it off, and for anybody who doubts it. Made
 * of the same rule data that decides, one view at a time.
 */
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import changes from '../../docs/safety/changes.json';
import { decisions } from '../../docs/safety/decisions';
import { reviewViews, type ReviewView } from '../platform/fragment';
import { PageHeading } from '../ui/PageHeading';
import type { TextReview } from '../ui/rulesetText';
import './about.css';
import './decide.css';
import './roomTables.css';
import './roomPaper.css';
import type { ChangesSince } from './changesSince';
import { ChangesView } from './ChangesView';
import { DecideView } from './DecideView';
import type { Versions } from './evidence';
import { HazardsView } from './HazardsView';
import { usePlace } from './place';
import { PlaceLink } from './PlaceLink';
import { countsOf } from './progress';
import { QuestionsView } from './QuestionsView';
import { mark } from './review/fingerprint';
import type { Present } from './review/present';
import { ReviewPaper, type Paper } from './ReviewPaper';
import { useRoom } from './room';
import { RulesView } from './RulesView';
import { SignView } from './SignView';
import { SummaryView } from './SummaryView';
import { TestsView } from './TestsView';
import { WordsView } from './WordsView';

/** A JSON file has strings where the type has ids. */
const since = changes as ChangesSince;

export interface ReviewRoomProps {
  readonly present: Present;
  readonly textReview: TextReview;
  readonly versions: Versions;
}

export function ReviewRoom({ present, textReview, versions }: ReviewRoomProps) {
  const { t } = useTranslation('about');
  const { view, number } = usePlace();
  const room = useRoom();
  const [paper, setPaper] = useState<Paper>();
  const views: Readonly<Record<ReviewView, () => ReactNode>> = {
    summary: () => <SummaryView present={present} textReview={textReview} />,
    decide: () => <DecideView present={present} number={number ?? 1} />,
    questions: () => <QuestionsView number={number ?? 1} />,
    rules: () => <RulesView />,
    words: () => <WordsView number={number ?? 1} onPrint={setPaper} />,
    hazards: () => <HazardsView number={number} />,
    tests: () => <TestsView versions={versions} />,
    changes: () => <ChangesView since={since} number={number ?? 1} />,
    sign: () => <SignView present={present} onPrint={setPaper} />,
  };
  const closePaper = useCallback(() => setPaper(undefined), []);
  const { version } = present.rules;
  return (
    <article className="about">
      <div className="room">
        <PageHeading>{t('title')}</PageHeading>
        <p className="room-state">
          {t('room/mark', { version, mark: mark(present.fingerprint) })}
          {' · '}
          <span role="status">{t('room/progress', countsOf(room, decisions))}</span>
          {room.isSaved ? null : <strong> {t('room/unsaved')}</strong>}
        </p>
        <nav className="room-views" aria-label={t('room/label')}>
          {reviewViews.map((one) => (
            <PlaceLink key={one} view={one} isCurrent={one === view}>
              {t(`room/views/${one}`)}
            </PlaceLink>
          ))}
        </nav>
        <View key={view} name={t(`room/views/${view}`)} number={number}>
          {views[view]()}
        </View>
      </div>
      {paper === undefined ? null : (
        <ReviewPaper paper={paper} present={present} onDone={closePaper} />
      )}
    </article>
  );
}

interface ViewProps {
  readonly name: string;
  readonly number: number | undefined;
  readonly children: ReactNode;
}

/**
 * Its heading takes the focus when a reader goes from one view, or page of a list, to another, not
 * on the way in.
 */
function View({ name, number, children }: ViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    // What was pressed may have gone with the view before.
    if (
      activeElement === body ||
      activeElement?.closest('.room > .room-views, .to-view, .pages') != null
    )
      heading.current?.focus();
  }, [number]);
  return (
    <section aria-label={name}>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {children}
    </section>
  );
}
