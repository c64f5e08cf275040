import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

export interface TabsProps<Id extends string> {
  /** Accessible name of the list. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
  /** Content of the chosen tab only: what is not looked at is not built. */
  children: ComponentChildren;
}

/** Tabs by the usual keys: arrows, Home and End move and choose; Tab goes on into the content. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const go = (step: number, from: number) => {
    const to = props.tabs[(from + step + props.tabs.length) % props.tabs.length];
    if (!to) return;
    props.onChoose(to.id);
    list.current?.querySelector<HTMLElement>(`#tab-${to.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = props.tabs.findIndex((tab) => tab.id === props.chosen);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: props.tabs.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(step, at);
  };
  return (
    <>
      <div class="jn-tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === props.chosen}
            aria-controls="tab-panel"
            tabIndex={tab.id === props.chosen ? 0 : -1}
            onClick={() => props.onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        class="jn-panel"
        role="tabpanel"
        id="tab-panel"
        aria-labelledby={`tab-${props.chosen}`}
        tabIndex={-1}
      >
        {props.children}
      </div>
    </>
  );
}
