import { useState } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { FileButton } from '../ui/FileButton';
import type { OptionsPort, PackChoice } from './types';

/** Bytes a file may have: settings and packs are far smaller. */
const MAX_FILE = 5_000_000;

/** Carrying settings to another browser, bringing packs in, and starting over. */
export function Transfer(props: { port: OptionsPort; packs: readonly PackChoice[] }) {
  const language = useLanguage();
  const { port, packs } = props;
  const [said, tell] = useState<{ text: string; bad: boolean }>({ text: '', bad: false });
  const good = (text: string) => tell({ text, bad: false });
  const bad = (text: string) => tell({ text, bad: true });

  const read = async (file: File, use: (text: string) => Promise<void>) => {
    if (file.size > MAX_FILE) return bad(t(language, 'options.fileTooLarge'));
    try {
      await use(await file.text());
    } catch {
      bad(t(language, 'options.fileUnreadable'));
    }
  };
  const settings = async (text: string) => {
    const result = await port.importFile(text);
    if (result.ok) return good(t(language, 'options.imported', [Object.keys(result.settings).length]));
    const name =
      result.key === undefined ? '' : (say(language, `settings.${result.key}`, 'title') ?? result.key);
    bad(say(language, 'options.importError', result.reason, [name]) ?? t(language, 'options.fileUnreadable'));
  };
  const { importPack, removePack } = port;
  const pack = async (text: string) => {
    const result = await importPack?.(text);
    if (!result) return;
    if (result.ok)
      return good(t(language, 'options.packDone', [result.name, formatNumber(language, result.records)]));
    bad(
      say(language, 'options.packError', result.code, [result.detail ?? '']) ??
        t(language, 'options.packRefused', [result.detail ?? result.code]),
    );
  };

  return (
    <section class="jn-card" aria-labelledby="transfer-title">
      <h2 id="transfer-title">{t(language, 'options.transfer')}</h2>
      <p class="jn-small">{t(language, 'options.transferSays')}</p>
      <div class="jn-row">
        <Button kind="plain" onClick={() => port.exportFile()}>
          {t(language, 'options.export')}
        </Button>
        <FileButton
          label={t(language, 'options.import')}
          accept="application/json,.json"
          onFile={(file) => void read(file, settings)}
        />
      </div>
      {importPack ? (
        <>
          <h3>{t(language, 'options.packs')}</h3>
          <p class="jn-small">{t(language, 'options.packsSays')}</p>
          {packs.length === 0 ? null : (
            <ul class="jn-entries">
              {packs.map((one) => (
                <li key={one.id}>
                  <div>
                    <strong>{one.name}</strong>
                    <p class="jn-small">
                      {t(language, 'options.packRecords', [formatNumber(language, one.records)])}
                    </p>
                  </div>
                  <Button
                    kind="plain"
                    small
                    aria-label={t(language, 'options.removeOne', [one.name])}
                    onClick={() => void removePack?.(one.id)}
                  >
                    {t(language, 'options.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <FileButton
            label={t(language, 'options.packImport')}
            accept="application/json,.json"
            onFile={(file) => void read(file, pack)}
          />
        </>
      ) : null}
      <h3>{t(language, 'options.reset')}</h3>
      <p class="jn-small">{t(language, 'options.resetSays')}</p>
      <Confirm
        label={t(language, 'options.resetButton')}
        again={t(language, 'options.resetAgain')}
        onConfirm={() =>
          void port
            .reset()
            .then((ok) => (ok ? good(t(language, 'options.resetDone')) : bad(t(language, 'options.failed'))))
        }
      />
      <p role={said.bad ? 'alert' : 'status'} class={said.bad ? 'jn-wrong' : 'jn-small'}>
        {said.text}
      </p>
    </section>
  );
}
