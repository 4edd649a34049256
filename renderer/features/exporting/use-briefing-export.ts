import { useEffect, useRef, useState } from 'react';
import { listReferences } from '../../core/briefing/evidence';
import { type Briefing, type BriefingId, instant } from '../../core/model';
import type { Digits, Language } from '../../i18n/messages';
import type { Store } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import {
  type BriefingDocx,
  type BriefingToDocxInput,
  DEFAULT_DOCX_OPTIONS,
  exportBriefing,
} from '../../workers/export-client';
import { wordFileWords } from './word-file-words';

/** What the analyst chooses before the export. */
export interface ExportChoices {
  readonly language: Language;
  readonly marks: boolean;
}

export type ExportState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly fraction: number }
  | { readonly kind: 'failed'; readonly why: 'missing' | 'failed'; readonly detail: string }
  | ({ readonly kind: 'done'; readonly title: string } & BriefingDocx);

export interface BriefingExport {
  readonly state: ExportState;
  readonly start: (choices: ExportChoices) => void;
  /** Back to the choices; ends a running worker. */
  readonly cancel: () => void;
}

/** Runs the export of a briefing as it stands in the store; leaving the dialog ends it. */
export function useBriefingExport(briefingId: BriefingId, digits: Digits): BriefingExport {
  const store = useStore();
  const [state, setState] = useState<ExportState>({ kind: 'asking' });
  const running = useRef<() => void>(() => undefined);
  useEffect(() => () => running.current(), []);

  const run = async (choices: ExportChoices) => {
    let isCurrent = true;
    let endWorker: () => void = () => undefined;
    running.current();
    running.current = () => {
      isCurrent = false;
      endWorker();
    };
    setState({ kind: 'running', fraction: 0 });
    const briefing = await store.briefings.find(briefingId);
    const input = briefing ? await gather(store, briefing, choices, digits) : undefined;
    // The read may outlast the dialog: nothing may start after that.
    if (!stillWanted(isCurrent)) return;
    if (!briefing || !input) {
      setState({ kind: 'failed', why: 'missing', detail: '' });
      return;
    }
    const job = exportBriefing(input, (fraction) => setState({ kind: 'running', fraction }));
    endWorker = job.cancel;
    const result = await job.result;
    if (!stillWanted(isCurrent)) return;
    if (result.ok) setState({ kind: 'done', title: briefing.title, ...result.value });
    else if (result.error.code === 'failed')
      setState({ kind: 'failed', why: 'failed', detail: result.error.message });
  };

  return {
    state,
    start: (choices) => {
      run(choices).catch((cause: unknown) => {
        const detail = cause instanceof Error ? cause.message : String(cause);
        setState({ kind: 'failed', why: 'failed', detail });
      });
    },
    cancel: () => {
      running.current();
      setState({ kind: 'asking' });
    },
  };
}

/** A call, so that the compiler does not take the flag for what it was at the start. */
function stillWanted(isCurrent: boolean): boolean {
  return isCurrent;
}

/** Everything the file is made from, read from the store. */
async function gather(
  store: Store,
  briefing: Briefing,
  choices: ExportChoices,
  digits: Digits,
): Promise<BriefingToDocxInput> {
  const ids = [...new Set(listReferences(briefing.document).map((reference) => reference.highlightId))];
  const [evidence, tags] = await Promise.all([
    store.highlights.evidenceFor(ids),
    store.tags.list(briefing.caseFileId),
  ]);
  const { title, subtitle, date, organisation, handling } = briefing;
  const header = { title, subtitle, date, organisation, handling };
  return {
    header,
    document: briefing.document,
    evidence: new Map(evidence.map((each) => [each.highlight.id, each])),
    tags: new Map(tags.map((tag) => [tag.id, tag])),
    words: wordFileWords(header, choices.language, digits),
    options: { ...DEFAULT_DOCX_OPTIONS, marks: choices.marks },
    now: instant(new Date().toISOString()),
  };
}
