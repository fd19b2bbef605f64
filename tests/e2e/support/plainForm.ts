/** The plain page under test: many sheets ticked one after the other, and what the page shows of each. */
import type { Page } from '@playwright/test';
import { prune, unanswered, type AnswerSheet } from '../../../rules/answerSheet';
import { adviceFor } from '../../../rules/careAdvice';
import { visitNotesFor } from '../../../rules/safetyNetting';
import { reasons } from '../../../rules/reasons';
import { triage, urgentSoFar } from '../../../rules/triage';

/** A box to tick, named as a person finds it: by kind, question and answer. */
export interface Tick {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
}

/** What can be seen on the page, by ids, in the order of the page. */
export interface Shown {
  readonly dispositions: readonly string[];
  readonly headings: readonly string[];
  readonly rules: readonly string[];
  /** For each rule that was shown as unsure, the questions named. */
  readonly unsure: Readonly<Record<string, readonly string[]>>;
  readonly callFirst: boolean;
  readonly whileYouWait: readonly string[];
  readonly blocks: readonly { readonly id: string; readonly lines: readonly string[] }[];
  readonly notes: readonly string[];
  readonly topics: readonly string[];
  /** Questions named as still to answer. */
  readonly stillToAnswer: readonly string[];
  /** What the browser adds up for "Answers missing". */
  readonly missing: number;
  readonly saysMissing: boolean;
}

/** The ticks that make a sheet. A list without a topic is "none". */
export function ticksOf(sheet: AnswerSheet): readonly Tick[] {
  return Object.entries(sheet).flatMap(([name, answer]): readonly Tick[] => {
    if (typeof answer === 'string') return [{ type: 'radio', name, value: answer }];
    const choice = answer.length === 0 ? 'none' : 'some';
    return [
      { type: 'radio', name, value: choice },
      ...answer.map((value) => ({ type: 'checkbox' as const, name, value })),
    ];
  });
}

/** What the page ought to show of a sheet: the urgent result from the answers given, else the low one on a complete sheet, else neither. */
export function expectedOf(sheet: AnswerSheet): Shown {
  const { because, callFirst } = urgentSoFar(sheet);
  const isUrgent = because.length > 0;
  const isLow = triage(sheet).disposition === 'discuss-next-visit';
  const open = prune(sheet);
  const unsure = reasons(open).flatMap(({ rule, answers, sure }) => {
    if (sure || !isUrgent) return [];
    const questions = answers.filter(({ value }) => value === 'not-sure');
    return [[rule, rule === 'R9-worry' ? [] : questions.map(({ question }) => question)] as const];
  });
  const { whileYouWait, blocks } = adviceFor(because);
  const stillToAnswer = unanswered(sheet).map(({ id }) => id);
  const disposition = isUrgent ? 'seek-care-now' : isLow ? 'discuss-next-visit' : undefined;
  return {
    dispositions: disposition === undefined ? [] : [disposition],
    headings: disposition === undefined ? [] : [disposition],
    rules: because,
    unsure: Object.fromEntries(unsure),
    callFirst,
    whileYouWait: isUrgent ? whileYouWait : [],
    blocks: isUrgent ? blocks : [],
    notes: isLow ? visitNotesFor(open) : [],
    topics: isLow ? (open.topics ?? []) : [],
    stillToAnswer: disposition === undefined ? stillToAnswer : [],
    missing: stillToAnswer.length,
    saysMissing: disposition === undefined,
  };
}

/** Ticks each list of boxes on a form without any, and reads what the page then shows. */
export function shownFor(
  page: Page,
  sheets: readonly (readonly Tick[])[],
): Promise<readonly Shown[]> {
  return page.evaluate((lists) => {
    const key = ({ type, name, value }: Tick) => `${type} ${name} ${value}`;
    const boxes = [...document.querySelectorAll('input')];
    const boxByKey = new Map(
      boxes.map((box) => [
        key({ type: box.type as Tick['type'], name: box.name, value: box.value }),
        box,
      ]),
    );
    const find = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
    const ids = (attribute: string, within?: ParentNode) =>
      find(`[${attribute}]`, within).map((element) => element.getAttribute(attribute) ?? '');
    return lists.map((ticks) => {
      for (const box of boxes) box.checked = false;
      for (const tick of ticks) {
        const box = boxByKey.get(key(tick));
        if (box === undefined) throw new Error(`The page has no ${key(tick)}.`);
        box.checked = true;
      }
      const unsure = find('[data-rule]').filter((reason) => find('.unsure', reason).length > 0);
      const headings: readonly (readonly [string, string])[] = [
        ['now-heading', 'seek-care-now'],
        ['low-heading', 'discuss-next-visit'],
      ];
      return {
        dispositions: ids('data-disposition'),
        headings: headings.filter(([id]) => find(`#${id}`).length > 0).map(([, name]) => name),
        rules: ids('data-rule'),
        unsure: Object.fromEntries(
          unsure.map((reason) => [reason.dataset['rule'] ?? '', ids('data-unsure', reason)]),
        ),
        callFirst: find('.call-first').length > 0,
        whileYouWait: find('[data-advice]:not([data-advice-block] *)').map(
          (line) => line.dataset['advice'] ?? '',
        ),
        blocks: find('[data-advice-block]').map((block) => ({
          id: block.dataset['adviceBlock'] ?? '',
          lines: ids('data-advice', block),
        })),
        notes: ids('data-note'),
        topics: ids('data-topic'),
        stillToAnswer: ids('data-missing'),
        missing: find('fieldset').filter(
          (field) => getComputedStyle(field).counterIncrement === 'missing 1',
        ).length,
        saysMissing: find('.count').length > 0,
      };
    });
  }, sheets);
}

/** The number that stands behind "Answers missing", as a screen reader is told it. */
export async function numberShown(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.count',
  });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
  await session.detach();
  const text = nodes.find(({ role }) => role?.value === 'StaticText')?.name?.value as unknown;
  return typeof text === 'string' ? text : undefined;
}
