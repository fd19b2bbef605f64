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
const pressContinue = () => screen.getByRole('button', { name: 'Continue' });

beforeEach(() => {
  onContinue.mockReset();
});

function showTiles(chosen?: FirstSign) {
  return show(
    <FirstSignScreen
      signs={signs}
      chosen={chosen}
      early={undefined}
      onContinue={onContinue}
      onBack={onBack}
    />,
  );
}

test('I-19 there is a tile for each sign and one for none, in order, and none is chosen', () => {
  showTiles();
  const tiles = screen.getAllByRole('radio');
  expect(tiles.map((tile) => (tile as HTMLInputElement).value)).toEqual([...signs, 'everything']);
  expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('each tile has its words, and a pictogram that no screen reader reads', () => {
  showTiles();
  for (const sign of signs) {
    const tile = screen.getByRole('radio', { name: en.signs[sign].tile });
    const drawing = tile.parentElement?.querySelector('svg');
    expect(drawing).toHaveAttribute('aria-hidden', 'true');
    expect(drawing?.querySelectorAll('path, circle').length).toBeGreaterThan(0);
  }
  expect(screen.getByRole('radio', { name: en.check['first-sign'].everything })).toBeVisible();
});

test('Continue hands on the sign', async () => {
  const { user } = showTiles();
  await user.click(screen.getByRole('radio', { name: en.signs.hearing.tile }));
  expect(onContinue).not.toHaveBeenCalled();
  await user.click(pressContinue());
  expect(onContinue.mock.calls).toEqual([['hearing']]);
});

test('I-19 without a choice it says so and goes nowhere', async () => {
  const { user } = showTiles();
  await user.click(pressContinue());
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveTextContent(en.check.error['choose-sign']);
  expect(summary).toHaveFocus();
  expect(onContinue).not.toHaveBeenCalled();
});

test('come back to, it shows the tile that was chosen', () => {
  showTiles('everything');
  expect(screen.getByRole('radio', { name: en.check['first-sign'].everything })).toBeChecked();
});
