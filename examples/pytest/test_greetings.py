"""What a greeting is, how many there may be, and what happens when nobody greets."""


def greet(gateway, name="Rex"):
    return gateway.call("GET", f"{gateway.apis['greetings']}/hello/{name}")


def test_greets_by_name(gateway):
    status, body = greet(gateway)
    assert (status, body["hello"]) == (200, "Rex")


def test_is_throttled_until_time_has_passed(gateway):
    assert [greet(gateway)[0] for _ in range(3)] == [200, 200, 429]
    gateway.advance(seconds=1)
    assert greet(gateway)[0] == 200


def test_tells_the_time_of_the_gateways_clock(gateway):
    before = gateway.tell("GET", "clock")["now"]
    after = gateway.advance(hours=2)["now"]
    assert int(after[11:13]) == (int(before[11:13]) + 2) % 24
    assert f":{after[11:13]}:" in greet(gateway)[1]["at"]


def test_fails_as_it_is_told_to(gateway):
    gateway.tell("POST", "faults", {"function": "hello", "status": 500, "every": 2})
    assert [greet(gateway)[0] for _ in range(2)] == [200, 500]
    gateway.tell("DELETE", "faults")


def test_begins_anew(gateway):
    status, body = gateway.call("GET", f"{gateway.endpoint}/v2/apis")
    assert (status, [api["name"] for api in body["items"]]) == (200, ["greetings"])
