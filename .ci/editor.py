#!/usr/bin/env python3
"""What an editor shows of a procedure, asked of a real language server (emmylua_ls).

    .ci/editor.py YISHI SERVER [REFERENCE]

`yishi new` makes a folder in either surface, as an author has it; the words, keys and choices that must be
known there are read from the generated pages in REFERENCE (docs/reference). Checked are: no mark in what is
right, the first script and the example of every word, names in Han included; help on every word;
completion of every key and choice; marks on values of a wrong type, on wrong choices, on unknown words.
Then the annotations are broken in several ways, and each must be noticed.

A misspelt key is not marked: this server looks for no keys beside those of a class. `yishi check` names it.
"""

import json
import os
import queue
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import quote


class Server:
    """A language server on a folder; asks and waits."""

    def __init__(self, program, folder):
        self.folder = folder
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.inbox = queue.Queue()
        self.asked = 0
        self.versions = {}
        threading.Thread(target=self.receive, daemon=True).start()
        root = "file://" + quote(str(folder))
        self.ask(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": root,
                "workspaceFolders": [{"uri": root, "name": "procedure"}],
                # Without configuration announced and answered, the server never finishes loading.
                "capabilities": {"workspace": {"configuration": True}},
            },
        )
        self.tell("initialized", {})
        self.wait_until_loaded()

    def receive(self):
        out = self.process.stdout
        while True:
            length = 0
            while True:
                line = out.readline()
                if not line:
                    return self.inbox.put(None)
                if not line.strip():
                    break
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            self.inbox.put(json.loads(out.read(length)))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def ask(self, method, parameters, patience=60):
        self.asked += 1
        wanted = self.asked
        self.send({"id": wanted, "method": method, "params": parameters})
        end = time.monotonic() + patience
        while True:
            try:
                message = self.inbox.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                fail(f"the server does not answer {method}")
            if message is None:
                fail(f"the server stopped at {method}")
            if "method" in message and "id" in message:
                answer = None
                if message["method"] == "workspace/configuration":
                    answer = [{} for _ in message["params"]["items"]]
                self.send({"id": message["id"], "result": answer})
            elif message.get("id") == wanted:
                if "error" in message:
                    fail(f"{method}: {message['error']}")
                return message.get("result")

    def wait_until_loaded(self):
        """The annotations are there once a word of theirs is known."""
        for _ in range(200):
            at = self.open("probe.lua", "local x = procedure\n")
            if self.hover(at, 0, 10):
                return
            time.sleep(0.1)
        fail("the server does not load the annotations")

    def open(self, name, text):
        uri = "file://" + quote(str(self.folder / name))
        version = self.versions[uri] = self.versions.get(uri, 0) + 1
        document = {"uri": uri, "version": version}
        if version == 1:
            item = {**document, "languageId": "lua", "text": text}
            self.tell("textDocument/didOpen", {"textDocument": item})
        else:
            changes = {"textDocument": document, "contentChanges": [{"text": text}]}
            self.tell("textDocument/didChange", changes)
        return uri

    def marks(self, name, text):
        uri = self.open(name, text)
        report = self.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})
        lines = text.split("\n")
        return [
            (item["range"]["start"]["line"], item["message"], lines[item["range"]["start"]["line"]])
            for item in report["items"]
        ]

    def hover(self, uri, line, column):
        position = {"line": line, "character": column}
        result = self.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": position})
        return json.dumps(result, ensure_ascii=False) if result else ""

    def completions(self, name, text, cursor="⎀"):
        before, after = text.split(cursor)
        uri = self.open(name, before + after)
        position = {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}
        result = self.ask(
            "textDocument/completion", {"textDocument": {"uri": uri}, "position": position}
        )
        items = result["items"] if isinstance(result, dict) else result or []
        # Labels are `quorum? = ` for a key and `members` for a choice.
        return {re.split(r"[?]? = |[?]$", item["label"])[0].strip('"') for item in items}

    def stop(self):
        self.process.kill()
        self.process.wait()


def fail(what):
    sys.exit(f"editor: {what}")


class Word:
    """A word of the vocabulary as its page tells of it."""

    def __init__(self, page):
        text = page.read_text()
        lines = text.split("\n")
        self.names = re.match(r"# (\w+)（(.+)）", lines[2]).groups()
        self.about = lines[4]
        form = text.split("## 写法 Form\n\n`")[1].split("`")[0]
        self.is_named = form.endswith('"…" { … }') and "·" not in form
        self.is_table = form.split("·")[0].split(" ", 1)[1].startswith("{")
        self.keys = []
        for line in lines:
            cells = [cell.strip() for cell in line.split("|")]
            if len(cells) > 6 and re.fullmatch(r"`\w+`", cells[1]):
                choices = re.findall(r'`"([^"`]+)"`', cells[3]) if '`"' in cells[3] else []
                names = (cells[1].strip("`"), cells[2].strip("`"))
                self.keys.append((names, cells[3], choices if cells[3].startswith('`"') else []))
        self.examples = re.findall(r"```lua\n(.*?)```", text.split("## 例 Example")[1], re.S)

    def use(self, name, inside):
        """A use of the word with something in its table, or nothing where it has no table."""
        if self.is_named:
            return f'{name} "名" {{ {inside} }}'
        return f"{name} {{ {inside} }}" if self.is_table else None


