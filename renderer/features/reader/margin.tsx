import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Highlight, HighlightId, Tag } from '../../core/model';
import { blockAt } from '../../core/text/blocks';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import styles from './margin.module.css';
import { edgeColour, MarginCard } from './margin-card';
import { layoutMargin } from './margin-layout';
import { type PlannedBlock, planMargin } from './margin-plan';
import { useReaderScope } from './reader-scope';
import { useLayoutTick } from './use-layout-tick';
import { useRenderedBlocks } from './use-rendered-blocks';

/** Pixels between two cards. */
const GAP = 8;
/** From a card's upper edge to the middle of its first line, and of a passage's. */
const FIRST_LINE = 19;

/** The margin: a card for every highlight near the window, level with its passage as far as others allow. */
export function Margin(props: { hoveredId: HighlightId | null; onShowList: () => void }) {
  const scope = useReaderScope();
  const { highlights, surface, scroller, blocks, chosenId, tagsById } = scope;
  const { t } = useMessages();
  const sheetRef = useRef<HTMLDivElement>(null);
  const rendered = useRenderedBlocks(surface);
  const textTick = useLayoutTick(surface?.root, scroller);

  const byId = useMemo(
    () => new Map(highlights.map((highlight) => [highlight.id as string, highlight])),
    [highlights],
  );
  const plan = useMemo(() => {
    const near = highlights
      .map((highlight) => ({ highlight, block: blockAt(blocks, highlight.start)?.index ?? 0 }))
      .filter(({ block }) => rendered.has(block))
      .map(({ highlight, block }) => ({ id: highlight.id, block, hasNote: highlight.note !== '' }));
    const heights = new Map(
      [...rendered].map((block) => [block, surface?.elementOf(block)?.offsetHeight ?? 0]),
    );
    return planMargin(near, heights, chosenId);
    // `textTick`: the heights read here change with it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [highlights, blocks, rendered, surface, chosenId, textTick]);
  const leaders = useStandingCards(sheetRef.current, plan, byId, textTick);

  const tagsOf = (highlight: Highlight): readonly Tag[] =>
    highlight.tagIds.flatMap((id) => tagsById.get(id) ?? []);
  return (
    <div
      className={styles.margin}
      data-testid="reader.margin"
      onWheel={(event) => scroller?.scrollBy({ top: event.deltaY })}
    >
      <div ref={sheetRef} className={styles.sheet}>
        <svg className={styles.leaders} aria-hidden="true" data-mirror>
          {leaders.map((leader) => {
            const highlight = byId.get(leader.id);
            if (!highlight) return null;
            const isStrong = leader.id === chosenId || leader.id === props.hoveredId;
            return (
              <path
                key={leader.id}
                d={`M0 ${leader.from} C8 ${leader.from} 8 ${leader.to} 16 ${leader.to}`}
                style={{ stroke: edgeColour(tagsOf(highlight)), opacity: isStrong ? 1 : 0.35 }}
              />
            );
          })}
        </svg>
        {plan.map((block) => (
          <PlannedCards
            key={block.block}
            plan={block}
            byId={byId}
            tagsOf={tagsOf}
            hoveredId={props.hoveredId}
            hiddenText={t('reader.margin.hidden', { count: block.hidden })}
            onShowList={props.onShowList}
          />
        ))}
      </div>
    </div>
  );
}

function PlannedCards(props: {
  plan: PlannedBlock;
  byId: ReadonlyMap<string, Highlight>;
  tagsOf: (highlight: Highlight) => readonly Tag[];
  hoveredId: HighlightId | null;
  hiddenText: string;
  onShowList: () => void;
}) {
  const { chosenId } = useReaderScope();
  return (
    <>
      {props.plan.cards.map(({ id, isCompact }) => {
        const highlight = props.byId.get(id);
        return (
          highlight && (
            <MarginCard
              key={id}
              highlight={highlight}
              tags={props.tagsOf(highlight)}
              isCompact={isCompact}
              isChosen={id === chosenId}
              isHovered={id === props.hoveredId}
            />
          )
        );
      })}
      {props.plan.hidden > 0 && (
        <div className={styles.more} data-more={props.plan.block}>
          <Button size="small" variant="quiet" onPress={props.onShowList} data-testid="reader.margin.more">
            {props.hiddenText}
          </Button>
        </div>
      )}
    </>
  );
}

interface Leader {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Measures passages and cards, puts every card in its place and answers the lines between them. */
function useStandingCards(
  sheet: HTMLElement | null,
  plan: readonly PlannedBlock[],
  byId: ReadonlyMap<string, Highlight>,
  textTick: number,
): readonly Leader[] {
  const { surface, scroller } = useReaderScope();
  const [cardTick, setCardTick] = useState(0);
  const [leaders, setLeaders] = useState<readonly Leader[]>([]);
  useLayoutEffect(() => {
    if (!sheet) return;
    const observer = new ResizeObserver(() => setCardTick((before) => before + 1));
    for (const card of sheet.querySelectorAll('[data-card]')) observer.observe(card);
    return () => observer.disconnect();
  }, [sheet, plan]);
  useLayoutEffect(() => {
    if (!sheet || !surface || !scroller) return;
    const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
    const cards = [...sheet.querySelectorAll<HTMLElement>('[data-card], [data-more]')].map((element) => {
      const highlight = byId.get(element.dataset['card'] ?? '');
      const block = surface.elementOf(Number(element.dataset['more']));
      const line = highlight && surface.boxesOf({ start: highlight.start, end: highlight.start + 1 })[0];
      const middle = line ? line.top + line.height / 2 : (block?.getBoundingClientRect().bottom ?? 0);
      return { element, anchor: middle - top - FIRST_LINE, height: element.offsetHeight };
    });
    const tops = layoutMargin(cards, GAP, GAP);
    setLeaders(
      cards.flatMap(({ element, anchor }, i) => {
        const place = tops[i] ?? anchor;
        element.style.insetBlockStart = `${place}px`;
        const id = element.dataset['card'];
        return id === undefined ? [] : [{ id, from: anchor + FIRST_LINE, to: place + FIRST_LINE }];
      }),
    );
  }, [sheet, surface, scroller, plan, byId, textTick, cardTick]);
  return leaders;
}
