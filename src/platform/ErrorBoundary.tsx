import { Component, type ReactNode } from 'react';
import { showPlainList } from './plainList';
import { copyOfSeekCareNow, keepPage } from './keptPage';

interface State {
  readonly broken: boolean;
  readonly kept?: HTMLElement | undefined;
}

/**
 * Renders nothing after an error below it: the plain list of signs takes the page over. Only Seek
 * care now stays, once it is shown.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  /** React still has the page in the document here, and takes it out right after. */
  static getDerivedStateFromError(): State {
    return { broken: true, kept: copyOfSeekCareNow() };
  }

  override componentDidCatch(): void {
    const { kept } = this.state;
    if (kept !== undefined) keepPage(kept);
    showPlainList();
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
