/** A part of the page that is one press away on the screen, and open on paper. */
import { useEffect, useRef, type ReactNode } from 'react';

export interface FoldProps {
  readonly summary: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Fold({ summary, className = '', children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  // For browsers that print a closed part as closed, whatever the styles say.
  useEffect(() => {
    const open = () => {
      if (details.current !== null) details.current.open = true;
    };
    addEventListener('beforeprint', open);
    return () => removeEventListener('beforeprint', open);
  }, []);
  return (
    <details ref={details} className={`fold ${className}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
