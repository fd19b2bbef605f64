/**
 * What the source article (RxHarun, last updated October 12, 2025) says of signs that are urgent,
 * or may be, section by section in a few words of our own, and what in the check carries it. To be
 * reviewed by the clinician who signs the rules off.
 */
import type { AdviceBlockId, WaitingLineId } from '../../rules/careAdvice';
import type { ClinicianCardLine } from '../../rules/clinicianCard';
import type { QuestionId } from '../../rules/questions';
import type { RuleId } from '../../rules/ruleset';
import { urgentList } from '../../rules/sign';

/** Says why a statement has no rule, or names at least one. */
type Carried =
  | { readonly rules: readonly [RuleId, ...RuleId[]]; readonly noRule?: undefined }
  | { readonly rules?: undefined; readonly noRule: string };

export type ArticleStatement = Carried & {
  /** As the `sources` of rules and card name it. */
  readonly section: string;
  /** The sign or act that it speaks of. */
  readonly about: string;
  readonly questions?: readonly QuestionId[];
  /** Blocks of advice, and lines for everyone who waits. */
  readonly advice?: readonly (AdviceBlockId | WaitingLineId)[];
  /** Lines of the card for the clinicians. */
  readonly card?: readonly ClinicianCardLine[];
};

const urgent = urgentList.article;
const canals = 'Second and fourth paragraphs: narrow nerve canals';
const notASign = 'an act of the care team, not a sign that a family sees';
const talkTopic = 'slow, so a topic for the next visit; no urgent sign of its own';

