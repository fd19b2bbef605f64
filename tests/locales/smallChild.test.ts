import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import { ruleset } from '../../rules/ruleset';

/** The list of topics and the worry question ask the caregiver, so they have no such text. */
const signs = ruleset.signs.filter(({ id }) => id !== 'topics' && id !== 'worry');

describe('HZ-03 each sign tells how it shows in someone who cannot say it', () => {
  test.each(signs)('HZ-03 $id', ({ questions }) => {
    const leads = questions.filter(({ followUpOf }) => followUpOf === undefined);
    const told = leads.filter(({ parts }) => parts.includes('small-child'));
    // A lead without a text of its own names the baby among its points.
    for (const lead of leads.filter((one) => !told.includes(one))) {
      const expected = `${lead.id}: expected the part "small-child", or a point "baby"`;
      expect(lead.points ?? [], expected).toContain('baby');
      expect(JSON.stringify(en.questions[lead.id])).toMatch(/[Bb]aby( or small child)?:/);
    }
  });

  test('HZ-48 the label means older people too', () => {
    expect(en.check['small-child']).toContain('anyone who cannot tell you how they feel');
  });
});
