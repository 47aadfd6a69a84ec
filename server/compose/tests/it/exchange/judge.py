"""Reads pairs of both forms from standard input, a JSON line each; prints a line for each thing that is wrong.

The JSON form must follow the schema given as argument. From the XML form the JSON form is built once more and must be the
same, but for texts side by side, which XML joins, and for names of fields with characters XML cannot hold.
"""
import json, re, sys
import xml.etree.ElementTree as ET
import jsonschema

SPACE = "{urn:carillon:communication:1}"


def tag(element):
    assert element.tag.startswith(SPACE), element.tag
    return element.tag[len(SPACE):]


def text(element):
    out = element.text or ""
    for child in element:
        assert tag(child) == "char", tag(child)
        out += chr(int(child.get("code"), 16)) + (child.tail or "")
    return out


def join(parts):
    out = []
    for part in parts:
        if isinstance(part, dict) and "text" in part:
            if not part["text"]:
                continue
            if out and isinstance(out[-1], dict) and "text" in out[-1]:
                out[-1] = {"text": out[-1]["text"] + part["text"]}
                continue
        out.append(part)
    return out


def line(element):
    parts = [{"text": element.text or ""}]
    for child in element:
        name = tag(child)
        if name == "char":
            parts.append({"text": chr(int(child.get("code"), 16))})
        elif name == "break":
            parts.append("break")
        elif name in ("code", "ltr"):
            parts.append({name: text(child)})
        elif name == "link":
            parts.append({"link": {"url": child.get("url"), "content": line(child)}})
        else:
            parts.append({name: line(child)})
        parts.append({"text": child.tail or ""})
    return join(parts)


def block(element):
    name = tag(element)
    if name == "rule":
        return "rule"
    if name == "heading":
        return {name: {"level": ("number", element.get("level")), "content": line(element)}}
    if name == "paragraph":
        return {name: {"content": line(element)}}
    if name == "list":
        return {name: {"ordered": element.get("ordered") == "true", "items": [blocks(item) for item in element]}}
    if name == "quote":
        return {name: {"blocks": blocks(element)}}
    if name == "button":
        return {name: {"label": text(element), "url": element.get("url")}}
    if name == "chart":
        unit = {"money": element.get("currency")} if element.get("unit") == "money" else element.get("unit")
        points = [{"label": text(point), "value": point.get("value")} for point in element]
        chart = {"kind": element.get("kind"), "unit": unit, "points": points}
        return {name: {**chart, "title": element.get("title")} if element.get("title") else chart}
    cells = lambda row: [line(cell) for cell in row]
    return {"table": {
        "columns": [column.get("align") for column in element if tag(column) == "column"],
        "head": [cells(row) for row in element if tag(row) == "head"][0],
        "rows": [cells(row) for row in element if tag(row) == "row"],
    }}


def blocks(element):
    return [block(child) for child in element]


def value(element):
    name = tag(element)
    if name == "object":
        return ("object", [(member.get("name"), value(member[0])) for member in element])
    if name == "array":
        return [value(child) for child in element]
    if name == "number":
        return ("number", element.text)
    return {"string": lambda: text(element), "boolean": lambda: element.text == "true", "null": lambda: None}[name]()


def from_xml(source):
    root = ET.fromstring(source)
    message, data = root
    said = {tag(child): child for child in message}
    built = {"subject": text(said["subject"]), "language": message.get("language"), "blocks": blocks(said["body"])}
    if "preheader" in said:
        built["preheader"] = text(said["preheader"])
    about = {key: root.get(key) for key in ("campaign", "step", "medium", "reference") if root.get(key) is not None}
    about["version"] = ("number", root.get("version"))
    return {**about, "language": message.get("language"), "direction": message.get("direction"), "message": built,
            "data": value(data[0])}


def held(name):
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", name)


def plain_data(found):
    if isinstance(found, dict):
        return ("object", [(held(key), plain_data(inner)) for key, inner in found.items()])
    if isinstance(found, list):
        return [plain_data(inner) for inner in found]
    return found


def plain_message(found):
    if isinstance(found, dict):
        return {key: plain_message(inner) for key, inner in found.items()}
    if isinstance(found, list):
        return join([plain_message(inner) for inner in found])
    return found


def from_json(source):
    number = lambda digits: ("number", digits)
    read = json.loads(source, parse_int=number, parse_float=number)
    read["message"] = plain_message(read["message"])
    read["data"] = plain_data(read["data"])
    for key in ("campaign", "step", "reference"):
        if key in read:
            read[key] = held(read[key])
    return read


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
sys.setrecursionlimit(10000)
count = 0
for at, pair in enumerate(map(json.loads, sys.stdin.buffer)):
    for error in validator.iter_errors(json.loads(pair["json"])):
        print(f"{at}: {error.json_path}: {error.message[:200]}")
    one, two = from_json(pair["json"]), from_xml(pair["xml"])
    if one != two:
        print(f"{at}: the forms differ:\n{one!r}\n{two!r}")
    count += 1
print(f"{count} judged", file=sys.stderr)
