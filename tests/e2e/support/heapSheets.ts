/** Looks for answer sheets in the memory of a page: objects with two or more own properties named as questions whose values are answers. */
import type { Page } from '@playwright/test';
import { ruleset } from '../../../rules/ruleset';

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

interface Edge {
  readonly type: string;
  readonly name: string;
  /** Place of the node that it leads to, in `nodes`. */
  readonly to: number;
}

const questionIds = new Set<string>(ruleset.questions.map(({ id }) => id));
const answers = new Set<string>(ruleset.questions.flatMap(({ options }) => options));

/** The sheets that are left after a collection of garbage, each as the path that keeps it alive. */
export async function sheetsInHeap(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  // What only the tools of the browser hold goes with the second round.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  await session.detach();
  return sheetsIn(JSON.parse(chunks.join('')) as HeapSnapshot);
}

function sheetsIn({ snapshot, nodes, edges, strings }: HeapSnapshot): readonly string[] {
  const { node_fields: nodeFields, node_types: nodeTypes } = snapshot.meta;
  const { edge_fields: edgeFields, edge_types: edgeTypes } = snapshot.meta;
  const edgeCountAt = nodeFields.indexOf('edge_count');
  const nameAt = nodeFields.indexOf('name');
  const keeper = new Map<number, { readonly from: number; readonly name: string }>();
  const firstEdge = new Map<number, number>();
  for (let node = 0, edge = 0; node < nodes.length; node += nodeFields.length) {
    firstEdge.set(node, edge);
    edge += (nodes[node + edgeCountAt] ?? 0) * edgeFields.length;
  }

  function edgesOf(node: number): readonly Edge[] {
    const start = firstEdge.get(node) ?? 0;
    return Array.from({ length: nodes[node + edgeCountAt] ?? 0 }, (_, n) => {
      const at = start + n * edgeFields.length;
      const type = edgeTypes[0][edges[at] ?? 0] ?? '';
      const name = edges[at + 1] ?? 0;
      const isNumbered = type === 'element' || type === 'hidden';
      return {
        type,
        name: isNumbered ? String(name) : (strings[name] ?? ''),
        to: edges[at + 2] ?? 0,
      };
    });
  }

  const stringOf = (node: number) => strings[nodes[node + nameAt] ?? 0] ?? '';
  const isSheet = (node: number) =>
    nodeTypes[0][nodes[node] ?? 0] === 'object' &&
    edgesOf(node).filter(
      ({ type, name, to }) =>
        type === 'property' && questionIds.has(name) && answers.has(stringOf(to)),
    ).length >= 2;

  // From the root outward, so that each path is the shortest; what only a weak reference holds is not alive.
  const found: number[] = [];
  const waiting = [0];
  let next = 0;
  const seen = new Set(waiting);
  for (let node = waiting[next]; node !== undefined; node = waiting[(next += 1)]) {
    if (isSheet(node)) found.push(node);
    for (const { type, name, to } of edgesOf(node)) {
      if (type === 'weak' || seen.has(to)) continue;
      seen.add(to);
      keeper.set(to, { from: node, name });
      waiting.push(to);
    }
  }
  return found.map((node) => {
    const path: string[] = [];
    for (let at = keeper.get(node); at !== undefined; at = keeper.get(at.from))
      path.unshift(at.name);
    return path.join(' > ');
  });
}
