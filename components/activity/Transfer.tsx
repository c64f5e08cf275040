import { useState } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';
import type { ActivityPort, ImportPreview } from './types';

/** Saving a copy of the log, and taking one in again after seeing what it would add. */
export function Transfer(props: { port: ActivityPort; total: number }) {
  const language = useLanguage();
  const { port } = props;
  const [said, tell] = useState('');
  const [wrong, warn] = useState('');
  const [busy, setBusy] = useState(false);
  const [plan, setPlan] = useState<(ImportPreview & { ok: true }) | undefined>();
  const number = (value: number) => formatNumber(language, value);
  const problem = (code: string) => say(language, 'errors', code) ?? code;

  const begin = () => {
    setBusy(true);
    tell('');
    warn('');
  };
  const save = async (format: 'json' | 'csv') => {
    begin();
    const done = await port.exportFile(format, (count) =>
      tell(t(language, 'activity.exporting', [number(count), number(props.total)])),
    );
    setBusy(false);
    tell(done.ok ? t(language, 'activity.exported', [number(done.count ?? 0)]) : '');
    if (!done.ok) warn(problem(done.error));
  };
  const choose = async (file: File) => {
    begin();
    setPlan(undefined);
    const preview = await port.preview(file);
    setBusy(false);
    if (preview.ok) return setPlan(preview);
    const reason = say(language, 'activity.refusal', preview.reason) ?? problem(preview.reason);
    const detail = preview.detail === undefined ? reason : `${reason} (${preview.detail})`;
    const placed =
      preview.line === undefined
        ? detail
        : t(language, 'activity.importLine', [number(preview.line), detail]);
    warn(t(language, 'activity.importRefused', [placed]));
  };
  const commit = async (preview: ImportPreview & { ok: true }) => {
    begin();
    const done = await preview.commit();
    setBusy(false);
    setPlan(undefined);
    if (done.ok) tell(t(language, 'activity.imported', [number(done.count ?? 0)]));
    else warn(problem(done.error));
  };

  return (
    <section class="jn-card" aria-labelledby="export-title">
      <h2 id="export-title">{t(language, 'activity.export')}</h2>
      <p>{t(language, 'activity.exportSays')}</p>
      <div class="jn-row">
        <Button kind="plain" disabled={busy} onClick={() => void save('json')}>
          {t(language, 'activity.exportJson')}
        </Button>
        <Button kind="plain" disabled={busy} onClick={() => void save('csv')}>
          {t(language, 'activity.exportCsv')}
        </Button>
      </div>
      <h2>{t(language, 'activity.import')}</h2>
      <p>{t(language, 'activity.importSays')}</p>
      {plan ? (
        <>
          <p>{t(language, 'activity.importPreview', [number(plan.fresh), number(plan.duplicates)])}</p>
          <div class="jn-row">
            <Button disabled={busy || plan.fresh === 0} onClick={() => void commit(plan)}>
              {t(language, 'activity.importDo', [number(plan.fresh)])}
            </Button>
            <Button kind="plain" disabled={busy} onClick={() => setPlan(undefined)}>
              {t(language, 'activity.importCancel')}
            </Button>
          </div>
        </>
      ) : (
        <FileButton
          label={t(language, 'activity.importChoose')}
          accept=".json,.csv,application/json,text/csv"
          onFile={(file) => void choose(file)}
        />
      )}
      <p role="status">{said}</p>
      <p role="alert" class="jn-wrong">
        {wrong}
      </p>
    </section>
  );
}
