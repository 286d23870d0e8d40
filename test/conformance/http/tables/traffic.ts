import type { Scene } from '../scenes/traffic.ts'
import { headers } from './headers.ts'
import { integrations } from './integrations.ts'
import { routing } from './routing.ts'

/** How HTTP APIs are served, by subject: the rows of a subject share one API. */
export const traffic: Readonly<Record<string, Scene>> = { ...routing, ...integrations, ...headers }
