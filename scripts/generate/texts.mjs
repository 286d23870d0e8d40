/**
 * The texts of the contract. In `spec/` they name exceptions and members in a form that fits every dialect:
 *
 * - `{NotFoundException}` becomes the status and the name, `404 NotFoundException`;
 * - a member in backquotes is spelled as its side of the call spells it: in the text of an operation, one that only the answer
 *   has is the answer's, any other the request's; in the text of an answer's schema, the schema's own are the answer's;
 * - `answer:nextToken` and `request:nextToken`, in backquotes, say which side is meant where that rule does not;
 * - `{dialect}` is what the dialect says of itself.
 */
import { listOperations, resolve } from './operations.mjs'
import { refName, schemasWithin } from './schemas.mjs'

const MEMBER = /`(?:(answer|request):)?([A-Za-z]\w*)`/g
const EXCEPTION = /\{(\w+Exception)\}/g

/** Texts of a tree that are not its own: examples carry data. */
const DATA = ['value', 'example', 'default', 'enum']

/**
 * Writes a bundled document's texts in a dialect, in place. `statuses` renumbers the wire's statuses, `spell` writes a member of an
 * answer, `dialect` is the dialect's word on itself. Throws where a text names an exception that no operation answers with.
 */
export function writeTexts(document, { statuses = {}, spell = (name) => name, dialect }) {
  const numbers = statusesByException(document)
  const write = (text, isAnswers) =>
    text
      .replaceAll('{dialect}', dialect)
      .replaceAll(EXCEPTION, (_, name) => `${statusOf(numbers, statuses, name)} ${name}`)
      .replaceAll(MEMBER, (_, side, name) => {
        const answers = side === undefined ? isAnswers(name) : side === 'answer'
        return `\`${answers ? spell(name) : name}\``
      })
  const written = new WeakSet()
  for (const { operation, parameters } of listOperations(document)) {
    const [answered, sent] = membersOfCall(document, operation, parameters)
    writeWithin(operation, (text) => write(text, (name) => answered.has(spell(name)) && !sent.has(name)))
  }
  for (const schema of Object.values(document.components.schemas)) {
    const own = membersOf(schema)
    writeWithin(schema, (text) => write(text, (name) => own.has(spell(name))))
  }
  writeWithin(document, (text) => write(text, () => false))

  /** Writes the texts of a tree, each once: what was written has no marks left that another rule could read. */
  function writeWithin(node, change) {
    if (node === null || typeof node !== 'object' || written.has(node)) return
    written.add(node)
    for (const [key, value] of Object.entries(node)) {
      if (isText(key, value)) node[key] = change(value)
      else if (!DATA.includes(key)) writeWithin(value, change)
    }
  }
}

/** A member or a header may be called `description` too; what it has is no text then. */
function isText(key, value) {
  return typeof value === 'string' && (key === 'description' || key === 'summary')
}

/** The members that the answer of an operation has, and what is sent to it. */
function membersOfCall(document, operation, parameters) {
  const success = Object.entries(operation.responses).filter(([status]) => status < '300')
  const answered = membersWithin(
    document,
    success.map(([, it]) => it),
  )
  const sent = membersWithin(document, [operation.requestBody])
  return [answered, new Set([...sent, ...parameters.map(({ name }) => name)])]
}

function membersWithin(document, nodes) {
  const names = [...schemasWithin(document, nodes)]
  return new Set(names.flatMap((name) => [...membersOf(document.components.schemas[name])]))
}

function membersOf({ properties = {} }) {
  return new Set(Object.keys(properties))
}

/** By exception, the status that operations answer with it. */
function statusesByException(document) {
  const rows = listOperations(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).map(([status, it]) => [
      refName(resolve(document, it).content?.['application/json']?.schema),
      status,
    ]),
  )
  return new Map(rows.filter(([name]) => name?.endsWith('Exception')))
}

function statusOf(numbers, statuses, name) {
  const status = numbers.get(name)
  if (status === undefined) throw new Error(`a text names ${name}, which no operation answers with`)
  return statuses[status] ?? status
}
