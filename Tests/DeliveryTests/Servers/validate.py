"""validate.py SCHEMA FILE: every line of FILE is a JSON value that the schema admits. The first that it does not ends this with its reason."""
import json
import pathlib
import sys

import jsonschema

schema_path = pathlib.Path(sys.argv[1]).resolve()
schema = json.loads(schema_path.read_text())
jsonschema.Draft202012Validator.check_schema(schema)
store = {}
for path in schema_path.parent.glob("*.json"):
    other = json.loads(path.read_text())
    store[other["$id"]] = other
resolver = jsonschema.RefResolver(schema["$id"], schema, store=store)
validator = jsonschema.Draft202012Validator(
    schema, resolver=resolver, format_checker=jsonschema.draft202012_format_checker
)
count = 0
for number, line in enumerate(open(sys.argv[2], encoding="utf-8"), 1):
    for error in validator.iter_errors(json.loads(line)):
        where = "/".join(str(step) for step in error.absolute_path)
        sys.exit(f"line {number}: {where}: {error.message}")
    count += 1
print(count)
