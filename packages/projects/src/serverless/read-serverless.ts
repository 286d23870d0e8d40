import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ProjectSource } from '../cloudformation/scope/stack-source.ts'
import { openStack } from '../cloudformation/stack/read-stack.ts'
import { type DocumentMap, isMap, markPositions } from '../documents/positions.ts'
import type { DocumentReader } from '../documents/read-document.ts'
import { type Project, ProjectError } from '../project/project.ts'
import { readService } from './service/read-service.ts'
import type { Service, ServiceTemplate } from './service/service.ts'
import { addFunctions } from './template/add-functions.ts'
import { addHttpApi } from './template/add-http-api.ts'
import { addResource } from './template/add-resource.ts'
import { addWebsocketApi } from './template/add-websocket-api.ts'
import { mergeResources, positionsOf } from './template/merge-resources.ts'
import { noteEvents } from './template/note-events.ts'
import { notePlugins } from './template/note-plugins.ts'

/**
 * Reads a service of the Serverless Framework (version 3, osls): the template that the framework would make, without installing or running it.
 * With `packaged` in the options the one is read that `serverless package` left in `.serverless`. Throws {@link ProjectError}.
 */
export function readServerless(file: string, project: ProjectSource): Omit<Project, 'remarks' | 'files'> {
  const service = readService(file, project)
  const { options } = project
  const { region, folder, stackName: name } = service
  const account = options.account ?? '000000000000'
  const stack = { name, region, account, parameters: options.parameters ?? {} }
  const packaged = options.packaged ? packagedTemplate(service, project.reader) : undefined
  const opened = packaged
    ? openStack(
        { ...stack, file: packaged, findAsset: (key) => findArtifact(dirname(packaged), key) },
        project,
      )
    : openStack({ ...stack, file, document: toTemplate(service) }, project)
  if (!packaged) notePlugins(service)
  noteEvents(service)
  const { isSam: _, ...content } = opened.read()
  return { kind: 'serverless', folder, name, account, region, ...content }
}

function packagedTemplate({ folder, file }: Service, reader: DocumentReader): string {
  const template = join(folder, '.serverless', 'cloudformation-template-update-stack.json')
  if (reader.has(template)) return template
  throw new ProjectError(`there is no ${template}: run "serverless package" first`, {
    file,
    line: 1,
    column: 1,
  })
}

/** Packaged code stands beside the template under the last part of its key. */
function findArtifact(folder: string, key: string): string | undefined {
  const file = join(folder, basename(key))
  return existsSync(file) ? file : undefined
}

function toTemplate(service: Service): DocumentMap {
  const template: ServiceTemplate = { resources: new Map(), outputs: new Map(), positions: new Map() }
  addResource(template, {
    logicalId: 'ServerlessDeploymentBucket',
    type: 'AWS::S3::Bucket',
    properties: {},
    at: service.at,
  })
  addFunctions(service, template)
  addHttpApi(service, template)
  addWebsocketApi(service, template)
  const document = mergeResources(service, template)
  markPositions(document, { file: service.file, line: 1, column: 1 })
  const resources = isMap(document.Resources) ? document.Resources : {}
  markPositions(resources, service.at, positionsOf(service, template, resources))
  return document
}
