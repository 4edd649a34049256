import { lineKey } from '../../core/importing/line-key';
import type { Outlet } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { nameProblem } from './name-problem';
import { useOutletsScope } from './outlets-scope';
import { WordList } from './word-list';

/** The other names of an outlet. */
export function AliasEditor({ outlet }: { outlet: Outlet }) {
  const { t } = useMessages();
  const { list, writes } = useOutletsScope();
  const problemOf = (typed: string) => {
    const problem = nameProblem(typed, outlet, list);
    if (problem?.kind === 'taken') return t('outlets.taken', { name: problem.by.name });
    if (problem?.kind === 'own') return t('outlets.aliases.own');
    return undefined;
  };
  return (
    <WordList
      title={t('outlets.aliases')}
      hint={t('outlets.aliases.hint')}
      none={t('outlets.aliases.none')}
      words={outlet.aliases}
      removeLabel={(alias) => t('outlets.aliases.remove', { name: alias })}
      onRemove={(alias) =>
        writes.edit(outlet.id, (now) => ({
          aliases: now.aliases.filter((each) => lineKey(each) !== lineKey(alias)),
        }))
      }
      adding={{
        label: t('outlets.aliases.new'),
        problemOf,
        onAdd: (alias) => writes.edit(outlet.id, (now) => ({ aliases: [...now.aliases, alias] })),
      }}
      testId="outlets.aliases"
    />
  );
}
