/** A device with voices that the test holds in its hand: they say nothing, keep what they were given, and end a line when told. */
import type { Page } from '@playwright/test';

export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

export const localEnglish: FakeVoice = { lang: 'en-GB', localService: true };
export const localVoices: readonly FakeVoice[] = [
  localEnglish,
  { lang: 'es_US', localService: true },
  { lang: 'ar-EG', localService: true },
  { lang: 'fr-FR', localService: true },
  { lang: 'pt_BR', localService: true },
  { lang: 'tr-TR', localService: true },
  { lang: 'bn-BD', localService: true },
  { lang: 'hi-IN', localService: true },
  { lang: 'ur-PK', localService: true },
  { lang: 'ru-RU', localService: true },
];
export const remoteVoices: readonly FakeVoice[] = localVoices.map((voice) => ({
  ...voice,
  localService: false,
}));

/** What the page has asked of the voice, in order. */
export interface Asked {
  readonly text: string;
  readonly voice: string | undefined;
  readonly isLocal: boolean | undefined;
  /** Whether the page was handling a press: iOS lets a page speak only then. */
  readonly inPress: boolean;
}

interface Held {
  readonly asked: Asked[];
  cancelled: number;
  readonly tell: (event: 'start' | 'end' | 'error') => void;
  readonly bring: (voices: readonly FakeVoice[]) => void;
}

/** From the next load on. */
export async function giveVoices(
  page: Page,
  voices: readonly FakeVoice[] = localVoices,
): Promise<void> {
  await page.addInitScript((given) => {
    const target = new EventTarget();
    let there = given;
    let speaking: SpeechSynthesisUtterance | undefined;
    let inPress = false;
    const press = (isNow: boolean) => () => {
      inPress = isNow;
    };
    addEventListener('click', press(true), { capture: true });
    addEventListener('click', press(false));
    const tellEnd = (utterance: SpeechSynthesisUtterance | undefined) => {
      utterance?.onend?.(new Event('end') as SpeechSynthesisEvent);
    };
    const tellError = (utterance: SpeechSynthesisUtterance | undefined) => {
      utterance?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    };
    const held: Held = {
      asked: [],
      cancelled: 0,
      tell: (event) => {
        const told = speaking;
        speaking = undefined;
        if (event === 'end') tellEnd(told);
        else tellError(told);
      },
      bring: (now) => {
        there = now;
        target.dispatchEvent(new Event('voiceschanged'));
      },
    };
    Object.assign(globalThis, {
      heldVoices: held,
      SpeechSynthesisUtterance: class {
        voice: unknown = null;
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(target, {
        getVoices: () => there,
        speak: (utterance: SpeechSynthesisUtterance) => {
          speaking = utterance;
          const { voice, text } = utterance;
          held.asked.push({
            text,
            voice: voice?.lang,
            isLocal: voice?.localService,
            inPress,
          });
          utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
        },
        cancel: () => {
          held.cancelled += 1;
          // As browsers do: the line that is cut short tells an error, later.
          const cut = speaking;
          speaking = undefined;
          setTimeout(() => tellError(cut));
        },
      }),
    });
  }, voices);
}

type WithHeld = typeof globalThis & { readonly heldVoices: Held };

export const asked = (page: Page): Promise<readonly Asked[]> =>
  page.evaluate(() => (globalThis as WithHeld).heldVoices.asked);

export const cancelled = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as WithHeld).heldVoices.cancelled);

/** The voice tells that the line is over, or has failed. */
export const tell = (page: Page, event: 'end' | 'error'): Promise<void> =>
  page.evaluate((one) => {
    (globalThis as WithHeld).heldVoices.tell(one);
  }, event);

/** The device has these voices from now on, and says so. */
export const bringVoices = (page: Page, voices: readonly FakeVoice[]): Promise<void> =>
  page.evaluate((now) => {
    (globalThis as WithHeld).heldVoices.bring(now);
  }, voices);
