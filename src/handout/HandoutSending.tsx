/** The link, the QR code as a file, and a ready message in the handout's language. All of it comes from the deployment's public address. */
import type { i18n } from 'i18next';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocaleRecord } from '../../locales';
import { guarded } from '../platform/ownFaults';
import type { Handout } from './handoutChoice';
import { saveFile } from '../platform/saveFile';
import { qrPng, qrSvg } from './qrFiles';

export interface HandoutSendingProps {
  readonly handout: Handout;
  /** The texts in the handout's language. */
  readonly speech: i18n;
  readonly locale: LocaleRecord;
}

type Said = 'link-copied' | 'message-copied' | 'not-copied' | 'not-drawn';

export function HandoutSending({ handout, speech, locale }: HandoutSendingProps) {
  const { t } = useTranslation('handout');
  const [said, setSaid] = useState<Said>();
  const linkId = useId();
  const messageId = useId();
  const { link, clinic } = handout;
  if (link === undefined) {
    return (
      <section className="handout-sending">
        <h2>{t('sending/heading')}</h2>
        <p className="past-review">{t('sending/no-address')}</p>
      </section>
    );
  }
  // On a line of its own and without marks of direction, which readers would take for a part of the address.
  const message = speech.getFixedT(locale.tag, 'handout')('message', { address: link });
  const fileName = ['marble-check', locale.tag, ...(clinic === undefined ? [] : [clinic.id])];
  const copy = (text: string, done: Said) => {
    // Where the page is not served by HTTPS there is no clipboard; the text can still be marked by hand.
    const written = (navigator.clipboard as Clipboard | undefined)?.writeText(text);
    (written ?? Promise.reject(new Error('no clipboard'))).then(
      () => {
        setSaid(done);
      },
      () => {
        setSaid('not-copied');
      },
    );
  };
  return (
    <section className="handout-sending">
      <h2>{t('sending/heading')}</h2>
      <p className="field">
        <label htmlFor={linkId}>{t('sending/link')}</label>
        <input id={linkId} readOnly autoComplete="off" dir="ltr" value={link} />
      </p>
      <p className="field">
        <label htmlFor={messageId}>{t('sending/message')}</label>
        <textarea
          id={messageId}
          readOnly
          autoComplete="off"
          rows={6}
          lang={locale.tag}
          dir={locale.dir}
          value={message}
        />
      </p>
      <div className="form-actions">
        <Action
          words={t('sending/copy-link')}
          act={() => {
            copy(link, 'link-copied');
          }}
        />
        <Action
          words={t('sending/copy-message')}
          act={() => {
            copy(message, 'message-copied');
          }}
        />
        {'share' in navigator ? (
          <Action
            words={t('sending/share')}
            act={() => {
              // Rejected when the person closes the list of apps: nothing to say about that.
              navigator.share({ text: message }).catch(() => undefined);
            }}
          />
        ) : null}
        <Action
          words={t('sending/svg')}
          act={() => {
            saveFile(`${fileName.join('-')}.svg`, qrSvg(link));
          }}
        />
        <Action
          words={t('sending/png')}
          act={guarded(async () => {
            const png = await qrPng(link);
            if (png === undefined) setSaid('not-drawn');
            else saveFile(`${fileName.join('-')}.png`, png);
          })}
        />
      </div>
      <p role="status">{said === undefined ? null : t(`sending/${said}`)}</p>
    </section>
  );
}

function Action({ words, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <button type="button" className="button button-quiet" onClick={act}>
      {words}
    </button>
  );
}
