import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { careAdvice, callInsteadLines, whileYouWait } from '../../rules/careAdvice';
import { ruleset } from '../../rules/ruleset';
import { callInsteadPictograms } from '../../src/ui/pictograms/callInstead';
import { gatePictograms } from '../../src/ui/pictograms/gate';
import { glyphs } from '../../src/ui/pictograms/glyphs';
import { signPictograms } from '../../src/ui/pictograms/signs';
import { waitingPictograms } from '../../src/ui/pictograms/waiting';
import {
  pictogramGroups,
  pictogramSheet,
  pictogramsPage,
} from '../../tools/screens/pictogramGroups';

const gate = ruleset.questionById.get('gate');
const inBlocks = careAdvice.flatMap(({ id, lines }) => lines.map((line) => `${id}/${line.id}`));

describe('pictograms', () => {
  test.each([
    ['sign', signPictograms, [...ruleset.signs.map(({ id }) => id), 'everything']],
    ['point of the emergency check', gatePictograms, gate?.points],
    ['call-instead line', callInsteadPictograms, callInsteadLines],
  ])('each %s has exactly one, and none is left over', (_, drawings, ids) => {
    expect(Object.keys(drawings).toSorted()).toEqual([...(ids ?? [])].toSorted());
  });

  test('each of what to do until help comes belongs to a line of the advice', () => {
    const lines = [...whileYouWait.map(({ id }) => id), ...inBlocks] as string[];
    expect(Object.keys(waitingPictograms).filter((id) => !lines.includes(id))).toEqual([]);
  });

  test('every line that "call first" takes from the emergency check has one', () => {
    const blocks = careAdvice.filter(({ follows }) =>
      (follows as readonly string[]).includes('R0-gate'),
    );
    const lines = blocks.flatMap(({ id, lines: own }) => own.map((line) => `${id}/${line.id}`));
    expect(lines.filter((id) => !(id in waitingPictograms))).toEqual([]);
  });

  test.each([
    ['signs', signPictograms],
    ['points of the emergency check', gatePictograms],
    ['call-instead lines', callInsteadPictograms],
    ['buttons', glyphs],
  ])('no two %s look the same', (_, drawings) => {
    const outlines = Object.values(drawings);
    expect(new Set(outlines).size).toBe(outlines.length);
  });

  test.each(pictogramGroups)(
    'the picture of $id is of these drawings: npm run pictograms',
    (group) => {
      expect(readFileSync(`docs/pictograms/${group.id}.svg`, 'utf8')).toBe(pictogramSheet(group));
    },
  );

  test('docs/pictograms.md shows them as they are: npm run pictograms', () => {
    expect(readFileSync('docs/pictograms.md', 'utf8')).toBe(pictogramsPage());
  });
});
