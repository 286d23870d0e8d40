import { describe, expect, it } from 'vitest'
import { addressOf, formatTest } from './repeat-request.ts'

describe('a request to repeat', () => {
  it.each([
    ['/pets?a=1', 'http://gateway:4566/pets?a=1'],
    ['//other.example/pets', 'http://gateway:4566//other.example/pets'],
    ['//', 'http://gateway:4566//'],
    ['pets', 'http://gateway:4566/pets'],
    ['', 'http://gateway:4566/'],
    ['https://other.example/pets', 'https://other.example/pets'],
  ])('goes to its own host, also with the path %s', (path, address) => {
    expect(addressOf(path, 'http://gateway:4566/before')).toBe(address)
  })

  it('becomes a test whatever its host is', () => {
    const request = { method: 'GET', url: 'http://[/a', headers: [] }
    expect(formatTest(request, { status: 200 })).toContain("?? 'http://['")
  })
})
