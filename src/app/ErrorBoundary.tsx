import { Component, type ReactNode } from 'react';
import { showPlainList } from './fallback';

/** Renders nothing after an error below it: the plain list of signs takes the page over. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(): void {
    showPlainList();
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
