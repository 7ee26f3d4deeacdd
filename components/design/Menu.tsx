import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { BaseUi } from './BaseUi.tsx';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** The element that opens the menu: a `<Button>` or an `<IconButton>`. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly items: readonly MenuItem[];
}

/** A menu of actions: arrow keys, type-ahead, Escape. Test hooks: `menu-<id>`. */
export function Menu({ trigger, items }: MenuProps) {
  return (
    <BaseUi>
      <BaseMenu.Root>
        <BaseMenu.Trigger render={trigger} />
        <BaseMenu.Portal>
          <BaseMenu.Positioner className="menu__positioner" sideOffset={4} align="end">
            <BaseMenu.Popup className="menu">
              {items.map((item) => (
                <BaseMenu.Item
                  key={item.id}
                  className={`menu__item ${item.danger ? 'menu__item--danger' : ''}`}
                  disabled={item.disabled ?? false}
                  onClick={item.onSelect}
                  data-testid={`menu-${item.id}`}
                >
                  {item.icon !== undefined && <span aria-hidden="true">{item.icon}</span>}
                  {item.label}
                </BaseMenu.Item>
              ))}
            </BaseMenu.Popup>
          </BaseMenu.Positioner>
        </BaseMenu.Portal>
      </BaseMenu.Root>
    </BaseUi>
  );
}
