import { useEffect, useRef, useState } from 'preact/hooks';
import { askedSigns, type PhotoFinding, type PhotoFindings } from '../../lib/photo-findings';
import { say, t } from '../../lib/texts/all';
import { CheckFinding } from '../check/CheckFinding';
import type { CheckResult } from '../check/types';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { PhotoFigure } from './PhotoFigure';

export interface PhotoCheckProps {
  inspect(files: readonly File[], skip?: AbortSignal): Promise<PhotoFindings>;
  check(text: string): Promise<CheckResult>;
  onRule(id: string): void;
}

interface Seen {
  finding: PhotoFinding;
  result?: CheckResult | undefined;
}

/** Pictures chosen, dropped or pasted are looked at here and nowhere else; nothing of them is kept. */
export function PhotoCheck({ inspect, check, onRule }: PhotoCheckProps) {
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState<readonly Seen[]>([]);
  const [busy, setBusy] = useState(false);
  const looking = useRef(new AbortController());

  async function look(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    // Pictures dropped while others are looked at take their place: an answer that comes late is not of these.
    looking.current.abort();
    const { signal } = (looking.current = new AbortController());
    setBusy(true);
    setSeen([]);
    const { files: findings } = await inspect(files, signal);
    const looked = await Promise.all(
      findings.map(async (finding): Promise<Seen> => ({
        finding,
        result: finding.text === '' ? undefined : await check(finding.text).catch(() => undefined),
      })),
    );
    if (signal.aborted) return;
    setSeen(looked);
    setBusy(false);
  }

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('paste', (event) => void look([...(event.clipboardData?.files ?? [])]), {
      signal,
    });
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        void look([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);

  return (
    <>
      <p>{t(language, 'photoCheck.says')}</p>
      <p>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {t(language, 'photoCheck.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept="image/*,video/*"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void look(files);
          }}
        />
      </p>
      <div aria-live="polite" aria-busy={busy}>
        {busy ? (
          <p>
            <progress aria-label={t(language, 'photoCheck.busy')} /> {t(language, 'photoCheck.busy')}
          </p>
        ) : null}
        {seen.map((one, at) => (
          <section
            class="jn-card"
            // Pasted pictures all have the same name.
            key={at}
            data-file={one.finding.name}
            data-status={one.finding.status}
            data-ms={one.finding.ms}
            data-text={one.finding.text}
            data-signs={one.finding.signs.map(({ sign }) => sign).join(' ')}
          >
            <h2>{one.finding.name}</h2>
            <PhotoFigure
              language={language}
              finding={one.finding}
              counted={(one.result?.verdict.matches ?? [])
                .filter((match) => match.counted)
                .map(({ text }) => text)}
            />
            {askedSigns(one.finding).length > 0 ? <p>{t(language, 'photo.signSentence')}</p> : null}
            {one.result ? (
              <CheckFinding result={one.result} onRule={onRule} />
            ) : (
              <Nothing finding={one.finding} />
            )}
          </section>
        ))}
      </div>
      <p class="jn-small">{t(language, 'photoCheck.limits')}</p>
    </>
  );
}

function Nothing({ finding }: { finding: PhotoFinding }) {
  const language = useLanguage();
  if (finding.status !== 'checked') return <p>{say(language, 'photoStatus', finding.status)}</p>;
  return askedSigns(finding).length > 0 ? null : <p>{t(language, 'photoCheck.nothing')}</p>;
}
