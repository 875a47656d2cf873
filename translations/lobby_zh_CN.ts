<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CareWords</name>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>农历生日</translation>
    </message>
    <message>
        <source>%1 %2: greeted</source>
        <comment>an occasion and its year</comment>
        <translation>%1 %2：已问候</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>lunar %1-%2</source>
        <translation>农历 %1-%2</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>In house, %1</source>
        <translation>在住，%1</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>今天到店</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <translation>%1 到店</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>店内</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Write something, or take the words of the program again.</source>
        <translation>请写点内容，或改回程序自带的文字。</translation>
    </message>
    <message>
        <source>At most 4000 characters.</source>
        <translation>最多 4000 个字符。</translation>
    </message>
    <message>
        <source>In braces there may be: {name}, {title}, {hotel}, {festival}, {staff}, {date}.</source>
        <translation>花括号里可以写：{name} 姓名、{title} 称呼、{hotel} 酒店、{festival} 节日、{staff} 员工、{date} 日期。</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已问候</translation>
    </message>
</context>
<context>
    <name>CasePhrases</name>
    <message>
        <source>No complaint is chosen.</source>
        <translation>未选择投诉。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>已结案。</translation>
    </message>
    <message>
        <source>The case is not closed.</source>
        <translation>尚未结案。</translation>
    </message>
    <message>
        <source>The case is paused already.</source>
        <translation>已经暂停。</translation>
    </message>
    <message>
        <source>The case is not paused.</source>
        <translation>未暂停。</translation>
    </message>
    <message>
        <source>The case is at its beginning.</source>
        <translation>已在最初的步骤。</translation>
    </message>
    <message>
        <source>Every step has ended.</source>
        <translation>所有步骤都已结束。</translation>
    </message>
    <message>
        <source>Only a complaint or a defect can come to a dispute.</source>
        <translation>只有投诉或故障才会成为纠纷。</translation>
    </message>
    <message>
        <source>On what law or clause the house stands is not written down yet.</source>
        <translation>尚未写下我方依据的法律或条款。</translation>
    </message>
    <message>
        <source>Write down the legal basis first. What you typed is still here.</source>
        <translation>请先写下法律依据。您的输入仍在。</translation>
    </message>
    <message>
        <source>Nobody speaks yet for all who complain.</source>
        <translation>还没有推选投诉人代表。</translation>
    </message>
    <message>
        <source>From four persons on, write down first who speaks for all. What you typed is still here.</source>
        <translation>投诉人四人以上的，请先记下由谁代表。您输入的内容仍在。</translation>
    </message>
    <message>
        <source>At most three speak for all, each of them once.</source>
        <translation>代表最多三名，每人只记一次。</translation>
    </message>
    <message>
        <source>Choose another one, or leave it as it is.</source>
        <translation>请另选一名，或保持不变。</translation>
    </message>
    <message>
        <source>The dispute is still open, and the law goes on counting.</source>
        <translation>纠纷尚未了结，法定期限仍在计算。</translation>
    </message>
    <message>
        <source>Write down how it ended (T), then close the case. What you typed is still here.</source>
        <translation>请先写下结果（T），再结案。您的输入仍在。</translation>
    </message>
    <message>
        <source>This complaint is restricted.</source>
        <translation>这是受限投诉。</translation>
    </message>
    <message>
        <source>A manager can see it.</source>
        <translation>经理可以查看。</translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>Cleanliness</source>
        <translation>卫生</translation>
    </message>
    <message>
        <source>Room and equipment</source>
        <translation>客房设施</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Transport and tours</source>
        <translation>交通与行程</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>前台当面</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Online review</source>
        <translation>网络点评</translation>
    </message>
    <message>
        <source>Through an authority</source>
        <translation>主管部门转来</translation>
    </message>
    <message>
        <source>1 – grave</source>
        <translation>1 – 重大</translation>
    </message>
    <message>
        <source>2 – serious</source>
        <translation>2 – 严重</translation>
    </message>
    <message>
        <source>3 – usual</source>
        <translation>3 – 一般</translation>
    </message>
    <message>
        <source>4 – slight</source>
        <translation>4 – 轻微</translation>
    </message>
    <message>
        <source>Everybody at the desk</source>
        <translation>前台全体人员</translation>
    </message>
    <message>
        <source>Restricted: harassment</source>
        <translation>受限：骚扰</translation>
    </message>
    <message>
        <source>Restricted: theft</source>
        <translation>受限：失窃</translation>
    </message>
    <message>
        <source>Restricted: injury</source>
        <translation>受限：人身伤害</translation>
    </message>
    <message>
        <source>Restricted: about a member of the staff</source>
        <translation>受限：涉及员工</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Whether it is ours to settle</source>
        <translation>是否我方责任</translation>
    </message>
    <message>
        <source>The receipt of the unit that took it over</source>
        <translation>接收单位的回执</translation>
    </message>
    <message>
        <source>A response to the guest: progress, what happens next, and by when</source>
        <translation>给客人的答复：进展、下一步、承诺时间</translation>
    </message>
    <message>
        <source>Whether it is ours to settle, after what was found</source>
        <translation>调查后判定是否我方责任</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>查明的情况</translation>
    </message>
    <message>
        <source>A proposal to the guest</source>
        <translation>向客人提出的方案</translation>
    </message>
    <message>
        <source>The guest&apos;s agreement to the latest proposal</source>
        <translation>客人同意最新方案</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>That the guest was told the result</source>
        <translation>已将结果告知客人</translation>
    </message>
    <message>
        <source>How content the guest is, 1 to 5</source>
        <translation>客人满意度，1 到 5 分</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>总结与改进</translation>
    </message>
    <message>
        <source>Response to the guest</source>
        <translation>答复客人</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>查明</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>The guest was told</source>
        <translation>已告知客人</translation>
    </message>
    <message>
        <source>Call-back: %1 of 5</source>
        <translation>回访：%1/5 分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Step ended: %1</source>
        <translation>步骤完成：%1</translation>
    </message>
    <message>
        <source>Step skipped: %1 – %2</source>
        <translation>步骤跳过：%1 – %2</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>暂停：%1</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已结案：%1</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>Ours to settle</source>
        <translation>我方责任</translation>
    </message>
    <message>
        <source>Handed over to another unit</source>
        <translation>移交其他单位</translation>
    </message>
    <message>
        <source>Unclear so far</source>
        <translation>尚不明确</translation>
    </message>
    <message>
        <source>The guest accepts</source>
        <translation>客人接受</translation>
    </message>
    <message>
        <source>The guest declines</source>
        <translation>客人拒绝</translation>
    </message>
    <message>
        <source>The guest asks for something else</source>
        <translation>客人提出其他要求</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>A repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>换房</translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>A discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>A refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>A voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>The guest cannot be reached</source>
        <translation>联系不上客人</translation>
    </message>
    <message>
        <source>The guest does not want it</source>
        <translation>客人不需要</translation>
    </message>
    <message>
        <source>It was settled at once</source>
        <translation>当场解决</translation>
    </message>
    <message>
        <source>Another unit took it over</source>
        <translation>已移交其他单位</translation>
    </message>
    <message>
        <source>The guest did not say who he is</source>
        <translation>客人未透露身份</translation>
    </message>
    <message>
        <source>Waiting for the guest</source>
        <translation>等客人回复</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>等供应商回复</translation>
    </message>
    <message>
        <source>Waiting for an authority</source>
        <translation>等主管部门回复</translation>
    </message>
    <message>
        <source>The guest is away</source>
        <translation>客人外出</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>全部步骤已完成</translation>
    </message>
    <message>
        <source>The guest withdrew it</source>
        <translation>客人撤回</translation>
    </message>
    <message>
        <source>It was taken down twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>It was not founded</source>
        <translation>投诉不成立</translation>
    </message>
    <message>
        <source>An authority or a court decides</source>
        <translation>由主管部门或法院裁决</translation>
    </message>
    <message>
        <source>Write down what the guest says.</source>
        <translation>请记下客人说的话。</translation>
    </message>
    <message>
        <source>This is too long. Keep the heart of it and add the rest as evidence.</source>
        <translation>内容过长。请保留要点，其余作为证据添加。</translation>
    </message>
    <message>
        <source>Somebody who stays anonymous has no name and no profile here.</source>
        <translation>匿名者不能有姓名或档案。</translation>
    </message>
    <message>
        <source>It cannot have happened later than now.</source>
        <translation>发生时间不能晚于现在。</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>目前无法保存。</translation>
    </message>
    <message>
        <source>Was told: %1</source>
        <translation>已告知：%1</translation>
    </message>
    <message>
        <source>the response to the guest is due soon</source>
        <translation>对客人的答复即将到期</translation>
    </message>
    <message>
        <source>the response to the guest is over its time: call a supervisor</source>
        <translation>对客人的答复已超时，请联系主管</translation>
    </message>
    <message>
        <source>the response to the guest is long over its time: call a manager</source>
        <translation>对客人的答复严重超时，请联系经理</translation>
    </message>
    <message>
        <source>the step is due soon</source>
        <translation>当前步骤即将到期</translation>
    </message>
    <message>
        <source>the step is over its time: call a supervisor</source>
        <translation>当前步骤已超时，请联系主管</translation>
    </message>
    <message>
        <source>the step is long over its time: call a manager</source>
        <translation>当前步骤严重超时，请联系经理</translation>
    </message>
    <message>
        <source>the case is due soon</source>
        <translation>案件即将到期</translation>
    </message>
    <message>
        <source>the case is over its time: call a supervisor</source>
        <translation>案件已超时，请联系主管</translation>
    </message>
    <message>
        <source>the case is long over its time: call a manager</source>
        <translation>案件严重超时，请联系经理</translation>
    </message>
    <message>
        <source>a deadline that the law sets is near</source>
        <translation>法定期限将至</translation>
    </message>
    <message>
        <source>a deadline that the law sets is over: call a manager</source>
        <translation>已超过法定期限：请联系经理</translation>
    </message>
    <message>
        <source>a deadline that the law sets is long over: call a manager</source>
        <translation>早已超过法定期限：请联系经理</translation>
    </message>
    <message>
        <source>Has to answer for it</source>
        <translation>责任认定</translation>
    </message>
</context>
<context>
    <name>DarkDeskWords</name>
    <message>
        <source>Dark-desk pack</source>
        <translation>断电应急包</translation>
    </message>
    <message>
        <source>There is no pack: nobody has set its passphrase.</source>
        <translation>没有应急包：还没有人设置它的口令。</translation>
    </message>
    <message>
        <source>A manager sets it in the settings, under Dark desk.</source>
        <translation>请经理在设置的“断电应急”中设置。</translation>
    </message>
    <message>
        <source>The folder of the pack is not there.</source>
        <translation>存放应急包的文件夹不在。</translation>
    </message>
    <message>
        <source>The last pack is untouched. Plug the stick in or choose another folder in the settings; the desk tries again by itself.</source>
        <translation>上一份应急包完好无损。请插上 U 盘，或在设置中另选文件夹；前台会自动重试。</translation>
    </message>
    <message>
        <source>There is no room for the pack: the disk is full.</source>
        <translation>磁盘已满，放不下应急包。</translation>
    </message>
    <message>
        <source>The last pack is untouched. Make room; the desk tries again by itself.</source>
        <translation>上一份应急包完好无损。请腾出空间；前台会自动重试。</translation>
    </message>
    <message>
        <source>The pack could not be written.</source>
        <translation>应急包没有写成。</translation>
    </message>
    <message>
        <source>The last pack is untouched, and the desk tries again by itself. Choose another folder in the settings if this stays.</source>
        <translation>上一份应急包完好无损，前台会自动重试。如果一直如此，请在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>Type at least %1 characters.</source>
        <translation>请至少输入 %1 个字符。</translation>
    </message>
    <message>
        <source>Type at most %1 characters.</source>
        <translation>最多输入 %1 个字符。</translation>
    </message>
    <message>
        <source>Use plain Latin letters, figures and signs: whoever opens the pack may have no input method.</source>
        <translation>请只用英文字母、数字和半角符号：打开应急包的电脑可能没有输入法。</translation>
    </message>
    <message>
        <source>These are too few different characters.</source>
        <translation>不同的字符太少。</translation>
    </message>
    <message>
        <source>No pack has been written yet.</source>
        <translation>还没有写过应急包。</translation>
    </message>
    <message>
        <source>The pack holds the data of %1.</source>
        <translation>应急包里是 %1 的数据。</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>It is at this stage</source>
        <translation>进入阶段</translation>
    </message>
    <message>
        <source>A date from which the law counts</source>
        <translation>法定期限的起止日期</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>纠纷继续</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>协商</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>诉讼</translation>
    </message>
    <message>
        <source>The contract with the guest ended</source>
        <translation>与客人的合同结束</translation>
    </message>
    <message>
        <source>The guest knew of his loss and of who owes him</source>
        <translation>客人知道受损及义务人</translation>
    </message>
    <message>
        <source>The guest complained to the authority</source>
        <translation>客人向投诉处理机构投诉</translation>
    </message>
    <message>
        <source>The authority took the complaint</source>
        <translation>投诉处理机构受理</translation>
    </message>
    <message>
        <source>The authority&apos;s notice reached us</source>
        <translation>我方收到受理通知书</translation>
    </message>
    <message>
        <source>We answered the authority</source>
        <translation>我方已书面答复</translation>
    </message>
    <message>
        <source>The dispute resolution body has all papers</source>
        <translation>争议解决机构已收齐材料</translation>
    </message>
    <message>
        <source>The mediation ended</source>
        <translation>调解结束</translation>
    </message>
    <message>
        <source>A claim at court or arbitration reached us</source>
        <translation>我方收到起诉状或仲裁申请</translation>
    </message>
    <message>
        <source>We sent our defence</source>
        <translation>我方已提交答辩</translation>
    </message>
    <message>
        <source>A European small claim reached us</source>
        <translation>我方收到欧洲小额索赔</translation>
    </message>
    <message>
        <source>We answered the small claim</source>
        <translation>我方已答复小额索赔</translation>
    </message>
    <message>
        <source>The judgment reached us</source>
        <translation>我方收到判决</translation>
    </message>
    <message>
        <source>We appealed, or decided not to</source>
        <translation>我方已上诉或决定不上诉</translation>
    </message>
    <message>
        <source>Settled between guest and house</source>
        <translation>双方自行和解</translation>
    </message>
    <message>
        <source>Settled by mediation</source>
        <translation>经调解达成协议</translation>
    </message>
    <message>
        <source>Decided by an award</source>
        <translation>仲裁裁决</translation>
    </message>
    <message>
        <source>Decided by a judgment</source>
        <translation>法院判决</translation>
    </message>
    <message>
        <source>Withdrawn by the guest</source>
        <translation>客人撤回</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>Dispute: %1</source>
        <translation>纠纷：%1</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>纠纷备注</translation>
    </message>
    <message>
        <source>The dispute is over: %1</source>
        <translation>纠纷已了结：%1</translation>
    </message>
    <message>
        <source>The dispute goes on</source>
        <translation>纠纷继续</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no date can be told, the public holidays of that year are not entered</source>
        <translation>%1：未录入该年的公共假期，无法算出日期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>自 %2 起 %1</translation>
    </message>
    <message>
        <source>check the article before you rely on it</source>
        <translation>引用前请核对条文</translation>
    </message>
    <message>
        <source>ended %1, late</source>
        <translation>%1 结束，已逾期</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Somebody joins the complaint</source>
        <translation>有人加入投诉</translation>
    </message>
    <message>
        <source>Somebody leaves the complaint</source>
        <translation>有人退出投诉</translation>
    </message>
    <message>
        <source>Somebody speaks for all</source>
        <translation>推选代表</translation>
    </message>
    <message>
        <source>Joined the complaint</source>
        <translation>加入共同投诉</translation>
    </message>
    <message>
        <source>Left the complaint</source>
        <translation>退出共同投诉</translation>
    </message>
    <message>
        <source>Speaks for all who complain</source>
        <translation>代表全体投诉人</translation>
    </message>
    <message>
        <source>%1 (speaks for all)</source>
        <translation>%1（代表人）</translation>
    </message>
    <message>
        <source>the guest of the case</source>
        <translation>本案客人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>Dossier of case %1</source>
        <translation>案件 %1 卷宗</translation>
    </message>
    <message>
        <source>In the guest&apos;s words</source>
        <translation>客人原话</translation>
    </message>
    <message>
        <source>Dossier of a case</source>
        <translation>案件卷宗</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>责任归属</translation>
    </message>
    <message>
        <source>Step in hand</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Rating by the guest</source>
        <translation>客人评分</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5 分）</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Proposals and answers</source>
        <translation>处理意见与答复</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>客人答复</translation>
    </message>
    <message>
        <source>Promises to the guest</source>
        <translation>对客人的承诺</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺记录</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>File in this dossier</source>
        <translation>卷宗内文件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Size and SHA-256</source>
        <translation>大小与 SHA-256</translation>
    </message>
    <message>
        <source>How this dossier is proved</source>
        <translation>如何验证本卷宗</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>审计条目</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>条目哈希</translation>
    </message>
    <message>
        <source>Fingerprint of the seal</source>
        <translation>封印指纹</translation>
    </message>
    <message>
        <source>The file that this page came in is sealed: lobbyctl dossier verify FILE says whether any byte of it was changed. Compare the fingerprint with the one that the house itself tells you.</source>
        <translation>本页所在的文件已封印：运行 lobbyctl dossier verify FILE 即可得知其中是否有任何字节被改动。请将指纹与本店另行告知您的指纹核对。</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>承诺于 %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>投诉人</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Another kind of file</source>
        <translation>其他类型的文件</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>图片（JPEG）</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文档（PDF）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>A camera of the house</source>
        <translation>店内摄像头</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>其他系统</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Attach a picture (PNG or JPEG), a PDF or a plain text of at most 10 MB.</source>
        <translation>请添加不超过 10 MB 的图片（PNG 或 JPEG）、PDF 或纯文本。</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. Nothing was attached.</source>
        <translation>文件超过 10 MB，未添加任何内容。</translation>
    </message>
    <message>
        <source>What is in the file is none of the kinds that can be attached, whatever it is called. Nothing was attached.</source>
        <translation>无论文件名是什么，其内容不属于可添加的类型，未添加任何内容。</translation>
    </message>
    <message>
        <source>The file is not as it was attached any more. It was left as it is.</source>
        <translation>该文件与添加时不一致，已保持原样。</translation>
    </message>
    <message>
        <source>Tell whoever looks after this desk; the attached file may be whole at another one.</source>
        <translation>请告知本前台的管理人员；其他前台上的文件可能仍完整。</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was attached.</source>
        <translation>无法读取该文件，未添加任何内容。</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation>请确认文件仍在且可以读取，然后重试。</translation>
    </message>
    <message>
        <source>There is nothing in the file. Nothing was attached.</source>
        <translation>文件是空的，未添加任何内容。</translation>
    </message>
    <message>
        <source>The case has as many files as a case can have. Nothing was attached.</source>
        <translation>该案件的文件数已达上限，未添加任何内容。</translation>
    </message>
    <message>
        <source>Join several pages into one PDF.</source>
        <translation>请将多页合并为一个 PDF。</translation>
    </message>
    <message>
        <source>The case has this file already. Nothing was attached twice.</source>
        <translation>该案件已有此文件，未重复添加。</translation>
    </message>
    <message>
        <source>Not all of the file has come from the other desk yet. Nothing is lost.</source>
        <translation>该文件尚未从另一前台全部传来，没有任何丢失。</translation>
    </message>
    <message>
        <source>Wait until both desks have talked with the server, then try again.</source>
        <translation>请等两个前台都与服务器同步后再试。</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was left there.</source>
        <translation>无法写入该文件，目标位置未留下任何内容。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>住宅电话</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>CSV for every program (UTF-8)</source>
        <translation>CSV，各种程序通用（UTF-8）</translation>
    </message>
    <message>
        <source>CSV for older Chinese programs (GB18030)</source>
        <translation>CSV，用于较旧的中文程序（GB18030）</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Visiting cards (vCard 4)</source>
        <translation>名片（vCard 4）</translation>
    </message>
    <message>
        <source>Visiting cards for older phones (vCard 3)</source>
        <translation>名片，用于较旧的手机（vCard 3）</translation>
    </message>
    <message>
        <source>JSON, a guest a line</source>
        <translation>JSON，每行一位客人</translation>
    </message>
    <message>
        <source>List to be printed (PDF)</source>
        <translation>打印用名单（PDF）</translation>
    </message>
    <message>
        <source>There is no such guest, so no file was written.</source>
        <translation>没有这样的客人，因此没有写入文件。</translation>
    </message>
    <message>
        <source>Choose another filter in the list of guests.</source>
        <translation>请在客人列表中换一个筛选条件。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止，没有写入文件。</translation>
    </message>
    <message>
        <source>The guests are as they were.</source>
        <translation>客人资料保持不变。</translation>
    </message>
    <message>
        <source>The file could not be written there. The guests are as they were.</source>
        <translation>无法在那里写入文件。客人资料保持不变。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请换一个文件夹，或腾出一些空间。</translation>
    </message>
    <message>
        <source>Values in full need the word of somebody else who holds this right. No file was written.</source>
        <translation>完整内容需要另一位有此权限的同事同意。没有写入文件。</translation>
    </message>
    <message>
        <source>Ask another manager or the privacy officer, or mask the values.</source>
        <translation>请找另一位经理或隐私专员，或改为遮蔽内容。</translation>
    </message>
    <message>
        <source>The table would have more columns than a file can hold. No file was written.</source>
        <translation>表格的列数超过文件所能容纳的。没有写入文件。</translation>
    </message>
    <message>
        <source>Choose fewer fields.</source>
        <translation>请少选一些字段。</translation>
    </message>
    <message>
        <source>A text is too long for a cell of a workbook. No file was written.</source>
        <translation>有一段文字太长，工作簿的单元格放不下。没有写入文件。</translation>
    </message>
    <message>
        <source>Choose another kind of file, or leave out the remarks.</source>
        <translation>请换一种文件类型，或不导出备注。</translation>
    </message>
    <message>
        <source>Exported by %1 on %2 at %3. Do not pass on.</source>
        <translation>由 %1 于 %2 在 %3 导出。请勿外传。</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Memo</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>证件到期</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>农历生日</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a follow-up, and the day that it is ahead of</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Say when, for example “tomorrow 9” or “in 2 hours”.</source>
        <translation>请说明时间，例如“明天9点”或“2小时后”。</translation>
    </message>
    <message>
        <source>This is not understood as a time. Write it like “fri 15:00” or “in 3 days”.</source>
        <translation>看不懂这个时间。请写成“周五下午3点”或“3天后”。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>没有这个时刻。</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>这个时间已经过去。</translation>
    </message>
    <message>
        <source>Say in at most 200 characters what is to be done.</source>
        <translation>请用不超过 200 个字说明要做什么。</translation>
    </message>
    <message>
        <source>With this repetition it would never be due.</source>
        <translation>按这个重复方式永远不会到期。</translation>
    </message>
    <message>
        <source>At most 366 days ahead.</source>
        <translation>最多提前 366 天。</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>On the last day of each month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>The stay is near: confirm it and say what to bring</source>
        <translation>即将入住：确认预订并提醒携带物品</translation>
    </message>
    <message>
        <source>The stay begins: see that everything is ready</source>
        <translation>今日入住：检查准备是否就绪</translation>
    </message>
    <message>
        <source>The stay is over: ask how it was</source>
        <translation>已离店：回访住得如何</translation>
    </message>
    <message>
        <source>The contract and papers of the trip are due</source>
        <translation>行程合同和资料应交付</translation>
    </message>
    <message>
        <source>The trip is near: papers and tips</source>
        <translation>即将出行：证件与注意事项</translation>
    </message>
    <message>
        <source>The trip begins: be there for questions</source>
        <translation>今日出行：随时解答问题</translation>
    </message>
    <message>
        <source>The trip is over: ask how it was</source>
        <translation>行程结束：回访感受</translation>
    </message>
</context>
<context>
    <name>GuestWords</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Latin surname</source>
        <translation>拉丁文姓</translation>
    </message>
    <message>
        <source>Latin given name</source>
        <translation>拉丁文名</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>姓名次序</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>VIP code</source>
        <translation>VIP 等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>状态原因</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Do not room</source>
        <translation>不予入住</translation>
    </message>
    <message>
        <source>Out of the lists</source>
        <translation>已移出列表</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a name, native or Latin.</source>
        <translation>请填写姓名，本国文字或拉丁文均可。</translation>
    </message>
    <message>
        <source>This is too long. Put the rest into a note.</source>
        <translation>内容太长。请把其余部分写入备注。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>A birth date cannot lie in the future.</source>
        <translation>出生日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The document would end before it begins.</source>
        <translation>证件的到期日早于签发日。</translation>
    </message>
    <message>
        <source>This looks like a payment card&apos;s number. Take it out; it may not be kept here.</source>
        <translation>这像是支付卡号。请删除，此处不得保存卡号。</translation>
    </message>
    <message>
        <source>Is the year right? The guest would be over 130 years old.</source>
        <translation>年份对吗?按此计算客人超过 130 岁。</translation>
    </message>
    <message>
        <source>This country is not in the list. It is kept as typed.</source>
        <translation>列表中没有这个国家，按输入保存。</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as typed.</source>
        <translation>这不像完整的电话号码，按输入保存。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as typed.</source>
        <translation>这不像电子邮件地址，按输入保存。</translation>
    </message>
    <message>
        <source>This document has expired.</source>
        <translation>此证件已过期。</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>telephone</comment>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>telephone</comment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>e-mail</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>e-mail</comment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Hong Kong/Macao permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>客房</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Taboo</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Other (X)</source>
        <translation>其他（X）</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待入住</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已离店</translation>
    </message>
    <message>
        <source>Your role may not add guests. Ask a supervisor.</source>
        <translation>您的岗位不能新建客人，请找主管。</translation>
    </message>
    <message>
        <source>Your role may not change guests. Ask a supervisor.</source>
        <translation>您的岗位不能修改客人，请找主管。</translation>
    </message>
    <message>
        <source>Your role may not see who changed a field. Ask a supervisor.</source>
        <translation>您的岗位不能查看修改记录，请找主管。</translation>
    </message>
    <message>
        <source>Your role may not see whole phone numbers and addresses. Ask a supervisor.</source>
        <translation>您的岗位不能查看完整的电话和地址，请找主管。</translation>
    </message>
    <message>
        <source>Your role may not see whole document numbers. Ask a supervisor.</source>
        <translation>您的岗位不能查看完整的证件号码，请找主管。</translation>
    </message>
    <message>
        <source>Profile created (%1)</source>
        <translation>建立档案（%1）</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Put back into the lists</source>
        <translation>放回列表</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Booked for %1 to %2</source>
        <translation>预订 %1 至 %2</translation>
    </message>
    <message>
        <source>Cancelled the stay from %1 to %2</source>
        <translation>取消 %1 至 %2 的入住</translation>
    </message>
    <message>
        <source>Did not come for the stay from %1</source>
        <translation>%1 的预订未到</translation>
    </message>
    <message>
        <source>Checked in until %1</source>
        <translation>入住至 %1</translation>
    </message>
    <message>
        <source>Checked in, room %1 until %2</source>
        <translation>入住 %1 房，至 %2</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>退房</translation>
    </message>
    <message>
        <source>Checked out of room %1</source>
        <translation>%1 房退房</translation>
    </message>
    <message>
        <source>High floor</source>
        <translation>高楼层</translation>
    </message>
    <message>
        <source>Low floor</source>
        <translation>低楼层</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>安静房间</translation>
    </message>
    <message>
        <source>Non-smoking room</source>
        <translation>无烟房</translation>
    </message>
    <message>
        <source>Far from the lift</source>
        <translation>远离电梯</translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation>延迟退房</translation>
    </message>
    <message>
        <source>Hard pillow</source>
        <translation>硬枕</translation>
    </message>
    <message>
        <source>Twin beds</source>
        <translation>双床</translation>
    </message>
    <message>
        <source>Extra bed</source>
        <translation>加床</translation>
    </message>
    <message>
        <source>Baby cot</source>
        <translation>婴儿床</translation>
    </message>
    <message>
        <source>Extra towels</source>
        <translation>加毛巾</translation>
    </message>
    <message>
        <source>Vegetarian food</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>Halal food</source>
        <translation>清真餐</translation>
    </message>
    <message>
        <source>Pick-up at the airport</source>
        <translation>机场接机</translation>
    </message>
    <message>
        <source>Arrives late</source>
        <translation>晚到</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>花生</translation>
    </message>
    <message>
        <source>shellfish</source>
        <translation>虾蟹贝类</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>乳制品</translation>
    </message>
    <message>
        <source>feathers</source>
        <translation>羽绒</translation>
    </message>
    <message>
        <source>penicillin</source>
        <translation>青霉素</translation>
    </message>
    <message>
        <source>uses a wheelchair</source>
        <translation>使用轮椅</translation>
    </message>
    <message>
        <source>may not hear the alarm</source>
        <translation>可能听不到警报</translation>
    </message>
    <message>
        <source>ask for a deposit</source>
        <translation>请收押金</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>商务</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>休闲</translation>
    </message>
    <message>
        <source>Long stay</source>
        <translation>长住</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>带孩子</translation>
    </message>
    <message>
        <source>Through an agency</source>
        <translation>旅行社客人</translation>
    </message>
    <message>
        <source>Mr</source>
        <comment>salutation, after a name</comment>
        <translation>先生</translation>
    </message>
    <message>
        <source>Ms</source>
        <comment>salutation, after a name</comment>
        <translation>女士</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Travels: %1</source>
        <translation>出行：%1</translation>
    </message>
    <message>
        <source>Travels to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Travels to %1: %2</source>
        <comment>a place; a flight or a journey</comment>
        <translation>前往 %1：%2</translation>
    </message>
    <message>
        <source>Your role may not work on follow-ups. Ask a supervisor.</source>
        <translation>您的岗位不能处理跟进，请找主管。</translation>
    </message>
    <message>
        <source>Your role may not change the settings of the house. Ask a manager.</source>
        <translation>您的岗位不能修改本店设置，请找经理。</translation>
    </message>
    <message>
        <source>Your role may not write lists into files. Ask a supervisor.</source>
        <translation>您的岗位不能把列表导出为文件，请找主管。</translation>
    </message>
    <message>
        <source>Your role may not write names in full into files. Ask a manager.</source>
        <translation>您的岗位不能导出全名，请找经理。</translation>
    </message>
    <message>
        <source>PHS</source>
        <comment>telephone</comment>
        <translation>小灵通</translation>
    </message>
