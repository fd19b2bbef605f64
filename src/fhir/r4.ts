/** The parts of FHIR R4 that are written here, as types (http://hl7.org/fhir/R4/questionnaire.html and its neighbours). */

export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueString?: string;
  readonly valueMarkdown?: string;
  readonly valueCode?: string;
  readonly valueBoolean?: boolean;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
}

/** What stands beside a text, under the same name with a `_` before it. */
export interface TextElement {
  readonly extension: readonly Extension[];
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly _display?: TextElement;
}

/** What every published resource here says of itself. */
export interface Published {
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly _title?: TextElement;
  readonly status: 'draft' | 'active';
  /** True until a clinician has signed the rules off. */
  readonly experimental: boolean;
  readonly description: string;
  readonly _description?: TextElement;
}

export interface Questionnaire extends Published {
  readonly resourceType: 'Questionnaire';
  readonly extension: readonly Extension[];
  readonly derivedFrom?: readonly string[];
  readonly subjectType: readonly string[];
  readonly approvalDate?: string;
  readonly lastReviewDate?: string;
  readonly effectivePeriod: { readonly end: string };
  readonly item: readonly QuestionnaireItem[];
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly code?: readonly Coding[];
  readonly text: string;
  readonly _text?: TextElement;
  readonly type: 'group' | 'display' | 'choice';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: '=';
  readonly answerCoding: Coding;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface CodeSystem extends Published {
  readonly resourceType: 'CodeSystem';
  readonly caseSensitive: true;
  readonly hierarchyMeaning: 'grouped-by';
  readonly content: 'complete';
  readonly count: number;
  readonly concept: readonly Concept[];
}

export interface Concept {
  readonly code: string;
  readonly display: string;
  readonly designation?: readonly { readonly language: string; readonly value: string }[];
  readonly concept?: readonly Concept[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  /** `stopped`: an urgent answer ended the questions early. */
  readonly status: 'completed' | 'stopped';
  readonly authored: string;
  readonly item?: readonly ResponseItem[];
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly ResponseItem[];
}

/** Codes of http://hl7.org/fhir/R4/valueset-issue-type.html that a bad response can have. */
export type IssueCode =
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'business-rule'
  | 'not-supported'
  | 'exception';

export interface Issue {
  readonly severity: 'error';
  readonly code: IssueCode;
  readonly details: { readonly text: string };
  /** FHIRPath to the element that is wrong, such as `QuestionnaireResponse.item[0].item[1].answer[0].value`. */
  readonly expression: readonly string[];
}

export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly Issue[];
}