# What a value must not be, by how the page names what it must be.
WRONG = {
    "文字 text": "3",
    "一个或几个文字 texts": "3",
    "整数 integer": '"三"',
    "是否 `true` `false`": '"是"',
    "门槛 threshold": '"2/3"',
    "期限 period": "3",
    "函数 function": "true",
    "[`合并`]": "true",
}


def check(server, folder, words):
    """What an editor gets wrong on a folder, one sentence each."""
    problems = []

    def clean(name, text):
        for line, message, source in server.marks(name, text):
            problems.append(f"{name}:{line + 1}: marked though right: {message}: {source.strip()}")

    clean("procedure.lua", (folder / "procedure.lua").read_text())
    clean("local.lua", 'local 票数, 门槛2 = 3, 至少 { 3 }\nreturn 超过 { 票数, 依据 = "甲" }, 门槛2\n')
    for word in words:
        for number, example in enumerate(word.examples):
            clean(f"{word.names[0]}-{number}.lua", example)

    wrong = []
    for word in words:
        for name in word.names:
            uri = server.open("hover.lua", f"local x = {name}\n")
            if word.about not in server.hover(uri, 0, 10):
                problems.append(f"{name}: no help")
            if word.use(name, "") is None or not word.keys:
                continue
            offered = server.completions("complete.lua", f"local x = {word.use(name, '⎀')}\n")
            for key in word.keys:
                missing = set(key[0]) - offered
                if missing:
                    problems.append(f"{name}: not offered: {'、'.join(sorted(missing))}")
        for names, kind, choices in word.keys:
            # Each spelling of a key goes with a word of the same language.
            for word_name, key in zip(word.names, names):
                if choices and word.use(word_name, ""):
                    text = word.use(word_name, f'{key} = "⎀"')
                    missing = set(choices) - server.completions("choose.lua", f"local x = {text}\n")
                    if missing:
                        problems.append(f"{word_name} {key}: not offered: {'、'.join(sorted(missing))}")
                value = '"胡写"' if choices else next(
                    (WRONG[start] for start in WRONG if kind.startswith(start)), None
                )
                if value and word.use(word_name, ""):
                    wrong.append(f"local _ = {word.use(word_name, f'{key} = {value}')}")
    wrong += ['步聚 "议" {}', 'stepp "议" {}']
    marked = {line for line, _, _ in server.marks("wrong.lua", "\n".join(wrong) + "\n")}
    problems += [f"not marked: {text}" for line, text in enumerate(wrong) if line not in marked]
    return problems, len(wrong)


# Ways in which annotations break, each of which must be noticed.
BREAKS = {
    "a word is gone": lambda text: text.replace("function 至少(", "function 至小("),
    "help is gone": lambda text: text.replace("---开会的机构：", "---"),
    "a key is gone": lambda text: text.replace("---@field 法定人数? ", "---@field 法定人? "),
    "a choice is gone": lambda text: text.replace('|"协商性"', ""),
    "a type is any": lambda text: text.replace("yishi.Threshold|yishi.Param", "any"),
    "a type is too narrow": lambda text: text.replace("string|string[]|yishi.Param", "string"),
}


def main():
    yishi, program = Path(sys.argv[1]).resolve(), sys.argv[2]
    reference = Path(sys.argv[3] if len(sys.argv) > 3 else "docs/reference").resolve()
    words = [Word(page) for page in sorted((reference / "words").glob("*.md"))]
    if len(words) < 50 or sum(len(word.keys) for word in words) < 200:
        fail("the pages of the words are not understood")
    with tempfile.TemporaryDirectory() as scratch:
        for surface in ["zh", "en"]:
            made = [str(yishi), "new", surface, "--surface", surface]
            subprocess.run(made, cwd=scratch, check=True, stdout=subprocess.DEVNULL)
            folder = Path(scratch) / surface
            server = Server(program, folder)
            problems, wrong = check(server, folder, words)
            server.stop()
            if problems:
                fail("\n  ".join([f"{len(problems)} problems ({surface})"] + problems[:40]))
            print(f"editor: {surface}: {len(words)} words, {wrong} wrong uses marked, nothing else")
        annotations = folder / "annotations" / "yishi.d.lua"
        whole = annotations.read_text()
        for what, broken in BREAKS.items():
            if broken(whole) == whole:
                fail(f"the annotations cannot be broken so: {what}")
            annotations.write_text(broken(whole))
            server = Server(program, folder)
            problems, _ = check(server, folder, words)
            server.stop()
            if not problems:
                fail(f"not noticed: {what}")
            print(f"editor: noticed: {what}")


if __name__ == "__main__":
    main()