</context>
<context>
    <name>HandoverActions</name>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>转交同事</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Sign and finish the handover</source>
        <translation>签字并完成交接</translation>
    </message>
    <message>
        <source>Print the shift sheet</source>
        <translation>打印交接班单</translation>
    </message>
    <message>
        <source>Save the shift sheet as a PDF</source>
        <translation>将交接班单存为PDF</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Case</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Restricted case</source>
        <translation>限制查看的投诉</translation>
    </message>
    <message>
        <source>Must not be given a room</source>
        <translation>不得安排房间</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>转交%1</translation>
    </message>
    <message>
        <source>Say why, in 200 letters at the most.</source>
        <translation>请说明原因，最多200字。</translation>
    </message>
    <message>
        <source>Choose a colleague who is to have it.</source>
        <translation>请选择由哪位同事接手。</translation>
    </message>
    <message>
        <source>This member may not see restricted cases. Give it to one who may.</source>
        <translation>此员工无权查看限制投诉。请转交有权限的同事。</translation>
    </message>
    <message>
        <source>This member may not work on it. Give it to another one.</source>
        <translation>此员工无权处理此事。请转交其他同事。</translation>
    </message>
    <message>
        <source>It is settled already, or somebody else has it now.</source>
        <translation>此事已办结，或已由他人负责。</translation>
    </message>
    <message>
        <source>Who left works here no more. Accept it or give it to a colleague.</source>
        <translation>离岗的成员已不在职。请接收，或转交给同事。</translation>
    </message>
    <message>
        <source>Only the member who takes over can sign, or a supervisor when who leaves is not there.</source>
        <translation>只有接班的成员可以签字；交班人不在时由主管签字。</translation>
    </message>
</context>
<context>
    <name>ListPdf</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>OrganizationWords</name>
    <message>
        <source>Buyer</source>
        <translation>购买者</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供货商</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>%1 (by income and staff)</source>
        <translation>%1（按收入和人数）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>MSN</source>
        <translation>MSN</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Yearly income</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>An organization needs a name of at most 500 characters.</source>
        <translation>单位需要名称，最多 500 个字符。</translation>
    </message>
    <message>
        <source>A number of people, 0 or more.</source>
        <translation>请填人数，0 或以上。</translation>
    </message>
    <message>
        <source>Two letters, such as CN.</source>
        <translation>请填两个字母，例如 CN。</translation>
    </message>
    <message>
        <source>An account has eight figures or more.</source>
        <translation>账号至少有八位。</translation>
    </message>
    <message>
        <source>On which day? For example 2025-05-14.</source>
        <translation>哪一天？例如 2025-05-14。</translation>
    </message>
    <message>
        <source>An amount, for example 1280.00.</source>
        <translation>请填金额，例如 1280.00。</translation>
    </message>
    <message>
        <source>A number, for example 2 or 1.5.</source>
        <translation>请填数字，例如 2 或 1.5。</translation>
    </message>
    <message>
        <source>How much of the price is paid, 0 to 100 percent.</source>
        <translation>按原价的百分之几付款，0 到 100。</translation>
    </message>
    <message>
        <source>What was sold? A product, an order number or an amount.</source>
        <translation>卖了什么？请填产品、单号或金额。</translation>
    </message>
    <message>
        <source>A day, for example 2025-05-14.</source>
        <translation>请填日期，例如 2025-05-14。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容太长。</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>Dark-desk pack</source>
        <translation>断电应急包</translation>
    </message>
    <message>
        <source>What happened after this moment is not in here. Write it on numbered slips and key them in when the program is back.</source>
        <translation>此刻之后发生的事不在这里。请写在带编号的应急单上，等程序恢复后补录。</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Allergies and safety (%1)</source>
        <translation>过敏与安全（%1）</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>今日到店</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>In house (rooms: %1, persons: %2)</source>
        <translation>在住（%1 间，%2 人）</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，逾期</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Arrivals of today and tomorrow (%1)</source>
        <translation>今明两日到店（%1）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Open cases (%1)</source>
        <translation>未结个案（%1）</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Open promises (%1)</source>
        <translation>未兑现的承诺（%1）</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>承诺人</translation>
    </message>
    <message>
        <source>Roll-call (rooms: %1, persons: %2)</source>
        <translation>点名表（%1 间，%2 人）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Who should be there</source>
        <translation>应到的人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>PreventionWords</name>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>部门 %1</translation>
    </message>
    <message>
        <source>Carrier %1</source>
        <translation>承运人 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s) in the last %2 days, %3 would be usual</source>
        <translation>
            <numerusform>%1：最近 %2 天 %n 件，平常为 %3 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in the %1 days before; by chance alone once in %2 such looks</source>
        <translation>
            <numerusform>此前 %1 天 %n 件；若纯属偶然，每查 %2 次才有一次</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no past of four weeks yet to compare with.</source>
        <translation>尚无四周的历史可供比较。</translation>
    </message>
    <message>
        <source>%1 → %2 in 30 days</source>
        <translation>每 30 天 %1 → %2</translation>
    </message>
    <message>
        <source>%1 cases in %2 days before, %3 in %4 days since</source>
        <translation>之前 %2 天 %1 件，之后 %4 天 %3 件</translation>
    </message>
    <message>
        <source>%1: more than luck would do</source>
        <translation>%1：不像是偶然</translation>
    </message>
    <message>
        <source>%1: it may be luck</source>
        <translation>%1：可能是偶然</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>所有类别</translation>
    </message>
    <message numerus="yes">
        <source>Room %1, %2: %n complaint(s) in %3 days; the last on %4: “%5”</source>
        <translation>
            <numerusform>%1 房，%2：%3 天内 %n 起投诉；最近一次 %4：“%5”</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit or supplier %1</source>
        <translation>单位或供应商 %1</translation>
    </message>
    <message>
        <source>Cases that %1 answers for</source>
        <translation>%1 负有责任的投诉</translation>
    </message>
    <message numerus="yes">
        <source>Each category, room, department, carrier, supplier and member is compared with its own past: the last 7 and 30 days with up to 180 days before them, two rates by the exact binomial test. %n comparison(s) were made; by the rule of Benjamini and Hochberg at most one in twenty of those that are told is expected to be by chance. Fewer than three cases are not told.</source>
        <translation>
            <numerusform>每个类别、房间、部门、承运人、供应商和员工都与自身的过去比较：最近 7 天和 30 天与此前至多 180 天，用精确二项检验比较两个发生率。共比较 %n 次；按 Benjamini 与 Hochberg 的方法，提示中预计至多二十分之一属偶然。少于三件不提示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>To be in touch</source>
        <translation>与客人联系</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提供信息</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1, agreed to by %2</source>
        <translation>%1，%2同意</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>The guest was given nothing in the last year.</source>
        <translation>该客人过去一年未获得补偿。</translation>
    </message>
    <message numerus="yes">
        <source>The guest was given %1 in the last year, %n time(s).</source>
        <translation>
            <numerusform>该客人过去一年获得补偿%n次，共%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Like cases received %1 to %2, half of them up to %3.</source>
        <translation>同类情况的补偿为%1至%2，其中一半不超过%3。</translation>
    </message>
    <message>
        <source>You may give up to %1 at a time.</source>
        <translation>您每次最多可给予%1。</translation>
    </message>
    <message>
        <source>Another member has to agree to what is worth money.</source>
        <translation>涉及金额的承诺须由另一位员工同意。</translation>
    </message>
    <message>
        <source>Say what was promised, in 300 letters at the most.</source>
        <translation>请写明承诺了什么，最多300字。</translation>
    </message>
    <message>
        <source>Say what it is worth, as in 120 or 120.50.</source>
        <translation>请写明金额，例如120或120.50。</translation>
    </message>
    <message>
        <source>Say by when: a moment that is still to come, or working days.</source>
        <translation>请写明期限：尚未到来的时间，或工作日数。</translation>
    </message>
    <message>
        <source>This is needed, and as it is it cannot be saved.</source>
        <translation>此项必填，目前的内容无法保存。</translation>
    </message>
</context>
<context>
    <name>QualityPanels</name>
    <message>
        <source>What is missing most often?</source>
        <translation>最常缺什么？</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Nothing that is required is missing.</source>
        <translation>必填项都已填写。</translation>
    </message>
    <message>
        <source>What is required depends on country, age and whether the guest has stayed.</source>
        <translation>哪些必填取决于国家、年龄以及客人是否住过。</translation>
    </message>
    <message>
        <source>How did it change?</source>
        <translation>如何变化？</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Goal %1 %</source>
        <translation>目标 %1 %</translation>
    </message>
    <message>
        <source>No month has been noted yet; this desk begins today.</source>
        <translation>还没有月份记录；本机从今天开始记录。</translation>
    </message>
    <message>
        <source>Each month as it ended, noted by this desk since %1.</source>
        <translation>各月月末的状况，本机自 %1 起记录。</translation>
    </message>
    <message>
        <source>How many are there twice?</source>
        <translation>有多少重复？</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n were merged in a year.</source>
        <translation>
            <numerusform>一年内合并了 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>How do documents come in?</source>
        <translation>证件如何录入？</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Of %1 guests, %2 have a document that a reader read.</source>
        <translation>%1 位客人中，%2 位的证件由设备读取。</translation>
    </message>
    <message>
        <source>How long ago was something verified?</source>
        <translation>上次核实是多久以前？</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>在此之内</translation>
    </message>
    <message>
        <source>By document %1, by contact %2, suspected false %3.</source>
        <translation>证件核实 %1，联系核实 %2，疑似虚假 %3。</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>问题出在哪里？</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Persons are there once or twice as a whole, not by field.</source>
        <translation>重复是整个人的事，不按字段计算。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Of the branch in which a guest was registered, else stayed last.</source>
        <translation>按客人登记的分店计算，否则按最后入住的分店。</translation>
    </message>
    <message>
        <source>Of the member who wrote a guest&apos;s record last.</source>
        <translation>按最后修改档案的员工计算。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are very likely somebody who is there already.</source>
        <translation>
            <numerusform>%n 位客人很可能已有档案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates today.</source>
        <translation>今天还没有查找重复。</translation>
    </message>
    <message>
        <source>The fields or rules that are furthest from the goal.</source>
        <translation>离目标最远的字段或规则。</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Document&apos;s expiry</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>时效性</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>唯一性</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Document issued before birth</source>
        <translation>证件签发早于出生</translation>
    </message>
    <message>
        <source>Document ends before it begins</source>
        <translation>证件到期早于签发</translation>
    </message>
    <message>
        <source>Document of another country than the nationality</source>
        <translation>证件国家与国籍不符</translation>
    </message>
    <message>
        <source>Under age without a guardian</source>
        <translation>未成年且无监护人</translation>
    </message>
    <message>
        <source>Lost without a reason</source>
        <translation>流失但无原因</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>无证件</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>拍照识别</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>ID card reader</source>
        <translation>身份证阅读器</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 年</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>全部客人</translation>
    </message>
    <message>
        <source>Something required is missing</source>
        <translation>缺少必填项</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>有误：%1</translation>
    </message>
    <message>
        <source>Something is out of date</source>
        <translation>有过期内容</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>已过时：%1</translation>
    </message>
    <message>
        <source>Very likely there twice</source>
        <translation>很可能重复</translation>
    </message>
    <message>
        <source>Fields contradict each other</source>
        <translation>字段互相矛盾</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>证件：%1</translation>
    </message>
    <message>
        <source>Last verified: %1</source>
        <translation>上次核实：%1</translation>
    </message>
    <message>
        <source>%1 persons in %2 guests</source>
        <translation>%2 份档案，%1 个人</translation>
    </message>
    <message>
        <source>Not looked for today</source>
        <translation>今天还没有查找</translation>
    </message>
    <message>
        <source>%1 rows belong to nobody</source>
        <translation>%1 条无主记录</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1（自 %2）</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1（自 %2）</translation>
    </message>
    <message>
        <source>Goal %1 %</source>
        <translation>目标 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 required points</source>
        <translation>必填项得分 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 fields are right</source>
        <translation>%2 个已检查字段中 %1 个正确</translation>
    </message>
    <message>
        <source>%1 of %2 are in time</source>
        <translation>%2 个字段中 %1 个未过时</translation>
    </message>
</context>
<context>
    <name>QueuePhrases</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部未结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应于</translation>
    </message>
    <message>
        <source>Left (working time)</source>
        <translation>剩余（工作时间）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Guest and room</source>
        <translation>客人与房号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>无日历</translation>
    </message>
    <message>
        <source>Restricted complaint</source>
        <translation>受限投诉</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>%1 登记</translation>
    </message>
    <message>
        <source>Received %1 to %2</source>
        <translation>%1 至 %2 登记</translation>
    </message>
    <message>
        <source>%1:00 to %1:59</source>
        <translation>%1:00 至 %1:59</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>gone all steps</source>
        <translation>走完全部步骤</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>a clock missed</source>
        <translation>有超时</translation>
    </message>
    <message>
        <source>no clock missed</source>
        <translation>无超时</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The number of the document cannot be read. Open the guest and read the document again.</source>
        <translation>无法读取证件号码。请打开客人并重新读取证件。</translation>
    </message>
    <message>
        <source>The disk is full. Make room; then it goes out by itself, or at once with R.</source>
        <translation>磁盘已满。请腾出空间；之后会自动发送，按 R 立即发送。</translation>
    </message>
    <message>
        <source>The folder is not there. Connect it; then it goes out by itself, or at once with R.</source>
        <translation>找不到文件夹。请接通它；之后会自动发送，按 R 立即发送。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Check it in the settings; then it goes out by itself, or at once with R.</source>
        <translation>无法写入文件夹。请在设置中检查；之后会自动发送，按 R 立即发送。</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未能发送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Missing: %1. Open the guest and add it.</source>
        <translation>缺少：%1。请打开客人并补全。</translation>
    </message>
    <message>
        <source>The authority gave no reason. Check the guest, then send it again with R.</source>
        <translation>主管机关没有说明原因。请检查客人资料，再按 R 重新发送。</translation>
    </message>
    <message>
        <source>The authority says: “%1” Correct it, then send it again with R.</source>
        <translation>主管机关答复：“%1”请更正后按 R 重新发送。</translation>
    </message>
    <message>
        <source>Goes out by itself.</source>
        <translation>会自动发送。</translation>
    </message>
    <message>
        <source>Goes out again by itself.</source>
        <translation>会自动重新发送。</translation>
    </message>
    <message>
        <source>The authority has not answered yet.</source>
        <translation>主管机关尚未答复。</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times; the authority has not answered yet.</source>
        <translation>
            <numerusform>已发送 %n 次；主管机关尚未答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>找不到这个文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder, by its whole path.</source>
        <translation>请选择文件夹，写出完整路径。</translation>
    </message>
    <message>
        <source>The disk of this folder is full.</source>
        <translation>这个文件夹所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>无法写入这个文件夹。</translation>
    </message>
</context>
<context>
    <name>ServicePanels</name>
    <message>
        <source>How many cases a day?</source>
        <translation>每天有多少投诉？</translation>
    </message>
    <message>
        <source>How many cases a week?</source>
        <translation>每周有多少投诉？</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No case was taken down.</source>
        <translation>没有登记投诉。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were taken down, %1 in as many days before; the most, %2, on %3.</source>
        <translation>
            <numerusform>共登记 %n 件，此前同样天数为 %1 件；最多的是 %3，%2 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about most often?</source>
        <translation>主要原因是什么？</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) of %1 make up 80 % of the cases; most often it is %2, %3 times.</source>
        <translation>
            <numerusform>%1 个类别中的 %n 个占了 80 % 的投诉；最多的是“%2”，%3 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does each step take?</source>
        <translation>每一步用多长时间？</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数不超过</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>九成不超过</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>No step has been done yet.</source>
        <translation>还没有完成的步骤。</translation>
    </message>
    <message>
        <source>Opening time without pauses. Tightest: %1, nine of ten within %2 of %3.</source>
        <translation>按营业时间计，不含暂停。最紧的是“%1”：九成不超过 %2，时限 %3。</translation>
    </message>
    <message>
        <source>How many clocks are met?</source>
        <translation>按时完成率是多少？</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No clock has ended yet.</source>
        <translation>还没有到期的时限。</translation>
    </message>
    <message>
        <source>%1 of the clocks were met, %2 of %3, by the week a case came in; those that still run do not count.</source>
        <translation>%1 的时限按时完成（%3 个中的 %2 个），按投诉登记的那一周计；仍在计时的不算。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>most on %1: %2</source>
        <translation>最多的是%1，%2 次</translation>
    </message>
    <message>
        <source>When do cases come?</source>
        <translation>投诉集中在何时？</translation>
    </message>
    <message>
        <source>Cases by the hour at which they were taken down; %1.</source>
        <translation>按登记的钟点统计投诉；%1。</translation>
    </message>
    <message>
        <source>When do guests arrive?</source>
        <translation>客人何时到店？</translation>
    </message>
    <message>
        <source>Stays by the hour at which they were checked in; %1.</source>
        <translation>按办理入住的钟点统计；%1。</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>目标 %1 %</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>nothing to compare before</source>
        <translation>此前无可比</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与此前相同</translation>
    </message>
    <message>
        <source>▲ %1 % on before</source>
        <translation>较此前 ▲ %1 %</translation>
    </message>
    <message>
        <source>▼ %1 % on before</source>
        <translation>较此前 ▼ %1 %</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Baseline %1, goal −20 %: %2</source>
        <translation>基准 %1，目标 −20 %：%2</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整案</translation>
    </message>
    <message>
        <source>Baseline %1, goal −30 %: %2</source>
        <translation>基准 %1，目标 −30 %：%2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Baseline %1, goal +15 %: %2</source>
        <translation>基准 %1，目标 +15 %：%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基准 %1</translation>
    </message>
    <message>
        <source>Half were answered within this time.</source>
        <translation>半数投诉在这么多营业时间内得到答复。</translation>
    </message>
    <message>
        <source>Half went all steps within this time.</source>
        <translation>半数在这么多营业时间内走完全部步骤。</translation>
    </message>
    <message>
        <source>The mean rating at the call-back.</source>
        <translation>回访时客人评分的平均值。</translation>
    </message>
    <message>
        <source>Share of cases in which a clock ran out.</source>
        <translation>至少有一个时限超时的投诉所占的比例。</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Shift sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>House</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n件事项</numerusform>
        </translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Whose it is now</source>
        <translation>现由谁负责</translation>
    </message>
    <message>
        <source>The audit as it stood when this was signed</source>
        <translation>签字时的审计记录</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Keep this sheet. If the audit of this desk ever shows another hash for this entry, it was changed afterwards.</source>
        <translation>请保存此单。若日后此前台的审计记录中该条目的哈希值与此不同，则记录已被改动。</translation>
    </message>
    <message>
        <source>%1 left without handing over; %2 let it be taken over.</source>
        <translation>%1 未交班即离岗；经 %2 确认后由他人接班。</translation>
    </message>
</context>
<context>
    <name>SlipPainter</name>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Name as in the document</source>
        <translation>证件上的姓名</translation>
    </message>
    <message>
        <source>Latin surname and given name</source>
        <translation>拉丁字母姓和名</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Adults and children</source>
        <translation>成人和儿童人数</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店日期</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signature of the guest</source>
        <translation>客人签名</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>How to reach the guest</source>
        <translation>如何联系客人</translation>
    </message>
    <message>
        <source>What happened, in the guest&apos;s own words</source>
        <translation>发生了什么，用客人的原话</translation>
    </message>
    <message>
        <source>What was promised, by whom, until when</source>
        <translation>承诺了什么，谁承诺的，何时之前</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来自何人</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>转给何人</translation>
    </message>
    <message>
        <source>The message or request</source>
        <translation>留言或请求</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>何时之前</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>办理人</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Blank slips</source>
        <translation>空白应急单</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>入住登记</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Message or request</source>
        <translation>留言或请求</translation>
    </message>
    <message>
        <source>This is no slip&apos;s number: look at it once more.</source>
        <translation>这不是应急单的编号，请再看一遍。</translation>
    </message>
    <message>
        <source>It looks like H1-2-S0042-K and stands beside the square code.</source>
        <translation>编号形如 H1-2-S0042-K，就在方形码旁边。</translation>
    </message>
    <message>
        <source>A slip of this number was never printed.</source>
        <translation>从未打印过这个编号的应急单。</translation>
    </message>
    <message>
        <source>Nothing was opened. If another desk printed it, wait until both have synced and try again.</source>
        <translation>没有打开任何表单。如果是另一台前台打印的，请等两边同步后再试。</translation>
    </message>
    <message>
        <source>This slip has been keyed in already.</source>
        <translation>这张应急单已经补录过了。</translation>
    </message>
    <message>
        <source>Nothing was opened, so nothing is there twice. Put the paper aside.</source>
        <translation>没有打开任何表单，所以不会重复。请把这张纸收起来。</translation>
    </message>
    <message>
        <source>This slip was declared void.</source>
        <translation>这张应急单已作废。</translation>
    </message>
    <message>
        <source>Nothing was opened. If something is written on it after all, enter it without the slip.</source>
        <translation>没有打开任何表单。如果上面确实写了内容，请不用应急单直接录入。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Response to the guest</source>
        <translation>答复客人</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>本步</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整案</translation>
    </message>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>By law</source>
        <translation>法定期限</translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>Suspected false</source>
        <translation>疑似虚假</translation>
    </message>
    <message>
        <source>Verified by document</source>
        <translation>证件已核实</translation>
    </message>
    <message>
        <source>Verified by contact</source>
        <translation>联系已核实</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>凭证件</translation>
    </message>
    <message>
        <source>by contact</source>
        <translation>通过联系</translation>
    </message>
    <message>
        <source>the guest says so</source>
        <translation>客人说明</translation>
    </message>
    <message>
        <source>in a review</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>lobby::BackupWords</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Last good backup: %1, %2</source>
        <extracomment>%1: day and time, %2: size</extracomment>
        <translation>最近一次有效备份：%1，%2</translation>
    </message>
    <message>
        <source>No backup was restored as a test yet.</source>
        <translation>还没有做过恢复演练。</translation>
    </message>
    <message>
        <source>Last restore test: passed on %1, with the backup of %2</source>
        <extracomment>%1: day and time of the test, %2: day and time of the backup</extracomment>
        <translation>最近一次恢复演练：%1 通过，使用 %2 的备份</translation>
    </message>
    <message>
        <source>Last restore test: failed on %1, with the backup of %2. Make a new backup now.</source>
        <extracomment>%1: day and time of the test, %2: day and time of the backup</extracomment>
        <translation>最近一次恢复演练：%1 未通过，使用 %2 的备份。请立即做一次新备份。</translation>
    </message>
    <message>
        <source>For three days no backup of this desk could be made. Your work is saved, but only here. Look at Settings, Backup.</source>
        <translation>已有三天无法备份本前台。您的工作已保存，但只在这台电脑上。请查看“设置”中的“备份”。</translation>
    </message>
    <message>
        <source>For three days no backup reached the second place. What there is lies on this computer alone. Look at Settings, Backup.</source>
        <translation>已有三天没有备份送达第二存放处。现有备份只在这台电脑上。请查看“设置”中的“备份”。</translation>
    </message>
    <message>
        <source>The folder for backups is not there. The backups made so far are as they were.</source>
        <translation>备份文件夹不存在。已有的备份没有变化。</translation>
    </message>
    <message>
        <source>Plug in the stick, or choose another folder.</source>
        <translation>请插入 U 盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>请先做一次备份。</translation>
    </message>
    <message>
        <source>This folder will not do. What was chosen before stays.</source>
        <translation>此文件夹不能使用。仍沿用之前的选择。</translation>
    </message>
    <message>
        <source>Choose a whole path, and two different folders.</source>
        <translation>请选择完整路径，且两个文件夹不能相同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a backup in a list. %1: day and time, %2: size</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In %1 the desk is as it was on %2, with the passwords of today. Open it with: lobby --profile %1</source>
        <extracomment>%1: folder, %2: day and time</extracomment>
        <translation>%1 中的前台恢复到了 %2 的状态，密码仍为今天的密码。打开方式：lobby --profile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guests or other records that were erased since were erased in it, too.</source>
        <translation>
            <numerusform>此后已删除的 %n 位客人或其他记录，在其中也已删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something in this folder already. Nothing was restored, and nothing was changed.</source>
        <translation>此文件夹中已有内容。未恢复任何数据，也未作任何更改。</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>请填写一个尚不存在的文件夹。</translation>
    </message>
</context>
<context>
    <name>lobby::CellProblems</name>
    <message>
        <source>A quotation mark is not closed, or stands within a cell.</source>
        <translation>引号没有成对，或出现在单元格中间。</translation>
    </message>
    <message>
        <source>The cell contains a zero byte.</source>
        <translation>单元格中含有零字节。</translation>
    </message>
    <message>
        <source>The cell cannot be read in the chosen encoding.</source>
        <translation>按所选编码无法读取此单元格。</translation>
    </message>
    <message>
        <source>The cell, or the line, is too long.</source>
        <translation>单元格或该行过长。</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>该行的单元格过多。</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than headings.</source>
        <translation>该行的单元格数与标题不一致。</translation>
    </message>
    <message>
        <source>The formula was never calculated. Open the file in a spreadsheet and save it.</source>
        <translation>公式从未计算过。请用表格软件打开文件并保存。</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here, such as #N/A.</source>
        <translation>表格软件在此处显示错误，例如 #N/A。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number. Write it as text.</source>
        <translation>表格软件已将此数字四舍五入。请改为文本格式。</translation>
    </message>
    <message>
        <source>The row has no name, native or Latin.</source>
        <translation>该行没有姓名。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>This is no date. Write it as 1981-05-14.</source>
        <translation>这不是日期。请写成 1981-05-14。</translation>
    </message>
    <message>
        <source>A birth date cannot lie in the future.</source>
        <translation>出生日期不能在将来。</translation>
    </message>
    <message>
        <source>Nobody knows what sex this means. Write M, F or X.</source>
        <translation>无法判断性别。请填写 M、F 或 X。</translation>
    </message>
    <message>
        <source>There is no such country. Write its name or its code, such as CN.</source>
        <translation>没有这个国家。请填写名称或代码，例如 CN。</translation>
    </message>
    <message>
        <source>Write active, dormant or lost.</source>
        <translation>请填写：活跃、休眠或流失。</translation>
    </message>
    <message>
        <source>The check digit is wrong: a digit is mistyped.</source>
        <translation>校验位不符：有数字输入错误。</translation>
    </message>
    <message>
        <source>A document of this kind has no such number.</source>
        <translation>此类证件没有这样的号码。</translation>
    </message>
    <message>
        <source>The document would end before it begins.</source>
        <translation>证件的到期日早于签发日。</translation>
    </message>
    <message>
        <source>This looks like a payment card&apos;s number. It may not be kept here.</source>
        <translation>这看起来是支付卡号，不得保存在这里。</translation>
    </message>
    <message>
        <source>The row has too many values of one kind.</source>
        <translation>该行同类的值过多。</translation>
    </message>
    <message>
        <source>The document&apos;s number says another birth date or sex than the row.</source>
        <translation>证件号码中的出生日期或性别与该行不一致。</translation>
    </message>
    <message>
        <source>Is the year right? The guest would be over 130 years old.</source>
        <translation>年份对吗？这位客人将超过 130 岁。</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as written.</source>
        <translation>这不像完整的电话号码，将按原样保存。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as written.</source>
        <translation>这不像电子邮件地址，将按原样保存。</translation>
    </message>
    <message>
        <source>This document has expired.</source>
        <translation>此证件已过期。</translation>
    </message>
    <message>
        <source>Same document</source>
        <translation>证件相同</translation>
    </message>
    <message>
        <source>Same member number</source>
        <translation>会员号相同</translation>
    </message>
    <message>
        <source>Same phone and name</source>
        <translation>电话和姓名相同</translation>
    </message>
    <message>
        <source>Same e-mail and name</source>
        <translation>邮箱和姓名相同</translation>
    </message>
    <message>
        <source>Very likely the same person</source>
        <translation>很可能是同一人</translation>
    </message>
    <message>
        <source>Imported before the program stopped</source>
        <translation>程序停止前已导入</translation>
    </message>
    <message>
        <source>The row names neither a customer nor a contact.</source>
        <translation>此行既没有客户，也没有联系人。</translation>
    </message>
    <message>
        <source>Nobody here is called so. Import the customers and contacts first.</source>
        <translation>这里没有这个名称。请先导入客户和联系人。</translation>
    </message>
    <message>
        <source>Several here are called so. Write the name of the one who is meant in full.</source>
        <translation>这里有几个同名的。请写出所指的完整名称。</translation>
    </message>
    <message>
        <source>Nobody speaks for this organization yet. Import its contacts first.</source>
        <translation>此单位还没有联系人。请先导入其联系人。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>此行没有日期。</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 1280.00.</source>
        <translation>这不是金额。请写成 1280.00。</translation>
    </message>
    <message>
        <source>This is no number, or one that can mean several things.</source>
        <translation>这不是数字，或可作几种理解。</translation>
    </message>
    <message>
        <source>The row says nothing: neither product nor order nor amount, or no subject.</source>
        <translation>此行没有内容：没有产品、单号和金额，或没有主题。</translation>
    </message>
    <message>
        <source>Nobody knows this word. It is kept in the remark.</source>
        <translation>无法识别这个词。已保留在备注中。</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>可能是同一个人</translation>
    </message>
