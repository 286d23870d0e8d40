# An HTTP API with a function and an authorizer that is one too, applied to a gateway on this machine.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "gateway" {
  description = "Where the gateway listens."
  default     = "http://localhost:8080"
}

variable "greeting" {
  default = "Hello"
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "any"
  secret_key                  = "any"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true

  endpoints {
    apigatewayv2   = var.gateway
    cloudwatchlogs = var.gateway
    iam            = var.gateway
    lambda         = var.gateway
    sts            = var.gateway
  }
}

resource "aws_iam_role" "functions" {
  name = "notes-functions"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "logs" {
  name   = "logs"
  role   = aws_iam_role.functions.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "logs:*", Resource = "*" }] })
}

resource "aws_iam_role_policy_attachment" "basic" {
  role       = aws_iam_role.functions.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

resource "aws_cloudwatch_log_group" "notes" {
  name              = "/aws/lambda/notes"
  retention_in_days = 7
}

resource "aws_lambda_function" "notes" {
  function_name    = "notes"
  role             = aws_iam_role.functions.arn
  filename         = "${path.module}/functions.zip"
  source_code_hash = filebase64sha256("${path.module}/functions.zip")
  handler          = "notes.handler"
  runtime          = "nodejs22.x"
  timeout          = 10

  environment {
    variables = { GREETING = var.greeting }
  }
}

resource "aws_lambda_function" "authorizer" {
  function_name    = "notes-authorizer"
  role             = aws_iam_role.functions.arn
  filename         = "${path.module}/functions.zip"
  source_code_hash = filebase64sha256("${path.module}/functions.zip")
  handler          = "authorizer.handler"
  runtime          = "nodejs22.x"
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.notes.function_name
  function_version = "$LATEST"
}

resource "aws_apigatewayv2_api" "notes" {
  name          = "notes"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_integration" "notes" {
  api_id                 = aws_apigatewayv2_api.notes.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_alias.live.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_apigatewayv2_authorizer" "token" {
  api_id                            = aws_apigatewayv2_api.notes.id
  name                              = "token"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = aws_lambda_function.authorizer.invoke_arn
  identity_sources                  = ["$request.header.Authorization"]
  authorizer_payload_format_version = "2.0"
  enable_simple_responses           = true
}

resource "aws_apigatewayv2_route" "open" {
  api_id    = aws_apigatewayv2_api.notes.id
  route_key = "GET /notes"
  target    = "integrations/${aws_apigatewayv2_integration.notes.id}"
}

resource "aws_apigatewayv2_route" "closed" {
  api_id             = aws_apigatewayv2_api.notes.id
  route_key          = "POST /notes"
  target             = "integrations/${aws_apigatewayv2_integration.notes.id}"
  authorization_type = "CUSTOM"
  authorizer_id      = aws_apigatewayv2_authorizer.token.id
}

resource "aws_apigatewayv2_stage" "live" {
  api_id      = aws_apigatewayv2_api.notes.id
  name        = "live"
  auto_deploy = true
}

resource "aws_lambda_permission" "notes" {
  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.notes.function_name
  qualifier     = aws_lambda_alias.live.name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.notes.execution_arn}/*/*"
}

resource "aws_lambda_permission" "authorizer" {
  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.authorizer.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.notes.execution_arn}/*/*"
}

output "url" {
  value = "${var.gateway}/_aws/execute-api/${aws_apigatewayv2_api.notes.id}/${aws_apigatewayv2_stage.live.name}"
}
