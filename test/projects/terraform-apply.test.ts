import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/projects/terraform', import.meta.url))

/** A folder with the provider of AWS, as `terraform providers mirror` makes it: nothing is downloaded here. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const PLUGINS = process.env.GATEHOUSE_TERRAFORM_PLUGINS

const missing = reasonToSkip()
if (missing) console.log(`terraform apply is not tried: ${missing}`)

function reasonToSkip(): string | undefined {
  if (PLUGINS === undefined) return 'GATEHOUSE_TERRAFORM_PLUGINS names no folder with the provider of AWS'
  return spawnSync('terraform', ['version']).status === 0 ? undefined : 'there is no terraform'
}

/** Where the gateway is and how it is called, as the example says it, with tags for everything. */
const PROVIDER = readFileSync(join(EXAMPLE, 'main.tf'), 'utf8')
  .split('\nresource ', 1)
  .join('')
  .replace('  endpoints {', '  default_tags { tags = local.some ? { step = var.step } : {} }\n  endpoints {')

/** Resources whose arguments are there (1), changed (2), and taken away (3). */
const CHANGING = `
variable "step" { type = number }

locals {
  some   = var.step < 3
  first  = var.step == 1
  blocks = local.some ? [var.step] : []
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = local.first ? "logs:*" : "s3:*", Resource = "*" }] })
}

resource "aws_iam_role" "own" {
  name                 = "changing"
  description          = local.some ? format("step %d", var.step) : null
  max_session_duration = local.first ? 7200 : 3700
  permissions_boundary = local.some ? format("arn:aws:iam::aws:policy/Boundary%d", var.step) : null
  assume_role_policy   = local.policy
}

resource "aws_iam_policy" "own" {
  name   = "changing"
  policy = local.policy
  tags   = local.some ? { own = format("step %d", var.step) } : null
}

resource "aws_cloudwatch_log_group" "own" {
  name              = "changing"
  retention_in_days = local.first ? 7 : local.some ? 14 : null
  kms_key_id        = local.some ? format("arn:aws:kms:us-east-1:000000000000:key/%d", var.step) : null
}

resource "aws_lambda_function" "own" {
  function_name                  = "changing"
  role                           = aws_iam_role.own.arn
  filename                       = "functions.zip"
  source_code_hash               = filebase64sha256("functions.zip")
  handler                        = "notes.handler"
  runtime                        = local.first ? "nodejs20.x" : "nodejs22.x"
  description                    = local.some ? format("step %d", var.step) : null
  architectures                  = [local.first ? "x86_64" : "arm64"]
  kms_key_arn                    = local.some ? format("arn:aws:kms:us-east-1:000000000000:key/%d", var.step) : null
  layers                         = local.some ? [format("arn:aws:lambda:us-east-1:000000000000:layer:own:%d", var.step)] : null
  memory_size                    = local.first ? 256 : null
  timeout                        = local.first ? 10 : null
  publish                        = local.some
  reserved_concurrent_executions = local.some ? var.step : null

  dynamic "dead_letter_config" {
    for_each = local.blocks
    content { target_arn = format("arn:aws:sqs:us-east-1:000000000000:own%d", var.step) }
  }

  dynamic "environment" {
    for_each = local.blocks
    content { variables = { STEP = var.step, NONE = "" } }
  }

  dynamic "ephemeral_storage" {
    for_each = local.blocks
    content { size = 1024 * var.step }
  }

  dynamic "file_system_config" {
    for_each = local.blocks
    content {
      arn              = format("arn:aws:elasticfilesystem:us-east-1:000000000000:access-point/fsap-0123456789abcdef%d", var.step)
      local_mount_path = format("/mnt/own%d", var.step)
    }
  }

  dynamic "image_config" {
    for_each = local.blocks
    content { command = [format("step%d", var.step)] }
  }

  dynamic "logging_config" {
    for_each = local.blocks
    content {
      log_format            = local.first ? "JSON" : "Text"
      log_group             = local.first ? aws_cloudwatch_log_group.own.name : null
      application_log_level = local.first ? "DEBUG" : null
      system_log_level      = local.first ? "WARN" : null
    }
  }

  dynamic "snap_start" {
    for_each = local.first ? [] : local.blocks
    content { apply_on = "PublishedVersions" }
  }

  tracing_config { mode = local.first ? "Active" : "PassThrough" }

  dynamic "vpc_config" {
    for_each = local.blocks
    content {
      subnet_ids         = [format("subnet-%d", var.step)]
      security_group_ids = [format("sg-%d", var.step)]
    }
  }
}

resource "aws_lambda_alias" "own" {
  name             = "changing"
  description      = local.some ? format("step %d", var.step) : null
  function_name    = aws_lambda_function.own.function_name
  function_version = aws_lambda_function.own.version

  dynamic "routing_config" {
    for_each = local.blocks
    content { additional_version_weights = { 7 = 0.25 * var.step } }
  }
}

resource "aws_lambda_function_url" "own" {
  function_name      = aws_lambda_function.own.function_name
  authorization_type = local.first ? "NONE" : "AWS_IAM"

  dynamic "cors" {
    for_each = local.blocks
    content { max_age = var.step }
  }
}

resource "aws_lambda_function_event_invoke_config" "own" {
  function_name          = aws_lambda_function.own.function_name
  qualifier              = aws_lambda_alias.own.name
  maximum_retry_attempts = local.first ? 0 : null

  dynamic "destination_config" {
    for_each = local.blocks
    content {
      on_failure { destination = format("arn:aws:sqs:us-east-1:000000000000:own%d", var.step) }
    }
  }
}

output "version" { value = aws_lambda_function.own.version }
`