</context>
<context>
    <name>lobby::DuplicateReasons</name>
    <message>
        <source>same surname</source>
        <translation>姓氏相同</translation>
    </message>
    <message>
        <source>surnames sound the same</source>
        <translation>姓氏读音相同</translation>
    </message>
    <message>
        <source>surnames differ by a slip</source>
        <translation>姓氏仅差一处笔误</translation>
    </message>
    <message>
        <source>one surname has a word more</source>
        <translation>其中一个姓氏多一个词</translation>
    </message>
    <message>
        <source>one surname is the initial of the other</source>
        <translation>其中一个姓氏是另一个的首字母</translation>
    </message>
    <message>
        <source>similar surnames</source>
        <translation>姓氏相似</translation>
    </message>
    <message>
        <source>surnames have a part in common</source>
        <translation>姓氏部分相同</translation>
    </message>
    <message>
        <source>different surnames</source>
        <translation>姓氏不同</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>名字相同</translation>
    </message>
    <message>
        <source>given names sound the same</source>
        <translation>名字读音相同</translation>
    </message>
    <message>
        <source>given names differ by a slip</source>
        <translation>名字仅差一处笔误</translation>
    </message>
    <message>
        <source>one given name has a word more</source>
        <translation>其中一个名字多一个词</translation>
    </message>
    <message>
        <source>one given name is the initial of the other</source>
        <translation>其中一个名字是另一个的首字母</translation>
    </message>
    <message>
        <source>similar given names</source>
        <translation>名字相似</translation>
    </message>
    <message>
        <source>given names have a part in common</source>
        <translation>名字部分相同</translation>
    </message>
    <message>
        <source>different given names</source>
        <translation>名字不同</translation>
    </message>
    <message>
        <source>surname and given name have changed places</source>
        <translation>姓与名位置对调</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>birth dates differ by one digit</source>
        <translation>出生日期仅差一个数字</translation>
    </message>
    <message>
        <source>day and month of birth have changed places</source>
        <translation>出生的日与月对调</translation>
    </message>
    <message>
        <source>birth dates differ by two digits</source>
        <translation>出生日期差两个数字</translation>
    </message>
    <message>
        <source>birth dates have a part in common</source>
        <translation>出生日期部分相同</translation>
    </message>
    <message>
        <source>different birth dates</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <source>same document number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>document numbers differ as if misread</source>
        <translation>证件号码疑似误读</translation>
    </message>
    <message>
        <source>document numbers differ as after a renewal</source>
        <translation>证件号码不同，可能已换证</translation>
    </message>
    <message>
        <source>different document numbers</source>
        <translation>证件号码不同</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>telephones differ by one digit</source>
        <translation>电话仅差一个数字</translation>
    </message>
    <message>
        <source>different telephones</source>
        <translation>电话不同</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>e-mail addresses are nearly the same</source>
        <translation>电子邮箱几乎相同</translation>
    </message>
    <message>
        <source>different e-mail addresses</source>
        <translation>电子邮箱不同</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>性别相同</translation>
    </message>
    <message>
        <source>different sex</source>
        <translation>性别不同</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>国籍相同</translation>
    </message>
    <message>
        <source>different nationalities</source>
        <translation>国籍不同</translation>
    </message>
    <message>
        <source>same house number</source>
        <translation>门牌号相同</translation>
    </message>
    <message>
        <source>house numbers differ by one digit</source>
        <translation>门牌号仅差一个数字</translation>
    </message>
    <message>
        <source>different house numbers</source>
        <translation>门牌号不同</translation>
    </message>
    <message>
        <source>same street or address</source>
        <translation>街道或地址相同</translation>
    </message>
    <message>
        <source>streets or addresses differ by a slip</source>
        <translation>街道或地址仅差一处笔误</translation>
    </message>
    <message>
        <source>street in another line of the address</source>
        <translation>街道写在地址的另一行</translation>
    </message>
    <message>
        <source>similar streets or addresses</source>
        <translation>街道或地址相似</translation>
    </message>
    <message>
        <source>streets or addresses have a part in common</source>
        <translation>街道或地址部分相同</translation>
    </message>
    <message>
        <source>different streets or addresses</source>
        <translation>街道或地址不同</translation>
    </message>
    <message>
        <source>same second line of the address</source>
        <translation>地址第二行相同</translation>
    </message>
    <message>
        <source>second lines of the address differ by a slip</source>
        <translation>地址第二行仅差一处笔误</translation>
    </message>
    <message>
        <source>similar second lines of the address</source>
        <translation>地址第二行相似</translation>
    </message>
    <message>
        <source>second lines of the address have a part in common</source>
        <translation>地址第二行部分相同</translation>
    </message>
    <message>
        <source>different second lines of the address</source>
        <translation>地址第二行不同</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>城市相同</translation>
    </message>
    <message>
        <source>cities differ by a slip</source>
        <translation>城市仅差一处笔误</translation>
    </message>
    <message>
        <source>similar cities</source>
        <translation>城市相似</translation>
    </message>
    <message>
        <source>names of the cities have a part in common</source>
        <translation>城市名部分相同</translation>
    </message>
    <message>
        <source>different cities</source>
        <translation>城市不同</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>邮政编码相同</translation>
    </message>
    <message>
        <source>postal codes differ by one digit</source>
        <translation>邮政编码仅差一个数字</translation>
    </message>
    <message>
        <source>different postal codes</source>
        <translation>邮政编码不同</translation>
    </message>
    <message>
        <source>same state or province</source>
        <translation>省或州相同</translation>
    </message>
    <message>
        <source>states or provinces differ by a slip</source>
        <translation>省或州仅差一处笔误</translation>
    </message>
    <message>
        <source>similar states or provinces</source>
        <translation>省或州相似</translation>
    </message>
    <message>
        <source>states or provinces have a part in common</source>
        <translation>省或州部分相同</translation>
    </message>
    <message>
        <source>different states or provinces</source>
        <translation>省或州不同</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>both are very likely the same as %1</source>
        <translation>两者都很可能与 %1 是同一人</translation>
    </message>
    <message>
        <source>what they share, members of one household may share too</source>
        <translation>两者共有的信息也可能只是同住一户</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>lobby::PasswordRules</name>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take at most %n characters.</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people use this one. Take another, for instance three words.</source>
        <translation>很多人都用这个密码，请换一个，例如三个词。</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be used.</source>
        <translation>其中有不能使用的字符。</translation>
    </message>
</context>
<context>
    <name>lobby::ReplacingWords</name>
    <message>
        <source>This desk is to go back to the backup of %1. Do you agree?</source>
        <extracomment>%1: day and time of a backup</extracomment>
        <translation>本前台将恢复到 %1 的备份。您同意吗？</translation>
    </message>
    <message>
        <source>Another member agrees</source>
        <translation>另一位同事同意</translation>
    </message>
    <message>
        <source>Agree, and restore now</source>
        <translation>同意并立即恢复</translation>
    </message>
    <message>
        <source>The backup takes the place of this desk</source>
        <translation>正在用备份替换本前台</translation>
    </message>
    <message>
        <source>First a backup of now is made and checked, then the chosen one is restored and checked. Until it is whole, this desk stays as it is.</source>
        <translation>先备份并检查当前数据，再恢复并检查所选的备份。全部完成之前，本前台保持不变。</translation>
    </message>
    <message>
        <source>What was here until now lies in %1, until somebody removes it.</source>
        <extracomment>%1: folder</extracomment>
        <translation>此前的数据保留在 %1 中，直到有人将其移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests or other records that were erased since were erased in it, too.</source>
        <translation>
            <numerusform>此后已删除的 %n 位客人或其他记录，在其中也已删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>It hears from its server what it does not know.</source>
        <translation>缺少的内容会从中心获取。</translation>
    </message>
    <message>
        <source>This desk is as it was on %1, with the members and passwords of today.</source>
        <extracomment>%1: day and time</extracomment>
        <translation>本前台已恢复到 %1 的状态，成员和密码仍为今天的。</translation>
    </message>
    <message>
        <source>The backup was not restored. This desk is as it was.</source>
        <translation>备份未恢复。本前台没有变化。</translation>
    </message>
    <message>
        <source>Log in and go on, or start again.</source>
        <translation>请登录后继续工作，或重新开始。</translation>
    </message>
    <message>
        <source>• All windows of this desk close, and it comes back at the login as it was on %1.</source>
        <extracomment>%1: day and time of a backup</extracomment>
        <translation>• 本前台的所有窗口都会关闭，然后回到登录界面，数据恢复到 %1 的状态。</translation>
    </message>
    <message>
        <source>• What was done since then is no longer in it, unless the server knows it. Save what is half typed before you begin.</source>
        <translation>• 此后所做的工作将不在其中，除非中心已有记录。开始之前，请保存尚未填完的内容。</translation>
    </message>
    <message>
        <source>• First a backup of now is made. What is here now is kept in a folder beside it; nothing is deleted.</source>
        <translation>• 恢复前会先备份当前数据。当前数据会保留在旁边的文件夹中，不会删除任何内容。</translation>
    </message>
</context>
<context>
    <name>lobby::RescueWords</name>
    <message>
        <source>Restore a backup into a new profile</source>
        <translation>将备份恢复到新的文件夹</translation>
    </message>
    <message>
        <source>Bring over what is left into a new profile</source>
        <translation>将剩余数据取出到新的文件夹</translation>
    </message>
    <message>
        <source>The desk is had again as it was when the backup was made, in a folder of its own. The damaged profile stays as it is. Who was erased after that day is in it again, until he is erased once more or the server says so.</source>
        <translation>前台将在单独的文件夹中恢复到备份时的状态。损坏的数据保持原样。备份之后删除的客人会重新出现，直到再次删除或由中心通知删除。</translation>
    </message>
    <message>
        <source>Everything that can still be read of the damaged database is put into a new one, in a folder of its own. The damaged profile stays as it is. A backup, where there is one, is better.</source>
        <translation>损坏的数据库中仍可读取的内容会放入单独文件夹中的新数据库。损坏的数据保持原样。如果有备份，最好使用备份。</translation>
    </message>
    <message>
        <source>The backup is being restored and checked…</source>
        <translation>正在恢复并检查备份…</translation>
    </message>
    <message>
        <source>What is left is being read and checked…</source>
        <translation>正在读取并检查剩余数据…</translation>
    </message>
    <message>
        <source>In %1 the desk is as it was on %2.</source>
        <extracomment>%1: folder, %2: day and time</extracomment>
        <translation>%1 中的前台恢复到了 %2 的状态。</translation>
    </message>
    <message>
        <source>Everything could be read; it is in %1.</source>
        <translation>全部内容都已读取，存放在 %1 中。</translation>
    </message>
    <message>
        <source>What could be read is in %1. The list says what could not.</source>
        <translation>可读取的内容存放在 %1 中。无法读取的内容见下表。</translation>
    </message>
    <message>
        <source>The first page of the file is gone, and with it the proof that the others are as they were written: look at what matters.</source>
        <translation>文件的第一页已丢失，因此无法证明其余内容与写入时一致：请核对重要内容。</translation>
    </message>
    <message>
        <source>What it knew of its server is lost: it has to join the server again by a ticket.</source>
        <translation>与中心连接所需的信息已丢失：需要凭接入码重新接入中心。</translation>
    </message>
    <message>
        <source>It hears from its server what it does not know.</source>
        <translation>缺少的内容会从中心获取。</translation>
    </message>
    <message>
        <source>The passwords are those of now. Open it from now on with: lobby --profile %1</source>
        <extracomment>%1: folder</extracomment>
        <translation>密码仍为现在的密码。今后的打开方式：lobby --profile %1</translation>
    </message>
    <message>
        <source>%1: %2 rows are there; lost: %3 rows, and those of %4 pages</source>
        <extracomment>one table of the database. %1: its name, %2, %3: numbers of rows, %4: number of pages</extracomment>
        <translation>%1：已有 %2 行；丢失 %3 行，以及 %4 页中的行</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages: nobody knows of which table.</source>
        <translation>
            <numerusform>另有 %n 页，不知属于哪个表。</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder will not do. Nothing was changed.</source>
        <translation>不能使用这个文件夹。没有更改任何数据。</translation>
    </message>
    <message>
        <source>Write a whole path, of a folder that is not there yet.</source>
        <translation>请填写完整路径，且文件夹尚不存在。</translation>
    </message>
    <message>
        <source>There is something in this folder already. It was left as it is.</source>
        <translation>这个文件夹中已有内容，保持原样。</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>请填写尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed.</source>
        <translation>没有这个文件。没有更改任何数据。</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>请选择备份。</translation>
    </message>
    <message>
        <source>Nothing of it can be read any more. It was left as it is.</source>
        <translation>其中已没有可读取的内容，保持原样。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>请恢复最近的备份。</translation>
    </message>
</context>
<context>
    <name>lobby::Roles</name>
    <message>
        <source>Receptionist</source>
        <translation>前台接待</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>文员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>隐私专员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>lobby::RowFaults</name>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>该行的单元格数与表头不同。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or stands within a cell.</source>
        <translation>引号没有闭合，或出现在单元格中间。</translation>
    </message>
    <message>
        <source>The row contains a zero byte.</source>
        <translation>该行含有零字节。</translation>
    </message>
    <message>
        <source>The same booking stands in an earlier row.</source>
        <translation>同一预订已在前面的行中出现。</translation>
    </message>
    <message>
        <source>The row, or a cell of it, is too long.</source>
        <translation>该行或其中某个单元格过长。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>%1 is smaller or larger than can be.</source>
        <translation>%1 超出可能的范围。</translation>
    </message>
    <message>
        <source>%1 is not a date of the calendar.</source>
        <translation>%1 不是存在的日期。</translation>
    </message>
    <message>
        <source>%1 is not one of the column&apos;s words.</source>
        <translation>%1 不是该列允许的词。</translation>
    </message>
    <message>
        <source>%1 says the opposite of another column.</source>
        <translation>%1 与另一列相矛盾。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 过长。</translation>
    </message>
    <message>
        <source>%1 contains characters that cannot be seen.</source>
        <translation>%1 含有不可见的字符。</translation>
    </message>
</context>
<context>
    <name>lobby::WizardWords</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Latin surname</source>
        <translation>拉丁文姓</translation>
    </message>
    <message>
        <source>Latin given name</source>
        <translation>拉丁文名</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>VIP code</source>
        <translation>VIP 等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>宅电</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>PHS phone</source>
        <translation>小灵通</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>MSN</source>
        <translation>MSN</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>签发国家</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>GB18030 (Simplified Chinese)</source>
        <translation>GB18030（简体中文）</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>In</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet and encoding</source>
        <translation>表和编码</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comes in as new</source>
        <translation>作为新客人</translation>
    </message>
    <message>
        <source>Updates who is here</source>
        <translation>更新已有的客人</translation>
    </message>
    <message>
        <source>Joins the earlier row</source>
        <translation>并入前面的行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
</context>
<context>
    <name>lobby::Wording</name>
    <message>
        <source>This entry is no longer here. Nothing was changed.</source>
        <translation>这条记录已不存在，没有任何改动。</translation>
    </message>
    <message>
        <source>Refresh the list and search again.</source>
        <translation>请刷新列表后重新搜索。</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Your input is still here.</source>
        <translation>其他人刚刚修改了这条记录，您的输入仍在。</translation>
    </message>
    <message>
        <source>Look at the new version, then save again.</source>
        <translation>请查看最新内容，再保存一次。</translation>
    </message>
    <message>
        <source>Something in the input cannot be right. Nothing was saved and your input is still here.</source>
        <translation>输入的内容有误，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Correct the marked field and try again.</source>
        <translation>请更正标出的字段后重试。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>需要时可以重新开始。</translation>
    </message>
    <message>
        <source>The disk or a device did not answer. What was saved before is safe.</source>
        <translation>磁盘或设备没有响应，之前保存的数据是安全的。</translation>
    </message>
    <message>
        <source>Check that it is connected and try again.</source>
        <translation>请检查连接后重试。</translation>
    </message>
    <message>
        <source>It could not be saved because the disk is full. Your input is still here.</source>
        <translation>磁盘已满，无法保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Free some space on this computer, then save again.</source>
        <translation>请清理本机磁盘空间，然后再保存。</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment. What was saved before is safe.</source>
        <translation>目前无法保存改动，之前保存的数据是安全的。</translation>
    </message>
    <message>
        <source>Close Lobby and open it again; if it stays so, restore the last backup.</source>
        <translation>请关闭大堂后重新打开；若仍然如此，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>您的角色没有此项权限，没有任何改动。</translation>
    </message>
    <message>
        <source>Ask a colleague who has the right, or the owner of this desk.</source>
        <translation>请找有权限的同事或本前台的负责人。</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed yet.</source>
        <translation>此操作需要填写原因，尚未作任何改动。</translation>
    </message>
    <message>
        <source>Write the reason and confirm.</source>
        <translation>请填写原因并确认。</translation>
    </message>
    <message>
        <source>Nobody is logged in. Nothing was changed.</source>
        <translation>当前没有人登录，没有任何改动。</translation>
    </message>
    <message>
        <source>Log in and try again.</source>
        <translation>请登录后重试。</translation>
    </message>
    <message>
        <source>That password is not right. Nothing is lost.</source>
        <translation>密码不正确，没有任何损失。</translation>
    </message>
    <message>
        <source>Try again; Caps Lock or the input method may be on.</source>
        <translation>请重试；可能打开了大写锁定或输入法。</translation>
    </message>
    <message>
        <source>There were too many wrong tries, so this is locked for a while. Nothing is lost.</source>
        <translation>错误次数过多，已暂时锁定，没有任何损失。</translation>
    </message>
    <message>
        <source>Wait and try again, or ask a supervisor to unlock.</source>
        <translation>请稍候重试，或请主管解锁。</translation>
    </message>
    <message>
        <source>There is no database in this folder. Nothing was changed.</source>
        <translation>此文件夹中没有数据库，没有任何改动。</translation>
    </message>
    <message>
        <source>Choose another folder, create a new database or restore a backup.</source>
        <translation>请选择其他文件夹、新建数据库或恢复备份。</translation>
    </message>
    <message>
        <source>There is a database in this folder already. It was left as it is.</source>
        <translation>此文件夹中已有数据库，未作改动。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <translation>请打开它，或为新数据库选择其他文件夹。</translation>
    </message>
    <message>
        <source>This database was written by a newer Lobby. It was left as it is.</source>
        <translation>此数据库由更新版本的大堂写入，未作改动。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>请在本机安装新版本。</translation>
    </message>
    <message>
        <source>This database is older than what this desk last saved. It was left as it is.</source>
        <translation>此数据库比本前台最后保存的状态更旧，未作改动。</translation>
    </message>
    <message>
        <source>If you restored it on purpose, confirm that; otherwise restore the latest backup.</source>
        <translation>若是有意恢复的，请确认；否则请恢复最新的备份。</translation>
    </message>
    <message>
        <source>The key does not open this database. It was left as it is.</source>
        <translation>密钥无法打开此数据库，未作改动。</translation>
    </message>
    <message>
        <source>Another Lobby has this database open. Nothing was changed.</source>
        <translation>另一个大堂窗口正在使用此数据库，没有任何改动。</translation>
    </message>
    <message>
        <source>Switch to the other window, or close it and try again.</source>
        <translation>请切换到那个窗口，或关闭它后重试。</translation>
    </message>
    <message>
        <source>The encryption engine of this installation is not the right one. The database was not opened.</source>
        <translation>本次安装的加密引擎不正确，数据库未打开。</translation>
    </message>
    <message>
        <source>Install Lobby again from its package.</source>
        <translation>请用安装包重新安装大堂。</translation>
    </message>
    <message>
        <source>The key file of this database is missing. The database itself was left as it is.</source>
        <translation>此数据库的密钥文件缺失，数据库本身未作改动。</translation>
    </message>
    <message>
        <source>The key file of this database is damaged. The database itself was left as it is.</source>
        <translation>此数据库的密钥文件已损坏，数据库本身未作改动。</translation>
    </message>
    <message>
        <source>The database file is empty. It was left as it is.</source>
        <translation>数据库文件是空的，未作改动。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This database is not encrypted, so Lobby does not open it. It was left as it is.</source>
        <translation>此数据库未加密，大堂不会打开它，未作改动。</translation>
    </message>
    <message>
        <source>Choose the folder of a Lobby database, or restore a backup.</source>
        <translation>请选择大堂数据库所在的文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>This database belongs to something else. It was left as it is.</source>
        <translation>此数据库属于其他程序或其他前台，未作改动。</translation>
    </message>
    <message>
        <source>Choose the folder of this desk&apos;s database.</source>
        <translation>请选择本前台数据库所在的文件夹。</translation>
    </message>
    <message>
        <source>The end of the database file is missing. What is left was not touched.</source>
        <translation>数据库文件不完整，剩余部分未被触动。</translation>
    </message>
    <message>
        <source>The database file is damaged. It was closed at once to keep what is left.</source>
        <translation>数据库文件已损坏，已立即关闭以保住其余数据。</translation>
    </message>
    <message>
        <source>The database file is a link to another place, so Lobby does not open it. Nothing was changed.</source>
        <translation>数据库文件是指向别处的链接，大堂不会打开它，没有任何改动。</translation>
    </message>
    <message>
        <source>Open the folder where the database really is.</source>
        <translation>请打开数据库真正所在的文件夹。</translation>
    </message>
    <message>
        <source>Others on this computer could read the database folder, so Lobby does not open it.</source>
        <translation>本机的其他用户可以读取数据库文件夹，大堂不会打开它。</translation>
    </message>
    <message>
        <source>Let the folder be readable by its owner alone and try again.</source>
        <translation>请将该文件夹设为仅所有者可读，然后重试。</translation>
    </message>
    <message>
        <source>The database is on a network drive, where it could be damaged. It was not opened.</source>
        <translation>数据库位于网络驱动器上，可能会损坏，因此未打开。</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>请将文件夹移到本机磁盘。</translation>
    </message>
    <message>
        <source>The departure is before the arrival. Nothing was saved and your input is still here.</source>
        <translation>离店日期早于入住日期，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The room is taken for these nights. Nothing was saved and your input is still here.</source>
        <translation>该房间在这些晚上已被占用，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Choose another room or other dates.</source>
        <translation>请选择其他房间或日期。</translation>
    </message>
    <message>
        <source>There is no room chosen yet. Nothing was changed.</source>
        <translation>尚未选择房间，没有任何改动。</translation>
    </message>
    <message>
        <source>Choose a room, then check in.</source>
        <translation>请先选择房间，再办理入住。</translation>
    </message>
    <message>
        <source>The stay is not in a state that allows this. Nothing was changed.</source>
        <translation>该入住记录的当前状态不允许此操作，没有任何改动。</translation>
    </message>
    <message>
        <source>Refresh the page and look at the status of the stay.</source>
        <translation>请刷新页面并查看入住状态。</translation>
    </message>
    <message>
        <source>Today is not the day of arrival. Nothing was changed.</source>
        <translation>今天不是预抵日，没有任何改动。</translation>
    </message>
    <message>
        <source>Change the dates of the stay first if the guest is really here.</source>
        <translation>如果客人确已到店，请先修改入住日期。</translation>
    </message>
    <message>
        <source>The new departure is already past. Nothing was saved and your input is still here.</source>
        <translation>新的离店日期已经过去，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>The file is damaged or not of the expected kind. Nothing was imported.</source>
        <translation>文件已损坏或不是所需的类型，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Check that it is the right file, or export it again.</source>
        <translation>请确认文件是否正确，或重新导出。</translation>
    </message>
    <message>
        <source>The file is larger than what is read at once. Nothing was imported.</source>
        <translation>文件超过一次可读取的大小，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Divide it into smaller files and import them one after the other.</source>
        <translation>请将其拆分为较小的文件，再逐个导入。</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>此次导入已经撤销过。没有做任何更改。</translation>
    </message>
    <message>
        <source>Import the file again if its bookings are wanted after all.</source>
        <translation>如果仍需要这些预订，请重新导入该文件。</translation>
    </message>
    <message>
        <source>This computer no longer has its own part of the key. The database was left as it is.</source>
        <translation>这台电脑上属于它自己的那部分密钥已不在。数据库保持原样。</translation>
    </message>
    <message>
        <source>If the keychain of this computer is locked, unlock it and try again; otherwise use the recovery sheet.</source>
        <translation>如果这台电脑的密钥环已锁定，请解锁后重试；否则请使用恢复凭证。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. The database was left as it is.</source>
        <translation>这台电脑的密钥环没有响应。数据库保持原样。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; if it is lost, use the recovery sheet.</source>
        <translation>请解锁密钥环后重试；如果它已丢失，请使用恢复凭证。</translation>
    </message>
    <message>
        <source>Check that the key file belongs to this database.</source>
        <translation>请检查密钥文件是否属于此数据库。</translation>
    </message>
    <message>
        <source>Put the key file back from a backup: without it the recovery sheet opens nothing.</source>
        <translation>请从备份中恢复密钥文件：没有它，恢复凭证也无法打开数据库。</translation>
    </message>
    <message>
        <source>This desk has not heard from its server for too long, and stays closed until it has. Nothing is lost.</source>
        <translation>本机太久没有收到中心的应答，收到之前不能打开。没有丢失任何数据。</translation>
    </message>
    <message>
        <source>Connect it to the network; it opens once it has agreed with the server.</source>
        <translation>请将本机接入网络；与中心同步之后即可打开。</translation>
    </message>
    <message>
        <source>The server did not take this ticket: it is good once, for 15 minutes. Nothing was changed here.</source>
        <translation>中心没有接受这个接入码：它只能用一次，15 分钟内有效。这里没有做任何更改。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请索取新的接入码。</translation>
    </message>
    <message>
        <source>Another server answers there than the one that printed the ticket. Nothing secret was sent.</source>
        <translation>那里应答的不是打印接入码的中心。没有发送任何机密。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server.</source>
        <translation>请询问管理中心的人员。</translation>
    </message>
    <message>
        <source>This ticket is of another server, or for another desk. Nothing was changed.</source>
        <translation>这个接入码属于另一个中心，或者是给另一个前台的。没有做任何更改。</translation>
    </message>
    <message>
        <source>Ask for a ticket for this desk.</source>
        <translation>请索取给本机的接入码。</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed.</source>
        <translation>中心没有应答。没有做任何更改。</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>请检查网络和地址，然后重试。</translation>
    </message>
    <message>
        <source>The public holidays of that year are not known yet, so working days cannot be counted. Nothing was changed.</source>
        <translation>该年度的公共假期尚未录入，因此无法计算工作日。未作任何更改。</translation>
    </message>
    <message>
        <source>Choose an earlier date, or ask a manager to import the calendar of the year.</source>
        <translation>请选择较早的日期，或请经理导入该年度的日历。</translation>
    </message>
    <message>
        <source>The file is not a backup of Lobby. Nothing was restored and nothing was changed.</source>
        <translation>此文件不是 Lobby 的备份。没有恢复任何内容，也没有更改任何数据。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .lobbybackup.</source>
        <translation>请选择文件名以 .lobbybackup 结尾的文件。</translation>
    </message>
    <message>
        <source>The backup is damaged or incomplete: it is not as it was written. Nothing was restored and nothing was changed.</source>
        <translation>备份已损坏或不完整：与写入时不一致。没有恢复任何内容，也没有更改任何数据。</translation>
    </message>
    <message>
        <source>Use another backup, and check the disk on which this one lies.</source>
        <translation>请使用另一份备份，并检查这份备份所在的磁盘。</translation>
    </message>
    <message>
        <source>The keys of this database do not open the backup. Nothing was restored and nothing was changed.</source>
        <translation>此数据库的密钥无法打开该备份。没有恢复任何内容，也没有更改任何数据。</translation>
    </message>
    <message>
        <source>Open it with the recovery sheet of the database that it was made of.</source>
        <translation>请用制作该备份的数据库的恢复凭证打开。</translation>
    </message>
    <message>
        <source>Restore the last backup; without one, bring what is left over into a new profile.</source>
        <translation>请恢复最近一次备份；如果没有备份，可将剩余数据取出到新的文件夹。</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at. Nothing was imported.</source>
        <translation>文件在查看之后有变化。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>请在其他程序中关闭该文件，然后重新选择。</translation>
    </message>
    <message>
        <source>The backup before the update was stopped. Nothing was changed.</source>
        <translation>更新前的备份已停止。没有更改任何数据。</translation>
    </message>
    <message>
        <source>Log in again when there is time for it.</source>
        <translation>请在方便的时候重新登录。</translation>
    </message>
    <message>
        <source>This version changes how the data of this desk is kept, and makes a backup first. The disk has no room for it. Nothing was changed and nothing is lost.</source>
        <translation>此版本会改变本前台数据的存放方式，因此先做备份。磁盘空间不足，无法备份。没有更改任何数据，也没有丢失任何数据。</translation>
    </message>
    <message>
        <source>Free some space on this computer, then try again. Until then the version that was here before opens this desk as it did.</source>
        <translation>请在这台电脑上腾出一些空间，然后重试。在此之前，仍可用原来的版本打开本前台。</translation>
    </message>
    <message>
        <source>This version changes how the data of this desk is kept, and makes a backup first. That could not be made. Nothing was changed and nothing is lost.</source>
        <translation>此版本会改变本前台数据的存放方式，因此先做备份。备份未能完成。没有更改任何数据，也没有丢失任何数据。</translation>
    </message>
    <message>
        <source>Check the disk with the folder of this desk, then try again. Until then the version that was here before opens this desk as it did.</source>
        <translation>请检查本前台数据文件夹所在的磁盘，然后重试。在此之前，仍可用原来的版本打开本前台。</translation>
    </message>
</context>
<context>
    <name>lobby::app::BackupKeeping</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>lobby::app::CaseAlarmKeeping</name>
    <message numerus="yes">
        <source>%n complaints run out of time.</source>
        <translation>
            <numerusform>%n起投诉即将或已经超时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case #%1: %2.</source>
        <translation>案件#%1：%2。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n complaints are over their time.</source>
        <translation>
            <numerusform>%n起投诉已超时。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::DeskWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Demo data: nobody here is a real person.</source>
        <translation>演示数据：这里没有真实的客人。</translation>
    </message>
    <message>
        <source>The disk failed: nothing more can be saved. What was saved is safe; call for help and start the program again.</source>
        <translation>磁盘出错，无法再保存。已保存的内容是安全的；请联系技术支持并重新启动程序。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>办理入住</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>新建客人</translation>
    </message>
    <message>
        <source>Import bookings…</source>
        <translation>导入预订…</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>An import is running. Choose the branch when it has ended.</source>
        <translation>正在导入。请在导入结束后再选择分店。</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>读取证件</translation>
    </message>
    <message>
        <source>Registration cards</source>
        <translation>登记卡</translation>
    </message>
    <message>
        <source>Key in a card that was filled in by hand</source>
        <translation>补录手工填写的登记卡</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Take a complaint down</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation>作出承诺</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Birthdays and festivals</source>
        <translation>生日与节日</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Export guests…</source>
        <translation>导出客人…</translation>
    </message>
    <message>
        <source>Import guests…</source>
        <translation>导入客人…</translation>
    </message>
    <message>
        <source>Records drawn by lot</source>
        <translation>抽查档案</translation>
    </message>
    <message>
        <source>One way of writing</source>
        <translation>统一写法</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Write a sale to the guest down</source>
        <translation>登记对客人的销售</translation>
    </message>
</context>
<context>
    <name>lobby::app::GuestWindows</name>
    <message>
        <source>Open the guest in a second window</source>
        <translation>在第二个窗口打开客人</translation>
    </message>
    <message>
        <source>Choose a guest first: nobody is shown or highlighted.</source>
        <translation>请先选择客人：当前没有显示或选中任何人。</translation>
    </message>
</context>
<context>
    <name>lobby::app::Joining</name>
    <message>
        <source>Your role may not join a server.</source>
        <translation>您的角色不能接入中心。</translation>
    </message>
    <message>
        <source>This is no ticket of a server. Copy all of it, from LOBBY: on.</source>
        <translation>这不是中心的接入码。请从 LOBBY: 开始完整输入。</translation>
    </message>
