import type { SourcePosition } from '../project/project.ts'
import { isFile, readFileText } from './files.ts'
import { parseJsonDocument } from './parse-json.ts'
import { parseYamlDocument, type ReadTag } from './parse-yaml.ts'

/** Files of a project, the text of each read once; `files` has those that were asked for, those that are missing too. */
export interface DocumentReader {
  readonly files: ReadonlySet<string>
  /** Whether a file is there. It is asked for by this. */
  has(file: string): boolean
  /** A YAML or JSON file with positions. `from` is what asked for it. Throws {@link ProjectError}. */
  read(file: string, from?: SourcePosition): unknown
  /** The text of a file. Throws {@link ProjectError}. */
  readText(file: string, from?: SourcePosition): string
}

/** @param readTag what tags of YAML files mean */
export function createDocumentReader(readTag: ReadTag): DocumentReader {
  const files = new Set<string>()
  const texts = new Map<string, string>()
  const has = (file: string): boolean => {
    files.add(file)
    return isFile(file)
  }
  const readText = (file: string, from?: SourcePosition): string => {
    files.add(file)
    const text = texts.get(file) ?? readFileText(file, from)
    texts.set(file, text)
    return text
  }
  return {
    files,
    has,
    readText,
    read: (file, from) => parseDocumentText(readText(file, from), file, readTag),
  }
}

/** Parses text as JSON where it begins as JSON does, and as YAML otherwise; a flow map of YAML begins in the same way. */
export function parseDocumentText(text: string, file: string, readTag: ReadTag): unknown {
  if (!/^\s*[{[]/.test(text)) return parseYamlDocument(text, file, readTag)
  if (file.endsWith('.json') || isJson(text)) return parseJsonDocument(text, file)
  return parseYamlDocument(text, file, readTag)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
