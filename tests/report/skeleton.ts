/** Documents as a browser would see them, and what in them is the template's. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { STYLE } from '../../src/report/html/style.ts';

/** One window for all pages: making one is most of the work. jsdom's complaints about newer CSS are no news. */
const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

/** Parses a page by the rules of HTML, as a browser would. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The style is the template's and the same in each page; leaving it out saves parsing it again. */
const withoutStyle = (html: string): string => html.replace(STYLE.html, '');

/** One line an element: its tag, the names of its attributes, and where it may lead. */
export function skeletonOf(html: string): string[] {
  return [...documentOf(withoutStyle(html)).querySelectorAll('*')].map((element) => {
    const attributes = element
      .getAttributeNames()
      .map((name) => (name === 'href' ? `href=${leadsTo(element)}` : name));
    return [element.tagName, ...attributes].join(' ');
  });
}

const leadsTo = (element: Element): string =>
  element.getAttribute('href')?.startsWith('#') ? 'inside' : 'outside';
