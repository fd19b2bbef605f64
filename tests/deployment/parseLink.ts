/** A link, read beside a deployment with a few clinics and countries. */
import { parseLaunchLink } from '../../src/deployment/launchLink';

const clinic = (id: string) => ({ id, name: id, phone: '12', urgentLine: '12' });
const country = (code: string) => ({ country: code, emergencyNumber: '999' });
export const known = {
  clinics: ['north', 'south-children', '2', 'constructor'].map(clinic),
  countries: ['GB', 'IE', 'FR'].map(country),
};
export const parse = (fragment: string) => parseLaunchLink(fragment, known);
export const plainStart = { kind: 'start', mode: 'home' };
