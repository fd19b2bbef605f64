/** The whole sheet as it will be printed, as large as there is room for it, with Print above it. */
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { Drawing } from '../ui/Pictogram';
import { glyphs } from '../ui/pictograms/glyphs';
import { paperMm, type HandoutChoice } from './handoutChoice';
import { fitOf, fitText } from './fitText';
import { QrScreen } from './QrScreen';
import { saveLockScreen } from './lockScreen';
import { FamilySheet } from './sheets/FamilySheet';
import { PosterSheet } from './sheets/PosterSheet';
import { TeamSheet } from './sheets/TeamSheet';
import { WalletSheet } from './sheets/WalletSheet';
import { backs, type Back, type SheetProps } from './sheets/sheetProps';

export interface HandoutPreviewProps extends Omit<SheetProps, 'back'> {
  readonly onPrint: () => void;
}

const sheetsByKind = {
  family: FamilySheet,
  team: TeamSheet,
  wallet: WalletSheet,
  poster: PosterSheet,
};

export function HandoutPreview({ onPrint, ...made }: HandoutPreviewProps) {
  const { t } = useTranslation('handout');
  const [isSmall, setIsSmall] = useState(false);
  const [isLarge, setIsLarge] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const { choice, handout, speeches } = made;
  // What other words or another choice needed is no measure for these: one side is tried first.
  const [needed, setNeeded] = useState<{ readonly of: readonly unknown[]; readonly back: Back }>();
  const isOfThese = needed?.of[0] === choice && needed.of[1] === speeches;
  const back = isOfThese ? needed.back : 'nothing';
  const preview = usePreviewScale(choice);
  usePaper(preview, choice);
  useLayoutEffect(() => {
    const articles = [...(preview.current?.querySelectorAll('article') ?? [])];
    const fit = fitOf(choice.sheet, choice.paper, speeches.columns.length);
    const hasBacks = choice.sheet === 'family' || choice.sheet === 'team';
    const next = hasBacks ? backs[backs.indexOf(back) + 1] : undefined;
    const tried = next === undefined ? fit : { ...fit, least: fit.good };
    const isGood = articles.map((article) => fitText(article, tried)).every(Boolean);
    if (next !== undefined && !isGood) setNeeded({ of: [choice, speeches], back: next });
    else setIsSmall(!isGood);
  }, [preview, choice, handout, speeches, back]);
  const Sheet = sheetsByKind[choice.sheet];
  const { link } = handout;
  return (
    <section className="handout-made" aria-label={t('preview')}>
      <div className="handout-bar">
        {/* In a frame that allows no forms, only the press arrives. */}
        <button type="button" className="button" onClick={onPrint}>
          <Drawing of={glyphs.print} />
          {t('form/print')}
        </button>
        {choice.sheet === 'wallet' ? (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              saveLockScreen({
                handout,
                about: made.about,
                speech: speeches.columns[0] ?? speeches.main,
              }).then(
                () => setHasFailed(false),
                () => setHasFailed(true),
              );
            }}
          >
            {t('sending/lock-screen')}
          </button>
        ) : null}
        {link === undefined ? null : (
          <button type="button" className="button button-quiet" onClick={() => setIsLarge(true)}>
            {t('sending/large')}
          </button>
        )}
      </div>
      {isSmall ? <p className="past-review">{t('too-much')}</p> : null}
      {back === 'nothing' ? null : <p>{t('has-back')}</p>}
      <p role="status" className="notice">
        {hasFailed ? t('sending/not-drawn') : null}
      </p>
      <div className="handout-preview" ref={preview} data-paper={choice.paper}>
        <Sheet {...made} back={back} />
      </div>
      {isLarge && link !== undefined ? (
        <QrScreen link={link} speech={speeches.main} onClose={() => setIsLarge(false)} />
      ) : null}
    </section>
  );
}

/** CSS pixels a millimetre. */
const pxPerMm = 96 / 25.4;
const leastPx = 320;
const edgePx = 16;

/** Keeps the sheet as large as the width allows, and beside the choices as high as the window. */
function usePreviewScale({ paper }: HandoutChoice) {
  const preview = useRef<HTMLDivElement>(null);
  const scale = useCallback(() => {
    const element = preview.current;
    if (element === null) return;
    const [width, height] = paperMm[paper].map((mm) => mm * pxPerMm) as [number, number];
    const made = element.parentElement ?? element;
    const column = made.clientWidth;
    let room = Infinity;
    // The style sheet says so where the window is wide.
    if (getComputedStyle(made).position === 'sticky') {
      // Where it stands with the page scrolled to its top, not where it is kept in sight.
      made.style.setProperty('position', 'static');
      const top = element.getBoundingClientRect().top + scrollY;
      made.style.removeProperty('position');
      room = Math.max(leastPx, innerHeight - top - edgePx);
    }
    element.style.setProperty('--scale', String(Math.min(column / width, room / height)));
  }, [paper]);
  useLayoutEffect(() => {
    scale();
    if (!('ResizeObserver' in globalThis)) return undefined;
    const watcher = new ResizeObserver(scale);
    watcher.observe(document.documentElement);
    addEventListener('resize', scale);
    return () => {
      watcher.disconnect();
      removeEventListener('resize', scale);
    };
  }, [scale]);
  return preview;
}

/**
 * The paper of the print. Not by a named page: a browser lays those out for the paper of the dialog and then makes the whole
 * smaller, and a card must fold to its size.
 */
function usePaper(
  preview: RefObject<HTMLElement | null>,
  { paper }: Pick<HandoutChoice, 'paper'>,
): void {
  useLayoutEffect(() => {
    if (preview.current === null || !('adoptedStyleSheets' in document)) return undefined;
    const size = paperMm[paper].map((mm) => `${String(mm)}mm`).join(' ');
    const margin = getComputedStyle(preview.current).getPropertyValue('--edge');
    const page = new CSSStyleSheet();
    page.replaceSync(`@page { size: ${size}; margin: ${margin} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page);
    };
  }, [preview, paper]);
}
