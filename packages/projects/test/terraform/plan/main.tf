terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}
variable "stage" { default = "live" }
resource "aws_iam_role" "fn" {
  name               = "notes-role"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
resource "aws_lambda_function" "notes" {
  function_name = "notes"
  role          = aws_iam_role.fn.arn
  filename      = "${path.module}/notes.zip"
  handler       = "notes.handler"
  runtime       = "nodejs22.x"
  environment { variables = { API = aws_apigatewayv2_api.http.api_endpoint, STAGE = var.stage } }
}
resource "aws_apigatewayv2_api" "http" {
  name          = "notes"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins = ["*"]
    allow_methods = ["GET"]
  }
}
resource "aws_apigatewayv2_integration" "notes" {
  api_id                 = aws_apigatewayv2_api.http.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.notes.invoke_arn
  payload_format_version = "2.0"
}
resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id           = aws_apigatewayv2_api.http.id
  name             = "jwt"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  jwt_configuration {
    audience = ["notes-app"]
    issuer   = "https://issuer.example.com"
  }
}
resource "aws_apigatewayv2_route" "each" {
  for_each           = { open = "GET /open/{id}", "GET /closed" = "GET /closed" }
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = each.value
  target             = "integrations/${aws_apigatewayv2_integration.notes.id}"
  authorization_type = each.key == "open" ? "NONE" : "JWT"
  authorizer_id      = each.key == "open" ? null : aws_apigatewayv2_authorizer.jwt.id
}
resource "aws_apigatewayv2_stage" "live" {
  api_id      = aws_apigatewayv2_api.http.id
  name        = var.stage
  auto_deploy = true
  default_route_settings {
    throttling_burst_limit = 10
    throttling_rate_limit  = 5.5
  }
}
resource "aws_lambda_permission" "api" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.notes.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.http.execution_arn}/*/*"
}
resource "aws_dynamodb_table" "t" {
  name = "t"
  hash_key = "id"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
   name = "id"
   type = "S"
  }
}
module "chat" {
  source   = "./chat"
  count    = 1
  function = aws_lambda_function.notes.invoke_arn
}
output "url" { value = aws_apigatewayv2_stage.live.invoke_url }
