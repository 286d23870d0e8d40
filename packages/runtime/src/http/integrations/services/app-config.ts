import type { Parameters, WireForm } from './wire-form.ts'

/** A GET of what the names lead to. Source: the AppConfig API reference, "GetConfiguration". */
export function formatGetConfiguration(parameters: Parameters): WireForm {
  const segment = (name: string) => encodeURIComponent(String(parameters[name] ?? ''))
  const query = Object.entries(QUERY).flatMap(([name, parameter]) => {
    const value = parameters[parameter]
    return value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`]
  })
  const path = `/applications/${segment('Application')}/environments/${segment('Environment')}/configurations/${segment('Configuration')}`
  return {
    service: 'appconfig',
    label: 'appconfig',
    method: 'GET',
    target: query.length === 0 ? path : `${path}?${query.join('&')}`,
    headers: [],
    body: '',
  }
}

const QUERY = {
  client_id: 'ClientId',
  client_configuration_version: 'ClientConfigurationVersion',
} as const
