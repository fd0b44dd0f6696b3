"""What of the API's forms is no JSON Schema: how Schemathesis makes such values."""

import json
import os
from itertools import count

import schemathesis
from hypothesis import strategies

ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe"]
KNOWN = json.loads(os.environ.get("TIMEPOST_KNOWN_IDS", "{}"))
TURN = count()

schemathesis.openapi.format("iana-time-zone", strategies.sampled_from(ZONES))


@schemathesis.hook
def map_case(context, case):
    """Of what shall be taken, two in three ask for what is there, in the version that holds."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return case
    if case.query:
        case.query.pop("cursor", None)  # the API seals it: one that was made up is never valid, whatever its form
    turn = next(TURN)
    if turn % 3 > 0:
        ask_for_known(case, turn)
    return case


def ask_for_known(case, turn):
    for prefix, ids in KNOWN.items():
        if ids and case.path_parameters and case.operation.path.startswith(prefix):
            case.path_parameters["id"] = ids[turn % len(ids)]
    if case.headers and "If-Match" in case.headers:
        case.headers["If-Match"] = "*"
