import { useRef, useState } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { formatDate, formatNumber } from '../../lib/texts/format';
import { useRowFocus } from '../page/focus';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';
import { readText } from './read-text';
import type { PackChoice, PackOutcome } from './types';

/** Reasons shown at once; the number of all is told. */
const SHOWN = 5;

export interface PackListProps {
  packs: readonly PackChoice[];
  onImport(text: string): Promise<PackOutcome>;
  onRemove(id: string): Promise<void>;
}

/** Candidate packs: what is in use, bringing one in, and plain reasons when one is refused. */
export function PackList(props: PackListProps) {
  const language = useLanguage();
  const [outcome, setOutcome] = useState<PackOutcome | string | undefined>(undefined);
  const list = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const removing = useRowFocus(
    () => list.current,
    () => title.current,
    props.packs.length,
  );
  const take = async (file: File) => {
    const read = await readText(file);
    setOutcome(read.ok ? await props.onImport(read.text) : t(language, `options.${read.reason}`));
  };
  const refused = typeof outcome === 'object' && !outcome.ok ? outcome.problems : [];
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {t(language, 'options.packs')}
      </h3>
      <p class="jn-small">{t(language, 'options.packsSays')}</p>
      {props.packs.length === 0 ? (
        <p class="jn-small">{t(language, 'pack.none')}</p>
      ) : (
        <ul class="jn-entries" ref={list}>
          {props.packs.map((pack, at) => (
            <li key={pack.id}>
              <div>
                <strong>{pack.title[language]}</strong>
                <p class="jn-small">
                  {t(language, 'options.packFacts', [
                    formatNumber(language, pack.names),
                    formatDate(language, pack.until),
                    pack.source,
                    formatDate(language, pack.asOf),
                  ])}
                </p>
              </div>
              <Button
                kind="plain"
                small
                aria-label={t(language, 'options.removeOne', [pack.title[language]])}
                onClick={() => {
                  removing(at);
                  void props.onRemove(pack.id);
                }}
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
        onFile={(file) => void take(file)}
      />
      <div role="status">
        {typeof outcome === 'string' ? <p class="jn-wrong">{outcome}</p> : null}
        {typeof outcome === 'object' && outcome.ok ? (
          <p class="jn-small">
            {t(language, 'pack.accepted', [
              outcome.pack.title[language],
              formatNumber(language, outcome.pack.names),
            ])}
          </p>
        ) : null}
        {refused.length > 0 ? (
          <>
            <p class="jn-wrong">{t(language, 'pack.refused')}</p>
            <ul>
              {refused.slice(0, SHOWN).map(({ code, path, args }) => (
                <li key={`${code} ${path}`}>
                  {say(language, 'pack.problem', code, args) ?? code}
                  {path === '' ? null : <span class="jn-small"> ({path})</span>}
                </li>
              ))}
            </ul>
            {refused.length > SHOWN ? (
              <p class="jn-small">{t(language, 'options.packMore', [refused.length - SHOWN])}</p>
            ) : null}
          </>
        ) : null}
      </div>
    </>
  );
}
