/** LHC-Forms, a form filler of others, in a page that reaches nothing but its own files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { QuestionId } from '../../../rules/questions';
import { codeSystemUrl } from '../../../src/fhir/canonical';
import { optionCode } from '../../../src/fhir/codings';
import { lhcFormsFolder } from './judges';

interface LFormsUtil {
  readonly addFormToPage: (form: object, id: string, options?: object) => Promise<void>;
  readonly convertFHIRQuestionnaireToLForms: (form: object, version: string) => object;
  readonly mergeFHIRDataIntoLForms: (
    type: string,
    response: object,
    form: object,
    version: string,
  ) => object;
  readonly getFormFHIRData: (type: string, version: string) => unknown;
  readonly checkValidity: () => readonly string[] | null;
}
declare const LForms: { readonly Util: LFormsUtil };

const host = 'forms.test';
const scripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
];
const html = `<!doctype html><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
${scripts.map((file) => `<script src="/${file}"></script>`).join('\n')}`;

export class LhcForms {
  constructor(private readonly page: Page) {}

  /** @param response opens the form with these answers in it */
  async open(form: object, response?: object): Promise<void> {
    await this.page.route('**/*', async (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      const file = join(lhcFormsFolder, pathname);
      if (hostname !== host) await route.abort();
      else if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
      else if (existsSync(file)) await route.fulfill({ path: file });
      else await route.fulfill({ status: 404 });
    });
    await this.page.goto(`http://${host}/`);
    await this.show(form, response);
  }

  /** Another form, or other answers, in the page that is open. */
  async show(form: object, response?: object): Promise<void> {
    await this.page.evaluate(
      async ([ours, answers]) => {
        const { Util } = LForms;
        const plain = Util.convertFHIRQuestionnaireToLForms(ours, 'R4');
        const filled =
          answers === undefined
            ? plain
            : Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', answers, plain, 'R4');
        await Util.addFormToPage(filled, 'form');
      },
      [form, response] as const,
    );
  }

  /** The link ids of the questions to be seen, in the order of the page. */
  questionsShown(): Promise<readonly string[]> {
    return this.page.locator('lhc-item.lhc-datatype-CODING:visible').evaluateAll((items) =>
      items
        .map(({ id }) => id.replace(/^item-/u, '').split('/')[0] ?? '')
        // Which points fit is asked beside a question, and is none.
        .filter((id) => !id.endsWith('.points')),
    );
  }

  /**
   * Presses options of a question; one of a list that is on goes off. In one go: the form draws
   * itself anew after an answer, and a mouse that comes down before and up after presses nothing.
   */
  async press(question: QuestionId, ...options: readonly string[]): Promise<void> {
    for (const option of options) {
      const id = `${question}/1/1|${codeSystemUrl}|${optionCode(question, option)}`;
      const box = this.page.locator(`[id="${id}"]`);
      await box.waitFor();
      await box.evaluate((element: HTMLElement) => element.click());
    }
  }

  /** What is wrong with the answers, as the form filler sees it; null when nothing is. */
  faults(): Promise<readonly string[] | null> {
    return this.page.evaluate(() => LForms.Util.checkValidity());
  }

  /** The answers in the form, as it hands them on. */
  response(): Promise<unknown> {
    return this.page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  }

  /** The words on the page. */
  words(): Promise<string> {
    return this.page.locator('#form').innerText();
  }
}
