import { expect, test } from 'vitest';
import { references } from '../../rules/references';

/**
 * Who answers for the pages at each host. A host joins only with the name of the body that it
 * belongs to.
 */
const bodies: Readonly<Record<string, string>> = {
  '111.wales.nhs.uk': 'NHS 111 Wales',
  'adc.bmj.com': 'Archives of Disease in Childhood',
  'ashfordstpeters.nhs.uk': 'Ashford and St Peter’s Hospitals NHS Foundation Trust',
  'belfasttrust.hscni.net': 'Belfast Health and Social Care Trust',
  'bmcsurg.biomedcentral.com': 'BMC Surgery',
  'cclg.org.uk': 'Children’s Cancer and Leukaemia Group',
  'emedicine.medscape.com': 'Medscape',
  'ep.bmj.com': 'Archives of Disease in Childhood, Education and Practice',
  'epilepsysociety.org.uk': 'Epilepsy Society',
  'frimley-healthiertogether.nhs.uk': 'Frimley Healthier Together, NHS',
  'healthandcare.portsmouth.gov.uk': 'Portsmouth City Council, with the NHS',
  'healthwell.eani.org.uk': 'Education Authority, Northern Ireland',
  'karger.com': 'Pediatric Neurosurgery (Karger)',
  'kingstonhospital.nhs.uk': 'Kingston Hospital NHS Foundation Trust',
  'limelighthealthhub.nhs.uk': 'Limelight Health Hub, NHS',
  'link.springer.com': 'Springer',
  'nice.org.uk': 'National Institute for Health and Care Excellence',
  'nidirect.gov.uk': 'Government of Northern Ireland',
  'norfolkandwaveneycommunityhealth.nhs.uk': 'Norfolk and Waveney Community Health, NHS',
  'ojrd.biomedcentral.com': 'Orphanet Journal of Rare Diseases',
  'oxfordshire-healthiertogether.nhs.uk': 'Oxfordshire Healthier Together, NHS',
  'pmc.ncbi.nlm.nih.gov': 'PubMed Central, National Library of Medicine',
  'pubmed.ncbi.nlm.nih.gov': 'PubMed, National Library of Medicine',
  'swlondon-healthiertogether.nhs.uk': 'South West London Healthier Together, NHS',
  'thieme-connect.de': 'Thieme',
  'triagelogic.com': 'TriageLogic',
  'www.chp.edu': 'UPMC Children’s Hospital of Pittsburgh',
  'www.nasgp.org.uk': 'National Association of Sessional GPs',
  'www.nature.com': 'British Dental Journal (Nature)',
  'www.ncbi.nlm.nih.gov': 'NCBI Bookshelf, National Library of Medicine',
  'www.nhs.uk': 'NHS',
  'www.nice.org.uk': 'National Institute for Health and Care Excellence',
  'www.phc.ox.ac.uk': 'University of Oxford, Primary Care Health Sciences',
  'www.piernetwork.org': 'PIER Network, Wessex',
  'www.rcemlearning.org': 'Royal College of Emergency Medicine',
  'www.rnib.org.uk': 'Royal National Institute of Blind People',
  'www.rochdale.gov.uk': 'Rochdale Borough Council',
  'www.schn.health.nsw.gov.au': 'Sydney Children’s Hospitals Network',
  'www.shinecharity.org.uk': 'Shine',
  'www.sightadvicefaq.org.uk': 'Sight Advice FAQ, by RNIB and partners',
  'www.sja.org.uk': 'St John Ambulance',
  'www.stcc-triage.com': 'Schmitt-Thompson Clinical Content',
  'www.theaat.org.uk': 'The Aplastic Anaemia Trust',
  'www.thebraintumourcharity.org': 'The Brain Tumour Charity',
};

const addresses = Object.entries(references).flatMap(([id, pages]) =>
  pages.map((address) => ({ id, address })),
);

test.each(addresses)('$id: $address is a page of a named body, by https', ({ address }) => {
  const { protocol, host, username, port } = new URL(address);
  expect({ protocol, username, port }).toEqual({ protocol: 'https:', username: '', port: '' });
  expect(bodies[host], host).toBeDefined();
});

test('no body is named that no reference is from', () => {
  const hosts = new Set(addresses.map(({ address }) => new URL(address).host));
  expect(Object.keys(bodies).filter((host) => !hosts.has(host))).toEqual([]);
});

test('each reference has a page of its own, not the front of a house', () => {
  expect(addresses.filter(({ address }) => new URL(address).pathname === '/')).toEqual([]);
});
