import { t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import type { PlatformChoice } from './types';

export interface PlatformListProps {
  platforms: readonly PlatformChoice[];
  off: readonly string[];
  onOff(ids: string[]): void;
  /** Called straight from the press, so that the browser may ask the person. */
  onAllow(platform: string, on: boolean): void;
}

/** On or off per platform; platforms the browser guards only when asked have a button that asks. */
export function PlatformList(props: PlatformListProps) {
  const language = useLanguage();
  const { platforms, off } = props;
  return (
    <fieldset class="jn-setting">
      <legend>{t(language, 'settings.platformsOff.title')}</legend>
      <p class="jn-small">{t(language, 'settings.platformsOff.description')}</p>
      {platforms.every((platform) => platform.allowed && platform.tier === 'core') ? null : (
        <p class="jn-small">{t(language, 'options.platformsOptional')}</p>
      )}
      <ul class="jn-entries">
        {platforms.map((platform) => (
          <li key={platform.id}>
            {platform.allowed ? (
              <Switch
                label={platform.name}
                on={!off.includes(platform.id)}
                onChange={(on) =>
                  props.onOff(on ? off.filter((id) => id !== platform.id) : [...off, platform.id])
                }
              />
            ) : (
              <span>{platform.name}</span>
            )}
            {platform.allowed && platform.tier === 'core' ? null : (
              <Button
                kind="plain"
                small
                aria-label={t(language, platform.allowed ? 'options.withdrawOne' : 'options.allowOne', [
                  platform.name,
                ])}
                onClick={() => props.onAllow(platform.id, !platform.allowed)}
              >
                {t(language, platform.allowed ? 'options.withdraw' : 'options.allow')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
