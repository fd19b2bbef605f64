/** The deployment file that one HTML file carries in itself, because it can't fetch one. */
import { readDeploymentText, type DeploymentResult } from './readDeployment';

/** @param languageTags the languages that the build holds */
export function deploymentInPage(languageTags: readonly string[]): DeploymentResult {
  const block = document.getElementById('deployment');
  return block === null
    ? { ok: false, problems: [] }
    : readDeploymentText(block.textContent, languageTags);
}
