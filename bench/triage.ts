/** `npm run bench:triage`: how fast and in how much memory `npm run triage` judges a million sheets on one core. */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, openSync, readFileSync, closeSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { isOpen } from '../rules/answerSheet';
import type { Answer, QuestionId } from '../rules/questions';
import { ruleset } from '../rules/ruleset';

const seed = 20261123;
const counts = [100_000, 1_000_000] as const;
const layouts = ['NDJSON', 'JSON array'] as const;
const pollEveryMs = 50;

type Layout = (typeof layouts)[number];

interface Measured {
  readonly seconds: number;
  readonly peakMiB: number | undefined;
}

/** A generator of numbers in [0, 1): mulberry32, public domain, so that every run makes the same sheets. */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A complete sheet: leads are "no" three times in four, each topic is picked once in eight, follow-ups have any answer. */
function randomSheet(random: () => number): Partial<Record<QuestionId, Answer>> {
  const sheet: Partial<Record<QuestionId, Answer>> = {};
  for (const question of ruleset.questions) {
    if (!isOpen(question, sheet)) continue;
    if (question.kind === 'multi') {
      sheet[question.id] = question.options.filter(() => random() < 1 / 8) as Answer;
    } else if (question.followUpOf === undefined && random() < 3 / 4) {
      sheet[question.id] = 'no';
    } else {
      const pick = Math.floor(random() * question.options.length);
      sheet[question.id] = question.options[pick] as Answer;
    }
  }
  return sheet;
}

async function writeSheets(file: string, layout: Layout, count: number): Promise<void> {
  const random = seeded(seed);
  const out = createWriteStream(file);
  if (layout === 'JSON array') out.write('[');
  for (let made = 0; made < count; made += 1) {
    const separator = layout === 'NDJSON' ? '\n' : made === count - 1 ? ']' : ',';
    if (!out.write(JSON.stringify(randomSheet(random)) + separator)) {
      await new Promise((resolve) => out.once('drain', resolve));
    }
  }
  out.end();
  await finished(out);
}

/** Runs the command as a person would, from the start of npm to its end; the outcomes go to a file. */
async function measure(input: string, output: string, pinned: boolean): Promise<Measured> {
  const command = ['npm', 'run', '--silent', 'triage', '--', input];
  const [program = 'npm', ...rest] = pinned ? ['taskset', '-c', '0', ...command] : command;
  const out = openSync(output, 'w');
  const startMs = performance.now();
  const child = spawn(program, rest, { stdio: ['ignore', out, 'inherit'] });
  let peakMiB: number | undefined;
  const poll = setInterval(() => {
    const now = largestProcessMiB(child.pid);
    if (now !== undefined) peakMiB = Math.max(peakMiB ?? 0, now);
  }, pollEveryMs);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const seconds = (performance.now() - startMs) / 1000;
  clearInterval(poll);
  closeSync(out);
  if (exitCode !== 0) throw new Error(`The command ended with ${exitCode}; expected 0`);
  return { seconds, peakMiB };
}

/** The highest peak of resident memory among the process and its descendants; undefined where there is no /proc. */
function largestProcessMiB(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const peakKiB = Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const below = children === '' ? [] : children.split(' ').map(Number).map(largestProcessMiB);
    return Math.max(peakKiB / 1024, ...below.map((peak) => peak ?? 0));
  } catch {
    return undefined;
  }
}

function lineCount(file: string): number {
  const counted = spawnSync('wc', ['-l', file], { encoding: 'utf8' });
  return Number.parseInt(counted.stdout, 10);
}

async function main(): Promise<void> {
  const pinned = spawnSync('taskset', ['-V']).status === 0;
  const folder = await mkdtemp(join(tmpdir(), 'bench-triage-'));
  console.log(
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, node ${process.version}, ` +
      `${pinned ? 'pinned to one core' : 'not pinned (no taskset)'}, seed ${seed}\n`,
  );
  console.log('| layout | sheets | input | seconds | sheets/s | peak memory |');
  console.log('|---|---:|---:|---:|---:|---:|');
  try {
    for (const layout of layouts) {
      for (const count of counts) {
        const input = join(folder, 'sheets');
        const output = join(folder, 'outcomes');
        await writeSheets(input, layout, count);
        const { seconds, peakMiB } = await measure(input, output, pinned);
        if (lineCount(output) !== count) throw new Error(`Expected ${count} outcome lines`);
        const inputMiB = Math.round(statSync(input).size / 2 ** 20);
        const memory = peakMiB === undefined ? 'not measured' : `${Math.round(peakMiB)} MiB`;
        const perSecond = Math.round(count / seconds);
        console.log(
          `| ${layout} | ${count} | ${inputMiB} MiB | ${seconds.toFixed(1)} | ${perSecond} | ${memory} |`,
        );
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

await main();