</context>
<context>
    <name>lobby::app::PackKeeping</name>
    <message>
        <source>Dark desk</source>
        <translation>断电应急</translation>
    </message>
    <message>
        <source>Make a new dark-desk pack now</source>
        <translation>立即更新断电应急包</translation>
    </message>
</context>
<context>
    <name>lobby::app::Program</name>
    <message>
        <source>Made-up guests and stays are being prepared…</source>
        <translation>正在准备虚构的客人和入住记录…</translation>
    </message>
    <message>
        <source>This desk was reported lost, and its data has been destroyed. What it had sent is safe on the server.</source>
        <translation>本机已报失，资料已销毁。已上传的内容在中心上安全无恙。</translation>
    </message>
    <message>
        <source>This desk was reported lost. Its keys are destroyed; some files could not be removed. Ask your administrator.</source>
        <translation>本机已报失。密钥已销毁，但有些文件未能删除。请联系管理员。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>lobby::app::ReminderKeeping</name>
    <message>
        <source>New follow-up</source>
        <translation>新建跟进</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due. Ctrl+5 opens them.</source>
        <translation>
            <numerusform>有 %n 项跟进到期。按 Ctrl+5 打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包含此项。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>已推迟到 %1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>记录联系</translation>
    </message>
</context>
<context>
    <name>lobby::app::ReminderNotices</name>
    <message numerus="yes">
        <source>%n follow-ups are due.</source>
        <translation>
            <numerusform>有 %n 项跟进到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due: %2</source>
        <comment>what kind of follow-up, and its title</comment>
        <translation>%1到期：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1, due at %2</source>
        <comment>what kind of follow-up, and when</comment>
        <translation>%1，%2 到期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest, and what is to be done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A follow-up is due at %1</source>
        <translation>有一项跟进在 %1 到期</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups came due while nobody was here.</source>
        <translation>
            <numerusform>无人在场时有 %n 项跟进到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::ReportKeeping</name>
    <message>
        <source>Reports to the authority</source>
        <translation>向主管机关报送</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的岗位没有这项权限。</translation>
    </message>
    <message numerus="yes">
        <source>%n reports to the authority need you</source>
        <translation>
            <numerusform>%n 条报送需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::RiseKeeping</name>
    <message numerus="yes">
        <source>Complaints rise in %n place(s).</source>
        <translation>
            <numerusform>有 %n 处投诉增多。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>lobby::app::ScanDelivery</name>
    <message>
        <source>A reader typed into the input method; nothing of it was kept. Switch to Latin letters and scan again.</source>
        <translation>读卡器的输入进入了输入法，内容未保留。请切换到英文输入后重新扫描。</translation>
    </message>
    <message>
        <source>The card of this guest was read.</source>
        <translation>已读取这位客人的卡片。</translation>
    </message>
    <message>
        <source>This card belongs to nobody yet.</source>
        <translation>这张卡片还不属于任何客人。</translation>
    </message>
    <message>
        <source>Link this card to the guest</source>
        <translation>将此卡关联到这位客人</translation>
    </message>
    <message>
        <source>The card opens this guest from now on.</source>
        <translation>今后刷此卡即打开这位客人。</translation>
    </message>
</context>
<context>
    <name>lobby::app::SlipKeeping</name>
    <message>
        <source>Slips: key in, print, what is missing</source>
        <translation>应急单：补录、打印、查缺</translation>
    </message>
    <message>
        <source>Slip %1 is keyed in.</source>
        <translation>应急单 %1 已补录。</translation>
    </message>
    <message>
        <source>Next slip</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>What you typed is saved, but slip %1 is not noted as keyed in. %2</source>
        <translation>您录入的内容已保存，但应急单 %1 没有记为已补录。%2</translation>
    </message>
    <message>
        <source>You are keying in slip %1. Save the form and it is done; leave it and the slip stays open.</source>
        <translation>正在补录应急单 %1。保存表单即完成；离开表单则应急单仍未补录。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AboutBox</name>
    <message>
        <source>About Lobby</source>
        <translation>关于大堂</translation>
    </message>
    <message>
        <source>Lobby %1</source>
        <translation>大堂 %1</translation>
    </message>
    <message>
        <source>The front desk of a hotel, a travel agency or a branch office: guests, stays and everything promised to them, in an encrypted database on this computer.</source>
        <translation>酒店、旅行社和分支机构的前台：客人、入住记录以及对他们的每一项承诺，都保存在本机的加密数据库中。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Made with Qt, SQLCipher, libsodium, ICU and Bootstrap Icons.</source>
        <translation>本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不附带任何担保。使用了 Qt、SQLCipher、libsodium、ICU 和 Bootstrap Icons。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AboutSection</name>
    <message>
        <source>Lobby</source>
        <translation>大堂 Lobby</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>所含组件</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ActionForm</name>
    <message>
        <source>Pass the case on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Pause the case</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Lead the case back</source>
        <translation>退回步骤</translation>
    </message>
    <message>
        <source>Skip step %1</source>
        <translation>跳过步骤：%1</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To which step</source>
        <translation>退回到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>简要说明原因</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>To which colleague</source>
        <translation>转交给哪位同事</translation>
    </message>
    <message>
        <source>Or to which department</source>
        <translation>或转交给哪个部门</translation>
    </message>
    <message>
        <source>Name who has to answer for it</source>
        <translation>认定责任人</translation>
    </message>
    <message>
        <source>Which colleague</source>
        <translation>哪位同事</translation>
    </message>
    <message>
        <source>Or which supplier</source>
        <translation>或哪家供应商</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AgendaModel</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ArrivalChooser</name>
    <message>
        <source>Nobody else is expected today. Find other guests with Ctrl+K.</source>
        <translation>今天没有其他预抵客人。按 Ctrl+K 查找其他客人。</translation>
    </message>
    <message>
        <source>Nobody who is expected today fits. Find other guests with Ctrl+K.</source>
        <translation>今天的预抵客人中没有符合的。按 Ctrl+K 查找其他客人。</translation>
    </message>
    <message>
        <source>Who is here? Name, pinyin, room or confirmation number</source>
        <translation>谁到了？姓名、拼音、房号或确认号</translation>
    </message>
    <message>
        <source>Find an arrival</source>
        <translation>查找预抵客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AuthoritySection</name>
    <message>
        <source>Folder for reports</source>
        <translation>报送文件夹</translation>
    </message>
    <message>
        <source>Reports can be written to this folder.</source>
        <translation>可以写入这个文件夹。</translation>
    </message>
    <message>
        <source>Reports to the authority</source>
        <translation>向主管机关报送</translation>
    </message>
    <message>
        <source>Each arrival and departure from the moment it is switched on is written to a folder, from which the authority&apos;s own program takes it. Switch it on at one desk of a branch.</source>
        <translation>从开启时起，每次入住和离店都会写入一个文件夹，由主管机关自己的程序取走。每家分店只在一个工作台上开启。</translation>
    </message>
    <message>
        <source>Report arrivals and departures from this desk</source>
        <translation>由本工作台报送入住和离店</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Form of the files</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>经理和管理员可以更改。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BackupSection</name>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restoring as a test…</source>
        <translation>正在做恢复演练…</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与位置</translation>
    </message>
    <message>
        <source>Every day at the change of shift</source>
        <translation>每天交班时</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder of this desk&apos;s data</source>
        <translation>本前台的数据文件夹</translation>
    </message>
    <message>
        <source>Second place, for example on a stick</source>
        <translation>第二存放处，例如 U 盘</translation>
    </message>
    <message>
        <source>None: a disk that breaks takes the backups with it</source>
        <translation>无：磁盘损坏时备份也会丢失</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Supervisors, managers and administrators can change this.</source>
        <translation>主管、经理和管理员可以更改。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>New folder, which is not there yet</source>
        <translation>新文件夹（尚不存在）</translation>
    </message>
    <message>
        <source>The desk that is open stays as it is</source>
        <translation>当前打开的前台保持不变</translation>
    </message>
    <message>
        <source>Restore in place…</source>
        <translation>替换并恢复…</translation>
    </message>
    <message>
        <source>Into a new folder; the desk that is open stays as it is</source>
        <translation>恢复到新文件夹；当前打开的前台保持不变</translation>
    </message>
    <message>
        <source>In place of this desk, for which another member has to agree</source>
        <translation>替换本前台；需要另一位同事同意</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BadRowsModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BoardView</name>
    <message>
        <source>To be closed</source>
        <translation>待结案</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1，%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::BoardingPassPage</name>
    <message>
        <source>Boarding pass</source>
        <translation>登机牌</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Scan a boarding pass: its flights are written down for the guest.</source>
        <translation>请扫描登机牌：航班会记入客人的行程。</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>航班</translation>
    </message>
    <message>
        <source>Whose pass it is</source>
        <translation>登机牌属于谁</translation>
    </message>
    <message>
        <source>Is the guest not among them? Open the profile and scan the pass again.</source>
        <translation>客人不在其中？请打开客人档案，再扫描一次登机牌。</translation>
    </message>
    <message>
        <source>Write down  Enter</source>
        <translation>记入  Enter</translation>
    </message>
    <message>
        <source>These flights were written down already.</source>
        <translation>这些航班已经记入。</translation>
    </message>
    <message numerus="yes">
        <source>%n flight(s) written down.</source>
        <translation>
            <numerusform>已记入 %n 个航班。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The flights were taken back.</source>
        <translation>已撤销记入的航班。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Choose whose pass it is.</source>
        <translation>请选择登机牌属于谁。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BottomBar</name>
    <message>
        <source>locks in %1</source>
        <translation>自动锁定 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CapturePage</name>
    <message>
        <source>Read a document</source>
        <translation>读取证件</translation>
    </message>
    <message>
        <source>Read the document once more</source>
        <translation>重新读取证件</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Present the document to the reader.</source>
        <translation>请将证件放在读卡器上。</translation>
    </message>
    <message>
        <source>Whose document it is</source>
        <translation>证件属于谁</translation>
    </message>
    <message>
        <source>Scan again  F2</source>
        <translation>重新扫描  F2</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>仅保存</translation>
    </message>
    <message>
        <source>%1  Enter</source>
        <comment>a verb and its key</comment>
        <translation>%1  Enter</translation>
    </message>
    <message>
        <source>Replace  1</source>
        <translation>替换  1</translation>
    </message>
    <message>
        <source>Another document was read.</source>
        <translation>又读到一份证件。</translation>
    </message>
    <message>
        <source>Nothing of the first is saved yet.</source>
        <translation>第一份证件尚未保存。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Choose whose document it is.</source>
        <translation>请选择证件属于谁。</translation>
    </message>
    <message>
        <source>This guest must not be given a room. Call a supervisor.</source>
        <translation>该客人禁止入住，请联系主管。</translation>
    </message>
    <message>
        <source>The document is saved.</source>
        <translation>证件已保存。</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>同行人</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Add to the stay that was open</source>
        <translation>加入刚才打开的住宿</translation>
    </message>
    <message>
        <source>Companion  2</source>
        <translation>同行人  2</translation>
    </message>
    <message>
        <source>Drop it  3</source>
        <translation>丢弃  3</translation>
    </message>
    <message>
        <source>Write down who answers for the minor.</source>
        <translation>请登记未成年人的监护人。</translation>
    </message>
    <message>
        <source>Add as companion</source>
        <translation>登记为同行人</translation>
    </message>
    <message>
        <source>The document&apos;s owner must not be given a room.</source>
        <translation>该证件持有人禁止入住。</translation>
    </message>
    <message>
        <source>Present the companion&apos;s document to the reader.</source>
        <translation>请将同行人的证件放在读卡器上。</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) after this one.</source>
        <translation>
            <numerusform>之后还有 %n 份证件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the name: the number does not say it.</source>
        <translation>请填写姓名：号码中没有姓名。</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n character(s)…</source>
        <translation>
            <numerusform>正在接收：%n 个字符…</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Compare two who may be one guest</source>
        <translation>比较可能是同一位客人的两条记录</translation>
    </message>
    <message>
        <source>No two guests here may be one.</source>
        <translation>这里没有两位可能是同一人的客人。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaptureWords</name>
    <message>
        <source>Latin name</source>
        <translation>拉丁文姓名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验通过</translation>
    </message>
    <message>
        <source>%1 corrected by the check digit</source>
        <translation>%1 已按校验位更正</translation>
    </message>
    <message>
        <source>Compare with the document</source>
        <translation>请目视核对</translation>
    </message>
    <message>
        <source>Cannot be right</source>
        <translation>不可能正确</translation>
    </message>
    <message>
        <source>A check digit does not hold. Scan the document once more; type it only if that does not help.</source>
        <translation>校验位不符。请重新扫描证件；仍不行再手工输入。</translation>
    </message>
    <message>
        <source>A field cannot be right. Compare with the document.</source>
        <translation>有字段不可能正确，请与证件核对。</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>已于 %1 过期。</translation>
    </message>
    <message>
        <source>Expires within six months, on %1.</source>
        <translation>六个月内到期：%1。</translation>
    </message>
    <message>
        <source>Under age: register the guardian as a companion.</source>
        <translation>未成年人：请将监护人登记为同行客人。</translation>
    </message>
    <message>
        <source>The name fills its line and may be cut off.</source>
        <translation>姓名占满一行，可能被截断。</translation>
    </message>
    <message>
        <source>The layout of this document is not published. Compare every field.</source>
        <translation>该证件的版式未公开，请逐项核对。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>住宿登记卡</translation>
    </message>
    <message>
        <source>The card as it is printed</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>The card waits until one is chosen in the settings.</source>
        <translation>在设置中选择打印机之前，登记卡会一直等待。</translation>
    </message>
    <message>
        <source>Save the registration card</source>
        <translation>保存登记卡</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardPhrases</name>
    <message>
        <source>It is printed next.</source>
        <translation>即将打印。</translation>
    </message>
    <message>
        <source>No printer is chosen for registration cards.</source>
        <translation>尚未选择打印登记卡的打印机。</translation>
    </message>
    <message>
        <source>The printer is not there.</source>
        <translation>找不到打印机。</translation>
    </message>
    <message>
        <source>The printer is stopped or out of reach.</source>
        <translation>打印机已停止或无法连接。</translation>
    </message>
    <message>
        <source>The printer did not take the card.</source>
        <translation>打印机没有接受登记卡。</translation>
    </message>
    <message>
        <source>Whoever is at the desk may not print cards.</source>
        <translation>当前用户无权打印登记卡。</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>无法打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n registration card(s) wait.</source>
        <translation>
            <numerusform>有 %n 张登记卡等待打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a printer in the settings, and they are printed.</source>
        <translation>请在设置中选择打印机，选好后即可打印。</translation>
    </message>
    <message>
        <source>They are printed by themselves when it can be done.</source>
        <translation>恢复后会自动打印。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardWords</name>
    <message>
        <source>Registration card</source>
        <translation>住宿登记卡</translation>
    </message>
    <message>
        <source>Registration card, filled in by hand</source>
        <translation>住宿登记卡（手工填写）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>晚数</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Staying with</source>
        <translation>同住人</translation>
    </message>
    <message>
        <source>I allow</source>
        <translation>本人同意</translation>
    </message>
    <message>
        <source>I have been told how my data is used.</source>
        <translation>已告知本人个人信息的使用方式。</translation>
    </message>
    <message>
        <source>Signature of the guest</source>
        <translation>客人签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Keyed in (initials)</source>
        <translation>补录人</translation>
    </message>
    <message>
        <source>Resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Hong Kong/Macao permit</source>
        <translation>港澳通行证</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>台湾通行证</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Keep what I like for my next stay</source>
        <translation>保存我的喜好，供下次入住使用</translation>
    </message>
    <message>
        <source>Offers by e-mail</source>
        <translation>通过电子邮件接收优惠</translation>
    </message>
    <message>
        <source>Offers by phone and text message</source>
        <translation>通过电话和短信接收优惠</translation>
    </message>
    <message>
        <source>Membership and points</source>
        <translation>会员与积分</translation>
    </message>
    <message>
        <source>Pass my contact details on to partners</source>
        <translation>将我的联系方式提供给合作伙伴</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n 位成人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n 位儿童</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice on data, version %1</source>
        <translation>个人信息告知书第 %1 版</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardsPage</name>
    <message>
        <source>Registration cards</source>
        <translation>登记卡</translation>
    </message>
    <message>
        <source>No card waits for the printer.</source>
        <translation>没有等待打印的登记卡。</translation>
    </message>
    <message>
        <source>Save the blank cards</source>
        <translation>保存空白卡</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <translation>空白登记卡</translation>
    </message>
    <message>
        <source>The blank cards are saved. Print them and keep them at hand.</source>
        <translation>空白卡已保存。请打印出来，放在手边备用。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>无法写入文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Key in a card</source>
        <translation>补录登记卡</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>等待打印</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Cards that wait for the printer</source>
        <translation>等待打印的登记卡</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Blank cards for an outage</source>
        <translation>停机备用的空白卡</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A5, one to a page</source>
        <translation>A5，每页一张</translation>
    </message>
    <message>
        <source>A4, two to a page</source>
        <translation>A4，每页两张</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardsSection</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a printer</comment>
        <translation>%1（目前找不到）</translation>
    </message>
    <message>
        <source>No card waits for the printer.</source>
        <translation>没有等待打印的登记卡。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>登记卡</translation>
    </message>
    <message>
        <source>At check-in, Enter</source>
        <translation>办理入住时按 Enter</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Language of a card</source>
        <translation>登记卡语言</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cards that wait, and blank cards</source>
        <translation>等待中的登记卡和空白卡</translation>
    </message>
    <message>
        <source>checks in and prints the card</source>
        <translation>办理入住并打印登记卡</translation>
    </message>
    <message>
        <source>checks in; a second button prints</source>
        <translation>只办理入住；另有按钮可打印</translation>
    </message>
    <message>
        <source>checks in; there are no cards</source>
        <translation>只办理入住；不使用登记卡</translation>
    </message>
    <message>
        <source>The guest&apos;s and the house&apos;s</source>
        <translation>客人的语言和本店语言</translation>
    </message>
    <message>
        <source>The guest&apos;s</source>
        <translation>客人的语言</translation>
    </message>
    <message>
        <source>The house&apos;s</source>
        <translation>本店语言</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CareModel</name>
    <message>
        <source>Greeted</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许的方式</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CarePage</name>
    <message>
        <source>Birthdays and festivals</source>
        <translation>生日与节日</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>打印信件</translation>
    </message>
    <message>
        <source>Change the words of the house</source>
        <translation>修改本店的文字</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message numerus="yes">
        <source>%n still to greet</source>
        <translation>
            <numerusform>还有 %n 位待问候</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the house or arriving has a birthday or festival in these days and allows to be greeted.</source>
        <translation>这些天里，在住和将到店的客人中没有既逢生日或节日、又允许问候的人。</translation>
    </message>
    <message>
        <source>Nobody who agreed to be greeted has a birthday or festival in these days.</source>
        <translation>同意接受问候的客人中，这些天没有人过生日或节日。</translation>
    </message>
    <message>
        <source>The words of the house are being changed.</source>
        <translation>正在修改本店的文字。</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>没有选中客人。</translation>
    </message>
    <message>
        <source>Was greeted already.</source>
        <translation>已经问候过。</translation>
    </message>
    <message>
        <source>A letter is laid out in the house; no other way is printed.</source>
        <translation>信件只放在店内，其他方式不打印。</translation>
    </message>
    <message>
        <source>Words of the house: %1</source>
        <translation>本店的文字：%1</translation>
    </message>
    <message>
        <source>Words for %1</source>
        <translation>给%1的文字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The words are copied. Press D once the guest was greeted.</source>
        <translation>文字已复制。问候客人之后请按 D。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>The letter is printed. Press D once the guest was greeted.</source>
        <translation>信件已打印。问候客人之后请按 D。</translation>
    </message>
    <message>
        <source>No printer took the letter.</source>
        <translation>没有打印机接收这封信。</translation>
    </message>
    <message>
        <source>Look at the printer and print again, or copy the words. Nothing was noted.</source>
        <translation>请检查打印机后重新打印，或复制文字。尚未记录任何内容。</translation>
    </message>
    <message>
        <source>Noted as a contact with the guest.</source>
        <translation>已记为与客人的一次联系。</translation>
    </message>
    <message>
        <source>Somebody has greeted this guest meanwhile. Nothing was noted twice.</source>
        <translation>期间已有人问候过这位客人，没有重复记录。</translation>
    </message>
    <message>
        <source>Go on with the next guest.</source>
        <translation>请继续下一位客人。</translation>
    </message>
    <message>
        <source>The guest does not allow this any more. Nothing was noted.</source>
        <translation>客人已不再允许这种方式，未作记录。</translation>
    </message>
    <message>
        <source>Do not send it; choose another way if there is one.</source>
        <translation>请不要发送；如有其他方式，请另选。</translation>
    </message>
    <message>
        <source>These words cannot be saved. What you typed is still here.</source>
        <translation>这些文字无法保存。您的输入仍在。</translation>
    </message>
    <message>
        <source>The words of the house were saved.</source>
        <translation>本店的文字已保存。</translation>
    </message>
    <message>
        <source>In the house and arriving</source>
        <translation>在住和将到店</translation>
    </message>
    <message>
        <source>Everybody who agreed</source>
        <translation>所有同意的客人</translation>
    </message>
    <message>
        <source>Whom to greet</source>
        <translation>问候谁</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>事由</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>今后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Of how many days</source>
        <translation>多少天之内</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>How the guest is greeted</source>
        <translation>如何问候客人</translation>
    </message>
    <message>
        <source>Copy  C</source>
        <translation>复制  C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print  P</source>
        <translation>打印  P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Greeted  D</source>
        <translation>已问候  D</translation>
    </message>
    <message>
        <source>Change the words of the house  E</source>
        <translation>修改本店的文字  E</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>恢复自带文字</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaseHeader</name>
    <message>
        <source>Closed: %1</source>
        <translation>已结案：%1</translation>
    </message>
    <message>
        <source>Room %1, %2: number %3 within 30 days</source>
        <translation>%1 房 %2：30 天内第 %3 次</translation>
    </message>
    <message>
        <source>Paused since %1: %2</source>
        <translation>自 %1 暂停：%2</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not entered: no deadline can be told.</source>
        <translation>尚未录入 %1 年的节假日，无法计算期限。</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaseRecord</name>
    <message>
        <source>promised for %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>agreed to by %1</source>
        <translation>%1同意</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>happened %1</source>
        <translation>发生于 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaseView</name>
    <message>
        <source>Step %1 is done.</source>
        <translation>“%1”已完成。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>The step is not done yet: something is missing. What you typed is still here.</source>
        <translation>本步尚未完成：还缺内容。您输入的内容仍在。</translation>
    </message>
    <message>
        <source>This is needed, and as it is it cannot be saved.</source>
        <translation>此项必填，目前的内容无法保存。</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation>已继续处理。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>This offer is above your limit. What you typed is still here.</source>
        <translation>此提议超出您的权限额度。已填写的内容仍保留。</translation>
    </message>
    <message>
        <source>Nothing was copied that can be evidence.</source>
        <translation>剪贴板中没有可作为证据的内容。</translation>
    </message>
    <message>
        <source>Copy a picture or a file, then press Ctrl+V here.</source>
        <translation>请先复制图片或文件，再在此按 Ctrl+V。</translation>
    </message>
    <message>
        <source>The dossier of case %1 is saved and sealed.</source>
        <translation>案件 %1 的卷宗已保存并封印。</translation>
    </message>
    <message>
        <source>Fingerprint of the seal, for whoever checks it: %1</source>
        <translation>供核验者使用的封印指纹：%1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaseWork</name>
    <message>
        <source>Write down in the dispute</source>
        <translation>记录纠纷</translation>
    </message>
    <message>
        <source>%1  Ctrl+Enter</source>
        <translation>%1  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步 %2</translation>
    </message>
    <message>
        <source>Step %1 is done  Ctrl+Enter</source>
        <translation>完成第 %1 步  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>记录  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CategoryChips</name>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（建议）</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ChangesCard</name>
    <message>
        <source>What it changes</source>
        <translation>将更改的内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CheckInForm</name>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CheckInPage</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>There is no such stay.</source>
        <translation>没有这条入住记录。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>This stay is over or was cancelled.</source>
        <translation>此次入住已结束或已取消。</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>请先选择一位客人。</translation>
    </message>
    <message>
        <source>Let the stay begin today</source>
        <translation>改为今天开始入住</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Let the guest check and sign</source>
        <translation>请客人核对并签名</translation>
    </message>
    <message>
        <source>Show the registration card</source>
        <translation>查看登记卡</translation>
    </message>
    <message>
        <source>%1 and print the card</source>
        <comment>a verb</comment>
        <translation>%1并打印登记卡</translation>
    </message>
    <message>
        <source>%1 without a card</source>
        <comment>a verb</comment>
        <translation>%1，不打印</translation>
    </message>
    <message>
        <source>The card goes to the printer.</source>
        <translation>登记卡已送往打印机。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CheckStep</name>
    <message>
        <source>An import of this file was broken off.</source>
        <translation>这个文件上次的导入中断了。</translation>
    </message>
    <message>
        <source>Importing it now goes on with it.</source>
        <translation>现在导入会接着上次继续。</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>同一个文件已于 %1 导入过。</translation>
    </message>
    <message>
        <source>Guests who are here are found again; nobody is added twice.</source>
        <translation>已有的客人会被认出，不会重复添加。</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <translation>标题下面没有任何行。</translation>
    </message>
    <message>
        <source>Choose another sheet, or another file. Nothing was changed.</source>
        <translation>请选择另一个工作表或另一个文件。没有任何改动。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <translation>无效 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略过 %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <translation>第 %2 行的“%1”</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>略过此行</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Bring them in as new</source>
        <translation>作为新客人导入</translation>
    </message>
    <message>
        <source>Update who is here</source>
        <translation>更新已有的客人</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要查看的行</translation>
    </message>
    <message>
        <source>All rows to look at</source>
        <translation>所有需要查看的行</translation>
    </message>
    <message>
        <source>Invalid (%1)</source>
        <translation>无效（%1）</translation>
    </message>
    <message>
        <source>Looking odd (%1)</source>
        <translation>看起来不对（%1）</translation>
    </message>
    <message>
        <source>Suspected duplicates (%1)</source>
        <translation>疑似重复（%1）</translation>
    </message>
    <message>
        <source>Possible duplicates (%1)</source>
        <translation>可能重复（%1）</translation>
    </message>
    <message>
        <source>Cell or other guest</source>
        <translation>单元格或另一位客人</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>将如何处理</translation>
    </message>
    <message>
        <source>Bring it in as new</source>
        <translation>作为新客人导入</translation>
    </message>
    <message>
        <source>Suspected duplicates (very likely)</source>
        <translation>疑似重复（非常可能）</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>列出哪些行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>共 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s)</source>
        <translation>
            <numerusform>更新 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspected duplicate(s)</source>
        <translation>
            <numerusform>疑似重复 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>可能重复 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s) an earlier row</source>
        <translation>
            <numerusform>与前面的行重复 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ClosingDaysCard</name>
    <message>
        <source>Closed all day</source>
        <translation>全天休息</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 休息</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 营业</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write hours as 09:00-12:00, 13:30-18:00.</source>
        <translation>请按 09:00-12:00, 13:30-18:00 的格式填写时间。</translation>
    </message>
    <message>
        <source>%1 was entered.</source>
        <translation>已登记 %1。</translation>
    </message>
    <message>
        <source>%1 is a day like others again.</source>
        <translation>%1 已恢复为普通日子。</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Closed for a part</source>
        <translation>部分时段休息</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>其他营业时间</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>添加这一天</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CompanySummary</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>主联系人</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>打开公司</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ComplaintForm</name>
    <message>
        <source>%1 (no profile)</source>
        <translation>%1（无档案）</translation>
    </message>
    <message>
        <source>In the guest&apos;s own words</source>
        <translation>客人原话</translation>
    </message>
    <message>
        <source>What happened, where, when</source>
        <translation>发生了什么、地点、时间</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In a few words (may be added later)</source>
        <translation>摘要（可稍后补充）</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Who complains? Name, pinyin, phone or document tail</source>
        <translation>谁投诉？输入姓名、拼音、电话或证件尾号</translation>
    </message>
    <message>
        <source>“%1”, without a profile</source>
        <translation>“%1”，无档案</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Stays anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>How to reach the guest</source>
        <translation>客人的联系方式</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>谁可以查看</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>22:30, yesterday 22:30, 5/14 22:30</source>
        <translation>22:30、昨晚10点半、5/14 22:30</translation>
    </message>
    <message>
        <source>Which trip</source>
        <translation>哪次行程</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ComplaintSummary</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ComplaintsCard</name>
    <message>
        <source>Due %1</source>
        <translation>应于 %1</translation>
    </message>
    <message>
        <source>Complaints: none is open</source>
        <translation>投诉：没有未结的</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Open the complaints</source>
        <translation>打开投诉</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>End the step</source>
        <translation>完成本步</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>投诉备注</translation>
    </message>
    <message>
        <source>Pass the case on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Pause the case</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let the case go on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Back to an earlier step</source>
        <translation>退回之前的步骤</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>跳过本步</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No complaint fits the filter.</source>
        <translation>没有符合筛选条件的投诉。</translation>
    </message>
    <message>
        <source>No complaint is open. F4 takes one down.</source>
        <translation>没有未结的投诉。按 F4 登记。</translation>
    </message>
    <message>
        <source>No complaint has been closed yet.</source>
        <translation>还没有已结案的投诉。</translation>
    </message>
    <message>
        <source>New complaint  F4</source>
        <translation>登记投诉  F4</translation>
    </message>
    <message>
        <source>Lists of complaints</source>
        <translation>投诉列表</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>全部严重度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Filter by number, room or words</source>
        <translation>按编号、房号或文字筛选</translation>
    </message>
    <message>
        <source>Complaints by deadline</source>
        <translation>按期限排列的投诉</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Make a dossier</source>
        <translation>制作卷宗</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>Write down in the dispute</source>
        <translation>记录纠纷</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Queue or board</source>
        <translation>队列或看板</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开投诉</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>What rose, and improvements</source>
        <translation>增多的投诉与改进</translation>
    </message>
    <message>
        <source>Name who has to answer for it</source>
        <translation>认定责任人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConflictCard</name>
    <message>
        <source>Stands now · %1</source>
        <translation>现用 · %1</translation>
    </message>
    <message>
        <source>Overwritten · %1</source>
        <translation>被覆盖 · %1</translation>
    </message>
    <message>
        <source>It is right so (K)</source>
        <translation>本来如此（K）</translation>
    </message>
    <message>
        <source>Keep what stands (K)</source>
        <translation>保留现用值（K）</translation>
    </message>
    <message>
        <source>Use the other (U)</source>
        <translation>改用另一个（U）</translation>
    </message>
    <message>
        <source>Keep both (B)</source>
        <translation>两个都留（B）</translation>
    </message>
    <message>
        <source>Ask the guest (A)</source>
        <translation>询问客人（A）</translation>
    </message>
    <message>
        <source>Ask the guest when he comes.</source>
        <translation>客人来时询问。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConflictWords</name>
    <message>
        <source>somebody who is not here any more</source>
        <translation>已不在此处的客人</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>本机 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Two stays are in house in this room: %1 and %2.</source>
        <translation>此房有两笔在住：%1 与 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same identity document.</source>
        <translation>%1 与 %2 登记了同一证件。</translation>
    </message>
    <message>
        <source>%1 changed “%3” (%2). %4 changed it too (%5), without having seen that.</source>
        <translation>%1 于 %2 改了“%3”；%4 也于 %5 改了，当时未看到前者。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>一项更改</translation>
    </message>
    <message>
        <source>Whoever did it had no right to. Ask a supervisor to do it.</source>
        <translation>操作者没有此权限。请由主管来做。</translation>
    </message>
    <message>
        <source>It does not fit what the server has. Look at it, and enter it again.</source>
        <translation>与中心上的资料不符。请核对后重新录入。</translation>
    </message>
    <message>
        <source>What it belongs to is not known to the server. Enter it again.</source>
        <translation>中心不知道它所属的资料。请重新录入。</translation>
    </message>
    <message>
        <source>The server does not understand it. Tell your administrator.</source>
        <translation>中心无法识别。请告知管理员。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>另一前台</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConflictsPage</name>
    <message>
        <source>To decide</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>The other value stands now, at every desk.</source>
        <translation>已改用另一个值，各前台都会更新。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>改用另一个</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>都留</translation>
    </message>
    <message>
        <source>Ask the guest</source>
        <translation>询问客人</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人档案</translation>
    </message>
    <message numerus="yes">
        <source>%n things that two desks did without seeing each other. Nothing is lost: the newest stands until somebody decides.</source>
        <translation>
            <numerusform>有 %n 处两台互不知情的更改。没有丢失任何内容：裁决之前以最新的为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks agree: there is nothing to decide.</source>
        <translation>各前台一致，没有待裁决的内容。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConsentCard</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>The guest was shown the notice</source>
        <translation>已向客人出示告知书</translation>
    </message>
    <message>
        <source>Notice, version %1…</source>
        <translation>告知书第 %1 版…</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>告知书…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ContactBar</name>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ContactPage</name>
    <message>
        <source>Note a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>保存联系记录</translation>
    </message>
    <message>
        <source>Choose a guest first, then press Ctrl+F7.</source>
        <translation>请先选择客人，再按 Ctrl+F7。</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>与 %1</translation>
    </message>
    <message>
        <source>This is still to come: write a follow-up (F7) instead.</source>
        <translation>这是将来的时间：请改为新建跟进（F7）。</translation>
    </message>
    <message>
        <source>Say in a few words what it was about.</source>
        <translation>请用几个字说明联系的主题。</translation>
    </message>
    <message>
        <source>Say what is to be done then.</source>
        <translation>请说明届时要做什么。</translation>
    </message>
    <message>
        <source>The contact is saved, and its next step is a follow-up.</source>
        <translation>联系记录已保存，下一步已建为跟进。</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>联系记录已保存。</translation>
    </message>
    <message>
        <source>A text is too long: 200 characters for what it was about, 4000 for anything else.</source>
        <translation>文字过长：主题最多 200 字，其他最多 4000 字。</translation>
    </message>
    <message>
        <source>The contact was not saved.</source>
        <translation>联系记录未保存。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type, as the house calls it</source>
        <translation>类型（按本店叫法）</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On which day (becomes a follow-up)</source>
        <translation>哪一天（将建为跟进）</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>保存联系记录</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ContactRowsModel</name>
    <message>
        <source>%1 · main contact</source>
        <translation>%1 · 主联系人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DarkDeskPage</name>
    <message>
        <source>Dark desk</source>
        <translation>断电应急</translation>
    </message>
    <message>
        <source>Print the dark-desk pack now</source>
        <translation>立即打印断电应急包</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>更新应急包</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A new pack is being made.</source>
        <translation>正在生成新的应急包。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>The pack is on its way to the printer. It is not encrypted on paper: keep it locked away and destroy the one before.</source>
        <translation>应急包已送往打印机。纸上的内容没有加密：请锁好，并销毁上一份。</translation>
    </message>
    <message>
        <source>No printer took the pack.</source>
        <translation>没有打印机接收应急包。</translation>
    </message>
    <message>
        <source>Nothing is lost: open the file on another computer and print it there. The printer is chosen in the settings, under Registration card.</source>
        <translation>没有任何丢失：请在另一台电脑上打开文件并打印。打印机在设置的“登记卡”中选择。</translation>
    </message>
    <message>
        <source>What you need when the power, this computer or this program is gone</source>
        <translation>断电、电脑或程序无法使用时所需的资料</translation>
    </message>
    <message>
        <source>In house, arrivals of today and tomorrow, allergies, open cases and promises and a roll-call, as an encrypted PDF. It is made anew by itself while the desk is open.</source>
        <translation>在住、今明两日到店、过敏、未结个案、承诺和点名表，存为加密的 PDF。前台打开期间会自动更新。</translation>
    </message>
    <message>
        <source>New pack now  F5</source>
        <translation>立即更新  F5</translation>
    </message>
    <message>
        <source>New pack now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Print it now  Ctrl+P</source>
        <translation>立即打印  Ctrl+P</translation>
    </message>
    <message>
        <source>Passphrase and folder…</source>
        <translation>口令和文件夹…</translation>
    </message>
    <message>
        <source>Numbered slips…</source>
        <translation>带编号的应急单…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DarkDeskSection</name>
    <message>
        <source>A passphrase is set. It is never shown; a new one counts from the next pack on.</source>
        <translation>口令已设置，不会再显示；新口令从下一份应急包起生效。</translation>
    </message>
    <message>
        <source>No passphrase is set, so no pack is made.</source>
        <translation>没有设置口令，所以不会生成应急包。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>This is not the same. Type it twice alike.</source>
        <translation>两次输入不一致，请输入相同的口令。</translation>
    </message>
    <message>
        <source>The passphrase is set. Keep it in writing, in a sealed envelope that can be found without this program.</source>
        <translation>口令已设置。请写在纸上，放进密封的信封，放在没有本程序也能找到的地方。</translation>
    </message>
    <message>
        <source>Folder for the pack</source>
        <translation>应急包的文件夹</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>应急包的口令</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>存放位置和更新间隔</translation>
    </message>
    <message>
        <source>Who is in the house, who comes, allergies, open cases and promises and a roll-call are kept as an encrypted PDF, for when the power, this computer or this program is gone. It opens on any other computer with the passphrase.</source>
        <translation>谁在住、谁要来、过敏、未结个案、承诺和点名表存为加密的 PDF，以备断电、本机或本程序无法使用时查阅。在任何其他电脑上凭口令即可打开。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Folder, for example on a stick</source>
        <translation>文件夹，例如在 U 盘上</translation>
    </message>
    <message>
        <source>The folder of this desk&apos;s data</source>
        <translation>本前台的数据文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>A new pack every so many minutes</source>
        <translation>每隔多少分钟更新</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>经理和管理员可以更改。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DayBar</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of QDate for the day at the desk, with its weekday</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DecisionBar</name>
    <message>
        <source>Why it goes back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>由谁接手</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>转交</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DeskLock</name>
    <message numerus="yes">
        <source>Your %n half-filled form(s) are back.</source>
        <translation>
            <numerusform>您未填完的 %n 份表单已恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切换用户</translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself in %n s. Any key keeps it open.</source>
        <translation>
            <numerusform>%n 秒后自动锁定，按任意键可继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::DeskSection</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>无操作多久后自动锁定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Comfortable, for touch</source>
        <translation>宽松（适合触摸）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Single letters act on the row of a list (C checks in)</source>
        <translation>在列表中按单个字母即可操作（C 办理入住）</translation>
    </message>
    <message>
        <source>Branch of this desk</source>
        <translation>本前台所属分店</translation>
    </message>
    <message>
        <source>Readers…</source>
        <translation>阅读器…</translation>
    </message>
    <message>
        <source>Notices on the desktop say whom a follow-up is about, and what</source>
        <translation>桌面通知显示跟进涉及的客人和内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DesksCard</name>
    <message>
        <source>No desk shows this code. Let it sync first, then try again.</source>
        <translation>没有哪个前台显示此码。请先让那个前台同步，再试一次。</translation>
    </message>
    <message>
        <source>This is no pairing code. Type all six groups of it.</source>
        <translation>这不是配对码。请输入全部六组。</translation>
    </message>
    <message>
        <source>This desk does not have the keys itself.</source>
        <translation>本机自己也没有密钥。</translation>
    </message>
    <message>
        <source>Desks of this organisation</source>
        <translation>本机构的各前台</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>%1 · waits for the keys to document numbers</source>
        <translation>%1 · 等待证件号码密钥</translation>
    </message>
    <message>
        <source>Document numbers taken at other desks cannot be read here yet, and a returning guest is not found by them. Have a manager type this code at a desk that has the keys:</source>
        <translation>其他前台登记的证件号码在此还不能读取，也不能用来查找回头客。请经理在已有密钥的前台输入此码：</translation>
    </message>
    <message>
        <source>Pairing code that the other desk shows</source>
        <translation>另一前台显示的配对码</translation>
    </message>
    <message>
        <source>Give the keys</source>
        <translation>交付密钥</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DisputeForm</name>
    <message>
        <source>What the guest wants</source>
        <translation>客人的要求</translation>
    </message>
    <message>
        <source>Law and article, or clause of the contract</source>
        <translation>法律及条文，或合同条款</translation>
    </message>
    <message>
        <source>What was agreed or decided</source>
        <translation>协议或裁判内容</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>简述原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>具体为</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who mediates or decides</source>
        <translation>调解或裁判机构</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>What we pay (%1)</source>
        <translation>我方支付（%1）</translation>
    </message>
    <message>
        <source>The guest of the case</source>
        <translation>本案客人</translation>
    </message>
    <message>
        <source>Who complains of the same</source>
        <translation>同一事由的投诉人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DisputePane</name>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>From four persons on, one to three of them speak for all: write down who.</source>
        <translation>投诉人四人以上的，应推选一至三名代表：请记下是谁。</translation>
    </message>
    <message>
        <source>A settlement, a withdrawal or another speaker needs the consent of all.</source>
        <translation>和解、放弃请求或变更代表，须经全体投诉人同意。</translation>
    </message>
    <message numerus="yes">
        <source>%n complain: %1</source>
        <translation>
            <numerusform>投诉人 %n 名：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::DocumentFields</name>
    <message>
        <source>Type the number of the document.</source>
        <translation>请输入证件号码。</translation>
    </message>
    <message>
        <source>Write the date as 2030-05-14.</source>
        <translation>日期请写成 2030-05-14。</translation>
    </message>
    <message>
        <source>A document cannot have such a number.</source>
        <translation>证件不可能有这样的号码。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>%1 的证件</translation>
    </message>
    <message>
        <source>Document number of %1</source>
        <translation>%1 的证件号码</translation>
    </message>
    <message>
        <source>Expiry of the document of %1</source>
        <translation>%1 的证件有效期</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DocumentInput</name>
    <message>
        <source>Picture of a document</source>
        <translation>证件图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Read  Enter</source>
        <translation>读取  Enter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Or type the lines at the foot of the document, or the number of an identity card; or paste or drop a picture of it.</source>
        <translation>也可以输入证件底部的机读码或身份证号码，或粘贴、拖入证件图片。</translation>
    </message>
    <message>
        <source>Lines or number of the document</source>
        <translation>证件机读码或号码</translation>
    </message>
    <message>
        <source>Without a reader</source>
        <translation>没有阅读器时</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DocumentReceiver</name>
    <message>
        <source>Nothing was read.</source>
        <translation>没有读到内容。</translation>
    </message>
    <message>
        <source>Present the document once more, or type its lines.</source>
        <translation>请重新放置证件，或手工输入机读码。</translation>
    </message>
    <message>
        <source>Take a JPEG or PNG picture of the document.</source>
        <translation>请使用证件的 JPEG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>Lay the document flat in good light and take the picture again.</source>
        <translation>请将证件平放在光线充足处，重新拍照。</translation>
    </message>
    <message>
        <source>Scan the card once more, or type it.</source>
        <translation>请重新刷卡，或手工输入。</translation>
    </message>
    <message>
        <source>This boarding pass cannot be read.</source>
        <translation>无法读取此登机牌。</translation>
    </message>
    <message>
        <source>Scan it once more.</source>
        <translation>请重新扫描。</translation>
    </message>
    <message>
        <source>This visiting card cannot be read.</source>
        <translation>无法读取此名片。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DossierSaving</name>
    <message>
        <source>A dossier is being made.</source>
        <translation>正在制作卷宗。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>保存卷宗</translation>
    </message>
    <message>
        <source>Dossier (*.zip)</source>
        <translation>卷宗 (*.zip)</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>卷宗 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>查重合并</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>合并这两位</translation>
    </message>
    <message>
        <source>Show what is alike, too</source>
        <translation>也显示相同的内容</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>采用 A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>采用 B</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再看</translation>
    </message>
    <message>
        <source>Show the other one afterwards</source>
        <translation>合并后显示另一位</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>上一对</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message numerus="yes">
        <source>%n decided today</source>
        <translation>
            <numerusform>今天已处理 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the guests: %1 %</source>
        <translation>正在比对客人：%1 %</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>正在读取客人…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 对，共 %2 对</translation>
    </message>
    <message>
        <source>Nobody is very likely there twice.</source>
        <translation>没有很可能重复的客人。</translation>
    </message>
    <message>
        <source>No pair waits for a look.</source>
        <translation>没有待查看的客人对。</translation>
    </message>
    <message>
        <source>The guests have not been compared yet.</source>
        <translation>客人还没有比对过。</translation>
    </message>
    <message>
        <source>Compare all guests again</source>
        <translation>重新比对全部客人</translation>
    </message>
    <message>
        <source>Compare the guests</source>
        <translation>比对客人</translation>
    </message>
    <message>
        <source>Both say the same here.</source>
        <translation>此处两者相同。</translation>
    </message>
    <message>
        <source>This stays: only somebody who has the merged guest before him takes it back.</source>
        <translation>此项保留：只有打开合并后的客人档案才能取消。</translation>
    </message>
    <message>
        <source>A refusal counts, until the guest is asked anew.</source>
        <translation>以拒绝为准，直到再次询问客人。</translation>
    </message>
    <message>
        <source>Here both stay.</source>
        <translation>此处两者都保留。</translation>
    </message>
    <message>
        <source>One of them is shown: choose A or B. The other stays in its record, and the guest is found by both.</source>
        <translation>只显示其中一个：请选择 A 或 B。另一个保留在原记录中，两者都能搜到客人。</translation>
    </message>
    <message>
        <source>Remembered: they are two people.</source>
        <translation>已记住：他们是两个人。</translation>
    </message>
    <message>
        <source>The pair comes again in a week.</source>
        <translation>一周后再次提示。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Merged. Both records stay.</source>
        <translation>已合并，两份原始记录都保留。</translation>
    </message>
    <message>
        <source>They are two guests again.</source>
        <translation>已拆分，恢复为两位客人。</translation>
    </message>
    <message>
        <source>No pair is shown.</source>
        <translation>当前没有显示客人对。</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>哪些客人对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far the comparing is</source>
        <translation>比对进度</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A、B 对调</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Both records stay; they can be parted at any time.</source>
        <translation>两份原始记录都保留，可随时拆分。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>No value to look at is shown.</source>
        <translation>当前没有显示待核对的内容。</translation>
    </message>
    <message>
        <source>Quiet minute</source>
        <translation>空闲核对</translation>
    </message>
    <message>
        <source>No backup could be made first, so nothing was merged. Both records are as they were.</source>
        <translation>合并前无法先做备份，因此没有合并。两份记录都没有变化。</translation>
    </message>
    <message>
        <source>Look at Settings, Backup; then merge again.</source>
        <translation>请查看“设置”中的“备份”，然后重新合并。</translation>
    </message>
    <message>
        <source>A backup is being made first, as before the first merging of every hour.</source>
        <translation>正在先做备份：每小时第一次合并之前都会备份。</translation>
    </message>
    <message>
        <source>The two are merged as soon as it is there.</source>
        <translation>备份完成后立即合并这两份记录。</translation>
    </message>
    <message>
        <source>A backup is being made first.</source>
        <translation>正在先做备份。</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>显示隐藏内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ElsewhereAction</name>
    <message>
        <source>Ask the other branches</source>
        <translation>询问其他分店</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包括此项。</translation>
    </message>
    <message>
        <source>This desk works by itself: it has no server to ask.</source>
        <translation>本机独立工作，没有可以询问的中心。</translation>
    </message>
    <message>
        <source>The server does not answer: the other branches cannot be asked now.</source>
        <translation>中心没有应答：现在无法询问其他分店。</translation>
    </message>
    <message>
        <source>The server does not let this desk ask: see the page Server.</source>
        <translation>中心不允许本机询问：请查看“中心”页面。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ElsewherePage</name>
    <message>
        <source>Guests of other branches</source>
        <translation>其他分店的客人</translation>
    </message>
    <message>
        <source>This is not enough to find somebody by.</source>
        <translation>凭这些还找不到人。</translation>
    </message>
    <message>
        <source>Write a document number, a telephone number, or a whole name with the whole date of birth.</source>
        <translation>请填写证件号码、电话号码，或全名加完整的出生日期。</translation>
    </message>
    <message>
        <source>No branch knows this guest.</source>
        <translation>没有分店认识这位客人。</translation>
    </message>
    <message>
        <source>Check what is written, or add a new guest.</source>
        <translation>请核对所填内容，或新建客人。</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>新建客人</translation>
    </message>
    <message>
        <source>The branches were asked often just now.</source>
        <translation>刚才询问得太频繁。</translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后再次询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is here now.</source>
        <translation>客人资料已调到本店。</translation>
    </message>
    <message>
        <source>The guest is on the way.</source>
        <translation>客人资料正在传来。</translation>
    </message>
    <message>
        <source>It takes until the next sync; go on working meanwhile.</source>
        <translation>下次同步之后即可看到；请先继续工作。</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was asked.</source>
        <translation>中心没有应答，没有询问任何内容。</translation>
    </message>
    <message>
        <source>Add the guest as a new one, or ask again when the server answers.</source>
        <translation>请新建这位客人，或等中心应答后再询问。</translation>
    </message>
    <message>
        <source>The server does not let this desk ask.</source>
        <translation>中心不允许本机询问。</translation>
    </message>
    <message>
        <source>See the page Server, or ask your administrator.</source>
        <translation>请查看“中心”页面，或联系管理员。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message>
        <source>Whoever stayed at another house may be known there.</source>
        <translation>在其他分店住过的客人，那里可能有资料。</translation>
    </message>
    <message>
        <source>Open the profile  Enter</source>
        <translation>打开档案  Enter</translation>
    </message>
    <message>
        <source>Bring here  Enter</source>
        <translation>调到本店  Enter</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Bring here</source>
        <translation>调到本店</translation>
    </message>
    <message>
        <source>Ask, or bring here</source>
        <translation>询问，或调到本店</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who is it? One of these is enough</source>
        <translation>是哪位客人？填一项即可</translation>
    </message>
    <message>
        <source>Ask the other branches  Enter</source>
        <translation>询问其他分店  Enter</translation>
    </message>
    <message>
        <source>Ask the other branches</source>
        <translation>询问其他分店</translation>
    </message>
    <message>
        <source>Known to the branches</source>
        <translation>分店认识的客人</translation>
    </message>
    <message>
        <source>Why is the guest brought here?</source>
        <translation>为什么调到本店？</translation>
    </message>
    <message>
        <source>The guest is at the counter</source>
        <translation>客人在柜台前</translation>
    </message>
    <message>
        <source>The guest books, or has booked</source>
        <translation>客人预订，或已有预订</translation>
    </message>
    <message>
        <source>The guest asks about an earlier stay</source>
        <translation>客人询问以前的住宿</translation>
    </message>
