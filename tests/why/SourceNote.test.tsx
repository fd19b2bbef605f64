// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import enAbout from '../../locales/en/about.json';
import esAbout from '../../locales/es/about.json';
import { en } from '../../locales/en';
import { es } from '../../locales/es';
import { references } from '../../rules/references';
import { ruleset, type CatalogueRule } from '../../rules/ruleset';
import { sourceNotes } from '../../src/why/sourceNotes';
import { SourceNote, SourceNotes, type LoadSourceNote } from '../../src/why/SourceNote';
import { show } from '../setupDom';

const summary = en.app['source-note'].question;
const texts = enAbout['source-note'];

function showNote(
  rules: readonly CatalogueRule[],
  load: LoadSourceNote = sourceNotes.home,
  language: 'en' | 'es' = 'en',
) {
  return show(
    <SourceNotes value={load}>
      <SourceNote summary={summary} rules={rules} />
    </SourceNotes>,
    language === 'en' ? en : es,
    language,
  );
}

const rulesNamed = (...ids: readonly string[]) =>
  ruleset.rules.filter(({ id }) => ids.includes(id));
const note = () => document.querySelector('details')?.textContent ?? '';

describe('the note', () => {
  test('is closed, and empty until somebody opens it', async () => {
    const { user } = showNote(rulesNamed('R4a-headache-severe'));
    expect(document.querySelector('details')).not.toHaveAttribute('open');
    expect(note()).toBe(summary);
    await user.click(screen.getByText(summary));
    expect(await screen.findByText(en.outcome.because['R4a-headache-severe'].yes)).toBeVisible();
  });

  test.each(ruleset.rules)('tells what $id rests on', async (rule) => {
    const { user } = showNote([rule]);
    await user.click(screen.getByText(summary));
    await screen.findByText(rule.id);
    expect(note()).toContain(en.outcome.because[rule.id].yes);
    for (const level of rule.evidence) expect(note()).toContain(texts.evidence[level]);
    for (const source of rule.sources) {
      if ('article' in source)
        expect(screen.getByText(source.article)).toHaveAttribute('lang', 'en');
      else if ('general' in source) expect(note()).toContain(texts.general);
      else for (const page of references[source.reference]) expect(note()).toContain(page);
    }
  });

  test('of several rules tells each', async () => {
    const { user } = showNote(rulesNamed('R7c-injury-danger', 'R7d-head-knock-with-head-signs'));
    await user.click(screen.getByText(summary));
    await screen.findByText('R7c-injury-danger');
    expect(document.querySelectorAll('[data-source-note]')).toHaveLength(2);
  });

  test('without a rule says that missing answers always mean now', async () => {
    const { user } = showNote([]);
    await user.click(screen.getByText(summary));
    expect(await screen.findByText(texts['no-rule'])).toBeVisible();
  });

  test('speaks the language of the page', async () => {
    const { user } = showNote(rulesNamed('R4a-headache-severe'), sourceNotes.home, 'es');
    await user.click(screen.getByText(summary));
    expect(await screen.findByText(esAbout['source-note'].basis)).toBeVisible();
    expect(note()).toContain(es.outcome.because['R4a-headache-severe'].yes);
    expect(note()).not.toContain(texts.basis);
  });
});

describe('addresses', () => {
  const withPages = rulesNamed('R4b-headache-warning');

  test('at home open in a window of their own and carry no referrer', async () => {
    const { user } = showNote(withPages);
    await user.click(screen.getByText(summary));
    const links = await screen.findAllByRole('link');
    const pages = [...references.E12, ...references.E13, ...references.E14];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(pages);
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noreferrer');
      expect(link).toHaveAttribute('target', '_blank');
    }
  });

  test('at a kiosk are words only', async () => {
    const { user } = showNote(withPages, sourceNotes.kiosk);
    await user.click(screen.getByText(summary));
    expect(await screen.findByText(references.E13[0])).toBeVisible();
    expect(screen.queryAllByRole('link')).toEqual([]);
  });
});

describe('when it fails to load', () => {
  test('the page says so', async () => {
    const { user } = showNote([], () => Promise.reject(new Error('offline')));
    await user.click(screen.getByText(summary));
    expect(await screen.findByRole('status')).toHaveTextContent(en.app['load-failed']);
  });

  test('and opening it again tries again', async () => {
    let attempts = 0;
    const load: LoadSourceNote = (...asked) => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('offline')) : sourceNotes.home(...asked);
    };
    const { user } = showNote([], load);
    await user.click(screen.getByText(summary));
    await screen.findByRole('status');
    await user.click(screen.getByText(summary));
    await user.click(screen.getByText(summary));
    expect(await screen.findByText(texts['no-rule'])).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('where there are no notes at all, none is offered', () => {
    show(<SourceNote summary={summary} rules={[]} />);
    expect(document.querySelector('details')).toBeNull();
  });
});
