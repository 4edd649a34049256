import type { ArticleMetadata, CaseFileId, Outlet } from '../../../core/model';
import { foldForMatching } from '../../../core/text/fold';
import { useMessages } from '../../../i18n/messages';
import { useLive, useStore } from '../../../storage/use-store';
import { ComboField, type ComboOption } from '../../../ui/combo-field';
import { useReport } from '../use-report';
import { FieldForm } from './field-form';
import { useDraft } from './use-draft';

interface OutletValueProps {
  readonly caseFileId: CaseFileId;
  readonly label: string;
  readonly value: string;
  /** The article's own grade; an outlet's default is given only where there is none. */
  readonly reliability: ArticleMetadata['reliability'];
  readonly onSave: (changes: Partial<ArticleMetadata>) => void;
  readonly testId: string;
}

const MOST_OPTIONS = 30;
const CREATE = 'create';

/** The outlet: known ones are offered by name and alias, a new one may be typed and remembered. */
export function OutletValue(props: OutletValueProps) {
  const { caseFileId, value, onSave } = props;
  const { t } = useMessages();
  const store = useStore();
  const report = useReport();
  const outlets = useLive(() => store.outlets.list(caseFileId), [store, caseFileId]) ?? [];
  const draft = useDraft(value);
  const text = draft.text.trim();
  const known = outlets.find((outlet) => namesOf(outlet).includes(foldForMatching(text)));
  const save = (outlet: Pick<Outlet, 'name' | 'reliability'>) => {
    if (outlet.name === value) {
      draft.revert();
      return;
    }
    const isGraded = props.reliability !== null || outlet.reliability === null;
    onSave({ outlet: outlet.name, ...(isGraded ? {} : { reliability: outlet.reliability }) });
  };
  const choose = async (id: string): Promise<void> => {
    const chosen = outlets.find((outlet) => outlet.id === id);
    if (chosen) save(chosen);
    if (id !== CREATE) return;
    const created = await store.outlets.create(caseFileId, { name: text });
    if (report(created)) save({ name: text, reliability: null });
  };
  const finish = () => save(known ?? { name: text, reliability: null });
  const options: readonly ComboOption[] = [
    ...outlets
      .filter((outlet) => fits(outlet, draft.isChanged ? text : ''))
      .slice(0, MOST_OPTIONS)
      .map(optionOf),
    ...(text !== '' && !known ? [{ id: CREATE, label: t('importing.outlet.create', { name: text }) }] : []),
  ];
  return (
    <FieldForm onSave={finish} onRevert={draft.revert}>
      <ComboField
        label={props.label}
        isLabelHidden
        value={draft.text}
        onChange={draft.change}
        options={options}
        onChoose={(id) => void choose(id)}
        onBlur={finish}
        openLabel={t('importing.outlet.show')}
        testId={props.testId}
      />
    </FieldForm>
  );
}

const namesOf = ({ name, aliases }: Outlet): readonly string[] => [name, ...aliases].map(foldForMatching);

const fits = (outlet: Outlet, typed: string): boolean =>
  namesOf(outlet).some((name) => name.includes(foldForMatching(typed)));

const optionOf = ({ id, name, aliases }: Outlet): ComboOption => ({
  id,
  label: name,
  description: aliases.length > 0 ? aliases.join('، ') : undefined,
});
