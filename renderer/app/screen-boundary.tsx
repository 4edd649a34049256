import { OctagonAlert } from 'lucide-react';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { CopyDetailsButton } from './copy-details';
import { errorDetails } from './error-details';

interface BoundaryProps {
  /** Which screen, for the details. */
  name: string;
  version: string;
  children: ReactNode;
}

interface BoundaryState {
  readonly details: string | null;
  /** Counts reopenings: a fresh key mounts the screen anew. */
  readonly round: number;
}

/** Keeps an error of one screen from taking the window down; what was saved is in the store, not in the screen. */
export class ScreenBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { details: null, round: 0 };

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    const where = `screen: ${this.props.name}${info.componentStack ?? ''}`;
    this.setState({ details: errorDetails(error, where, this.props.version) });
  }

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { details: String(error) };
  }

  override render() {
    const { details, round } = this.state;
    if (details === null) return <Fresh key={round}>{this.props.children}</Fresh>;
    return (
      <StoppedScreen details={details} onReopen={() => this.setState({ details: null, round: round + 1 })} />
    );
  }
}

function Fresh(props: { children: ReactNode }) {
  return props.children;
}

function StoppedScreen(props: { details: string; onReopen: () => void }) {
  const { t } = useMessages();
  return (
    <div role="alert" data-testid="shell.stopped" style={{ blockSize: '100%' }}>
      <EmptyState icon={<OctagonAlert />} title={t('errors.screen')} text={t('errors.screenText')}>
        <Button variant="primary" onPress={props.onReopen} data-testid="shell.stopped.reopen">
          {t('errors.reloadScreen')}
        </Button>
        <CopyDetailsButton details={props.details} />
      </EmptyState>
    </div>
  );
}
