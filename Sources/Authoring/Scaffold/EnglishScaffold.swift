extension ScaffoldTexts {
  /// English comments about Chinese records: the words of a record are Chinese.
  static let english = ScaffoldTexts(
    script: """
      -- {名称}: a deliberation procedure. What follows two hyphens is for people; it is not read.
      -- After each change: yishi check procedure.lua (is it well written?), yishi test (do the samples hold?).
      return 程序 "{名称}" {
        编号 = "my-procedure", 版本 = "1", -- the id stays for good; the version changes with every change
        示例 = true, -- every number here is a sample; put in your own and delete this line
        来源 = { "Rules of {名称} (sample)" }, -- the documents it rests on
        保留事项 = { "动用集体资金" }, -- what consultation cannot decide

        -- Who deliberates: a consultative body advises, a binding one decides.
        机构 "议事会" {
          类型 = "协商性",
          席位 { "社区代表", 2 },
          席位 { "居民代表", 7 },
        },

        -- A meeting: how early the notice, how many to open it, how many to carry.
        步骤 "商议" {
          机构 = "议事会",
          通知 = 天 { 3, 计日 = "整日" }, -- three whole days between notice and meeting
          法定人数 = 至少 { "2/3", 基数 = "应到", 依据 = "Rules of {名称}, 3 (sample)" }, -- two thirds will do
          通过 = 超过 { "1/2", 基数 = "实到", 依据 = "Rules of {名称}, 4 (sample)" }, -- one half will not
          签字 = { "主持", "记录" },
        },

        -- A display: how long, and how soon objections are answered; one that is upheld leads back.
        公示 "方案公示" {
          内容 = "方案", 之后 = "商议", 公示期 = 天 { 7 },
          异议 = "须答复", 退回 = "商议", 答复期 = 天 { 5 },
        },

        -- Works: only after the display, with every objection answered.
        实施 "落实" { 之后 = "方案公示" },
      }

      """,
    rosterName: "roster.csv",
    roster: chinese.roster,
    goodName: "lights.good.txt",
    good: chinese.good.replacing("名册.csv", with: "roster.csv"),
    badName: "late-notice.bad.txt",
    bad: chinese.bad.replacing("名册.csv", with: "roster.csv")
      .replacing("应见：", with: "expect: "),
    page: """
      # {名称}

      A procedure and two sample records. Run them first, then make them your own.

      | File | What it is |
      | --- | --- |
      | `procedure.lua` | the procedure: who deliberates, in which steps, how many and how long |
      | `roster.csv` | the members of the body; a table that office programs open and save as CSV |
      | `lights.good.txt` | a record in order: nothing is to be found |
      | `late-notice.bad.txt` | a record with faults: an indented `expect:` says what is found on the line above |
      | `.vscode`, `.luarc.json`, `.emmyrc.json`, `annotations` | settings and hints for editors; leave them |

      ## Four commands

      ```sh
      yishi check procedure.lua --language en                   # is the procedure well written?
      yishi test --language en                                  # do the samples hold?
      yishi validate lights.good.txt --language en              # judge a record and show the sums
      yishi watch procedure.lua lights.good.txt --language en   # write and see: judged at every save
      ```

      ## Making it your own

      1. Put your own numbers into `procedure.lua`, with document and article as `cite` (依据); then delete `sample = true` (示例).
      2. Run `yishi test` after each change. Where a sample comes out otherwise, see whether you meant it to; if so,
         `yishi test --accept` writes the new expectation down.
      3. Put new records into this folder, with `程序：{名称}@1` in the head. Only those with `.good.` or `.bad.` in their
         names are samples.
      4. `yishi fmt procedure.lua *.txt` puts files in order; it touches marks, blanks and indentation only.
      5. Go through a meeting before it is held: `yishi repl procedure.lua`.

      Persons and numbers are fictitious.

      """)
}
