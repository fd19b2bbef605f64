import 'bootstrap/dist/css/bootstrap.min.css';
import '@formio/js/dist/formio.form.min.css';
import { Formio } from '@formio/js/dist/formio.form.min.js';

const root = document.getElementById('app');
const { definition, words } = JSON.parse(document.getElementById('definition')?.textContent ?? '');
if (root === null) throw new TypeError('The page lacks #app.');

await Formio.createForm(root, definition, {
  noAlerts: true,
  buttonSettings: { showCancel: false },
  language: 'en',
  i18n: { en: words },
});
