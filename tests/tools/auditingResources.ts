/** FHIR resources as text, read and judged as the command does. */
import type { AnswerSheet } from '../../rules/answerSheet';
import { triage, type Outcome } from '../../rules/triage';
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse';
import { Messages } from '../../tools/triage/messages';
import { SheetReader } from '../../tools/triage/readSheets';
import { SheetAudit } from '../../tools/triage/sheetAudit';
import { quietSheet } from '../support/sheets';

export const quiet = quietSheet();
export const loud = quietSheet({ vision: 'yes', 'vision.course': 'new' });
export const response = (sheet: AnswerSheet) =>
  questionnaireResponse(sheet, { authored: new Date(0), language: 'en' });
export const bundle = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
export const unreadable = triage(undefined);
export const json = (value: unknown) => JSON.stringify(value);

/** Outcomes and messages for a text, as the command makes them. */
export function audit(text: string): { outcomes: Outcome[]; said: string } {
  const messages = new Messages();
  const sheets = new SheetAudit('file', messages);
  const reader = new SheetReader();
  for (const found of [...reader.push(Buffer.from(text)), ...reader.end()]) sheets.take(found);
  const lines = sheets.takeLines().split('\n').slice(0, -1);
  return { outcomes: lines.map((line) => JSON.parse(line) as Outcome), said: messages.take() };
}
