import json
import os

PETS = [{"id": 1, "name": "Rex"}]


def handler(event, context):
    if event["requestContext"]["http"]["method"] == "POST":
        pet = {"id": len(PETS) + 1, **json.loads(event["body"])}
        PETS.append(pet)
        print("added", pet["name"])
        return {"statusCode": 201, "body": json.dumps(pet)}
    return {"shop": os.environ["SHOP"], "pets": PETS}
