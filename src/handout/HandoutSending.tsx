/** The link, the code as a file, and ready messages in the family's language. */
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { guarded } from '../platform/ownFaults';
import { saveFile } from '../platform/saveFile';
import type { Handout } from './handoutChoice';
import { qrPng, qrSvg } from './qrFiles';
import { smsSize } from './smsSize';
import type { Speech } from './speeches';

export interface HandoutSendingProps {
  readonly handout: Handout;
  /** The family's language. */
  readonly speech: Speech;
}

type Said = 'copied' | 'not-copied' | 'not-drawn';

export function HandoutSending({ handout, speech }: HandoutSendingProps) {
  const { t } = useTranslation('handout');
  const [said, setSaid] = useState<{ readonly at: string; readonly what: Said }>();
  const { link, clinic, base } = handout;
  const { locale, t: say } = speech;
  if (link === undefined) {
    return (
      <section className="handout-sending">
        <h2>{t('sending/heading')}</h2>
        <p className="past-review">{t('sending/no-address')}</p>
      </section>
    );
  }
  // On a line of its own and without marks of direction, which readers would take for a part of the address.
  const email = say('email', { address: link });
  const sms = say('sms', { address: link });
  const { letters, parts } = smsSize(sms);
  const fileName = ['marble-check', locale.tag, ...(clinic === undefined ? [] : [clinic.id])];
  // Beside what was pressed: the page is longer than the window.
  const saidAt = (place: string) => (
    <p role="status">{said?.at === place ? t(`sending/${said.what}`) : null}</p>
  );
  const copy = (at: string, text: string) => {
    // Where the page is not served by HTTPS there is no clipboard; the text can still be marked by hand.
    const written = (navigator.clipboard as Clipboard | undefined)?.writeText(text);
    (written ?? Promise.reject(new Error('no clipboard'))).then(
      () => setSaid({ at, what: 'copied' }),
      () => setSaid({ at, what: 'not-copied' }),
    );
  };
  const copyButton = (text: string, words: string) => (
    <>
      <Action words={words} act={() => copy(words, text)} />
      {saidAt(words)}
    </>
  );
  return (
    <section className="handout-sending">
      <h2>{t('sending/heading')}</h2>
      {base.kind === 'here' ? (
        <p className="past-review">{t('sending/here', { address: base.address })}</p>
      ) : null}
      {base.kind === 'this-machine' ? (
        <p className="past-review">{t('sending/this-machine')}</p>
      ) : null}
      <Sent label={t('sending/link')} text={link} rows={2} dir="ltr">
        {copyButton(link, t('sending/copy-link'))}
      </Sent>
      <Sent
        label={t('sending/sms')}
        hint={t('sending/sms-size', { letters, parts })}
        text={sms}
        rows={4}
        lang={locale.tag}
        dir={locale.dir}
      >
        {copyButton(sms, t('sending/copy-sms'))}
        {'share' in navigator ? (
          <Action
            words={t('sending/share')}
            act={() => {
              // Rejected when the person closes the list of apps: nothing to say about that.
              navigator.share({ text: sms }).catch(() => undefined);
            }}
          />
        ) : null}
      </Sent>
      <Sent label={t('sending/email')} text={email} rows={7} lang={locale.tag} dir={locale.dir}>
        {copyButton(email, t('sending/copy-email'))}
      </Sent>
      <div className="form-actions">
        <Action
          words={t('sending/svg')}
          act={() => saveFile(`${fileName.join('-')}.svg`, qrSvg(link))}
        />
        <Action
          words={t('sending/png')}
          act={guarded(async () => {
            const png = await qrPng(link);
            if (png === undefined) setSaid({ at: 'png', what: 'not-drawn' });
            else saveFile(`${fileName.join('-')}.png`, png);
          })}
        />
      </div>
      {saidAt('png')}
    </section>
  );
}

interface SentProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly rows: number;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

/** A text to be copied or sent, in full view. */
function Sent({ label, hint, text, children, ...field }: SentProps) {
  const id = useId();
  const hintId = `${id}hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : hintId}
        value={text}
        {...field}
      />
      {hint === undefined ? null : <p id={hintId}>{hint}</p>}
      <div className="sent-actions">{children}</div>
    </div>
  );
}

function Action({ words, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <button type="button" className="button button-quiet" onClick={act}>
      {words}
    </button>
  );
}
