"""Runs a Python function: speaks the Lambda Runtime API with whatever Python 3 this is, from 3.8 on.

What a function sees and what its errors look like follow the service's own runtime (awslambdaric); the standard library suffices.
"""

import datetime
import decimal
import http.client
import importlib
import json
import logging
import os
import sys
import time
import traceback

API = "/2018-06-01/runtime"
HERE = os.path.abspath(__file__)


class Fault(Exception):
    """What keeps a function from starting, under the name that the service gives it."""

    def __init__(self, kind, message, trace=None):
        super().__init__(message)
        self.kind, self.message, self.trace = kind, message, trace or []


class RuntimeApi:
    """The connection to the gateway; the first question may wait for a long time."""

    def __init__(self, address):
        self._connection = http.client.HTTPConnection(address)

    def next(self):
        return self._ask("GET", "/invocation/next", None, {})

    def post(self, path, text, headers=None):
        self._ask("POST", path, text.encode("utf-8", "surrogatepass"), headers or {})

    def _ask(self, method, path, body, headers):
        self._connection.request(method, API + path, body, {"content-type": "application/json", **headers})
        response = self._connection.getresponse()
        return response.headers, response.read()


class CognitoIdentity:
    __slots__ = ("cognito_identity_id", "cognito_identity_pool_id")

    def __init__(self, given):
        self.cognito_identity_id = given.get("cognitoIdentityId")
        self.cognito_identity_pool_id = given.get("cognitoIdentityPoolId")


class Client:
    __slots__ = ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")

    def __init__(self, given):
        for name in self.__slots__:
            setattr(self, name, given.get(name))


class ClientContext:
    __slots__ = ("custom", "env", "client")

    def __init__(self, given):
        self.custom, self.env = given.get("custom"), given.get("env")
        self.client = Client(given.get("client") or {})


class LambdaContext:
    """The second argument of a handler. Source: Lambda's "Using the Lambda context object"."""

    def __init__(self, headers):
        env = os.environ
        self.aws_request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        self.invoked_function_arn = headers["Lambda-Runtime-Invoked-Function-Arn"]
        self.log_group_name = env.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = env.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = env.get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = env.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = env.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.tenant_id = headers.get("Lambda-Runtime-Aws-Tenant-Id")
        client = headers.get("Lambda-Runtime-Client-Context")
        self.client_context = ClientContext(json.loads(client)) if client else None
        self.identity = CognitoIdentity(json.loads(headers.get("Lambda-Runtime-Cognito-Identity") or "{}"))
        self._deadline_ms = int(headers["Lambda-Runtime-Deadline-Ms"])

    def get_remaining_time_in_millis(self):
        return max(0, self._deadline_ms - int(time.time() * 1000))

    def log(self, message):
        sys.stdout.write(str(message))

    def __repr__(self):
        shown = {name: value for name, value in vars(self).items() if not name.startswith("_")}
        return "LambdaContext(%s)" % shown


class CallFilter(logging.Filter):
    """Gives each record of the log the call that it belongs to."""

    request_id = ""

    def filter(self, record):
        record.aws_request_id = self.request_id
        return True


class JsonFormatter(logging.Formatter):
    """The service's JSON, for functions whose LoggingConfig asks for it."""

    def format(self, record):
        when = datetime.datetime.fromtimestamp(record.created, datetime.timezone.utc)
        shown = {
            "timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
            "requestId": record.aws_request_id or None,
        }
        if record.exc_info:
            kind, error, trace = record.exc_info
            shown.update(
                stackTrace=traceback.format_tb(trace), errorType=kind.__name__, errorMessage=str(error)
            )
        return json.dumps({name: value for name, value in shown.items() if value is not None})


class OutputHandler(logging.Handler):
    def emit(self, record):
        text = self.format(record)
        sys.stdout.write(text if text.endswith("\n") else text + "\n")


def set_up_logging():
    """The root logger prints as the service's does. Returns what is told which call is under way."""
    calls = CallFilter()
    handler = OutputHandler()
    handler.addFilter(calls)
    if os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON":
        handler.setFormatter(JsonFormatter())
    else:
        line = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n"
        formatter = logging.Formatter(line, "%Y-%m-%dT%H:%M:%S")
        formatter.converter = time.gmtime
        handler.setFormatter(formatter)
    root = logging.getLogger()
    root.addHandler(handler)
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").replace("FATAL", "CRITICAL").replace("TRACE", "NOTSET")
    if level in logging._nameToLevel:
        root.setLevel(level)
    return calls


