/** What a bundler starts from to measure the library: all of it. */
export * from '@gatehouse/client'
