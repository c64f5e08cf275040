import { useState } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { selfReport } from './self-report';
import type { PageReport } from './types';

export interface PageCardProps {
  page: PageReport;
  /** Product-wide states outrank the page's own. */
  overall: 'on' | 'off' | 'paused';
  /** Facts about the product for the report, one a line. */
  environment: readonly string[];
  onCopy(text: string): Promise<boolean>;
}

/** What is guarded on the page in front, honestly, with a report one may copy. */
export function PageCard(props: PageCardProps) {
  const language = useLanguage();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const { page, overall } = props;
  const state = overall === 'on' || page.state === 'not-covered' ? page.state : overall;
  const name = page.platform ?? t(language, 'popup.thisPage');
  const report = selfReport(page, overall, props.environment);
  return (
    <section class="jn-card" aria-labelledby="page-title">
      <h2 id="page-title">{t(language, 'popup.pageTitle')}</h2>
      <p class={`jn-state jn-state-${state}`}>{say(language, 'popup.page', state, [name])}</p>
      <p class="jn-small">{say(language, 'popup.pageHint', state)}</p>
      <Disclosure summary={t(language, 'popup.report')}>
        <p class="jn-small">{t(language, 'popup.reportSays')}</p>
        <pre class="jn-report" tabIndex={0} aria-label={t(language, 'popup.report')}>
          {report}
        </pre>
        <Button kind="plain" small onClick={() => void props.onCopy(report).then(setCopied)}>
          {t(language, 'popup.copy')}
        </Button>
        <span role="status" class="jn-small">
          {copied === undefined ? '' : ` ${t(language, copied ? 'popup.copied' : 'popup.copyFailed')}`}
        </span>
      </Disclosure>
    </section>
  );
}
