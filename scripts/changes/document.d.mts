/** The references to components that stand anywhere in a node, once each. */
export function referencesIn(node: object): string[]
