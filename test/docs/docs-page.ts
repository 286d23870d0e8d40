import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type BrowserPage, openBrowser } from '../fixtures/browser.ts'

/** What an operation is called on the page: its tag, its method and its path. */
export interface ShownOperation {
  readonly api: 'aws' | 'catalog' | 'connections'
  readonly tag: string
  readonly method: string
  readonly path: string
}

/** The documentation page, as somebody uses it who looks at one of its operations. */
export interface DocsPage extends BrowserPage {
  /** Leaves the page, to look at the next as it is drawn in a scheme of colours, at a width in pixels. */
  dress(scheme: 'light' | 'dark', width: number): Promise<void>
  /** Opens the page at an operation, and waits until it is drawn; where it is open there already, it stays as it is. */
  openAt(operation: ShownOperation): Promise<void>
  /** Opens an empty page. */
  leave(): Promise<void>
  /** An expression's value, where `shown` is the operation that the page was opened at. */
  ask<T>(expression: string): Promise<T>
  /** Clicks the first element below the operation that matches, and whose text does. */
  click(selector: string, text?: string): Promise<void>
  /** Chooses one of the choices that opened. */
  choose(text: string): Promise<void>
  /** What axe finds, as lines: rule, number of elements, the first of them. */
  findFaults(): Promise<string[]>
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const CHOICES = '[role=option], [role=menuitem]'

/** Opens a browser for the documentation page of a server. */
export async function openDocsPage(server: string): Promise<DocsPage> {
  const browser = await openBrowser()
  let id = ''
  const leave = async () => {
    id = ''
    await browser.goto('about:blank')
  }
  const ask = <T>(expression: string) =>
    browser.evaluate<T>(
      `((shown) => (${expression}))(document.getElementById(${JSON.stringify(id)}) ?? document)`,
    )
  const find = (scope: string, selector: string, text: string) =>
    `[...${scope}.querySelectorAll(${JSON.stringify(selector)})].find((it) => it.textContent.includes(${JSON.stringify(text)}))`
  const clickWhenThere = async (element: string) => {
    await browser.until(element)
    await browser.evaluate(`${element}.click()`)
  }
  return {
    ...browser,
    ask,
    leave,
    async dress(scheme, width) {
      await leave()
      const size = { width, height: 900, deviceScaleFactor: 1, mobile: width < 600 }
      await browser.send('Emulation.setDeviceMetricsOverride', size)
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      await browser.send('Emulation.setEmulatedMedia', { features })
    },
    async openAt({ api, tag, method, path }) {
      const asked = `${api}/tag/${tag}/${method}${path}`
      if (asked === id) return
      await leave()
      id = asked
      await browser.goto(`${server}/_gatehouse/docs#${id}`)
      await browser.until(
        `document.getElementById(${JSON.stringify(id)})?.querySelector('[data-testid=client-picker]')`,
      )
    },
    click: (selector, text = '') =>
      clickWhenThere(find(`document.getElementById(${JSON.stringify(id)})`, selector, text)),
    async choose(text) {
      await clickWhenThere(find('document', CHOICES, text))
      await browser.until(`document.querySelector(${JSON.stringify(CHOICES)}) === null`)
    },
    async findFaults() {
      await browser.evaluate(`${axe};0`)
      return browser.evaluate<string[]>(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.length + ' ' + nodes[0].html))`,
      )
    },
  }
}
