import { textsOf } from './texts-of.mjs'

/** A number that reads as the status of an error; a count of things has its noun right behind it. */
const STATUS = /(?<![\w.,:/-])(?:4[0-3]\d|48[0-3]|50[0-5])(?![\w.,:/-]*\w)(?! (?:items|characters|bytes))/

/**
 * Reports texts that tell an error by the number of its status. In `spec/` they name the exception, `{NotFoundException}`, which is
 * written with the status of the dialect.
 */
export function statusesByName(document) {
  return textsOf(document)
    .filter(({ text }) => STATUS.test(text))
    .map(({ path, text }) => ({
      message: `"${STATUS.exec(text)[0]}" is the status of one dialect: name the exception, as in {NotFoundException}.`,
      path,
    }))
}
