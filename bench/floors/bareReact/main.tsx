import { createRoot } from 'react-dom/client';
import '../../../src/main.css';
import { App } from './App';
import type { ReactPages } from './pages';

const root = document.getElementById('app');
const data = document.getElementById('pages')?.textContent;
if (root === null || data === undefined) throw new TypeError('The page lacks #app or #pages.');

createRoot(root).render(<App {...(JSON.parse(data) as ReactPages)} />);
