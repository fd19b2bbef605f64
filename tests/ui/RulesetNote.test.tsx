// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '../../locales/en';
import { RulesetNote } from '../../src/ui/RulesetNote';
import { show } from '../setupDom';

const about = { version: '4.5.6', reviewBy: '2027-03-01', signOff: null };

test('names the version and the day of review [HZ-35]', () => {
  show(<RulesetNote about={about} textReview={null} />);
  expect(screen.getByText('Rules version 4.5.6. To be reviewed by March 1, 2027.')).toBeVisible();
});

test('without a sign-off it says that no clinician has signed', () => {
  show(<RulesetNote about={about} textReview={null} />);
  expect(screen.getByText('No clinician has signed these rules off yet.')).toBeVisible();
});

test('with a sign-off it names who, what they are and when', () => {
  const signOff = { name: 'A. Example', role: 'consultant in bone disease', date: '2026-12-31' };
  show(<RulesetNote about={{ ...about, signOff }} textReview={null} />);
  expect(
    screen.getByText('Signed off by A. Example, consultant in bone disease, on December 31, 2026.'),
  ).toBeVisible();
  expect(screen.queryByText(en.app.unreviewed)).toBeNull();
});

test('with a sign-off of an earlier version it says so, with the number of changes', () => {
  const formerSignOff = {
    name: 'A. Example',
    role: 'nurse',
    date: '2026-12-31',
    version: '4.5.5',
    changes: 3,
  };
  show(<RulesetNote about={{ ...about, formerSignOff }} textReview={null} />);
  expect(screen.getByText(/signed off version 4\.5\.5 .* Changed since: 3\./u)).toBeVisible();
});

test('says that nobody has checked the words, or who has [HZ-18g]', () => {
  const { unmount } = show(<RulesetNote about={about} textReview={null} />);
  expect(screen.getByText(en.app['texts-unreviewed'])).toBeVisible();
  unmount();
  show(<RulesetNote about={about} textReview={{ name: 'A. Example', date: '2026-12-31' }} />);
  expect(
    screen.getByText(
      'The English words of this page were checked by A. Example on December 31, 2026.',
    ),
  ).toBeVisible();
  expect(screen.queryByText(en.app['texts-unreviewed'])).toBeNull();
});
