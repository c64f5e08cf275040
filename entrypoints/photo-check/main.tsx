import { render } from 'preact';
import { LanguageContext } from '../../components/page/language';
import '../../components/page/page.css';
import { PhotoCheck } from '../../components/photo/PhotoCheck';
import { Sign } from '../../components/ui/Sign';
import { inspectFiles } from '../../lib/photo/port';
import { readSettings } from '../../lib/settings/port';
import { t } from '../../lib/texts/all';
import { checkText } from '../shared/check-text';
import { openPage } from '../shared/open-page';

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  const { language } = await readSettings();
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <header class="jn-head">
        <Sign size={28} />
        <h1>{t(language, 'photoCheck.title')}</h1>
      </header>
      <main>
        <PhotoCheck
          inspect={inspectFiles}
          check={checkText}
          onRule={(id) => void openPage('reference', `#${encodeURIComponent(id)}`)}
        />
      </main>
    </LanguageContext.Provider>,
    root,
  );
}
