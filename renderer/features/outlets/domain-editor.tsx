import type { Outlet } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { domainOf } from './domain-of';
import { useOutletsScope } from './outlets-scope';
import { WordList } from './word-list';

/** The hosts of an outlet's pages: an article from one of them is its own. */
export function DomainEditor({ outlet }: { outlet: Outlet }) {
  const { t } = useMessages();
  const { list, writes } = useOutletsScope();
  const problemOf = (typed: string) => {
    const domain = domainOf(typed);
    if (domain === undefined) return t('outlets.domains.wrong');
    const owner = list.find(({ domains }) => domains.includes(domain));
    return owner && t('outlets.domains.taken', { name: owner.name });
  };
  return (
    <WordList
      title={t('outlets.domains')}
      hint={t('outlets.domains.hint')}
      none={t('outlets.domains.none')}
      words={outlet.domains}
      removeLabel={(domain) => t('outlets.domains.remove', { domain })}
      onRemove={(domain) =>
        writes.edit(outlet.id, (now) => ({ domains: now.domains.filter((each) => each !== domain) }))
      }
      adding={{
        label: t('outlets.domains.new'),
        dir: 'ltr',
        problemOf,
        onAdd: (typed) =>
          writes.edit(outlet.id, (now) => ({ domains: [...now.domains, domainOf(typed) ?? typed] })),
      }}
      testId="outlets.domains"
    />
  );
}
