export { readImports } from './openapi/read-imports.ts'
export { formatRequest, type PlannedRequest } from './plan/format-request.ts'
export { planChange, planProject, planRemoval } from './plan/plan-project.ts'
export {
  type FunctionBuild,
  type FunctionCode,
  type FunctionPermission,
  type FunctionUrl,
  NoProjectError,
  type PlannedCall,
  type Project,
  ProjectError,
  type ProjectFunction,
  type ProjectKind,
  type ProjectOutput,
  type ProjectResource,
  type ReadOptions,
  type Remark,
  type ResourceKind,
  type SourcePosition,
} from './project/project.ts'
export { readProject } from './read/read-project.ts'
