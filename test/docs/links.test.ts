import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every text for readers: at the top, in docs and examples, and that of each package. */
function listTexts(): string[] {
  const inside = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
  return [...readdirSync(root), ...inside('docs'), ...inside('examples'), ...packageTexts()]
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .sort()
}

function packageTexts(): string[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => join('packages', name, 'README.md'))
    .filter((file) => existsSync(join(root, file)))
}

/** The name that a heading is reached by, as GitHub makes it. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

const anchors = new Map<string, Set<string>>()
function anchorsOf(file: string): Set<string> {
  const known = anchors.get(file)
  if (known) return known
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)
  const found = new Set([...headings].map(([, heading = '']) => toAnchor(heading)))
  anchors.set(file, found)
  return found
}

test.each(listTexts())('%s leads to what there is', (file) => {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#')
      const full = path === '' ? join(root, file) : resolve(root, dirname(file), path)
      if (!existsSync(full)) return true
      return anchor !== undefined && full.endsWith('.md') && !anchorsOf(full).has(anchor)
    })
  expect(broken).toEqual([])
})
