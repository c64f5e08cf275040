import { useId, useMemo, useState } from 'preact/hooks';

export interface RegionChoice {
  code: string;
  /** Full name: short names are shared by a regency and a city. */
  name: string;
  /** Province, shown beside a regency or city. */
  within?: string | undefined;
}

/** Where the picker finds regions. */
export interface RegionSource {
  byCode(code: string): RegionChoice | undefined;
  /** The closest first. */
  search(query: string): readonly RegionChoice[];
}

export interface RegionPickerProps {
  label: string;
  hint: string;
  /** Said when nothing fits, and how many fit. */
  none: string;
  count(shown: number, all: number): string;
  clear: string;
  regions: RegionSource;
  chosen: string;
  disabled?: boolean;
  onChoose(code: string): void;
}

/** Rows shown at once; the count says how many more fit. */
const SHOWN = 12;

const shownName = (region: RegionChoice): string =>
  region.within === undefined ? region.name : `${region.name}, ${region.within}`;

/** A searchable list of the country's regions: a combobox with the usual keys. */
export function RegionPicker(props: RegionPickerProps) {
  const id = useId();
  const now = props.regions.byCode(props.chosen);
  const [query, setQuery] = useState<string | undefined>(undefined);
  const [active, setActive] = useState(0);
  const found = useMemo(() => props.regions.search(query ?? ''), [props.regions, query]);
  const shown = found.slice(0, SHOWN);
  const open = query !== undefined && query.trim() !== '';
  const choose = (region: RegionChoice) => {
    props.onChoose(region.code);
    setQuery(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to !== undefined && (event.key.startsWith('Arrow') || event.ctrlKey)) {
      event.preventDefault();
      setActive((to + shown.length) % Math.max(shown.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const region = shown[active];
      if (region) choose(region);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setQuery(undefined);
    }
  };
  return (
    <div class="jn-picker">
      <label class="jn-field">
        <span>{props.label}</span>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-hint`}
          {...(open && shown[active] ? { 'aria-activedescendant': `${id}-${active}` } : {})}
          value={query ?? (now ? shownName(now) : '')}
          disabled={props.disabled ?? false}
          maxLength={60}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setQuery(undefined)}
        />
      </label>
      <p class="jn-small" id={`${id}-hint`}>
        {props.hint}
      </p>
      <ul role="listbox" id={`${id}-list`} aria-label={props.label} hidden={!open || shown.length === 0}>
        {open
          ? shown.map((region, at) => (
              <li
                key={region.code}
                role="option"
                id={`${id}-${at}`}
                aria-selected={at === active}
                // Before the blur, which would close the list.
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(region);
                }}
              >
                {shownName(region)}
              </li>
            ))
          : null}
      </ul>
      <p role="status" class="jn-small">
        {open ? (found.length === 0 ? props.none : props.count(shown.length, found.length)) : ''}
      </p>
      {props.chosen === '' || props.disabled === true ? null : (
        <button type="button" class="jn-link" onClick={() => props.onChoose('')}>
          {props.clear}
        </button>
      )}
    </div>
  );
}
