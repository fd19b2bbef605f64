/**
 * Reads the screen aloud, where the device has a voice of its own. Without one there is nothing,
 * and nothing is loaded.
 */
import { useEffect, useState, type ComponentType } from 'react';
import type { ListenControlProps } from './ListenControl';

type ListenProps = Omit<ListenControlProps, 'voices'>;

export function Listen(props: ListenProps) {
  const [part, setPart] = useState<{ readonly ListenControl: ComponentType<ListenControlProps> }>();
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    try {
      const speech = speechSynthesis;
      // Most browsers have no voices at first, and tell when they come.
      const look = () => {
        const local = speech.getVoices().filter(({ localService }) => localService);
        setVoices(local);
        if (local.length > 0) import('./ListenControl').then(setPart, () => undefined);
      };
      look();
      speech.addEventListener('voiceschanged', look);
      return () => speech.removeEventListener('voiceschanged', look);
    } catch {
      return undefined;
    }
  }, []);
  return part === undefined ? null : <part.ListenControl {...props} voices={voices} />;
}
