import { useEffect, useState } from 'react';
import { type Booted, type BootFailure, boot } from './boot';
import { BootFrame, FailurePage, OpeningPage } from './boot-pages';
import { Program } from './program';
import { interfaceLanguage } from './settings-provider';

type Phase =
  | { readonly kind: 'opening'; readonly rebuiltShare: number | null }
  | { readonly kind: 'failed'; readonly failure: BootFailure }
  | { readonly kind: 'open'; readonly booted: Booted };

/** From nothing to the user's work, or to a page that says why not. */
export function App() {
  const phase = useBoot();
  if (phase.kind === 'open') return <Program booted={phase.booted} />;
  return (
    <BootFrame language={interfaceLanguage(null, navigator.language)}>
      {phase.kind === 'failed' ? (
        <FailurePage failure={phase.failure} />
      ) : (
        <OpeningPage rebuiltShare={phase.rebuiltShare} />
      )}
    </BootFrame>
  );
}

function useBoot(): Phase {
  const [phase, setPhase] = useState<Phase>({ kind: 'opening', rebuiltShare: null });
  useEffect(() => {
    void boot({
      onRebuild: (rebuiltShare) => setPhase({ kind: 'opening', rebuiltShare }),
      onSuperseded: (failure) => setPhase({ kind: 'failed', failure }),
    }).then((outcome) =>
      setPhase(
        outcome.ok ? { kind: 'open', booted: outcome.value } : { kind: 'failed', failure: outcome.error },
      ),
    );
  }, []);
  return phase;
}