</context>
<context>
    <name>lobby::ui::EvidencePane</name>
    <message>
        <source>No evidence yet</source>
        <translation>尚无证据</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %n file(s)</source>
        <translation>
            <numerusform>证据：%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No complaint is chosen.</source>
        <translation>未选择投诉。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Evidence to add</source>
        <translation>要添加的证据</translation>
    </message>
    <message>
        <source>Pictures, PDF and text (*.png *.jpg *.jpeg *.pdf *.txt *.log)</source>
        <translation>图片、PDF 和文本 (*.png *.jpg *.jpeg *.pdf *.txt *.log)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>The file belongs to the case now.</source>
        <translation>文件已归入该案件。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation>文件来源</translation>
    </message>
    <message>
        <source>Add evidence  E</source>
        <translation>添加证据  E</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>lobby::ui::EvidenceTableModel</name>
    <message>
        <source>%1 (still coming)</source>
        <translation>%1（尚在传来）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>lobby::ui::EvidenceView</name>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>This kind of file is not shown inside the program.</source>
        <translation>此类文件不在程序内显示。</translation>
    </message>
    <message>
        <source>Save a copy to open it with another one.</source>
        <translation>请另存副本，用其他程序打开。</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown here.</source>
        <translation>图片已损坏，或过大而无法在此显示。</translation>
    </message>
    <message>
        <source>Save a copy to open it with another program.</source>
        <translation>请另存副本，用其他程序打开。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>The copy is saved. The audit notes that you made one.</source>
        <translation>副本已保存。审计日志记录了您的此次操作。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ExportFieldsModel</name>
    <message>
        <source>Left out</source>
        <translation>不写入</translation>
    </message>
    <message>
        <source>Left out: this kind of file has no place for it</source>
        <translation>不写入：这种文件放不下此字段</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，未选</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感级别</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入方式</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ExportPage</name>
    <message>
        <source>Another member agrees</source>
        <translation>另一名员工同意</translation>
    </message>
    <message>
        <source>Agree to full names</source>
        <translation>同意导出全名</translation>
    </message>
    <message>
        <source>Follow-ups for a calendar</source>
        <translation>导出跟进到日历</translation>
    </message>
    <message>
        <source>Write the calendar file</source>
        <translation>写出日历文件</translation>
    </message>
    <message>
        <source>No follow-up was chosen in the agenda. Say a time instead.</source>
        <translation>日程里没有选中跟进，请改选时间。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>Say what the file is for: the audit keeps it.</source>
        <translation>请说明文件的用途，审计会记录。</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Names in full leave the house: somebody else who holds this right agrees with his password. Nothing is written before.</source>
        <translation>全名将离开本店：须由另一名拥有此权限的员工用密码同意。在此之前不写任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are in the file. The audit notes that you made it.</source>
        <translation>
            <numerusform>文件里有 %n 项跟进。审计已记录由您导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due in this time, so no file was written.</source>
        <translation>这段时间没有到期的跟进，没有写文件。</translation>
    </message>
    <message>
        <source>Choose a longer time, or everybody&apos;s follow-ups.</source>
        <translation>请选更长的时间，或所有人的跟进。</translation>
    </message>
    <message>
        <source>More is due in this time than a calendar can show. No file was written.</source>
        <translation>这段时间的跟进太多，日历无法显示。没有写文件。</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>请选更短的时间。</translation>
    </message>
    <message>
        <source>The file could not be written there. The follow-ups are as they were.</source>
        <translation>文件无法写到那里。跟进没有变化。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请换一个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Names in full need the word of somebody else who holds this right. No file was written.</source>
        <translation>导出全名须由另一名拥有此权限的员工同意。没有写文件。</translation>
    </message>
    <message>
        <source>Ask another manager or the privacy officer, or mask the names.</source>
        <translation>请找另一位经理或隐私专员，或改为遮盖姓名。</translation>
    </message>
    <message>
        <source>Which follow-ups</source>
        <translation>哪些跟进</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Guests&apos; names</source>
        <translation>客人姓名</translation>
    </message>
    <message>
        <source>What happens once is written as</source>
        <translation>一次性的写成</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>文件用途</translation>
    </message>
    <message>
        <source>The one chosen in the agenda</source>
        <translation>日程里选中的一项</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>逾期和今天</translation>
    </message>
    <message>
        <source>The next 7 days</source>
        <translation>今后 7 天</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>今后 30 天</translation>
    </message>
    <message>
        <source>From one day until another</source>
        <translation>从某天到某天</translation>
    </message>
    <message>
        <source>Mine, and those of whoever is at the desk</source>
        <translation>我的和当班人员的</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>In full, when another member agrees</source>
        <translation>全名，须另一名员工同意</translation>
    </message>
    <message>
        <source>Events: every calendar reads them</source>
        <translation>事件：所有日历都能读</translation>
    </message>
    <message>
        <source>Tasks: can be ticked off</source>
        <translation>待办：可以勾选完成</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FileStep</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n 次入住</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 updated</source>
        <translation>新增 %1，更新 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>An import can be taken back for thirty days.</source>
        <translation>导入可在三十天内撤销。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n thing(s) are as they were.</source>
        <translation>
            <numerusform>导入已撤销：%n 项已恢复原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has worked with these since, so what they wrote stays: %1</source>
        <translation>以下客人之后有人修改过，修改的内容予以保留：%1</translation>
    </message>
    <message>
        <source>This is a workbook of before 2007.</source>
        <translation>这是 2007 年以前格式的工作簿。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx. Nothing was changed.</source>
        <translation>请用表格软件打开并另存为 .xlsx。没有任何改动。</translation>
    </message>
    <message>
        <source>Guests to import</source>
        <translation>要导入的客人表格</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>撤销的原因</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Choose a file of guests: separated values (CSV), an Excel workbook (.xlsx), visiting cards (vCard) or JSON, packed by gzip (.gz) or not. Every row is checked before anything is written, and an import can be taken back as a whole.</source>
        <translation>请选择客人文件：分隔值文本（CSV）、Excel 工作簿（.xlsx）、名片（vCard）或 JSON，可经 gzip 压缩（.gz）。写入之前会检查每一行，导入之后可以整体撤销。</translation>
    </message>
    <message>
        <source>This is a workbook that was packed once more.</source>
        <translation>这是又压缩了一次的工作簿。</translation>
    </message>
    <message>
        <source>Unpack it and choose the .xlsx inside. Nothing was changed.</source>
        <translation>请解压后选择其中的 .xlsx 文件。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Guests (%1)</source>
        <translation>客人 (%1)</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FinishBar</name>
    <message>
        <source>%1  Enter</source>
        <comment>a verb and its key</comment>
        <translation>%1  Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FollowUpPage</name>
    <message>
        <source>New follow-up</source>
        <translation>新建跟进</translation>
    </message>
    <message>
        <source>Save the follow-up</source>
        <translation>保存跟进</translation>
    </message>
    <message>
        <source>About no guest: press F7 on a guest for one that is.</source>
        <translation>不涉及客人：在客人上按 F7 可新建关于该客人的跟进。</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>A birthday is a guest&apos;s: press F7 on one.</source>
        <translation>生日属于客人：请在客人上按 F7。</translation>
    </message>
    <message>
        <source>The follow-up is saved.</source>
        <translation>跟进已保存。</translation>
    </message>
    <message>
        <source>The guest&apos;s birthday is not known. Add it to his profile.</source>
        <translation>不知道这位客人的生日，请先补充到档案。</translation>
    </message>
    <message>
        <source>The guest&apos;s whole date of birth is not known. Add it to his profile.</source>
        <translation>不知道这位客人完整的出生日期，请先补充到档案。</translation>
    </message>
    <message>
        <source>The follow-up was not saved.</source>
        <translation>跟进未保存。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Whoever is at the desk</source>
        <translation>前台任何人</translation>
    </message>
    <message>
        <source>Not about a guest</source>
        <translation>不涉及客人</translation>
    </message>
    <message>
        <source>Save follow-up</source>
        <translation>保存跟进</translation>
    </message>
    <message>
        <source>Change a follow-up</source>
        <translation>修改跟进</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>一位同事</translation>
    </message>
    <message>
        <source>Or for which department</source>
        <translation>或交给哪个部门</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FollowUpSummary</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟进提醒</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟进提醒</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>今天 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tomorrow</source>
        <translation>
            <numerusform>明天 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later this week</source>
        <translation>
            <numerusform>本周 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New follow-up  F7</source>
        <translation>新建跟进  F7</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有完成的跟进。</translation>
    </message>
    <message>
        <source>Nothing is due with this filter.</source>
        <translation>当前筛选下没有到期的跟进。</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>提醒都完成了。</translation>
    </message>
    <message>
        <source>No follow-up is chosen.</source>
        <translation>没有选中跟进。</translation>
    </message>
    <message>
        <source>This follow-up is done.</source>
        <translation>这项跟进已完成。</translation>
    </message>
    <message>
        <source>This follow-up is about no guest.</source>
        <translation>这项跟进不涉及客人。</translation>
    </message>
    <message>
        <source>Done; it comes again.</source>
        <translation>已完成，下次还会提醒。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>已推迟到 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Which follow-ups</source>
        <translation>显示哪些跟进</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Whole agenda</source>
        <translation>全部日程</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新建跟进</translation>
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation>修改此跟进</translation>
    </message>
    <message>
        <source>Week or whole agenda</source>
        <translation>周视图或全部日程</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Week %1: %2 to %3</source>
        <translation>第 %1 周：%2 至 %3</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Of what time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Follow-ups for a calendar</source>
        <translation>导出跟进到日历</translation>
    </message>
    <message>
        <source>Birthdays and festivals</source>
        <translation>生日与节日</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FormPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuardianCard</name>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>监护人姓名</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>监护人电话</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestExportForm</name>
    <message>
        <source>Say what the file is for: the audit keeps it.</source>
        <translation>请说明文件的用途：审计会保留。</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>写入文件的内容</translation>
    </message>
    <message>
        <source>Which guests</source>
        <translation>哪些客人</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>个人内容</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>文件用途</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有客人</translation>
    </message>
    <message>
        <source>Those that the filter of the list finds</source>
        <translation>列表筛选出的客人</translation>
    </message>
    <message>
        <source>Names and contacts</source>
        <translation>姓名与联系方式</translation>
    </message>
    <message>
        <source>Names, births and documents</source>
        <translation>姓名、出生与证件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As chosen in the table</source>
        <translation>按表中所选</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>In full, when another member agrees</source>
        <translation>完整，须另一位同事同意</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestExportPage</name>
    <message>
        <source>Another member agrees</source>
        <translation>另一位同事同意</translation>
    </message>
    <message>
        <source>Agree to values in full</source>
        <translation>同意完整内容</translation>
    </message>
    <message>
        <source>Export guests</source>
        <translation>导出客人</translation>
    </message>
    <message>
        <source>Write the file of guests</source>
        <translation>写入客人文件</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking for the guests…</source>
        <translation>正在查找客人…</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>已写入 %1 %</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Values in full leave the house: somebody else who holds this right agrees with his password. Nothing is written before.</source>
        <translation>完整内容将离开本店：须另一位有此权限的同事输入自己的密码表示同意。在此之前不写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are in the file. The audit notes that you made it.</source>
        <translation>
            <numerusform>文件中有 %n 位客人。审计已记录由您导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>选择字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields of the file</source>
        <translation>文件的字段</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>写入进度</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestForm</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Tags and alerts</source>
        <translation>标签与提示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Divide as %1 · %2?</source>
        <translation>按“%1 · %2”拆分姓名？</translation>
    </message>
    <message>
        <source>Surname %1, given name %2: use this</source>
        <translation>姓 %1，名 %2:采用</translation>
    </message>
    <message>
        <source>Write a date like 1981-05-14, 0514 or 1981.</source>
        <translation>请按 1981-05-14、0514 或 1981 的形式填写。</translation>
    </message>
    <message>
        <source>Type it as a whole, or leave it as it was.</source>
        <translation>请输入完整内容，或保持原样。</translation>
    </message>
    <message>
        <source>Write the expiry like 2027-03-02.</source>
        <translation>请按 2027-03-02 的形式填写有效期。</translation>
    </message>
    <message>
        <source>1981-05-14, 0514, 1981</source>
        <translation>1981-05-14、0514、1981</translation>
    </message>
    <message>
        <source>What the desk should know</source>
        <translation>前台需要知道的事</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>姓在前</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>名在前</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>添加电话</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>电话类别</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>添加电子邮件</translation>
    </message>
    <message>
        <source>Kind of e-mail</source>
        <translation>邮件类别</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>添加证件</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类别</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Add a preference</source>
        <translation>添加偏好</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Kind of preference</source>
        <translation>偏好类别</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation>添加提示</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>提示类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>添加监护人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>监护人姓名</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>监护人电话</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestListModel</name>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>In house %1</source>
        <translation>在住 %1</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>今日预抵</translation>
    </message>
    <message>
        <source>Do not room</source>
        <translation>不予入住</translation>
    </message>
    <message>
        <source>VIP %1</source>
        <translation>VIP %1</translation>
    </message>
    <message>
        <source>Last stay</source>
        <translation>最近入住</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>知悉</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestListPage</name>
    <message>
        <source>Reading the guests…</source>
        <translation>正在读取客人…</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>新建客人</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No guest fits “%1”.</source>
        <translation>没有符合“%1”的客人。</translation>
    </message>
    <message>
        <source>No guests yet. Add the first one, or import a file.</source>
        <translation>还没有客人。新建第一位，或导入文件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Name, phone or document  Ctrl+F</source>
        <translation>姓名、电话或证件  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the guests</source>
        <translation>筛选客人</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>比较并合并</translation>
    </message>
    <message>
        <source>%1 is one of the two. Go to the other and press M again.</source>
        <translation>已选 %1。请移到另一位客人，再按一次 M。</translation>
    </message>
    <message>
        <source>Write these guests into a file</source>
        <translation>把这些客人写入文件</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestPicker</name>
    <message>
        <source>Guests who fit</source>
        <translation>符合的客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestProfilePage</name>
    <message>
        <source>Guest profile</source>
        <translation>客人档案</translation>
    </message>
    <message>
        <source>Reading the guest…</source>
        <translation>正在读取客人…</translation>
    </message>
    <message>
        <source>Edit this section</source>
        <translation>编辑此部分</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>显示隐藏内容</translation>
    </message>
    <message>
        <source>History of this section</source>
        <translation>此部分的修改记录</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>保存输入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. Somebody else had changed this meanwhile; the history shows both.</source>
        <translation>已保存。期间有人也改了此处，修改记录中两者都有。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>The guest says that his record is right</source>
        <translation>客人确认档案正确</translation>
    </message>
    <message>
        <source>The guest says that something is wrong</source>
        <translation>客人说有错误</translation>
    </message>
    <message>
        <source>Compare with who may be the same</source>
        <translation>与可能是同一人的客人比较</translation>
    </message>
    <message>
        <source>Part a merged guest…</source>
        <translation>拆分合并的客人…</translation>
    </message>
    <message>
        <source>This guest was not merged.</source>
        <translation>此客人没有合并过。</translation>
    </message>
    <message>
        <source>Nobody is known who may be the same.</source>
        <translation>没有发现可能是同一人的客人。</translation>
    </message>
    <message>
        <source>May be the same as %1.</source>
        <translation>可能与 %1 是同一人。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestRow</name>
    <message>
        <source>Document ending in %1</source>
        <translation>证件尾号 %1</translation>
    </message>
    <message>
        <source>Take %1 off the stay</source>
        <translation>将%1移出此次入住</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestSearchProvider</name>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>又名 %1</translation>
    </message>
    <message>
        <source>Phone ends in %1</source>
        <translation>电话尾号 %1</translation>
    </message>
    <message>
        <source>Document ends in %1</source>
        <translation>证件尾号 %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>In house %1</source>
        <translation>在住 %1</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>今日预抵</translation>
    </message>
    <message>
        <source>Last stay %1</source>
        <translation>最近入住 %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestSideCard</name>
    <message>
        <source>Signed on %1</source>
        <translation>已于 %1 签名</translation>
    </message>
    <message>
        <source>%1, corrected by the guest: %2 → %3</source>
        <translation>%1，客人已更正：%2 → %3</translation>
    </message>
    <message>
        <source>The guest has his window.</source>
        <translation>客人正在查看自己的窗口。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Let the guest sign again…</source>
        <translation>请客人重新签名…</translation>
    </message>
    <message>
        <source>Let the guest check and sign…</source>
        <translation>请客人核对并签名…</translation>
    </message>
    <message>
        <source>The guest&apos;s side</source>
        <translation>客人确认</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestWindow</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Surname in Latin letters</source>
        <translation>拉丁字母姓</translation>
    </message>
    <message>
        <source>Given names in Latin letters</source>
        <translation>拉丁字母名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Please check your details and sign</source>
        <translation>请核对您的信息并签名</translation>
    </message>
    <message>
        <source>What you allow. Your stay does not depend on it.</source>
        <translation>您同意的事项，不影响您的入住。</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>请在此签名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新签名</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隐私告知书</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestsCard</name>
    <message>
        <source>Guests and documents</source>
        <translation>住客与证件</translation>
    </message>
    <message>
        <source>Your role does not include adding guests.</source>
        <translation>您的角色不能添加住客。</translation>
    </message>
    <message>
        <source>%1 was taken off the stay.</source>
        <translation>已将%1移出此次入住。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add a guest to the stay</source>
        <translation>添加同住客人</translation>
    </message>
    <message>
        <source>Who else stays? Name, pinyin, phone or document tail</source>
        <translation>还有谁同住？输入姓名、拼音、电话或证件尾号</translation>
    </message>
    <message>
        <source>New guest “%1”</source>
        <translation>新建客人“%1”</translation>
    </message>
