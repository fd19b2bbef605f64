/**
 * Public pages behind the rules, by the ids of spec section 12. Addresses only: the spec says what
 * each supports. Each is a page of the body that says it, by https; copies on other sites are left
 * out, and where no page of the body itself was found, the line says so.
 */
export const references = {
  E2: ['https://pubmed.ncbi.nlm.nih.gov/28655174/'],
  E3: ['https://pubmed.ncbi.nlm.nih.gov/20301306/', 'https://www.ncbi.nlm.nih.gov/books/NBK1127'],
  E4: ['https://ojrd.biomedcentral.com/articles/10.1186/1750-1172-4-5'],
  E5: ['https://adc.bmj.com/content/83/5/449'],
  E6: [
    'https://karger.com/pne/article-abstract/33/6/328/276104/',
    'https://thieme-connect.de/products/ejournals/abstract/10.1055/a-2544-3435',
  ],
  E7: [
    'https://www.sightadvicefaq.org.uk/your-eyes/looking-after-eyes/vision-change',
    'https://www.sightadvicefaq.org.uk/coronavirus-information/CYPF/cv-childeyecare',
  ],
  E8: ['https://link.springer.com/chapter/10.1007/978-1-4419-7095-4_15'],
  // The page of the NHS was read in a copy of 2013.
  E9: [
    'https://www.nhs.uk/Conditions/Squint/Pages/Symptoms.aspx',
    'https://www.rnib.org.uk/eye-health/eye-conditions/squint-childhood',
  ],
  E10: [
    'https://nice.org.uk/guidance/qs185/chapter/Quality-statement-2-Sudden-onset-of-hearing-loss',
    'https://www.nice.org.uk/guidance/ng98/chapter/recommendations',
    'https://healthwell.eani.org.uk/healthtopic/hearing/sudden-hearing-loss?type_1=1',
  ],
  E11: [
    'https://111.wales.nhs.uk/encyclopaedia/b/article/bellspalsy',
    'https://ashfordstpeters.nhs.uk/recognising-a-stroke',
    'https://www.piernetwork.org/facialnervepalsy.html',
    'https://ep.bmj.com/content/97/3/82.full.txt',
    'https://www.rcemlearning.org/foamed/the-droopy-dribbler-paediatric-presentations-of-bells-palsy/',
  ],
  E12: [
    'https://frimley-healthiertogether.nhs.uk/professionals/safety-netting-documents-parents/headache',
    'https://belfasttrust.hscni.net/hospitals/childrens/childrens-symptom-checker/headache/',
    'https://kingstonhospital.nhs.uk/healthcare-professionals/paediatrics-referrals/headaches/',
    'https://limelighthealthhub.nhs.uk/health-a-to-z/headaches/',
    // In place of a list of the NHS for children under 12, which was not found at the NHS itself.
    'https://www.thebraintumourcharity.org/brain-tumour-signs-symptoms/child-brain-tumour-symptoms/headaches/',
  ],
  E13: [
    'https://www.shinecharity.org.uk/advice/shunt-malfunction',
    'https://www.schn.health.nsw.gov.au/hydrocephalus-factsheet',
    // A campaign page on babies had no page found at the charity that runs it.
  ],
  E14: [
    'https://111.wales.nhs.uk/Encyclopaedia/c/article/concussion/',
    'https://oxfordshire-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/head-injury',
    // The list for children of NICE CG176, as a journal prints it; NG232 has replaced it and was
    // not read.
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC4985454/table/t2',
  ],
  E15: [
    // A page of the NHS on dental abscess was read at a dentist's; it was not found at the NHS
    // itself.
    'https://pubmed.ncbi.nlm.nih.gov/32513766/',
    'https://pubmed.ncbi.nlm.nih.gov/24431821/',
    'https://www.nature.com/articles/sj.bdj.2010.927',
    'https://www.rochdale.gov.uk/health-wellbeing/emergency-dental-treatment/2',
  ],
  E16: [
    'https://www.nasgp.org.uk/clinical-guidelines/paediatrics/traffic-light-system-for-identifying-risk-of-serious-illness/',
    'https://frimley-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/fever-high-temperature/fever-high-temperature-children-over-3-months-age',
    'https://cclg.org.uk/information-professionals/outreach-information-resource/section-7-side-effects-and-supportive-care/febrile-neutropenia',
  ],
  E17: [
    'https://nidirect.gov.uk/conditions/broken-bones-fractures',
    'https://www.sja.org.uk/get-advice/first-aid-advice/bones-and-muscle-injuries/broken-bones-and-fractures/',
    'https://healthandcare.portsmouth.gov.uk/broken-bones/',
    'https://swlondon-healthiertogether.nhs.uk/professionals/childrens-nurses/safety-netting-documents-parents/limp',
  ],
  E18: [
    'https://link.springer.com/article/10.1007/s00402-014-2144-z',
    'https://bmcsurg.biomedcentral.com/articles/10.1186/s12893-021-01107-4',
  ],
  // Tingling round the mouth was read in a leaflet's demonstration only; a page of a body itself
  // was not found.
  E19: ['https://emedicine.medscape.com/article/921844-clinical'],
  E20: ['https://healthandcare.portsmouth.gov.uk/loss-of-consciousness/'],
  E21: [
    'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  ],
  E22: ['https://www.theaat.org.uk/how-to-manage-a-nose-bleed'],
  E23: ['https://epilepsysociety.org.uk/first-aid-quick-guide'],
  E24: [
    'https://www.phc.ox.ac.uk/news/would-these-babies-still-be-alive-if-doctors-had-listened-to-their-mothers-instinct',
  ],
  E25: [
    'https://triagelogic.com/triage-protocols-why-use-them-and-how-do-they-work/',
    'https://www.stcc-triage.com/published-research-2',
    'https://www.chp.edu/CHP/telephone+triage+advice+center+dispositions',
  ],
  E33: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC4330230'],
  E34: [
    'https://www.sja.org.uk/get-advice/first-aid-advice/bones-and-muscle-injuries/recovery-position-for-spinal-injury/',
  ],
} as const satisfies Record<string, readonly string[]>;

export type ReferenceId = keyof typeof references;
