/**
 * Judges the headers of a site that is being served: `node headers.js HTTP_PORT HTTPS_PORT PATH`,
 * with the site's certificate named by NODE_EXTRA_CA_CERTS. Prints JSON: the grade and score of the
 * MDN HTTP Observatory with what each of its tests found, and the findings of CSP Evaluator that
 * are more than information.
 */
import { existsSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import csp from 'csp_evaluator/dist/evaluator.js';
import finding from 'csp_evaluator/dist/finding.js';
import parser from 'csp_evaluator/dist/parser.js';

const observatory = import.meta.resolve('@mdn/mdn-http-observatory');
// Its list of sites that browsers know as HTTPS-only is downloaded on installation. With an empty
// one no site is on it.
const preloadList = fileURLToPath(new URL('../conf/hsts-preload.json', observatory));
if (!existsSync(preloadList)) writeFileSync(preloadList, '{}');
const part = (file) => import(new URL(file, observatory).href);
const { retrieve } = await part('retriever/retriever.js');
const { ALL_TESTS } = await part('constants.js');
const { getGradeForScore, getScoreModifier } = await part('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part('grader/charts.js');

const [httpPort, httpsPort, path] = process.argv.slice(2);
const requests = await retrieve('localhost', { httpPort, httpsPort, path });
const tests = ALL_TESTS.map((test) => test(requests)).map(({ constructor, result, pass }) => ({
  name: constructor.name,
  result,
  pass,
  points: getScoreModifier(result),
}));
// As in the package's own scan, which takes no ports: extra points count only from a certain score
// on.
const sum = (points) => points.reduce((so, one) => so + one, 100);
const plain = sum(tests.map(({ points }) => Math.min(points, 0)));
const score =
  plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests.map(({ points }) => points)) : plain;

const policy = requests.responses.auto.headers['content-security-policy'];
const findings = new csp.CspEvaluator(new parser.CspParser(policy).csp).evaluate();
const grave = findings
  .filter(({ severity }) => severity < finding.Severity.INFO)
  .map(({ severity, directive, value }) => ({
    severity: finding.Severity[severity],
    directive,
    value,
  }));
process.stdout.write(
  `${JSON.stringify({ grade: getGradeForScore(score).grade, score, tests, grave })}\n`,
);