</context>
<context>
    <name>lobby::ui::HandoverCard</name>
    <message>
        <source>%1 hands over to you: everything is decided, sign it.</source>
        <translation>%1 正在向您交班：各项都已决定，请签字。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hands %n thread(s) over to you.</source>
        <translation>
            <numerusform>%1 向您交接 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your handover to %1 waits for a signature.</source>
        <translation>您交给 %1 的班等待签字。</translation>
    </message>
    <message numerus="yes">
        <source>Your handover to %1: %n undecided.</source>
        <translation>
            <numerusform>您交给 %1 的班：还有 %n 项未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover: nothing waits</source>
        <translation>交接：没有待接收的事项</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>打开交接班</translation>
    </message>
    <message numerus="yes">
        <source>%1 left without handing over %n thread(s).</source>
        <translation>
            <numerusform>%1 未交班即离岗，留下 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::HandoverPage</name>
    <message>
        <source>Sign what you take over</source>
        <translation>请接班人签字</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Print the shift sheet</source>
        <translation>打印交接班单</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>签字并完成</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>交接班单</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n项未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n项待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped at handovers of the last 30 days</source>
        <translation>
            <numerusform>近30天交接遗漏%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first who takes over.</source>
        <translation>请先选择接班人。</translation>
    </message>
    <message>
        <source>No thread is chosen.</source>
        <translation>未选中事项。</translation>
    </message>
    <message>
        <source>No handover has been finished in the last 30 days.</source>
        <translation>近30天内没有完成的交接。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) have no decision yet.</source>
        <translation>
            <numerusform>还有%n件事项未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each, give it back or give it to a colleague. Nothing has moved yet.</source>
        <translation>请逐一接收、退回或转交同事。目前尚未转移任何事项。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes over %n thread(s) from %2, as they are decided here.</source>
        <translation>
            <numerusform>%1按此处的决定从%2接班，共%n件事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came in meanwhile, or cannot be taken over any more.</source>
        <translation>其间有新事项，或有事项已无法接手。</translation>
    </message>
    <message>
        <source>Decide it too and sign again. Nothing has moved yet.</source>
        <translation>请一并决定后重新签字。目前尚未转移任何事项。</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>目前尚未转移任何事项。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken over %n thread(s).</source>
        <translation>
            <numerusform>%1已接班，共%n件事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the shift sheet: it says how far the audit has come.</source>
        <translation>请打印交接班单：上面印有审计记录的当前位置。</translation>
    </message>
    <message>
        <source>The shift sheet is printed.</source>
        <translation>交接班单已打印。</translation>
    </message>
    <message>
        <source>No printer took the shift sheet.</source>
        <translation>没有打印机接收交接班单。</translation>
    </message>
    <message>
        <source>Save it as a PDF and print it elsewhere. The handover itself is finished.</source>
        <translation>请存为PDF后在别处打印。交接本身已完成。</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>The shift sheet is saved.</source>
        <translation>交接班单已保存。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>无法写入文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Sign and finish  Ctrl+Enter</source>
        <translation>签字并完成  Ctrl+Enter</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>交接事项</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>您没有未完成的事项。</translation>
    </message>
    <message>
        <source>A supervisor lets it happen</source>
        <translation>由主管确认</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message>
        <source>Say first that you take over.</source>
        <translation>请先确认由您接班。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes over %n thread(s) from %2, who left without handing over.</source>
        <translation>
            <numerusform>%2 未交班即离岗，由 %1 接收 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::HistoryDialog</name>
    <message>
        <source>History: %1</source>
        <translation>修改记录：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing here has been changed since it was created.</source>
        <translation>建立以来此处没有修改。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::HolidaysCard</name>
    <message>
        <source>Public holidays</source>
        <translation>公众假期</translation>
    </message>
    <message>
        <source>Tables of holidays (*.csv *.json)</source>
        <translation>假期表 (*.csv *.json)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>文件无法打开。</translation>
    </message>
    <message>
        <source>The file is too large for a table of days.</source>
        <translation>文件太大，不像是日期表。</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read.</source>
        <translation>文件第 %1 行无法读取。</translation>
    </message>
    <message>
        <source>Days of %1 are missing in the file.</source>
        <translation>文件中缺少 %1 年的某些日期。</translation>
    </message>
    <message>
        <source>The file has no holidays that can be read.</source>
        <translation>文件中没有可读取的假期。</translation>
    </message>
    <message>
        <source>Nothing was taken, and what was known still holds. Correct the file and choose it again.</source>
        <translation>未采用任何内容，原有假期仍然有效。请更正文件后重新选择。</translation>
    </message>
    <message>
        <source>The public holidays were taken.</source>
        <translation>已采用这些公众假期。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n day(s)</source>
        <translation>
            <numerusform>%1 %2 年：%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holidays of other years</source>
        <translation>其他年份的公众假期</translation>
    </message>
    <message>
        <source>A file with the days of a year takes the place of what was known of that year, at every branch of its region.</source>
        <translation>文件中的年度假期将取代该年原有的假期，适用于该地区的所有门店。</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>导入假期…</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>采用这些日期</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不采用</translation>
    </message>
</context>
<context>
    <name>lobby::ui::IdentityBar</name>
    <message>
        <source>May be the same as %1.</source>
        <translation>可能与 %1 是同一人。</translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n records, last on %1.</source>
        <translation>
            <numerusform>由 %n 份记录合并，最近一次在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Part…</source>
        <translation>拆分…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ImportPage</name>
    <message>
        <source>Import bookings</source>
        <translation>导入预订</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The bookings are being written…</source>
        <translation>正在写入预订…</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>已读取 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>已处理 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Choose a file of hotel bookings. Every row is checked before anything is written, and an import can be taken back as a whole.</source>
        <translation>请选择酒店预订文件。写入之前会检查每一行，整次导入也可以撤销。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Bookings to import</source>
        <translation>要导入的预订</translation>
    </message>
    <message>
        <source>Bookings (*.csv *.csv.gz)</source>
        <translation>预订 (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ImportReport</name>
    <message numerus="yes">
        <source>%n guest(s) were added.</source>
        <translation>
            <numerusform>新增了 %n 位客人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) were changed.</source>
        <translation>
            <numerusform>更改了 %n 条入住记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>略过了 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 条入住记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %n row(s)</source>
        <translation>
            <numerusform>导入其余 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing was imported yet.</source>
        <translation>
            <numerusform>有 %n 行无法读取，因此尚未导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them in the file and choose it again, or leave them out.</source>
        <translation>请在文件中更正后重新选择，或略过这些行。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>What is in stays in. Import the same file again to go on.</source>
        <translation>已导入的内容会保留。再次导入同一文件即可继续。</translation>
    </message>
    <message>
        <source>Everything in this file is here already. Nothing was changed.</source>
        <translation>文件中的内容均已存在。没有做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n branches now; this desk shows %1.</source>
        <translation>
            <numerusform>现在有 %n 家分店；本前台显示的是%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Choose the branch of this desk…</source>
        <translation>选择本前台所属分店…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入另一个文件</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ImprovementForm</name>
    <message>
        <source>Every category</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>About</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Why such complaints come</source>
        <translation>此类投诉的原因</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>lobby::ui::IntakePage</name>
    <message>
        <source>New complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Save the complaint</source>
        <translation>保存投诉</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The complaint is taken down.</source>
        <translation>投诉已登记。</translation>
    </message>
    <message>
        <source>The complaint was not saved.</source>
        <translation>投诉未保存。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Write when it happened as 22:30, yesterday 22:30 or 5/14 22:30, not later than now.</source>
        <translation>发生时间请写成 22:30、昨天 22:30 或 5/14 22:30，不能晚于现在。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::KeptAsideCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人档案</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>中心未接受</translation>
    </message>
</context>
<context>
    <name>lobby::ui::KeyInForm</name>
    <message>
        <source>This is no card&apos;s number: look at it once more.</source>
        <translation>卡号不正确，请再核对一次。</translation>
    </message>
    <message>
        <source>Type the number of the document.</source>
        <translation>请输入证件号码。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Type a country, or its code: CN, JPN.</source>
        <translation>请输入国家名称或代码，如 CN、JPN。</translation>
    </message>
    <message>
        <source>Type the room.</source>
        <translation>请输入房号。</translation>
    </message>
    <message>
        <source>This card has been keyed in already.</source>
        <translation>这张卡已经补录过了。</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Latin surname</source>
        <translation>英文姓</translation>
    </message>
    <message>
        <source>Latin given name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店</translation>
    </message>
