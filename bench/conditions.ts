/** The circumstances that everything is measured in. */
import type { CDPSession, Page } from '@playwright/test';

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

/** Slows the page down. @returns the session, which the browser keeps the slowdown for */
export async function impose(page: Page, name: ConditionName): Promise<CDPSession> {
  const { slowdown, network }: Condition = conditions[name];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (network !== undefined) {
    const bytesPerSecond = network.bitsPerSecond / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}
