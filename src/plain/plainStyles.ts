/**
 * The style sheet that makes the plain page a check: what a script would do, as rules of CSS made
 * from the ruleset.
 *
 * Everything starts hidden, by the `hidden` attribute in the HTML, and a rule here shows it. The
 * form comes last, so that a sheet that is cut off, blocked, of another release or not understood
 * shows the list of urgent signs and nothing else.
 */
import { questionsIn } from '../../rules/condition';
import type { Ruleset } from '../../rules/ruleset';
import { earlierVisitAnswer, noteConditions } from '../../rules/safetyNetting';
import { boxesId, endId, fieldId, formId, some } from './fieldIds';
import {
  answered,
  asked,
  contradicted,
  everythingQuiet,
  ticked,
  waysToHold,
  type State,
} from './formStates';
import { unsureQuestions } from './unsureQuestions';

/** Wins over every rule that shows, however long its selector. */
const hide = '{display:none!important}';
const show = '{display:block}';
const showItem = '{display:list-item}';

/** A rule that reaches its targets in each of the states. */
function rule(states: readonly State[], targets: readonly string[], body: string): string {
  const selectors = states.flatMap((state) =>
    targets.map((target) => `#${formId}${state} ${target}`),
  );
  return selectors.length === 0 ? '' : selectors.join(',') + body;
}

/**
 * @param look how the page looks, as CSS that shows nothing which the HTML hides
 * @param stamp names the build: a page stamped otherwise stays closed under this sheet
 */
export function plainStyles(by: Ruleset, look: string, stamp: string): string {
  const ours = `#${formId}[data-stamp="${stamp}"]`;
  return [
    look,
    '@supports selector(:has(*)){',
    ...followUps(by),
    ...answersMissing(by),
    ...by.rules.flatMap((one) => urgent(one, by)),
    ...contradictions(by),
    ...unsureAnswers(by),
    ...forTheVisit(by),
    ...low(by),
    `${ours}:has(#${endId}){display:flex}`,
    `main:has(${ours} #${endId}) .no-result{display:none}`,
    '}',
    '',
  ]
    .filter((line, n, lines) => line !== '' || n === lines.length - 1)
    .join('\n');
}

/**
 * A follow-up comes when its lead calls for it, the boxes of a list when the person says that one
 * of them fits.
 */
function followUps(by: Ruleset): readonly string[] {
  return by.questions.map((question) => {
    const { id, kind, followUpOf } = question;
    if (kind === 'multi') {
      const someFit = [ticked(id, [some])];
      return rule(someFit, [`#${boxesId(id)}`], show) + rule(someFit, ['.until-some'], hide);
    }
    if (followUpOf === undefined) return '';
    return rule([asked(question, by).join('')], [`#${fieldId(id)}`], show);
  });
}

/**
 * Which questions still want an answer. How many they are is counted by the browser: what is not
 * shown does not count.
 */
function answersMissing(by: Ruleset): readonly string[] {
  return [
    `#${formId}{counter-reset:missing}`,
    'fieldset:not(:has(:checked:not(.tick))){counter-increment:missing}',
    'fieldset:has(:checked:not(.tick)) .not-answered{display:none}',
    '.count::before{content:counter(missing)}',
    ...by.questions.map((question) =>
      rule(
        [`${asked(question, by).join('')}:not(${answered(question)})`],
        [`[data-missing="${question.id}"]`],
        showItem,
      ),
    ),
  ];
}

/**
 * A rule that holds: the urgent result with its reason, and the advice that the rule calls for or
 * rules out.
 */
function urgent({ id, when }: Ruleset['rules'][number], by: Ruleset): readonly string[] {
  const holds = waysToHold(when, by);
  const sure = waysToHold(when, by, 'sure-answers');
  return [
    rule(holds, ['.now', `[data-when~="${id}"]`], show),
    rule(holds, [`li[data-when~="${id}"]`], showItem),
    rule(holds, ['.missing', `[data-unless~="${id}"]`], hide),
    rule(sure, [`[data-rule="${id}"] .sure`], show),
    rule(sure, [`[data-rule="${id}"] .unsure`], hide),
  ];
}

/**
 * "None of these" beside a ticked point counts as missing, and the page says so at the place. At
 * the emergency check it ends on what a missing answer would mean there: call first (I-29).
 */
function contradictions(by: Ruleset): readonly string[] {
  return by.questions
    .filter(({ points = [] }) => points.length > 0)
    .flatMap((question) => {
      const states = [asked(question, by).join('') + contradicted(question)];
      const said = `[data-contradiction="${question.id}"]`;
      const counted = [
        rule(states, [`p${said}`], show),
        rule(states, [`#${fieldId(question.id)} fieldset`], '{counter-increment:missing}'),
      ];
      if (question.id !== 'gate') return counted;
      const first = by.rules
        .filter(({ when }) => questionsIn(when).includes(question.id))
        .map(({ id }) => id);
      const where = first.map((id) => `[data-when~="${id}"]`);
      return [
        ...counted,
        rule(states, ['.now', ...where.map((one) => `:not(li)${one}`)], show),
        rule(states, [`li${said}`, ...where.map((one) => `li${one}:not([data-rule])`)], showItem),
        rule(states, ['.missing', ...first.map((id) => `[data-unless~="${id}"]`)], hide),
      ];
    });
}

/** The questions that a person was not sure about, named under a reason that rests on them. */
function unsureAnswers(by: Ruleset): readonly string[] {
  const named = new Set(by.rules.flatMap((one) => unsureQuestions(one, by)));
  return by.questions
    .filter(({ id }) => named.has(id))
    .map((question) => {
      const unsure = [...asked(question, by), ticked(question.id, ['not-sure'])].join('');
      return rule([unsure], [`[data-unsure="${question.id}"]`], showItem);
    });
}

/** What the low result carries: notes by answer, and the topics that were picked. */
function forTheVisit(by: Ruleset): readonly string[] {
  const notes = noteConditions.flatMap(({ id, when }) => {
    const called = waysToHold(when, by);
    return [rule(called, ['.notes'], show), rule(called, [`[data-note="${id}"]`], showItem)];
  });
  const lists = by.questions.filter(({ kind }) => kind === 'multi');
  const topics = lists.flatMap(({ id, options }) => {
    const picked = (topics: readonly string[]) => [ticked(id, [some]) + ticked(id, topics)];
    return [
      rule(picked(options), ['.topics'], show),
      ...options.map((topic) => rule(picked([topic]), [`[data-topic="${topic}"]`], showItem)),
    ];
  });
  const earlierVisit = rule(
    [ticked('worry', [earlierVisitAnswer])],
    ['[data-note="earlier-visit"]'],
    show,
  );
  return [earlierVisit, ...notes, ...topics];
}

/** The low result, shown by one rule alone. */
function low(by: Ruleset): readonly string[] {
  const quiet = [everythingQuiet(by)];
  return [rule(quiet, ['.missing'], hide), rule(quiet, ['.low'], show)];
}
