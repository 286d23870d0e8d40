"""Counts the letters of a text."""


def handler(event, context):
    text = event["pathParameters"]["text"]
    return {"text": text, "letters": sum(c.isalpha() for c in text), "function": context.function_name}
