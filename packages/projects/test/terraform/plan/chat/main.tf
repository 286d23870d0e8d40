variable "function" {}
locals { actions = ["$connect", "$default"] }
resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}
resource "aws_apigatewayv2_integration" "chat" {
  api_id           = aws_apigatewayv2_api.chat.id
  integration_type = "AWS_PROXY"
  integration_uri  = var.function
}
resource "aws_apigatewayv2_route" "chat" {
  count     = length(local.actions)
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = local.actions[count.index]
  target    = "integrations/${aws_apigatewayv2_integration.chat.id}"
}
resource "aws_apigatewayv2_deployment" "chat" {
  api_id     = aws_apigatewayv2_api.chat.id
  depends_on = [aws_apigatewayv2_route.chat]
}
resource "aws_apigatewayv2_stage" "chat" {
  api_id        = aws_apigatewayv2_api.chat.id
  name          = "prod"
  deployment_id = aws_apigatewayv2_deployment.chat.id
}