</context>
<context>
    <name>lobby::ui::KeyInPage</name>
    <message>
        <source>Key in a card</source>
        <translation>补录登记卡</translation>
    </message>
    <message>
        <source>Save the card that was keyed in</source>
        <translation>保存补录的登记卡</translation>
    </message>
    <message>
        <source>Next field, and at the end save</source>
        <translation>下一栏，最后一栏保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Guest, stay and registration are saved together.</source>
        <translation>客人、入住记录和登记会一并保存。</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keyed in, the last one %1.</source>
        <translation>
            <numerusform>已补录 %n 张，最近一张为 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::KnownGuestsCard</name>
    <message>
        <source>May be known already</source>
        <translation>可能已有档案</translation>
    </message>
    <message>
        <source>Guests who may be the same</source>
        <translation>可能是同一位的客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>You can change it at any time in the settings.</source>
        <translation>以后可随时在设置中更改。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LeasePage</name>
    <message>
        <source>This desk has not heard from its server for too long.</source>
        <translation>本机太久没有收到中心的应答。</translation>
    </message>
    <message>
        <source>Guests may have been erased meanwhile, and what is kept of them here must not be read any more. Nothing is lost: the desk opens by itself as soon as it has agreed with the server.</source>
        <translation>其间可能有客人资料被删除，本机保存的这些资料不得再被读取。没有丢失任何数据：与中心同步之后，本机会自动打开。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message>
        <source>Fetching what others did…</source>
        <translation>正在接收其他前台的更改…</translation>
    </message>
    <message>
        <source>The server does not answer. It is asked again by itself; check the network of this computer.</source>
        <translation>中心没有应答。本机会自动再次询问；请检查这台电脑的网络。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LimitsSection</name>
    <message>
        <source>Write an amount, as in 200; 0 for nothing.</source>
        <translation>请填写金额，例如200；0表示不可给予。</translation>
    </message>
    <message>
        <source>The limits were saved.</source>
        <translation>权限额度已保存。</translation>
    </message>
    <message>
        <source>What each role may give a guest</source>
        <translation>各角色可给予客人的额度</translation>
    </message>
    <message>
        <source>At a time, in %1. Beyond it another member agrees with his password, as far as his own limit goes.</source>
        <translation>每次，以%1计。超出时须由另一位额度足够的员工输入密码同意。</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>保存权限额度</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LinkCard</name>
    <message numerus="yes">
        <source>%n reader(s) ready</source>
        <translation>
            <numerusform>%n 台阅读器就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync and devices: this desk works by itself</source>
        <translation>同步与设备：本机独立工作</translation>
    </message>
    <message>
        <source>Sync and devices</source>
        <translation>同步与设备</translation>
    </message>
    <message>
        <source>Look at the readers</source>
        <translation>查看阅读器</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>查看中心</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LinkWords</name>
    <message>
        <source>Sync needs attention</source>
        <translation>同步需要处理</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n changes waiting, saved here</source>
        <translation>
            <numerusform>离线：%n 项待上传，数据已存本机</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Fetching from the server …</source>
        <translation>正在从中心读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on their way</source>
        <translation>
            <numerusform>%n 项正在上传</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved centrally</source>
        <translation>已全部存到中心</translation>
    </message>
    <message>
        <source>This desk works by itself.</source>
        <translation>本机独立工作。</translation>
    </message>
    <message>
        <source>Connected to the server</source>
        <translation>已连接中心</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: everything is saved here.</source>
        <translation>中心没有应答。请继续工作：数据都已存在本机。</translation>
    </message>
    <message>
        <source>This desk has been retired. What was done here goes up; nothing comes down.</source>
        <translation>本机已停用。这里做的会上传，不再接收。</translation>
    </message>
    <message>
        <source>This desk may no longer talk to the server. Nothing is lost here; ask your administrator.</source>
        <translation>本机不再被允许连接中心。本机数据没有丢失，请联系管理员。</translation>
    </message>
    <message>
        <source>This program is too old for the server. What is done here goes up; install the new version to see what others do.</source>
        <translation>本程序版本过旧。这里做的会上传；安装新版本后才能看到其他前台的更改。</translation>
    </message>
    <message>
        <source>Another server answers in place of the one this desk knows. Nothing was sent; ask your administrator.</source>
        <translation>应答的不是本机认识的中心。没有发送任何内容，请联系管理员。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚才</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有待上传的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent; the oldest was made %1.</source>
        <translation>
            <numerusform>%n 项更改待上传，最早的在%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not since the program was started.</source>
        <translation>程序启动后还没有同步过。</translation>
    </message>
    <message>
        <source>Last agreed %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>The record of who did what here is not the one that the server has confirmed. Go on working; nothing is lost. Ask your administrator to check it.</source>
        <translation>这台电脑上“谁做了什么”的记录与服务器确认过的不一致。请照常工作，数据没有丢失；请让管理员检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 项待裁决</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk was reported lost. What it holds is made unreadable; what it had sent is safe on the server.</source>
        <translation>本机已报失。这里的资料将被销毁；已上传的内容在中心上安全无恙。</translation>
    </message>
    <message numerus="yes">
        <source>Offline: closes in %n days</source>
        <translation>
            <numerusform>离线：%n 天后停用</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: closes at the next login</source>
        <translation>离线：下次登录时停用</translation>
    </message>
    <message>
        <source>The server has been silent for too long: from the next login on this desk opens only once it has answered.</source>
        <translation>中心太久没有应答：从下次登录起，本机须在收到应答之后才能打开。</translation>
    </message>
    <message numerus="yes">
        <source>The server has been silent for long. In %n days this desk opens only once it has answered; get it on the network before.</source>
        <translation>
            <numerusform>中心已有很久没有应答。%n 天后，本机须在收到应答之后才能打开；请在此之前接入网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of this desk has run out. Nothing is lost: the server lets it in again by a ticket.</source>
        <translation>本机的证书已过期。没有丢失任何数据：凭接入码即可重新接入中心。</translation>
    </message>
    <message>
        <source>What this desk knew of its server was lost when its database was damaged. What is here is safe, and goes to the server once the desk has joined it again by a ticket.</source>
        <translation>本机的数据库损坏时，丢失了与中心连接所需的信息。本机的数据是安全的；凭接入码重新接入中心后会上传。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LockOverlay</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>前台已锁定</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>由谁接班？</translation>
    </message>
    <message>
        <source>Whatever is half filled in stays with the one who began it.</source>
        <translation>未填完的表单只为填写的人保留。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LoginPage</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>请选择您的姓名</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The new password is set. Log in with it.</source>
        <translation>新密码已设置，请用它登录。</translation>
    </message>
    <message>
        <source>Password lost?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>恢复凭证…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Bring over what is left…</source>
        <translation>取出剩余数据…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LoginPanel</name>
    <message>
        <source>There were ten wrong passwords. A supervisor can unlock you at this desk, in Settings, Users and roles.</source>
        <translation>密码已输错十次。请主管在本机的“设置 - 用户与角色”中解锁。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>You are no longer a member of this desk.</source>
        <translation>您已不是本前台的成员。</translation>
    </message>
    <message>
        <source>Members of this desk</source>
        <translation>本前台的成员</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Backing up before the update… %1 %</source>
        <extracomment>%1: percent</extracomment>
        <translation>更新前正在备份… %1 %</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>客人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainWindow</name>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>无法写入此设置，下次启动时将不再保留。</translation>
    </message>
    <message>
        <source>Search guests, rooms, document or phone tails, or type &gt; for commands</source>
        <translation>搜索客人、房号、证件尾号、电话，或输入 &gt; 执行命令</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MappingStep</name>
    <message>
        <source>By its heading</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>An earlier column is this already</source>
        <translation>前面已有一列是它</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>按“%1”</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请取一个名称。</translation>
    </message>
    <message>
        <source>The columns are kept for the next file like this.</source>
        <translation>对应关系已保存，下次同样的文件将自动套用。</translation>
    </message>
    <message>
        <source>What this column is</source>
        <translation>此列对应</translation>
    </message>
    <message>
        <source>Keep these columns as</source>
        <translation>将对应关系保存为</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The file has headings</source>
        <translation>文件有标题行</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>None of the headings of “%1” is in this file.</source>
        <translation>此文件中没有“%1”的任何标题。</translation>
    </message>
    <message>
        <source>The columns are as they were.</source>
        <translation>各列保持原样。</translation>
    </message>
    <message>
        <source>The columns are as in “%1”.</source>
        <translation>各列已按“%1”设置。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Columns kept before</source>
        <translation>已保存的对应关系</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MatchList</name>
    <message>
        <source>New guest</source>
        <translation>新客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MatchWords</name>
    <message>
        <source>Must not be given a room</source>
        <translation>禁止入住</translation>
    </message>
    <message>
        <source>May be somebody who must not be given a room: not verified</source>
        <translation>与禁止入住者同名，未核实</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>证件号一致</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名一致</translation>
    </message>
    <message>
        <source>Same birth date</source>
        <translation>出生日期一致</translation>
    </message>
    <message>
        <source>Another birth date</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>电话一致</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>入住 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>in house, room %1</source>
        <translation>在住 %1 房</translation>
    </message>
    <message>
        <source>arrives on %1</source>
        <translation>%1 到店</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>姓名不同</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MemberForm</name>
    <message>
        <source>Write a name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>There is a member of this name already. Add something to tell them apart.</source>
        <translation>已有同名成员，请加上字样以便区分。</translation>
    </message>
    <message>
        <source>Somebody must stay who can manage the others: make another member manager or administrator first.</source>
        <translation>必须保留一位能管理其他成员的人：请先让另一位成员担任经理或管理员。</translation>
    </message>
    <message>
        <source>Choose at least one role; of auditor, privacy officer and administrator at most one.</source>
        <translation>请至少选择一个角色；审计员、隐私专员、管理员三者最多选一个。</translation>
    </message>
    <message>
        <source>This member has left; the name stays in what was done.</source>
        <translation>该成员已离开，姓名仍保留在记录中。</translation>
    </message>
    <message>
        <source>Managers and administrators can change members and roles.</source>
        <translation>经理和管理员可以更改成员与角色。</translation>
    </message>
    <message>
        <source>%1 will not be able to log in any more. Press once more to do it.</source>
        <translation>%1 将无法再登录。再按一次即执行。</translation>
    </message>
    <message>
        <source>This member has no password at this desk yet.</source>
        <translation>该成员在本机还没有密码。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set this password</source>
        <translation>设为此密码</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新密码…</translation>
    </message>
    <message>
        <source>Really take out</source>
        <translation>确定移出</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Name on the login page</source>
        <translation>登录页上的姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MemberRows</name>
    <message>
        <source>%1 %2</source>
        <comment>field, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Primary: %1</source>
        <translation>首选：%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MomentField</name>
    <message>
        <source>tomorrow 9, fri 15:00, in 2 hours</source>
        <translation>明天9点、周五下午3点、2小时后</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MonthCalendar</name>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月历中的日期</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NewGuestPage</name>
    <message>
        <source>New guest</source>
        <translation>新建客人</translation>
    </message>
    <message>
        <source>Save the new guest</source>
        <translation>保存新客人</translation>
    </message>
    <message>
        <source>The guest is saved.</source>
        <translation>客人已保存。</translation>
    </message>
    <message>
        <source>The new guest was not saved.</source>
        <translation>新客人没有保存。</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow.</source>
        <translation>填写姓名即可，其余可以以后补充。</translation>
    </message>
    <message>
        <source>Save guest</source>
        <translation>保存客人</translation>
    </message>
    <message>
        <source>Compare two who may be one guest</source>
        <translation>比较可能是同一位客人的两条记录</translation>
    </message>
    <message>
        <source>No two guests here may be one.</source>
        <translation>这里没有两位可能是同一人的客人。</translation>
    </message>
    <message>
        <source>The guest is saved, and may be the same as %1.</source>
        <translation>客人已保存，可能与 %1 是同一人。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NewPassword</name>
    <message>
        <source>The two are not the same. Type the password once more.</source>
        <translation>两次输入不一致，请重新输入密码。</translation>
    </message>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>密码，至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NormalChangesModel</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1：%2 改为 %3</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NormalisePage</name>
    <message>
        <source>One way of writing</source>
        <translation>统一写法</translation>
    </message>
    <message>
        <source>Write this value or leave it</source>
        <translation>写入或保留此值</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were written.</source>
        <translation>
            <numerusform>已写入 %n 个值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as they were.</source>
        <translation>
            <numerusform>%n 个值已恢复原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n 个值之后被修改过，保持现状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n value(s)</source>
        <translation>
            <numerusform>%1，%2：%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>This was written more than 30 days ago.</source>
        <translation>这是 30 天以前写入的。</translation>
    </message>
    <message>
        <source>It stays; a single value can still be changed in the guest&apos;s profile.</source>
        <translation>内容保留；仍可在客人档案中逐个修改。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n value(s)</source>
        <translation>
            <numerusform>写入 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n value(s)</source>
        <translation>
            <numerusform>前 %n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全角字符</translation>
    </message>
    <message>
        <source>Capitals of names</source>
        <translation>姓名大小写</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>国家和地区代码</translation>
    </message>
    <message>
        <source>What is written one way</source>
        <translation>统一什么</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>写入记录</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>Values, now and then</source>
        <translation>值：现在和之后</translation>
    </message>
    <message>
        <source>Every value that the rules know is written one way already.</source>
        <translation>规则所知的值都已统一。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NoticeDialog</name>
    <message>
        <source>Privacy notice, version %1</source>
        <translation>隐私告知书第 %1 版</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NoticeSection</name>
    <message>
        <source>Version %1 of the notice is in force.</source>
        <translation>告知书第 %1 版已生效。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Publish as version %1</source>
        <translation>发布为第 %1 版</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation>隐私告知书第 %1 版</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隐私告知书</translation>
    </message>
    <message>
        <source>What guests are told before they agree to anything. {property} stands for the name of the house. A version that is in force never changes: guests have been shown it.</source>
        <translation>客人同意任何事项之前被告知的内容。{property} 代表本店名称。已生效的版本不会更改，因为已向客人出示。</translation>
    </message>
    <message>
        <source>Languages of the notice</source>
        <translation>告知书的语言</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>告知书正文</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OpeningSection</name>
    <message>
        <source>Write hours as 09:00-12:00, 13:30-18:00.</source>
        <translation>请按 09:00-12:00, 13:30-18:00 的格式填写时间。</translation>
    </message>
    <message>
        <source>Write the hours of one day at least.</source>
        <translation>请至少填写一天的营业时间。</translation>
    </message>
    <message>
        <source>The opening hours were saved.</source>
        <translation>营业时间已保存。</translation>
    </message>
    <message>
        <source>None: open on public holidays too</source>
        <translation>无：公共假期也营业</translation>
    </message>
    <message>
        <source>No public holidays of this region are known yet.</source>
        <translation>尚未录入该地区的公共假期。</translation>
    </message>
    <message>
        <source>Public holidays are known for %1 to %2.</source>
        <translation>已有 %1 至 %2 年的公共假期。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>公共假期按</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Make-up working days</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>as the first open day</source>
        <translation>同首个营业日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>经理和管理员可以更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationFormPage</name>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Edit the organization</source>
        <translation>编辑单位</translation>
    </message>
    <message>
        <source>Save the organization</source>
        <translation>保存单位</translation>
    </message>
    <message>
        <source>••••%1 stays unless another is typed</source>
        <translation>不填新账号则保留 ••••%1</translation>
    </message>
    <message>
        <source>%1 by income and staff</source>
        <translation>按收入和人数为 %1</translation>
    </message>
    <message>
        <source>The organization is saved.</source>
        <translation>单位已保存。</translation>
    </message>
    <message>
        <source>The organization was not saved.</source>
        <translation>单位没有保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>What is written on bills</source>
        <translation>开票资料</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationPage</name>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Make main contact</source>
        <translation>设为主联系人</translation>
    </message>
    <message>
        <source>Position of the contact</source>
        <translation>联系人的职务</translation>
    </message>
    <message>
        <source>Remove the contact or sale</source>
        <translation>移除联系人或销售</translation>
    </message>
    <message>
        <source>Write a sale down</source>
        <translation>登记销售</translation>
    </message>
    <message>
        <source>Show the whole account number</source>
        <translation>显示完整账号</translation>
    </message>
    <message>
        <source>Out of the lists</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>No contact is chosen.</source>
        <translation>没有选中联系人。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>没有选中任何内容。</translation>
    </message>
    <message>
        <source>Your role may not see whole account numbers. Ask a supervisor.</source>
        <translation>您的角色不能查看完整账号。请找主管。</translation>
    </message>
    <message>
        <source>No account is known.</source>
        <translation>没有登记账号。</translation>
    </message>
    <message>
        <source>Why do you need to see it?</source>
        <translation>为什么需要查看？</translation>
    </message>
    <message>
        <source>&amp;1  To pay or to be paid</source>
        <translation>&amp;1  付款或收款</translation>
    </message>
    <message>
        <source>&amp;2  To correct the profile</source>
        <translation>&amp;2  更正资料</translation>
    </message>
    <message>
        <source>&amp;3  An authority asks for it</source>
        <translation>&amp;3  主管机关要求</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知资料</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Contacts, the main one first</source>
        <translation>联系人，主联系人在前</translation>
    </message>
    <message>
        <source>Sales, the latest first</source>
        <translation>销售，最近的在前</translation>
    </message>
    <message>
        <source>Nobody speaks for it yet. A adds a guest.</source>
        <translation>还没有联系人。按 A 添加客人。</translation>
    </message>
    <message>
        <source>Nothing was sold to it yet. S writes a sale down.</source>
        <translation>还没有销售。按 S 登记一笔。</translation>
    </message>
    <message>
        <source>Who speaks for it</source>
        <translation>谁是联系人</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or document tail</source>
        <translation>姓名、拼音、电话或证件尾号</translation>
    </message>
    <message>
        <source>“%1” is new: write him down as a guest first</source>
        <translation>“%1”是新客人：请先登记</translation>
    </message>
    <message>
        <source>Open the guest or sale</source>
        <translation>打开客人或销售</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationTableModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization fits this filter.</source>
        <translation>当前筛选下没有单位。</translation>
    </message>
    <message>
        <source>No organizations yet. Write the first one down, or import a customer file.</source>
        <translation>还没有单位。登记第一个，或导入客户文件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Your role may not take organizations out of the list. Ask a supervisor.</source>
        <translation>您的角色不能把单位移出列表。请找主管。</translation>
    </message>
    <message>
        <source>No organization is chosen.</source>
        <translation>没有选中单位。</translation>
    </message>
    <message>
        <source>The organization is out of the list.</source>
        <translation>单位已移出列表。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name, pinyin, telephone, tax number</source>
        <translation>名称、拼音、电话、税号</translation>
    </message>
    <message>
        <source>Filter of organizations</source>
        <translation>单位筛选</translation>
    </message>
    <message>
        <source>Whatever they are to us</source>
        <translation>所有客户类型</translation>
    </message>
    <message>
        <source>What they are to us</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>There are more: narrow the filter to see them.</source>
        <translation>还有更多：请缩小筛选范围查看。</translation>
    </message>
    <message>
        <source>Organizations by the alphabet</source>
        <translation>按字母排列的单位</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OwnerStep</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The owner may do everything and adds the others. The password opens the encrypted database; Lobby keeps it nowhere.</source>
        <translation>所有者拥有全部权限，并可添加其他成员。密码用于打开加密的数据库，大堂不在任何地方保存它。</translation>
    </message>
    <message>
        <source>Write the owner&apos;s name.</source>
        <translation>请填写所有者姓名。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PairPanel</name>
    <message>
        <source>Chosen by hand.</source>
        <translation>手工选择。</translation>
    </message>
    <message>
        <source>Why they are alike: %1. %2 %</source>
        <translation>为何相似：%1。%2 %</translation>
    </message>
    <message>
        <source>Two guests side by side</source>
        <translation>两位客人对照</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is masked</source>
        <translation>显示隐藏内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PairRows</name>
    <message>
        <source>Latin name</source>
        <translation>拉丁名</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>They are one guest already.</source>
        <translation>他们已经是同一位客人。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: A %2, B %3; merged %4</source>
        <translation>%1：A %2，B %3；合并后 %4</translation>
    </message>
    <message>
        <source>Two birth dates that cannot be one (%1): correct the wrong one first, or they are two people.</source>
        <translation>两个出生日期互相矛盾（%1）：请先更正错误的一个，否则就是两个人。</translation>
    </message>
    <message>
        <source>Two numbers of one kind of document, both still valid (%1): correct the wrong one first, or they are two people.</source>
        <translation>同类证件有两个仍然有效的号码（%1）：请先更正错误的一个，否则就是两个人。</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>年不同</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>月不同</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>日不同</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: alike at the end, another number before it</source>
        <translation>%1：尾号相同，前面不同</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <translation>%1：号码不同</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PairTableModel</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>A, who is shown</source>
        <translation>A（合并后显示）</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并后</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PartingPage</name>
    <message>
        <source>Part a guest</source>
        <translation>拆分客人</translation>
    </message>
    <message>
        <source>Make two guests of them again</source>
        <translation>恢复为两位客人</translation>
    </message>
    <message>
        <source>Belongs to A</source>
        <translation>归 A</translation>
    </message>
    <message>
        <source>Belongs to B</source>
        <translation>归 B</translation>
    </message>
    <message>
        <source>This guest was not merged with another, or is parted already.</source>
        <translation>此客人没有与他人合并，或已经拆分。</translation>
    </message>
    <message>
        <source>A is %1, B is %2; all that was theirs before is theirs again.</source>
        <translation>A 是 %1，B 是 %2；合并前属于各自的内容恢复原状。</translation>
    </message>
    <message>
        <source>Nothing came since they were merged.</source>
        <translation>合并后没有新增内容。</translation>
    </message>
    <message>
        <source>What came since is A&apos;s, unless you say that it belongs to B.</source>
        <translation>合并后新增的内容归 A，除非您指定归 B。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>They are two guests again.</source>
        <translation>已拆分，恢复为两位客人。</translation>
    </message>
    <message>
        <source>No merged guest is shown.</source>
        <translation>当前没有显示合并过的客人。</translation>
    </message>
    <message>
        <source>Which merging</source>
        <translation>哪一次合并</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>他们是两个人</translation>
    </message>
    <message>
        <source>The guest says so</source>
        <translation>客人提出</translation>
    </message>
    <message>
        <source>It rested on wrong data</source>
        <translation>依据的数据有误</translation>
    </message>
    <message>
        <source>What came since they were merged</source>
        <translation>合并后新增的内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PlaceStep</name>
    <message>
        <source>Your desk</source>
        <translation>您的前台</translation>
    </message>
    <message>
        <source>What kind of place is it, and what is it called?</source>
        <translation>这是什么类型的场所，叫什么名字？</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Name of the hotel</source>
        <translation>酒店名称</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>旅行社名称</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Our hotel</source>
        <translation>我们的酒店</translation>
    </message>
    <message>
        <source>Our agency</source>
        <translation>我们的旅行社</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>我们的机构</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PreventionPage</name>
    <message>
        <source>Prevention</source>
        <translation>投诉预防</translation>
    </message>
    <message>
        <source>New improvement</source>
        <translation>新建改进项</translation>
    </message>
    <message>
        <source>The improvement is done</source>
        <translation>改进已完成</translation>
    </message>
    <message>
        <source>Save the improvement</source>
        <translation>保存改进项</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Cases behind it</source>
        <translation>查看相关投诉</translation>
    </message>
    <message>
        <source>Nothing comes more often than it used to.</source>
        <translation>没有比以往更频繁的投诉。</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>This is needed, and as it is it cannot be saved.</source>
        <translation>此项必填，目前的内容无法保存。</translation>
    </message>
    <message>
        <source>Done today. From now on the page shows what it does.</source>
        <translation>今日完成。此后本页显示其效果。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>尚未输入。</translation>
    </message>
    <message>
        <source>There is no improvement yet.</source>
        <translation>还没有改进项。</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>增多的投诉</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进项</translation>
    </message>
    <message>
        <source>Month before  ,</source>
        <translation>上个月  ,</translation>
    </message>
    <message>
        <source>Month after  .</source>
        <translation>下个月  .</translation>
    </message>
    <message>
        <source>New improvement  N</source>
        <translation>新建改进项  N</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应于</translation>
    </message>
    <message>
        <source>About</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之后</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PrivacyWords</name>
    <message>
        <source>Remember preferences for the next stay</source>
        <translation>记住我的喜好，供下次入住使用</translation>
    </message>
    <message>
        <source>Offers by e-mail</source>
        <translation>通过电子邮件接收优惠信息</translation>
    </message>
    <message>
        <source>Offers by phone or message</source>
        <translation>通过电话或短信接收优惠信息</translation>
    </message>
    <message>
        <source>Membership programme</source>
        <translation>参加会员计划</translation>
    </message>
    <message>
        <source>Pass data on to partners</source>
        <translation>向合作伙伴提供信息</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ProfileHeader</name>
    <message>
        <source>VIP %1</source>
        <translation>VIP %1</translation>
    </message>
    <message>
        <source>In house until %1</source>
        <translation>在住，至 %1</translation>
    </message>
    <message>
        <source>In house, %1 until %2</source>
        <translation>在住 %1，至 %2</translation>
    </message>
    <message>
        <source>Out of the lists</source>
        <translation>已移出列表</translation>
    </message>
    <message>
        <source>Do not room. Ask a supervisor.</source>
        <translation>不予入住，请找主管。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of alert, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PromisePage</name>
    <message>
        <source>New promise</source>
        <translation>新承诺</translation>
    </message>
    <message>
        <source>Save the promise</source>
        <translation>保存承诺</translation>
    </message>
    <message>
        <source>To no guest who is known: open this on a guest for one that is.</source>
        <translation>不针对已登记的客人：在某位客人处打开即可指定。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>对%1</translation>
    </message>
    <message>
        <source>The public holidays of that year are not entered: name a moment instead.</source>
        <translation>该年的公共假日尚未录入：请改为填写具体时间。</translation>
    </message>
    <message>
        <source>The promise is saved.</source>
        <translation>承诺已保存。</translation>
    </message>
    <message>
        <source>%1 is above your limit. What you typed is still here.</source>
        <translation>%1超出您的权限额度。已填写的内容仍保留。</translation>
    </message>
    <message>
        <source>The promise was not saved.</source>
        <translation>承诺未保存。</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>何时兑现</translation>
    </message>
    <message>
        <source>Or within so many working days</source>
        <translation>或几个工作日之内</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no working days</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>To no guest who is known</source>
        <translation>不针对已登记的客人</translation>
    </message>
    <message>
        <source>Save promise</source>
        <translation>保存承诺</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PromiseTableModel</name>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对谁</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承诺人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open the case or the guest</source>
        <translation>打开案件或客人</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n项未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise has ended yet.</source>
        <translation>还没有已结束的承诺。</translation>
    </message>
    <message>
        <source>Every promise is kept.</source>
        <translation>所有承诺均已兑现。</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>新承诺</translation>
    </message>
    <message>
        <source>No promise is chosen.</source>
        <translation>未选择承诺。</translation>
    </message>
    <message>
        <source>This promise has ended.</source>
        <translation>此承诺已结束。</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>承诺已兑现。</translation>
    </message>
    <message>
        <source>The promise is withdrawn.</source>
        <translation>承诺已撤回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This promise is about no guest who is known.</source>
        <translation>此承诺不针对已登记的客人。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>显示哪些承诺</translation>
    </message>
    <message>
        <source>Promises by the moment they are due</source>
        <translation>承诺，按到期时间排列</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ProofBar</name>
    <message>
        <source>A word is needed here.</source>
        <translation>此处需要填写。</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>How it is known to be delivered: who, when, under which number</source>
        <translation>如何得知已兑现：何人、何时、单号</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>已兑现</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PropertySection</name>
    <message>
        <source>Write the name of the house.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of desk</source>
        <translation>前台类型</translation>
    </message>
    <message>
        <source>Currency of its amounts</source>
        <translation>金额币种</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>经理和管理员可以更改此处。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QualityListPage</name>
    <message>
        <source>Guests behind a number</source>
        <translation>数字背后的客人</translation>
    </message>
    <message>
        <source>Looking through all guests…</source>
        <translation>正在查看全部客人…</translation>
    </message>
    <message>
        <source>The first %1 of %2 guests</source>
        <translation>%2 位客人中的前 %1 位</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n 位客人</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message>
        <source>No guest is behind this number any more.</source>
        <translation>这个数字背后已没有客人。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QualityPage</name>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>图表或表格</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>将数字存为 CSV</translation>
    </message>
    <message>
        <source>Save the figures as PDF</source>
        <translation>将数字存为 PDF</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Guests behind it</source>
        <translation>背后的客人</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>统计已停止。</translation>
    </message>
    <message>
        <source>F5 counts again; nothing was changed.</source>
        <translation>按 F5 重新统计；没有任何更改。</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部分店</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>无分店</translation>
    </message>
    <message>
        <source>Made at any time</source>
        <translation>任何时间建档</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>%1 建档</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复…</translation>
    </message>
    <message>
        <source>%1 guests</source>
        <translation>%1 位客人</translation>
    </message>
    <message>
        <source>Charts  T</source>
        <translation>图表  T</translation>
    </message>
    <message>
        <source>Tables  T</source>
        <translation>表格  T</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数字</translation>
    </message>
    <message>
        <source>data-quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>数字已保存。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Month in which the records were made</source>
        <translation>建档月份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>CSV  V</source>
        <translation>CSV  V</translation>
    </message>
    <message>
        <source>PDF  P</source>
        <translation>PDF  P</translation>
    </message>
    <message>
        <source>There are no guests to count here.</source>
        <translation>这里没有可统计的客人。</translation>
    </message>
    <message>
        <source>Which rate</source>
        <translation>哪项指标</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>按什么</translation>
    </message>
    <message>
        <source>Records drawn by lot</source>
        <translation>抽查档案</translation>
    </message>
    <message>
        <source>One way of writing</source>
        <translation>统一写法</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QualityRowsModel</name>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Written last by</source>
        <translation>最后修改人</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无姓名</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QuietPanel</name>
    <message>
        <source>Remembered: it is right.</source>
        <translation>已记住：此项无误。</translation>
    </message>
    <message>
        <source>It comes again in a week.</source>
        <translation>一周后再次提示。</translation>
    </message>
    <message>
        <source>What a quiet minute is good for</source>
        <translation>空闲时可核对的内容</translation>
    </message>
    <message>
        <source>Nothing waits for a quiet minute.</source>
        <translation>没有待核对的内容。</translation>
    </message>
    <message>
        <source>Open and mend</source>
        <translation>打开并更正</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再看</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QuietTableModel</name>
    <message>
        <source>E-mail address that nobody has</source>
        <translation>无人使用的邮箱地址</translation>
    </message>
    <message>
        <source>Address of a portal, which ends with the booking</source>
        <translation>订房平台代用邮箱，订单结束后失效</translation>
    </message>
    <message>
        <source>Telephone number that nobody has</source>
        <translation>无人使用的电话号码</translation>
    </message>
    <message>
        <source>Birth date that a program has put</source>
        <translation>程序填入的出生日期</translation>
    </message>
    <message>
        <source>Document has expired</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>Birth date is missing</source>
        <translation>缺少出生日期</translation>
    </message>
    <message>
        <source>Telephone not confirmed for two years</source>
        <translation>电话两年未核实</translation>
    </message>
    <message>
        <source>E-mail not confirmed for two years</source>
        <translation>邮箱两年未核实</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>待核对内容</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 项需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReaderList</name>
    <message>
        <source>Readers that type</source>
        <translation>键盘式阅读器</translation>
    </message>
    <message>
        <source>Always heard, wherever the cursor is.</source>
        <translation>无论光标在哪里都能读取。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Test my reader</source>
        <translation>测试我的阅读器</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReaderSettingsCard</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Scanner on the serial line</source>
        <translation>串口扫描器</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>速率（波特）</translation>
    </message>
    <message>
        <source>A reader that types sends before a scan</source>
        <translation>键盘式阅读器的前缀</translation>
    </message>
    <message>
        <source>And after it</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Look for card readers</source>
        <translation>查找读卡器</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReaderWords</name>
    <message>
        <source>Scanner on %1</source>
        <translation>%1 上的扫描器</translation>
    </message>
    <message>
        <source>Card reader %1</source>
        <translation>读卡器 %1</translation>
    </message>
    <message>
        <source>Made-up documents</source>
        <translation>虚构证件</translation>
    </message>
    <message>
        <source>Being looked for.</source>
        <translation>正在查找。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not connected. Trying again every 3 s.</source>
        <translation>未连接。每 3 秒重试一次。</translation>
    </message>
    <message>
        <source>A reader sent more than any document holds. Nothing of it was kept; scan again.</source>
        <translation>阅读器发送的内容超过任何证件的长度，未保留任何内容。请重新扫描。</translation>
    </message>
    <message>
        <source>The card could not be read. Lay it on the reader again, and leave it there for a moment.</source>
        <translation>无法读取卡片。请重新放到读卡器上并停留片刻。</translation>
    </message>
    <message>
        <source>These are too few keys to be told from a hand&apos;s. Read a longer code, or set a prefix at the reader.</source>
        <translation>按键太少，无法与手动输入区分。请读取更长的码，或在阅读器上设置前缀。</translation>
    </message>
    <message>
        <source>The reader types as slowly as a hand. Set a shorter delay between keys at the reader.</source>
        <translation>阅读器的输入速度与手动输入一样慢。请在阅读器上缩短按键间隔。</translation>
    </message>
    <message>
        <source>The sign &lt; comes as another one: set the reader to the keyboard layout of this computer.</source>
        <translation>字符 &lt; 变成了别的字符：请将阅读器设置为本机的键盘布局。</translation>
    </message>
    <message>
        <source>Small letters come where a document has capitals. Documents are read all the same; for other codes switch Caps Lock off.</source>
        <translation>证件上的大写字母变成了小写。证件仍可读取；读取其他码时请关闭大写锁定。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证件卡</translation>
    </message>
    <message>
        <source>Chinese resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Misread, and mended</source>
        <translation>误读并已更正</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires within six months</source>
        <translation>六个月内到期</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>一次两本</translation>
    </message>
    <message>
        <source>Member&apos;s code</source>
        <translation>会员码</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>a passport, an identity card or a visa</source>
        <translation>护照、身份证件或签证</translation>
    </message>
    <message>
        <source>a Chinese resident&apos;s number</source>
        <translation>居民身份证号码</translation>
    </message>
    <message>
        <source>a boarding pass</source>
        <translation>登机牌</translation>
    </message>
    <message>
        <source>a code of this house</source>
        <translation>本店的码</translation>
    </message>
    <message>
        <source>a visiting card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>something to search for</source>
        <translation>搜索内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReadersPage</name>
    <message>
        <source>These settings are in force now.</source>
        <translation>这些设置现已生效。</translation>
    </message>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>此设置无法写入，下次启动时将丢失。</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Changes of this desk are in force at once.</source>
        <translation>本台的更改立即生效。</translation>
    </message>
    <message>
        <source>Readers of this desk</source>
        <translation>本台的阅读器</translation>
    </message>
    <message>
        <source>Made-up documents</source>
        <translation>虚构证件</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReadingCard</name>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>证件机读码</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReadingStep</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReceivingWords</name>
    <message>
        <source>Nothing was read.</source>
        <translation>没有读到内容。</translation>
    </message>
    <message>
        <source>A line of the document is missing.</source>
        <translation>缺少一行机读码。</translation>
    </message>
    <message>
        <source>There are more lines than a document has.</source>
        <translation>机读码行数过多。</translation>
    </message>
    <message>
        <source>A line is too long or too short.</source>
        <translation>有一行过长或过短。</translation>
    </message>
    <message>
        <source>There are characters in it that no document has.</source>
        <translation>含有证件上不会出现的字符。</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>不认识这种证件。</translation>
    </message>
    <message>
        <source>This is not a whole number of a resident identity card.</source>
        <translation>这不是完整的居民身份证号码。</translation>
    </message>
    <message>
        <source>There was no such region when the holder was born.</source>
        <translation>持证人出生时没有该行政区划。</translation>
    </message>
    <message>
        <source>The birth date in the number is not a date.</source>
        <translation>号码中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The birth date in the number lies in the future.</source>
        <translation>号码中的出生日期在将来。</translation>
    </message>
    <message>
        <source>The last character does not fit the number.</source>
        <translation>最后一位校验码不符。</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture.</source>
        <translation>这不是 JPEG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>The picture is too large: over 4096 pixels or 32 MB.</source>
        <translation>图片过大：超过 4096 像素或 32 MB。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>There are no lines of a document to be seen in the picture.</source>
        <translation>图片中看不到证件机读码。</translation>
    </message>
    <message>
        <source>The picture is too dark to read.</source>
        <translation>图片太暗，无法读取。</translation>
    </message>
    <message>
        <source>The picture has too little contrast to read.</source>
        <translation>图片对比度太低，无法读取。</translation>
    </message>
    <message>
        <source>The picture is too small to read.</source>
        <translation>图片太小，无法读取。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RecoveryCard</name>
    <message numerus="yes">
        <source>Something is missing: the sheet has %n groups.</source>
        <translation>
            <numerusform>内容不完整：凭证上有 %n 组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too much: the sheet has %n groups.</source>
        <translation>
            <numerusform>内容过多：凭证上只有 %n 组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 is not what the sheet says. Look at it once more.</source>
        <translation>第 %1 组与凭证不符，请再核对一次。</translation>
    </message>
    <message>
        <source>The groups do not belong together. Look at all of them again.</source>
        <translation>各组不属于同一份凭证，请全部再核对一次。</translation>
    </message>
    <message>
        <source>This is the sheet of another database, or an older one.</source>
        <translation>这是另一个数据库的凭证，或已作废的旧凭证。</translation>
    </message>
    <message>
        <source>A new password by the recovery sheet</source>
        <translation>用恢复凭证设置新密码</translation>
    </message>
    <message>
        <source>Type the groups as they stand on the sheet, the spaces as you like.</source>
        <translation>按凭证上的顺序输入各组，空格随意。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁设置</translation>
    </message>
    <message>
        <source>Key on the sheet</source>
        <translation>凭证上的密钥</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set this password</source>
        <translation>设为此密码</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RecoverySection</name>
    <message>
        <source>The new recovery sheet is in force. Destroy the old one.</source>
        <translation>新的恢复凭证已生效。请销毁旧的。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复凭证</translation>
    </message>
    <message>
        <source>When every password is lost, the recovery sheet alone opens the database. Make a new one when the old one is lost or somebody may have seen it; the old one stops working then.</source>
        <translation>所有密码都丢失时，只有恢复凭证能打开数据库。如果旧凭证丢失或可能被人看到，请制作新的；旧的随即失效。</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>制作新的恢复凭证</translation>
    </message>
    <message>
        <source>Managers and administrators can make a new recovery sheet.</source>
        <translation>经理和管理员可以制作新的恢复凭证。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Use this sheet from now on</source>
        <translation>从现在起使用此凭证</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>保留旧凭证</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复凭证</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>已经在纸上了吗？</translation>
    </message>
    <message>
        <source>When every password is lost, this key alone opens the database. Print it or write it down now and lock it away; it is not shown again.</source>
        <translation>如果所有密码都丢失，只有这个密钥能打开数据库。请现在打印或抄写并锁好，以后不再显示。</translation>
    </message>
    <message>
        <source>Type two groups from the sheet, so that we know it can be read.</source>
        <translation>请按凭证输入其中两组，以确认可以读清。</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已在纸上</translation>
    </message>
    <message>
        <source>This is not what the sheet says. Look at the group once more.</source>
        <translation>与凭证不符，请再核对这一组。</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>保存恢复凭证</translation>
    </message>
    <message>
        <source>This key opens the database when every password is lost. Keep it locked away, not at the desk.</source>
        <translation>所有密码都丢失时，此密钥可打开数据库。请锁好，不要放在前台。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>同一密钥的二维码</translation>
    </message>
    <message>
        <source>Saved. Print it, lock it away, then delete the file.</source>
        <translation>已保存。请打印并锁好，然后删除文件。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>已有同名文件，请换一个名称。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>再看一次凭证</translation>
    </message>
    <message>
        <source>Group %1 of the sheet</source>
        <translation>凭证第 %1 组</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>已发送到打印机。继续之前请查看打印出的凭证。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RemindersCard</name>
    <message>
        <source>Reminders: none left for today</source>
        <translation>提醒：今天没有了</translation>
    </message>
    <message numerus="yes">
        <source>and %n more today</source>
        <translation>
            <numerusform>今天还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>今日提醒</translation>
    </message>
    <message>
        <source>Open the follow-ups</source>
        <translation>打开跟进提醒</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RemindersSection</name>
    <message>
        <source>The rules were saved. Tasks follow within the hour.</source>
        <translation>规则已保存。任务将在一小时内跟着调整。</translation>
    </message>
    <message>
        <source>Tasks that are written by themselves</source>
        <translation>自动写出的任务</translation>
    </message>
    <message>
        <source>At every desk of this house, a week ahead. What is turned off is withdrawn where nobody has done it yet.</source>
        <translation>在本店每个前台，提前一周写出。关闭的规则，尚未完成的任务会撤回。</translation>
    </message>
    <message>
        <source>Around which stays</source>
        <translation>针对哪些入住</translation>
    </message>
    <message>
        <source>Of guests with a VIP code</source>
        <translation>有贵宾代码的客人</translation>
    </message>
    <message>
        <source>Of all guests</source>
        <translation>所有客人</translation>
    </message>
    <message>
        <source> working days after</source>
        <translation> 个工作日后</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> 天前</translation>
    </message>
    <message>
        <source> days after</source>
        <translation> 天后</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>天数：%1</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReplacingPage</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReportTableModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReportsPage</name>
    <message>
        <source>Reports to the authority</source>
        <translation>向主管机关报送</translation>
    </message>
    <message>
        <source>Send the report again</source>
        <translation>重新发送这条报送</translation>
    </message>
    <message>
        <source>The authority was told by hand</source>
        <translation>已用其他方式告知主管机关</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>哪些报送</translation>
    </message>
    <message>
        <source>Reporting is switched off in the settings.</source>
        <translation>报送已在设置中关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>列表中共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Arrivals and departures are not reported from this desk. Choose a folder in the settings and switch it on.</source>
        <translation>本工作台不报送入住和离店。请在设置中选择文件夹并开启。</translation>
    </message>
    <message>
        <source>The authority knows of everybody who came and left.</source>
        <translation>所有入住和离店的客人都已报送。</translation>
    </message>
    <message>
        <source>Nobody has come or left since reporting was switched on.</source>
        <translation>开启报送以来没有人入住或离店。</translation>
    </message>
    <message>
        <source>No report is chosen.</source>
        <translation>没有选中报送。</translation>
    </message>
    <message>
        <source>This report is done.</source>
        <translation>这条报送已完成。</translation>
    </message>
    <message>
        <source>Something is missing: open the guest with Enter and add it.</source>
        <translation>资料不全：按 Enter 打开客人并补全。</translation>
    </message>
    <message>
        <source>The report is done.</source>
        <translation>这条报送已完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RescuePage</name>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups of Lobby (*.lobbybackup)</source>
        <translation>大堂的备份 (*.lobbybackup)</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>请选择备份。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder of the new profile</source>
        <translation>新数据的文件夹</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring over</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the new profile</source>
        <translation>打开新数据</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>丢失的内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ResultStep</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>Nothing was kept: what had been written was taken back.</source>
        <translation>没有保留任何内容：已写入的部分已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were updated.</source>
        <translation>
            <numerusform>已更新 %n 位客人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were the same already.</source>
        <translation>
            <numerusform>%n 位客人原本就相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated an earlier one.</source>
        <translation>
            <numerusform>%n 行与前面的行重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected duplicate(s) were left out.</source>
        <translation>
            <numerusform>略过了 %n 行疑似重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid row(s) were left out.</source>
        <translation>
            <numerusform>略过了 %n 行无效数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is here already. Nothing was changed.</source>
        <translation>文件中的内容都已存在。没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were added.</source>
        <translation>
            <numerusform>已新增 %n 位客人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not in</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>rows-not-imported</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The rows are in the file.</source>
        <translation>这些行已写入文件。</translation>
    </message>
    <message>
        <source>It holds personal data. Delete it when it is no longer needed.</source>
        <translation>其中含有个人信息，不再需要时请删除。</translation>
    </message>
    <message>
        <source>Save the rows that are not in…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入另一个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) were left out.</source>
        <translation>
            <numerusform>略过了 %n 行可能重复的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new guests may be here already; look at the page Duplicates.</source>
        <translation>
            <numerusform>新客人中有 %n 位可能已经在册；请查看“查重合并”页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要查看的行</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RevealedGuest</name>
    <message>
        <source>Why do you need to see it?</source>
        <translation>为什么需要查看？</translation>
    </message>
    <message>
        <source>&amp;1  The guest asks for it</source>
        <translation>&amp;1  客人要求</translation>
    </message>
    <message>
        <source>&amp;2  To call or write to the guest</source>
        <translation>&amp;2  联系客人</translation>
    </message>
    <message>
        <source>&amp;3  Check-in</source>
        <translation>&amp;3  办理入住</translation>
    </message>
    <message>
        <source>&amp;4  To correct the profile</source>
        <translation>&amp;4  更正档案</translation>
    </message>
    <message>
        <source>&amp;5  An authority asks for it</source>
        <translation>&amp;5  主管机关要求</translation>
    </message>
    <message>
        <source>Shown until %1.</source>
        <translation>显示到 %1。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReviewLinesModel</name>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Record is right</source>
        <translation>档案正确</translation>
    </message>
    <message>
        <source>Record was corrected</source>
        <translation>档案已更正</translation>
    </message>
    <message>
        <source>Record is wrong</source>
        <translation>档案有误</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n record(s) drawn by lot</source>
        <translation>
            <numerusform>检查抽取的 %n 份档案</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is wrong with the record.</source>
        <translation>请写明档案哪里有误。</translation>
    </message>
    <message>
        <source>Then choose “Wrong” again; nothing was noted yet.</source>
        <translation>然后再选“有误”；目前尚未记录。</translation>
    </message>
    <message>
        <source>Signed. The task is done.</source>
        <translation>已签字，任务完成。</translation>
    </message>
    <message>
        <source>This review was drawn or signed already.</source>
        <translation>此抽查已抽取或已签字。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is shown as it is now.</source>
        <translation>没有丢失任何内容；显示的是最新状态。</translation>
    </message>
    <message>
        <source>This branch has no guests to draw.</source>
        <translation>本分店没有可抽取的客人。</translation>
    </message>
    <message>
        <source>Guests count who were registered here or stayed here.</source>
        <translation>只计在此登记或入住过的客人。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包含此权限。</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>%1 已签字</translation>
    </message>
    <message>
        <source>%1 of %2 looked at, by %3</source>
        <translation>已检查 %1 / %2，由 %3 负责</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>How many records</source>
        <translation>抽取数量</translation>
    </message>
    <message>
        <source>Who looks through them</source>
        <translation>由谁检查</translation>
    </message>
    <message>
        <source>Draw for this week</source>
        <translation>抽取本周</translation>
    </message>
    <message>
        <source>What is wrong, or a note when signing</source>
        <translation>哪里有误，或签字备注</translation>
    </message>
    <message>
        <source>Right  R</source>
        <translation>正确  R</translation>
    </message>
    <message>
        <source>Corrected  C</source>
        <translation>已更正  C</translation>
    </message>
    <message>
        <source>Wrong  W</source>
        <translation>有误  W</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Records that were drawn</source>
        <translation>抽取的档案</translation>
    </message>
    <message>
        <source>No records have been drawn here yet.</source>
        <translation>这里还没有抽取档案。</translation>
    </message>
    <message>
        <source>Records: </source>
        <extracomment>before a number that can be changed</extracomment>
        <translation>份数：</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RoomCard</name>
    <message>
        <source>Room and nights</source>
        <translation>房间与晚数</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>客房</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of QDate, with its weekday</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RunningStep</name>
    <message>
        <source>The file is being checked…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The rows are compared with the guests who are here…</source>
        <translation>正在与已有的客人比对…</translation>
    </message>
    <message>
        <source>The guests are being written…</source>
        <translation>正在写入客人…</translation>
    </message>
    <message>
        <source>What was written is being taken back…</source>
        <translation>正在撤销已写入的内容…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>已处理 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>每秒 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还需 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel; nothing is kept</source>
        <translation>取消，不保留任何内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SalePage</name>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Write a sale down</source>
        <translation>登记销售</translation>
    </message>
    <message>
        <source>Save the sale</source>
        <translation>保存销售</translation>
    </message>
    <message>
        <source>The sale is saved.</source>
        <translation>销售已保存。</translation>
    </message>
    <message>
        <source>The sale was not saved.</source>
        <translation>销售没有保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>单价（%1）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Paid of the price, percent</source>
        <translation>实付比例，%</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>交易金额（%1）</translation>
    </message>
    <message>
        <source>Cost of one (%1)</source>
        <translation>成本价（%1）</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>State of the sale</source>
        <translation>销售状态</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit the sale</source>
        <translation>编辑销售</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>销售内容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SaleRowsModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>销售内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>交易金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SaveFileDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Visiting cards (*.vcf)</source>
        <translation>名片 (*.vcf)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>lobby::ui::Search</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>New guest with this</source>
        <translation>以此新建客人</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房号</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchList</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SectionCard</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>Restore  Esc</source>
        <translation>还原  Esc</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>还原%1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SectionRows</name>
    <message>
        <source>Latin name</source>
        <translation>拉丁文姓名</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n year(s) old)</source>
        <translation>
            <numerusform>%1（%n 岁）</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone number yet. Ask for one.</source>
        <translation>还没有电话，请向客人询问。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>No document yet. Scan it at check-in.</source>
        <translation>还没有证件，入住时扫描。</translation>
    </message>
    <message>
        <source>No preferences yet.</source>
        <translation>还没有偏好。</translation>
    </message>
    <message>
        <source>No tags and no alerts.</source>
        <translation>没有标签和提示。</translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>暂无资料。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SegmentBar</name>
    <message>
        <source>%1: %2 left of %3</source>
        <translation>%1：还剩 %2，共 %3</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>服务分析</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>图表或表格</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>将数据存为 CSV</translation>
    </message>
    <message>
        <source>Save the figures as PDF</source>
        <translation>将数据存为 PDF</translation>
    </message>
    <message>
        <source>Freeze this period as the baseline</source>
        <translation>将此时段定为基准</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Cases behind it</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>No case was taken down in this period. The first there is came on %1.</source>
        <translation>此时段没有投诉。最早的一件登记于 %1。</translation>
    </message>
    <message>
        <source>No case has been taken down yet. F4 takes one down.</source>
        <translation>还没有登记过投诉。按 F4 登记。</translation>
    </message>
    <message>
        <source>Charts  T</source>
        <translation>图表  T</translation>
    </message>
    <message>
        <source>Tables  T</source>
        <translation>表格  T</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务分析</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>数据已保存。</translation>
    </message>
    <message>
        <source>Compare with %1 from now on?</source>
        <translation>今后与 %1 比较？</translation>
    </message>
    <message>
        <source>It takes the place of the baseline of %1, at every desk of the branch.</source>
        <translation>它将取代 %1 的基准，对本店所有前台生效。</translation>
    </message>
    <message>
        <source>Its four figures are kept as they are now, for every desk of the branch.</source>
        <translation>四项数据按现在的值保存，对本店所有前台生效。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定为基准</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>This period is the baseline now.</source>
        <translation>此时段已定为基准。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>CSV  V</source>
        <translation>CSV  V</translation>
    </message>
    <message>
        <source>PDF  P</source>
        <translation>PDF  P</translation>
    </message>
    <message>
        <source>Freeze as baseline  B</source>
        <translation>定为基准  B</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>What is counted by the hour</source>
        <translation>按小时统计的内容</translation>
    </message>
    <message>
        <source>What rose, and improvements</source>
        <translation>增多的投诉与改进</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>档案质量</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SettingsPage</name>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>该设置无法写入，下次启动时会丢失。</translation>
    </message>
    <message>
        <source>The property was saved.</source>
        <translation>场所信息已保存。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes of this desk are in force at once.</source>
        <translation>本机的更改立即生效。</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>我的前台</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>用户与角色</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复凭证</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管机关</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>住宿登记卡</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隐私告知书</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>权限额度</translation>
    </message>
    <message>
        <source>Dark desk</source>
        <translation>断电应急</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SheetDelivery</name>
    <message>
        <source>Shift sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Save the shift sheet</source>
        <translation>保存交接班单</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>While the list has the focus; with Alt in its filter</source>
        <translation>焦点在列表时可用；在筛选框中加 Alt</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SideWindow</name>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SinceTableModel</name>
    <message>
        <source>Other field</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>其他条目</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B：%1</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A：%1</translation>
    </message>
    <message>
        <source>%1 %2 belongs to %3</source>
        <translation>%1 %2 归 %3</translation>
    </message>
    <message>
        <source>What came since</source>
        <translation>合并后新增</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SlipTableModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SlipsPage</name>
    <message>
        <source>Slips</source>
        <translation>应急单</translation>
    </message>
    <message>
        <source>Declare the slip void</source>
        <translation>将应急单作废</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>打开表单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>No slip is missing.</source>
        <translation>没有缺失的应急单。</translation>
    </message>
    <message>
        <source>The slip is void.</source>
        <translation>应急单已作废。</translation>
    </message>
    <message>
        <source>The slips are on their way to the printer. Keep them at hand.</source>
        <translation>应急单已送往打印机，请放在手边。</translation>
    </message>
    <message>
        <source>No printer took the slips.</source>
        <translation>没有打印机接收应急单。</translation>
    </message>
    <message>
        <source>Their numbers are not given again: save new ones as a PDF and declare these void.</source>
        <translation>这些编号不会再次使用：请把新的存为 PDF，并将这些作废。</translation>
    </message>
    <message>
        <source>Save the blank slips</source>
        <translation>保存空白应急单</translation>
    </message>
    <message>
        <source>The blank slips are saved. Print them and keep them at hand.</source>
        <translation>空白应急单已保存。请打印并放在手边。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件没有写成。</translation>
    </message>
    <message>
        <source>Choose another folder. The numbers of these slips are not given again: declare them void.</source>
        <translation>请另选文件夹。这些应急单的编号不会再次使用：请将它们作废。</translation>
    </message>
    <message>
        <source>What was written by hand while the program was away</source>
        <translation>程序无法使用期间手写的内容</translation>
    </message>
    <message>
        <source>Key a slip in</source>
        <translation>补录应急单</translation>
    </message>
    <message>
        <source>Number, typed or scanned</source>
        <translation>编号（输入或扫描）</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>尚未交回</translation>
    </message>
    <message>
        <source>Slips that are not back yet</source>
        <translation>尚未交回的应急单</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print blank slips</source>
        <translation>打印空白应急单</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SnoozeBar</name>
    <message>
        <source>Put off: %1</source>
        <translation>推迟：%1</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>午饭后</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>下一工作日</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>the key, and until when</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>T: another time, as one says it</source>
        <translation>T：直接输入其他时间</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SomebodyForm</name>
    <message>
        <source>This is no date. Write it like 1985-03-12.</source>
        <translation>这不是日期。请写成 1985-03-12 的样子。</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Date of birth, with the name</source>
        <translation>出生日期（与姓名一起填）</translation>
    </message>
    <message>
        <source>This desk has not been given the keys for document numbers yet: see the page Server.</source>
        <translation>本机还没有得到证件号码的密钥：请查看“中心”页面。</translation>
    </message>
    <message>
        <source>Needs keys: see page Server</source>
        <translation>需要密钥：见“中心”页面</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StartStep</name>
    <message>
        <source>Where to start</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>Made-up guests are good for trying things out; real ones can be imported later, too.</source>
        <translation>虚构的客人适合试用；真实数据以后也可以导入。</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开前台</translation>
    </message>
    <message>
        <source>Bookings to import</source>
        <translation>要导入的预订</translation>
    </message>
    <message>
        <source>Bookings (*.csv *.csv.gz)</source>
        <translation>预订 (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Try it with made-up guests and stays</source>
        <translation>用虚构的客人和入住记录试用</translation>
    </message>
    <message>
        <source>Import bookings from a file</source>
        <translation>从文件导入预订</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a file that can be read, or start empty.</source>
        <translation>请选择可读取的文件，或从空白开始。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayFacts</name>
    <message>
        <source>Room type %1</source>
        <translation>房型 %1</translation>
    </message>
    <message>
        <source>Confirmation %1</source>
        <translation>订单号 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n 位成人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n 名儿童</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayForm</name>
    <message>
        <source>Write the time as 14:00.</source>
        <translation>时间请写成 14:00。</translation>
    </message>
    <message>
        <source>Write the rate as 680.00, without the currency.</source>
        <translation>房价请写成 680.00，不带货币。</translation>
    </message>
    <message>
        <source>Write the amount as 1360.00, without the currency.</source>
        <translation>金额请写成 1360.00，不带货币。</translation>
    </message>
    <message>
        <source>A stay needs a guest.</source>
        <translation>入住记录需要一位客人。</translation>
    </message>
    <message>
        <source>Choose the day of arrival.</source>
        <translation>请选择到店日期。</translation>
    </message>
    <message>
        <source>Choose the day of departure.</source>
        <translation>请选择离店日期。</translation>
    </message>
    <message>
        <source>The departure is before the arrival.</source>
        <translation>离店日期早于到店日期。</translation>
    </message>
    <message numerus="yes">
        <source>A stay has at most %n night(s).</source>
        <translation>
            <numerusform>一次入住最多 %n 晚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has to stay.</source>
        <translation>至少要有一人入住。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n person(s) in a room.</source>
        <translation>
            <numerusform>一间房最多 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A room number has at most %n character(s).</source>
        <translation>
            <numerusform>房号最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>有一栏文字过长。</translation>
    </message>
    <message>
        <source>A rate cannot be negative.</source>
        <translation>房价不能为负。</translation>
    </message>
    <message>
        <source>Write the three letters of the currency, such as CNY.</source>
        <translation>请写货币的三个字母，例如 CNY。</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>预计时间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Room type</source>
        <translation>房型</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Agent or company</source>
        <translation>旅行社或公司</translation>
    </message>
    <message>
        <source>Rate a night</source>
        <translation>每晚房价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of QDate, with its weekday</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayPhrases</name>
    <message>
        <source>Expected</source>
        <comment>stay</comment>
        <translation>待入住</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>stay</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已退房</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>booking</comment>
        <translation>散客</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Online agency</source>
        <translation>在线旅行社</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业协议</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Complimentary</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Airline crew</source>
        <translation>航空机组</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of arrival</comment>
        <translation>预计</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>抵店</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Room type</source>
        <translation>房型</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Do not give a room</source>
        <translation>不可接待</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>证件缺失</translation>
    </message>
    <message>
        <source>Should have left</source>
        <translation>逾期未退</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预计 %1 到</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n night(s)</source>
        <translation>
            <numerusform>%1 至 %2，%n 晚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StaySummary</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of a stay</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Room %1, %2</source>
        <translation>%1 房，%2</translation>
    </message>
    <message>
        <source>Has not stayed yet.</source>
        <translation>还没有入住过。</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>入住 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>共 %n 晚</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>首次：%1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>Open stays</source>
        <translation>未完成的入住</translation>
    </message>
    <message>
        <source>Stays in figures</source>
        <translation>入住概况</translation>
    </message>
    <message>
        <source>No open stay.</source>
        <translation>没有未完成的入住。</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>行程</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayView</name>
    <message>
        <source>%1 is marked as a no-show.</source>
        <translation>%1 已标记为未到。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Cancel it now  Enter</source>
        <translation>立即取消  Enter</translation>
    </message>
    <message>
        <source>Cancel the stay…</source>
        <translation>取消预订…</translation>
    </message>
    <message>
        <source>The stay is booked.</source>
        <translation>已预订。</translation>
    </message>
    <message>
        <source>The stay is saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Write why the stay is cancelled.</source>
        <translation>请写明取消的原因。</translation>
    </message>
    <message>
        <source>The stay of %1 is cancelled.</source>
        <translation>%1 的预订已取消。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why is the stay cancelled?</source>
        <translation>为什么取消？</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>住宿登记卡</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StaysPage</name>
    <message>
        <source>Check in or out</source>
        <translation>办理入住或退房</translation>
    </message>
    <message>
        <source>Open or change the stay</source>
        <translation>打开或修改入住记录</translation>
    </message>
    <message>
        <source>Save the stay</source>
        <translation>保存入住记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>打开入住记录</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Room or confirmation number</source>
        <translation>房号或确认号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>From, 2025-05-14</source>
        <translation>起，2025-05-14</translation>
    </message>
    <message>
        <source>Arrival from</source>
        <translation>到店日期从</translation>
    </message>
    <message>
        <source>Until, 2025-05-31</source>
        <translation>止，2025-05-31</translation>
    </message>
    <message>
        <source>Arrival until</source>
        <translation>到店日期至</translation>
    </message>
    <message>
        <source>No stay fits this filter.</source>
        <translation>没有符合筛选条件的入住记录。</translation>
    </message>
    <message>
        <source>There are no stays yet. Book one on a guest&apos;s page, or import bookings.</source>
        <translation>还没有入住记录。请在客人页面上预订，或导入预订。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>本列表 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Only a stay that is expected or in house goes through the desk.</source>
        <translation>只有预抵或在住的记录才能办理。</translation>
    </message>
    <message>
        <source>No stay is chosen in the list.</source>
        <translation>列表中没有选中的入住记录。</translation>
    </message>
    <message>
        <source>Open a stay first.</source>
        <translation>请先打开一条入住记录。</translation>
    </message>
    <message>
        <source>The changes were not saved.</source>
        <translation>更改未保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show the registration card</source>
        <translation>查看登记卡</translation>
    </message>
    <message>
        <source>Checked in %1 to %2 · %3 · %4:00 to %4:59</source>
        <translation>%1 至 %2 入住 · %3 · %4:00 至 %4:59</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StepBar</name>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StepForm</name>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>5 – very content</source>
        <translation>5 – 非常满意</translation>
    </message>
    <message>
        <source>4 – content</source>
        <translation>4 – 满意</translation>
    </message>
    <message>
        <source>3 – so-so</source>
        <translation>3 – 一般</translation>
    </message>
    <message>
        <source>2 – not content</source>
        <translation>2 – 不满意</translation>
    </message>
    <message>
        <source>1 – not at all</source>
        <translation>1 – 很不满意</translation>
    </message>
    <message>
        <source>Whose it is to settle</source>
        <translation>责任归属</translation>
    </message>
    <message>
        <source>Which unit takes it over</source>
        <translation>移交给哪个单位</translation>
    </message>
    <message>
        <source>Its receipt: who, when, under which number</source>
        <translation>对方回执：接收人、时间、编号</translation>
    </message>
    <message>
        <source>How the guest was told</source>
        <translation>告知客人的方式</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>By when, as promised to the guest</source>
        <translation>向客人承诺的时间</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救方式</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>The guest&apos;s answer</source>
        <translation>客人的答复</translation>
    </message>
    <message>
        <source>In the guest&apos;s words</source>
        <translation>客人怎么说</translation>
    </message>
    <message>
        <source>What the guest was told of the result</source>
        <translation>告知客人的结果</translation>
    </message>
    <message>
        <source>How content the guest is</source>
        <translation>客人满意度</translation>
    </message>
    <message>
        <source>Progress, as the guest was told</source>
        <translation>已告知客人的进展</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>查明的情况</translation>
    </message>
    <message>
        <source>What the guest is offered</source>
        <translation>给客人的方案</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>总结与改进</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StepUpCard</name>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>还差一步</translation>
    </message>
    <message>
        <source>This touches who may do what. Type your own password to go on.</source>
        <translation>这会影响权限，请输入您自己的密码以继续。</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>您自己的密码</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SummaryList</name>
    <message>
        <source>born %1</source>
        <translation>%1 年出生</translation>
    </message>
    <message>
        <source>Known at this desk too</source>
        <translation>本店也有资料</translation>
    </message>
    <message>
        <source>Known at another branch</source>
        <translation>其他分店有资料</translation>
    </message>
    <message>
        <source>Guests whom the branches know</source>
        <translation>分店认识的客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SupervisorCard</name>
    <message>
        <source>Allow it</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>A supervisor decides</source>
        <translation>由主管决定</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SyncPage</name>
    <message>
        <source>This desk has joined the server.</source>
        <translation>本机已接入中心。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>What others did is being fetched.</source>
        <translation>正在读取其他前台的更改。</translation>
    </message>
    <message>
        <source>Desks send each other what was done, whenever there is a network.</source>
        <translation>只要有网络，各前台就会互相更新。</translation>
    </message>
    <message>
        <source>This desk and its server</source>
        <translation>本机与中心</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The keys are on their way: the other desk has them after its next sync.</source>
        <translation>密钥已交付：另一前台下次同步后即可使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 项待裁决</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::TakerBar</name>
    <message>
        <source>Choose who takes over</source>
        <translation>请选择接班人</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin the handover</source>
        <translation>开始交接</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation>我的班</translation>
    </message>
    <message numerus="yes">
        <source>%1, who has left for good: %n open</source>
        <translation>
            <numerusform>%1（已离职）：%n 项未结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1：%n 项未结</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>接 %1 的班</translation>
    </message>
    <message>
        <source>Whose shift</source>
        <translation>谁的班</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ThreadTableModel</name>
    <message>
        <source>Thread</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TicketForm</name>
    <message>
        <source>Join a server</source>
        <translation>接入中心</translation>
    </message>
    <message>
        <source>Let this desk in again</source>
        <translation>让本机重新接入</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a ticket for desk %1 (lobbyd enrol-code --device %1) and enter it here. Nothing is lost: what was done at this desk is saved here, and goes to the server then.</source>
        <translation>请向管理中心的人员索取给 %1 号前台的接入码（lobbyd enrol-code --device %1），并在这里输入。没有丢失任何数据：在本机所做的都已保存在本机，届时会发送到中心。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>重新接入</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Your role may not join a server.</source>
        <translation>您的角色不能接入中心。</translation>
    </message>
    <message>
        <source>Ticket of the server</source>
        <translation>中心的接入码</translation>
    </message>
    <message>
        <source>LOBBY:… as your administrator printed it</source>
        <translation>LOBBY:… 管理员打印的接入码</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TimelinePanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing of this kind. Choose “All” to see the rest.</source>
        <translation>没有这类记录。选择“全部”查看其余。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>All</source>
        <comment>timeline</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Show in the timeline: %1</source>
        <translation>时间线显示：%1</translation>
    </message>
    <message>
        <source>Add a note…  Ctrl+Enter</source>
        <translation>添加备注…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TodayPage</name>
    <message>
        <source>Until</source>
        <translation>住至</translation>
    </message>
    <message>
        <source>Open or change the stay</source>
        <translation>打开或修改入住记录</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>当日列表</translation>
    </message>
    <message>
        <source>Filter by name, pinyin, room or confirmation number</source>
        <translation>按姓名、拼音、房号或订单号筛选</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>正在读取当日数据…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody in this list fits the filter.</source>
        <translation>当前筛选下没有结果。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Nobody is chosen in the list.</source>
        <translation>列表中没有选中客人。</translation>
    </message>
    <message>
        <source>Only somebody who is expected can be checked in.</source>
        <translation>只有待入住的客人才能办理入住。</translation>
    </message>
    <message>
        <source>Only somebody who is in house can be checked out.</source>
        <translation>只有在住的客人才能退房。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>入住日</translation>
    </message>
    <message>
        <source>There is nothing here yet. Add the first guest, or import the bookings you have: everything stays encrypted on this computer.</source>
        <translation>这里还没有数据。请新建第一位客人，或导入已有的预订：所有数据都加密保存在本机。</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>新建客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TrialCard</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个按键</numerusform>
        </translation>
    </message>
    <message>
        <source>From key to key: %1 ms on average, %2 ms at most</source>
        <translation>按键间隔：平均 %1 毫秒，最长 %2 毫秒</translation>
    </message>
    <message>
        <source>Ended by Enter</source>
        <translation>以回车结束</translation>
    </message>
    <message>
        <source>Ended by Tab</source>
        <translation>以 Tab 结束</translation>
    </message>
    <message>
        <source>Ended by nothing: it is heard a third of a second later</source>
        <translation>没有结束键：晚三分之一秒识别</translation>
    </message>
    <message>
        <source>Before what it read: %1</source>
        <translation>内容之前：%1</translation>
    </message>
    <message>
        <source>After what it read: %1</source>
        <translation>内容之后：%1</translation>
    </message>
    <message>
        <source>Heard as %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>Not heard: it cannot be told from a hand&apos;s keys</source>
        <translation>未识别：无法与手动输入区分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It would be heard better with: prefix %1, suffix %2, up to %3 ms a key.</source>
        <translation>以下设置识别更好：前缀 %1，后缀 %2，每键最多 %3 毫秒。</translation>
    </message>
    <message>
        <source>Test my reader</source>
        <translation>测试我的阅读器</translation>
    </message>
    <message>
        <source>Click here and read a document or a code. What comes is shown here, and forgotten when you leave.</source>
        <translation>点击此处，然后读取证件或码。收到的内容显示在这里，离开时即清除。</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Key by key, in milliseconds since the key before</source>
        <translation>逐键显示，数字为距上一个按键的毫秒数</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TripWords</name>
    <message>
        <source>Open date</source>
        <comment>of a flight</comment>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of a trip</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>座位 %1</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <comment>an airline&apos;s</comment>
        <translation>预订 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TwiceBar</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the two guests</source>
        <translation>比较这两位客人</translation>
    </message>
    <message>
        <source>%1 and %2 may be one guest who is there twice.</source>
        <translation>%1 和 %2 可能是同一位客人，建了两次档。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::UsersSection</name>
    <message>
        <source>%1 can log in again.</source>
        <translation>%1 可以重新登录了。</translation>
    </message>
    <message>
        <source>%1 was taken out.</source>
        <translation>已移出 %1。</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>尚无密码</translation>
    </message>
    <message>
        <source>can log in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Managers and administrators can change members and roles.</source>
        <translation>经理和管理员可以更改成员与角色。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 已有新密码。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Members of the staff</source>
        <translation>员工</translation>
    </message>
</context>
<context>
    <name>lobby::ui::VerificationBar</name>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包含此权限。</translation>
    </message>
    <message>
        <source>Noted: the guest says that it is right.</source>
        <translation>已记录：客人确认正确。</translation>
    </message>
    <message>
        <source>Write what is wrong with it.</source>
        <translation>请写明哪里有误。</translation>
    </message>
    <message>
        <source>Nothing is lost: the record stays as it is until somebody mends it.</source>
        <translation>没有丢失任何内容：有人更正之前，档案保持原样。</translation>
    </message>
    <message>
        <source>Noted: this is wrong. Mend it, or say that it is right, when you know.</source>
        <translation>已记录：此处有误。弄清后请更正，或确认正确。</translation>
    </message>
    <message>
        <source>Is right  Y</source>
        <translation>正确  Y</translation>
    </message>
    <message>
        <source>Is wrong  W</source>
        <translation>有误  W</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里有误</translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation>客人的说法</translation>
    </message>
</context>
<context>
    <name>lobby::ui::Vocabulary</name>
    <message>
        <source>Today</source>
        <translation>今日前台</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>入住记录</translation>
    </message>
    <message>
        <source>Start a trip</source>
        <translation>办理出行</translation>
    </message>
    <message>
        <source>Receive a visitor</source>
        <translation>接待访客</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>办理入住</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>新建行程</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新建来访</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>新建预订</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>预抵</translation>
    </message>
    <message>
        <source>Setting out</source>
        <translation>即将出行</translation>
    </message>
    <message>
        <source>Expected visitors</source>
        <translation>预约访客</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>旅途中</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>在访</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>预离</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>即将返回</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>将离开</translation>
    </message>
    <message>
        <source>Pre-registered</source>
        <translation>已预办</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>资料齐全</translation>
    </message>
    <message>
        <source>Registered ahead</source>
        <translation>已预登记</translation>
    </message>
    <message>
        <source>Nobody arrives on this day.</source>
        <translation>这一天没有预抵客人。</translation>
    </message>
    <message>
        <source>Nobody sets out on this day.</source>
        <translation>这一天没有旅客出行。</translation>
    </message>
    <message>
        <source>No visitors are expected on this day.</source>
        <translation>这一天没有预约访客。</translation>
    </message>
    <message>
        <source>Nobody is in house on this day.</source>
        <translation>这一天没有在住客人。</translation>
    </message>
    <message>
        <source>Nobody travels on this day.</source>
        <translation>这一天没有旅途中的旅客。</translation>
    </message>
    <message>
        <source>No visitors are here on this day.</source>
        <translation>这一天没有在访访客。</translation>
    </message>
    <message>
        <source>Nobody departs on this day.</source>
        <translation>这一天没有预离客人。</translation>
    </message>
    <message>
        <source>Nobody comes back on this day.</source>
        <translation>这一天没有旅客返回。</translation>
    </message>
    <message>
        <source>No visitors leave on this day.</source>
        <translation>这一天没有访客离开。</translation>
    </message>
    <message>
        <source>Nobody is pre-registered for this day: that takes a room and a document.</source>
        <translation>这一天没有已预办的客人：需要已排房并有证件。</translation>
    </message>
    <message>
        <source>No traveller of this day has all papers yet.</source>
        <translation>这一天还没有资料齐全的旅客。</translation>
    </message>
    <message>
        <source>No visitor is registered ahead for this day.</source>
        <translation>这一天没有已预登记的访客。</translation>
    </message>
    <message>
        <source>Arrivals left</source>
        <translation>待抵</translation>
    </message>
    <message>
        <source>Still to set out</source>
        <translation>待出行</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>待来访</translation>
    </message>
    <message>
        <source>Rooms in house</source>
        <translation>在住房间</translation>
    </message>
    <message>
        <source>Trips under way</source>
        <translation>进行中的行程</translation>
    </message>
    <message>
        <source>Visits under way</source>
        <translation>进行中的来访</translation>
    </message>
    <message>
        <source>Departures left</source>
        <translation>待离</translation>
    </message>
    <message>
        <source>Still to come back</source>
        <translation>待返回</translation>
    </message>
    <message>
        <source>Still to leave</source>
        <translation>待离开</translation>
    </message>
    <message>
        <source>Start trip</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登记来访</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>办理入住</translation>
    </message>
    <message>
        <source>End trip</source>
        <translation>结束行程</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>退房</translation>
    </message>
    <message>
        <source>%1 has set out.</source>
        <translation>%1已出行。</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1已登记来访。</translation>
    </message>
    <message>
        <source>%1 is checked in to room %2.</source>
        <translation>%1已入住 %2 房。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1已返回。</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1已登记离开。</translation>
    </message>
    <message>
        <source>%1 is checked out of room %2.</source>
        <translation>%1已从 %2 房退房。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::VoidBar</name>
    <message>
        <source>Write why: spoilt, lost, a trial.</source>
        <translation>请写明原因：写坏、遗失、试用。</translation>
    </message>
    <message>
        <source>Why is slip %1 void?</source>
        <translation>应急单 %1 为何作废？</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>lobby::ui::WindowActions</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Page titles in the rail</source>
        <translation>侧栏显示页面名称</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>右侧栏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Lobby</source>
        <translation>关于大堂</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>There is no page before this one.</source>
        <translation>前面没有页面了。</translation>
    </message>
    <message>
        <source>There is no page after this one.</source>
        <translation>后面没有页面了。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::WizardPage</name>
    <message>
        <source>Import guests</source>
        <translation>导入客人</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>导入的下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Say first which column holds the name, or the date.</source>
        <translation>请先说明哪一列是姓名或日期。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
</TS>
