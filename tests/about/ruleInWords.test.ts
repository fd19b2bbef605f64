import { expect, test } from 'vitest';
import about from '../../locales/en/about.json';
import { en } from '../../locales/en';
import { ruleset } from '../../rules/ruleset';
import { conditionInWords, flatWords } from '../../src/about/ruleInWords';
import { startI18n } from '../../src/platform/i18n';

const i18n = startI18n('en', { ...en, about });
const texts = {
  aboutT: i18n.getFixedT('en', 'about'),
  questionsT: i18n.getFixedT('en', 'questions'),
};

/** Four answers in a row without a word between them read as if all had to be given [HZ-02]. */
test('a rule in one line says what must hold together and of what one is enough', () => {
  const rule = ruleset.rules.find(({ id }) => id === 'R7d-head-knock-with-head-signs');
  if (rule === undefined) throw new Error('Test set-up: no such rule.');
  const line = flatWords(conditionInWords(rule.when, ruleset, texts, 'en'));
  const { all, any } = about.rule;
  expect(line.startsWith(`${all} `)).toBe(true);
  expect(line).toMatch(new RegExp(`\\(${any} .*headache.*vomit.*\\)`, 'i'));
});
