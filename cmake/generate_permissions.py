#!/usr/bin/env python3
"""Writes the permission table (permissions.toml) as C++ and as a manual page.

    generate_permissions.py TABLE cpp HEADER SOURCE
    generate_permissions.py TABLE page PAGE
    generate_permissions.py TABLE check PAGE     exit 1 when the page is not what `page` writes
"""
import sys
import tomllib

GRANTS = ["denied", "four_eyes", "step_up", "reason", "allowed"]  # the order is the enum's
ENFORCED = ["client", "server", "cryptographic"]
# What tells something of a guest; the administrator must hold none of it.
GUEST_WORDS = ("guest.", "contact.", "identity.", "stay.", "complaint.", "followup.", "consent.",
               "rights.", "export.", "import.", "print.")


def camel(name):
    return "".join(word.capitalize() for word in name.replace(".", "_").split("_"))


def load(path):
    with open(path, "rb") as file:
        table = tomllib.load(file)
    roles = table["roles"]
    seen = set()
    for permission in table["permission"]:
        name = permission["name"]
        permission["grants"] = permission["grants"].split()
        problems = [
            (name in seen, "stands twice"),
            (len(permission["grants"]) != len(roles), f"needs {len(roles)} grants"),
            (set(permission["grants"]) - set(GRANTS), "has an unknown grant"),
            (permission["enforced"] not in ENFORCED, "is enforced by nothing known"),
            (name.startswith(GUEST_WORDS)
             and permission["grants"][roles.index("administrator")] != "denied",
             "would show guests to the administrator"),
        ]
        for found, what in problems:
            if found:
                sys.exit(f"{path}: {name} {what}")
        seen.add(name)
    if set(table["exclusive"]) - set(roles):
        sys.exit(f"{path}: exclusive names an unknown role")
    return table


def enum(name, values, comment, base="quint8"):
    lines = "".join(f"    {value},\n" for value in values)
    return f"/// {comment}\nenum class {name} : {base} {{\n{lines}}};\n"


def header(table):
    roles = [camel(role) for role in table["roles"]]
    exclusive = "".join(f"    Role::{camel(role)},\n" for role in table["exclusive"])
    permissions = [camel(row["name"]) for row in table["permission"]]
    return f"""// Made by cmake/generate_permissions.py from models/access/permissions/permissions.toml.
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <array>

namespace lobby::access {{

{enum("Role", roles, "What somebody is at the desk; a member may hold several.")}
{enum("Permission", permissions, "What can be asked for, one for each row of the table.")}
{enum("Grant", [camel(g) for g in GRANTS], "How far it is given, from the least to the most.")}
{enum("Enforcement", [camel(e) for e in ENFORCED], "What stops somebody who changed the program.")}
inline constexpr int kRoleCount = {len(roles)};
inline constexpr int kPermissionCount = {len(permissions)};
/// Nobody holds two of these.
inline constexpr std::array kExclusiveRoles {{
{exclusive}}};

Grant grantOf(Role role, Permission permission);
Enforcement enforcementOf(Permission permission);
/// As in the table and in audit entries: "guest.search", "privacy_officer", "step_up".
QLatin1StringView permissionName(Permission permission);
QLatin1StringView roleName(Role role);
QLatin1StringView grantName(Grant grant);

}} // namespace lobby::access
"""


def names(kind, values):
    lines = "".join(f"    QLatin1StringView(\"{value}\"),\n" for value in values)
    return f"constexpr std::array k{kind}Names {{\n{lines}}};\n"


def source(table):
    rows = ""
    for row in table["permission"]:
        cells = ", ".join(f"Grant::{camel(grant)}" for grant in row["grants"])
        rows += (f"    Row {{Enforcement::{camel(row['enforced'])},\n"
                 f"        {{{cells}}}}}, // {row['name']}\n")
    return f"""// Made by cmake/generate_permissions.py from models/access/permissions/permissions.toml.
#include "models/access/permissions/permissions.gen.h"

namespace lobby::access {{

namespace {{

struct Row
{{
    Enforcement enforcement;
    std::array<Grant, kRoleCount> grants;
}};

constexpr std::array<Row, kPermissionCount> kTable {{
{rows}}};

{names("Permission", [row["name"] for row in table["permission"]])}
{names("Role", table["roles"])}
{names("Grant", GRANTS)}
}} // namespace

Grant grantOf(Role role, Permission permission)
{{
    return kTable.at(static_cast<size_t>(permission)).grants.at(static_cast<size_t>(role));
}}

Enforcement enforcementOf(Permission permission)
{{
    return kTable.at(static_cast<size_t>(permission)).enforcement;
}}

QLatin1StringView permissionName(Permission permission)
{{
    return kPermissionNames.at(static_cast<size_t>(permission));
}}

QLatin1StringView roleName(Role role)
{{
    return kRoleNames.at(static_cast<size_t>(role));
}}

QLatin1StringView grantName(Grant grant)
{{
    return kGrantNames.at(static_cast<size_t>(grant));
}}

}} // namespace lobby::access
"""


def page(table):
    shown = {"denied": "–", "four_eyes": "four eyes", "step_up": "step-up", "reason": "reason",
             "allowed": "yes"}
    roles = [role.replace("_", " ") for role in table["roles"]]
    exclusive = ", ".join(role.replace("_", " ") for role in table["exclusive"])
    text = f"""# Who may do what

Made by `cmake/generate_permissions.py` from `models/access/permissions/permissions.toml`; do not edit.

- **yes**: allowed. **reason**: after choosing a reason, which the audit log keeps. **step-up**:
  after a second step at most five minutes ago. **four eyes**: when another member who holds it
  agrees. **–**: denied.
- A member may hold several roles and has the most that one of them gives. Nobody holds two of:
  {exclusive}. The administrator sees no guest data.
- *Enforced by*: **cryptographic**, whoever lacks the right has no key. **server**, a server that
  the desk is connected to refuses the change; on a desk without one it is as *client*.
  **client**, this program refuses it, and somebody with a changed program, a password and the
  terminal could do it all the same.
"""
    area = None
    for row in table["permission"]:
        if row["area"] != area:
            area = row["area"]
            text += f"\n## {area}\n\n| Permission | What | " + " | ".join(roles) + " | enforced by |\n"
            text += "|---|---|" + "---|" * len(roles) + "---|\n"
        cells = " | ".join(shown[grant] for grant in row["grants"])
        text += f"| `{row['name']}` | {row['text']} | {cells} | {row['enforced']} |\n"
    return text


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main(arguments):
    table = load(arguments[0])
    match arguments[1:]:
        case ["cpp", header_path, source_path]:
            write(header_path, header(table))
            write(source_path, source(table))
        case ["page", path]:
            write(path, page(table))
        case ["check", path]:
            with open(path, encoding="utf-8") as file:
                if file.read() != page(table):
                    sys.exit(f"{path} is out of date: generate_permissions.py TABLE page {path}")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
