import { Layers } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId, ReportGroupId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import { ReportGroupDialog } from './report-group-dialog';
import styles from './report-group-line.module.css';

/** Says that the article carries one report with others, and opens the list of them. */
export function ReportGroupLine(props: {
  articleId: ArticleId;
  groupId: ReportGroupId;
  onOpenArticle: (id: ArticleId) => void;
}) {
  const { groupId } = props;
  const { t } = useMessages();
  const { articles } = useStore();
  const [isOpen, setOpen] = useState(false);
  const report = useLive(async () => {
    const [group, members] = await Promise.all([
      articles.reportGroup(groupId),
      articles.ofReportGroup(groupId),
    ]);
    return group && { group, members };
  }, [articles, groupId]);
  if (!report || report.members.length < 2) return null;
  const { group, members } = report;
  return (
    <div className={styles.line}>
      <Button
        size="small"
        variant="quiet"
        aria-haspopup="dialog"
        onPress={() => setOpen(true)}
        data-testid="reader.report"
      >
        <Layers aria-hidden />
        {t('reader.report', { count: members.length - 1 })}
      </Button>
      {group.name !== '' && (
        <span data-testid="reader.report.group-name">
          <Foreign>{group.name}</Foreign>
        </span>
      )}
      {isOpen && (
        <ReportGroupDialog
          group={group}
          members={members}
          openId={props.articleId}
          onOpenArticle={(id) => {
            setOpen(false);
            props.onOpenArticle(id);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
