import { afterEach, describe, expect, test, vi } from 'vitest';
import { say, voiceFor } from '../../src/listen/voice';

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
  ({ lang, name: lang, localService: true, default: false, ...more }) as SpeechSynthesisVoice;
const remote = { localService: false };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the voice for a language', () => {
  test.each<[string, string, readonly SpeechSynthesisVoice[], string | undefined]>([
    ['is none where there is none', 'en', [], undefined],
    ['is none of another language', 'en', [voice('es-ES'), voice('enm')], undefined],
    ['is never one that sends the text away [HZ-83a]', 'en', [voice('en', remote)], undefined],
    [
      'is of the device, also behind one that is not',
      'en',
      [voice('en', remote), voice('en-US')],
      'en-US',
    ],
    ['matches whatever the dialect, and however it is written', 'es', [voice('ES_us')], 'ES_us'],
    [
      'is the very dialect where there is one',
      'pt-BR',
      [voice('pt-PT', { default: true }), voice('pt-BR')],
      'pt-BR',
    ],
    [
      'is else the one that the device prefers',
      'en',
      [voice('en-IN'), voice('en-GB', { default: true })],
      'en-GB',
    ],
  ])('%s', (_what, language, voices, found) => {
    expect(voiceFor(language, voices)?.lang).toBe(found);
  });
});

class Utterance {
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  constructor(readonly text: string) {}
}

function listen(speech: Partial<Record<'getVoices' | 'speak' | 'cancel', unknown>> = {}) {
  const spoken: Utterance[] = [];
  const cancel = vi.fn();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [voice('en-GB')],
    speak: (one: Utterance) => spoken.push(one),
    cancel,
    ...speech,
  });
  const told = { onStart: vi.fn(), onEnd: vi.fn(), onFault: vi.fn() };
  return { spoken, cancel, told, silence: say('Call first.', 'en', told) };
}

describe('a line that is said', () => {
  test('goes to the voice of the device, in its own language', () => {
    const { spoken } = listen();
    expect(spoken.map(({ text, lang, voice: used }) => [text, lang, used?.localService])).toEqual([
      ['Call first.', 'en-GB', true],
    ]);
  });

  test('tells its end once, and cuts nothing short that comes after it', () => {
    const { spoken, told, silence, cancel } = listen();
    spoken[0]?.onend?.();
    spoken[0]?.onerror?.();
    silence();
    expect(told.onEnd).toHaveBeenCalledOnce();
    expect(told.onFault).not.toHaveBeenCalled();
    expect(cancel).not.toHaveBeenCalled();
  });

  test('is cut short when it is silenced; the error that engines tell of that is no fault', () => {
    const { spoken, told, silence, cancel } = listen();
    silence();
    expect(cancel).toHaveBeenCalledOnce();
    spoken[0]?.onerror?.();
    spoken[0]?.onend?.();
    expect(told.onFault).not.toHaveBeenCalled();
    expect(told.onEnd).not.toHaveBeenCalled();
  });

  test.each<[string, Parameters<typeof listen>[0]]>([
    ['the voice has gone', { getVoices: () => [] }],
    ['only a voice of somebody else is left [HZ-83a]', { getVoices: () => [voice('en', remote)] }],
    [
      'the engine throws',
      {
        speak: () => {
          throw new Error('no engine');
        },
      },
    ],
    ['there is no engine', { getVoices: undefined }],
  ])('is told as not said where %s', async (_what, speech) => {
    const { spoken, told, silence } = listen(speech);
    await Promise.resolve();
    expect(spoken).toEqual([]);
    expect(told.onFault).toHaveBeenCalledOnce();
    silence();
  });

  test('can be silenced although the engine throws then', () => {
    const { silence } = listen({
      cancel: () => {
        throw new Error('no engine');
      },
    });
    expect(silence).not.toThrow();
  });
});
