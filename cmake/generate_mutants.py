#!/usr/bin/env python3
"""Copies sources with classic bugs built in, each switched on by a number at run time.

usage: generate_mutants.py mutants.toml SOURCE_ROOT OUTPUT_FOLDER
       generate_mutants.py --files mutants.toml     names the files, separated by semicolons

A mutant names a file, a text that stands in it exactly once (or once after another text), and what
stands there instead; the kind says whether both are expressions or statements. A text that is no longer there is an error:
the list must follow the code. Writes mutants.inc, the table of names, too.
"""
import sys
import tomllib
from pathlib import Path


def replaced(source, mutant, number):
    original, mutated = mutant["original"].strip("\n"), mutant["mutated"].strip("\n")
    after = mutant.get("after", "")
    assert source.count(after) == 1 or not after, f"{mutant['name']}: {after}"
    start = source.index(after)
    found = source.find(original, start)
    again = source.find(original, found + 1)
    assert found >= 0 and (after or again < 0), \
        f"{mutant['name']}: stands not once in {mutant['file']}: {original}"
    if mutant.get("kind", "expression") == "statement":
        text = f"if (lobby::sim::mutant == {number}) {{\n{mutated}\n}} else {{\n{original}\n}}"
    else:
        text = f"(lobby::sim::mutant == {number} ? ({mutated}) : ({original}))"
    return source[:found] + text + source[found + len(original):]


def main():
    if sys.argv[1] == "--files":
        named = tomllib.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))["mutant"]
        print(";".join(sorted({mutant["file"] for mutant in named})))
        return
    mutants = tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["mutant"]
    root, output = Path(sys.argv[2]), Path(sys.argv[3])
    files = {}
    for number, mutant in enumerate(mutants, start=1):
        name = mutant["file"]
        if name not in files:
            files[name] = (root / name).read_text(encoding="utf-8")
        files[name] = replaced(files[name], mutant, number)
    for name, source in files.items():
        target = output / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text('#include "tests/sim/mutant.h"\n' + source, encoding="utf-8")
    lines = [f'{{"{m["name"]}", "{m.get("survives", "")}", {str(m.get("open", False)).lower()}, '
             f'{m.get("schedule", 0)}}},' for m in mutants]
    (output / "mutants.inc").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
