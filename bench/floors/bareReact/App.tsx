/**
 * The floor of React: the same screens rendered in the browser, with one `useState` and nothing
 * else.
 */
import { useState } from 'react';
import type { ChoiceScreen } from '../../questionnaire/screens';
import type { ReactPage, ReactPages } from './pages';

function Blocks({ blocks }: { readonly blocks: ReactPage['above'] }) {
  return blocks.map(({ level: Heading, heading, paragraphs, list }) => (
    <section key={heading}>
      <Heading>{heading}</Heading>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <List lines={list} />
    </section>
  ));
}

function List({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Question({ asked }: { readonly asked: ChoiceScreen }) {
  const { id, kind, signName, question, help, points, smallChild, options } = asked;
  return (
    <>
      <p className="sign-name">{signName}</p>
      <fieldset className="choice-group choices">
        <legend>
          <h1>{question}</h1>
        </legend>
        <div className="question-help">
          {help === undefined ? null : <p>{help}</p>}
          <List lines={points} />
          {smallChild === undefined ? null : <p>{smallChild}</p>}
        </div>
        <div className="choices">
          {options.map(({ value, label }) => (
            <div key={value} className="choice">
              <label className="choice-label">
                <input type={kind === 'multi' ? 'checkbox' : 'radio'} name={id} value={value} />
                <span>{label}</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </>
  );
}

export function App({ name, emergency, pages }: ReactPages) {
  const [at, setAt] = useState(0);
  const page = pages[at];
  return (
    <>
      <header className="page-header">
        <p className="emergency-line">{emergency}</p>
        <p className="brand">{name}</p>
      </header>
      {page === undefined ? null : (
        <main id="main" key={at}>
          <Blocks blocks={page.above} />
          {page.asked === undefined ? null : <Question asked={page.asked} />}
          {page.button === undefined ? null : (
            <button type="button" className="button" onClick={() => setAt(at + 1)}>
              {page.button}
            </button>
          )}
          <Blocks blocks={page.below} />
        </main>
      )}
    </>
  );
}
