"""A gateway for tests: one process for all of them, and each begins with what it was seeded with."""

import json
import os
import shutil
import subprocess
import urllib.error
import urllib.request

import pytest


class Gateway:
    """The addresses below /_gatehouse of a gateway that was started with --testing."""

    def __init__(self, endpoint):
        self.endpoint = endpoint
        self.apis = {}

    def call(self, method, url, body=None):
        """The status of an answer, and its body, parsed where it is JSON."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, {"content-type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request) as response:
                return response.status, parse(response.read())
        except urllib.error.HTTPError as error:
            return error.code, parse(error.read())

    def tell(self, method, name, body=None):
        status, answer = self.call(method, f"{self.endpoint}/_gatehouse/{name}", body)
        assert status < 300, answer
        return answer

    def seed(self, resources):
        for api in self.tell("POST", "seed", resources)["apis"]:
            self.apis[api["name"]] = api["url"]

    def advance(self, **units):
        return self.tell("POST", "clock", {"advance": units})


def parse(data):
    try:
        return json.loads(data)
    except ValueError:
        return data.decode()


@pytest.fixture(scope="session")
def process():
    command = os.environ.get("GATEHOUSE", "gatehouse").split()
    if shutil.which(command[0]) is None:
        pytest.skip("the command gatehouse is not installed")
    functions = os.path.join(os.path.dirname(__file__), "functions")
    arguments = ["--testing", "--port", "0", "--functions", functions]
    child = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True)
    first = child.stdout.readline()
    yield Gateway(first.split("listens on ")[1].split(",")[0])
    child.terminate()
    child.wait()


@pytest.fixture
def gateway(process):
    process.tell("POST", "reset")
    process.tell("POST", "clock", {"frozen": True})
    process.seed(
        {
            "name": "greetings",
            "routes": {"GET /hello/{name}": "hello"},
            "stages": {
                "$default": {"defaultRouteSettings": {"throttlingRateLimit": 1, "throttlingBurstLimit": 2}}
            },
        }
    )
    return process
