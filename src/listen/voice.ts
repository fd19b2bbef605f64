/**
 * The voices of the device. One that needs a network would send what is read to somebody else: it
 * is never used.
 */
import { primarySubtag } from './screenLines';

/**
 * The voice that reads a language here: the very dialect, else the device's own choice, else any.
 * Undefined without a local one.
 */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter(
    (voice) => voice.localService && primarySubtag(voice.lang) === primarySubtag(language),
  );
  return (
    fitting.find(({ lang }) => lang.toLowerCase() === language.toLowerCase()) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  );
}

export interface Told {
  readonly onStart: () => void;
  readonly onEnd: () => void;
  /** Also when somebody else has cut it short. */
  readonly onFault: () => void;
}

/**
 * Says a text, or tells that it could not.
 * @returns silences it; nothing is told from then on
 */
export function say(text: string, language: string, { onStart, onEnd, onFault }: Told): () => void {
  let isOver = false;
  const once = (tell: () => void) => () => {
    if (!isOver) {
      isOver = true;
      tell();
    }
  };
  const fail = once(onFault);
  try {
    const voice = voiceFor(language, speechSynthesis.getVoices());
    if (voice === undefined) throw new Error(`No voice of this device for ${language}`);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onstart = onStart;
    utterance.onend = once(onEnd);
    utterance.onerror = fail;
    speechSynthesis.speak(utterance);
    return () => {
      // What is used here is kept: engines forget an utterance that nobody holds, and never tell
      // its end.
      utterance.onstart = null;
      once(silence)();
    };
  } catch {
    queueMicrotask(fail);
    return once(() => undefined);
  }
}

function silence(): void {
  try {
    speechSynthesis.cancel();
  } catch {
    // Nothing is speaking where there is nothing to speak.
  }
}
