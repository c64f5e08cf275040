import { t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import type { Confidence, Source } from '../../lib/reference/types';
import { useLanguage } from '../page/language';
import { Disclosure } from '../ui/Disclosure';

/** The foot of every item: state of the law, confidence where it is not high, and where it was read. */
export function Provenance(props: { version: string; confidence: Confidence; sources: readonly Source[] }) {
  const language = useLanguage();
  const asOf = t(language, 'reference.asOf', [formatDate(language, props.version)]);
  return (
    <div class="jn-provenance">
      <p>
        {asOf}
        {props.confidence === 'high' ? null : (
          <>
            {' · '}
            <strong>{t(language, `confidence.${props.confidence}`)}</strong>
          </>
        )}
      </p>
      {props.confidence === 'high' ? null : <p>{t(language, `reference.doubt_${props.confidence}`)}</p>}
      <Disclosure summary={t(language, 'reference.sources', [props.sources.length])}>
        <ul>
          {props.sources.map((source) => (
            <li key={source.url + source.title}>
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
