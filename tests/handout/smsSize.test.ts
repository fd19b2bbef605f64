import { expect, test } from 'vitest';
import { languages } from '../../locales';
import { smsSize } from '../../src/handout/smsSize';
import { wordsOf } from '../../tools/wordsOf';

test.each([
  ['nothing', '', 0, 1],
  ['160 letters of English', 'a'.repeat(160), 160, 1],
  ['one more', 'a'.repeat(161), 161, 2],
  ['three parts of 153', 'a'.repeat(307), 307, 3],
  ['Spanish letters of the GSM alphabet', '¿ñ'.repeat(80), 160, 1],
  ['a sign that counts twice', '€'.repeat(80), 160, 1],
  ['a Spanish letter that is in no GSM alphabet', 'í' + 'a'.repeat(69), 70, 1],
  ['the same with 71 letters', 'í' + 'a'.repeat(70), 71, 2],
  ['two parts of 67 in Arabic', 'م'.repeat(134), 134, 2],
  ['three parts', 'م'.repeat(135), 135, 3],
])('%s', (_title, text, letters, parts) => {
  expect(smsSize(text)).toEqual({ letters, parts });
});

test.each(
  languages.map(
    ({ tag }) => [tag, new Intl.Locale(tag).maximize().script === 'Latn' ? 1 : 2] as const,
  ),
)('%s: with a link of a usual length the message is sent in %i', (tag, parts) => {
  const link = `https://check.example.org/${tag}/#v=1&clinic=south-children&country=GB`;
  expect(smsSize(wordsOf(tag).handout.sms.replace('{{address}}', link)).parts).toBe(parts);
});
