/** Sentences of the spec and words on which a control rests, to the letter. */
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import kiosk from '../../locales/en/kiosk.json';
import plain from '../../locales/en/plain.json';
import { careAdvice, type AdviceLine } from '../../rules/careAdvice';
import { ruleset } from '../../rules/ruleset';
import { keysOf, sorted } from './englishTexts';

describe('I-28 advice that turns, lays or moves a person says what to do for the neck or back', () => {
  const lines = careAdvice.flatMap((block) =>
    block.lines.map((line: AdviceLine) => ({
      key: `${block.id}/${line.id}`,
      movesPerson: line.movesPerson === true,
      text: (en.advice.blocks[block.id].lines as Readonly<Record<string, string>>)[line.id] ?? '',
    })),
  );

  test.each(lines.filter(({ movesPerson }) => movesPerson))('I-28 $key', ({ text }) => {
    expect(text).toMatch(/If the neck or back may be hurt, /);
  });

  test('I-28 where a sleepy person is turned, breathing comes first [HZ-33c]', () => {
    const turned = lines.filter(
      ({ key, movesPerson }) => movesPerson && /^(?:head-pressure|alertness)\//.test(key),
    );
    expect(turned).toHaveLength(2);
    for (const { text } of turned) expect(text).toMatch(/ Breathing comes first\.$/);
  });

  test('I-28 no other line of a block or of the general advice moves a person', () => {
    const moves = /\b(?:on (?:to )?the side|roll|turn the|lie down|lay)\b/i;
    const others = lines.filter(({ movesPerson }) => !movesPerson).map(({ text }) => text);
    const general = Object.values(en.advice.general);
    expect([...others, ...general].filter((text) => moves.test(text))).toEqual([]);
    expect(lines.filter(({ text }) => moves.test(text))).toHaveLength(
      lines.filter(({ movesPerson }) => movesPerson).length,
    );
  });
});

describe('fixed sentences of the spec, to the letter [HZ-49b]', () => {
  test.each(
    // prettier-ignore
    [
      [en.app.emergency, 'In an emergency, stop here and call your local emergency number.'],
      [
        en.app.disclaimer,
        'This check is not a diagnosis. It does not take the place of a doctor, a nurse or your care plan. It looks for a short list of warning signs in people who have intermediate osteopetrosis. It can miss things. If your care team gave you a plan that says to act sooner, follow that plan. If you are worried, get help. You do not need this page to say so.',
      ],
      [en.outcome['seek-care-now'].go.home,
        'Go to the nearest emergency room or urgent care now, also at night.'],
      [en.outcome['seek-care-now'].go.ring, 'Or ring the care team’s urgent line.'],
      [en.outcome['seek-care-now']['call-first-page']['no-answer'],
        'No answer, or no ambulance? Go to the nearest emergency room now.'],
      [en.outcome['seek-care-now']['call-first'], 'Call the emergency number first. Do it now.'],
      [
        en.outcome['discuss-next-visit']['for-now-only'],
        'This result is for now only. If you changed an answer because you were not sure, go by the more careful one.',
      ],
      [en.check['small-child'], 'Small child, or anyone who cannot tell you how they feel:'],
      [en.questions.worry.options['not-sure'], 'Not sure, or help may be needed in the next days'],
      [en.questions.worry.options.weeks,
        'No, some weeks from now is soon enough, but it should be before the next visit'],
      [en.outcome.because['R9-worry']['not-sure'],
        'You feel that help may be needed in the next days. That is reason enough.'],
    ],
  )('%s', (text, spec) => {
    expect(text).toBe(spec);
  });
});

describe('words on which the control of a hazard rests, to the letter', () => {
  const { questions, clinicianCard: card, outcome } = en;
  const higherUp = 'If two of these fit, choose the one higher up.';
  test.each<[tag: string, holds: string, text: string | readonly string[]]>(
    // prettier-ignore
    [
      ['[HZ-10a]', higherUp, questions['vision.course'].help],
      ['[HZ-10a]', higherUp, questions['face.course'].help],
      ['[HZ-10a]', higherUp, questions['weakness.course'].help],
      ['[HZ-10a]', higherUp, questions['hearing.course'].help],
      ['[HZ-10a]', 'If the eye on that side is now red or sore, or no longer shuts, choose “getting worse”.',
        questions['face.course'].help],
      ['[HZ-12]', 'in the last 7 days?', questions.fever.question],
      ['[HZ-12]', 'Count it even if medicine brought it down, and even if it comes and goes.',
        questions.fever.help],
      ['[HZ-12]', 'Say yes too if the person felt hot or shivered and you did not measure.',
        questions.fever.help],
      ['[HZ-29a]', 'Answer for one person, as things are now.', kiosk.start.how],
      ['[HZ-29a]', 'Answer for one person, as things are now.', plain.how],
      ['[HZ-40]', 'Was any of this there in the last 7 days?', questions.topics.question],
      ['[HZ-40]', 'Pick it even if it is mild.', questions.topics.help],
      ['[HZ-43a]', 'If you ring and no one helps you within 15 minutes, go.',
        outcome['seek-care-now'].go['no-help']],
      ['[HZ-44]', 'Low calcium with signs: treat it right away', card.lines.calcium],
      ['[HZ-44]', 'Low calcium with signs: treat it right away.', card.glance.check],
      ['[HZ-44]', 'Do not put off an operation that saves life, limb or sight.',
        card.lines.operation],
      ['[HZ-44]', 'Do not put off an operation that saves life, limb or sight.',
        card.glance.operation],
    ],
  )('%s %s', (_tag, holds, text) => {
    expect(text).toContain(holds);
  });

  /** Of each topic with danger points the sign by which a tired reader finds it. */
  const signOfTopic = {
    'bone-pain': 'painful bones',
    'back-pain': 'numb between the legs, or new trouble with pee or poo',
    'tired-pale': 'short of breath, chest pain',
    'bruise-bleed': 'Bleeding, bruises, tiny red spots, or black poo',
    infections: 'An infection',
    limp: 'A limp',
    cramps: 'hands or feet that lock up',
    belly: 'a big or hard belly',
    'face-shape': 'The shape of the face or head is changing',
    'face-pressure': 'pressure in the face',
    food: 'feeding or drinking much less',
    medicines: 'too much, the wrong one, missed',
    mood: 'thoughts of self-harm',
  };

  test('each topic with danger points has their sign in its label [HZ-40]', () => {
    const withDanger = ruleset.questions.flatMap(({ followUpOf }) => followUpOf?.topic ?? []);
    expect(keysOf(signOfTopic)).toEqual(sorted(withDanger));
    const labels: Readonly<Record<string, string>> = questions.topics.options;
    for (const [topic, sign] of Object.entries(signOfTopic)) {
      expect(labels[topic]).toContain(sign);
    }
  });
});
