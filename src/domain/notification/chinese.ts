import { isPositive } from "../money/decimal"
import { caseName } from "../survey/case-name"
import type { SurveyReference } from "./message"
import { listGoods, quote, said, type Formats, type Language, type Passage } from "./wording"

export const CHINESE: Language = {
  tag: "zh-CN",
  colon: "：",
  words: {
    guest_access_link: ({ order_display_id, valid_minutes, link }) => ({
      subject: `订单 #${order_display_id} 的售后链接`,
      passages: [
        `有人（应该是您）申请访问订单 #${order_display_id} 的售后服务。`,
        { label: "打开订单", link },
        `链接仅可使用一次，${valid_minutes} 分钟内有效。`,
        "如果不是您本人操作，请忽略本邮件：没有此链接，任何人都无法访问。",
      ],
    }),
    rma_opened: ({ rma_number, order_display_id, requested_on, decision_due_on }, say) => ({
      subject: `已收到您的售后申请 RMA-${rma_number}`,
      passages: [
        `我们于${say.date(requested_on)}收到您对订单 #${order_display_id} 的售后申请 RMA-${rma_number}。`,
        `我们将在${say.date(decision_due_on)}前答复您。`,
      ],
    }),
    rma_approved: ({ rma_number, order_display_id, words, send_by_on, ends_by_itself }, say) => ({
      subject: `您的售后申请 RMA-${rma_number} 已通过`,
      passages: [
        `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已通过。`,
        quote(words),
        send_by_on === null
          ? "您无需寄回商品，我们正在为您结算。"
          : `请在${say.date(send_by_on)}（含当日）前寄出商品${ends_by_itself ? "，逾期申请将自动结束" : ""}。`,
      ],
    }),
    rma_rejected: ({ rma_number, order_display_id, clause, words, appeal_until_on }, say) => ({
      subject: `关于您的售后申请 RMA-${rma_number} 的决定`,
      passages: [
        appeal_until_on === null
          ? `我们已复核您的申诉，对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 维持原决定。`
          : `很抱歉，您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 未能通过。`,
        quote(words),
        clause === null ? null : `依据条款：${clause}。`,
        appeal_until_on === null ? null : `如有异议，您可在${say.date(appeal_until_on)}（含当日）前申诉。`,
      ],
    }),
    rma_information_requested: ({ rma_number, order_display_id, words, answer_by_on }, say) => ({
      subject: `售后申请 RMA-${rma_number} 需要补充信息`,
      passages: [
        `为处理您对订单 #${order_display_id} 的售后申请 RMA-${rma_number}，我们需要了解更多情况。`,
        quote(words),
        answer_by_on === null ? null : `请在${say.date(answer_by_on)}（含当日）前答复，逾期申请将自动结束。`,
      ],
    }),
    rma_reminder: ({ rma_number, order_display_id, waits_for, until_on, ends_by_itself }, say) => ({
      subject:
        waits_for === "goods" ? `请寄回售后申请 RMA-${rma_number} 的商品` : `售后申请 RMA-${rma_number} 正等待您的答复`,
      passages: [
        waits_for === "goods"
          ? `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已通过，但我们尚未收到商品。`
          : `我们就订单 #${order_display_id} 的售后申请 RMA-${rma_number} 向您提问，但尚未收到答复。`,
        until_on === null
          ? null
          : `请在${say.date(until_on)}（含当日）前完成${ends_by_itself ? "，逾期申请将自动结束" : ""}。`,
      ],
    }),
    rma_payment_due: ({ rma_number, order_display_id, amount, currency_code, pay_by_on, link }, say) => ({
      subject: `您的换货申请 RMA-${rma_number} 需补差价`,
      passages: [
        `您对订单 #${order_display_id} 的换货申请 RMA-${rma_number} 需补差价 ${say.money(amount, currency_code)}。`,
        link === undefined ? null : { label: "立即支付", link },
        `商品为您保留至${say.date(pay_by_on)}（含当日），付款后发出。`,
        "逾期未付，我们将按退款处理已退回的商品。",
      ],
    }),
    rma_payment_expired: ({ rma_number, order_display_id }) => ({
      subject: `您的换货申请 RMA-${rma_number} 改为退款`,
      passages: [
        `您对订单 #${order_display_id} 的换货申请 RMA-${rma_number} 的差价未在期限内支付。`,
        "我们不再保留新商品，已退回的商品将按退款处理。",
      ],
    }),
    rma_settled: ({ rma_number, order_display_id, amount, credit, currency_code, on_its_way, rate_until_on }, say) => ({
      subject: `您的售后申请 RMA-${rma_number} 已结算`,
      passages: [
        isPositive(amount)
          ? `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已退款 ${say.money(amount, currency_code)}。`
          : isPositive(credit) || on_its_way.length > 0
            ? `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已结算。`
            : `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已结算，无需退款。`,
        isPositive(credit) ? `已为您增加商店余额 ${say.money(credit, currency_code)}，可用于购物。` : null,
        on_its_way.length > 0 ? `我们正为您寄出：${listGoods(on_its_way, "、")}。` : null,
        rate_until_on === null ? null : `欢迎在${say.date(rate_until_on)}（含当日）前评价本次服务。`,
      ],
    }),
    rma_repaired: ({ rma_number, order_display_id, words, rate_until_on }, say) => ({
      subject: `您的售后申请 RMA-${rma_number} 的商品已修好`,
      passages: [
        `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 的商品已修好，正在寄回给您。`,
        quote(words),
        rate_until_on === null ? null : `欢迎在${say.date(rate_until_on)}（含当日）前评价本次服务。`,
      ],
    }),
    repair_quoted: ({ repair_number, rma_number, title, finding, total, currency_code, link }, say) => ({
      subject: `${title}的维修报价（RO-${repair_number}）`,
      passages: [
        `我们已检测您售后申请 RMA-${rma_number} 中的${title}。`,
        quote(finding),
        `维修需由您支付 ${say.money(total, currency_code)}（含税），保修范围内的费用不计入此金额。`,
        link === undefined ? null : { label: "查看报价并接受或拒绝", link },
        "在您接受之前，我们不会进行任何收费的维修。若您拒绝，商品将原样退还，不收取任何费用。",
      ],
    }),
    repair_payment_due: ({ repair_number, rma_number, title, amount, currency_code, link }, say) => ({
      subject: `${title}的维修费用待支付（RO-${repair_number}）`,
      passages: [
        `感谢您接受售后申请 RMA-${rma_number} 中${title}的维修报价。尚需支付 ${say.money(amount, currency_code)}。`,
        link === undefined ? null : { label: "立即支付", link },
        "维修完成且款项到账后，商品即寄回给您。",
      ],
    }),
    rma_lapsed: ({ rma_number, order_display_id, waited_for }) => ({
      subject: `您的售后申请 RMA-${rma_number} 已结束`,
      passages: [
        waited_for === "goods"
          ? `我们未能按时收到订单 #${order_display_id} 的售后申请 RMA-${rma_number} 的商品，申请已结束。`
          : `我们未收到您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 的答复，申请已结束。`,
        "在条款允许的期限内，您可以重新申请。",
      ],
    }),
    rma_canceled: ({ rma_number, order_display_id }) => ({
      subject: `您的售后申请 RMA-${rma_number} 已取消`,
      passages: [
        `对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已取消。`,
        "在条款允许的期限内，您可以重新申请。",
      ],
    }),
    withdrawal_received: (data, say) => ({
      subject: `已收到您的撤回声明 W-${data.withdrawal_number}（订单 #${data.order_display_id}）`,
      passages: [
        `我们于${say.second(data.submitted_at, data.time_zone)}收到您的撤回声明 W-${data.withdrawal_number}，全文如下：`,
        quote(data.statement),
        data.send_back_by_on === null
          ? "后续安排我们会另行通知您。"
          : `请在${say.date(data.send_back_by_on)}（含当日）前寄回商品。在收到商品或您提供寄出凭证之前，我们可以暂缓退款。`,
        "请保存本邮件：它证明您声明的内容和时间。",
      ],
    }),
    withdrawal_disputed: ({ withdrawal_number, order_display_id, clause, words }) => ({
      subject: `关于您的撤回声明 W-${withdrawal_number}（订单 #${order_display_id}）`,
      passages: [
        `我们已收到您对订单 #${order_display_id} 的撤回声明 W-${withdrawal_number}，但认为该声明不生效：`,
        quote(words),
        `依据条款：${clause}。您依法享有的权利不受影响。`,
      ],
    }),
    ticket_received: (
      { ticket_number, ticket_subject, answer_by_at, opens_at, time_zone, tag = `[T-${ticket_number}]` },
      say,
    ) => ({
      subject: `${tag} 已收到您的留言：${ticket_subject}`,
      passages: [
        `我们已收到您的留言，工单号为 T-${ticket_number}。`,
        answer_by_at === null ? "客服将尽快与您联系。" : `客服将在${say.second(answer_by_at, time_zone)}前回复您。`,
        opens_at === null ? null : `现在是非工作时间，客服将于${say.second(opens_at, time_zone)}恢复服务。`,
        "您无需重复留言；如需补充，请注明此工单号。",
      ],
    }),
    ticket_reply: ({ ticket_number, ticket_subject, words, tag = `[T-${ticket_number}]` }) => ({
      subject: `${tag} ${ticket_subject}`,
      passages: [{ said: words }, `工单号：T-${ticket_number}。`],
    }),
    ticket_resolved: ({ ticket_number, ticket_subject, words, tag = `[T-${ticket_number}]` }) => ({
      subject: `${tag} 已解决：${ticket_subject}`,
      passages: [{ said: words }, `工单 T-${ticket_number} 已处理完毕。如问题仍未解决，请直接回复，我们将重新处理。`],
    }),
    survey_invitation: (survey, say) => ({
      subject: `您如何评价我们对 ${caseName(survey)} 的处理？`,
      passages: [said(survey.intro), said(survey.question), ...answerBelow(survey, say)],
    }),
    survey_reminder: (survey, say) => ({
      subject: `提醒：您如何评价我们对 ${caseName(survey)} 的处理？`,
      passages: [
        `我们曾就 ${caseName(survey)} 的处理征询您的意见，尚未收到答复。我们不会再次提醒。`,
        said(survey.question),
        ...answerBelow(survey, say),
      ],
    }),
    warranty_taken_over: ({ title, claim_code, ends_on, link }, say) => ({
      subject: `${title}的保修已转至您名下`,
      passages: [
        `您已接手${title}的保修。`,
        ends_on === null ? "该保修长期有效。" : `保修至${say.date(ends_on)}（含当日）。`,
        `保修码：${claim_code}。请妥善保存，凭此即可报修。`,
        link === undefined ? null : { label: "查看或转让保修", link },
      ],
    }),
    visit_message: ({ order_display_id, words, link }) => ({
      subject: order_display_id === null ? "您使用得还满意吗？" : `关于您的订单 #${order_display_id}`,
      passages: [{ said: words }, link === undefined ? null : { label: "如不希望再收到此类消息", link }],
    }),
    visit_scheduled: ({ visit_number, order_display_id, method, starts_at, time_zone, link }, say) => ({
      subject: method === "phone" ? `我们将致电回访（V-${visit_number}）` : `我们将上门回访（V-${visit_number}）`,
      passages: [
        method === "phone"
          ? `我们将于${say.minute(starts_at, time_zone)}给您致电。`
          : `我们将于${say.minute(starts_at, time_zone)}上门拜访。`,
        order_display_id === null ? null : `事由：您的订单 #${order_display_id}。`,
        link === undefined ? null : { label: "确认、改期或取消", link },
      ],
    }),
    sla_alert: ({ ticket_number, subject, kind, metric, due_at, time_zone }, say) => ({
      subject: `T-${ticket_number}：${METRIC[metric]}${kind === "warn" ? "即将到期" : "已超时"}`,
      passages: [
        kind === "warn"
          ? `工单 T-${ticket_number} 的${METRIC[metric]}须于${say.second(due_at, time_zone)}前完成：`
          : `工单 T-${ticket_number} 的${METRIC[metric]}应于${say.second(due_at, time_zone)}前完成，至今未完成：`,
        quote(subject),
        kind === "escalate" ? "超时后一直无人处理，因此通知您。" : null,
      ],
    }),
    commitment_due: ({ commitment_number, promise, order_display_id, due_at, time_zone }, say) => ({
      subject: `承诺 P-${commitment_number} 即将到期`,
      passages: [
        quote(promise),
        `承诺期限：${say.minute(due_at, time_zone)}${order_display_id === null ? "" : `，订单 #${order_display_id}`}。`,
      ],
    }),
    commitment_broken: ({ commitment_number, promise, order_display_id, due_at, time_zone }, say) => ({
      subject: `承诺 P-${commitment_number} 未能兑现`,
      passages: [
        quote(promise),
        `原定期限：${say.minute(due_at, time_zone)}${order_display_id === null ? "" : `，订单 #${order_display_id}`}。仍可补救。`,
      ],
    }),
    staff_digest: ({ lines }) => ({ subject: `有 ${lines.length} 件事请您查看`, passages: lines }),
  },
}

function answerBelow({ link, stop_link, answer_until_on }: SurveyReference, say: Formats): (Passage | null)[] {
  return [
    link === undefined ? null : { label: "填写答复", link },
    `链接在${say.date(answer_until_on)}前有效。是否答复、如何答复，都不影响我们为您提供的服务。`,
    stop_link === undefined ? null : { label: "不再接收此类邮件", link: stop_link },
  ]
}

const METRIC = {
  first_response: "首次回复",
  next_response: "后续回复",
  solution_proposed: "解决方案",
  resolution: "问题解决",
} as const
