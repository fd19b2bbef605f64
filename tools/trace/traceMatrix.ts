/**
 * `docs/safety/trace-matrix.md` as text: from the article's statements to what carries them, and
 * from each rule back.
 */
import { references } from '../../rules/references';
import { ruleset, type CatalogueRule } from '../../rules/ruleset';
import { articleStatements, notFromArticle, type ArticleStatement } from './articleStatements';

export const traceMatrixFile = 'docs/safety/trace-matrix.md';

const ids = (list: readonly string[] = []): string =>
  list.length === 0 ? '-' : list.map((id) => `\`${id}\``).join(', ');

function statementRow(statement: ArticleStatement): string {
  const { section, about, rules, noRule, questions, advice, card } = statement;
  const carriedBy = noRule === undefined ? ids(rules) : `no rule: ${noRule}`;
  const cells = [section, about, carriedBy, ids(questions), ids(advice), ids(card)];
  return `| ${cells.join(' | ')} |`;
}

/** The sections of the article that a rule cites. */
export const sectionsOf = ({ sources }: CatalogueRule): readonly string[] =>
  sources.flatMap((source) => ('article' in source ? [source.article] : []));

function ruleRow(rule: CatalogueRule): string {
  const sections = sectionsOf(rule);
  const reason = notFromArticle[rule.id] ?? 'no reason given';
  const others = rule.sources.flatMap((source) => {
    if ('reference' in source) return [`[${source.reference}](${references[source.reference][0]})`];
    return 'general' in source ? ['general knowledge, not checked'] : [];
  });
  const cells = [
    `\`${rule.id}\``,
    sections.length === 0 ? `not from the article: ${reason}` : sections.join('; '),
    others.length === 0 ? '-' : others.join('; '),
    rule.evidence.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * What is wrong between statements and rules, one sentence each.
 * @param rules of the ruleset, or others to try it
 */
export function traceProblems(
  rules: readonly CatalogueRule[] = ruleset.rules,
  statements: readonly ArticleStatement[] = articleStatements,
): readonly string[] {
  const known = new Set<string>(rules.map(({ id }) => id));
  const gone = statements.flatMap(({ section, about, rules: named = [] }) =>
    named
      .filter((id) => !known.has(id))
      .map((id) => `${section}, ${about}: there is no rule ${id}`),
  );
  const uncited = rules.flatMap((rule) =>
    sectionsOf(rule)
      .filter(
        (section) =>
          !statements.some(
            (one) => one.section === section && one.rules?.includes(rule.id) === true,
          ),
      )
      .map((section) => `${rule.id} cites "${section}", of which no statement names it`),
  );
  const unsaid = rules
    .filter((rule) => (sectionsOf(rule).length === 0) !== rule.id in notFromArticle)
    .map(({ id }) => `${id}: expected a section of the article, or why it is not from there`);
  return [...gone, ...uncited, ...unsaid];
}

/** The whole file as text. */
export function traceMatrix(): string {
  return `# Trace matrix

Made from \`tools/trace/articleStatements.ts\` and the rule data by \`npm run decision-table\`; do not edit. A test fails when it is stale, when a rule has no row, or when a statement names a rule that is gone. Rules version ${ruleset.version}. **No clinician has reviewed it.**

The article is the one that the check was made from (RxHarun, last updated October 12, 2025). Its sections are named as the sources of the rules name them; the second column names the topic in our own words. That the list of statements is complete is the work of a reader, not of a test.

## From the article to the check

| section of the article | about | rules | questions | advice | card |
|---|---|---|---|---|---|
${articleStatements.map(statementRow).join('\n')}

## From the rules to the article

"Article sections" are those that the rule itself cites. That the article names a sign does not mean that it calls it urgent: only the section "When to see a doctor urgently" does, and "rests on" says what the rest stands on.

| rule | article sections | other sources | rests on |
|---|---|---|---|
${ruleset.rules.map(ruleRow).join('\n')}
`;
}
