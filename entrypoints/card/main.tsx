import { render } from 'preact';
import { PocketCard } from '../../components/card/PocketCard';
import { LanguageContext } from '../../components/page/language';
import '../../components/page/page.css';
import '../../components/card/card.css';
import { pocketCard } from '../../lib/reference/card';
import { loadReference } from '../../lib/reference/load';
import { loadCorpus } from '../../lib/rules/load-corpus';
import { readSettings } from '../../lib/settings/port';

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  const { language, employee } = await readSettings();
  const reference = loadReference();
  const corpus = loadCorpus();
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <main>
        <PocketCard
          reference={reference}
          employee={employee}
          cardFor={(kind) => pocketCard(reference, corpus, kind)}
          onPrint={() => window.print()}
        />
      </main>
    </LanguageContext.Provider>,
    root,
  );
}
