-- 民法典：谁能自己作主，期间怎么算，“以上”“超过”含不含本数。要旨是我们自己的话，不是法律原文。
return statute "民法典" {
  version = "2020", from = "2021-01-01",

  item "civil.adult" {
    article = "第十八条", strength = "fixed",
    gist = "成年人自己作主；十六周岁以上靠自己劳动生活的，视同成年人",
    gist_en = "adults act for themselves; so do those of sixteen who live by their own work",
  },
  item "civil.minor.limited" {
    article = "第十九条", strength = "fixed",
    gist = "八周岁以上的未成年人，做与年龄相适应的事；其余由法定代理人代理或者同意",
    gist_en = "minors of eight and more do what suits their age; for the rest a guardian acts or consents",
  },
  item "civil.minor.none" {
    article = "第二十条", strength = "fixed",
    gist = "不满八周岁的，由法定代理人代理",
    gist_en = "for children under eight a guardian acts",
  },
  item "civil.units" {
    article = "第二百条", strength = "fixed",
    gist = "期间按公历的年、月、日、小时计算",
    gist_en = "periods are counted in calendar years, months, days and hours",
  },
  item "civil.day" {
    article = "第二百零一条", strength = "fixed",
    gist = "开始的当天不算，从第二天起算",
    gist_en = "the first day does not count",
  },
  item "civil.month" {
    article = "第二百零二条", strength = "fixed",
    gist = "按月、年算的，到期月的对应日为最后一天；没有对应日的，为月末",
    gist_en = "months end on the same date, or on the last day of a shorter month",
  },
  item "civil.holiday" {
    article = "第二百零三条", strength = "fixed",
    gist = "最后一天是法定休假日的，顺延到休假后的第一天；当天截止到二十四时或停止办公时",
    gist_en = "a last day on a public holiday moves to the first day after it",
  },
  item "civil.agreement" {
    article = "第二百零四条", strength = "variable",
    gist = "法律另有规定或者另有约定的，从其规定或约定",
    gist_en = "law or agreement may say otherwise",
  },
  item "civil.words" {
    article = "第一千二百五十九条", strength = "fixed",
    gist = "“以上、以下、以内、届满”含本数，“不满、超过、以外”不含本数",
    gist_en = "words for at least and at most include the number; words for more than and less than do not",
  },
}
