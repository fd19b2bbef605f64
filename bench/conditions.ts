/** The circumstances that everything is measured in. */
import type { QuietPage } from './quietBrowser';

interface Condition {
  readonly title: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  readonly network: { readonly latencyMs: number; readonly bitsPerSecond: number } | undefined;
}

export const conditions = {
  plain: { title: 'no throttle', slowdown: 1, network: undefined },
  slow: {
    title: 'CPU 4x slower, Slow 4G (1.6 Mbit/s, 150 ms)',
    slowdown: 4,
    network: { latencyMs: 150, bitsPerSecond: 1_600_000 },
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

/** Slows the page down. */
export async function impose({ client }: QuietPage, name: ConditionName): Promise<void> {
  const { slowdown, network }: Condition = conditions[name];
  await client.Network.enable({});
  if (network !== undefined) {
    const bytesPerSecond = network.bitsPerSecond / 8;
    await client.Network.emulateNetworkConditions({
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await client.Emulation.setCPUThrottlingRate({ rate: slowdown });
}
