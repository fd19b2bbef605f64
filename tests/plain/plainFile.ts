/** The files of the plain page, as the build makes them. */
import { plainFiles } from '../../tools/plainPages';

export const stamp = 'stamp-1';
export const files = new Map(plainFiles(stamp).map(({ path, content }) => [path, content]));
export const fileOf = (path: string) => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`Test set-up: there is no ${path}.`);
  return content;
};
export const squeezed = (text: string | null | undefined) =>
  (text ?? '').replace(/[ \n]+/g, ' ').trim();
