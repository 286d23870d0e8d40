const STEPS = ['none', 'patch', 'minor', 'major']

/** The least raise of the version that changes ask for. Texts need none: they may be corrected at any time. */
const NEEDS = { breaking: 'major', additive: 'minor', cosmetic: 'none' }

/**
 * Whether `info.version` was raised as far as the changes ask, and a sentence about it. A version names one text once it
 * is released, so `release` asks for a patch even where only texts differ.
 */
export function judgeVersion(before, after, changes, release = false) {
  const raised = stepBetween(before, after)
  const needed = neededStep(changes, release)
  if (raised === undefined) {
    return { passed: false, sentence: `\`info.version\` fell from ${before} to ${after}.` }
  }
  if (STEPS.indexOf(raised) >= STEPS.indexOf(needed)) {
    return { passed: true, sentence: `\`info.version\` ${describeStep(before, after)}: enough.` }
  }
  const sentence = `\`info.version\` ${describeStep(before, after)}: at least ${raiseBy(before, needed)} is needed.`
  return { passed: false, sentence }
}

function neededStep(changes, release) {
  if (changes.length === 0) return 'none'
  const needed = NEEDS[changes[0].level]
  return needed === 'none' && release ? 'patch' : needed
}

/** Which of the three numbers was raised, or undefined when the version fell. */
function stepBetween(before, after) {
  const [left, right] = [parseVersion(before), parseVersion(after)]
  const index = left.findIndex((number, at) => number !== right[at])
  if (index < 0) return 'none'
  return right[index] > left[index] ? ['major', 'minor', 'patch'][index] : undefined
}

function describeStep(before, after) {
  return before === after ? `is still ${before}` : `went from ${before} to ${after}`
}

function raiseBy(version, step) {
  const [major, minor, patch] = parseVersion(version)
  const raised = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] }
  return raised[step].join('.')
}

function parseVersion(version) {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)
  if (parts === null) throw new Error(`info.version is ${version}, not three numbers`)
  return parts.slice(1).map(Number)
}
