/** The screen of the page that the check shows. */
import { useState, type ComponentType } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { isPastReview, ruleset } from '../../rules/ruleset';
import { CheckAnswersScreen } from '../check/screens/CheckAnswersScreen';
import type { FirstPageForm } from '../check/screens/ChoiceForm';
import { FirstSignScreen } from '../check/screens/FirstSignScreen';
import { QuestionScreen } from '../check/screens/QuestionScreen';
import { StartScreen } from '../check/screens/StartScreen';
import type { Check } from '../check/useCheck';
import type { Launch } from '../deployment/useLaunch';
import { DiscussNextVisit } from '../outcome/DiscussNextVisit';
import type { SeekCareNowProps } from '../outcome/SeekCareNow';
import type { StaffWords } from '../outcome/card/cardText';
import type { TextReview } from '../ui/rulesetText';
import { calendarDay } from '../platform/time';
import { TrialTag } from '../ui/TrialTag';
import { answersFile } from '../outcome/answersFile';

export interface CheckPageProps {
  readonly check: Check;
  readonly launch: Pick<Launch, 'emergency' | 'clinic'>;
  /** Address of the clinic's picture; at a kiosk the clinic itself is there. */
  readonly logo?: string | undefined;
  readonly place: 'home' | 'kiosk';
  /** A waiting room shows another page than a phone at home. */
  readonly SeekCareNow: ComponentType<SeekCareNowProps>;
  /** Left to the page where it is not given: at home yes, at a kiosk no. */
  readonly mayPrint?: boolean;
  /** True for the page that shows right after a load. */
  readonly isFirst: boolean;
  readonly early: FirstPageForm | undefined;
  /** Address of the check without a script. */
  readonly plainPage: string;
  /** Whether the check works without a network from now on; not given where nobody is told. */
  readonly isOnDevice?: boolean | undefined;
  /** Whether files that are made on request, such as an entry for a calendar, can be had here. */
  readonly hasFiles: boolean;
  readonly staff: StaffWords;
  readonly textReview: TextReview;
  /** True when the build renders the page: there is no clock then. */
  readonly isPrerender?: boolean;
  /** Told whether the page shows an error, and when it no longer does. */
  readonly onError?: (shows: boolean) => void;
  readonly onStartAgain: () => void;
}

export function CheckPage(props: CheckPageProps) {
  const { launch, place, mayPrint, isFirst, early, staff, isPrerender, onError, onStartAgain } =
    props;
  const { SeekCareNow } = props;
  const { view, sheet, ticks, act } = props.check;
  const { i18n } = useTranslation();
  const [shownAt] = useState(() => (isPrerender === true ? undefined : new Date()));
  const outcome = {
    mayPrint: mayPrint ?? place === 'home',
    emergency: launch.emergency,
    clinic: launch.clinic,
    takenAt: shownAt,
    isPastReview: shownAt !== undefined && isPastReview(ruleset, calendarDay(shownAt)),
    textReview: props.textReview,
    answersFile: props.hasFiles ? () => answersFile(sheet, ticks, shownAt, i18n) : undefined,
    onStartAgain,
  };
  switch (view.page) {
    case 'start':
      return (
        <StartScreen
          takesFocus={!isFirst}
          plainPage={props.plainPage}
          emergency={place === 'home' ? launch.emergency : undefined}
          clinic={launch.clinic}
          logo={props.logo}
          reviewState={<TrialTag about={ruleset} />}
          isOnDevice={props.isOnDevice}
          onStart={act.start}
        />
      );
    case 'first-sign':
      return (
        <FirstSignScreen
          signs={view.signs}
          chosen={view.chosen}
          onContinue={act.chooseFirst}
          onBack={act.back}
        />
      );
    case 'question':
      return (
        <QuestionScreen
          view={view}
          early={early}
          onError={onError}
          onAnswer={(answer, ticked) => act.answer(view.question.id, answer, ticked)}
          onBack={act.back}
        />
      );
    case 'check-answers':
      return (
        <CheckAnswersScreen
          answered={view.answered}
          onChange={act.change}
          onShowResult={act.showResult}
          onBack={act.back}
        />
      );
    case 'seek-care-now':
      return (
        <SeekCareNow
          view={view}
          staff={staff}
          onLookAgain={act.change}
          onAnswerRest={act.answerRest}
          {...outcome}
        />
      );
    case 'discuss-next-visit':
      return (
        <DiscussNextVisit
          view={view}
          place={place}
          hasCalendar={props.hasFiles}
          onBack={act.back}
          {...outcome}
        />
      );
  }
}
