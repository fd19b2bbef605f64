/**
 * What is measured: where each subject opens, and what is particular about its way through the
 * check.
 */
import { en } from '../locales/en';
import type { SubjectName } from './build';
import type { Path } from './questionnaire/paths';
import { firstSignId } from './questionnaire/screens';
import type { Move } from './page/probe';

export interface Subject {
  readonly name: SubjectName;
  readonly title: string;
  /** From the address where it is served. */
  readonly page: (path: Path) => string;
  /** The words on the button of the first screen. */
  readonly startButton: string;
  /** Whether "Check your answers" comes before the low result. */
  readonly checksAnswers: boolean;
  /**
   * Form.io looks at its conditions again only some time after a choice: pressed sooner, Continue
   * passes over the follow-up.
   */
  readonly pauseAfterYesMs: number;
}

const { start } = en.app;
const { continue: goOn, 'check-answers': checkAnswers } = en.check;

const ownPageForWhole = (path: Path) => (path.name === 'quiet' ? 'whole.html' : '');

/** @param appPage path of our English page */
export function subjects(appPage: string): readonly Subject[] {
  return [
    {
      name: 'app',
      title: 'Marble Check',
      page: () => appPage,
      startButton: start.button,
      checksAnswers: true,
      pauseAfterYesMs: 0,
    },
    {
      name: 'static',
      title: 'static HTML, no script (floor)',
      page: ownPageForWhole,
      startButton: start.button,
      checksAnswers: true,
      pauseAfterYesMs: 0,
    },
    {
      name: 'bareReact',
      title: 'bare React, client-rendered (floor)',
      page: ownPageForWhole,
      startButton: start.button,
      checksAnswers: true,
      pauseAfterYesMs: 0,
    },
    {
      name: 'surveyJs',
      title: 'SurveyJS',
      page: () => '',
      startButton: start.button,
      checksAnswers: false,
      pauseAfterYesMs: 0,
    },
    // Its wizard has one word for all pages.
    {
      name: 'formIo',
      title: 'Form.io',
      page: () => '',
      startButton: goOn,
      checksAnswers: false,
      pauseAfterYesMs: 1500,
    },
  ];
}

/** The presses that lead from the first screen to the result. */
export function moves(subject: Subject, path: Path): readonly Move[] {
  const checks = subject.checksAnswers && path.asksToCheckAnswers;
  const afterLast = checks ? checkAnswers.heading : path.result;
  const [first] = path.steps;
  if (first === undefined) throw new RangeError(`The path "${path.name}" has no step`);
  return [
    { press: subject.startButton, until: first.shows },
    ...path.steps.map(({ id, choose, value }, index) => {
      const until = path.steps[index + 1]?.shows ?? afterLast;
      // In our app one press on a tile goes on.
      if (subject.name === 'app' && id === firstSignId) return { press: choose, until };
      const pauseMs = value === 'yes' ? subject.pauseAfterYesMs : 0;
      return { choose, pauseMs, press: goOn, until };
    }),
    ...(checks ? [{ press: checkAnswers.button, until: path.result }] : []),
  ];
}
