import { type Call, httpApi, post, save, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'

interface TlsScene {
  /** Of the access log. */
  readonly format: string
  /** Domain names, with their truststores where they ask for a certificate. */
  readonly domains: Readonly<Record<string, string | undefined>>
  readonly api?: Call
}

/** An API that tells a backend who the client is, and two functions, `two` and `one` by their formats, by several domain names. */
export function tlsScene({ format, domains, api = httpApi }: TlsScene): Call[] {
  return [
    api,
    ...leads('$default', '', {
      requestParameters: { 'overwrite:header.x-subject': '$context.identity.clientCert.subjectDN' },
    }),
    ...lambda('two', '2.0'),
    ...lambda('one', '1.0'),
    stage('dev', {
      autoDeploy: true,
      accessLogSettings: { destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:x', format },
    }),
    ...Object.entries(domains).flatMap(([name, truststoreUri]) => domainOf(name, truststoreUri)),
  ]
}

function lambda(name: string, payloadFormatVersion: string): Call[] {
  const integrationUri = `arn:aws:lambda:us-east-1:000000000000:function:${name}`
  const members = { integrationType: 'AWS_PROXY', integrationUri, payloadFormatVersion }
  const target = `integrations/<integration${name}.integrationId>`
  return [
    save(`integration${name}`, post('/apis/<api>/integrations', members)),
    post('/apis/<api>/routes', { routeKey: `ANY /${name}`, target }),
  ]
}

/** A custom domain name that leads to the stage `dev`. */
export function domainOf(domainName: string, truststoreUri?: string): Call[] {
  const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012'
  return [
    post('/domainnames', {
      domainName,
      domainNameConfigurations: [{ certificateArn }],
      ...(truststoreUri && { mutualTlsAuthentication: { truststoreUri } }),
    }),
    post(`/domainnames/${domainName}/apimappings`, { apiId: '<api>', stage: 'dev' }),
  ]
}
