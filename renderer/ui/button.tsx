import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Tooltip } from './tooltip';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  variant?: ButtonVariant;
  size?: 'small' | 'medium';
  ref?: Ref<HTMLButtonElement>;
  'data-testid'?: string;
}

/** A button with words, an icon before them if wanted. */
export function Button({ variant = 'secondary', size = 'medium', ...props }: ButtonProps) {
  return <AriaButton {...props} className={classNames(styles.button, styles[variant], styles[size])} />;
}

export interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** Read by screen readers and shown as the tooltip. */
  label: string;
  icon: ReactNode;
}

/** A button that is only an icon; its label appears as a tooltip on hover and focus. */
export function IconButton({ label, icon, variant = 'quiet', size = 'medium', ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      <AriaButton
        {...props}
        aria-label={label}
        className={classNames(styles.button, styles[variant], styles[size], styles.icon)}
      >
        {icon}
      </AriaButton>
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
