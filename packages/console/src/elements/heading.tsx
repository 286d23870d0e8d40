import type { ComponentChildren } from 'preact'

interface HeadingProps {
  readonly title: ComponentChildren
  /** Where the page is, above its title. */
  readonly crumbs?: ComponentChildren
  /** What can be done on the page, at its right. */
  readonly children?: ComponentChildren
}

/** The head of a page. */
export function Heading({ title, crumbs, children }: HeadingProps) {
  return (
    <header>
      {crumbs && (
        <nav class="crumbs" aria-label="Above">
          {crumbs}
        </nav>
      )}
      <div class="page-head">
        <h1>{title}</h1>
        {children && <div class="actions">{children}</div>}
      </div>
    </header>
  )
}
