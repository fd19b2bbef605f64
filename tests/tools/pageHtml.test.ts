import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import { signList } from '../../rules/safetyNetting';
import { plainList } from '../../tools/pageHtml';

describe('the plain list that shows when no script runs', () => {
  const html = plainList(en, './plain.html');

  test.each(signList)('names the sign %s', (sign) => {
    expect(html).toContain(`<li>${en.outcome['sign-list'].lines[sign]}</li>`);
  });

  test('has the emergency line, the disclaimer and the review state', () => {
    expect(html).toContain(en.app.emergency);
    expect(html).toContain(en.app.disclaimer);
    expect(html).toContain(en.app.unreviewed);
  });

  test('turns a character of markup into text', () => {
    const risky = { ...en, app: { ...en.app, name: '<b>"&' } };
    expect(plainList(risky, './plain.html')).toContain('<h1>&lt;b&gt;&quot;&amp;</h1>');
  });
});
