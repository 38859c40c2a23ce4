"use strict";
// The page: hands bytes over, shows what comes back. Everything is put in as text, nothing as markup.
const at = id => document.getElementById(id);
const words = document.body.dataset;
const language = document.documentElement.dataset.language;
const most = 4 * 1024 * 1024;

// make("li", "class", "text", children…): an element; its text is text.
function make(name, kind, text, ...children) {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  if (text) element.textContent = text;
  element.append(...children);
  return element;
}

// A picked file keeps its own bytes as long as the text shown is not edited.
const picked = new Map();

async function pick(input, area) {
  const file = input.files[0];
  if (!file) return;
  const bytes = await file.arrayBuffer();
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder("gb18030").decode(bytes);
  }
  area.value = text;
  picked.set(area, { name: file.name, file, shown: area.value });
  input.value = "";
}

function base64(blob) {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function handed(area, name) {
  const own = picked.get(area);
  const untouched = own && own.shown === area.value;
  return { name: own ? own.name : name, bytes: await base64(untouched ? own.file : new Blob([area.value])) };
}

function tell(text, kind) {
  const status = at("status");
  status.textContent = text;
  status.className = kind || "";
}

async function judge() {
  at("found").hidden = true;
  const isEmpty = !at("record").value && !picked.has(at("record"));
  if (isEmpty) {
    tell(words.noRecord, "bad");
    at("record").focus();
    return;
  }
  tell(words.judging);
  at("judge").disabled = true;
  try {
    const wanted = { language, record: await handed(at("record"), words.recordName) };
    if (at("script").value.trim()) wanted.script = await handed(at("script"), words.scriptName);
    wanted.beside = [];
    for (const file of at("beside-file").files) {
      wanted.beside.push({ name: file.name, bytes: await base64(file) });
    }
    if (at("as-of").value) wanted.asOf = at("as-of").value;
    const body = JSON.stringify(wanted);
    if (body.length > most) return tell(words.large, "bad");
    const answer = await fetch("/judge?language=" + language, {
      method: "POST", headers: { "Content-Type": "application/json" }, body,
    });
    if (!answer.ok) return tell(await answer.text(), "bad");
    show(await answer.json());
  } catch {
    tell(words.offline, "bad");
  } finally {
    at("judge").disabled = false;
  }
}

function show(answer) {
  const serious = answer.notes.some(note => note.cls !== "advice");
  // The last line of the report is its sum.
  tell(answer.report.trimEnd().split("\n").pop() + (answer.cut ? " " + words.cut : ""), serious ? "bad" : "good");
  at("report").textContent = answer.report;
  const hits = answer.texts.map(() => new Map());
  const rows = answer.notes.map(note => {
    const row = make("li", note.cls);
    const where = note.line ? words.line.replace("#", note.line) : words.nowhere;
    const go = make("button", "go", "", make("span", "word", note.word), " ", note.title);
    go.type = "button";
    const isShown = note.text !== undefined && note.text !== null;
    const name = isShown && answer.texts.length > 1 ? answer.texts[note.text].name + " " : "";
    row.append(go, make("span", "at", name + where));
    const why = make("button", "why", words.explain);
    why.type = "button";
    why.setAttribute("aria-label", words.explain + " " + note.id);
    why.addEventListener("click", () => explain(note.id));
    row.append(why);
    if (isShown && note.line) {
      const lines = hits[note.text];
      lines.set(note.line, [...(lines.get(note.line) || []), note]);
      go.addEventListener("click", () => focus(note));
    } else {
      go.addEventListener("click", () => at("report").focus());
    }
    return row;
  });
  at("notes").replaceChildren(...(rows.length ? rows : [make("li", "", words.none)]));
  at("texts").replaceChildren(...answer.texts.flatMap((text, index) => lines(text, index, hits[index])));
  at("found").hidden = false;
  // Each text is scrolled to its first finding, the page is not.
  for (const list of document.querySelectorAll(".lines")) {
    const hit = list.querySelector(".hit");
    if (hit) list.scrollTop = hit.offsetTop - list.offsetTop - list.clientHeight / 3;
  }
  at("result").focus();
}

function lines(text, index, hits) {
  const list = make("div", "lines");
  list.tabIndex = 0;
  if (text.abridged) list.append(make("p", "", words.abridged));
  for (const line of text.lines) {
    const notes = hits.get(line.number);
    const row = make("div", notes ? "hit" : "", "", make("span", line.withheld ? "withheld" : "", line.text));
    row.dataset.number = line.number;
    row.id = "line-" + index + "-" + line.number;
    if (notes) {
      row.tabIndex = 0;
      row.title = notes.map(note => note.title).join("\n");
      row.addEventListener("click", () => explain(notes[0].id));
      row.addEventListener("keydown", event => { if (event.key === "Enter") explain(notes[0].id); });
    }
    list.append(row);
  }
  return [make("p", "at", text.name), list];
}

function focus(note) {
  const row = at("line-" + note.text + "-" + note.line);
  if (!row) return at("report").focus();
  row.scrollIntoView({ block: "center" });
  row.focus({ preventScroll: true });
}

async function explain(id) {
  try {
    const answer = await fetch("/findings/" + encodeURIComponent(id) + "?language=" + language);
    at("page-title").textContent = id;
    at("page-text").textContent = await answer.text();
    at("page").showModal();
  } catch {
    tell(words.offline, "bad");
  }
}

async function procedures() {
  const answer = await (await fetch("/procedures")).json();
  at("procedures").replaceChildren(...(answer.procedures || []).map(procedure => {
    const open = (procedure.parameters || []).filter(parameter => !("bound" in parameter));
    const list = make("dl", "", "",
      make("dt", "", words.open),
      ...(open.length ? open.map(parameter => make("dd", "", parameter.name)) : [make("dd", "", words.closed)]));
    if (procedure.stages && procedure.stages.length) {
      list.append(make("dt", "", words.steps), make("dd", "", procedure.stages.join(" → ")));
    }
    const title = (procedure.name || procedure.file) + (procedure.version ? "@" + procedure.version : "")
      + (procedure.sample ? "  " + words.sample : "") + "  (" + words.open + " " + open.length + ")";
    return make("li", "", "", make("details", "", "", make("summary", "", title), list));
  }));
}

at("form").addEventListener("submit", event => { event.preventDefault(); judge(); });
at("form").addEventListener("reset", () => { picked.clear(); at("found").hidden = true; tell(""); at("record").focus(); });
at("record-file").addEventListener("change", () => pick(at("record-file"), at("record")));
at("script-file").addEventListener("change", () => pick(at("script-file"), at("script")));
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) judge();
});

// Changing the language loads the page anew; what was typed goes along and is forgotten at once.
at("switch").addEventListener("click", () => {
  for (const id of ["record", "script"]) sessionStorage.setItem(id, at(id).value);
});
for (const id of ["record", "script"]) {
  at(id).value = sessionStorage.getItem(id) || at(id).value;
  sessionStorage.removeItem(id);
}
procedures().catch(() => tell(words.offline, "bad"));