/** Terraform under load takes its time. */
const LONG_MS = 600_000

describe.skipIf(missing)('terraform apply with stand-ins', () => {
  let folder: string
  let gateway: GatewayProcess

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-apply-'))
    cpSync(EXAMPLE, folder, { recursive: true })
    writeFileSync(
      join(folder, 'terraform.rc'),
      `provider_installation { \n filesystem_mirror { \n path = "${PLUGINS}"\n }\n}\n`,
    )
    gateway = await startGatewayProcess(join(folder, 'data'), ['--stand-ins'])
    pack()
    const begun = await run('init', '-input=false')
    expect(begun.status, begun.text).toBe(0)
  }, LONG_MS)

  afterAll(async () => {
    await gateway?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  function pack(): void {
    const names = ['notes.js', 'authorizer.js']
    const files = Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, 'functions', name))]),
    )
    writeFileSync(join(folder, 'functions.zip'), zipSync(files))
  }

  const run = (...args: readonly string[]) => runIn(folder, ...args)

  function runIn(
    cwd: string,
    ...args: readonly string[]
  ): Promise<{ readonly status: number; readonly text: string }> {
    const env = { ...process.env, TF_CLI_CONFIG_FILE: join(folder, 'terraform.rc'), CHECKPOINT_DISABLE: '1' }
    return new Promise((resolve) => {
      execFile('terraform', [...args, '-no-color'], { cwd, env }, (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code ?? 1) : 0, text: `${stdout}${stderr}` })
      })
    })
  }

  const applyWith = (greeting: string, command = 'apply') =>
    run(command, '-input=false', '-auto-approve', `-var=gateway=${gateway.url}`, `-var=greeting=${greeting}`)
  const planWith = (greeting: string) =>
    run(
      'plan',
      '-input=false',
      '-detailed-exitcode',
      `-var=gateway=${gateway.url}`,
      `-var=greeting=${greeting}`,
    )

  async function call(
    method: string,
    headers: Record<string, string> = {},
  ): Promise<readonly [number, unknown]> {
    const { text: url } = await run('output', '-raw', 'url')
    const response = await fetch(`${url}/notes`, { method, headers })
    return [response.status, await response.json()]
  }

  it(
    'makes everything, plans nothing more, changes it, and removes it again',
    async () => {
      const applied = await applyWith('Hello')
      expect(applied.status, applied.text).toBe(0)
      const planned = await planWith('Hello')
      expect(planned.status, planned.text).toBe(0)
      expect(await call('GET')).toEqual([200, { greeting: 'Hello', route: 'GET /notes' }])
      expect(await call('POST')).toEqual([401, { message: 'Unauthorized' }])
      const authorization = 'let me in'
      expect(await call('POST', { authorization })).toEqual([
        200,
        { greeting: 'Hello', route: 'POST /notes', user: 'somebody' },
      ])

      writeFileSync(
        join(folder, 'functions/notes.js'),
        'exports.handler = async () => ({ changed: process.env.GREETING })',
      )
      pack()
      const changed = await applyWith('Good day')
      expect(changed.status, changed.text).toBe(0)
      expect((await planWith('Good day')).status).toBe(0)
      await expect.poll(() => call('GET')).toEqual([200, { changed: 'Good day' }])

      const destroyed = await applyWith('Good day', 'destroy')
      expect(destroyed.status, destroyed.text).toBe(0)
      const gone = await fetch(`${gateway.url}/2015-03-31/functions/notes`)
      expect([gone.status, gone.headers.get('x-amzn-errortype')]).toEqual([404, 'ResourceNotFoundException'])
    },
    LONG_MS,
  )

  it(
    'plans nothing more after arguments were changed, or taken away',
    async () => {
      const own = join(folder, 'changing')
      mkdirSync(own)
      writeFileSync(join(own, 'main.tf'), PROVIDER + CHANGING)
      for (const name of ['functions.zip', '.terraform.lock.hcl', '.terraform'])
        cpSync(join(folder, name), join(own, name), { recursive: true })
      const runOwn = (...args: readonly string[]) => runIn(own, ...args, `-var=gateway=${gateway.url}`)
      for (const [step, version] of [
        [1, '1'],
        [2, '2'],
        [3, '2'],
      ]) {
        const applied = await runOwn('apply', '-input=false', '-auto-approve', `-var=step=${step}`)
        expect([applied.status, step], applied.text).toEqual([0, step])
        const planned = await runOwn('plan', '-input=false', '-detailed-exitcode', `-var=step=${step}`)
        expect([planned.status, step], planned.text).toEqual([0, step])
        expect((await runIn(own, 'output', '-raw', 'version')).text).toBe(version)
      }
    },
    LONG_MS,
  )
})
