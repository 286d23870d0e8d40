import { headers } from './http-traffic/headers.ts'
import { integrations } from './http-traffic/integrations.ts'
import { routing } from './http-traffic/routing.ts'
import type { Scene } from './http-traffic/scene.ts'

/** How HTTP APIs are served, by subject: the rows of a subject share one API. */
export const traffic: Readonly<Record<string, Scene>> = { ...routing, ...integrations, ...headers }
