import { render } from 'preact';
import { Activity } from '../../components/activity/Activity';
import '../../components/activity/activity.css';
import { followSettings } from '../shared/settings-model';
import { model, reload } from './model';
import { port } from './port';

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  render(<Activity model={model} port={port} />, root);
  void followSettings();
  void reload();
}
