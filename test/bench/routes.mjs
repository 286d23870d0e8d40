/** Nanoseconds of processor time to find a request's route, by the number of routes. */
import { compileRouteTable } from '../../packages/runtime/dist/http/plan/route-table.js'

const REQUESTS = process.argv.includes('--brief') ? 1_000 : 1_000_000

for (const count of [1, 300, 10_000]) {
  const keys = Array.from({ length: count }, (_, index) => `GET /shops/{shopId}/shelf-${index}/pets/{petId}`)
  const table = compileRouteTable(keys.map((key) => [key, key]))
  const paths = Array.from(
    { length: 64 },
    (_, index) => `/shops/s1/shelf-${(index * 157) % count}/pets/p${index}`,
  )
  for (let index = 0; index < REQUESTS / 10; index += 1) table.match('GET', paths[index & 63])
  const begin = process.cpuUsage()
  for (let index = 0; index < REQUESTS; index += 1) table.match('GET', paths[index & 63])
  const nanoseconds = (process.cpuUsage(begin).user * 1e3) / REQUESTS
  console.log(`  ${String(count).padStart(6)} routes: ${Math.round(nanoseconds)} ns`)
}
