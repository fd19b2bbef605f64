/** Waiting, with an end to it. */

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @throws Error that names what was expected, when it takes longer */
export async function within<T>(limitMs: number, told: Promise<T>, expected: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Expected ${expected} within ${String(limitMs)} ms.`));
    }, limitMs);
  });
  try {
    return await Promise.race([told, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
