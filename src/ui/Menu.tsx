/** A small panel behind one button of the head. It opens before the app has loaded too. */
import type { ReactNode } from 'react';

export interface MenuProps {
  readonly className: string;
  /** What a screen reader says in place of the button's words. */
  readonly label?: string;
  readonly button: ReactNode;
  readonly children: ReactNode;
}

export function Menu({ className, label, button, children }: MenuProps) {
  return (
    <details
      className={`menu ${className}`}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Without one the window lost the focus, or somebody pressed where nothing is.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
          currentTarget.open = false;
        }
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={label}>{button}</summary>
      <div
        className="menu-panel"
        onClick={({ currentTarget, target }) => {
          const menu = currentTarget.closest('details');
          // What was chosen is done: the focus goes back to the button, and the page is seen again.
          if (menu === null || !(target instanceof Element)) return;
          if (target.closest('a, button') === null) return;
          menu.open = false;
          menu.querySelector('summary')?.focus();
        }}
      >
        {children}
      </div>
    </details>
  );
}
