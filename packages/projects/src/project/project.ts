import type { OperationName } from '@gatehouse/contract'

/** The kinds of projects that are read; each has a folder of its own here, and all give a {@link Project}. */
export type ProjectKind = 'sam' | 'cloudformation' | 'cdk' | 'serverless' | 'terraform'

/** Where something stands in a file of the project. Lines and columns count from 1; `file` is an absolute path. */
export interface SourcePosition {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * What a project's files say, with every reference resolved: ids of what is to be created are known beforehand (`ids` of a resource), so `input` of a
 * resource, environments and outputs hold plain values. `planProject` makes the calls of it.
 */
export interface Project {
  readonly kind: ProjectKind
  /** Absolute folder of the project. */
  readonly folder: string
  /** Of the first stack, or of the service: names of functions begin with it. */
  readonly name: string
  readonly account: string
  readonly region: string
  /** In an order in which they can be created: parents and what is referred to come first. */
  readonly resources: readonly ProjectResource[]
  readonly functions: readonly ProjectFunction[]
  /** Who may invoke which function, as the project grants it. */
  readonly permissions: readonly FunctionPermission[]
  readonly outputs: readonly ProjectOutput[]
  /** What is not understood or was guessed, each once. */
  readonly remarks: readonly Remark[]
  /** Absolute files that were read: when one of them changes the project is to be read anew. */
  readonly files: readonly string[]
}

/** What a resource of API Gateway V2 is: the name of its create operation, without `Create`. */
export type ResourceKind =
  | 'Api'
  | 'ApiMapping'
  | 'Authorizer'
  | 'Deployment'
  | 'DomainName'
  | 'Integration'
  | 'IntegrationResponse'
  | 'ManagedOverrides'
  | 'Model'
  | 'PortalProduct'
  | 'Route'
  | 'RouteResponse'
  | 'RoutingRule'
  | 'Stage'
  | 'VpcLink'

/** A resource of API Gateway V2, as input of the management operations. */
export interface ProjectResource {
  /**
   * Names it within the project and stays the same when the project is read again: `<stack>/<logical id>`, `<stack>@<artifact id>/<logical id>` where
   * several stacks of a cloud assembly have the name.
   */
  readonly address: string
  readonly stack: string
  readonly logicalId: string
  /** Region of its stack: a cloud assembly may have several. */
  readonly region: string
  readonly kind: ResourceKind
  /** Labels of the path of its operations besides its own id: `{ apiId }`, `{ domainName }`, `{ apiId, integrationId }`. */
  readonly parents: Readonly<Record<string, string>>
  /**
   * Body of its create operation, in the service's camelCase. An API with `body` (text of an OpenAPI document) is imported, then updated
   * with the other members. Of `ManagedOverrides`: `{ integration?, route?, stage? }`, each input of an update operation.
   */
  readonly input: Readonly<Record<string, unknown>>
  /** Query parameters of its create operation: `basepath` and `failOnWarnings` of an import. */
  readonly query: Readonly<Record<string, string | boolean>>
  /** The id that it gets (of a stage or a domain its name); all references to it hold this one. */
  readonly id: string
  /** Ids that creating it draws, in their order: none where a name is its id, three for an API with a `target`. */
  readonly ids: readonly string[]
  /** Addresses of resources that must be there before it. */
  readonly dependsOn: readonly string[]
  readonly at: SourcePosition
}

/** A function of Lambda that the project defines. */
export interface ProjectFunction {
  readonly address: string
  readonly stack: string
  readonly logicalId: string
  readonly name: string
  readonly arn: string
  /** `nodejs22.x`, `python3.13`, `provided.al2023`, …; undefined for images. */
  readonly runtime?: string
  readonly handler?: string
  /** Where its code is; undefined where that is not on this machine, which a remark tells. */
  readonly code?: FunctionCode
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly ephemeralStorageMb: number
  readonly architecture: 'x86_64' | 'arm64'
  /** Absolute folders or zip files of its layers that are on this machine, in their order. */
  readonly layers: readonly string[]
  /** ARN of its role as far as it is known. */
  readonly role?: string
  readonly description?: string
  /** How the project builds it. */
  readonly build?: FunctionBuild
  readonly url?: FunctionUrl
  /** Names of aliases and numbers of versions that the project gives it. */
  readonly qualifiers: readonly string[]
  readonly at: SourcePosition
}

/** Code of a function: a folder, a file (zip, jar or a single module) or text in the template. Paths are absolute. */
export type FunctionCode =
  | { readonly type: 'folder'; readonly path: string }
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'inline'; readonly source: string; readonly extension: '.js' | '.py' }

/** What `Metadata` of a function says about its build. */
export interface FunctionBuild {
  /** `esbuild`, `makefile`, `go1.x`, `rust-cargolambda`, … as it stands there, in lower case. */
  readonly method: string
  /** `BuildProperties`, as they stand there: `EntryPoints`, `Target`, `External`, … */
  readonly properties: Readonly<Record<string, unknown>>
}

