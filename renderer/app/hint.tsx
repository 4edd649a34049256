import type { ComponentProps } from 'react';
import { Focusable, TooltipTrigger } from 'react-aria-components';
import { Tooltip } from '../ui/tooltip';

/** Explains a piece of status on hover; the same words go to screen readers as its description. */
export function Hint(props: { text: string; children: ComponentProps<typeof Focusable>['children'] }) {
  return (
    <TooltipTrigger delay={400} closeDelay={60}>
      <Focusable excludeFromTabOrder>{props.children}</Focusable>
      <Tooltip>{props.text}</Tooltip>
    </TooltipTrigger>
  );
}
