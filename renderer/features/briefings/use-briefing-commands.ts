import { useMemo } from 'react';
import type { BriefingEditing } from '../../editor/briefing/briefing-editing';
import { type MessageKey, useMessages } from '../../i18n/messages';
import { type Command, type Shortcut, useCommands } from '../../ui/commands';
import { EDITING_ACTIONS, OPENING_SHORTCUTS } from './editing-actions';

export interface BriefingOpeners {
  readonly find: () => void;
  readonly link: () => void;
  readonly cite: () => void;
  readonly table: () => void;
  readonly evidence: () => void;
  readonly save: () => void;
}

const OPENER_LABELS: Record<keyof BriefingOpeners, MessageKey> = {
  find: 'briefings.find',
  link: 'briefings.link',
  cite: 'briefings.citeHere',
  table: 'briefings.table.insert',
  evidence: 'briefings.focusEvidence',
  save: 'briefings.saveNow',
};

/** Everything the open briefing can do by key and from the palette. */
export function useBriefingCommands(editing: BriefingEditing, openers: BriefingOpeners): void {
  const { t } = useMessages();
  const commands = useMemo(() => {
    const make = (id: string, label: MessageKey, shortcut: Shortcut, run: () => void): Command => ({
      id: `briefing.${id}`,
      label: t(label),
      section: t('briefings.section'),
      shortcut,
      worksInTextFields: true,
      run,
    });
    return [
      ...Object.values(EDITING_ACTIONS).map((action) =>
        make(action.id, action.label, action.shortcut, () => {
          if (!isTypingElsewhere(editing)) action.run(editing);
        }),
      ),
      ...OPENERS.map((id) => make(id, OPENER_LABELS[id], OPENING_SHORTCUTS[id], openers[id])),
    ];
  }, [editing, openers, t]);
  useCommands(commands);
}

const OPENERS = ['find', 'link', 'cite', 'table', 'evidence', 'save'] as const;

/** In the title's field Ctrl+B must not make the page's text bold. */
function isTypingElsewhere(editing: BriefingEditing): boolean {
  const active = document.activeElement;
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  return isField && !editing.hasFocus();
}