/** A function URL. */
export interface FunctionUrl {
  /** What `FunctionUrl` of it gives, with a slash at its end: where it would be deployed, as far as that is known. */
  readonly address?: string
  readonly authType: 'NONE' | 'AWS_IAM'
  readonly invokeMode: 'BUFFERED' | 'RESPONSE_STREAM'
  /** As its operation takes it, in PascalCase: `AllowOrigins`, … */
  readonly cors?: Readonly<Record<string, unknown>>
  readonly qualifier?: string
}

/** A statement that lets a principal invoke a function. */
export interface FunctionPermission {
  /** Name, ARN or partial ARN of the function, with a qualifier maybe. */
  readonly functionName: string
  readonly action: string
  readonly principal: string
  readonly sourceArn?: string
  readonly at: SourcePosition
}

/** An output of a stack. */
export interface ProjectOutput {
  readonly stack: string
  readonly name: string
  readonly value: string
  readonly exportName?: string
  readonly description?: string
  /** What its value is as it stands there, where that is one reference: `Table`, `Table.Arn`. */
  readonly refersTo?: string
}

/** Something that is not understood, was left out or was guessed. */
export interface Remark {
  /** What it is about: `Orders (AWS::DynamoDB::Table)`. */
  readonly subject: string
  /** What will not work because of it, or what was assumed, as a sentence. */
  readonly text: string
  /** `missing`: something will not work. `assumed`: a value was guessed, and an option can give the right one. `ignored`: nothing is lost here. */
  readonly kind: 'missing' | 'assumed' | 'ignored'
  readonly at: SourcePosition
}

/** A management call that `planProject` makes. */
export interface PlannedCall {
  readonly operation: OperationName
  /** Labels of the path. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly body?: Readonly<Record<string, unknown>>
  /** Ids that what the call creates is to get, in the order in which they are drawn: `ids` of a management request. */
  readonly ids?: readonly string[]
  /** The resource that it belongs to, for messages. */
  readonly address: string
  /** Region that it is sent to. */
  readonly region: string
  readonly at: SourcePosition
}

/** What a reader is told besides the folder. */
export interface ReadOptions {
  /** File of the template in the folder, where it has another name than the usual ones. */
  readonly template?: string
  /** Name of the stack; the folder's name otherwise. */
  readonly stackName?: string
  /** `us-east-1` unless given, or what a cloud assembly says. */
  readonly region?: string
  /** `000000000000` unless given, or what a cloud assembly says. */
  readonly account?: string
  /** Values of parameters, by name. */
  readonly parameters?: Readonly<Record<string, string>>
  /** What `Fn::ImportValue` gives, by name of the export. */
  readonly imports?: Readonly<Record<string, string>>
  /**
   * What `Ref` and `Fn::GetAtt` of resources that are not run here give: by logical id for `Ref`, by `LogicalId.Attribute` for the latter; by
   * text of a dynamic reference (`ssm:/name`) as well. Of Terraform an attribute or a property of a resource by its address, `aws_lb.a.dns_name`,
   * and a variable of a function by its name.
   */
  readonly overrides?: Readonly<Record<string, string>>
  /** Physical ids of resources that are deployed and not run here, by logical id: what refers to them gets their names and ARNs. */
  readonly physicalIds?: Readonly<Record<string, string>>
  /** Variables of the environment, for readers that resolve them. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** SAM: which environment of `samconfig.toml` says what the options leave out; `default` otherwise. */
  readonly configEnv?: string
  /** Serverless: the stage, and other options of its command line. */
  readonly stage?: string
  readonly opt?: Readonly<Record<string, string>>
  /** Serverless: reads what `serverless package` left in `.serverless` in place of the configuration's functions and events. */
  readonly packaged?: boolean
  /** CDK: stacks to read by name or id, all of them otherwise. */
  readonly stacks?: readonly string[]
}

/** A project that cannot be read: what is wrong, and where. `message` begins with `file:line:column`. */
export class ProjectError extends Error {
  readonly at: SourcePosition | undefined
  /** Absolute files that were read until then: when one of them changes, the mistake may be mended. */
  readonly files: readonly string[]

  constructor(text: string, at?: SourcePosition, files: readonly string[] = at ? [at.file] : []) {
    super(at ? `${at.file}:${at.line}:${at.column}: ${text}` : text)
    this.name = 'ProjectError'
    this.at = at
    this.files = files
  }

  /** The same mistake, found while these files were read. */
  foundIn(files: Iterable<string>): ProjectError {
    const found = new ProjectError('', this.at, [...new Set([...this.files, ...files])])
    found.message = this.message
    return found
  }
}

/** There is no project of any kind where one was looked for. */
export class NoProjectError extends ProjectError {
  override foundIn(): ProjectError {
    return this
  }
}