def extend_path():
    """The function's folder, then its layers, then the interpreter's own. Source: Lambda's "Working with layers for Python"."""
    own = os.path.join("lib", "python%d.%d" % sys.version_info[:2], "site-packages")
    layers = [it for it in os.environ.pop("GATEHOUSE_LAYERS", "").split(os.pathsep) if it]
    folders = [os.environ["LAMBDA_TASK_ROOT"]]
    for layer in layers:
        folders += [os.path.join(layer, "python", own), os.path.join(layer, "python")]
    here = os.path.dirname(HERE)
    sys.path[:] = folders + [it for it in sys.path if it not in ("", here)]


def load_handler(name):
    try:
        module_name, function_name = name.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", "Bad handler '%s': %s" % (name, error))
    if module_name.split(".")[0] in sys.builtin_module_names:
        message = "Cannot use built-in module %s as a handler module" % module_name
        raise Fault("Runtime.BuiltInModuleConflict", message)
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error))
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        message = "Syntax error in module '%s': %s" % (module_name, error)
        raise Fault("Runtime.UserCodeSyntaxError", message, trace)
    try:
        return getattr(module, function_name)
    except AttributeError:
        message = "Handler '%s' missing on module '%s'" % (function_name, module_name)
        raise Fault("Runtime.HandlerNotFound", message)


def describe_error(error, request_id):
    """An error as the service answers it: without the frames that are the runtime's."""
    if isinstance(error, Fault):
        kind, message, trace = error.kind, error.message, error.trace
    else:
        frames = [it for it in traceback.extract_tb(error.__traceback__) if it.filename != HERE]
        while frames and "importlib" in frames[0].filename:
            frames.pop(0)
        kind, message, trace = type(error).__name__, str(error), traceback.format_list(frames)
    described = {"errorMessage": message, "errorType": kind}
    if request_id is not None:
        described["requestId"] = request_id
    described["stackTrace"] = trace
    return described


def print_error(described, request_id):
    if os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON":
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        shown = {"timestamp": now, "log_level": "ERROR", **described}
        print(json.dumps(shown), flush=True)
        return
    lines = ["[ERROR] %s: %s" % (described["errorType"], described["errorMessage"])]
    lines.append("Traceback (most recent call last):")
    for entry in described["stackTrace"]:
        lines += entry.splitlines()
    print("\n".join(lines), flush=True)


class Number(float):
    """A decimal that is written as it stands."""

    def __new__(cls, value):
        made = super().__new__(cls, value)
        made.text = str(value)
        return made

    def __repr__(self):
        return self.text


def encode_special(value):
    if isinstance(value, decimal.Decimal):
        if value.is_nan():
            return float("nan")
        return int(value) if value == value.to_integral_value() and value.as_tuple().exponent == 0 else Number(value)
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def encode(result):
    try:
        return json.dumps(result, default=encode_special, ensure_ascii=sys.version_info < (3, 12))
    except Exception as error:  # whatever an object's own methods throw
        raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)


def decode(text):
    try:
        return json.loads(text)
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error)


def fail(api, path, error, request_id=None):
    described = describe_error(error, request_id)
    print_error(described, request_id)
    sys.stderr.flush()
    headers = {"Lambda-Runtime-Function-Error-Type": described["errorType"]}
    api.post(path, json.dumps(described), headers)


def run(handler, headers, body):
    return encode(handler(decode(body), LambdaContext(headers)))


def serve(api, handler, calls):
    while True:
        headers, body = api.next()
        request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        calls.request_id = request_id
        os.environ["_X_AMZN_TRACE_ID"] = headers.get("Lambda-Runtime-Trace-Id", "")
        try:
            text = run(handler, headers, body)
        except Exception as error:
            fail(api, "/invocation/%s/error" % request_id, error, request_id)
        else:
            sys.stdout.flush()
            sys.stderr.flush()
            api.post("/invocation/%s/response" % request_id, text)
        calls.request_id = ""


def main():
    api = RuntimeApi(os.environ["AWS_LAMBDA_RUNTIME_API"])
    extend_path()
    calls = set_up_logging()
    try:
        handler = load_handler(os.environ["_HANDLER"])
    except Exception as error:
        fail(api, "/init/error", error, "")
        sys.exit(1)
    serve(api, handler, calls)


main()
