import { answers, claimed, closed, resolved, type TicketStep, type TicketStory } from "../ticket-story"

const answeredAndDone = (body: string, after = 25): readonly TicketStep[] => [
  claimed,
  answers(body, {}, after),
  resolved("Answered.", 60),
  closed,
]

/** Questions of three weeks, by every way in. */
export const questions: readonly TicketStory[] = [
  {
    ...{ buyer: "theo", tells: "a mail, answered within the hour", came: { workingDaysAgo: 14, at: "09:05" } },
    mails: { subject: "Do you deliver to Austria?", text: "My sister lives in Graz. Can I have it sent there?" },
    steps: answeredAndDone("Yes, within three working days, for 7.20 €."),
  },
  {
    ...{ buyer: "elise", tells: "a mail that was answered late", came: { workingDaysAgo: 14, at: "10:30" } },
    mails: { subject: "Entretien de la poêle", text: "Bonjour, comment entretenir la poêle en fonte ?" },
    steps: answeredAndDone("À l'eau chaude, sans savon, puis une goutte d'huile.", 240),
  },
  {
    ...{ buyer: "grace", tells: "from the account page", came: { workingDaysAgo: 13, at: "14:20" } },
    asks: { subject: "Gift wrapping", body: "Can the tea set be wrapped as a present?" },
    steps: answeredAndDone("It can: choose it in the cart, it is free this month."),
  },
  {
    ...{ buyer: "sam", tells: "a chat that ended in two minutes", came: { workingDaysAgo: 13, at: "15:45" } },
    chats: "hi, is the rain jacket true to size?",
    steps: answeredAndDone("It runs slightly large. Between two sizes, take the smaller one.", 2),
  },
  {
    ...{ buyer: "meilin", tells: "in Chinese, by chat", came: { workingDaysAgo: 12, at: "09:40" } },
    chats: "你好，真丝围巾可以机洗吗？",
    steps: answeredAndDone("建议冷水手洗，不要拧干，阴凉处晾干。", 8),
  },
  {
    ...{ buyer: "haruto", tells: "a mail in Japanese", came: { workingDaysAgo: 12, at: "11:15" } },
    mails: { subject: "領収書について", text: "会社名で領収書を発行していただけますか。" },
    steps: answeredAndDone("はい、会社名をお知らせください。", 50),
  },
  {
    ...{ buyer: "jonas", tells: "a call, answered while it lasted", came: { workingDaysAgo: 11, at: "13:30" } },
    noted: { kind: "consultation", channel: "phone", subject: "Height of the armchair", body: "Seat height? 43 cm." },
    steps: [resolved("43 cm, told on the phone.", 2), closed],
  },
  {
    ...{ buyer: "priya", tells: "a message on a platform", came: { workingDaysAgo: 11, at: "16:10" } },
    noted: { kind: "consultation", channel: "social", subject: "Is the lamp dimmable?", body: "Saw it on a reel." },
    steps: answeredAndDone("In three steps, by touching the foot."),
  },
  {
    ...{ buyer: "camille", tells: "asked twice within a week", came: { workingDaysAgo: 10, at: "10:05" } },
    asks: { subject: "Size of the linen dress", body: "I am 168 cm tall, is M long enough?" },
    steps: answeredAndDone("It ends below the knee at 168 cm."),
  },
  {
    ...{ buyer: "camille", tells: "the second of the two", came: { workingDaysAgo: 8, at: "10:50" } },
    asks: { subject: "Size of the linen dress again", body: "And how wide is it at the hips?" },
    steps: answeredAndDone("104 cm in M."),
  },
  {
    ...{ buyer: "yuki", tells: "answered, and silent since", came: { workingDaysAgo: 9, at: "09:30" } },
    asks: { subject: "Voltage of the toothbrush", body: "Does the charger work with 100 V?" },
    steps: [claimed, answers("It does: 100 to 240 V."), resolved("100 to 240 V.", 1500)],
  },
  {
    ...{ buyer: "wei", tells: "a chat at night, answered in the morning", came: { workingDaysAgo: 8, at: "21:40" } },
    chats: "请问电子书阅读器支持中文字典吗？",
    steps: [claimed, answers("支持，设置里可以下载。", {}, 700), resolved("支持中文字典。", 90), closed],
  },
  {
    ...{ buyer: "harper", tells: "asked by somebody important", came: { workingDaysAgo: 7, at: "15:20" } },
    asks: { subject: "Early access", body: "Will the VIP list see the winter sale first, like last year?" },
    steps: answeredAndDone("From Thursday, 9 o'clock. The link is in your mail.", 15),
  },
  {
    ...{ buyer: "theo", tells: "a mail that was two questions", came: { workingDaysAgo: 6, at: "09:55" } },
    mails: { subject: "Bookshelf", text: "Does it come assembled? And does it need to be fixed to the wall?" },
    steps: answeredAndDone("Assembled in ten minutes, the fixture for the wall is in the box."),
  },
  {
    ...{ buyer: "lucien", tells: "trade prices", came: { workingDaysAgo: 5, at: "11:25" } },
    asks: { subject: "Forty glasses", body: "Is there a better price for forty Burgundy glasses?" },
    steps: [claimed, answers("12 % less from forty on, valid for two weeks.", { then_wait_for: "customer" }, 75)],
  },
  {
    ...{ buyer: "daniel", tells: "a chat of today", came: { workingDaysAgo: 0, at: "11:30" } },
    chats: "do the headphones work with two laptops at once?",
    steps: [claimed, answers("Yes, with two devices at a time.", {}, 4), { customer: "great, ordering now", after: 3 }],
  },
  {
    ...{ buyer: "elise", tells: "a mail of today that nobody has read", came: { minutesAgo: 50 } },
    mails: { subject: "Carte cadeau", text: "Bonjour, combien de temps une carte cadeau est-elle valable ?" },
  },
]
