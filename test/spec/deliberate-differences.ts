/** Where the contract departs from the service's model on purpose: the finding, and why it stands. */
export const DELIBERATE_DIFFERENCES: Readonly<Record<string, string>> = {
  'ExportApi path.specification enum: OAS30, the service has none':
    'Its reference names the only value in words.',
  'ExportApi query.outputType enum: JSON,YAML, the service has none':
    'Its reference names both values in words.',
  'ExportApi query.exportVersion enum: 1.0, the service has none':
    'Its reference names the only value in words.',
  'ImportApi query.basepath enum: ignore,prepend,split, the service has none':
    'Its reference names the three values in words.',
  'ReimportApi query.basepath enum: ignore,prepend,split, the service has none':
    'Its reference names the three values in words.',
}
