/**
 * Keeps the screen from going dark while a person uses it. Where the browser can't, or may not, the
 * system's own setting counts.
 */
import { useEffect } from 'react';

export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return undefined;
    let isOver = false;
    let held: WakeLockSentinel | undefined;
    const hold = async () => {
      // The browser lets go of it whenever the page is hidden.
      if (document.visibilityState === 'hidden') return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (isOver) await lock.release();
        else held = lock;
      } catch {
        // Not allowed, or not now.
      }
    };
    const onSight = () => void hold();
    onSight();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onSight);
      void held?.release();
    };
  }, [isWanted]);
}
