export interface SwitchProps {
  label: string;
  /** Id of a text that explains it. */
  describedBy?: string | undefined;
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
}

/** On or off, taking effect at once. The words beside it are part of the target. */
export function Switch(props: SwitchProps) {
  return (
    <label class="jn-switch">
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        disabled={props.disabled ?? false}
        {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="jn-switch-track" aria-hidden="true" />
      <span>{props.label}</span>
    </label>
  );
}
