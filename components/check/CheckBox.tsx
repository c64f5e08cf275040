import { useState } from 'preact/hooks';
import { t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { CheckFinding } from './CheckFinding';
import type { CheckResult } from './types';

/** Characters a text to check may have; what recognition reads of one subject. */
export const MAX_TEXT = 20_000;

export interface CheckBoxProps {
  /** Text to begin with, e.g. what was selected on a page; it is checked at once by the caller. */
  text?: string;
  result?: CheckResult | undefined;
  check(text: string): Promise<CheckResult>;
  onRule(id: string): void;
}

/** A box for a draft or the words of a link: nothing is sent or kept. */
export function CheckBox(props: CheckBoxProps) {
  const language = useLanguage();
  const [text, setText] = useState(props.text ?? '');
  const [result, setResult] = useState(props.result);
  const [failed, setFailed] = useState(false);
  const run = async () => {
    setFailed(false);
    try {
      setResult(await props.check(text));
    } catch {
      // The tables may not be stored yet in the first seconds after installing.
      setResult(undefined);
      setFailed(true);
    }
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label class="jn-field">
          <span>{t(language, 'check.label')}</span>
          <textarea
            rows={5}
            maxLength={MAX_TEXT}
            value={text}
            aria-describedby="check-says"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setResult(undefined);
            }}
          />
        </label>
        <p id="check-says" class="jn-small">
          {t(language, 'check.says')}
        </p>
        <Button type="submit" disabled={text.trim() === ''}>
          {t(language, 'check.button')}
        </Button>
      </form>
      <div aria-live="polite">
        {failed ? <p>{t(language, 'check.failed')}</p> : null}
        {result ? <CheckFinding result={result} onRule={props.onRule} /> : null}
      </div>
    </>
  );
}
