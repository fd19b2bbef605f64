/**
 * A card with a heading: dark text on light, a thick border, and its meaning in words before
 * colour.
 */
import { useId, type ReactNode } from 'react';

export interface CareCardProps {
  readonly heading: string;
  readonly tone: 'urgent' | 'calm' | 'plain';
  readonly children: ReactNode;
}

export function CareCard({ heading, tone, children }: CareCardProps) {
  const headingId = useId();
  return (
    <section className={`care-card care-card-${tone}`} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {children}
    </section>
  );
}
