def handler(event, context):
    text = event["pathParameters"]["text"]
    return {"text": text, "letters": len(text)}
