/**
 * How many answer sheets there are, exactly. Topics are counted as sets: their order and repeats
 * never matter.
 */
import type { CatalogueQuestion, Ruleset } from '../../rules/ruleset';

const product = (factors: readonly bigint[]): bigint =>
  factors.reduce((all, factor) => all * factor, 1n);

const optionsOf = (question: CatalogueQuestion): bigint => BigInt(question.options.length);

/** A follow-up that is not asked may be missing or hold any stale answer. */
const anything = (question: CatalogueQuestion): bigint =>
  question.kind === 'multi' ? 1n + 2n ** optionsOf(question) : 1n + optionsOf(question);

/** All well-formed sheets: each question is missing or has one of its answers. */
export const wellFormedSheets = (by: Ruleset): bigint => product(by.questions.map(anything));

/** The well-formed sheets in which every question that is asked has an answer. */
export function completeSheets(by: Ruleset): bigint {
  const leads = by.questions.filter(({ followUpOf }) => followUpOf === undefined);
  return product(leads.map((lead) => completeGroups(lead, by)));
}

function completeGroups(lead: CatalogueQuestion, by: Ruleset): bigint {
  const followUps = by.questions.filter(({ followUpOf }) => followUpOf?.question === lead.id);
  if (lead.kind === 'multi') {
    const plainTopics = lead.options.filter(
      (topic) => !followUps.some(({ followUpOf }) => followUpOf?.topic === topic),
    );
    const pickedOrNot = followUps.map((question) => optionsOf(question) + anything(question));
    return 2n ** BigInt(plainTopics.length) * product(pickedOrNot);
  }
  const openers = lead.options.filter((option) => option !== 'no').length;
  const closers = lead.options.length - openers;
  return (
    BigInt(openers) * product(followUps.map(optionsOf)) +
    BigInt(closers) * product(followUps.map(anything))
  );
}
