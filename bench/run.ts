/**
 * `npm run bench`: our app beside floors and peers that do the same questionnaire, in one
 * interleaved run in a real browser; with `--floors` beside the floors alone.
 */
import { parseArgs } from 'node:util';
import { runCommand, wholeNumber } from '../tools/runCommand';
import { appPage, buildAll, installPeers, peerNames } from './build';
import { conditions, type ConditionName } from './conditions';
import { machine } from './machine';
import { measure, metrics, type Metric, type Place } from './measure';
import { pageScript } from './pageScript';
import { QuietBrowser } from './quietBrowser';
import { today } from './readme';
import { writeReport } from './report';
import { mediansOf, type Sample } from './results';
import { serve } from './serve';
import { subjects, type Subject } from './subjects';

const conditionNames = Object.keys(conditions) as ConditionName[];

/**
 * One press that a busy machine lost must not cost the whole run; what fails again is a fault of
 * the subject.
 */
async function stubborn<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    console.log(`again, because: ${String(error)}`);
    return attempt();
  }
}

/**
 * Each run measures every subject in every condition, and begins with another subject each time.
 */
async function interleaved(
  place: Place,
  measured: readonly Subject[],
  runs: number,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run += 1) {
    const first = run % measured.length;
    for (const condition of conditionNames) {
      for (const subject of [...measured.slice(first), ...measured.slice(0, first)]) {
        console.log(`run ${String(run + 1)} of ${String(runs)}: ${condition}, ${subject.name}`);
        const values = await stubborn(() => measure(place, subject, condition, run));
        samples.push({ condition, subject: subject.name, values });
      }
    }
  }
  return samples;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      floors: { type: 'boolean', default: false },
    },
  });
  const withPeers = !values.floors;
  const runs = wholeNumber('--runs', values.runs, 1);
  const about = {
    command: `npm run bench -- ${withPeers ? '' : '--floors '}--runs ${String(runs)}`,
    date: today(),
    machine: machine(),
    runs,
  };
  if (withPeers) installPeers();
  const { folders, remove } = await buildAll(withPeers);
  const server = await serve(folders);
  const browser = await QuietBrowser.start();
  try {
    const place = {
      browser,
      addresses: server.addresses,
      elsewhere: server.elsewhere,
      probe: await pageScript('probe'),
      vitals: await pageScript('vitals'),
    };
    const measured = subjects(appPage(folders.app)).filter(
      ({ name }) => withPeers || !peerNames.some((peer) => peer === name),
    );
    const samples = await interleaved(place, measured, runs);
    const medians = mediansOf(samples, {
      conditions: conditionNames,
      subjects: measured.map(({ name }) => name),
      metrics: Object.keys(metrics) as Metric[],
    });
    await writeReport(
      { ...about, browser: `Chromium ${await browser.version()}` },
      medians,
      measured,
      withPeers,
    );
  } finally {
    await browser.close();
    server.close();
    remove();
  }
}

await runCommand(main);
