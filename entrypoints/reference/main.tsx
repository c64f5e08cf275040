import { render } from 'preact';
import { LanguageContext } from '../../components/page/language';
import '../../components/page/page.css';
import { Reference } from '../../components/reference/Reference';
import { Sign } from '../../components/ui/Sign';
import { loadReference } from '../../lib/reference/load';
import { t } from '../../lib/texts/all';
import { followSettings, setSetting, settings } from '../shared/settings-model';

/** Rule ids need no escaping, but an address may bring anything: what is no id is simply not found. */
const startRule = /^#([\w-]+)$/.exec(location.hash)?.[1];

/** The whole reference in a tab; `#rule-id` opens a rule, as the warning's citation does. */
function Page() {
  const now = settings.value;
  if (!now) return null;
  return (
    <LanguageContext.Provider value={now.language}>
      <header class="jn-head">
        <Sign size={28} />
        <h1>{t(now.language, 'popup.title')}</h1>
      </header>
      <main>
        <Reference
          reference={loadReference()}
          employee={now.employee}
          favourites={now.favourites}
          onFavourites={(ids) => void setSetting('favourites', [...ids])}
          startRule={startRule}
        />
      </main>
    </LanguageContext.Provider>
  );
}

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  render(<Page />, root);
  void followSettings();
}
