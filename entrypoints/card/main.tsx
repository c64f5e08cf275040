import { render } from 'preact';
import { PocketCard } from '../../components/card/PocketCard';
import { LanguageContext } from '../../components/page/language';
import '../../components/page/page.css';
import '../../components/card/card.css';
import { loadReference } from '../../lib/reference/load';
import { readSettings } from '../../lib/settings/port';

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  const { language, employee } = await readSettings();
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <main>
        <PocketCard reference={loadReference()} employee={employee} onPrint={() => window.print()} />
      </main>
    </LanguageContext.Provider>,
    root,
  );
}
