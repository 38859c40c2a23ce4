// The second half of the register: what is collected, scored and brought to an end.

let collectingDeeds: [DeedKind] = [
  deed(
    .submission, "提交", ["建议"], "submission",
    [
      field("submitter", "提交人", ["建议人"], .name, "谁提交", "who submits it"),
      field("channel", "渠道", ["来源"], "从哪里来", "how it came in"),
      field("supporters", "附议人", ["支持人"], .names, "附议者姓名或人数", "who supports it, or how many"),
      field("oral", "口头", ["口头提出"], .flag, "是不是口头提出", "whether it was made orally"),
      field("writer", "记录整理人", ["代书人"], .name, "口头的由谁写成文字", "who wrote it up"),
    ], aside: "submitter", agent: "submitter", repeats: true,
    "提交议题、方案或建议", "An item, a plan or a suggestion is submitted"),
  deed(
    .selection, "入选", ["入围"], "selection",
    [
      field("supporters", "支持数", ["票数", "得票"], .count, "多少人支持", "how many support it"),
      field("rank", "名次", ["排名"], .count, "第几名", "its place"),
      field("score", "总分", ["得分"], .quantity, "总分", "its score"),
      field("selector", "评选机构", ["评选人"], .name, "谁选的", "who selects"),
    ], agent: "selector", repeats: true,
    "从提交的当中选出", "One of those submitted is selected"),
  deed(
    .ballot, "选票", ["点赞"], "ballot",
    [
      field("account", "账户", ["账号"], .name, "哪个账户投的；可用代号", "whose it is; a pseudonym will do"),
      field("choices", "选择", ["所选"], .texts, "选了哪几个", "what it chooses"),
    ], title: "account", agent: "account", repeats: true,
    "一个账户在限定的时间里投的一张票，可以选几个", "One ballot of an account within a time; it may choose several"),
  deed(
    .consent, "知情同意", ["同意书"], "consent",
    [
      field("giver", "同意人", ["监护人"], .name, "谁同意", "who consents"),
      field("ward", "被监护人", ["儿童"], .name, "代谁同意", "for whom"),
    ], aside: "giver", agent: "giver", repeats: true,
    "监护人或有关的人表示同意", "A guardian, or one concerned, consents"),
]

let scoringDeeds: [DeedKind] = [
  deed(
    .score, "评分", ["打分"], "score",
    [
      field("rated", "评分对象", ["被评人"], .name, "给谁评分", "who is scored"),
      field("rater", "评分人", ["评分方"], .name, "谁评分", "who scores"),
      field("score", "分数", ["得分"], .quantity, "分数", "the score"),
      field("out_of", "满分", [], .quantity, "满分", "the highest there is"),
      field("measure", "评分项目", ["评分类别"], "评的是哪一项", "what is scored"),
    ], title: "rated", agent: "rater", to: "rated", repeats: true,
    "给一个对象评分", "Someone is scored"),
  deed(
    .entry, "记分", ["积分"], "entry",
    [
      field("account", "账户", ["户"], .name, "记在谁的账上；可用代号", "the account; a pseudonym will do"),
      field("points", "分值", ["加减分"], .points, "加几分或减几分", "points added or taken"),
      field("basis", "依据", ["条款"], "依据哪一条", "the article it rests on"),
      field("mode", "事由", ["方式"], "因为什么", "for what"),
      field("reviewer", "审核", ["审核机构", "评议机构"], .name, "谁审核过", "who has reviewed it"),
      field("ledger", "账本", [], "记在哪本账上", "the ledger"),
    ], title: "account", aside: "points", agent: "account", repeats: true,
    "在一个账户上加分或减分", "Points are added to an account or taken from it"),
  deed(
    .balance, "结余", ["积分结余"], "balance",
    [
      field("account", "账户", ["户"], .name, "谁的账", "the account"),
      field("balance", "余额", ["现有分", "结余分"], .points, "现有多少", "how much there is"),
      field("state", "状态", ["等级"], "状态，如 诚信户", "the state"),
      field("rank", "名次", ["排名"], .count, "第几名", "its place"),
      field("ledger", "账本", [], "哪本账", "the ledger"),
    ], title: "account", aside: "balance", agent: "account", repeats: true,
    "公布一个账户的结余，供核对", "The balance of an account as stated, a claim to be checked"),
  deed(
    .statement, "台账", ["统计"], "statement",
    [field("tallies", "分项", ["各项"], .tallies, "各项的数", "the numbers by label")],
    repeats: true, hasOpenTallies: true,
    "一张统计表；每一行“项目：数”都是一项", "A table of numbers; each line of label and number is one"),
  deed(
    .transfer, "换工", ["划转", "互助"], "transfer",
    [
      field("giver", "付出方", ["出工人", "转出"], .name, "谁付出", "who gives"),
      field("receiver", "受益方", ["受助人", "转入"], .name, "谁受益", "who receives"),
      field("amount", "数量", ["工时"], .quantity, "多少", "how much"),
      field("ledger", "账本", [], "记在哪本账上", "the ledger"),
    ], agent: "giver", to: "receiver", repeats: true,
    "一方付出、一方受益，两边都记账", "One gives and one receives; both accounts are written"),
  deed(
    .income, "收入", ["收款"], "income",
    [
      field("amount", "金额", ["款额"], .quantity, "金额（元）", "the amount in yuan"),
      field("account", "账户", ["入账"], .name, "进哪个账户", "the account"),
      field("source", "来源", ["付款人"], .name, "从哪里来", "where it comes from"),
      field("ledger", "账本", [], "哪本账", "the ledger"),
    ], aside: "amount", agent: "source", repeats: true,
    "收到一笔钱", "Money comes in"),
  deed(
    .expense, "支出", ["付款"], "expense",
    [
      field("amount", "金额", ["款额"], .quantity, "金额（元）", "the amount in yuan"),
      field("account", "账户", ["出账"], .name, "从哪个账户出", "the account"),
      field("purpose", "用途", ["开支项目"], "做什么用", "what for"),
      field("payee", "收款人", [], .name, "付给谁", "who is paid"),
      field("approver", "审批人", ["批准人"], .name, "谁批的", "who approved it"),
      field("ledger", "账本", [], "哪本账", "the ledger"),
    ], aside: "amount", agent: "approver", to: "payee", repeats: true,
    "付出一笔钱", "Money goes out"),
  deed(
    .allotment, "分配", ["分摊"], "allotment",
    [
      field("total", "总额", ["总数"], .quantity, "一共多少", "how much in all"),
      field("ratio", "比例", [], .parts, "按什么比例，如 3:3:4", "the parts, such as 3:3:4"),
      field(
        "shares", "各份", ["各方"], .tallies, "各方各多少，按比例的顺序", "the shares, in the order of the parts"),
    ], repeats: true,
    "把一个总额按比例分开", "A sum is parted by a ratio"),
]

