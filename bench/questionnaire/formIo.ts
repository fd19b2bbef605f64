/**
 * The check as a Form.io wizard: a panel for each question, JSONLogic conditions for follow-ups and
 * for the early stop.
 */
import { en } from '../../locales/en';
import { read, type Condition } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import type { FollowUpOf } from '../../rules/sign';
import { helpHtml, resultHtml, wholeStartHtml } from './html';
import { choiceScreens, type ChoiceScreen } from './screens';

/** A condition in JSONLogic, which Form.io takes as data. */
type Logic = Readonly<Record<string, unknown>>;

/** Form.io reads a dot in a key as a path. */
const keyOf = (id: string) => id.replaceAll('.', '_').replaceAll('-', '_');
const answerTo = (id: string): Logic => ({ var: `data.${keyOf(id)}` });
const ticked = (topic: string): Logic => ({ var: `data.topics.${topic}` });

function quietAnswers(id: QuestionId): readonly string[] {
  const question = ruleset.questionById.get(id);
  return question?.kind === 'single' ? question.quiet : [];
}

function logic(condition: Condition): Logic {
  return read<Logic>(condition, {
    loud: (id) => ({
      and: [{ '!!': answerTo(id) }, { '!': { in: [answerTo(id), quietAnswers(id)] } }],
    }),
    picked: (topic) => ({ '!!': ticked(topic) }),
    all: (parts) => ({ and: parts }),
    any: (parts) => ({ or: parts }),
  });
}

const urgent: Logic = { or: ruleset.rules.map(({ when }) => logic(when)) };
const notUrgent: Logic = { '!': urgent };

function opens({ question, topic }: FollowUpOf): Logic {
  return topic === undefined
    ? { and: [{ '!!': answerTo(question) }, { '!=': [answerTo(question), 'no'] }] }
    : { '!!': ticked(topic) };
}

const content = (key: string, html: string) => ({
  type: 'content',
  key,
  html,
  input: false,
});

/**
 * Rules that hold without this question or what is asked after it: the panel is left out then, as
 * our check stops there.
 */
function stopsBefore(index: number): Logic {
  const asked = new Set(choiceScreens.slice(0, index).map(({ id }) => id));
  const settled = ruleset.rules.filter(({ when }) =>
    read<boolean>(when, {
      loud: (id) => asked.has(id),
      picked: () => asked.has('topics'),
      all: (parts) => parts.every(Boolean),
      any: (parts) => parts.some(Boolean),
    }),
  );
  return { '!': { or: settled.map(({ when }) => logic(when)) } };
}

function panel(screen: ChoiceScreen, index: number) {
  const conditions = [
    stopsBefore(index),
    ...(screen.followUpOf === undefined ? [] : [opens(screen.followUpOf)]),
  ];
  const key = keyOf(screen.id);
  return {
    type: 'panel',
    key: `page_${key}`,
    title: screen.signName,
    conditional: { json: { and: conditions } },
    components: [
      content(`help_${key}`, helpHtml(screen)),
      {
        key,
        type: screen.kind === 'multi' ? 'selectboxes' : 'radio',
        label: screen.question,
        input: true,
        values: screen.options,
        validate: { required: true, customMessage: en.check.error.choose },
      },
    ],
  };
}

const resultPanel = (disposition: 'seek-care-now' | 'discuss-next-visit', when: Logic) => ({
  type: 'panel',
  key: `result_${keyOf(disposition)}`,
  title: en.app.name,
  conditional: { json: when },
  components: [content(`text_${keyOf(disposition)}`, resultHtml(disposition))],
});

/** JSON for `Formio.createForm(...)` of @formio/js 5. */
export const formIoDefinition = {
  display: 'wizard',
  settings: {},
  components: [
    {
      type: 'panel',
      key: 'start',
      title: en.app.name,
      components: [content('about', wholeStartHtml)],
    },
    ...choiceScreens.map(panel),
    resultPanel('seek-care-now', urgent),
    resultPanel('discuss-next-visit', notUrgent),
  ],
};
