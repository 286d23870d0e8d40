import { type Call, DOMAIN, domain, httpApi, post, save, stage } from './row.ts'

export const RULES = `/domainnames/${DOMAIN}/routingrules`
export const RULE = `${RULES}/<routingRule>`
export const invokes = (members: object = {}) => [
  { invokeApi: { apiId: '<api>', stage: 'prod', ...members } },
]
export const onHeader = (header: string, valueGlob: string) => ({
  matchHeaders: { anyOf: [{ header, valueGlob }] },
})
export const onPath = (...basePaths: string[]) => ({ matchBasePaths: { anyOf: basePaths } })
export const members = (changes: object = {}) => ({
  actions: invokes(),
  conditions: [],
  priority: 50,
  ...changes,
})
export const create = (changes: object = {}) => post(RULES, members(changes))
export const rule = (changes: object = {}) => save('routingRule', create(changes))
export const GIVEN: readonly Call[] = [domain, httpApi, stage('prod')]
export const conditions = (...all: object[]) => create({ conditions: all })
