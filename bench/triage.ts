/**
 * `npm run bench:triage`: how fast and in how much memory `npm run triage` judges a million sheets
 * on one core.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, openSync, readFileSync, closeSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { isOpen, type AnswerSheet } from '../rules/answerSheet';
import { ruleset } from '../rules/ruleset';
import { seededChance } from '../tools/seededChance';

const seed = 20261123;
/**
 * How often the sheets say that something is wrong: leads that are not simply "no", and topics that
 * are picked.
 */
const moods = {
  calm: { loudLeads: 1 / 16, pickedTopics: 1 / 32 },
  busy: { loudLeads: 1 / 4, pickedTopics: 1 / 8 },
} as const;
/** An array is read as a whole, and a million sheets are too long for that. */
const counts = { NDJSON: [100_000, 1_000_000], 'JSON array': [100_000] } as const;
/** Keeps a command on one core; part of util-linux. Without it the command may use them all. */
const pinner = 'taskset';
const pollEveryMs = 50;
/** The unit of processor times in /proc, the same on all Linux machines that node supports. */
const ticksPerSecond = 100;

type Layout = keyof typeof counts;
type Mood = keyof typeof moods;

/**
 * `processorSeconds` is what one core of its own would need; `seconds` is longer when others use
 * the machine too.
 */
interface Measured {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMiB: number;
}

/**
 * A complete sheet as the check leaves it; leads that are not simply "no", and follow-ups, have any
 * answer.
 */
function randomSheet(random: () => number, mood: Mood): AnswerSheet {
  const { loudLeads, pickedTopics } = moods[mood];
  const pick = (options: readonly string[]) => options[Math.floor(random() * options.length)];
  return ruleset.questions.reduce<AnswerSheet>((sheet, question) => {
    if (!isOpen(question, sheet)) return sheet;
    const isQuiet = question.followUpOf === undefined && random() >= loudLeads;
    const answer =
      question.kind === 'multi'
        ? question.options.filter(() => random() < pickedTopics)
        : isQuiet
          ? 'no'
          : pick(question.options);
    return { ...sheet, [question.id]: answer };
  }, {});
}

interface Job {
  readonly layout: Layout;
  readonly mood: Mood;
  readonly count: number;
}

async function writeSheets(file: string, { layout, mood, count }: Job): Promise<void> {
  const random = seededChance(seed);
  const out = createWriteStream(file);
  if (layout === 'JSON array') out.write('[');
  for (let made = 0; made < count; made += 1) {
    const separator = layout === 'NDJSON' ? '\n' : made === count - 1 ? ']' : ',';
    if (!out.write(JSON.stringify(randomSheet(random, mood)) + separator)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await finished(out);
}

/**
 * Runs the command as a person would, from the start of npm to its end; the outcomes go to a file.
 */
async function measure(input: string, output: string, pinned: boolean): Promise<Measured> {
  const command = ['npm', 'run', '--silent', 'triage', '--', input];
  const [program = 'npm', ...rest] = pinned ? [pinner, '-c', '0', ...command] : command;
  const out = openSync(output, 'w');
  const startMs = performance.now();
  const child = spawn(program, rest, { stdio: ['ignore', out, 'inherit'] });
  const seen = new Map<number, Usage>();
  const poll = setInterval(() => note(child.pid, seen), pollEveryMs);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const seconds = (performance.now() - startMs) / 1000;
  clearInterval(poll);
  closeSync(out);
  if (exitCode !== 0) throw new Error(`The command ended with ${String(exitCode)}; expected 0`);
  const usages = [...seen.values()];
  return {
    seconds,
    processorSeconds: usages.reduce((sum, usage) => sum + usage.processorSeconds, 0),
    peakMiB: Math.max(0, ...usages.map((usage) => usage.peakMiB)),
  };
}

interface Usage {
  readonly processorSeconds: number;
  readonly peakMiB: number;
}

/**
 * Notes what the process and its descendants have used so far. Without /proc (macOS, Windows) it
 * notes nothing.
 */
function note(pid: number | undefined, seen: Map<number, Usage>): void {
  if (pid === undefined) return;
  const id = String(pid);
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const times = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(times[11]) + Number(times[12]);
    const peakKiB = Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
    // A process that is ending has no memory any more, so its earlier peak counts.
    const peakMiB = Math.max(peakKiB / 1024, seen.get(pid)?.peakMiB ?? 0);
    seen.set(pid, { processorSeconds: ticks / ticksPerSecond, peakMiB });
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8');
    for (const child of children.split(' ')) if (child !== '') note(Number(child), seen);
  } catch {
    // It ended between two looks; what was noted last stays.
  }
}

function lineCount(file: string): number {
  const counted = spawnSync('wc', ['-l', file], { encoding: 'utf8' });
  return Number.parseInt(counted.stdout, 10);
}

function jobs(): readonly Job[] {
  return (Object.keys(moods) as Mood[]).flatMap((mood) =>
    (Object.keys(counts) as Layout[]).flatMap((layout) =>
      counts[layout].map((count) => ({ layout, mood, count })),
    ),
  );
}

async function row(job: Job, folder: string, pinned: boolean): Promise<string> {
  const input = join(folder, 'sheets');
  const output = join(folder, 'outcomes');
  await writeSheets(input, job);
  const { seconds, processorSeconds, peakMiB } = await measure(input, output, pinned);
  if (lineCount(output) !== job.count) {
    throw new Error(`Expected ${String(job.count)} outcome lines`);
  }
  const cells = [
    job.mood,
    job.layout,
    job.count,
    `${String(Math.round(statSync(input).size / 2 ** 20))} MiB`,
    seconds.toFixed(1),
    Math.round(job.count / seconds),
    processorSeconds === 0 ? 'not measured' : processorSeconds.toFixed(1),
    peakMiB === 0 ? 'not measured' : `${String(Math.round(peakMiB))} MiB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function main(): Promise<void> {
  const pinned = spawnSync(pinner, ['-V']).status === 0;
  const folder = await mkdtemp(join(tmpdir(), 'bench-triage-'));
  console.log(
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} cores, ` +
      `${String(Math.round(totalmem() / 2 ** 30))} GiB, ${platform()} ${arch()}, node ${process.version}, ` +
      `${pinned ? 'pinned to one core' : 'not pinned (no taskset)'}, seed ${String(seed)}, ` +
      `load ${loadavg()[0]?.toFixed(1) ?? 'unknown'} before the start\n`,
  );
  console.log(
    '| sheets are | layout | sheets | input | seconds | sheets/s | processor s | peak memory |',
  );
  console.log('|---|---|---:|---:|---:|---:|---:|---:|');
  try {
    for (const job of jobs()) console.log(await row(job, folder, pinned));
  } finally {
    await rm(folder, { recursive: true });
  }
}

await main();
