import { describe, expect, test } from 'vitest';
import { html } from '../../src/plain/markup';

describe('HTML as text', () => {
  test('turns words into text, also within an attribute', () => {
    expect(html`<p title="${'"<&>'}">${'<b>&amp;'}</p>`.text).toBe(
      '<p title="&quot;&lt;&amp;&gt;">&lt;b&gt;&amp;amp;</p>',
    );
  });

  test('takes markup as it is, one or many', () => {
    const items = ['a', '<'].map((item) => html`<i>${item}</i>`);
    expect(html`<b>${items}${html`<br />`}</b>`.text).toBe('<b><i>a</i>\n<i>&lt;</i><br /></b>');
  });

  test('takes the indentation of the code away and leaves that of the words', () => {
    const words = 'two  spaces\n  and a line';
    expect(
      html`<div>
        <p>${words}</p>
      </div>`.text,
    ).toBe(`<div>\n<p>${words}</p>\n</div>`);
  });
});
