// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { screenLines } from '../../src/listen/screenLines';

/** A screen of these parts. @param markup of its main part */
function screenOf(markup: string): Document {
  return new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
}

/** `DOMParser` gives a document of its own, whose elements are of this window all the same. */
const linesOf = (markup: string, language = 'en') =>
  screenLines(screenOf(markup), language).map(({ text }) => text);

describe('the lines of a screen', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a question: place, heading, help, points and answers in order',
      `<div><button class="back">Back</button><p><span>Sight</span> <span>2 of about 15</span></p></div>
       <h1>Is there new trouble with eyesight?</h1><ul><li>Blurred sight.</li><li>Double sight.</li></ul>
       <form><fieldset><legend class="visually-hidden">Is there new trouble?</legend>
       <label><input type="radio"><span>Yes</span></label><label><input type="radio"><span>No</span></label></fieldset>
       <button>Continue</button></form>`,
      [
        'Sight 2 of about 15',
        'Is there new trouble with eyesight?',
        'Blurred sight.',
        'Double sight.',
        'Yes',
        'No',
        'Continue',
      ],
    ],
    [
      'Seek care now: what to do before the state of the review',
      '<p class="trial">Trial version.</p><div class="order-block"><h1>Seek care now</h1><p>Call first.</p></div><p>Why</p>',
      ['Seek care now', 'Call first.', 'Trial version.', 'Why'],
    ],
    [
      'at a kiosk the same',
      '<div class="first-screen"><p>Trial version.</p><div class="order"><h1>Seek care now</h1></div></div>',
      ['Seek care now', 'Trial version.'],
    ],
    [
      'one line for each sentence, and a number with a point in it stays whole',
      '<p>Fever of 38.5 °C. Or more for 2 days.</p>',
      ['Fever of 38.5 °C.', 'Or more for 2 days.'],
    ],
    [
      'what is part of a line and what is a line of its own',
      '<p><strong>Small child:</strong> bumps into things. <button>Change</button> Really.</p>',
      ['Small child: bumps into things.', 'Change', 'Really.'],
    ],
    [
      'a number to dial digit by digit, a number to count as it is',
      '<p>2 of 15</p><a href="tel:999">Call <bdi dir="ltr">\u2068999\u2069</bdi></a><p><bdi dir="ltr">+44 20 7946</bdi></p>',
      ['2 of 15', 'Call 9 9 9', '+4 4 2 0 7 9 4 6'],
    ],
    [
      'no pictogram, nothing hidden, no empty line, no dialog',
      '<svg><text>drawn</text></svg><p hidden>later</p><p> · </p><p class="visually-hidden">twice</p><dialog>over</dialog><p>seen</p>',
      ['seen'],
    ],
    [
      'a folded part by its name, an open one whole',
      '<details><summary>More</summary><p>folded</p></details><details open><summary>Less</summary><p>open</p></details>',
      ['More', 'Less', 'open'],
    ],
    [
      'that this is not a diagnosis, folded or not',
      '<details><summary>Not a diagnosis</summary><section class="disclaimer"><h2>Not a diagnosis</h2><p>It can miss things.</p></section></details>',
      ['Not a diagnosis', 'It can miss things.'],
    ],
    [
      'of a choice of countries what is chosen',
      '<label for="c">Where are you?</label><select id="c"><option>Choose</option><option selected>Spain</option></select>',
      ['Where are you?', 'Spain'],
    ],
    [
      'nothing in another language than the page’s',
      '<section lang="de"><p>für das Team</p></section><p lang="en-GB">for you</p>',
      ['for you'],
    ],
  ])('%s', (_what, markup, lines) => {
    expect(linesOf(markup)).toEqual(lines);
  });

  test('digits of any script are said one by one', () => {
    expect(linesOf('<a href="tel:997">اتصل ٩٩٧</a>', 'ar')).toEqual(['اتصل ٩ ٩ ٧']);
  });

  test('each line names the part of the page that says it', () => {
    const page = screenOf('<ul><li>One.</li><li>Two. Three.</li></ul>');
    const [one, two] = page.querySelectorAll('li');
    expect(screenLines(page, 'en').map(({ element }) => element)).toEqual([one, two, two]);
  });

  test('the line on top of a kiosk is read too, the other head is not', () => {
    const page = screenOf('<h1>Is it urgent?</h1>');
    const head = page.createElement('header');
    head.innerHTML = '<p class="nurse-line">Tell a nurse.</p><p class="brand">Marble Check</p>';
    page.body.prepend(head);
    expect(screenLines(page, 'en').map(({ text }) => text)).toEqual([
      'Tell a nurse.',
      'Is it urgent?',
    ]);
  });

  test('a page that is hidden, such as a first page that the app has taken over, says nothing', () => {
    const page = screenOf('<h1>Is it urgent?</h1>');
    page.body.hidden = true;
    expect(screenLines(page, 'en')).toEqual([]);
  });
});
