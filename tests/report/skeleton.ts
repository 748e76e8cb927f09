/** Documents as a browser would see them, and what in them is the template's. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { STYLE } from '../../src/report/html/style.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** One window for all pages: making one is most of the work. jsdom's complaints about newer CSS are no news. */
const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

/** Parses a page by the rules of HTML, as a browser would. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The style is the template's and the same in each page; leaving it out saves parsing it again. */
const withoutStyle = (html: string): string => html.replace(STYLE.html, '');

/** One line an element: its tag, the names of its attributes, and where it may lead. By the same rules, without a window. */
export function skeletonOf(html: string): string[] {
  return elementsIn(parse(withoutStyle(html))).map(({ tagName, attrs }) => {
    const attributes = attrs.map(({ name, value }) => (name === 'href' ? `href=${leadsTo(value)}` : name));
    return [tagName, ...attributes].join(' ');
  });
}

const elementsIn = (parent: Parent): Element[] =>
  parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));

const leadsTo = (address: string): string => (address.startsWith('#') ? 'inside' : 'outside');
