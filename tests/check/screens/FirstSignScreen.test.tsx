// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import { ruleset } from '../../../rules/ruleset';
import type { FirstSign } from '../../../src/check/checkContext';
import { FirstSignScreen } from '../../../src/check/screens/FirstSignScreen';
import { show } from '../../setupDom';

const signs = ruleset.signs.map(({ id }) => id).filter((id) => id !== 'emergency');
const onContinue = vi.fn<(first: FirstSign) => void>();
const onBack = vi.fn();
const everything = en.check['first-sign'].everything;

beforeEach(() => {
  onContinue.mockReset();
});

function showTiles(chosen?: FirstSign) {
  return show(
    <FirstSignScreen signs={signs} chosen={chosen} onContinue={onContinue} onBack={onBack} />,
  );
}

const tiles = () => [...document.querySelectorAll<HTMLButtonElement>('.tiles button')];

test('I-19 there is a tile for each sign and one for none, in order, and none is chosen', () => {
  showTiles();
  expect(tiles().map(({ value }) => value)).toEqual([...signs, 'everything']);
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(0);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('each tile has its words, and a pictogram that no screen reader reads', () => {
  showTiles();
  const names = [...signs.map((sign) => en.signs[sign].tile), everything];
  for (const name of names) {
    const drawing = screen.getByRole('button', { name }).querySelector('svg');
    expect(drawing).toHaveAttribute('aria-hidden', 'true');
    expect(drawing?.querySelectorAll('path').length).toBeGreaterThan(0);
  }
});

test('one press hands on the sign', async () => {
  const { user } = showTiles();
  expect(onContinue).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: en.signs.hearing.tile }));
  expect(onContinue.mock.calls).toEqual([['hearing']]);
});

test('come back to, it shows the tile that was chosen', () => {
  showTiles('everything');
  expect(screen.getByRole('button', { current: true })).toHaveAccessibleName(everything);
});
