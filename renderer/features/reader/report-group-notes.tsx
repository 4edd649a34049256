import type { ArticleId } from '../../core/model';
import { useReaderScope } from './reader-scope';
import { LikenessLine } from './report-group-likeness';
import { ReportGroupLine } from './report-group-line';

/** What the header says of other articles with the same report: those it is grouped with, and one it may be like. */
export function ReportGroupNotes({ onOpenArticle }: { onOpenArticle: (id: ArticleId) => void }) {
  const { article } = useReaderScope();
  const { id, reportGroupId, likeness } = article;
  return (
    <>
      {reportGroupId !== null && (
        <ReportGroupLine articleId={id} groupId={reportGroupId} onOpenArticle={onOpenArticle} />
      )}
      {likeness !== null && (
        <LikenessLine article={article} likeness={likeness} onOpenArticle={onOpenArticle} />
      )}
    </>
  );
}
