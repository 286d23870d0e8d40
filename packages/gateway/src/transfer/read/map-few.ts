/** How many are under way at once. AWS lets ten management calls of an account and region pass in a second, after a burst of forty. */
const FEW = 4

/** As `Promise.all` over what `act` resolves to, a few at a time. */
export async function mapFew<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const left = items.entries()
  const work = async () => {
    for (const [index, item] of left) results[index] = await act(item)
  }
  await Promise.all(Array.from({ length: FEW }, work))
  return results
}
