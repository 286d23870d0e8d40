import { useEffect, useRef } from 'preact/hooks'
import { CallBar } from '../calls/call-bar.tsx'
import { Icon } from '../elements/icon.tsx'
import { hrefOf, place } from '../navigation/place.ts'
import { loadedPages, loadPage, PAGES, type Page, pageAt } from './pages.ts'
import { SideEnd } from './side-end.tsx'
import { SignIn } from './sign-in.tsx'

/** The frame around every page: menu, the page itself, and the calls that it made. */
export function App() {
  const { name, title } = pageAt(place.value)
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · Gatehouse`
    void loadPage(name)
  }, [name, title])
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header class="side">
        <a class="brand" href={hrefOf([PAGES[0].name])}>
          <Mark />
          Gatehouse
        </a>
        <Menu current={name} />
        <SideEnd />
      </header>
      <div class="stage">
        <main ref={main} tabIndex={-1} class="page-holder">
          <Content key={name} name={name} />
        </main>
        <CallBar />
      </div>
      <SignIn />
    </div>
  )
}

/** A page, once its code is here. */
function Content({ name }: { readonly name: Page['name'] }) {
  const Loaded = loadedPages.value[name]
  if (Loaded === undefined) return null
  if (typeof Loaded === 'function') return <Loaded />
  return (
    <p class="notice is-bad" role="alert">
      This page could not be loaded: {Loaded}
    </p>
  )
}

function Menu({ current }: { readonly current: Page['name'] }) {
  return (
    <nav aria-label="Pages">
      <ul class="places">
        {PAGES.map(({ name, title }) => (
          <li key={name}>
            <a href={hrefOf([name])} aria-current={name === current ? 'page' : undefined}>
              <Icon name={name} />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M3 21V9a9 9 0 0 1 18 0v12h-5V9.5a4 4 0 0 0-8 0V21z" />
      <path d="M10.75 21V10h2.5v11z" opacity=".45" />
    </svg>
  )
}
