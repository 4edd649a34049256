import type { FieldEvidence } from '../../../core/model';
import type { Messages } from '../../../i18n/messages';

/** Where a value was found, in two or three words. */
export function evidenceWords(evidence: FieldEvidence, { t, number }: Messages): string {
  switch (evidence.kind) {
    case 'line':
      return t('importing.evidence.line', { line: number(evidence.line, { useGrouping: false }) });
    case 'document':
      return t('importing.evidence.document');
    case 'file-name':
      return t('importing.evidence.fileName');
    case 'dates':
      return t('importing.evidence.dates');
    case 'letters':
      return t('importing.evidence.letters');
    case 'outlet':
      return t('importing.evidence.outlet');
  }
}

/** The same with everything there is to say, for a tooltip. */
export const evidenceDetail = (evidence: FieldEvidence, messages: Messages): string =>
  evidence.kind === 'document'
    ? messages.t('importing.evidence.documentName', { name: evidence.name })
    : evidenceWords(evidence, messages);
