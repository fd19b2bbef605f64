import { clinicianCardSources } from '../../rules/clinicianCard';
import type { QuestionId } from '../../rules/questions';
import type { Source } from '../../rules/sign';

/**
 * What a clinician has to decide before real use: where the source article is silent, unclear or
 * was narrowed, the choice is listed here: what section 11 of the spec says, in words that a
 * clinician reads without knowing an id. Rules name the numbers. What was decided is in
 * `docs/safety/sign-offs/`.
 */
export interface Decision {
  readonly number: number;
  readonly decision: string;
  /** What a family is asked, the one that matters most first. Questions of its rules are added. */
  readonly questions: readonly QuestionId[];
  /**
   * What else it is about, as `src/about/review/signedItems.ts` names it; with a slash at its end
   * all that begins so.
   */
  readonly also?: readonly string[];
  /** What its words rest on, where no rule tells (spec section 7, "Sources for the advice"). */
  readonly sources?: readonly Source[];
}

export const decisions: readonly Decision[] = [
  {
    number: 1,
    decision:
      'Face weakness that the team has checked and that is unchanged since is quiet, though the source says "facial weakness" without "new".',
    questions: ['face.course', 'face'],
  },
  {
    number: 2,
    decision:
      'One single vomit with a plain reason and full recovery is quiet; every other vomiting is urgent (also a likely tummy bug).',
    questions: ['vomiting.pattern', 'vomiting'],
  },
  {
    number: 3,
    decision:
      'Hearing loss over days to 3 months is urgent; slower is quiet; the same for more than 3 months or since birth and never checked is quiet for hearing but urgent for sight, face and limb weakness.',
    questions: ['hearing.course', 'vision.course', 'face.course', 'weakness.course'],
  },
  {
    number: 4,
    decision:
      'Fever alone is quiet only with none of the danger points and a last blood test that the caregiver knows was fine; a person who was never tested is urgent.',
    questions: ['fever.danger', 'fever'],
  },
  {
    number: 5,
    decision:
      'Jaw danger points without fever are urgent; a baby tooth that wobbles when due is left out.',
    questions: ['jaw.danger', 'jaw'],
  },
  {
    number: 6,
    decision:
      'Faint or limb weakness without injury is urgent; a faint checked by a doctor is quiet; an unchecked faint counts for 3 months.',
    questions: ['collapse.status', 'collapse', 'weakness.course'],
  },
  {
    number: 7,
    decision:
      'Time windows (24 hours, 3 days, 7 days, 2 weeks, 3 weeks, 3 months), "visit more than 4 weeks away" and the 15-minute wait for a call back.',
    questions: [
      'gate',
      'headache',
      'vomiting',
      'alert',
      'collapse',
      'weakness',
      'injury',
      'face.with',
      'hearing.course',
      'fever',
      'topics',
      'worry',
    ],
    also: ['text/outcome/seek-care-now/go/', 'text/outcome/discuss-next-visit/'],
  },
  {
    number: 8,
    decision:
      'Topic danger points (low calcium, bleeding, spinal nerves, spleen, limp, bone pain, fast tiredness, self-harm, overdose or missed medicine, face pressure) and the two headings of the list.',
    questions: [
      'topics',
      'topic.cramps',
      'topic.bruise-bleed',
      'topic.back-pain',
      'topic.belly',
      'topic.limp',
      'topic.bone-pain',
      'topic.tired-pale',
      'topic.mood',
      'topic.medicines',
      'topic.face-pressure',
      'topic.infections',
      'topic.face-shape',
      'topic.food',
    ],
    also: ['text/check/talk-topics'],
  },
  {
    number: 9,
    decision:
      'Food and drink wording, with the lines on sips of water and on checking the swallow; which pain medicine line to show; aspirin only if a doctor says so; local emergency, urgent, crisis, poison and dental lines.',
    questions: [],
    also: [
      'advice/nothing-by-mouth',
      'advice/pain-medicine',
      'advice/no-aspirin',
      'advice/no-new-pills',
      'advice/food-drink',
      'text/advice/general/',
      'text/advice/blocks/food-drink/',
      'text/advice/blocks/face/',
      'text/advice/blocks/medicine/',
      'text/advice/blocks/self-harm/',
      'text/app/emergency',
      'text/app/clinic/',
    ],
    sources: [
      { article: 'Drug treatments: short course NSAIDs' },
      { article: 'Dietary supplements' },
      { reference: 'E17' },
      { general: true },
    ],
  },
  {
    number: 10,
    decision:
      'The exclusions in help texts: a smear that clears when the eye or the glasses are wiped, weak sight that glasses fully fix and that stays the same, a milk dribble after a feed, a cast or sling by itself.',
    questions: ['vision', 'vomiting', 'face', 'weakness'],
  },
  {
    number: 11,
    decision:
      'Only the emergency check and stroke-like signs with face weakness lead to the page that says: call first. The question on being awake, speech, swallowing and breathing and the topics do not.',
    questions: ['gate', 'face.with'],
  },
  {
    number: 12,
    decision:
      'Danger points after a fall or knock that a doctor has checked, with nothing new or worse, are quiet: this narrows phrase 7 of the source (fainting or weakness after an injury) in the way that a checked faint already does; the rule on a knock to the head with head pain or vomiting stays.',
    questions: ['injury.danger'],
  },
  {
    number: 13,
    decision:
      'The points of the question on being awake, speech, swallowing and breathing, with the signs of the lower skull nerves, of breathing in sleep and of the shunt.',
    questions: ['alert'],
  },
  {
    number: 14,
    decision:
      'What came with a face weakness counts only from the last 7 days; hearing loss after a knock is quiet at the question on what came with it once a doctor has checked it.',
    questions: ['face.with', 'hearing.with'],
  },
  {
    number: 15,
    decision:
      'The emergency card: low calcium with signs is treated at once, no delay of an operation that saves life, limb or sight, repeat imaging, needle into the bone.',
    questions: [],
    also: [
      'card/lines',
      'card/sources',
      'card/glance',
      'text/clinicianCard/lines/',
      'text/clinicianCard/glance/',
    ],
    sources: Object.values(clinicianCardSources).flat(),
  },
  {
    number: 16,
    decision:
      'First-aid positions: airway first, side position with head and body turned as one, no "lie flat" for headache.',
    questions: [],
    also: [
      'advice/emergency',
      'advice/faint-injury',
      'advice/fit',
      'advice/head-pressure',
      'advice/bone',
      'text/advice/blocks/emergency/',
      'text/advice/blocks/faint-injury/',
      'text/advice/blocks/fit/',
      'text/advice/blocks/head-pressure/',
      'text/advice/blocks/bone/',
      'text/advice/kiosk/',
    ],
    sources: [{ reference: 'E34' }, { reference: 'E23' }, { reference: 'E17' }, { general: true }],
  },
  {
    number: 17,
    decision:
      'At the question on worry, the answer that some weeks from now is soon enough is quiet: who wants to be seen in the next weeks, but not in the next days, and has no other sign, is told to ring the team on the next working day.',
    questions: ['worry'],
    also: ['result/earlierVisitAnswer', 'text/outcome/discuss-next-visit/notes/'],
  },
  {
    number: 18,
    decision:
      'The emergency check also names a sudden worst headache, a hard hit to the belly, too much medicine or poison, and danger of self-harm; each leads to the page that says: call first.',
    questions: ['gate'],
  },
  {
    number: 19,
    decision:
      'A mild headache without a warning point is quiet; one that keeps coming back and that no doctor has checked is urgent.',
    questions: ['headache', 'headache.severe', 'headache.warning'],
  },
  {
    number: 20,
    decision:
      'A break that heals as planned is quiet; "came and went" counts only when the care team has not checked that.',
    questions: ['fracture.status', 'vision.course', 'weakness.course', 'face.course'],
  },
  {
    number: 21,
    decision:
      'The page that says to call first: no "go to" but in its last line, the line for no answer or no ambulance, the rescue medicine of the care plan, the guess of the country from the time zone, and the order of the list "Call instead".',
    questions: [],
    also: [
      'order/call-instead',
      'order/call-instead-nearest',
      'text/outcome/seek-care-now/call-first',
      'text/outcome/seek-care-now/call-first-page/',
      'text/outcome/seek-care-now/call-instead/',
      'text/app/country/',
    ],
  },
  {
    number: 22,
    decision:
      'New danger points: chest pain, dizziness, black poo, yellow skin, a new lump, feeding or drinking little, a reaction to a medicine, pain that stays a week after a tooth was pulled.',
    questions: [
      'topic.bruise-bleed',
      'topic.tired-pale',
      'topic.belly',
      'topic.infections',
      'topic.food',
      'topic.medicines',
      'jaw.danger',
      'alert',
    ],
  },
];
