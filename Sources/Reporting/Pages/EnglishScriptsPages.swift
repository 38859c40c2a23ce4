/// English: pages on procedure scripts.
extension EnglishPages {
  static let scriptSyntax = FindingPage(
    checks: "Whether the script keeps the grammar.",
    why: "Mostly a comma, bracket or quotation mark is missing, on this line or the one "
      + "before.",
    example: "after = \"商议\" quorum = … lacks a comma.",
    remedy: "Add it and check again.")

  static let scriptRejected = FindingPage(
    checks: "Whether the script uses what is not allowed: files, clocks, chance, loading "
      + "of code.",
    why: "The same script and record must give the same answer anywhere at any time.",
    example: "os.date().",
    remedy: "Take it out. Dates come from the record.")

  static let scriptError = FindingPage(
    checks: "Whether the script runs without error.",
    why: "A procedure that does not load can judge nothing.",
    example: "\"二\" + 1.",
    remedy: "Look at the line named, mend it, and check again.")

  static let scriptExhausted = FindingPage(
    checks: "Whether the script stays within its allowance of steps and memory.",
    why: "The allowance is a fixed number and does not depend on the machine; stating "
      + "rules takes little.",
    example: "while true do end.",
    remedy: "Look for a loop without an end.")

  static let fullWidthPunctuation = FindingPage(
    checks: "Whether there is full-width punctuation outside quotation marks.",
    why: "The commonest slip of a Chinese keyboard: it looks alike and is not.",
    example: "body = \"党员大会\"，after = \"商议\".",
    remedy: "Write it half-width. Inside quotation marks it may stay.")

  static let unknownWord = FindingPage(
    checks: "Whether a word is in the vocabulary.",
    why: "One letter off, and the block means nothing.",
    example: "setp \"审议\" { … }: did you mean step?",
    remedy: "See the vocabulary. Declare your own variables with local.")

  static let unknownField = FindingPage(
    checks: "Whether a field belongs to its word.",
    why: "A misspelt field that is let pass is a rule that quietly vanishes.",
    example: "step \"提议\" { bdoy = \"村党组织\" }: did you mean body?",
    remedy: "See the vocabulary.")

  static let wrongValue = FindingPage(
    checks: "Whether a value is of the right kind and among the choices.",
    why: "Shares must be exact: \"2/3\" or 三分之二, never 0.67.",
    example: "quorum = at_least { 0.67 }: write \"2/3\".",
    remedy: "Mend it as the message says.")

  static let missingField = FindingPage(
    checks: "Whether the required fields are there.",
    why: "Without them a rule is incomplete.",
    example: "procedure \"甲\" { version = \"1\" } lacks id.",
    remedy: "Add it. A number not settled yet is written param \"name\".")

  static let unknownName = FindingPage(
    checks: "Whether the step, body or parameter referred to exists.",
    why: "A reference to nothing breaks the order.",
    example: "after = \"审仪\": did you mean 审议?",
    remedy: "Use a name that exists, or define it first.")

  static let duplicateName = FindingPage(
    checks: "Whether a name of a step, body or parameter is used twice.",
    why: "With two of a name, a reference means neither.",
    example: "step \"审议\" twice.",
    remedy: "Use another name.")

  static let unknownStatute = FindingPage(
    checks: "Whether the key of law \"…\" is in the law tables.",
    why: "With a ground that points nowhere the report cannot say on what it rests.",
    example: "law \"vilage.quorum\": did you mean village.representatives.quorum?",
    remedy: "See the keys of the tables. A local rule is cited as cite = \"document and "
      + "clause\".")

  static let baseUndeclared = FindingPage(
    checks: "Whether a rule on votes cast says if an abstention is one.",
    why: "8 for, 3 against, 6 abstaining: 8 of 17 is no majority, 8 of 11 is.",
    example: "pass = more_than { \"1/2\", of = \"cast\" }.",
    remedy: "Write abstentions = \"counted\" or \"excluded\".")

  static let tieUndeclared = FindingPage(
    checks: "Whether a majority of “half or more” says what exactly half means.",
    why: "半数以上 includes exactly half, 过半数 does not: 8 of 16 is carried under one only.",
    example: "pass = at_least { \"1/2\", of = \"present\" }.",
    remedy: "Write more_than for a majority, or say with tie that exactly half is enough.")

  static let belowFloor = FindingPage(
    checks: "Whether a local rule asks no less than the statute, in every version in force "
      + "during its validity.",
    why: "Stricter is allowed, laxer is not; stricter means that every count which "
      + "meets the rule meets the statute.",
    example: "The rule asks more than half, the statute two thirds: 23 < 30 of 45.",
    remedy: "Ask no less than the statute.")

  static let notComparable = FindingPage(
    checks: "Where a local rule and the statute count on different bases, no verdict is "
      + "given.",
    why: "Persons and households: which is stricter depends on the place.",
    example: "The rule takes households, the statute persons.",
    remedy: "Use the same base, or write both with all_of.")

  static let timingUnsatisfiable = FindingPage(
    checks: "Whether gaps, limits and the total can all be kept at once.",
    why: "Each is reasonable alone, together nobody can keep them.",
    example: "7 days between four steps make 21, and the whole may take 20.",
    remedy: "Relax one. If they come from different documents, settle which governs.")

  static let stepCycle = FindingPage(
    checks: "Whether the order of the steps runs in a circle.",
    why: "In a circle no step can come first, and none behind it ever begins.",
    example: "审议 after 商议, 商议 after 审议.",
    remedy: "Take one after away. The way back after a failure is otherwise.")

  static let thresholdImpossible = FindingPage(
    checks: "Whether a share is more than the whole.",
    why: "Nobody can reach it.",
    example: "at_least { \"3/2\" }.",
    remedy: "Write a fraction between 0 and 1, or unanimous for all.")

  static let noObjectionPath = FindingPage(
    checks: "Whether a display says what becomes of objections.",
    why: "A display that takes none is only a poster. It is advice, since some "
      + "disclosures merely inform.",
    example: "disclose \"公示看反馈\" { keep = days { 15 } }.",
    remedy: "Write objections = \"answered\" or \"received\".")

  static let parameterUnbound = FindingPage(
    checks: "Which parameters of a procedure are still open.",
    why: "Open is not wrong: what the published sources do not say is left to whoever "
      + "adopts it.",
    example: "param \"法定人数\" is open, and rules that need it are not judged yet.",
    remedy: "The office settles it in a script of its own with adopt.")

  static let sampleSet = FindingPage(
    checks: "Whether rules marked 示例 are in use.",
    why: "A sample is ours, for demonstration, and no authority's text; every report "
      + "that uses one says so.",
    example: "rules \"七条会风规则\" { sample = true, … }.",
    remedy: "Before real use put your own adopted rules in its place, with their source.")

  static let localOverridesShipped = FindingPage(
    checks: "Whether a script on disk stands in for a shipped one of the same id and "
      + "version.",
    why: "The one on disk is used, and that has to be known.",
    example: "procedures/x.lua has the id and version of a shipped one.",
    remedy: "If that is intended, let it be. A changed one better has a version of its own.")

  static let procedureReplaced = FindingPage(
    checks: "Whether the procedure given with --procedure is the one, and the version, that the "
      + "record names.",
    why: "The answer depends on the procedure; the one given counts, and that has to be known.",
    example: "The record says 程序：五步七规@2026.1, the command says --procedure other.lua.",
    remedy: "If that is intended, let it be. Leave out --procedure to use the record's own.")
}
