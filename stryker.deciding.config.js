/** The files that decide: every mutant must be found, but those that the code itself explains. */
import all from './stryker.config.json' with { type: 'json' };

export default {
  ...all,
  mutate: ['answerSheet', 'condition', 'judgements', 'reasons', 'triage'].map(
    (name) => `rules/${name}.ts`,
  ),
  incrementalFile: 'reports/mutation/incremental-deciding.json',
  htmlReporter: { fileName: 'reports/mutation/deciding.html' },
  jsonReporter: { fileName: 'reports/mutation/deciding.json' },
  thresholds: { high: 100, low: 100, break: 100 },
};
