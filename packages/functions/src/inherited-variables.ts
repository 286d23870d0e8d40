/** What functions see of the process that runs them: where programs and files are, and how to reach AWS. */
export function inheritedVariables(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|LANG|TMPDIR|NODE_EXTRA_CA_CERTS|AWS_(?!LAMBDA_).*)$/.test(name),
  )
  return Object.fromEntries(kept) as Record<string, string>
}
