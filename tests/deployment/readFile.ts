/** A deployment file, read from its text. */
import { languages } from '../../locales';
import { allProblems } from '../../src/deployment/allProblems';
import { readDeploymentText } from '../../src/deployment/readDeployment';

export const tags = languages.map(({ tag }) => tag);
export const north = { id: 'north', name: 'North', phone: '+44 20 7946 0100', urgentLine: '999 1' };
export const gb = { country: 'GB', emergencyNumber: '999' };
export const readText = (content: string) => readDeploymentText(content, tags);
export const read = (file: object) => readText(JSON.stringify(file));
export const problemsIn = (content: string) => allProblems(readText(content));
