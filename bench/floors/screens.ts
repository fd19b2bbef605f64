/** What both floors show: Start, the screens of one path with their choices, and where it ends. */
import { quietPath, urgentPath, type Path } from '../questionnaire/paths';
import { choiceScreen, type ChoiceScreen } from '../questionnaire/screens';

export type Disposition = 'seek-care-now' | 'discuss-next-visit';

export interface FloorScreens {
  readonly choices: readonly ChoiceScreen[];
  readonly checkAnswers: boolean;
  readonly disposition: Disposition;
}

const along = (path: Path, disposition: Disposition): FloorScreens => ({
  choices: path.steps.map(({ id }) => choiceScreen(id)),
  checkAnswers: path.asksToCheckAnswers,
  disposition,
});

/**
 * By page name: the first screens are the floor of a cold start, the whole check that of waiting
 * all the way.
 */
export const floorPages: Readonly<Record<string, FloorScreens>> = {
  index: along(urgentPath, 'seek-care-now'),
  whole: along(quietPath, 'discuss-next-visit'),
};
