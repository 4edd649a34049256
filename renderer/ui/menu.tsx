import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonVariant } from './button';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import overlay from './overlay.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  readonly isDanger?: boolean;
  /** A line stands before it. */
  readonly startsGroup?: boolean;
  readonly isDisabled?: boolean;
  /** Set on any entry, it makes the menu a choice with a tick. */
  readonly isSelected?: boolean;
}

export interface MenuButtonProps {
  /** What the menu is for; names both the button and the menu. */
  label: string;
  /** What the button shows. */
  children: ReactNode;
  items: readonly MenuEntry[];
  onAction: (id: string) => void;
  variant?: ButtonVariant;
  size?: 'small' | 'medium';
  isDisabled?: boolean;
  testId?: string;
}

/** A button that opens a menu of actions. */
export function MenuButton(props: MenuButtonProps) {
  const isChoice = props.items.some((item) => item.isSelected !== undefined);
  const selected = props.items.filter((item) => item.isSelected).map((item) => item.id);
  return (
    <MenuTrigger>
      <Button
        variant={props.variant ?? 'quiet'}
        size={props.size ?? 'medium'}
        aria-label={props.label}
        isDisabled={props.isDisabled ?? false}
        {...(props.testId ? { 'data-testid': props.testId } : {})}
      >
        {props.children}
      </Button>
      <Popover className={overlay.popover ?? ''} data-overlay="">
        <Menu
          className={overlay.list ?? ''}
          aria-label={props.label}
          onAction={(key) => props.onAction(String(key))}
          disabledKeys={props.items.filter((item) => item.isDisabled).map((item) => item.id)}
          {...(isChoice ? { selectionMode: 'single' as const, selectedKeys: selected } : {})}
        >
          {props.items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={classNames(
                overlay.item,
                item.isDanger && overlay.danger,
                item.startsGroup && overlay.group,
              )}
              data-testid={props.testId ? `${props.testId}.${item.id}` : undefined}
            >
              {item.icon}
              <bdi className={overlay.words}>{item.label}</bdi>
              {item.keys ? <Kbd>{item.keys}</Kbd> : null}
              {item.isSelected ? <Check size={16} aria-hidden className={overlay.check} /> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
