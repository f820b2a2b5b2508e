import type { SaveArticleBody } from "../../../src/types"

/** What customers of the demo ask most, in the languages they ask it in. */
export const articles: readonly SaveArticleBody[] = [
  {
    ...{ locale: "en", question: "How do I return something?", tags: ["return", "refund", "send back"] },
    answer:
      "Open the order in your account and choose what should come back. You see at once what you get for it, and the label comes by mail. Without an account, ask for a link with the order number and your e-mail address.",
  },
  {
    ...{ locale: "en", question: "When do I get my money?", tags: ["refund", "payment"] },
    answer:
      "As soon as the goods have been looked at, within three working days after they arrive here. Your bank may take a few days more.",
  },
  {
    ...{ locale: "en", question: "Where is my parcel?", tags: ["delivery", "tracking", "late"] },
    answer: "The link in the shipping mail shows where it is. If it has not moved for four days, write to us.",
  },
  {
    ...{ locale: "en", question: "How do I care for cast iron?", tags: ["skillet", "rust", "cleaning"] },
    answer: "Hot water, no soap, dry it on the hob, then a drop of oil. Rust comes off with steel wool.",
  },
  {
    ...{ locale: "en", question: "What does the warranty cover?", tags: ["warranty", "repair", "broken"] },
    answer: "Faults of the goods, parts and work, for the time that the warranty card names. Wear and falls are not.",
  },
  {
    ...{ locale: "de", question: "Wie schicke ich etwas zurück?", tags: ["Rückgabe", "Retoure", "Widerruf"] },
    answer:
      "Öffnen Sie die Bestellung in Ihrem Konto und wählen Sie, was zurückgehen soll. Das Etikett kommt per Mail.",
  },
  {
    ...{ locale: "zh-CN", question: "如何申请退货？", tags: ["退货", "退款", "寄回"] },
    answer:
      "在账户中打开订单，选择要退回的商品，页面会显示可退金额，退货标签随邮件发送。没有账户时，可凭订单号和邮箱获取链接。",
  },
  {
    ...{ locale: "zh-CN", question: "真丝围巾怎么清洗？", tags: ["真丝", "清洗", "保养"] },
    answer: "冷水手洗，使用中性洗涤剂，不要拧干，阴凉处晾干，低温熨烫。",
  },
  {
    ...{ locale: "zh-CN", question: "三包期是多久？", tags: ["三包", "保修", "维修"] },
    answer: "七日内可退，十五日内可换，一年内免费维修，以保修卡为准。",
  },
]
