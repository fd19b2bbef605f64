/** The pages of the React floor as data, which its HTML carries as our app's carries its texts. */
import { en } from '../../../locales/en';
import { callInsteadLines } from '../../../rules/careAdvice';
import { signList } from '../../../rules/safetyNetting';
import type { ChoiceScreen } from '../../questionnaire/screens';
import type { Disposition, FloorScreens } from '../screens';

interface Block {
  readonly level: 'h1' | 'h2';
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list: readonly string[];
}

export interface ReactPage {
  readonly above: readonly Block[];
  readonly asked?: ChoiceScreen;
  readonly button?: string;
  readonly below: readonly Block[];
}

export interface ReactPages {
  readonly name: string;
  readonly emergency: string;
  readonly pages: readonly ReactPage[];
}

const { app, check, outcome } = en;

function block(
  level: Block['level'],
  heading: string,
  paragraphs: readonly string[],
  list: readonly string[] = [],
): Block {
  return { level, heading, paragraphs, list };
}

const start: ReactPage = {
  above: [block('h1', app.start.heading, [app.start.what, app.start.how])],
  button: app.start.button,
  below: [
    block('h2', app['disclaimer-heading'], [app.disclaimer]),
    block(
      'h2',
      app.start['not-for'].heading,
      [app.start.privacy],
      Object.values(app.start['not-for'].lines),
    ),
  ],
};

function resultPage(disposition: Disposition): ReactPage {
  const { heading, intro } = outcome[disposition];
  const now = outcome['seek-care-now'];
  const above =
    disposition === 'seek-care-now'
      ? block(
          'h2',
          now['call-instead'].heading,
          [now.go.home],
          callInsteadLines.map((line) => now['call-instead'].lines[line]),
        )
      : block(
          'h2',
          outcome['sign-list'].heading,
          [],
          signList.map((sign) => outcome['sign-list'].lines[sign]),
        );
  return { above: [block('h1', heading, [intro]), above], below: [] };
}

function checkAnswersPage(asked: readonly ChoiceScreen[]): ReactPage {
  const { heading, intro, button } = check['check-answers'];
  const questions = asked.map(({ question }) => question);
  return { above: [block('h1', heading, [intro], questions)], button, below: [] };
}

/** The pages of one path, in order. */
export function reactPages({ choices, checkAnswers, disposition }: FloorScreens): ReactPages {
  const questions = choices.map((asked) => ({
    above: [],
    asked,
    button: check.continue,
    below: [],
  }));
  return {
    name: app.name,
    emergency: app.emergency,
    pages: [
      start,
      ...questions,
      ...(checkAnswers ? [checkAnswersPage(choices)] : []),
      resultPage(disposition),
    ],
  };
}
