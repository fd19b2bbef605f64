/** How the check was tested: measured figures only. */
import evidence from '../../docs/safety/evidence.json';
import type { Versions } from './evidence';
import { EvidenceTable } from './EvidenceTable';

export function TestsView({ versions }: { readonly versions: Versions }) {
  return <EvidenceTable evidence={evidence} versions={versions} />;
}