// One statement a line where it fits: the file is read as a table.
// prettier-ignore
export const articleStatements: readonly ArticleStatement[] = [
  { section: urgent, about: 'eyesight: new trouble, or worse', rules: ['R1-vision'], questions: ['vision', 'vision.course'], advice: ['sight'] },
  { section: urgent, about: 'hearing lost suddenly', rules: ['R2a-hearing', 'R2b-hearing-with'], questions: ['hearing', 'hearing.course', 'hearing.with'], advice: ['hearing'] },
  { section: urgent, about: 'weak face', rules: ['R3a-face', 'R3b-face-with'], questions: ['face', 'face.course', 'face.with'], advice: ['face'] },
  { section: urgent, about: 'very bad headache', rules: ['R4a-headache-severe', 'R4b-headache-warning', 'R4c-headache-and-vomiting'], questions: ['headache', 'headache.severe', 'headache.warning'], advice: ['head-pressure'], card: ['head-pressure'] },
  { section: urgent, about: 'vomiting, with a headache or alone', rules: ['R4c-headache-and-vomiting', 'R4d-vomiting'], questions: ['vomiting', 'vomiting.pattern'], advice: ['head-pressure'], card: ['head-pressure'] },
  { section: urgent, about: 'fever together with jaw or teeth', rules: ['R5a-jaw-and-fever', 'R5b-jaw-danger', 'R5c-fever-danger'], questions: ['jaw', 'fever', 'jaw.danger', 'fever.danger'], advice: ['jaw-teeth', 'fever'], card: ['jaw'] },
  { section: urgent, about: 'bone that may be broken', rules: ['R6-fracture'], questions: ['fracture', 'fracture.status'], advice: ['bone', 'food-drink'], card: ['bones'] },
  { section: urgent, about: 'faint, after an injury or not', rules: ['R7a-collapse'], questions: ['collapse', 'collapse.status'], advice: ['faint-injury', 'fit'] },
  { section: urgent, about: 'weakness, after an injury or not', rules: ['R7b-weakness'], questions: ['weakness', 'weakness.course'], advice: ['weakness'] },
  { section: urgent, about: 'injury with danger signs', rules: ['R7c-injury-danger', 'R7d-head-knock-with-head-signs'], questions: ['injury', 'injury.head', 'injury.danger'], advice: ['faint-injury'] },

  { section: 'Introduction', about: 'broken bones after small falls', rules: ['R6-fracture'], questions: ['fracture'], advice: ['bone'], card: ['who', 'bones'] },
  { section: canals, about: 'squeezed nerves of eye, ear, face', rules: ['R1-vision', 'R2a-hearing', 'R3a-face', 'R10-alert'], questions: ['vision', 'hearing', 'face', 'alert'], advice: ['sight', 'hearing', 'face', 'alertness'], card: ['nerves'] },
  { section: canals, about: 'blood counts that are low', rules: ['R8-tired-pale', 'R8-bruise-bleed', 'R8-infections'], questions: ['topics'], card: ['blood'] },

  { section: 'Symptoms: bone pain and tenderness', about: 'sore bones', rules: ['R8-bone-pain'], questions: ['topic.bone-pain'], advice: ['bone'] },
  { section: 'Symptoms: frequent fractures from minor falls', about: 'brittle long bones', rules: ['R6-fracture', 'R8-bone-pain'], questions: ['fracture', 'topic.bone-pain'], advice: ['bone'], card: ['bones'] },
  { section: 'Symptoms: short stature', about: 'slow growth', noRule: talkTopic, questions: ['topics'] },
  { section: 'Symptoms: fatigue and pallor', about: 'pale and tired', rules: ['R8-tired-pale'], questions: ['topic.tired-pale'], card: ['blood'] },
  { section: 'Symptoms: frequent infections', about: 'infections', rules: ['R5c-fever-danger', 'R8-infections', 'R8-bone-pain'], questions: ['fever', 'fever.danger', 'topic.infections', 'topic.bone-pain'], advice: ['fever'], card: ['blood'] },
  { section: 'Symptoms: easy bruising or nosebleeds', about: 'bruises and bleeding', rules: ['R8-bruise-bleed', 'R7c-injury-danger'], questions: ['topic.bruise-bleed', 'injury.danger'], advice: ['bleeding', 'no-aspirin'], card: ['blood'] },
  { section: 'Symptoms: large liver or spleen', about: 'big belly organs', rules: ['R8-belly'], questions: ['topic.belly'], card: ['organs'] },
  { section: 'Symptoms: headaches or facial pressure', about: 'pressure in head or face', rules: ['R8-face-pressure', 'R4a-headache-severe', 'R4b-headache-warning'], questions: ['topic.face-pressure', 'headache'], advice: ['face-pressure', 'head-pressure'] },
  { section: 'Symptoms: vision problems', about: 'blurred or narrow sight', rules: ['R1-vision'], questions: ['vision'], advice: ['sight'], card: ['nerves'] },
  { section: 'Symptoms: hearing loss', about: 'loss of hearing', rules: ['R2a-hearing'], questions: ['hearing', 'hearing.course'], advice: ['hearing'], card: ['nerves'] },
  { section: 'Symptoms: dental problems', about: 'late or decayed teeth', noRule: `${talkTopic}; pain, swelling or a sore is asked of everyone`, questions: ['topics', 'jaw'] },
  { section: 'Symptoms: limping gait', about: 'limp', rules: ['R8-limp'], questions: ['topic.limp'], advice: ['bone'] },
  { section: 'Symptoms: low calcium seizures', about: 'fits and cramps', rules: ['R0-gate', 'R7a-collapse', 'R8-cramps'], questions: ['gate', 'collapse', 'topic.cramps'], advice: ['fit', 'cramps'], card: ['calcium'] },
  { section: 'Symptoms: back pain', about: 'pain in the back', rules: ['R8-back-pain'], questions: ['topic.back-pain'] },
  { section: 'Symptoms: facial shape changes', about: 'face changes its shape', rules: ['R8-face-shape'], questions: ['topic.face-shape'] },

  { section: 'Diagnostic tests: physical examination', about: 'what a doctor feels and sees', noRule: `${notASign}; the signs behind it have rules of their own` },
  { section: 'Diagnostic tests: electrodiagnostic tests', about: 'numb or weak limb', rules: ['R7b-weakness'], questions: ['weakness'], advice: ['weakness'] },
  { section: 'Laboratory tests', about: 'calcium in the blood', noRule: notASign, card: ['calcium'] },
  { section: 'Laboratory tests: complete blood count', about: 'blood count', noRule: notASign, card: ['blood'] },

  { section: 'Non-drug care: vision surveillance', about: 'sight that declines', rules: ['R1-vision'], questions: ['vision', 'vision.course'] },
  { section: 'Non-drug care: hearing surveillance', about: 'hearing that declines', rules: ['R2a-hearing'], questions: ['hearing', 'hearing.course'] },
  { section: 'Non-drug care: infection control', about: 'infected skin or teeth', rules: ['R8-infections', 'R5a-jaw-and-fever', 'R5b-jaw-danger'], questions: ['topic.infections', 'jaw', 'jaw.danger'] },
  { section: 'Non-drug care: headache/ICP monitoring', about: 'raised pressure in the head', rules: ['R4a-headache-severe', 'R4b-headache-warning', 'R4c-headache-and-vomiting', 'R4d-vomiting', 'R10-alert', 'R1-vision'], questions: ['headache', 'vomiting', 'alert', 'vision'], advice: ['head-pressure', 'alertness'], card: ['head-pressure'] },
  { section: 'Non-drug care: home emergency plan', about: 'plan and contacts at home', noRule: 'what to do, not a sign: the handout, the sign list and the advice', advice: ['stay', 'note', 'take-along'] },
  { section: 'Non-drug care: mental health', about: 'low mood and fear', rules: ['R8-mood', 'R0-gate'], questions: ['topic.mood', 'gate'], advice: ['self-harm'] },
  { section: 'Non-drug care: school/work, physiotherapy', about: 'strain of daily life', noRule: talkTopic, questions: ['topics'] },
  { section: 'Non-drug care: regular re-imaging', about: 'pain that is new', rules: ['R8-bone-pain', 'R8-back-pain', 'R6-fracture'], questions: ['topic.bone-pain', 'topic.back-pain', 'fracture'] },

  { section: 'Drug treatments', about: 'harm by medicines', rules: ['R8-medicines'], questions: ['topic.medicines'], advice: ['medicine', 'no-new-pills'] },
  { section: 'Drug treatments: jaw infection', about: 'infected jaw bone', rules: ['R5a-jaw-and-fever', 'R5b-jaw-danger'], questions: ['jaw', 'jaw.danger'], advice: ['jaw-teeth'], card: ['jaw'] },
  { section: 'Drug treatments: short course NSAIDs', about: 'painkillers and bleeding', noRule: 'advice, not a sign', advice: ['pain-medicine', 'no-aspirin'], card: ['painkillers'] },
  { section: 'Dietary supplements', about: 'too much calcium or vitamin D', rules: ['R8-medicines'], questions: ['topic.medicines'], advice: ['medicine'], card: ['calcium'] },
  { section: 'What to eat and what to avoid', about: 'food and drink', rules: ['R8-food'], questions: ['topic.food'], advice: ['food-less'] },

  { section: 'Surgeries: decompression', about: 'early help for squeezed nerves', rules: ['R1-vision'], questions: ['vision', 'vision.course'], card: ['nerves'] },
  { section: 'Surgeries: CSF shunting', about: 'shunt', rules: ['R4b-headache-warning', 'R4d-vomiting', 'R10-alert'], questions: ['headache.warning', 'vomiting.pattern', 'alert'], card: ['head-pressure'] },
  { section: 'Surgeries: fracture fixation', about: 'operation on dense bone', noRule: notASign, card: ['operation'] },
  { section: 'Surgeries: specialist dental surgery', about: 'jaw after a pulled tooth', rules: ['R5b-jaw-danger'], questions: ['jaw.danger'], card: ['jaw'] },

  { section: 'Practical preventions: prompt care of mouth sores', about: 'sores in the mouth', rules: ['R5a-jaw-and-fever'], questions: ['jaw'], advice: ['jaw-teeth'] },
  { section: 'Practical preventions', about: 'tooth care without pulling', noRule: 'prevention, not a sign', card: ['jaw'] },

  { section: 'FAQ 2', about: 'dense is not strong', noRule: 'says why breaks are likely; the card tells the clinicians', card: ['bones'] },
  { section: 'FAQ 5', about: 'calcitriol in high doses', noRule: 'a choice of treatment; the card tells the clinicians', card: ['calcium'] },
  { section: 'FAQ 6', about: 'why eyes and ears matter', rules: ['R1-vision', 'R2a-hearing'], questions: ['vision', 'hearing'], card: ['nerves'] },
  { section: 'FAQ 8', about: 'jaw bone that heals badly', rules: ['R5a-jaw-and-fever', 'R5b-jaw-danger'], questions: ['jaw', 'jaw.danger'], advice: ['jaw-teeth'], card: ['jaw'] },
  { section: 'FAQ 14', about: 'who leads the care', noRule: notASign, card: ['operation'] },
];

/**
 * Why each rule exists that the article does not name. Its sources are given with the rule
 * itself.
 */
export const notFromArticle: Readonly<Partial<Record<RuleId, string>>> = {
  'R4b-headache-warning': 'warning signs of a headache, from public guidance',
  'R7d-head-knock-with-head-signs': 'head signs after a knock, from public guidance',
  'R3b-face-with': 'signs of a stroke beside a weak face, from public guidance',
  'R2b-hearing-with': 'signs that make hearing loss urgent, on the safe side',
  'R9-worry': 'the worry of the person who asks, as a safety net',
};