let closingDeeds: [DeedKind] = [
  deed(
    .appeal, "申诉", ["申请复核"], "appeal",
    [
      field("appellant", "申诉人", ["申请人"], .name, "谁申诉", "who appeals"),
      field("account", "账户", ["户"], .name, "关于谁的账", "the account it is about"),
      field("reason", "理由", ["事由"], "理由", "the reason"),
    ], aside: "appellant", agent: "appellant", repeats: true,
    "对一个决定或记分不服；答复用“答复”，对象写申诉人",
    "An appeal against a decision or an entry; the answer is an answer to the appellant"),
  deed(
    .agreement, "协议", ["调解协议"], "agreement",
    [
      field("parties", "当事人", ["各方"], .names, "当事各方", "the parties"),
      field("mediators", "调解人", ["调解员"], .names, "调解人", "the mediators"),
      field("advisers", "律师", ["法律顾问"], .names, "律师", "the lawyers"),
      field("signers", "签字人", ["签名人"], .names, "谁签了字", "who has signed"),
      field("effective", "生效", ["生效日期"], .day, "哪天生效", "the day it takes effect"),
    ], isMadeBySigning: true,
    "各方达成的协议，没有多数决", "What all parties agree on; no majority decides it"),
  deed(
    .confirmation, "确认", ["司法确认"], "confirmation",
    [
      field("office", "确认机关", ["机关"], .name, "哪个机关", "the office"),
      field(
        "outcome", "结论", ["确认结论"], .choice,
        choices: [
          ("confirmed", ["确认", "有效"]), ("refused", ["不予确认", "不确认", "驳回"]),
        ], "确认，或不予确认；不写为确认", "confirmed or refused; confirmed where it is silent"),
      field("applicants", "申请人", ["共同申请人"], .names, "谁申请", "who applied"),
      field("applied", "申请日期", ["申请日"], .day, "哪天申请", "the day of the application"),
    ], aside: "office", agent: "office", outcome: "outcome", usually: "confirmed",
    negative: ["refused"],
    "机关确认一份协议或结果", "An office confirms an agreement or a result"),
  deed(
    .honour, "表彰", ["光荣榜"], "honour",
    [
      field("honoured", "受表彰人", ["获奖人", "上榜人"], .names, "表彰谁", "who is honoured"),
      field("issuer", "表彰机构", ["颁奖机构"], .name, "谁表彰", "who honours"),
    ], agent: "issuer",
    "表彰", "Some are honoured"),
]
