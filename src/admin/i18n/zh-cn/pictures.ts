import type { pictures as english } from "../en/pictures"
import type { Translation } from "../words"

export const pictures: Translation<typeof english> = {
  pictures: {
    title: "照片",
    about_request: "关于整个申请的照片",
    open: "打开 {{filename}}",
    close: "关闭",
    details: "{{width}} × {{height}} · {{at}}",
    missing: "无法显示",
    kind: { customer: "客户提供", sent: "发货时", received: "收货时", found: "包裹中另外发现", message: "随消息发送" },
    pair: "对比照片",
    pair_hint: "发出时与退回时的样子。客户看不到。",
    add: { sent: "添加发货照片", received: "添加收货照片" },
    added: "照片已添加",
  },
}
