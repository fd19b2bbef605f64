/** Puts the page that the check shows on the screen, with its title. */
import { useEffect, useState } from 'react';
import { isPastReview, ruleset } from '../../rules/ruleset';
import { CheckAnswersScreen } from '../check/screens/CheckAnswersScreen';
import { FirstSignScreen } from '../check/screens/FirstSignScreen';
import { QuestionScreen } from '../check/screens/QuestionScreen';
import { StartScreen } from '../check/screens/StartScreen';
import { useCheck, type Check } from '../check/useCheck';
import { DiscussNextVisit } from '../outcome/DiscussNextVisit';
import { SeekCareNow } from '../outcome/SeekCareNow';
import { PageShell } from '../ui/PageShell';
import { RulesetNote } from '../ui/RulesetNote';
import { calendarDay } from '../ui/time';
import { hidePlainList } from './fallback';
import { usePageTitle } from './usePageTitle';

export function App() {
  const check = useCheck(ruleset);
  const [firstPage] = useState(check.pageKey);
  usePageTitle(check.view);
  useEffect(hidePlainList, []);
  return (
    <PageShell footer={<RulesetNote about={ruleset} />}>
      <Page key={check.pageKey} check={check} isFirst={check.pageKey === firstPage} />
    </PageShell>
  );
}

function Page({ check: { view, act }, isFirst }: { check: Check; isFirst: boolean }) {
  const [shownAt] = useState(() => new Date());
  const outcome = {
    place: 'home',
    takenAt: shownAt,
    isPastReview: isPastReview(ruleset, calendarDay(shownAt)),
    onStartAgain: act.startAgain,
  } as const;
  switch (view.page) {
    case 'start':
      return <StartScreen takesFocus={!isFirst} onStart={act.start} />;
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
          onAnswer={(answer) => {
            act.answer(view.question.id, answer);
          }}
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
          onLookAgain={act.change}
          onAnswerRest={act.answerRest}
          {...outcome}
        />
      );
    case 'discuss-next-visit':
      return <DiscussNextVisit view={view} onBack={act.back} {...outcome} />;
  }
}
