import { $isLinkNode, $toggleLink } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type RangeSelection,
} from 'lexical';
import { completeUrl } from '../../core/briefing/link-url';

/**
 * Makes the selected text a link, changes the link at the caret, or inserts the address as a link.
 * null removes the link. False when the address is not allowed.
 */
export function $setLink(address: string | null): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (address === null) {
    $selectWholeLink(selection);
    $toggleLink(null);
    return true;
  }
  const url = completeUrl(address);
  if (url === undefined) return false;
  if (selection.isCollapsed() && !$selectWholeLink(selection)) {
    const text = $createTextNode(address.trim());
    selection.insertNodes([text]);
    text.select(0, text.getTextContentSize());
  }
  $toggleLink(url, { rel: null });
  return true;
}

function $selectWholeLink(selection: RangeSelection): boolean {
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (!link) return false;
  if (selection.isCollapsed()) link.select(0, link.getChildrenSize());
  return true;
}
