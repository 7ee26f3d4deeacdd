import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { BaseUi } from './BaseUi.tsx';
import './tabs.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A number shown beside the label, already formatted for the reader's locale. */
  readonly count?: string;
  readonly panel: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly items: readonly TabItem<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly label: string;
}

/** Tabs with arrow keys, Home and End. Test hooks: `tab-<id>` and `panel-<id>`. */
export function Tabs<Id extends string>({ items, value, onChange, label }: TabsProps<Id>) {
  return (
    <BaseUi>
      <BaseTabs.Root
        className="tabs"
        value={value}
        onValueChange={(next) => {
          const item = items.find((candidate) => candidate.id === next);
          if (item) onChange(item.id);
        }}
      >
        <BaseTabs.List className="tabs__list" aria-label={label} activateOnFocus>
          {items.map((item) => (
            <BaseTabs.Tab key={item.id} value={item.id} className="tabs__tab" data-testid={`tab-${item.id}`}>
              {item.label}
              {item.count !== undefined && <span className="tabs__count">{item.count}</span>}
            </BaseTabs.Tab>
          ))}
        </BaseTabs.List>
        {items.map((item) => (
          <BaseTabs.Panel
            key={item.id}
            value={item.id}
            className="tabs__panel"
            // What it holds takes the focus: one more stop would only say the tab's name again.
            tabIndex={-1}
            data-testid={`panel-${item.id}`}
          >
            {item.panel}
          </BaseTabs.Panel>
        ))}
      </BaseTabs.Root>
    </BaseUi>
  );
}
