/**
 * The words of a page as a screen reader is given them: Chromium's own tree of roles, names,
 * descriptions and states, in the order in which it is read. `@guidepup/virtual-screen-reader` was
 * tried: it reads what is folded away as if it were open, and says neither whether a fold is open nor
 * which language a part is in.
 */
import type { CDPSession } from '@playwright/test';

/** One thing that is said, or a place that holds others. */
export interface Spoken {
  /** Of the element in the page. */
  readonly id: number | undefined;
  readonly role: string;
  /** What is said for it alone. Empty for a place that says nothing itself. */
  readonly words: string;
  readonly hasFocus: boolean;
  readonly live: string;
  readonly parts: readonly Spoken[];
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
}

/** What the browser's tree leaves out, by element. */
interface InDom {
  /** Undefined where it is the page's. */
  readonly language: string | undefined;
  readonly isCurrent: boolean;
}

/** Said with their name and nothing in them. */
const leaves = new Set([
  ...['heading', 'link', 'button', 'checkbox', 'radio', 'combobox', 'textbox', 'searchbox'],
  ...['DisclosureTriangle', 'image', 'progressbar', 'StaticText'],
]);
/** Texts in here are the name of a field or a group, said with it. */
const labels = new Set(['LabelText', 'Legend', 'ListMarker']);
/** Said only where they have a name. */
const quietPlaces = new Set([
  ...['paragraph', 'group', 'form', 'article', 'status', 'list', 'listitem', 'region', 'row'],
]);
const loudPlaces = new Set([
  ...['banner', 'navigation', 'main', 'contentinfo', 'dialog', 'alertdialog', 'alert', 'table'],
]);
const rolesInWords: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'button',
  radio: 'radio button',
  combobox: 'choice',
  textbox: 'text field',
};

/** True of what stands in lines of its own. */
export const isPlace = (role: string): boolean => quietPlaces.has(role) || loudPlaces.has(role);

/** Marks of direction are not heard. */
export const withoutMarks = (words: string): string => words.replaceAll(/[\u2066-\u2069]/gu, '');

const text = (field: { readonly value?: unknown } | undefined): string =>
  typeof field?.value === 'string' ? withoutMarks(field.value) : '';

/** Everything that is said on the page. */
export async function spokenTree(session: CDPSession): Promise<Spoken> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const inDom = readDom(root);
  const byId = new Map<string, AxNode>(nodes.map((node) => [node.nodeId, node]));
  const [page] = nodes;
  if (page === undefined) throw new Error('The browser gave no accessibility tree.');
  return spoken(page, false);

  function spoken(node: AxNode, isInLabel: boolean): Spoken {
    const role = node.ignored ? 'none' : text(node.role);
    return {
      id: node.backendDOMNodeId,
      role,
      words: isInLabel && role === 'StaticText' ? '' : said(node, role),
      hasFocus: role !== 'RootWebArea' && property(node, 'focused') === true,
      live: state(node, 'live'),
      parts: leaves.has(role)
        ? []
        : childrenOf(node).map((child) => spoken(child, isInLabel || labels.has(role))),
    };
  }

  function childrenOf(node: AxNode): readonly AxNode[] {
    return (node.childIds ?? []).flatMap((child) => byId.get(child) ?? []);
  }

  function said(node: AxNode, role: string): string {
    const { language, isCurrent } = inDom.get(node.backendDOMNodeId ?? -1) ?? ofThePage;
    const marked = (words: string) => (language === undefined ? words : `[${language}] ${words}`);
    const name = text(node.name);
    if (role === 'StaticText') return marked(name);
    if (!leaves.has(role) && !isPlace(role)) return '';
    const states = [...statesOf(node), isCurrent ? 'current' : ''].filter((one) => one !== '');
    const description = text(node.description);
    if (quietPlaces.has(role) && name === '' && states.length === 0 && description === '')
      return '';
    const kind =
      role === 'heading' ? `heading ${String(property(node, 'level'))}` : rolesInWords[role];
    const parts = [kind ?? role, nameByPart(node) ?? name, ...states].filter((one) => one !== '');
    return marked(parts.join(', ') + (description === '' ? '' : `; ${description}`));
  }

  /** Where the parts of a name are in languages of their own. */
  function nameByPart(node: AxNode): string | undefined {
    const texts = (one: AxNode): readonly string[] =>
      text(one.role) === 'StaticText' ? [said(one, 'StaticText')] : childrenOf(one).flatMap(texts);
    const around = said(
      { ...node, role: { value: 'StaticText' }, name: { value: '' } },
      'StaticText',
    );
    const parts = leaves.has(text(node.role)) ? texts(node) : [];
    return around === '' && parts.some((part) => part.startsWith('['))
      ? parts.join(' ')
      : undefined;
  }
}

/** A word, or a yes or no, as a word; empty where there is none. */
function state(node: AxNode, name: string): string {
  const value = property(node, name);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

const property = (node: AxNode, name: string): unknown =>
  node.properties?.find((one) => one.name === name)?.value.value;

function statesOf(node: AxNode): readonly string[] {
  const is = (name: string) => state(node, name);
  return [
    text(node.value),
    { true: 'open', false: 'folded' }[is('expanded')] ?? '',
    { true: 'checked', false: 'not checked' }[is('checked')] ?? '',
    is('disabled') === 'true' ? 'not available' : '',
    is('invalid') === 'true' ? 'wrong' : '',
    is('modal') === 'true' ? 'over the page' : '',
  ];
}

const ofThePage: InDom = { language: undefined, isCurrent: false };

function readDom(root: DomNode): ReadonlyMap<number, InDom> {
  const found = new Map<number, InDom>();
  let page: string | undefined;
  const walk = (node: DomNode, around: string | undefined) => {
    const attribute = (name: string) => {
      const at = node.attributes?.findIndex((one, n) => n % 2 === 0 && one === name) ?? -1;
      return at < 0 ? undefined : node.attributes?.[at + 1];
    };
    const language = attribute('lang') ?? around;
    page ??= language;
    found.set(node.backendNodeId, {
      language: language === page ? undefined : language,
      isCurrent: attribute('aria-current') !== undefined,
    });
    for (const child of node.children ?? []) walk(child, language);
  };
  walk(root, undefined);
  return found;
}
