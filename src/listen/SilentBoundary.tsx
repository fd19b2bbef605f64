import { Component, type ReactNode } from 'react';

/**
 * Renders nothing after an error below it: reading aloud is an offer, and no fault of it may end a
 * check.
 */
export class SilentBoundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
