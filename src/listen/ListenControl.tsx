/**
 * Listen, Pause, Go on, Stop; and the line that is being read, marked. Loaded where a device has a
 * voice.
 */
import { useEffect, useEffectEvent, useLayoutEffect, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Drawing } from '../ui/Pictogram';
import { useTranslation } from '../platform/useTranslation';
import { SilentBoundary } from './SilentBoundary';
import { nextReading, stopped, type ReadingEvent } from './reading';
import { screenLines } from './screenLines';
import { say, voiceFor } from './voice';
import { useListenWords, type ListenWords } from './words';
import './listen.css';

export interface ListenControlProps {
  /** Names the screen: with another one the reading is over. */
  readonly screen: string;
  /** Those of the device. */
  readonly voices: readonly SpeechSynthesisVoice[];
  /** Told with each line: whoever listens is still there. */
  readonly onLine?: () => void;
}

export function ListenControl({ screen, voices, onLine }: ListenControlProps) {
  const { language } = useTranslation().i18n;
  const words = useListenWords(language);
  if (words === undefined || voiceFor(language, voices) === undefined) return null;
  return (
    <SilentBoundary>
      <Reader key={`${language} ${screen}`} language={language} words={words} onLine={onLine} />
    </SilentBoundary>
  );
}

interface ReaderProps {
  readonly language: string;
  readonly words: ListenWords;
  readonly onLine: (() => void) | undefined;
}

const glyphs = {
  listen: 'M4 9.5v5h3.5L12 19V5L7.5 9.5ZM15.5 9a4 4 0 0 1 0 6M18 6a8 8 0 0 1 0 12',
  pause: 'M8 5v14M16 5v14',
  'go-on': 'M7 4.5v15l12-7.5Z',
  stop: 'M6 6h12v12H6Z',
} as const;

/** What the one button does now. */
const names = { stopped: 'listen', reading: 'pause', paused: 'go-on' } as const;

function Reader({ language, words, onLine }: ReaderProps) {
  const [reading, send] = useReducer(nextReading, stopped);
  const first = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const isStopped = reading.is === 'stopped';

  /**
   * At once: iOS lets a page speak only while it handles a press, and a page that is left is not
   * rendered again.
   */
  function act(event: ReadingEvent): void {
    const hadFocus = stop.current !== null && document.activeElement === stop.current;
    flushSync(() => send(event));
    if (hadFocus && stop.current === null) first.current?.focus();
  }

  const onStart = useEffectEvent(() => onLine?.());
  const onEnd = useEffectEvent(() => {
    onLine?.();
    act({ type: 'SAID' });
  });
  const onFault = useEffectEvent(() => act({ type: 'FAILED' }));
  const end = useEffectEvent(() => act({ type: 'STOP' }));

  useLayoutEffect(() => {
    const line = reading.is === 'stopped' ? undefined : reading.lines[reading.at];
    if (line === undefined) return undefined;
    // The page is not moved to it: an answer would move away from under a finger.
    line.element.toggleAttribute('data-being-read', true);
    const silence =
      reading.is === 'reading' ? say(line.text, language, { onStart, onEnd, onFault }) : undefined;
    return () => {
      line.element.removeAttribute('data-being-read');
      silence?.();
    };
  }, [reading, language]);

  useEffect(() => {
    if (isStopped) return undefined;
    const onSight = () => {
      if (document.hidden) end();
    };
    // Nobody could reach the buttons behind a dialog.
    const dialogs = new MutationObserver(() => {
      if (document.querySelector('dialog[open]') !== null) end();
    });
    dialogs.observe(document.body, { subtree: true, attributeFilter: ['open'] });
    document.addEventListener('visibilitychange', onSight);
    addEventListener('pagehide', end);
    return () => {
      dialogs.disconnect();
      document.removeEventListener('visibilitychange', onSight);
      removeEventListener('pagehide', end);
    };
  }, [isStopped]);

  const name = names[reading.is];
  const press = () => {
    if (reading.is === 'reading') act({ type: 'PAUSE' });
    else if (reading.is === 'paused') act({ type: 'GO_ON' });
    else act({ type: 'LISTEN', lines: screenLines(document, language) });
  };
  return (
    <div className="listen">
      <button ref={first} type="button" title={words[name]} onClick={press}>
        <Drawing of={glyphs[name]} />
        <span>{words[name]}</span>
      </button>
      {isStopped ? null : (
        <button ref={stop} type="button" title={words.stop} onClick={() => act({ type: 'STOP' })}>
          <Drawing of={glyphs.stop} />
          <span>{words.stop}</span>
        </button>
      )}
    </div>
  );
}
