/** What stands for the load balancers and Cloud Map services that private integrations name. */
export interface PrivateTargets {
  /**
   * The next target of a listener's or a service's ARN, round-robin, those that failed lately left out while there are others.
   * Undefined when it has none.
   */
  next(arn: string): PrivateTarget | undefined
  /** Tells whether a target answered. */
  report(origin: string, isUp: boolean): void
  /** Why a private integration cannot be carried out, with what to do about it; undefined when it can. */
  problemOf(arn: string, needsTls: boolean): string | undefined
}

/** What an address such as `http://127.0.0.1:3000/base/` stands for. */
export interface PrivateTarget {
  /** `http://127.0.0.1:3000` */
  readonly origin: string
  /** What comes before a request's path: `/base`, or nothing. */
  readonly basePath: string
}

/** What a WebSocket API's VPC link is called among the targets: its integrations have a URL where HTTP APIs have an ARN. */
export function linkArnOf(region: string, vpcLinkId: string): string {
  return `arn:aws:apigateway:${region}::/vpclinks/${vpcLinkId}`
}

/** Where no targets are configured. */
export const NO_PRIVATE_TARGETS: PrivateTargets = {
  next: () => undefined,
  report: () => undefined,
  problemOf: (arn) => `${arn} has no target: start the gateway with --vpc-target '${arn}=<url>'`,
}
