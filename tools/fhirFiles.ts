/**
 * `npm run fhir -- FOLDER`: writes the questionnaires and the code system of FHIR R4; the build
 * puts the same files in `fhir/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { languages, type LanguageTag, type LocaleRecord } from '../locales';
import { ruleset } from '../rules/ruleset';
import { codeSystem } from '../src/fhir/codeSystem';
import { questionnaire, questionnaireWithTranslations } from '../src/fhir/questionnaire';
import type { QuestionnaireTexts } from '../src/fhir/questionnaireTexts';
import { inLanguage } from '../src/plain/words';
import { signOffText, textReviewText } from '../src/ui/rulesetText';
import { forTerminal } from './files';
import type { BuiltFile } from './plainPages';
import { runCommand } from './runCommand';
import { wordsOf } from './wordsOf';

/** The words of the questionnaire in one language, as `locales/` has them. */
export function questionnaireTexts(
  locale: LocaleRecord & { readonly tag: LanguageTag },
): QuestionnaireTexts {
  const words = wordsOf(locale.tag);
  const { app, check, fhir: form, plain, questions, signs } = words;
  const t = inLanguage(locale, words);
  return {
    language: locale.tag,
    title: form.title,
    description: form.what,
    notices: [
      app.emergency,
      form['no-result'],
      app.disclaimer,
      signOffText(t, locale.tag, ruleset),
      textReviewText(t, locale.tag, locale.clinicalReview),
    ],
    smallChild: check['small-child'],
    whichPoints: plain.topics.which,
    signs,
    questions,
  };
}

/**
 * Every published file: a questionnaire in each language, one with all of them, and the code
 * system. Paths from the built folder.
 */
export function fhirFiles(): readonly BuiltFile[] {
  const [own, ...others] = languages;
  const inOrder = [
    questionnaireTexts(own),
    ...others.map((locale) => questionnaireTexts(locale)),
  ] as const;
  const resources = [
    ...inOrder.map((texts) => [`Questionnaire-${texts.language}`, questionnaire(texts)] as const),
    ['Questionnaire', questionnaireWithTranslations(inOrder)] as const,
    ['CodeSystem', codeSystem(inOrder)] as const,
  ];
  return resources.map(([name, resource]) => ({
    path: `fhir/${name}.json`,
    content: `${JSON.stringify(resource, null, 2)}\n`,
  }));
}

/** Writes the files into the built folder. */
export function fhirFolder(): Plugin {
  return {
    name: 'marble-check:fhir-folder',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const { path, content } of fhirFiles()) {
        this.emitFile({ type: 'asset', fileName: path, source: content });
      }
    },
  };
}

function writeInto(folder: string): void {
  for (const { path, content } of fhirFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    process.stdout.write(forTerminal([`Wrote ${file}`]));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(() => {
    const [folder, ...more] = process.argv.slice(2);
    if (folder === undefined || more.length > 0) {
      throw new Error('Expected one folder: npm run fhir -- FOLDER');
    }
    writeInto(folder);
  });
}
