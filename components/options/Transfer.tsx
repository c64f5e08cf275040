import { useState } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { FileButton } from '../ui/FileButton';
import { PackList } from './PackList';
import { readText } from './read-text';
import type { OptionsPort, PackChoice } from './types';

/** Carrying settings to another browser, bringing packs in, and starting over. */
export function Transfer(props: { port: OptionsPort; packs: readonly PackChoice[] }) {
  const language = useLanguage();
  const { port, packs } = props;
  const [said, tell] = useState<{ text: string; bad: boolean }>({ text: '', bad: false });
  const good = (text: string) => tell({ text, bad: false });
  const bad = (text: string) => tell({ text, bad: true });

  const settings = async (file: File) => {
    const read = await readText(file);
    if (!read.ok) return bad(t(language, `options.${read.reason}`));
    const result = await port.importFile(read.text);
    if (result.ok) return good(t(language, 'options.imported', [Object.keys(result.settings).length]));
    const name =
      result.key === undefined ? '' : (say(language, `settings.${result.key}`, 'title') ?? result.key);
    bad(say(language, 'options.importError', result.reason, [name]) ?? t(language, 'options.fileUnreadable'));
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
          onFile={(file) => void settings(file)}
        />
      </div>
      <PackList
        packs={packs}
        onImport={(text) => port.importPack(text)}
        onRemove={(id) => port.removePack(id)}
      />
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
