/** What a reviewer reads who decides everything, and how long that takes: made of the data that the room shows. */
import { decisions } from '../../docs/safety/decisions';
import { ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import { optionText, questionText } from '../ui/questionText';
import { textsOfDecision } from './DecisionMatter';
import { effectsOf } from './effects';
import type { Present } from './review/present';
import {
  askedWhenText,
  basisText,
  effectText,
  ruleResultText,
  smallChildText,
  type RoomTexts,
} from './roomTexts';
import { conditionInWords, flatWords } from './ruleInWords';

export const wordsPerMinute = 230;

function linesOfQuestion(texts: RoomTexts, question: CatalogueQuestion): readonly string[] {
  const { questionsT, aboutT } = texts;
  const words = questionText(questionsT, question);
  const answers = effectsOf(question).flatMap(({ option, effect }) => [
    optionText(questionsT, question.id, option),
    effectText(texts, effect),
  ]);
  return [
    words.question,
    askedWhenText(texts, question) ?? '',
    ...words.help,
    ...words.notCounted,
    smallChildText(texts, words.smallChild),
    ...words.points.map(({ text }) => text),
    aboutT('decide/effect'),
    ...answers,
  ];
}

export const countWords = (lines: readonly string[]): number =>
  lines.flatMap((line) => line.match(/\S+/gu) ?? []).length;

/** Each decision, question with its answers, text and rule once, though several decisions are about it. */
export function readingTime(present: Present, texts: RoomTexts, language: string) {
  const ofRules = ruleset.rules.flatMap((rule) => [
    texts.outcomeT(`because/${rule.id}/yes`),
    flatWords(conditionInWords(rule.when, ruleset, texts, language)),
    ruleResultText(texts, rule),
    basisText(texts, rule),
  ]);
  const lines = [
    ...decisions.map(({ decision }) => decision),
    ...new Set(decisions.flatMap((one) => textsOfDecision(one, present))),
    ...ruleset.questions.flatMap((question) => linesOfQuestion(texts, question)),
    ...ofRules,
  ];
  const words = countWords(lines);
  return { words, minutes: Math.ceil(words / wordsPerMinute) };
}
