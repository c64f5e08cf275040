import { useId, useState } from 'preact/hooks';
import type { Setting, SettingKey, Settings } from '../../lib/settings/catalogue';
import { say, t } from '../../lib/texts/all';
import { formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Badge } from '../ui/Badge';
import { RegionPicker, type RegionSource } from '../ui/RegionPicker';
import { Switch } from '../ui/Switch';

export interface SettingFieldProps {
  setting: Setting;
  value: Settings[SettingKey];
  /** Decided by the office's policy: shown, not changeable. */
  fixed: boolean;
  regions: RegionSource;
  onChange(value: Settings[SettingKey]): void;
}

/** Choices up to this many are all shown; longer ones fold into a list. */
const ALL_SHOWN = 4;

/** One setting of the catalogue as a form field, by the shape of its value. */
export function SettingField(props: SettingFieldProps) {
  const language = useLanguage();
  const id = useId();
  const { setting, value, fixed, onChange } = props;
  const { key, shape } = setting;
  const title = say(language, `settings.${key}`, 'title') ?? key;
  const description = say(language, `settings.${key}`, 'description') ?? '';
  const named = (choice: string) => say(language, `settings.${key}`, choice) ?? choice;
  const office = fixed ? <Badge>{t(language, 'options.fixed')}</Badge> : null;
  const says = (
    <p class="jn-small" id={`${id}-says`}>
      {description} {office}
    </p>
  );

  if (shape.kind === 'toggle')
    return (
      <div class="jn-setting">
        <Switch
          label={title}
          describedBy={`${id}-says`}
          on={value === true}
          disabled={fixed}
          onChange={onChange}
        />
        {says}
      </div>
    );

  if (shape.kind === 'choice' && shape.values.length <= ALL_SHOWN)
    return (
      <fieldset class="jn-setting" aria-describedby={`${id}-says`} disabled={fixed}>
        <legend>{title}</legend>
        {says}
        {shape.values.map((choice) => (
          <label key={choice} class="jn-check">
            <input
              type="radio"
              name={`${id}-${key}`}
              checked={value === choice}
              onChange={() => onChange(choice as Settings[SettingKey])}
            />
            <span>{named(choice)}</span>
          </label>
        ))}
      </fieldset>
    );

  if (shape.kind === 'choice')
    return (
      <div class="jn-setting">
        <label class="jn-field">
          <span>{title}</span>
          <select
            value={String(value)}
            disabled={fixed}
            aria-describedby={`${id}-says`}
            onChange={(event) => onChange(event.currentTarget.value as Settings[SettingKey])}
          >
            {shape.values.map((choice) => (
              <option key={choice} value={choice}>
                {named(choice)}
              </option>
            ))}
          </select>
        </label>
        {says}
      </div>
    );

  if (shape.kind === 'region')
    return (
      <div class="jn-setting">
        <RegionPicker
          label={title}
          hint={description}
          none={t(language, 'options.regionNone')}
          count={(shown, all) => t(language, 'options.regionCount', [shown, all])}
          clear={t(language, 'options.regionClear')}
          regions={props.regions}
          chosen={String(value)}
          disabled={fixed}
          onChoose={onChange}
        />
        {office}
      </div>
    );

  if (shape.kind === 'number')
    return (
      <NumberField
        title={title}
        says={says}
        id={id}
        value={Number(value)}
        min={shape.min}
        max={shape.max}
        fixed={fixed}
        onChange={onChange}
      />
    );

  const common = {
    value: String(value),
    disabled: fixed,
    'aria-describedby': `${id}-says`,
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value.trim()),
  };
  return (
    <div class="jn-setting">
      <label class="jn-field">
        <span>{title}</span>
        {shape.kind === 'date' ? (
          <input type="date" {...common} />
        ) : (
          <input type="text" maxLength={shape.kind === 'text' ? shape.maxLength : 120} {...common} />
        )}
      </label>
      {says}
    </div>
  );
}

interface NumberFieldProps {
  title: string;
  says: preact.ComponentChild;
  id: string;
  value: number;
  min: number;
  max: number;
  fixed: boolean;
  onChange(value: number): void;
}

/** A whole number within its bounds; anything else is refused beside the field and not stored. */
function NumberField(props: NumberFieldProps) {
  const language = useLanguage();
  const [wrong, setWrong] = useState(false);
  const { id, min, max } = props;
  return (
    <div class="jn-setting">
      <label class="jn-field">
        <span>{props.title}</span>
        <input
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={1}
          value={props.value}
          disabled={props.fixed}
          aria-invalid={wrong}
          aria-describedby={`${id}-says ${id}-wrong`}
          onChange={(event) => {
            const next = event.currentTarget.valueAsNumber;
            const fits = Number.isInteger(next) && next >= min && next <= max;
            setWrong(!fits);
            if (fits) props.onChange(next);
          }}
        />
      </label>
      {props.says}
      <p class="jn-wrong" id={`${id}-wrong`} role="alert">
        {wrong
          ? t(language, 'options.numberWrong', [formatNumber(language, min), formatNumber(language, max)])
          : ''}
      </p>
    </div>
  );
}
