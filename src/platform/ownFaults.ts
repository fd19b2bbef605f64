/**
 * A fault of our own is known by where it is caught: here, in what `guarded` runs, and in the error
 * boundary. The window's error events are not listened to: browser extensions, in-app browsers and
 * the browser itself put theirs there too, some with the page's own address, and none of them may
 * end a check.
 */
let end: () => void = () => undefined;

/** Says once, at start, what a fault of our own ends in. */
export function endFaultsBy(showEnd: () => void): void {
  end = showEnd;
}

/** Ends the check as a fault of our own does. */
export function reportFault(fault: unknown): void {
  console.error(fault);
  end();
}

/**
 * Makes a handler, or another way into our code, whose faults end the check, at once or when its
 * promise is rejected.
 */
export function guarded<Args extends readonly unknown[]>(
  act: (...args: Args) => unknown,
): (...args: Args) => void {
  return (...args) => {
    try {
      const done = act(...args);
      if (done instanceof Promise) done.catch(reportFault);
    } catch (fault) {
      reportFault(fault);
    }
  };
}
