import { render } from 'preact';
import { Onboarding } from '../../components/onboarding/Onboarding';
import '../../components/page/page.css';
import { openPage } from '../shared/open-page';
import { followSettings, regions, setSetting, settings } from '../shared/settings-model';

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  render(
    <Onboarding
      settings={settings}
      regions={regions}
      set={setSetting}
      openPractice={() => void openPage('practice')}
      openOptions={() => void openPage('options')}
      close={() => window.close()}
    />,
    root,
  );
  void followSettings();
}
