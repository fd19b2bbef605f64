import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.min.css';

const root = document.getElementById('app');
const data = document.getElementById('definition')?.textContent;
if (root === null || data === undefined) throw new TypeError('The page lacks #app or #definition.');

createRoot(root).render(<Survey model={new Model(JSON.parse(data))} />);
