/** Tabs with a count above their words; arrow keys, Home and End move through them. */
export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly count: number; readonly words: string }[];
  readonly selected: Name;
  /** Id of the panel that they control. */
  readonly panel: string;
  onSelect(name: Name): void;
}

export function Tabs<Name extends string>({ label, tabs, selected, panel, onSelect }: TabsProps<Name>) {
  const chooseByKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[next % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.name);
    document.getElementById(`tab-${tab.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={chooseByKey}>
      {tabs.map(({ name, count, words }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          class="tab"
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          <span class="tab-count">{count}</span> <span class="tab-words">{words}</span>
        </button>
      ))}
    </div>
  );
}
