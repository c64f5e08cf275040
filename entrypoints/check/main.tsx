import { render } from 'preact';
import { CheckBox } from '../../components/check/CheckBox';
import { LanguageContext } from '../../components/page/language';
import '../../components/page/page.css';
import { Notice } from '../../components/ui/Notice';
import { Sign } from '../../components/ui/Sign';
import { t } from '../../lib/texts/all';
import { readSettings } from '../../lib/settings/port';
import { checkText } from '../shared/check-text';
import { openPage } from '../shared/open-page';
import { takeSelection } from '../shared/selection';

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  const [{ language }, text] = await Promise.all([readSettings(), takeSelection()]);
  document.documentElement.lang = language;
  const result = text === '' ? undefined : await checkText(text).catch(() => undefined);
  render(
    <LanguageContext.Provider value={language}>
      <header class="jn-head">
        <Sign size={28} />
        <h1>{t(language, 'check.title')}</h1>
      </header>
      <main>
        {text === '' ? <Notice>{t(language, 'check.nothing')}</Notice> : null}
        <CheckBox
          text={text}
          result={result}
          check={checkText}
          onRule={(id) => void openPage('reference', `#${encodeURIComponent(id)}`)}
        />
      </main>
    </LanguageContext.Provider>,
    root,
  );
}
