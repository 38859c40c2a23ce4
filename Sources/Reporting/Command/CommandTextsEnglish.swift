extension CommandTexts {
  /// English.
  public static let english = CommandTexts(
    language: .english,
    abstracts: Abstracts(
      root: "Yishi (议事): checks minutes against a deliberation procedure and shows the sums.",
      check:
        "Check procedure scripts: grammar, names, time limits, statutes; list open parameters.",
      prove: "Prove a procedure's promises (never, always) over all histories, or write a "
        + "counterexample as a record.",
      validate: "Judge records: what is wrong, by how much, by which rule, and what can be done.",
      replay:
        "Replay a record up to a moment: what is in order now, by whom, and why not the rest.",
      explain:
        "Explain a finding: what is checked, why, an example, what to do. Without an id, list all.",
      convert:
        "Convert records between text and JSON, procedures between Chinese and English spelling.",
      draw:
        "Draw the steps of a procedure in lanes, one for each body: SVG, or DOT or Mermaid as text.",
      handbook:
        "Print a handbook: chart, who decides what, the days, what residents can do, sources; "
        + "one page of HTML for A4.",
      diff:
        "Compare two procedures: what changed in meaning, and which records come out otherwise.",
      remedy:
        "What can be done: still lawfully and by when; by correction; only by a new meeting.",
      whatIf:
        "Suppose that persons had not come, not voted, or stood aside; the record stays as it is.",
      register:
        "Check a register: cadence, numbering, terms, carry-over, answers, and what falls due next.",
      help: "Show help."),
    options: Options(
      scripts: "Procedure scripts (.lua), one or more.",
      script: "A procedure script (.lua), or name@version of a shipped one.",
      powers: "The fewest who can carry and who can block each decision, by attendance.",
      members: "The members of bodies whose size the script leaves open.",
      maxStates: "The most states to look at; 1000000 without it.",
      from: "The day the histories begin.",
      out: "Write the counterexample to this file. Without it, it follows the report.",
      records: "Records, one or more; “-” reads standard input.",
      record: "A record; “-” reads standard input.",
      input: "The record or procedure script to convert.",
      finding: "An id such as quorum-not-met.",
      procedure: "The procedure: a script, or name@version of a shipped one. "
        + "Without it, the record's head names it.",
      asOf: "The day to judge as of. Without it, the closing day, else the day of the last act.",
      at: "The moment to look at, such as 2026-03-14 or 2026-03-14T14:31.",
      format: "The form of the output: full, one-line, or json for programs; of reports also html, "
        + "a page to print, and sarif or junit for other tools.",
      language: "The language: zh for Chinese, en for English.",
      color: "Colour: auto on terminals only, always, or never.",
      to: "The form to convert to: text or json for records, zh or en for procedures.",
      drawAs: "What to draw: svg, or dot or mermaid as text; svg without it.",
      output: "Write to this file. Without it, to standard output.",
      old: "The old procedure: a script, or name@version of a shipped one.",
      new: "The new procedure.",
      both: "Records, any number; each is judged under both.",
      without: "Persons taken not to have come or voted; namesakes as 姓名（编号）.",
      recused: "Persons taken to have stood aside.",
      distance: "Tell also how many persons, votes or days were lacking.",
      folder: "The folder of a register, with its 台账.txt (or register.txt) and its records.",
      version: "Show the version.",
      help: "Show help."),
    values: ValueNames(
      command: "command", file: "file", finding: "id", date: "date", moment: "moment",
      number: "number",
      format: "format",
      language: "language", color: "when", person: "person", folder: "folder"),
    exitCodes: """
      Exit codes:
        0   in order (advice and open parameters do not count)
        1   findings (undetermined ones included)
        2   unreadable input or wrong use
        3   a bad procedure script
        70  a defect of the program itself
      """,
    errorLabel: "error: ")
}
