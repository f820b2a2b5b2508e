import type { SaveCannedAnswerBody } from "../../../src/types"

/** What staff of the demo write every day. */
export const cannedAnswers: readonly SaveCannedAnswerBody[] = [
  {
    ...{ code: "on_its_way", title: "On its way", scope: "order_problem" },
    bodies: [
      {
        locale: "en",
        body: "Dear {{customer.name}}, your order {{order.number}} left today. The link in the shipping mail shows where it is. {{agent.name}}",
      },
      {
        locale: "zh-CN",
        body: "{{customer.name}}您好，订单 {{order.number}} 今天已发出，物流链接见发货邮件。{{agent.name}}",
      },
    ],
  },
  {
    ...{ code: "picture_please", title: "A picture, please", scope: "complaint" },
    bodies: [
      {
        locale: "en",
        body: "Dear {{customer.name}}, we are sorry. Could you send us a picture of it? Then we can offer you a solution today. {{agent.name}}",
      },
      {
        locale: "zh-CN",
        body: "{{customer.name}}您好，非常抱歉。请发一张照片给我们，今天就为您提出解决方案。{{agent.name}}",
      },
    ],
  },
  {
    ...{ code: "label_is_coming", title: "The label is coming", scope: "request" },
    bodies: [
      {
        locale: "en",
        body: "Dear {{customer.name}}, the label for request {{request.number}} is on its way to your mailbox. {{agent.name}}",
      },
      {
        locale: "de",
        body: "Guten Tag {{customer.name}}, das Etikett zu {{request.number}} kommt per Mail. {{agent.name}}",
      },
    ],
  },
  {
    ...{ code: "anything_else", title: "Anything else?", scope: null },
    bodies: [
      { locale: "en", body: "Dear {{customer.name}}, is there anything else we can do for you? {{agent.name}}" },
      { locale: "zh-CN", body: "{{customer.name}}您好，请问还有什么可以帮您？{{agent.name}}" },
    ],
  },
]
