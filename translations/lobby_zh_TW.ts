<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CareWords</name>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>農曆生日</translation>
    </message>
    <message>
        <source>%1 %2: greeted</source>
        <comment>an occasion and its year</comment>
        <translation>%1 %2：已問候</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>lunar %1-%2</source>
        <translation>農曆 %1-%2</translation>
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
        <translation>店內</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Write something, or take the words of the program again.</source>
        <translation>請寫點內容，或改回程式內建的文字。</translation>
    </message>
    <message>
        <source>At most 4000 characters.</source>
        <translation>最多 4000 個字元。</translation>
    </message>
    <message>
        <source>In braces there may be: {name}, {title}, {hotel}, {festival}, {staff}, {date}.</source>
        <translation>大括號裡可以寫：{name} 姓名、{title} 稱呼、{hotel} 飯店、{festival} 節日、{staff} 員工、{date} 日期。</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已問候</translation>
    </message>
</context>
<context>
    <name>CasePhrases</name>
    <message>
        <source>No complaint is chosen.</source>
        <translation>未選擇投訴。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此許可權。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>已結案。</translation>
    </message>
    <message>
        <source>The case is not closed.</source>
        <translation>尚未結案。</translation>
    </message>
    <message>
        <source>The case is paused already.</source>
        <translation>已經暫停。</translation>
    </message>
    <message>
        <source>The case is not paused.</source>
        <translation>未暫停。</translation>
    </message>
    <message>
        <source>The case is at its beginning.</source>
        <translation>已在最初的步驟。</translation>
    </message>
    <message>
        <source>Every step has ended.</source>
        <translation>所有步驟都已結束。</translation>
    </message>
    <message>
        <source>Only a complaint or a defect can come to a dispute.</source>
        <translation>只有投訴或故障才會成為糾紛。</translation>
    </message>
    <message>
        <source>On what law or clause the house stands is not written down yet.</source>
        <translation>尚未寫下我方依據的法律或條款。</translation>
    </message>
    <message>
        <source>Write down the legal basis first. What you typed is still here.</source>
        <translation>請先寫下法律依據。您的輸入仍在。</translation>
    </message>
    <message>
        <source>Nobody speaks yet for all who complain.</source>
        <translation>還沒有推選投訴人代表。</translation>
    </message>
    <message>
        <source>From four persons on, write down first who speaks for all. What you typed is still here.</source>
        <translation>投訴人四人以上的，請先記下由誰代表。您輸入的內容仍在。</translation>
    </message>
    <message>
        <source>At most three speak for all, each of them once.</source>
        <translation>代表最多三名，每人只記一次。</translation>
    </message>
    <message>
        <source>Choose another one, or leave it as it is.</source>
        <translation>請另選一名，或保持不變。</translation>
    </message>
    <message>
        <source>The dispute is still open, and the law goes on counting.</source>
        <translation>糾紛尚未了結，法定期限仍在計算。</translation>
    </message>
    <message>
        <source>Write down how it ended (T), then close the case. What you typed is still here.</source>
        <translation>請先寫下結果（T），再結案。您的輸入仍在。</translation>
    </message>
    <message>
        <source>This complaint is restricted.</source>
        <translation>這是受限投訴。</translation>
    </message>
    <message>
        <source>A manager can see it.</source>
        <translation>經理可以檢視。</translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>糾紛</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>Cleanliness</source>
        <translation>衛生</translation>
    </message>
    <message>
        <source>Room and equipment</source>
        <translation>客房設施</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>餐飲</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>賬單</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>預訂</translation>
    </message>
    <message>
        <source>Transport and tours</source>
        <translation>交通與行程</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>前臺當面</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>電子郵件</translation>
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
        <translation>網路點評</translation>
    </message>
    <message>
        <source>Through an authority</source>
        <translation>主管部門轉來</translation>
    </message>
    <message>
        <source>1 – grave</source>
        <translation>1 – 重大</translation>
    </message>
    <message>
        <source>2 – serious</source>
        <translation>2 – 嚴重</translation>
    </message>
    <message>
        <source>3 – usual</source>
        <translation>3 – 一般</translation>
    </message>
    <message>
        <source>4 – slight</source>
        <translation>4 – 輕微</translation>
    </message>
    <message>
        <source>Everybody at the desk</source>
        <translation>前臺全體人員</translation>
    </message>
    <message>
        <source>Restricted: harassment</source>
        <translation>受限：騷擾</translation>
    </message>
    <message>
        <source>Restricted: theft</source>
        <translation>受限：失竊</translation>
    </message>
    <message>
        <source>Restricted: injury</source>
        <translation>受限：人身傷害</translation>
    </message>
    <message>
        <source>Restricted: about a member of the staff</source>
        <translation>受限：涉及員工</translation>
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
        <translation>響應</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>調查</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Whether it is ours to settle</source>
        <translation>是否我方責任</translation>
    </message>
    <message>
        <source>The receipt of the unit that took it over</source>
        <translation>接收單位的回執</translation>
    </message>
    <message>
        <source>A response to the guest: progress, what happens next, and by when</source>
        <translation>給客人的答覆：進展、下一步、承諾時間</translation>
    </message>
    <message>
        <source>Whether it is ours to settle, after what was found</source>
        <translation>調查後判定是否我方責任</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>查明的情況</translation>
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
        <translation>處理經過</translation>
    </message>
    <message>
        <source>That the guest was told the result</source>
        <translation>已將結果告知客人</translation>
    </message>
    <message>
        <source>How content the guest is, 1 to 5</source>
        <translation>客人滿意度，1 到 5 分</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>總結與改進</translation>
    </message>
    <message>
        <source>Response to the guest</source>
        <translation>答覆客人</translation>
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
        <translation>已執行</translation>
    </message>
    <message>
        <source>The guest was told</source>
        <translation>已告知客人</translation>
    </message>
    <message>
        <source>Call-back: %1 of 5</source>
        <translation>回訪：%1/5 分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Step ended: %1</source>
        <translation>步驟完成：%1</translation>
    </message>
    <message>
        <source>Step skipped: %1 – %2</source>
        <translation>步驟跳過：%1 – %2</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已轉交</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>暫停：%1</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已結案：%1</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>重新開啟：%1</translation>
    </message>
    <message>
        <source>Ours to settle</source>
        <translation>我方責任</translation>
    </message>
    <message>
        <source>Handed over to another unit</source>
        <translation>移交其他單位</translation>
    </message>
    <message>
        <source>Unclear so far</source>
        <translation>尚不明確</translation>
    </message>
    <message>
        <source>The guest accepts</source>
        <translation>客人接受</translation>
    </message>
    <message>
        <source>The guest declines</source>
        <translation>客人拒絕</translation>
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
        <translation>維修</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>換房</translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation>升級</translation>
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
        <translation>禮品</translation>
    </message>
    <message>
        <source>The guest cannot be reached</source>
        <translation>聯絡不上客人</translation>
    </message>
    <message>
        <source>The guest does not want it</source>
        <translation>客人不需要</translation>
    </message>
    <message>
        <source>It was settled at once</source>
        <translation>當場解決</translation>
    </message>
    <message>
        <source>Another unit took it over</source>
        <translation>已移交其他單位</translation>
    </message>
    <message>
        <source>The guest did not say who he is</source>
        <translation>客人未透露身份</translation>
    </message>
    <message>
        <source>Waiting for the guest</source>
        <translation>等客人回覆</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>等供應商回覆</translation>
    </message>
    <message>
        <source>Waiting for an authority</source>
        <translation>等主管部門回覆</translation>
    </message>
    <message>
        <source>The guest is away</source>
        <translation>客人外出</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>全部步驟已完成</translation>
    </message>
    <message>
        <source>The guest withdrew it</source>
        <translation>客人撤回</translation>
    </message>
    <message>
        <source>It was taken down twice</source>
        <translation>重複登記</translation>
    </message>
    <message>
        <source>It was not founded</source>
        <translation>投訴不成立</translation>
    </message>
    <message>
        <source>An authority or a court decides</source>
        <translation>由主管部門或法院裁決</translation>
    </message>
    <message>
        <source>Write down what the guest says.</source>
        <translation>請記下客人說的話。</translation>
    </message>
    <message>
        <source>This is too long. Keep the heart of it and add the rest as evidence.</source>
        <translation>內容過長。請保留要點，其餘作為證據新增。</translation>
    </message>
    <message>
        <source>Somebody who stays anonymous has no name and no profile here.</source>
        <translation>匿名者不能有姓名或檔案。</translation>
    </message>
    <message>
        <source>It cannot have happened later than now.</source>
        <translation>發生時間不能晚於現在。</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>目前無法儲存。</translation>
    </message>
    <message>
        <source>Was told: %1</source>
        <translation>已告知：%1</translation>
    </message>
    <message>
        <source>the response to the guest is due soon</source>
        <translation>對客人的答覆即將到期</translation>
    </message>
    <message>
        <source>the response to the guest is over its time: call a supervisor</source>
        <translation>對客人的答覆已逾時，請聯絡主管</translation>
    </message>
    <message>
        <source>the response to the guest is long over its time: call a manager</source>
        <translation>對客人的答覆嚴重逾時，請聯絡經理</translation>
    </message>
    <message>
        <source>the step is due soon</source>
        <translation>目前步驟即將到期</translation>
    </message>
    <message>
        <source>the step is over its time: call a supervisor</source>
        <translation>目前步驟已逾時，請聯絡主管</translation>
    </message>
    <message>
        <source>the step is long over its time: call a manager</source>
        <translation>目前步驟嚴重逾時，請聯絡經理</translation>
    </message>
    <message>
        <source>the case is due soon</source>
        <translation>案件即將到期</translation>
    </message>
    <message>
        <source>the case is over its time: call a supervisor</source>
        <translation>案件已逾時，請聯絡主管</translation>
    </message>
    <message>
        <source>the case is long over its time: call a manager</source>
        <translation>案件嚴重逾時，請聯絡經理</translation>
    </message>
    <message>
        <source>a deadline that the law sets is near</source>
        <translation>法定期限將至</translation>
    </message>
    <message>
        <source>a deadline that the law sets is over: call a manager</source>
        <translation>已超過法定期限：請聯絡經理</translation>
    </message>
    <message>
        <source>a deadline that the law sets is long over: call a manager</source>
        <translation>早已超過法定期限：請聯絡經理</translation>
    </message>
    <message>
        <source>Has to answer for it</source>
        <translation>責任認定</translation>
    </message>
</context>
<context>
    <name>DarkDeskWords</name>
    <message>
        <source>Dark-desk pack</source>
        <translation>斷電應急包</translation>
    </message>
    <message>
        <source>There is no pack: nobody has set its passphrase.</source>
        <translation>沒有應急包：還沒有人設定它的通行碼。</translation>
    </message>
    <message>
        <source>A manager sets it in the settings, under Dark desk.</source>
        <translation>請經理在設定的「斷電應急」中設定。</translation>
    </message>
    <message>
        <source>The folder of the pack is not there.</source>
        <translation>存放應急包的資料夾不在。</translation>
    </message>
    <message>
        <source>The last pack is untouched. Plug the stick in or choose another folder in the settings; the desk tries again by itself.</source>
        <translation>上一份應急包完好無損。請插上隨身碟，或在設定中另選資料夾；櫃台會自動重試。</translation>
    </message>
    <message>
        <source>There is no room for the pack: the disk is full.</source>
        <translation>磁碟已滿，放不下應急包。</translation>
    </message>
    <message>
        <source>The last pack is untouched. Make room; the desk tries again by itself.</source>
        <translation>上一份應急包完好無損。請騰出空間；櫃台會自動重試。</translation>
    </message>
    <message>
        <source>The pack could not be written.</source>
        <translation>應急包沒有寫成。</translation>
    </message>
    <message>
        <source>The last pack is untouched, and the desk tries again by itself. Choose another folder in the settings if this stays.</source>
        <translation>上一份應急包完好無損，櫃台會自動重試。如果一直如此，請在設定中另選資料夾。</translation>
    </message>
    <message>
        <source>Type at least %1 characters.</source>
        <translation>請至少輸入 %1 個字元。</translation>
    </message>
    <message>
        <source>Type at most %1 characters.</source>
        <translation>最多輸入 %1 個字元。</translation>
    </message>
    <message>
        <source>Use plain Latin letters, figures and signs: whoever opens the pack may have no input method.</source>
        <translation>請只用英文字母、數字和半形符號：開啟應急包的電腦可能沒有輸入法。</translation>
    </message>
    <message>
        <source>These are too few different characters.</source>
        <translation>不同的字元太少。</translation>
    </message>
    <message>
        <source>No pack has been written yet.</source>
        <translation>還沒有寫過應急包。</translation>
    </message>
    <message>
        <source>The pack holds the data of %1.</source>
        <translation>應急包裡是 %1 的資料。</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>It is at this stage</source>
        <translation>進入階段</translation>
    </message>
    <message>
        <source>A date from which the law counts</source>
        <translation>法定期限的起訖日期</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>糾紛繼續</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>協商</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>調解</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>訴訟</translation>
    </message>
    <message>
        <source>The contract with the guest ended</source>
        <translation>與客人的契約結束</translation>
    </message>
    <message>
        <source>The guest knew of his loss and of who owes him</source>
        <translation>客人知道受損及義務人</translation>
    </message>
    <message>
        <source>The guest complained to the authority</source>
        <translation>客人向投訴處理機構投訴</translation>
    </message>
    <message>
        <source>The authority took the complaint</source>
        <translation>投訴處理機構受理</translation>
    </message>
    <message>
        <source>The authority&apos;s notice reached us</source>
        <translation>我方收到受理通知書</translation>
    </message>
    <message>
        <source>We answered the authority</source>
        <translation>我方已書面答覆</translation>
    </message>
    <message>
        <source>The dispute resolution body has all papers</source>
        <translation>爭議解決機構已收齊文件</translation>
    </message>
    <message>
        <source>The mediation ended</source>
        <translation>調解結束</translation>
    </message>
    <message>
        <source>A claim at court or arbitration reached us</source>
        <translation>我方收到起訴狀或仲裁申請</translation>
    </message>
    <message>
        <source>We sent our defence</source>
        <translation>我方已提交答辯</translation>
    </message>
    <message>
        <source>A European small claim reached us</source>
        <translation>我方收到歐洲小額索賠</translation>
    </message>
    <message>
        <source>We answered the small claim</source>
        <translation>我方已答覆小額索賠</translation>
    </message>
    <message>
        <source>The judgment reached us</source>
        <translation>我方收到判決</translation>
    </message>
    <message>
        <source>We appealed, or decided not to</source>
        <translation>我方已上訴或決定不上訴</translation>
    </message>
    <message>
        <source>Settled between guest and house</source>
        <translation>雙方自行和解</translation>
    </message>
    <message>
        <source>Settled by mediation</source>
        <translation>經調解達成協議</translation>
    </message>
    <message>
        <source>Decided by an award</source>
        <translation>仲裁判斷</translation>
    </message>
    <message>
        <source>Decided by a judgment</source>
        <translation>法院判決</translation>
    </message>
    <message>
        <source>Withdrawn by the guest</source>
        <translation>客人撤回</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>被駁回</translation>
    </message>
    <message>
        <source>Dispute: %1</source>
        <translation>糾紛：%1</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>糾紛備註</translation>
    </message>
    <message>
        <source>The dispute is over: %1</source>
        <translation>糾紛已了結：%1</translation>
    </message>
    <message>
        <source>The dispute goes on</source>
        <translation>糾紛繼續</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no date can be told, the public holidays of that year are not entered</source>
        <translation>%1：未輸入該年的國定假日，無法算出日期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
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
        <translation>引用前請核對條文</translation>
    </message>
    <message>
        <source>ended %1, late</source>
        <translation>%1 結束，已逾期</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 結束</translation>
    </message>
    <message>
        <source>Somebody joins the complaint</source>
        <translation>有人加入投訴</translation>
    </message>
    <message>
        <source>Somebody leaves the complaint</source>
        <translation>有人退出投訴</translation>
    </message>
    <message>
        <source>Somebody speaks for all</source>
        <translation>推選代表</translation>
    </message>
    <message>
        <source>Joined the complaint</source>
        <translation>加入共同投訴</translation>
    </message>
    <message>
        <source>Left the complaint</source>
        <translation>退出共同投訴</translation>
    </message>
    <message>
        <source>Speaks for all who complain</source>
        <translation>代表全體投訴人</translation>
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
        <translation>客人原話</translation>
    </message>
    <message>
        <source>Dossier of a case</source>
        <translation>案件卷宗</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
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
        <translation>房間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>責任歸屬</translation>
    </message>
    <message>
        <source>Step in hand</source>
        <translation>目前步驟</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Rating by the guest</source>
        <translation>客人評分</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（滿分 5 分）</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Proposals and answers</source>
        <translation>處理意見與答覆</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>處理意見</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>客人答覆</translation>
    </message>
    <message>
        <source>Promises to the guest</source>
        <translation>對客人的承諾</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾記錄</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>無。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>File in this dossier</source>
        <translation>卷宗內檔案</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Size and SHA-256</source>
        <translation>大小與 SHA-256</translation>
    </message>
    <message>
        <source>How this dossier is proved</source>
        <translation>如何驗證本卷宗</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>製作</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>稽核條目</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>條目雜湊</translation>
    </message>
    <message>
        <source>Fingerprint of the seal</source>
        <translation>封印指紋</translation>
    </message>
    <message>
        <source>The file that this page came in is sealed: lobbyctl dossier verify FILE says whether any byte of it was changed. Compare the fingerprint with the one that the house itself tells you.</source>
        <translation>本頁所在的檔案已封印：執行 lobbyctl dossier verify FILE 即可得知其中是否有任何位元組被更動。請將指紋與本店另行告知您的指紋核對。</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>承諾於 %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>糾紛</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>投訴人</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Another kind of file</source>
        <translation>其他類型的檔案</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>圖片（PNG）</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>圖片（JPEG）</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文件（PDF）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>A camera of the house</source>
        <translation>店內攝影機</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>其他系統</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>主管機關</translation>
    </message>
    <message>
        <source>Attach a picture (PNG or JPEG), a PDF or a plain text of at most 10 MB.</source>
        <translation>請加入不超過 10 MB 的圖片（PNG 或 JPEG）、PDF 或純文字。</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. Nothing was attached.</source>
        <translation>檔案超過 10 MB，未加入任何內容。</translation>
    </message>
    <message>
        <source>What is in the file is none of the kinds that can be attached, whatever it is called. Nothing was attached.</source>
        <translation>無論檔名為何，其內容不屬於可加入的類型，未加入任何內容。</translation>
    </message>
    <message>
        <source>The file is not as it was attached any more. It was left as it is.</source>
        <translation>該檔案與加入時不一致，已保持原狀。</translation>
    </message>
    <message>
        <source>Tell whoever looks after this desk; the attached file may be whole at another one.</source>
        <translation>請告知本櫃檯的管理人員；其他櫃檯上的檔案可能仍完整。</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was attached.</source>
        <translation>無法讀取該檔案，未加入任何內容。</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation>請確認檔案仍在且可以讀取，然後重試。</translation>
    </message>
    <message>
        <source>There is nothing in the file. Nothing was attached.</source>
        <translation>檔案是空的，未加入任何內容。</translation>
    </message>
    <message>
        <source>The case has as many files as a case can have. Nothing was attached.</source>
        <translation>該案件的檔案數已達上限，未加入任何內容。</translation>
    </message>
    <message>
        <source>Join several pages into one PDF.</source>
        <translation>請將多頁合併為一個 PDF。</translation>
    </message>
    <message>
        <source>The case has this file already. Nothing was attached twice.</source>
        <translation>該案件已有此檔案，未重複加入。</translation>
    </message>
    <message>
        <source>Not all of the file has come from the other desk yet. Nothing is lost.</source>
        <translation>該檔案尚未從另一櫃檯全部傳來，沒有任何遺失。</translation>
    </message>
    <message>
        <source>Wait until both desks have talked with the server, then try again.</source>
        <translation>請等兩個櫃檯都與伺服器同步後再試。</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was left there.</source>
        <translation>無法寫入該檔案，目標位置未留下任何內容。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Mobile phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>住宅電話</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>辦公電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
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
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發國</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>簽發日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>愛好</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>CSV for every program (UTF-8)</source>
        <translation>CSV，各種程式通用（UTF-8）</translation>
    </message>
    <message>
        <source>CSV for older Chinese programs (GB18030)</source>
        <translation>CSV，用於較舊的中文程式（GB18030）</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 活頁簿（XLSX）</translation>
    </message>
    <message>
        <source>Visiting cards (vCard 4)</source>
        <translation>名片（vCard 4）</translation>
    </message>
    <message>
        <source>Visiting cards for older phones (vCard 3)</source>
        <translation>名片，用於較舊的手機（vCard 3）</translation>
    </message>
    <message>
        <source>JSON, a guest a line</source>
        <translation>JSON，每行一位客人</translation>
    </message>
    <message>
        <source>List to be printed (PDF)</source>
        <translation>列印用名單（PDF）</translation>
    </message>
    <message>
        <source>There is no such guest, so no file was written.</source>
        <translation>沒有這樣的客人，因此沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Choose another filter in the list of guests.</source>
        <translation>請在客人清單中換一個篩選條件。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>匯出已停止，沒有寫入檔案。</translation>
    </message>
    <message>
        <source>The guests are as they were.</source>
        <translation>客人資料保持不變。</translation>
    </message>
    <message>
        <source>The file could not be written there. The guests are as they were.</source>
        <translation>無法在那裡寫入檔案。客人資料保持不變。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>請換一個資料夾，或騰出一些空間。</translation>
    </message>
    <message>
        <source>Values in full need the word of somebody else who holds this right. No file was written.</source>
        <translation>完整內容需要另一位有此權限的同事同意。沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Ask another manager or the privacy officer, or mask the values.</source>
        <translation>請找另一位經理或隱私專員，或改為遮蔽內容。</translation>
    </message>
    <message>
        <source>The table would have more columns than a file can hold. No file was written.</source>
        <translation>表格的欄數超過檔案所能容納的。沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Choose fewer fields.</source>
        <translation>請少選一些欄位。</translation>
    </message>
    <message>
        <source>A text is too long for a cell of a workbook. No file was written.</source>
        <translation>有一段文字太長，活頁簿的儲存格放不下。沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Choose another kind of file, or leave out the remarks.</source>
        <translation>請換一種檔案類型，或不匯出備註。</translation>
    </message>
    <message>
        <source>Exported by %1 on %2 at %3. Do not pass on.</source>
        <translation>由 %1 於 %2 在 %3 匯出。請勿外傳。</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Memo</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>證件到期</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>農曆生日</translation>
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
        <translation>本週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
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
        <translation>請說明時間，例如「明天9點」或「2小時後」。</translation>
    </message>
    <message>
        <source>This is not understood as a time. Write it like “fri 15:00” or “in 3 days”.</source>
        <translation>看不懂這個時間。請寫成「週五下午3點」或「3天後」。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>沒有這一天。</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>沒有這個時刻。</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>這個時間已經過去。</translation>
    </message>
    <message>
        <source>Say in at most 200 characters what is to be done.</source>
        <translation>請用不超過 200 個字說明要做什麼。</translation>
    </message>
    <message>
        <source>With this repetition it would never be due.</source>
        <translation>按這個重複方式永遠不會到期。</translation>
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
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>每兩週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>On the last day of each month</source>
        <translation>每月最後一天</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>The stay is near: confirm it and say what to bring</source>
        <translation>即將入住：確認預訂並提醒攜帶物品</translation>
    </message>
    <message>
        <source>The stay begins: see that everything is ready</source>
        <translation>今日入住：檢查準備是否就緒</translation>
    </message>
    <message>
        <source>The stay is over: ask how it was</source>
        <translation>已離店：回訪住得如何</translation>
    </message>
    <message>
        <source>The contract and papers of the trip are due</source>
        <translation>行程合約和資料應交付</translation>
    </message>
    <message>
        <source>The trip is near: papers and tips</source>
        <translation>即將出行：證件與注意事項</translation>
    </message>
    <message>
        <source>The trip begins: be there for questions</source>
        <translation>今日出行：隨時解答問題</translation>
    </message>
    <message>
        <source>The trip is over: ask how it was</source>
        <translation>行程結束：回訪感受</translation>
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
        <translation>稱謂</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>VIP code</source>
        <translation>VIP 等級</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>狀態原因</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>會員編號</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Do not room</source>
        <translation>不予入住</translation>
    </message>
    <message>
        <source>Out of the lists</source>
        <translation>已移出清單</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即時通訊</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Write a name, native or Latin.</source>
        <translation>請填寫姓名，本國文字或拉丁文皆可。</translation>
    </message>
    <message>
        <source>This is too long. Put the rest into a note.</source>
        <translation>內容太長。請把其餘部分寫入備註。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>A birth date cannot lie in the future.</source>
        <translation>出生日期不能晚於今天。</translation>
    </message>
    <message>
        <source>The document would end before it begins.</source>
        <translation>證件的到期日早於簽發日。</translation>
    </message>
    <message>
        <source>This looks like a payment card&apos;s number. Take it out; it may not be kept here.</source>
        <translation>這像是支付卡號。請刪除，此處不得保存卡號。</translation>
    </message>
    <message>
        <source>Is the year right? The guest would be over 130 years old.</source>
        <translation>年份對嗎?依此計算客人超過 130 歲。</translation>
    </message>
    <message>
        <source>This country is not in the list. It is kept as typed.</source>
        <translation>清單中沒有這個國家，依輸入保存。</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as typed.</source>
        <translation>這不像完整的電話號碼，依輸入保存。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as typed.</source>
        <translation>這不像電子郵件地址，依輸入保存。</translation>
    </message>
    <message>
        <source>This document has expired.</source>
        <translation>此證件已過期。</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>telephone</comment>
        <translation>住家</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>telephone</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>e-mail</comment>
        <translation>個人</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>e-mail</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Resident ID</source>
        <translation>居民身分證</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身分證件</translation>
    </message>
    <message>
        <source>Hong Kong/Macao permit</source>
        <translation>港澳居民來往內地通行證</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>臺灣居民來往大陸通行證</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>簽證</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他證件</translation>
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
        <translation>樓層</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>飲食</translation>
    </message>
    <message>
        <source>Taboo</source>
        <translation>忌諱</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>嗜好</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>喜歡</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>過敏</translation>
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
        <translation>活躍</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>掃描</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>產生</translation>
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
        <translation>已離店</translation>
    </message>
    <message>
        <source>Your role may not add guests. Ask a supervisor.</source>
        <translation>您的職務不能新增客人，請找主管。</translation>
    </message>
    <message>
        <source>Your role may not change guests. Ask a supervisor.</source>
        <translation>您的職務不能修改客人，請找主管。</translation>
    </message>
    <message>
        <source>Your role may not see who changed a field. Ask a supervisor.</source>
        <translation>您的職務不能查看修改紀錄，請找主管。</translation>
    </message>
    <message>
        <source>Your role may not see whole phone numbers and addresses. Ask a supervisor.</source>
        <translation>您的職務不能查看完整的電話和地址，請找主管。</translation>
    </message>
    <message>
        <source>Your role may not see whole document numbers. Ask a supervisor.</source>
        <translation>您的職務不能查看完整的證件號碼，請找主管。</translation>
    </message>
    <message>
        <source>Profile created (%1)</source>
        <translation>建立檔案（%1）</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>移出清單</translation>
    </message>
    <message>
        <source>Put back into the lists</source>
        <translation>放回清單</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Booked for %1 to %2</source>
        <translation>預訂 %1 至 %2</translation>
    </message>
    <message>
        <source>Cancelled the stay from %1 to %2</source>
        <translation>取消 %1 至 %2 的入住</translation>
    </message>
    <message>
        <source>Did not come for the stay from %1</source>
        <translation>%1 的預訂未到</translation>
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
        <translation>高樓層</translation>
    </message>
    <message>
        <source>Low floor</source>
        <translation>低樓層</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>安靜房間</translation>
    </message>
    <message>
        <source>Non-smoking room</source>
        <translation>無菸房</translation>
    </message>
    <message>
        <source>Far from the lift</source>
        <translation>遠離電梯</translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation>延遲退房</translation>
    </message>
    <message>
        <source>Hard pillow</source>
        <translation>硬枕</translation>
    </message>
    <message>
        <source>Twin beds</source>
        <translation>雙床</translation>
    </message>
    <message>
        <source>Extra bed</source>
        <translation>加床</translation>
    </message>
    <message>
        <source>Baby cot</source>
        <translation>嬰兒床</translation>
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
        <translation>機場接機</translation>
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
        <translation>蝦蟹貝類</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>乳製品</translation>
    </message>
    <message>
        <source>feathers</source>
        <translation>羽絨</translation>
    </message>
    <message>
        <source>penicillin</source>
        <translation>青黴素</translation>
    </message>
    <message>
        <source>uses a wheelchair</source>
        <translation>使用輪椅</translation>
    </message>
    <message>
        <source>may not hear the alarm</source>
        <translation>可能聽不到警報</translation>
    </message>
    <message>
        <source>ask for a deposit</source>
        <translation>請收押金</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>商務</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>休閒</translation>
    </message>
    <message>
        <source>Long stay</source>
        <translation>長住</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>帶孩子</translation>
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
        <translation>監護人</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母親</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父親</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>親屬</translation>
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
        <translation>您的職務不能處理跟進，請找主管。</translation>
    </message>
    <message>
        <source>Your role may not change the settings of the house. Ask a manager.</source>
        <translation>您的職務不能修改本店設定，請找經理。</translation>
    </message>
    <message>
        <source>Your role may not write lists into files. Ask a supervisor.</source>
        <translation>您的職務不能把清單匯出為檔案，請找主管。</translation>
    </message>
    <message>
        <source>Your role may not write names in full into files. Ask a manager.</source>
        <translation>您的職務不能匯出全名，請找經理。</translation>
    </message>
    <message>
        <source>PHS</source>
        <comment>telephone</comment>
        <translation>小靈通</translation>
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
        <translation>轉交同事</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回決定</translation>
    </message>
    <message>
        <source>Sign and finish the handover</source>
        <translation>簽字並完成交接</translation>
    </message>
    <message>
        <source>Print the shift sheet</source>
        <translation>列印交接班單</translation>
    </message>
    <message>
        <source>Save the shift sheet as a PDF</source>
        <translation>將交接班單存為PDF</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Case</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
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
        <translation>限制查看的投訴</translation>
    </message>
    <message>
        <source>Must not be given a room</source>
        <translation>不得安排房間</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待決定</translation>
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
        <translation>轉交%1</translation>
    </message>
    <message>
        <source>Say why, in 200 letters at the most.</source>
        <translation>請說明原因，最多200字。</translation>
    </message>
    <message>
        <source>Choose a colleague who is to have it.</source>
        <translation>請選擇由哪位同事接手。</translation>
    </message>
    <message>
        <source>This member may not see restricted cases. Give it to one who may.</source>
        <translation>此員工無權查看限制投訴。請轉交有權限的同事。</translation>
    </message>
    <message>
        <source>This member may not work on it. Give it to another one.</source>
        <translation>此員工無權處理此事。請轉交其他同事。</translation>
    </message>
    <message>
        <source>It is settled already, or somebody else has it now.</source>
        <translation>此事已辦結，或已由他人負責。</translation>
    </message>
    <message>
        <source>Who left works here no more. Accept it or give it to a colleague.</source>
        <translation>離崗的成員已不在職。請接收，或轉交給同事。</translation>
    </message>
    <message>
        <source>Only the member who takes over can sign, or a supervisor when who leaves is not there.</source>
        <translation>只有接班的成員可以簽字；交班人不在時由主管簽字。</translation>
    </message>
</context>
<context>
    <name>ListPdf</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>OrganizationWords</name>
    <message>
        <source>Buyer</source>
        <translation>購買者</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競爭對手</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供貨商</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
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
        <translation>%1（按收入和人數）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
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
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
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
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Yearly income</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>開戶行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行賬號</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>客戶型別</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業務員</translation>
    </message>
    <message>
        <source>An organization needs a name of at most 500 characters.</source>
        <translation>單位需要名稱，最多 500 個字元。</translation>
    </message>
    <message>
        <source>A number of people, 0 or more.</source>
        <translation>請填人數，0 或以上。</translation>
    </message>
    <message>
        <source>Two letters, such as CN.</source>
        <translation>請填兩個字母，例如 CN。</translation>
    </message>
    <message>
        <source>An account has eight figures or more.</source>
        <translation>賬號至少有八位。</translation>
    </message>
    <message>
        <source>On which day? For example 2025-05-14.</source>
        <translation>哪一天？例如 2025-05-14。</translation>
    </message>
    <message>
        <source>An amount, for example 1280.00.</source>
        <translation>請填金額，例如 1280.00。</translation>
    </message>
    <message>
        <source>A number, for example 2 or 1.5.</source>
        <translation>請填數字，例如 2 或 1.5。</translation>
    </message>
    <message>
        <source>How much of the price is paid, 0 to 100 percent.</source>
        <translation>按原價的百分之幾付款，0 到 100。</translation>
    </message>
    <message>
        <source>What was sold? A product, an order number or an amount.</source>
        <translation>賣了什麼？請填產品、單號或金額。</translation>
    </message>
    <message>
        <source>A day, for example 2025-05-14.</source>
        <translation>請填日期，例如 2025-05-14。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>內容太長。</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>Dark-desk pack</source>
        <translation>斷電應急包</translation>
    </message>
    <message>
        <source>What happened after this moment is not in here. Write it on numbered slips and key them in when the program is back.</source>
        <translation>此刻之後發生的事不在這裡。請寫在帶編號的應急單上，等程式恢復後補登。</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>%1 的資料</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Allergies and safety (%1)</source>
        <translation>過敏與安全（%1）</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>過敏</translation>
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
        <translation>房間</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>In house (rooms: %1, persons: %2)</source>
        <translation>在住（%1 間，%2 人）</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，逾期</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>離店</translation>
    </message>
    <message>
        <source>Arrivals of today and tomorrow (%1)</source>
        <translation>今明兩日到店（%1）</translation>
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
        <translation>確認號</translation>
    </message>
    <message>
        <source>Open cases (%1)</source>
        <translation>未結個案（%1）</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>個案</translation>
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
        <translation>負責人</translation>
    </message>
    <message>
        <source>Open promises (%1)</source>
        <translation>未兌現的承諾（%1）</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承諾內容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>承諾人</translation>
    </message>
    <message>
        <source>Roll-call (rooms: %1, persons: %2)</source>
        <translation>點名表（%1 間，%2 人）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Who should be there</source>
        <translation>應到的人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
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
        <translation>部門 %1</translation>
    </message>
    <message>
        <source>Carrier %1</source>
        <translation>承運人 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s) in the last %2 days, %3 would be usual</source>
        <translation>
            <numerusform>%1：最近 %2 天 %n 件，平常為 %3 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in the %1 days before; by chance alone once in %2 such looks</source>
        <translation>
            <numerusform>此前 %1 天 %n 件；若純屬偶然，每查 %2 次才有一次</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no past of four weeks yet to compare with.</source>
        <translation>尚無四週的歷史可供比較。</translation>
    </message>
    <message>
        <source>%1 → %2 in 30 days</source>
        <translation>每 30 天 %1 → %2</translation>
    </message>
    <message>
        <source>%1 cases in %2 days before, %3 in %4 days since</source>
        <translation>之前 %2 天 %1 件，之後 %4 天 %3 件</translation>
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
        <translation>所有類別</translation>
    </message>
    <message numerus="yes">
        <source>Room %1, %2: %n complaint(s) in %3 days; the last on %4: “%5”</source>
        <translation>
            <numerusform>%1 房，%2：%3 天內 %n 起投訴；最近一次 %4：「%5」</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit or supplier %1</source>
        <translation>單位或供應商 %1</translation>
    </message>
    <message>
        <source>Cases that %1 answers for</source>
        <translation>%1 負有責任的投訴</translation>
    </message>
    <message numerus="yes">
        <source>Each category, room, department, carrier, supplier and member is compared with its own past: the last 7 and 30 days with up to 180 days before them, two rates by the exact binomial test. %n comparison(s) were made; by the rule of Benjamini and Hochberg at most one in twenty of those that are told is expected to be by chance. Fewer than three cases are not told.</source>
        <translation>
            <numerusform>每個類別、房間、部門、承運人、供應商和員工都與自身的過去比較：最近 7 天和 30 天與此前至多 180 天，用精確二項檢定比較兩個發生率。共比較 %n 次；按 Benjamini 與 Hochberg 的方法，提示中預計至多二十分之一屬偶然。少於三件不提示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>To be in touch</source>
        <translation>與客人聯絡</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提供資訊</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升等</translation>
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
        <translation>抵用券</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>禮物</translation>
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
        <translation>已兌現</translation>
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
        <translation>該客人過去一年未獲得補償。</translation>
    </message>
    <message numerus="yes">
        <source>The guest was given %1 in the last year, %n time(s).</source>
        <translation>
            <numerusform>該客人過去一年獲得補償%n次，共%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Like cases received %1 to %2, half of them up to %3.</source>
        <translation>同類情況的補償為%1至%2，其中一半不超過%3。</translation>
    </message>
    <message>
        <source>You may give up to %1 at a time.</source>
        <translation>您每次最多可給予%1。</translation>
    </message>
    <message>
        <source>Another member has to agree to what is worth money.</source>
        <translation>涉及金額的承諾須由另一位員工同意。</translation>
    </message>
    <message>
        <source>Say what was promised, in 300 letters at the most.</source>
        <translation>請寫明承諾了什麼，最多300字。</translation>
    </message>
    <message>
        <source>Say what it is worth, as in 120 or 120.50.</source>
        <translation>請寫明金額，例如120或120.50。</translation>
    </message>
    <message>
        <source>Say by when: a moment that is still to come, or working days.</source>
        <translation>請寫明期限：尚未到來的時間，或工作日數。</translation>
    </message>
    <message>
        <source>This is needed, and as it is it cannot be saved.</source>
        <translation>此項必填，目前的內容無法儲存。</translation>
    </message>
</context>
<context>
    <name>QualityPanels</name>
    <message>
        <source>What is missing most often?</source>
        <translation>最常缺什麼？</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
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
        <translation>必填項目都已填寫。</translation>
    </message>
    <message>
        <source>What is required depends on country, age and whether the guest has stayed.</source>
        <translation>哪些必填取決於國家、年齡以及客人是否住過。</translation>
    </message>
    <message>
        <source>How did it change?</source>
        <translation>如何變化？</translation>
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
        <translation>目標 %1 %</translation>
    </message>
    <message>
        <source>No month has been noted yet; this desk begins today.</source>
        <translation>還沒有月份記錄；本機從今天開始記錄。</translation>
    </message>
    <message>
        <source>Each month as it ended, noted by this desk since %1.</source>
        <translation>各月月底的狀況，本機自 %1 起記錄。</translation>
    </message>
    <message>
        <source>How many are there twice?</source>
        <translation>有多少重複？</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n were merged in a year.</source>
        <translation>
            <numerusform>一年內合併了 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>How do documents come in?</source>
        <translation>證件如何錄入？</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Of %1 guests, %2 have a document that a reader read.</source>
        <translation>%1 位客人中，%2 位的證件由設備讀取。</translation>
    </message>
    <message>
        <source>How long ago was something verified?</source>
        <translation>上次核實是多久以前？</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>在此之內</translation>
    </message>
    <message>
        <source>By document %1, by contact %2, suspected false %3.</source>
        <translation>證件核實 %1，聯絡核實 %2，疑似虛假 %3。</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>問題出在哪裡？</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Persons are there once or twice as a whole, not by field.</source>
        <translation>重複是整個人的事，不按欄位計算。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Of the branch in which a guest was registered, else stayed last.</source>
        <translation>按客人登記的分店計算，否則按最後入住的分店。</translation>
    </message>
    <message>
        <source>Of the member who wrote a guest&apos;s record last.</source>
        <translation>按最後修改檔案的員工計算。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are very likely somebody who is there already.</source>
        <translation>
            <numerusform>%n 位客人很可能已有檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates today.</source>
        <translation>今天還沒有尋找重複。</translation>
    </message>
    <message>
        <source>The fields or rules that are furthest from the goal.</source>
        <translation>離目標最遠的欄位或規則。</translation>
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
        <translation>性別</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Document&apos;s expiry</source>
        <translation>證件有效期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>時效性</translation>
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
        <translation>證件簽發早於出生</translation>
    </message>
    <message>
        <source>Document ends before it begins</source>
        <translation>證件到期早於簽發</translation>
    </message>
    <message>
        <source>Document of another country than the nationality</source>
        <translation>證件國家與國籍不符</translation>
    </message>
    <message>
        <source>Under age without a guardian</source>
        <translation>未成年且無監護人</translation>
    </message>
    <message>
        <source>Lost without a reason</source>
        <translation>流失但無原因</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>無證件</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>拍照辨識</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>掃描槍</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>晶片</translation>
    </message>
    <message>
        <source>ID card reader</source>
        <translation>身分證讀卡機</translation>
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
        <translation>從未</translation>
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
        <translation>缺少必填項目</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>有錯誤</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>有誤：%1</translation>
    </message>
    <message>
        <source>Something is out of date</source>
        <translation>有過期內容</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>已過時：%1</translation>
    </message>
    <message>
        <source>Very likely there twice</source>
        <translation>很可能重複</translation>
    </message>
    <message>
        <source>Fields contradict each other</source>
        <translation>欄位互相矛盾</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>證件：%1</translation>
    </message>
    <message>
        <source>Last verified: %1</source>
        <translation>上次核實：%1</translation>
    </message>
    <message>
        <source>%1 persons in %2 guests</source>
        <translation>%2 份檔案，%1 個人</translation>
    </message>
    <message>
        <source>Not looked for today</source>
        <translation>今天還沒有尋找</translation>
    </message>
    <message>
        <source>%1 rows belong to nobody</source>
        <translation>%1 筆無主記錄</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>與之前相同</translation>
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
        <translation>目標 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 required points</source>
        <translation>必填項目得分 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 fields are right</source>
        <translation>%2 個已檢查欄位中 %1 個正確</translation>
    </message>
    <message>
        <source>%1 of %2 are in time</source>
        <translation>%2 個欄位中 %1 個未過時</translation>
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
        <translation>全部未結</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應於</translation>
    </message>
    <message>
        <source>Left (working time)</source>
        <translation>剩餘（工作時間）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Guest and room</source>
        <translation>客人與房號</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>With</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>無日曆</translation>
    </message>
    <message>
        <source>Restricted complaint</source>
        <translation>受限投訴</translation>
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
        <translation>%1 登記</translation>
    </message>
    <message>
        <source>Received %1 to %2</source>
        <translation>%1 至 %2 登記</translation>
    </message>
    <message>
        <source>%1:00 to %1:59</source>
        <translation>%1:00 至 %1:59</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>gone all steps</source>
        <translation>走完全部步驟</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>「%1」已完成</translation>
    </message>
    <message>
        <source>a clock missed</source>
        <translation>有逾時</translation>
    </message>
    <message>
        <source>no clock missed</source>
        <translation>無逾時</translation>
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
        <translation>房間</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The number of the document cannot be read. Open the guest and read the document again.</source>
        <translation>無法讀取證件號碼。請開啟客人並重新讀取證件。</translation>
    </message>
    <message>
        <source>The disk is full. Make room; then it goes out by itself, or at once with R.</source>
        <translation>磁碟已滿。請騰出空間；之後會自動傳送，按 R 立即傳送。</translation>
    </message>
    <message>
        <source>The folder is not there. Connect it; then it goes out by itself, or at once with R.</source>
        <translation>找不到資料夾。請接通它；之後會自動傳送，按 R 立即傳送。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Check it in the settings; then it goes out by itself, or at once with R.</source>
        <translation>無法寫入資料夾。請在設定中檢查；之後會自動傳送，按 R 立即傳送。</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>退房</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>資料不全</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待傳送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未能傳送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>遭退回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Missing: %1. Open the guest and add it.</source>
        <translation>缺少：%1。請開啟客人並補齊。</translation>
    </message>
    <message>
        <source>The authority gave no reason. Check the guest, then send it again with R.</source>
        <translation>主管機關沒有說明原因。請檢查客人資料，再按 R 重新傳送。</translation>
    </message>
    <message>
        <source>The authority says: “%1” Correct it, then send it again with R.</source>
        <translation>主管機關答覆：「%1」請更正後按 R 重新傳送。</translation>
    </message>
    <message>
        <source>Goes out by itself.</source>
        <translation>會自動傳送。</translation>
    </message>
    <message>
        <source>Goes out again by itself.</source>
        <translation>會自動重新傳送。</translation>
    </message>
    <message>
        <source>The authority has not answered yet.</source>
        <translation>主管機關尚未答覆。</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times; the authority has not answered yet.</source>
        <translation>
            <numerusform>已傳送 %n 次；主管機關尚未答覆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>找不到這個資料夾。</translation>
    </message>
    <message>
        <source>Choose a folder, by its whole path.</source>
        <translation>請選擇資料夾，寫出完整路徑。</translation>
    </message>
    <message>
        <source>The disk of this folder is full.</source>
        <translation>這個資料夾所在的磁碟已滿。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>無法寫入這個資料夾。</translation>
    </message>
</context>
<context>
    <name>ServicePanels</name>
    <message>
        <source>How many cases a day?</source>
        <translation>每天有多少投訴？</translation>
    </message>
    <message>
        <source>How many cases a week?</source>
        <translation>每週有多少投訴？</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>No case was taken down.</source>
        <translation>沒有登記投訴。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were taken down, %1 in as many days before; the most, %2, on %3.</source>
        <translation>
            <numerusform>共登記 %n 件，此前同樣天數為 %1 件；最多的是 %3，%2 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about most often?</source>
        <translation>主要原因是什麼？</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) of %1 make up 80 % of the cases; most often it is %2, %3 times.</source>
        <translation>
            <numerusform>%1 個類別中的 %n 個占了 80 % 的投訴；最多的是「%2」，%3 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does each step take?</source>
        <translation>每一步用多長時間？</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半數不超過</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>九成不超過</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>No step has been done yet.</source>
        <translation>還沒有完成的步驟。</translation>
    </message>
    <message>
        <source>Opening time without pauses. Tightest: %1, nine of ten within %2 of %3.</source>
        <translation>按營業時間計，不含暫停。最緊的是「%1」：九成不超過 %2，時限 %3。</translation>
    </message>
    <message>
        <source>How many clocks are met?</source>
        <translation>準時完成率是多少？</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No clock has ended yet.</source>
        <translation>還沒有到期的時限。</translation>
    </message>
    <message>
        <source>%1 of the clocks were met, %2 of %3, by the week a case came in; those that still run do not count.</source>
        <translation>%1 的時限準時完成（%3 個中的 %2 個），按投訴登記的那一週計；仍在計時的不算。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1 時</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>沒有資料</translation>
    </message>
    <message>
        <source>most on %1: %2</source>
        <translation>最多的是%1，%2 次</translation>
    </message>
    <message>
        <source>When do cases come?</source>
        <translation>投訴集中在何時？</translation>
    </message>
    <message>
        <source>Cases by the hour at which they were taken down; %1.</source>
        <translation>按登記的鐘點統計投訴；%1。</translation>
    </message>
    <message>
        <source>When do guests arrive?</source>
        <translation>客人何時到店？</translation>
    </message>
    <message>
        <source>Stays by the hour at which they were checked in; %1.</source>
        <translation>按辦理入住的鐘點統計；%1。</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>目標 %1 %</translation>
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
        <translation>%1 時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時 %2 分</translation>
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
        <translation>此前無可比</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>與此前相同</translation>
    </message>
    <message>
        <source>▲ %1 % on before</source>
        <translation>較此前 ▲ %1 %</translation>
    </message>
    <message>
        <source>▼ %1 % on before</source>
        <translation>較此前 ▼ %1 %</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次答覆</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Baseline %1, goal −20 %: %2</source>
        <translation>基準 %1，目標 −20 %：%2</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整案</translation>
    </message>
    <message>
        <source>Baseline %1, goal −30 %: %2</source>
        <translation>基準 %1，目標 −30 %：%2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Baseline %1, goal +15 %: %2</source>
        <translation>基準 %1，目標 +15 %：%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基準 %1</translation>
    </message>
    <message>
        <source>Half were answered within this time.</source>
        <translation>半數投訴在這麼多營業時間內得到答覆。</translation>
    </message>
    <message>
        <source>Half went all steps within this time.</source>
        <translation>半數在這麼多營業時間內走完全部步驟。</translation>
    </message>
    <message>
        <source>The mean rating at the call-back.</source>
        <translation>回訪時客人評分的平均值。</translation>
    </message>
    <message>
        <source>Share of cases in which a clock ran out.</source>
        <translation>至少有一個時限逾時的投訴所占的比例。</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Shift sheet</source>
        <translation>交接班單</translation>
    </message>
    <message>
        <source>House</source>
        <translation>飯店</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽字</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n件事項</numerusform>
        </translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Whose it is now</source>
        <translation>現由誰負責</translation>
    </message>
    <message>
        <source>The audit as it stood when this was signed</source>
        <translation>簽字時的稽核紀錄</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>雜湊值</translation>
    </message>
    <message>
        <source>Keep this sheet. If the audit of this desk ever shows another hash for this entry, it was changed afterwards.</source>
        <translation>請保存此單。若日後此櫃檯的稽核紀錄中該條目的雜湊值與此不同，則紀錄已被改動。</translation>
    </message>
    <message>
        <source>%1 left without handing over; %2 let it be taken over.</source>
        <translation>%1 未交班即離崗；經 %2 確認後由他人接班。</translation>
    </message>
</context>
<context>
    <name>SlipPainter</name>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房間</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Name as in the document</source>
        <translation>證件上的姓名</translation>
    </message>
    <message>
        <source>Latin surname and given name</source>
        <translation>拉丁字母姓和名</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Adults and children</source>
        <translation>成人和兒童人數</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店日期</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>離店日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Signature of the guest</source>
        <translation>客人簽名</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>How to reach the guest</source>
        <translation>如何聯絡客人</translation>
    </message>
    <message>
        <source>What happened, in the guest&apos;s own words</source>
        <translation>發生了什麼，用客人的原話</translation>
    </message>
    <message>
        <source>What was promised, by whom, until when</source>
        <translation>承諾了什麼，誰承諾的，何時之前</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>來自何人</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>轉給何人</translation>
    </message>
    <message>
        <source>The message or request</source>
        <translation>留言或請求</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>何時之前</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>辦理人</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Blank slips</source>
        <translation>空白應急單</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>入住登記</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Message or request</source>
        <translation>留言或請求</translation>
    </message>
    <message>
        <source>This is no slip&apos;s number: look at it once more.</source>
        <translation>這不是應急單的編號，請再看一遍。</translation>
    </message>
    <message>
        <source>It looks like H1-2-S0042-K and stands beside the square code.</source>
        <translation>編號形如 H1-2-S0042-K，就在方形碼旁邊。</translation>
    </message>
    <message>
        <source>A slip of this number was never printed.</source>
        <translation>從未列印過這個編號的應急單。</translation>
    </message>
    <message>
        <source>Nothing was opened. If another desk printed it, wait until both have synced and try again.</source>
        <translation>沒有開啟任何表單。如果是另一台櫃台列印的，請等兩邊同步後再試。</translation>
    </message>
    <message>
        <source>This slip has been keyed in already.</source>
        <translation>這張應急單已經補登過了。</translation>
    </message>
    <message>
        <source>Nothing was opened, so nothing is there twice. Put the paper aside.</source>
        <translation>沒有開啟任何表單，所以不會重複。請把這張紙收起來。</translation>
    </message>
    <message>
        <source>This slip was declared void.</source>
        <translation>這張應急單已作廢。</translation>
    </message>
    <message>
        <source>Nothing was opened. If something is written on it after all, enter it without the slip.</source>
        <translation>沒有開啟任何表單。如果上面確實寫了內容，請不用應急單直接登錄。</translation>
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
        <translation>%1 時 %2 分</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超時 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>Response to the guest</source>
        <translation>答覆客人</translation>
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
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩餘 %n 天</numerusform>
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
        <translation>疑似虛假</translation>
    </message>
    <message>
        <source>Verified by document</source>
        <translation>證件已核實</translation>
    </message>
    <message>
        <source>Verified by contact</source>
        <translation>聯絡已核實</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核實</translation>
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
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>憑證件</translation>
    </message>
    <message>
        <source>by contact</source>
        <translation>透過聯絡</translation>
    </message>
    <message>
        <source>the guest says so</source>
        <translation>客人說明</translation>
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
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Last good backup: %1, %2</source>
        <extracomment>%1: day and time, %2: size</extracomment>
        <translation>最近一次有效備份：%1，%2</translation>
    </message>
    <message>
        <source>No backup was restored as a test yet.</source>
        <translation>還沒有做過還原演練。</translation>
    </message>
    <message>
        <source>Last restore test: passed on %1, with the backup of %2</source>
        <extracomment>%1: day and time of the test, %2: day and time of the backup</extracomment>
        <translation>最近一次還原演練：%1 通過，使用 %2 的備份</translation>
    </message>
    <message>
        <source>Last restore test: failed on %1, with the backup of %2. Make a new backup now.</source>
        <extracomment>%1: day and time of the test, %2: day and time of the backup</extracomment>
        <translation>最近一次還原演練：%1 未通過，使用 %2 的備份。請立即做一次新備份。</translation>
    </message>
    <message>
        <source>For three days no backup of this desk could be made. Your work is saved, but only here. Look at Settings, Backup.</source>
        <translation>已有三天無法備份本櫃檯。您的工作已儲存，但只在這台電腦上。請查看「設定」中的「備份」。</translation>
    </message>
    <message>
        <source>For three days no backup reached the second place. What there is lies on this computer alone. Look at Settings, Backup.</source>
        <translation>已有三天沒有備份送達第二存放處。現有備份只在這台電腦上。請查看「設定」中的「備份」。</translation>
    </message>
    <message>
        <source>The folder for backups is not there. The backups made so far are as they were.</source>
        <translation>備份資料夾不存在。已有的備份沒有變化。</translation>
    </message>
    <message>
        <source>Plug in the stick, or choose another folder.</source>
        <translation>請插入隨身碟，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>請先做一次備份。</translation>
    </message>
    <message>
        <source>This folder will not do. What was chosen before stays.</source>
        <translation>此資料夾不能使用。仍沿用之前的選擇。</translation>
    </message>
    <message>
        <source>Choose a whole path, and two different folders.</source>
        <translation>請選擇完整路徑，且兩個資料夾不能相同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a backup in a list. %1: day and time, %2: size</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In %1 the desk is as it was on %2, with the passwords of today. Open it with: lobby --profile %1</source>
        <extracomment>%1: folder, %2: day and time</extracomment>
        <translation>%1 中的櫃檯還原到了 %2 的狀態，密碼仍為今天的密碼。開啟方式：lobby --profile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guests or other records that were erased since were erased in it, too.</source>
        <translation>
            <numerusform>此後已刪除的 %n 位客人或其他紀錄，在其中也已刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something in this folder already. Nothing was restored, and nothing was changed.</source>
        <translation>此資料夾中已有內容。未還原任何資料，也未作任何變更。</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>請填寫一個尚不存在的資料夾。</translation>
    </message>
</context>
<context>
    <name>lobby::CellProblems</name>
    <message>
        <source>A quotation mark is not closed, or stands within a cell.</source>
        <translation>引號沒有成對，或出現在儲存格中間。</translation>
    </message>
    <message>
        <source>The cell contains a zero byte.</source>
        <translation>儲存格中含有零位元組。</translation>
    </message>
    <message>
        <source>The cell cannot be read in the chosen encoding.</source>
        <translation>按所選編碼無法讀取此儲存格。</translation>
    </message>
    <message>
        <source>The cell, or the line, is too long.</source>
        <translation>儲存格或該列過長。</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>該列的儲存格過多。</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than headings.</source>
        <translation>該列的儲存格數與標題不一致。</translation>
    </message>
    <message>
        <source>The formula was never calculated. Open the file in a spreadsheet and save it.</source>
        <translation>公式從未計算過。請用表格軟體開啟檔案並儲存。</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here, such as #N/A.</source>
        <translation>表格軟體在此處顯示錯誤，例如 #N/A。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number. Write it as text.</source>
        <translation>表格軟體已將此數字四捨五入。請改為文字格式。</translation>
    </message>
    <message>
        <source>The row has no name, native or Latin.</source>
        <translation>該列沒有姓名。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>內容過長。</translation>
    </message>
    <message>
        <source>This is no date. Write it as 1981-05-14.</source>
        <translation>這不是日期。請寫成 1981-05-14。</translation>
    </message>
    <message>
        <source>A birth date cannot lie in the future.</source>
        <translation>出生日期不能在將來。</translation>
    </message>
    <message>
        <source>Nobody knows what sex this means. Write M, F or X.</source>
        <translation>無法判斷性別。請填寫 M、F 或 X。</translation>
    </message>
    <message>
        <source>There is no such country. Write its name or its code, such as CN.</source>
        <translation>沒有這個國家。請填寫名稱或代碼，例如 CN。</translation>
    </message>
    <message>
        <source>Write active, dormant or lost.</source>
        <translation>請填寫：活躍、休眠或流失。</translation>
    </message>
    <message>
        <source>The check digit is wrong: a digit is mistyped.</source>
        <translation>校驗位不符：有數字輸入錯誤。</translation>
    </message>
    <message>
        <source>A document of this kind has no such number.</source>
        <translation>此類證件沒有這樣的號碼。</translation>
    </message>
    <message>
        <source>The document would end before it begins.</source>
        <translation>證件的到期日早於簽發日。</translation>
    </message>
    <message>
        <source>This looks like a payment card&apos;s number. It may not be kept here.</source>
        <translation>這看起來是支付卡號，不得儲存在這裡。</translation>
    </message>
    <message>
        <source>The row has too many values of one kind.</source>
        <translation>該列同類的值過多。</translation>
    </message>
    <message>
        <source>The document&apos;s number says another birth date or sex than the row.</source>
        <translation>證件號碼中的出生日期或性別與該列不一致。</translation>
    </message>
    <message>
        <source>Is the year right? The guest would be over 130 years old.</source>
        <translation>年份對嗎？這位客人將超過 130 歲。</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as written.</source>
        <translation>這不像完整的電話號碼，將按原樣儲存。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as written.</source>
        <translation>這不像電子郵件地址，將按原樣儲存。</translation>
    </message>
    <message>
        <source>This document has expired.</source>
        <translation>此證件已過期。</translation>
    </message>
    <message>
        <source>Same document</source>
        <translation>證件相同</translation>
    </message>
    <message>
        <source>Same member number</source>
        <translation>會員編號相同</translation>
    </message>
    <message>
        <source>Same phone and name</source>
        <translation>電話和姓名相同</translation>
    </message>
    <message>
        <source>Same e-mail and name</source>
        <translation>電子郵件和姓名相同</translation>
    </message>
    <message>
        <source>Very likely the same person</source>
        <translation>很可能是同一人</translation>
    </message>
    <message>
        <source>Imported before the program stopped</source>
        <translation>程式停止前已匯入</translation>
    </message>
    <message>
        <source>The row names neither a customer nor a contact.</source>
        <translation>此列既沒有客戶，也沒有聯絡人。</translation>
    </message>
    <message>
        <source>Nobody here is called so. Import the customers and contacts first.</source>
        <translation>這裡沒有這個名稱。請先匯入客戶和聯絡人。</translation>
    </message>
    <message>
        <source>Several here are called so. Write the name of the one who is meant in full.</source>
        <translation>這裡有幾個同名的。請寫出所指的完整名稱。</translation>
    </message>
    <message>
        <source>Nobody speaks for this organization yet. Import its contacts first.</source>
        <translation>此單位還沒有聯絡人。請先匯入其聯絡人。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>此列沒有日期。</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 1280.00.</source>
        <translation>這不是金額。請寫成 1280.00。</translation>
    </message>
    <message>
        <source>This is no number, or one that can mean several things.</source>
        <translation>這不是數字，或可作幾種理解。</translation>
    </message>
    <message>
        <source>The row says nothing: neither product nor order nor amount, or no subject.</source>
        <translation>此列沒有內容：沒有產品、單號和金額，或沒有主題。</translation>
    </message>
    <message>
        <source>Nobody knows this word. It is kept in the remark.</source>
        <translation>無法識別這個詞。已保留在備註中。</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名稱相同</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>可能是同一個人</translation>
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
        <translation>姓氏讀音相同</translation>
    </message>
    <message>
        <source>surnames differ by a slip</source>
        <translation>姓氏僅差一處筆誤</translation>
    </message>
    <message>
        <source>one surname has a word more</source>
        <translation>其中一個姓氏多一個詞</translation>
    </message>
    <message>
        <source>one surname is the initial of the other</source>
        <translation>其中一個姓氏是另一個的首字母</translation>
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
        <translation>名字讀音相同</translation>
    </message>
    <message>
        <source>given names differ by a slip</source>
        <translation>名字僅差一處筆誤</translation>
    </message>
    <message>
        <source>one given name has a word more</source>
        <translation>其中一個名字多一個詞</translation>
    </message>
    <message>
        <source>one given name is the initial of the other</source>
        <translation>其中一個名字是另一個的首字母</translation>
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
        <translation>姓與名位置對調</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>birth dates differ by one digit</source>
        <translation>出生日期僅差一個數字</translation>
    </message>
    <message>
        <source>day and month of birth have changed places</source>
        <translation>出生的日與月對調</translation>
    </message>
    <message>
        <source>birth dates differ by two digits</source>
        <translation>出生日期差兩個數字</translation>
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
        <translation>證件號碼相同</translation>
    </message>
    <message>
        <source>document numbers differ as if misread</source>
        <translation>證件號碼疑似誤讀</translation>
    </message>
    <message>
        <source>document numbers differ as after a renewal</source>
        <translation>證件號碼不同，可能已換證</translation>
    </message>
    <message>
        <source>different document numbers</source>
        <translation>證件號碼不同</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>電話相同</translation>
    </message>
    <message>
        <source>telephones differ by one digit</source>
        <translation>電話僅差一個數字</translation>
    </message>
    <message>
        <source>different telephones</source>
        <translation>電話不同</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>電子郵件相同</translation>
    </message>
    <message>
        <source>e-mail addresses are nearly the same</source>
        <translation>電子郵件幾乎相同</translation>
    </message>
    <message>
        <source>different e-mail addresses</source>
        <translation>電子郵件不同</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>性別相同</translation>
    </message>
    <message>
        <source>different sex</source>
        <translation>性別不同</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>國籍相同</translation>
    </message>
    <message>
        <source>different nationalities</source>
        <translation>國籍不同</translation>
    </message>
    <message>
        <source>same house number</source>
        <translation>門牌號相同</translation>
    </message>
    <message>
        <source>house numbers differ by one digit</source>
        <translation>門牌號僅差一個數字</translation>
    </message>
    <message>
        <source>different house numbers</source>
        <translation>門牌號不同</translation>
    </message>
    <message>
        <source>same street or address</source>
        <translation>街道或地址相同</translation>
    </message>
    <message>
        <source>streets or addresses differ by a slip</source>
        <translation>街道或地址僅差一處筆誤</translation>
    </message>
    <message>
        <source>street in another line of the address</source>
        <translation>街道寫在地址的另一行</translation>
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
        <translation>地址第二行僅差一處筆誤</translation>
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
        <translation>城市僅差一處筆誤</translation>
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
        <translation>郵遞區號相同</translation>
    </message>
    <message>
        <source>postal codes differ by one digit</source>
        <translation>郵遞區號僅差一個數字</translation>
    </message>
    <message>
        <source>different postal codes</source>
        <translation>郵遞區號不同</translation>
    </message>
    <message>
        <source>same state or province</source>
        <translation>省或州相同</translation>
    </message>
    <message>
        <source>states or provinces differ by a slip</source>
        <translation>省或州僅差一處筆誤</translation>
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
        <translation>兩者都很可能與 %1 是同一人</translation>
    </message>
    <message>
        <source>what they share, members of one household may share too</source>
        <translation>兩者共有的資訊也可能只是同住一戶</translation>
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
        <translation>請設定密碼。</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take at most %n characters.</source>
        <translation>
            <numerusform>最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people use this one. Take another, for instance three words.</source>
        <translation>很多人都用這個密碼，請換一個，例如三個詞。</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be used.</source>
        <translation>其中有不能使用的字元。</translation>
    </message>
</context>
<context>
    <name>lobby::ReplacingWords</name>
    <message>
        <source>This desk is to go back to the backup of %1. Do you agree?</source>
        <extracomment>%1: day and time of a backup</extracomment>
        <translation>本前臺將恢復到 %1 的備份。您同意嗎？</translation>
    </message>
    <message>
        <source>Another member agrees</source>
        <translation>另一位同事同意</translation>
    </message>
    <message>
        <source>Agree, and restore now</source>
        <translation>同意並立即恢復</translation>
    </message>
    <message>
        <source>The backup takes the place of this desk</source>
        <translation>正在用備份替換本前臺</translation>
    </message>
    <message>
        <source>First a backup of now is made and checked, then the chosen one is restored and checked. Until it is whole, this desk stays as it is.</source>
        <translation>先備份並檢查當前資料，再恢復並檢查所選的備份。全部完成之前，本前臺保持不變。</translation>
    </message>
    <message>
        <source>What was here until now lies in %1, until somebody removes it.</source>
        <extracomment>%1: folder</extracomment>
        <translation>此前的資料保留在 %1 中，直到有人將其移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests or other records that were erased since were erased in it, too.</source>
        <translation>
            <numerusform>此後已刪除的 %n 位客人或其他記錄，在其中也已刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>It hears from its server what it does not know.</source>
        <translation>缺少的內容會從中心獲取。</translation>
    </message>
    <message>
        <source>This desk is as it was on %1, with the members and passwords of today.</source>
        <extracomment>%1: day and time</extracomment>
        <translation>本前臺已恢復到 %1 的狀態，成員和密碼仍為今天的。</translation>
    </message>
    <message>
        <source>The backup was not restored. This desk is as it was.</source>
        <translation>備份未恢復。本前臺沒有變化。</translation>
    </message>
    <message>
        <source>Log in and go on, or start again.</source>
        <translation>請登入後繼續工作，或重新開始。</translation>
    </message>
    <message>
        <source>• All windows of this desk close, and it comes back at the login as it was on %1.</source>
        <extracomment>%1: day and time of a backup</extracomment>
        <translation>• 本前臺的所有視窗都會關閉，然後回到登入介面，資料恢復到 %1 的狀態。</translation>
    </message>
    <message>
        <source>• What was done since then is no longer in it, unless the server knows it. Save what is half typed before you begin.</source>
        <translation>• 此後所做的工作將不在其中，除非中心已有記錄。開始之前，請儲存尚未填完的內容。</translation>
    </message>
    <message>
        <source>• First a backup of now is made. What is here now is kept in a folder beside it; nothing is deleted.</source>
        <translation>• 恢復前會先備份當前資料。當前資料會保留在旁邊的資料夾中，不會刪除任何內容。</translation>
    </message>
</context>
<context>
    <name>lobby::RescueWords</name>
    <message>
        <source>Restore a backup into a new profile</source>
        <translation>將備份還原到新的資料夾</translation>
    </message>
    <message>
        <source>Bring over what is left into a new profile</source>
        <translation>將剩餘資料取出到新的資料夾</translation>
    </message>
    <message>
        <source>The desk is had again as it was when the backup was made, in a folder of its own. The damaged profile stays as it is. Who was erased after that day is in it again, until he is erased once more or the server says so.</source>
        <translation>櫃檯將在單獨的資料夾中還原到備份時的狀態。損壞的資料保持原樣。備份之後刪除的客人會重新出現，直到再次刪除或由中心通知刪除。</translation>
    </message>
    <message>
        <source>Everything that can still be read of the damaged database is put into a new one, in a folder of its own. The damaged profile stays as it is. A backup, where there is one, is better.</source>
        <translation>損壞的資料庫中仍可讀取的內容會放入單獨資料夾中的新資料庫。損壞的資料保持原樣。如果有備份，最好使用備份。</translation>
    </message>
    <message>
        <source>The backup is being restored and checked…</source>
        <translation>正在還原並檢查備份…</translation>
    </message>
    <message>
        <source>What is left is being read and checked…</source>
        <translation>正在讀取並檢查剩餘資料…</translation>
    </message>
    <message>
        <source>In %1 the desk is as it was on %2.</source>
        <extracomment>%1: folder, %2: day and time</extracomment>
        <translation>%1 中的櫃檯還原到了 %2 的狀態。</translation>
    </message>
    <message>
        <source>Everything could be read; it is in %1.</source>
        <translation>全部內容都已讀取，存放在 %1 中。</translation>
    </message>
    <message>
        <source>What could be read is in %1. The list says what could not.</source>
        <translation>可讀取的內容存放在 %1 中。無法讀取的內容見下表。</translation>
    </message>
    <message>
        <source>The first page of the file is gone, and with it the proof that the others are as they were written: look at what matters.</source>
        <translation>檔案的第一頁已遺失，因此無法證明其餘內容與寫入時一致：請核對重要內容。</translation>
    </message>
    <message>
        <source>What it knew of its server is lost: it has to join the server again by a ticket.</source>
        <translation>與中心連線所需的資訊已遺失：需要憑接入碼重新接入中心。</translation>
    </message>
    <message>
        <source>It hears from its server what it does not know.</source>
        <translation>缺少的內容會從中心取得。</translation>
    </message>
    <message>
        <source>The passwords are those of now. Open it from now on with: lobby --profile %1</source>
        <extracomment>%1: folder</extracomment>
        <translation>密碼仍為現在的密碼。今後的開啟方式：lobby --profile %1</translation>
    </message>
    <message>
        <source>%1: %2 rows are there; lost: %3 rows, and those of %4 pages</source>
        <extracomment>one table of the database. %1: its name, %2, %3: numbers of rows, %4: number of pages</extracomment>
        <translation>%1：已有 %2 列；遺失 %3 列，以及 %4 頁中的列</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages: nobody knows of which table.</source>
        <translation>
            <numerusform>另有 %n 頁，不知屬於哪個表。</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder will not do. Nothing was changed.</source>
        <translation>不能使用這個資料夾。沒有變更任何資料。</translation>
    </message>
    <message>
        <source>Write a whole path, of a folder that is not there yet.</source>
        <translation>請填寫完整路徑，且資料夾尚不存在。</translation>
    </message>
    <message>
        <source>There is something in this folder already. It was left as it is.</source>
        <translation>這個資料夾中已有內容，保持原樣。</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>請填寫尚不存在的資料夾。</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed.</source>
        <translation>沒有這個檔案。沒有變更任何資料。</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>請選擇備份。</translation>
    </message>
    <message>
        <source>Nothing of it can be read any more. It was left as it is.</source>
        <translation>其中已沒有可讀取的內容，保持原樣。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>請還原最近的備份。</translation>
    </message>
</context>
<context>
    <name>lobby::Roles</name>
    <message>
        <source>Receptionist</source>
        <translation>櫃檯接待</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>文員</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>隱私專員</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核員</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
</context>
<context>
    <name>lobby::RowFaults</name>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>該列的儲存格數與標題列不同。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or stands within a cell.</source>
        <translation>引號沒有結尾，或出現在儲存格中間。</translation>
    </message>
    <message>
        <source>The row contains a zero byte.</source>
        <translation>該列含有零位元組。</translation>
    </message>
    <message>
        <source>The same booking stands in an earlier row.</source>
        <translation>同一訂單已在前面的列中出現。</translation>
    </message>
    <message>
        <source>The row, or a cell of it, is too long.</source>
        <translation>該列或其中某個儲存格過長。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是數字。</translation>
    </message>
    <message>
        <source>%1 is smaller or larger than can be.</source>
        <translation>%1 超出可能的範圍。</translation>
    </message>
    <message>
        <source>%1 is not a date of the calendar.</source>
        <translation>%1 不是存在的日期。</translation>
    </message>
    <message>
        <source>%1 is not one of the column&apos;s words.</source>
        <translation>%1 不是該欄允許的詞。</translation>
    </message>
    <message>
        <source>%1 says the opposite of another column.</source>
        <translation>%1 與另一欄相矛盾。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 過長。</translation>
    </message>
    <message>
        <source>%1 contains characters that cannot be seen.</source>
        <translation>%1 含有不可見的字元。</translation>
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
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>VIP code</source>
        <translation>VIP 等級</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客戶狀態</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>會員編號</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>宅電</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>辦公電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>PHS phone</source>
        <translation>小靈通</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
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
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵編</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>簽發國家</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>簽發日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>愛好</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>GB18030 (Simplified Chinese)</source>
        <translation>GB18030（簡體中文）</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5（繁體中文）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252（西歐）</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>豎線</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>In</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>正在撤銷</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Sheet and encoding</source>
        <translation>表和編碼</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>對應欄位</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Comes in as new</source>
        <translation>作為新客人</translation>
    </message>
    <message>
        <source>Updates who is here</source>
        <translation>更新已有的客人</translation>
    </message>
    <message>
        <source>Joins the earlier row</source>
        <translation>併入前面的列</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
</context>
<context>
    <name>lobby::Wording</name>
    <message>
        <source>This entry is no longer here. Nothing was changed.</source>
        <translation>這筆資料已不存在，沒有任何變更。</translation>
    </message>
    <message>
        <source>Refresh the list and search again.</source>
        <translation>請重新整理清單後再搜尋一次。</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Your input is still here.</source>
        <translation>其他人剛剛修改了這筆資料，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Look at the new version, then save again.</source>
        <translation>請查看最新內容，再儲存一次。</translation>
    </message>
    <message>
        <source>Something in the input cannot be right. Nothing was saved and your input is still here.</source>
        <translation>輸入的內容有誤，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Correct the marked field and try again.</source>
        <translation>請更正標示的欄位後再試一次。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>已取消，沒有任何變更。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>需要時可以重新開始。</translation>
    </message>
    <message>
        <source>The disk or a device did not answer. What was saved before is safe.</source>
        <translation>磁碟或裝置沒有回應，先前儲存的資料是安全的。</translation>
    </message>
    <message>
        <source>Check that it is connected and try again.</source>
        <translation>請檢查連線後再試一次。</translation>
    </message>
    <message>
        <source>It could not be saved because the disk is full. Your input is still here.</source>
        <translation>磁碟已滿，無法儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Free some space on this computer, then save again.</source>
        <translation>請清出本機磁碟空間，然後再儲存。</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment. What was saved before is safe.</source>
        <translation>目前無法儲存變更，先前儲存的資料是安全的。</translation>
    </message>
    <message>
        <source>Close Lobby and open it again; if it stays so, restore the last backup.</source>
        <translation>請關閉大堂後重新開啟；若仍然如此，請還原最近的備份。</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>您的角色沒有此項權限，沒有任何變更。</translation>
    </message>
    <message>
        <source>Ask a colleague who has the right, or the owner of this desk.</source>
        <translation>請洽有權限的同事或本櫃檯的負責人。</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed yet.</source>
        <translation>此操作需要填寫原因，尚未作任何變更。</translation>
    </message>
    <message>
        <source>Write the reason and confirm.</source>
        <translation>請填寫原因並確認。</translation>
    </message>
    <message>
        <source>Nobody is logged in. Nothing was changed.</source>
        <translation>目前沒有人登入，沒有任何變更。</translation>
    </message>
    <message>
        <source>Log in and try again.</source>
        <translation>請登入後再試一次。</translation>
    </message>
    <message>
        <source>That password is not right. Nothing is lost.</source>
        <translation>密碼不正確，沒有任何損失。</translation>
    </message>
    <message>
        <source>Try again; Caps Lock or the input method may be on.</source>
        <translation>請再試一次；可能開啟了大寫鎖定或輸入法。</translation>
    </message>
    <message>
        <source>There were too many wrong tries, so this is locked for a while. Nothing is lost.</source>
        <translation>錯誤次數過多，已暫時鎖定，沒有任何損失。</translation>
    </message>
    <message>
        <source>Wait and try again, or ask a supervisor to unlock.</source>
        <translation>請稍候再試，或請主管解鎖。</translation>
    </message>
    <message>
        <source>There is no database in this folder. Nothing was changed.</source>
        <translation>此資料夾中沒有資料庫，沒有任何變更。</translation>
    </message>
    <message>
        <source>Choose another folder, create a new database or restore a backup.</source>
        <translation>請選擇其他資料夾、建立新資料庫或還原備份。</translation>
    </message>
    <message>
        <source>There is a database in this folder already. It was left as it is.</source>
        <translation>此資料夾中已有資料庫，未作變更。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <translation>請開啟它，或為新資料庫選擇其他資料夾。</translation>
    </message>
    <message>
        <source>This database was written by a newer Lobby. It was left as it is.</source>
        <translation>此資料庫由較新版本的大堂寫入，未作變更。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>請在本機安裝新版本。</translation>
    </message>
    <message>
        <source>This database is older than what this desk last saved. It was left as it is.</source>
        <translation>此資料庫比本櫃檯最後儲存的狀態更舊，未作變更。</translation>
    </message>
    <message>
        <source>If you restored it on purpose, confirm that; otherwise restore the latest backup.</source>
        <translation>若是有意還原的，請確認；否則請還原最新的備份。</translation>
    </message>
    <message>
        <source>The key does not open this database. It was left as it is.</source>
        <translation>金鑰無法開啟此資料庫，未作變更。</translation>
    </message>
    <message>
        <source>Another Lobby has this database open. Nothing was changed.</source>
        <translation>另一個大堂視窗正在使用此資料庫，沒有任何變更。</translation>
    </message>
    <message>
        <source>Switch to the other window, or close it and try again.</source>
        <translation>請切換到該視窗，或關閉它後再試一次。</translation>
    </message>
    <message>
        <source>The encryption engine of this installation is not the right one. The database was not opened.</source>
        <translation>本次安裝的加密引擎不正確，資料庫未開啟。</translation>
    </message>
    <message>
        <source>Install Lobby again from its package.</source>
        <translation>請用安裝套件重新安裝大堂。</translation>
    </message>
    <message>
        <source>The key file of this database is missing. The database itself was left as it is.</source>
        <translation>此資料庫的金鑰檔遺失，資料庫本身未作變更。</translation>
    </message>
    <message>
        <source>The key file of this database is damaged. The database itself was left as it is.</source>
        <translation>此資料庫的金鑰檔已損毀，資料庫本身未作變更。</translation>
    </message>
    <message>
        <source>The database file is empty. It was left as it is.</source>
        <translation>資料庫檔案是空的，未作變更。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>請還原最近的備份。</translation>
    </message>
    <message>
        <source>This database is not encrypted, so Lobby does not open it. It was left as it is.</source>
        <translation>此資料庫未加密，大堂不會開啟它，未作變更。</translation>
    </message>
    <message>
        <source>Choose the folder of a Lobby database, or restore a backup.</source>
        <translation>請選擇大堂資料庫所在的資料夾，或還原備份。</translation>
    </message>
    <message>
        <source>This database belongs to something else. It was left as it is.</source>
        <translation>此資料庫屬於其他程式或其他櫃檯，未作變更。</translation>
    </message>
    <message>
        <source>Choose the folder of this desk&apos;s database.</source>
        <translation>請選擇本櫃檯資料庫所在的資料夾。</translation>
    </message>
    <message>
        <source>The end of the database file is missing. What is left was not touched.</source>
        <translation>資料庫檔案不完整，剩餘部分未被更動。</translation>
    </message>
    <message>
        <source>The database file is damaged. It was closed at once to keep what is left.</source>
        <translation>資料庫檔案已損毀，已立即關閉以保住其餘資料。</translation>
    </message>
    <message>
        <source>The database file is a link to another place, so Lobby does not open it. Nothing was changed.</source>
        <translation>資料庫檔案是指向別處的連結，大堂不會開啟它，沒有任何變更。</translation>
    </message>
    <message>
        <source>Open the folder where the database really is.</source>
        <translation>請開啟資料庫真正所在的資料夾。</translation>
    </message>
    <message>
        <source>Others on this computer could read the database folder, so Lobby does not open it.</source>
        <translation>本機的其他使用者可以讀取資料庫資料夾，大堂不會開啟它。</translation>
    </message>
    <message>
        <source>Let the folder be readable by its owner alone and try again.</source>
        <translation>請將該資料夾設為僅擁有者可讀，然後再試一次。</translation>
    </message>
    <message>
        <source>The database is on a network drive, where it could be damaged. It was not opened.</source>
        <translation>資料庫位於網路磁碟機上，可能會損毀，因此未開啟。</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>請將資料夾移到本機磁碟。</translation>
    </message>
    <message>
        <source>The departure is before the arrival. Nothing was saved and your input is still here.</source>
        <translation>退房日期早於入住日期，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The room is taken for these nights. Nothing was saved and your input is still here.</source>
        <translation>該房間在這些晚上已有住客，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Choose another room or other dates.</source>
        <translation>請選擇其他房間或日期。</translation>
    </message>
    <message>
        <source>There is no room chosen yet. Nothing was changed.</source>
        <translation>尚未選擇房間，沒有任何變更。</translation>
    </message>
    <message>
        <source>Choose a room, then check in.</source>
        <translation>請先選擇房間，再辦理入住。</translation>
    </message>
    <message>
        <source>The stay is not in a state that allows this. Nothing was changed.</source>
        <translation>該入住紀錄的目前狀態不允許此操作，沒有任何變更。</translation>
    </message>
    <message>
        <source>Refresh the page and look at the status of the stay.</source>
        <translation>請重新整理頁面並查看入住狀態。</translation>
    </message>
    <message>
        <source>Today is not the day of arrival. Nothing was changed.</source>
        <translation>今天不是預抵日，沒有任何變更。</translation>
    </message>
    <message>
        <source>Change the dates of the stay first if the guest is really here.</source>
        <translation>如果客人確實已到店，請先修改入住日期。</translation>
    </message>
    <message>
        <source>The new departure is already past. Nothing was saved and your input is still here.</source>
        <translation>新的退房日期已經過去，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>請選擇今天或以後的日期。</translation>
    </message>
    <message>
        <source>The file is damaged or not of the expected kind. Nothing was imported.</source>
        <translation>檔案已損毀或不是所需的類型，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Check that it is the right file, or export it again.</source>
        <translation>請確認檔案是否正確，或重新匯出。</translation>
    </message>
    <message>
        <source>The file is larger than what is read at once. Nothing was imported.</source>
        <translation>檔案超過一次可讀取的大小，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Divide it into smaller files and import them one after the other.</source>
        <translation>請將其拆分為較小的檔案，再逐一匯入。</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>此次匯入已經撤銷過。沒有做任何變更。</translation>
    </message>
    <message>
        <source>Import the file again if its bookings are wanted after all.</source>
        <translation>如果仍需要這些訂房，請重新匯入該檔案。</translation>
    </message>
    <message>
        <source>This computer no longer has its own part of the key. The database was left as it is.</source>
        <translation>這台電腦上屬於它自己的那部分金鑰已不在。資料庫保持原樣。</translation>
    </message>
    <message>
        <source>If the keychain of this computer is locked, unlock it and try again; otherwise use the recovery sheet.</source>
        <translation>如果這台電腦的金鑰圈已鎖定，請解鎖後重試；否則請使用復原憑證。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. The database was left as it is.</source>
        <translation>這台電腦的金鑰圈沒有回應。資料庫保持原樣。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; if it is lost, use the recovery sheet.</source>
        <translation>請解鎖金鑰圈後重試；如果它已遺失，請使用復原憑證。</translation>
    </message>
    <message>
        <source>Check that the key file belongs to this database.</source>
        <translation>請檢查金鑰檔案是否屬於此資料庫。</translation>
    </message>
    <message>
        <source>Put the key file back from a backup: without it the recovery sheet opens nothing.</source>
        <translation>請從備份還原金鑰檔案：沒有它，復原憑證也無法開啟資料庫。</translation>
    </message>
    <message>
        <source>This desk has not heard from its server for too long, and stays closed until it has. Nothing is lost.</source>
        <translation>本機太久沒有收到中心的應答，收到之前不能開啟。沒有遺失任何資料。</translation>
    </message>
    <message>
        <source>Connect it to the network; it opens once it has agreed with the server.</source>
        <translation>請將本機接入網路；與中心同步之後即可開啟。</translation>
    </message>
    <message>
        <source>The server did not take this ticket: it is good once, for 15 minutes. Nothing was changed here.</source>
        <translation>中心沒有接受這個接入碼：它只能用一次，15 分鐘內有效。這裡沒有做任何更改。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>請索取新的接入碼。</translation>
    </message>
    <message>
        <source>Another server answers there than the one that printed the ticket. Nothing secret was sent.</source>
        <translation>那裡應答的不是列印接入碼的中心。沒有傳送任何機密。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server.</source>
        <translation>請詢問管理中心的人員。</translation>
    </message>
    <message>
        <source>This ticket is of another server, or for another desk. Nothing was changed.</source>
        <translation>這個接入碼屬於另一個中心，或者是給另一個前台的。沒有做任何更改。</translation>
    </message>
    <message>
        <source>Ask for a ticket for this desk.</source>
        <translation>請索取給本機的接入碼。</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed.</source>
        <translation>中心沒有應答。沒有做任何更改。</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>請檢查網路和位址，然後重試。</translation>
    </message>
    <message>
        <source>The public holidays of that year are not known yet, so working days cannot be counted. Nothing was changed.</source>
        <translation>該年度的公共假期尚未輸入，因此無法計算工作日。未作任何更改。</translation>
    </message>
    <message>
        <source>Choose an earlier date, or ask a manager to import the calendar of the year.</source>
        <translation>請選擇較早的日期，或請經理匯入該年度的日曆。</translation>
    </message>
    <message>
        <source>The file is not a backup of Lobby. Nothing was restored and nothing was changed.</source>
        <translation>此檔案不是 Lobby 的備份。沒有還原任何內容，也沒有變更任何資料。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .lobbybackup.</source>
        <translation>請選擇檔名以 .lobbybackup 結尾的檔案。</translation>
    </message>
    <message>
        <source>The backup is damaged or incomplete: it is not as it was written. Nothing was restored and nothing was changed.</source>
        <translation>備份已損壞或不完整：與寫入時不一致。沒有還原任何內容，也沒有變更任何資料。</translation>
    </message>
    <message>
        <source>Use another backup, and check the disk on which this one lies.</source>
        <translation>請使用另一份備份，並檢查這份備份所在的磁碟。</translation>
    </message>
    <message>
        <source>The keys of this database do not open the backup. Nothing was restored and nothing was changed.</source>
        <translation>此資料庫的金鑰無法開啟該備份。沒有還原任何內容，也沒有變更任何資料。</translation>
    </message>
    <message>
        <source>Open it with the recovery sheet of the database that it was made of.</source>
        <translation>請用製作該備份的資料庫的復原憑證開啟。</translation>
    </message>
    <message>
        <source>Restore the last backup; without one, bring what is left over into a new profile.</source>
        <translation>請還原最近一次備份；如果沒有備份，可將剩餘資料取出到新的資料夾。</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at. Nothing was imported.</source>
        <translation>檔案在查看之後有變更。沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>請在其他程式中關閉該檔案，然後重新選擇。</translation>
    </message>
    <message>
        <source>The backup before the update was stopped. Nothing was changed.</source>
        <translation>更新前的備份已停止。沒有更改任何資料。</translation>
    </message>
    <message>
        <source>Log in again when there is time for it.</source>
        <translation>請在方便的時候重新登入。</translation>
    </message>
    <message>
        <source>This version changes how the data of this desk is kept, and makes a backup first. The disk has no room for it. Nothing was changed and nothing is lost.</source>
        <translation>此版本會改變本前臺資料的存放方式，因此先做備份。磁碟空間不足，無法備份。沒有更改任何資料，也沒有丟失任何資料。</translation>
    </message>
    <message>
        <source>Free some space on this computer, then try again. Until then the version that was here before opens this desk as it did.</source>
        <translation>請在這臺電腦上騰出一些空間，然後重試。在此之前，仍可用原來的版本開啟本前臺。</translation>
    </message>
    <message>
        <source>This version changes how the data of this desk is kept, and makes a backup first. That could not be made. Nothing was changed and nothing is lost.</source>
        <translation>此版本會改變本前臺資料的存放方式，因此先做備份。備份未能完成。沒有更改任何資料，也沒有丟失任何資料。</translation>
    </message>
    <message>
        <source>Check the disk with the folder of this desk, then try again. Until then the version that was here before opens this desk as it did.</source>
        <translation>請檢查本前臺資料資料夾所在的磁碟，然後重試。在此之前，仍可用原來的版本開啟本前臺。</translation>
    </message>
</context>
<context>
    <name>lobby::app::BackupKeeping</name>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
</context>
<context>
    <name>lobby::app::CaseAlarmKeeping</name>
    <message numerus="yes">
        <source>%n complaints run out of time.</source>
        <translation>
            <numerusform>%n起投訴即將或已經逾時。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case #%1: %2.</source>
        <translation>案件#%1：%2。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n complaints are over their time.</source>
        <translation>
            <numerusform>%n起投訴已逾時。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::DeskWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Demo data: nobody here is a real person.</source>
        <translation>示範資料：這裡沒有真實的客人。</translation>
    </message>
    <message>
        <source>The disk failed: nothing more can be saved. What was saved is safe; call for help and start the program again.</source>
        <translation>磁碟出錯，無法再儲存。已儲存的內容是安全的；請聯絡技術支援並重新啟動程式。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>辦理入住</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>新增客人</translation>
    </message>
    <message>
        <source>Import bookings…</source>
        <translation>匯入訂房…</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>An import is running. Choose the branch when it has ended.</source>
        <translation>正在匯入。請在匯入結束後再選擇分店。</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>讀取證件</translation>
    </message>
    <message>
        <source>Registration cards</source>
        <translation>登記卡</translation>
    </message>
    <message>
        <source>Key in a card that was filled in by hand</source>
        <translation>補錄手工填寫的登記卡</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>閱讀器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Take a complaint down</source>
        <translation>登記投訴</translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation>作出承諾</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Birthdays and festivals</source>
        <translation>生日與節日</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>資料品質</translation>
    </message>
    <message>
        <source>Export guests…</source>
        <translation>匯出客人…</translation>
    </message>
    <message>
        <source>Import guests…</source>
        <translation>匯入客人…</translation>
    </message>
    <message>
        <source>Records drawn by lot</source>
        <translation>抽查檔案</translation>
    </message>
    <message>
        <source>One way of writing</source>
        <translation>統一寫法</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Write a sale to the guest down</source>
        <translation>登記對住客的銷售</translation>
    </message>
</context>
<context>
    <name>lobby::app::GuestWindows</name>
    <message>
        <source>Open the guest in a second window</source>
        <translation>在第二個視窗開啟住客</translation>
    </message>
    <message>
        <source>Choose a guest first: nobody is shown or highlighted.</source>
        <translation>請先選擇住客：目前沒有顯示或選取任何人。</translation>
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
        <translation>這不是中心的接入碼。請從 LOBBY: 開始完整輸入。</translation>
    </message>
</context>
<context>
    <name>lobby::app::PackKeeping</name>
    <message>
        <source>Dark desk</source>
        <translation>斷電應急</translation>
    </message>
    <message>
        <source>Make a new dark-desk pack now</source>
        <translation>立即更新斷電應急包</translation>
    </message>
</context>
<context>
    <name>lobby::app::Program</name>
    <message>
        <source>Made-up guests and stays are being prepared…</source>
        <translation>正在準備虛構的客人和住宿紀錄…</translation>
    </message>
    <message>
        <source>This desk was reported lost, and its data has been destroyed. What it had sent is safe on the server.</source>
        <translation>本機已報失，資料已銷毀。已上傳的內容在中心上安全無恙。</translation>
    </message>
    <message>
        <source>This desk was reported lost. Its keys are destroyed; some files could not be removed. Ask your administrator.</source>
        <translation>本機已報失。金鑰已銷毀，但有些檔案未能刪除。請聯絡管理員。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>lobby::app::ReminderKeeping</name>
    <message>
        <source>New follow-up</source>
        <translation>新建跟進</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due. Ctrl+5 opens them.</source>
        <translation>
            <numerusform>有 %n 項跟進到期。按 Ctrl+5 開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包含此項。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>已延後到 %1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>記錄聯絡</translation>
    </message>
</context>
<context>
    <name>lobby::app::ReminderNotices</name>
    <message numerus="yes">
        <source>%n follow-ups are due.</source>
        <translation>
            <numerusform>有 %n 項跟進到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due: %2</source>
        <comment>what kind of follow-up, and its title</comment>
        <translation>%1到期：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
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
        <translation>有一項跟進在 %1 到期</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分鐘後</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups came due while nobody was here.</source>
        <translation>
            <numerusform>無人在場時有 %n 項跟進到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::ReportKeeping</name>
    <message>
        <source>Reports to the authority</source>
        <translation>向主管機關通報</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的職務沒有這項權限。</translation>
    </message>
    <message numerus="yes">
        <source>%n reports to the authority need you</source>
        <translation>
            <numerusform>%n 筆通報需要您處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::RiseKeeping</name>
    <message numerus="yes">
        <source>Complaints rise in %n place(s).</source>
        <translation>
            <numerusform>有 %n 處投訴增多。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>lobby::app::ScanDelivery</name>
    <message>
        <source>A reader typed into the input method; nothing of it was kept. Switch to Latin letters and scan again.</source>
        <translation>讀卡機的輸入進入了輸入法，內容未保留。請切換到英文輸入後重新掃描。</translation>
    </message>
    <message>
        <source>The card of this guest was read.</source>
        <translation>已讀取這位客人的卡片。</translation>
    </message>
    <message>
        <source>This card belongs to nobody yet.</source>
        <translation>這張卡片還不屬於任何客人。</translation>
    </message>
    <message>
        <source>Link this card to the guest</source>
        <translation>將此卡關聯到這位客人</translation>
    </message>
    <message>
        <source>The card opens this guest from now on.</source>
        <translation>今後刷此卡即開啟這位客人。</translation>
    </message>
</context>
<context>
    <name>lobby::app::SlipKeeping</name>
    <message>
        <source>Slips: key in, print, what is missing</source>
        <translation>應急單：補登、列印、查缺</translation>
    </message>
    <message>
        <source>Slip %1 is keyed in.</source>
        <translation>應急單 %1 已補登。</translation>
    </message>
    <message>
        <source>Next slip</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>What you typed is saved, but slip %1 is not noted as keyed in. %2</source>
        <translation>您登錄的內容已儲存，但應急單 %1 沒有記為已補登。%2</translation>
    </message>
    <message>
        <source>You are keying in slip %1. Save the form and it is done; leave it and the slip stays open.</source>
        <translation>正在補登應急單 %1。儲存表單即完成；離開表單則應急單仍未補登。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AboutBox</name>
    <message>
        <source>About Lobby</source>
        <translation>關於大堂</translation>
    </message>
    <message>
        <source>Lobby %1</source>
        <translation>大堂 %1</translation>
    </message>
    <message>
        <source>The front desk of a hotel, a travel agency or a branch office: guests, stays and everything promised to them, in an encrypted database on this computer.</source>
        <translation>飯店、旅行社和分支機構的櫃檯：客人、入住紀錄以及對他們的每一項承諾，都儲存在本機的加密資料庫中。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Made with Qt, SQLCipher, libsodium, ICU and Bootstrap Icons.</source>
        <translation>本程式是自由軟體，依據 GNU 通用公共授權條款第 3 版或更新版本發布，不附帶任何擔保。使用了 Qt、SQLCipher、libsodium、ICU 和 Bootstrap Icons。</translation>
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
        <translation>所含元件</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布，不提供任何擔保。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ActionForm</name>
    <message>
        <source>Pass the case on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Pause the case</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Lead the case back</source>
        <translation>退回步驟</translation>
    </message>
    <message>
        <source>Skip step %1</source>
        <translation>跳過步驟：%1</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>新增備註</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>簡要說明原因</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>To which colleague</source>
        <translation>轉交給哪位同事</translation>
    </message>
    <message>
        <source>Or to which department</source>
        <translation>或轉交給哪個部門</translation>
    </message>
    <message>
        <source>Name who has to answer for it</source>
        <translation>認定責任人</translation>
    </message>
    <message>
        <source>Which colleague</source>
        <translation>哪位同事</translation>
    </message>
    <message>
        <source>Or which supplier</source>
        <translation>或哪家供應商</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>負責人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ArrivalChooser</name>
    <message>
        <source>Nobody else is expected today. Find other guests with Ctrl+K.</source>
        <translation>今天沒有其他預抵客人。按 Ctrl+K 尋找其他客人。</translation>
    </message>
    <message>
        <source>Nobody who is expected today fits. Find other guests with Ctrl+K.</source>
        <translation>今天的預抵客人中沒有符合的。按 Ctrl+K 尋找其他客人。</translation>
    </message>
    <message>
        <source>Who is here? Name, pinyin, room or confirmation number</source>
        <translation>誰到了？姓名、拼音、房號或訂單編號</translation>
    </message>
    <message>
        <source>Find an arrival</source>
        <translation>尋找預抵客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AuthoritySection</name>
    <message>
        <source>Folder for reports</source>
        <translation>通報資料夾</translation>
    </message>
    <message>
        <source>Reports can be written to this folder.</source>
        <translation>可以寫入這個資料夾。</translation>
    </message>
    <message>
        <source>Reports to the authority</source>
        <translation>向主管機關通報</translation>
    </message>
    <message>
        <source>Each arrival and departure from the moment it is switched on is written to a folder, from which the authority&apos;s own program takes it. Switch it on at one desk of a branch.</source>
        <translation>從開啟時起，每次入住與退房都會寫入一個資料夾，由主管機關自己的程式取走。每家分店只在一個工作台上開啟。</translation>
    </message>
    <message>
        <source>Report arrivals and departures from this desk</source>
        <translation>由本工作台通報入住與退房</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Form of the files</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>經理和管理員可以更改。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BackupSection</name>
    <message>
        <source>Backing up…</source>
        <translation>正在備份…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Restoring as a test…</source>
        <translation>正在做還原演練…</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>還原演練</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>時間與位置</translation>
    </message>
    <message>
        <source>Every day at the change of shift</source>
        <translation>每天交班時</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>The folder of this desk&apos;s data</source>
        <translation>本櫃檯的資料夾</translation>
    </message>
    <message>
        <source>Second place, for example on a stick</source>
        <translation>第二存放處，例如隨身碟</translation>
    </message>
    <message>
        <source>None: a disk that breaks takes the backups with it</source>
        <translation>無：磁碟損壞時備份也會遺失</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Supervisors, managers and administrators can change this.</source>
        <translation>主管、經理和管理員可以變更。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在還原…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>New folder, which is not there yet</source>
        <translation>新資料夾（尚不存在）</translation>
    </message>
    <message>
        <source>The desk that is open stays as it is</source>
        <translation>目前開啟的櫃檯保持不變</translation>
    </message>
    <message>
        <source>Restore in place…</source>
        <translation>替換並恢復…</translation>
    </message>
    <message>
        <source>Into a new folder; the desk that is open stays as it is</source>
        <translation>恢復到新資料夾；當前開啟的前臺保持不變</translation>
    </message>
    <message>
        <source>In place of this desk, for which another member has to agree</source>
        <translation>替換本前臺；需要另一位同事同意</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BadRowsModel</name>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BoardView</name>
    <message>
        <source>To be closed</source>
        <translation>待結案</translation>
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
        <translation>登機證</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Scan a boarding pass: its flights are written down for the guest.</source>
        <translation>請掃描登機證：航班會記入客人的行程。</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>航班</translation>
    </message>
    <message>
        <source>Whose pass it is</source>
        <translation>登機證屬於誰</translation>
    </message>
    <message>
        <source>Is the guest not among them? Open the profile and scan the pass again.</source>
        <translation>客人不在其中？請打開客人檔案，再掃描一次登機證。</translation>
    </message>
    <message>
        <source>Write down  Enter</source>
        <translation>記入  Enter</translation>
    </message>
    <message>
        <source>These flights were written down already.</source>
        <translation>這些航班已經記入。</translation>
    </message>
    <message numerus="yes">
        <source>%n flight(s) written down.</source>
        <translation>
            <numerusform>已記入 %n 個航班。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The flights were taken back.</source>
        <translation>已復原記入的航班。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Choose whose pass it is.</source>
        <translation>請選擇登機證屬於誰。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BottomBar</name>
    <message>
        <source>locks in %1</source>
        <translation>自動鎖定 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CapturePage</name>
    <message>
        <source>Read a document</source>
        <translation>讀取證件</translation>
    </message>
    <message>
        <source>Read the document once more</source>
        <translation>重新讀取證件</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新掃描</translation>
    </message>
    <message>
        <source>Present the document to the reader.</source>
        <translation>請將證件放在讀卡機上。</translation>
    </message>
    <message>
        <source>Whose document it is</source>
        <translation>證件屬於誰</translation>
    </message>
    <message>
        <source>Scan again  F2</source>
        <translation>重新掃描  F2</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>僅儲存</translation>
    </message>
    <message>
        <source>%1  Enter</source>
        <comment>a verb and its key</comment>
        <translation>%1  Enter</translation>
    </message>
    <message>
        <source>Replace  1</source>
        <translation>取代  1</translation>
    </message>
    <message>
        <source>Another document was read.</source>
        <translation>又讀到一份證件。</translation>
    </message>
    <message>
        <source>Nothing of the first is saved yet.</source>
        <translation>第一份證件尚未儲存。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Choose whose document it is.</source>
        <translation>請選擇證件屬於誰。</translation>
    </message>
    <message>
        <source>This guest must not be given a room. Call a supervisor.</source>
        <translation>該客人禁止入住，請聯絡主管。</translation>
    </message>
    <message>
        <source>The document is saved.</source>
        <translation>證件已儲存。</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在讀取圖片…</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>同行人</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Add to the stay that was open</source>
        <translation>加入剛才開啟的住宿</translation>
    </message>
    <message>
        <source>Companion  2</source>
        <translation>同行人  2</translation>
    </message>
    <message>
        <source>Drop it  3</source>
        <translation>捨棄  3</translation>
    </message>
    <message>
        <source>Write down who answers for the minor.</source>
        <translation>請登記未成年人的監護人。</translation>
    </message>
    <message>
        <source>Add as companion</source>
        <translation>登記為同行人</translation>
    </message>
    <message>
        <source>The document&apos;s owner must not be given a room.</source>
        <translation>該證件持有人禁止入住。</translation>
    </message>
    <message>
        <source>Present the companion&apos;s document to the reader.</source>
        <translation>請將同行人的證件放在讀卡機上。</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) after this one.</source>
        <translation>
            <numerusform>之後還有 %n 份證件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the name: the number does not say it.</source>
        <translation>請填寫姓名：號碼中沒有姓名。</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n character(s)…</source>
        <translation>
            <numerusform>正在接收：%n 個字元…</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>閱讀器</translation>
    </message>
    <message>
        <source>Compare two who may be one guest</source>
        <translation>比較可能是同一位客人的兩筆記錄</translation>
    </message>
    <message>
        <source>No two guests here may be one.</source>
        <translation>這裡沒有兩位可能是同一人的客人。</translation>
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
        <translation>證件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校驗通過</translation>
    </message>
    <message>
        <source>%1 corrected by the check digit</source>
        <translation>%1 已依檢查碼更正</translation>
    </message>
    <message>
        <source>Compare with the document</source>
        <translation>請目視核對</translation>
    </message>
    <message>
        <source>Cannot be right</source>
        <translation>不可能正確</translation>
    </message>
    <message>
        <source>A check digit does not hold. Scan the document once more; type it only if that does not help.</source>
        <translation>檢查碼不符。請重新掃描證件；仍不行再手動輸入。</translation>
    </message>
    <message>
        <source>A field cannot be right. Compare with the document.</source>
        <translation>有欄位不可能正確，請與證件核對。</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>已於 %1 過期。</translation>
    </message>
    <message>
        <source>Expires within six months, on %1.</source>
        <translation>六個月內到期：%1。</translation>
    </message>
    <message>
        <source>Under age: register the guardian as a companion.</source>
        <translation>未成年人：請將監護人登記為同行客人。</translation>
    </message>
    <message>
        <source>The name fills its line and may be cut off.</source>
        <translation>姓名佔滿一行，可能被截斷。</translation>
    </message>
    <message>
        <source>The layout of this document is not published. Compare every field.</source>
        <translation>該證件的版式未公開，請逐項核對。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardDialog</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>住宿登記卡</translation>
    </message>
    <message>
        <source>The card as it is printed</source>
        <translation>列印效果</translation>
    </message>
    <message>
        <source>The card waits until one is chosen in the settings.</source>
        <translation>在設定中選擇印表機之前，登記卡會一直等待。</translation>
    </message>
    <message>
        <source>Save the registration card</source>
        <translation>儲存登記卡</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardPhrases</name>
    <message>
        <source>It is printed next.</source>
        <translation>即將列印。</translation>
    </message>
    <message>
        <source>No printer is chosen for registration cards.</source>
        <translation>尚未選擇列印登記卡的印表機。</translation>
    </message>
    <message>
        <source>The printer is not there.</source>
        <translation>找不到印表機。</translation>
    </message>
    <message>
        <source>The printer is stopped or out of reach.</source>
        <translation>印表機已停止或無法連線。</translation>
    </message>
    <message>
        <source>The printer did not take the card.</source>
        <translation>印表機沒有接受登記卡。</translation>
    </message>
    <message>
        <source>Whoever is at the desk may not print cards.</source>
        <translation>目前使用者無權列印登記卡。</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>無法列印。</translation>
    </message>
    <message numerus="yes">
        <source>%n registration card(s) wait.</source>
        <translation>
            <numerusform>有 %n 張登記卡等待列印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a printer in the settings, and they are printed.</source>
        <translation>請在設定中選擇印表機，選好後即可列印。</translation>
    </message>
    <message>
        <source>They are printed by themselves when it can be done.</source>
        <translation>恢復後會自動列印。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardWords</name>
    <message>
        <source>Registration card</source>
        <translation>住宿登記卡</translation>
    </message>
    <message>
        <source>Registration card, filled in by hand</source>
        <translation>住宿登記卡（手工填寫）</translation>
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
        <translation>性別</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>晚數</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>離店</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認號</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>人數</translation>
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
        <translation>已告知本人個人資料的使用方式。</translation>
    </message>
    <message>
        <source>Signature of the guest</source>
        <translation>住客簽名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Keyed in (initials)</source>
        <translation>補錄人</translation>
    </message>
    <message>
        <source>Resident ID</source>
        <translation>居民身分證</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身分證</translation>
    </message>
    <message>
        <source>Hong Kong/Macao permit</source>
        <translation>港澳通行證</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>台胞證</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>簽證</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <source>Keep what I like for my next stay</source>
        <translation>保存我的喜好，供下次入住使用</translation>
    </message>
    <message>
        <source>Offers by e-mail</source>
        <translation>以電子郵件接收優惠</translation>
    </message>
    <message>
        <source>Offers by phone and text message</source>
        <translation>以電話和簡訊接收優惠</translation>
    </message>
    <message>
        <source>Membership and points</source>
        <translation>會員與積分</translation>
    </message>
    <message>
        <source>Pass my contact details on to partners</source>
        <translation>將我的聯絡方式提供給合作夥伴</translation>
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
            <numerusform>%n 位兒童</numerusform>
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
        <translation>個人資料告知書第 %1 版</translation>
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
        <translation>登記卡</translation>
    </message>
    <message>
        <source>No card waits for the printer.</source>
        <translation>沒有等待列印的登記卡。</translation>
    </message>
    <message>
        <source>Save the blank cards</source>
        <translation>儲存空白卡</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <translation>空白登記卡</translation>
    </message>
    <message>
        <source>The blank cards are saved. Print them and keep them at hand.</source>
        <translation>空白卡已儲存。請列印出來，放在手邊備用。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>無法寫入檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Key in a card</source>
        <translation>補錄登記卡</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>等待列印</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>住客</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Cards that wait for the printer</source>
        <translation>等待列印的登記卡</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次列印</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>從清單中移除</translation>
    </message>
    <message>
        <source>Blank cards for an outage</source>
        <translation>停機備用的空白卡</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>張數</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>A5, one to a page</source>
        <translation>A5，每頁一張</translation>
    </message>
    <message>
        <source>A4, two to a page</source>
        <translation>A4，每頁兩張</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardsSection</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a printer</comment>
        <translation>%1（目前找不到）</translation>
    </message>
    <message>
        <source>No card waits for the printer.</source>
        <translation>沒有等待列印的登記卡。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>登記卡</translation>
    </message>
    <message>
        <source>At check-in, Enter</source>
        <translation>辦理入住時按 Enter</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Language of a card</source>
        <translation>登記卡語言</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Cards that wait, and blank cards</source>
        <translation>等待中的登記卡和空白卡</translation>
    </message>
    <message>
        <source>checks in and prints the card</source>
        <translation>辦理入住並列印登記卡</translation>
    </message>
    <message>
        <source>checks in; a second button prints</source>
        <translation>只辦理入住；另有按鈕可列印</translation>
    </message>
    <message>
        <source>checks in; there are no cards</source>
        <translation>只辦理入住；不使用登記卡</translation>
    </message>
    <message>
        <source>The guest&apos;s and the house&apos;s</source>
        <translation>住客的語言和本店語言</translation>
    </message>
    <message>
        <source>The guest&apos;s</source>
        <translation>住客的語言</translation>
    </message>
    <message>
        <source>The house&apos;s</source>
        <translation>本店語言</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CareModel</name>
    <message>
        <source>Greeted</source>
        <translation>已問候</translation>
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
        <translation>允許的方式</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CarePage</name>
    <message>
        <source>Birthdays and festivals</source>
        <translation>生日與節日</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已問候</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>列印信件</translation>
    </message>
    <message>
        <source>Change the words of the house</source>
        <translation>修改本店的文字</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟客人</translation>
    </message>
    <message numerus="yes">
        <source>%n still to greet</source>
        <translation>
            <numerusform>還有 %n 位待問候</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the house or arriving has a birthday or festival in these days and allows to be greeted.</source>
        <translation>這些天裡，在住和將到店的客人中沒有既逢生日或節日、又允許問候的人。</translation>
    </message>
    <message>
        <source>Nobody who agreed to be greeted has a birthday or festival in these days.</source>
        <translation>同意接受問候的客人中，這些天沒有人過生日或節日。</translation>
    </message>
    <message>
        <source>The words of the house are being changed.</source>
        <translation>正在修改本店的文字。</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>沒有選取客人。</translation>
    </message>
    <message>
        <source>Was greeted already.</source>
        <translation>已經問候過。</translation>
    </message>
    <message>
        <source>A letter is laid out in the house; no other way is printed.</source>
        <translation>信件只放在店內，其他方式不列印。</translation>
    </message>
    <message>
        <source>Words of the house: %1</source>
        <translation>本店的文字：%1</translation>
    </message>
    <message>
        <source>Words for %1</source>
        <translation>給%1的文字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The words are copied. Press D once the guest was greeted.</source>
        <translation>文字已複製。問候客人之後請按 D。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>The letter is printed. Press D once the guest was greeted.</source>
        <translation>信件已列印。問候客人之後請按 D。</translation>
    </message>
    <message>
        <source>No printer took the letter.</source>
        <translation>沒有印表機接收這封信。</translation>
    </message>
    <message>
        <source>Look at the printer and print again, or copy the words. Nothing was noted.</source>
        <translation>請檢查印表機後重新列印，或複製文字。尚未記錄任何內容。</translation>
    </message>
    <message>
        <source>Noted as a contact with the guest.</source>
        <translation>已記為與客人的一次聯絡。</translation>
    </message>
    <message>
        <source>Somebody has greeted this guest meanwhile. Nothing was noted twice.</source>
        <translation>期間已有人問候過這位客人，沒有重複記錄。</translation>
    </message>
    <message>
        <source>Go on with the next guest.</source>
        <translation>請繼續下一位客人。</translation>
    </message>
    <message>
        <source>The guest does not allow this any more. Nothing was noted.</source>
        <translation>客人已不再允許這種方式，未作記錄。</translation>
    </message>
    <message>
        <source>Do not send it; choose another way if there is one.</source>
        <translation>請不要發送；如有其他方式，請另選。</translation>
    </message>
    <message>
        <source>These words cannot be saved. What you typed is still here.</source>
        <translation>這些文字無法儲存。您的輸入仍在。</translation>
    </message>
    <message>
        <source>The words of the house were saved.</source>
        <translation>本店的文字已儲存。</translation>
    </message>
    <message>
        <source>In the house and arriving</source>
        <translation>在住和將到店</translation>
    </message>
    <message>
        <source>Everybody who agreed</source>
        <translation>所有同意的客人</translation>
    </message>
    <message>
        <source>Whom to greet</source>
        <translation>問候誰</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>節日</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>事由</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>今後 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Of how many days</source>
        <translation>多少天之內</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文字的語言</translation>
    </message>
    <message>
        <source>How the guest is greeted</source>
        <translation>如何問候客人</translation>
    </message>
    <message>
        <source>Copy  C</source>
        <translation>複製  C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Print  P</source>
        <translation>列印  P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Greeted  D</source>
        <translation>已問候  D</translation>
    </message>
    <message>
        <source>Change the words of the house  E</source>
        <translation>修改本店的文字  E</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>儲存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>恢復內建文字</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaseHeader</name>
    <message>
        <source>Closed: %1</source>
        <translation>已結案：%1</translation>
    </message>
    <message>
        <source>Room %1, %2: number %3 within 30 days</source>
        <translation>%1 房 %2：30 天內第 %3 次</translation>
    </message>
    <message>
        <source>Paused since %1: %2</source>
        <translation>自 %1 暫停：%2</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not entered: no deadline can be told.</source>
        <translation>尚未錄入 %1 年的節假日，無法計算期限。</translation>
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
        <translation>承諾 %1</translation>
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
        <translation>發生於 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaseView</name>
    <message>
        <source>Step %1 is done.</source>
        <translation>「%1」已完成。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已記錄。</translation>
    </message>
    <message>
        <source>The step is not done yet: something is missing. What you typed is still here.</source>
        <translation>本步尚未完成：還缺內容。您輸入的內容仍在。</translation>
    </message>
    <message>
        <source>This is needed, and as it is it cannot be saved.</source>
        <translation>此項必填，目前的內容無法儲存。</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation>已繼續處理。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理經過</translation>
    </message>
    <message>
        <source>This offer is above your limit. What you typed is still here.</source>
        <translation>此提議超出您的權限額度。已填寫的內容仍保留。</translation>
    </message>
    <message>
        <source>Nothing was copied that can be evidence.</source>
        <translation>剪貼簿中沒有可作為證據的內容。</translation>
    </message>
    <message>
        <source>Copy a picture or a file, then press Ctrl+V here.</source>
        <translation>請先複製圖片或檔案，再在此按 Ctrl+V。</translation>
    </message>
    <message>
        <source>The dossier of case %1 is saved and sealed.</source>
        <translation>案件 %1 的卷宗已儲存並封印。</translation>
    </message>
    <message>
        <source>Fingerprint of the seal, for whoever checks it: %1</source>
        <translation>供核驗者使用的封印指紋：%1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CaseWork</name>
    <message>
        <source>Write down in the dispute</source>
        <translation>記錄糾紛</translation>
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
        <translation>您的角色沒有此許可權。</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>記錄  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CategoryChips</name>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（建議）</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ChangesCard</name>
    <message>
        <source>What it changes</source>
        <translation>將變更的內容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CheckInForm</name>
    <message>
        <source>Please note</source>
        <translation>請注意</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CheckInPage</name>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一欄</translation>
    </message>
    <message>
        <source>There is no such stay.</source>
        <translation>沒有這筆住宿紀錄。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>This stay is over or was cancelled.</source>
        <translation>此次住宿已結束或已取消。</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>請先選擇一位客人。</translation>
    </message>
    <message>
        <source>Let the stay begin today</source>
        <translation>改為今天開始入住</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Let the guest check and sign</source>
        <translation>請客人核對並簽名</translation>
    </message>
    <message>
        <source>Show the registration card</source>
        <translation>檢視登記卡</translation>
    </message>
    <message>
        <source>%1 and print the card</source>
        <comment>a verb</comment>
        <translation>%1並列印登記卡</translation>
    </message>
    <message>
        <source>%1 without a card</source>
        <comment>a verb</comment>
        <translation>%1，不列印</translation>
    </message>
    <message>
        <source>The card goes to the printer.</source>
        <translation>登記卡已送往印表機。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::CheckStep</name>
    <message>
        <source>An import of this file was broken off.</source>
        <translation>這個檔案上次的匯入中斷了。</translation>
    </message>
    <message>
        <source>Importing it now goes on with it.</source>
        <translation>現在匯入會接著上次繼續。</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>同一個檔案已於 %1 匯入過。</translation>
    </message>
    <message>
        <source>Guests who are here are found again; nobody is added twice.</source>
        <translation>已有的客人會被認出，不會重複新增。</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <translation>標題下面沒有任何列。</translation>
    </message>
    <message>
        <source>Choose another sheet, or another file. Nothing was changed.</source>
        <translation>請選擇另一個工作表或另一個檔案。沒有任何改動。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <translation>無效 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略過 %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <translation>第 %2 列的「%1」</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>改為：%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>略過此列</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Bring them in as new</source>
        <translation>作為新客人匯入</translation>
    </message>
    <message>
        <source>Update who is here</source>
        <translation>更新已有的客人</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要檢視的列</translation>
    </message>
    <message>
        <source>All rows to look at</source>
        <translation>所有需要查看的列</translation>
    </message>
    <message>
        <source>Invalid (%1)</source>
        <translation>無效（%1）</translation>
    </message>
    <message>
        <source>Looking odd (%1)</source>
        <translation>看起來不對（%1）</translation>
    </message>
    <message>
        <source>Suspected duplicates (%1)</source>
        <translation>疑似重複（%1）</translation>
    </message>
    <message>
        <source>Possible duplicates (%1)</source>
        <translation>可能重複（%1）</translation>
    </message>
    <message>
        <source>Cell or other guest</source>
        <translation>儲存格或另一位客人</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>將如何處理</translation>
    </message>
    <message>
        <source>Bring it in as new</source>
        <translation>作為新客人匯入</translation>
    </message>
    <message>
        <source>Suspected duplicates (very likely)</source>
        <translation>疑似重複（非常可能）</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>可能重複</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>列出哪些列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>共 %Ln 列</numerusform>
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
            <numerusform>疑似重複 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>可能重複 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s) an earlier row</source>
        <translation>
            <numerusform>與前面的列重複 %Ln</numerusform>
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
        <translation>%1 營業</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write hours as 09:00-12:00, 13:30-18:00.</source>
        <translation>請按 09:00-12:00, 13:30-18:00 的格式填寫時間。</translation>
    </message>
    <message>
        <source>%1 was entered.</source>
        <translation>已登記 %1。</translation>
    </message>
    <message>
        <source>%1 is a day like others again.</source>
        <translation>%1 已恢復為普通日子。</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Closed for a part</source>
        <translation>部分時段休息</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>其他營業時間</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>新增這一天</translation>
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
        <translation>主要聯絡人</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>開啟公司</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ComplaintForm</name>
    <message>
        <source>%1 (no profile)</source>
        <translation>%1（無檔案）</translation>
    </message>
    <message>
        <source>In the guest&apos;s own words</source>
        <translation>客人原話</translation>
    </message>
    <message>
        <source>What happened, where, when</source>
        <translation>發生了什麼、地點、時間</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>In a few words (may be added later)</source>
        <translation>摘要（可稍後補充）</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Who complains? Name, pinyin, phone or document tail</source>
        <translation>誰投訴？輸入姓名、拼音、電話或證件尾號</translation>
    </message>
    <message>
        <source>“%1”, without a profile</source>
        <translation>「%1」，無檔案</translation>
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
        <translation>客人的聯絡方式</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>誰可以檢視</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>22:30, yesterday 22:30, 5/14 22:30</source>
        <translation>22:30、昨晚10點半、5/14 22:30</translation>
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
        <translation>投訴</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ComplaintsCard</name>
    <message>
        <source>Due %1</source>
        <translation>應於 %1</translation>
    </message>
    <message>
        <source>Complaints: none is open</source>
        <translation>投訴：沒有未結的</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未結投訴</translation>
    </message>
    <message>
        <source>Open the complaints</source>
        <translation>開啟投訴</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>End the step</source>
        <translation>完成本步</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>投訴備註</translation>
    </message>
    <message>
        <source>Pass the case on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Pause the case</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Let the case go on</source>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>Back to an earlier step</source>
        <translation>退回之前的步驟</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>跳過本步</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>No complaint fits the filter.</source>
        <translation>沒有符合篩選條件的投訴。</translation>
    </message>
    <message>
        <source>No complaint is open. F4 takes one down.</source>
        <translation>沒有未結的投訴。按 F4 登記。</translation>
    </message>
    <message>
        <source>No complaint has been closed yet.</source>
        <translation>還沒有已結案的投訴。</translation>
    </message>
    <message>
        <source>New complaint  F4</source>
        <translation>登記投訴  F4</translation>
    </message>
    <message>
        <source>Lists of complaints</source>
        <translation>投訴列表</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>全部嚴重度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Filter by number, room or words</source>
        <translation>按編號、房號或文字篩選</translation>
    </message>
    <message>
        <source>Complaints by deadline</source>
        <translation>按期限排列的投訴</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>加入證據</translation>
    </message>
    <message>
        <source>Make a dossier</source>
        <translation>製作卷宗</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>Write down in the dispute</source>
        <translation>記錄糾紛</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>糾紛</translation>
    </message>
    <message>
        <source>Queue or board</source>
        <translation>佇列或看板</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>開啟投訴</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>What rose, and improvements</source>
        <translation>增多的投訴與改善</translation>
    </message>
    <message>
        <source>Name who has to answer for it</source>
        <translation>認定責任人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConflictCard</name>
    <message>
        <source>Stands now · %1</source>
        <translation>現用 · %1</translation>
    </message>
    <message>
        <source>Overwritten · %1</source>
        <translation>被覆蓋 · %1</translation>
    </message>
    <message>
        <source>It is right so (K)</source>
        <translation>本來如此（K）</translation>
    </message>
    <message>
        <source>Keep what stands (K)</source>
        <translation>保留現用值（K）</translation>
    </message>
    <message>
        <source>Use the other (U)</source>
        <translation>改用另一個（U）</translation>
    </message>
    <message>
        <source>Keep both (B)</source>
        <translation>兩個都留（B）</translation>
    </message>
    <message>
        <source>Ask the guest (A)</source>
        <translation>詢問客人（A）</translation>
    </message>
    <message>
        <source>Ask the guest when he comes.</source>
        <translation>客人來時詢問。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConflictWords</name>
    <message>
        <source>somebody who is not here any more</source>
        <translation>已不在此處的客人</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>本機 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Two stays are in house in this room: %1 and %2.</source>
        <translation>此房有兩筆在住：%1 與 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same identity document.</source>
        <translation>%1 與 %2 登記了同一證件。</translation>
    </message>
    <message>
        <source>%1 changed “%3” (%2). %4 changed it too (%5), without having seen that.</source>
        <translation>%1 於 %2 改了「%3」；%4 也於 %5 改了，當時未看到前者。</translation>
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
        <translation>一項更改</translation>
    </message>
    <message>
        <source>Whoever did it had no right to. Ask a supervisor to do it.</source>
        <translation>操作者沒有此權限。請由主管來做。</translation>
    </message>
    <message>
        <source>It does not fit what the server has. Look at it, and enter it again.</source>
        <translation>與中心上的資料不符。請核對後重新輸入。</translation>
    </message>
    <message>
        <source>What it belongs to is not known to the server. Enter it again.</source>
        <translation>中心不知道它所屬的資料。請重新輸入。</translation>
    </message>
    <message>
        <source>The server does not understand it. Tell your administrator.</source>
        <translation>中心無法識別。請告知管理員。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本機</translation>
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
        <translation>待裁決</translation>
    </message>
    <message>
        <source>The other value stands now, at every desk.</source>
        <translation>已改用另一個值，各前台都會更新。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>改用另一個</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>都留</translation>
    </message>
    <message>
        <source>Ask the guest</source>
        <translation>詢問客人</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟客人檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n things that two desks did without seeing each other. Nothing is lost: the newest stands until somebody decides.</source>
        <translation>
            <numerusform>有 %n 處兩台互不知情的更改。沒有遺失任何內容：裁決之前以最新的為準。</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks agree: there is nothing to decide.</source>
        <translation>各前台一致，沒有待裁決的內容。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConsentCard</name>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
    <message>
        <source>The guest was shown the notice</source>
        <translation>已向客人出示告知書</translation>
    </message>
    <message>
        <source>Notice, version %1…</source>
        <translation>告知書第 %1 版…</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>告知書…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ContactBar</name>
    <message>
        <source>Position</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ContactPage</name>
    <message>
        <source>Note a contact</source>
        <translation>記錄聯絡</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>儲存聯絡記錄</translation>
    </message>
    <message>
        <source>Choose a guest first, then press Ctrl+F7.</source>
        <translation>請先選擇客人，再按 Ctrl+F7。</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>與 %1</translation>
    </message>
    <message>
        <source>This is still to come: write a follow-up (F7) instead.</source>
        <translation>這是將來的時間：請改為新建跟進（F7）。</translation>
    </message>
    <message>
        <source>Say in a few words what it was about.</source>
        <translation>請用幾個字說明聯絡的主題。</translation>
    </message>
    <message>
        <source>Say what is to be done then.</source>
        <translation>請說明屆時要做什麼。</translation>
    </message>
    <message>
        <source>The contact is saved, and its next step is a follow-up.</source>
        <translation>聯絡記錄已儲存，下一步已建為跟進。</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>聯絡記錄已儲存。</translation>
    </message>
    <message>
        <source>A text is too long: 200 characters for what it was about, 4000 for anything else.</source>
        <translation>文字過長：主題最多 200 字，其他最多 4000 字。</translation>
    </message>
    <message>
        <source>The contact was not saved.</source>
        <translation>聯絡記錄未儲存。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Type, as the house calls it</source>
        <translation>類型（按本店叫法）</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On which day (becomes a follow-up)</source>
        <translation>哪一天（將建為跟進）</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>儲存聯絡記錄</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ContactRowsModel</name>
    <message>
        <source>%1 · main contact</source>
        <translation>%1 · 主要聯絡人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DarkDeskPage</name>
    <message>
        <source>Dark desk</source>
        <translation>斷電應急</translation>
    </message>
    <message>
        <source>Print the dark-desk pack now</source>
        <translation>立即列印斷電應急包</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>更新應急包</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>立即列印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A new pack is being made.</source>
        <translation>正在產生新的應急包。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>The pack is on its way to the printer. It is not encrypted on paper: keep it locked away and destroy the one before.</source>
        <translation>應急包已送往印表機。紙上的內容沒有加密：請鎖好，並銷毀上一份。</translation>
    </message>
    <message>
        <source>No printer took the pack.</source>
        <translation>沒有印表機接收應急包。</translation>
    </message>
    <message>
        <source>Nothing is lost: open the file on another computer and print it there. The printer is chosen in the settings, under Registration card.</source>
        <translation>沒有任何遺失：請在另一台電腦上開啟檔案並列印。印表機在設定的「登記卡」中選擇。</translation>
    </message>
    <message>
        <source>What you need when the power, this computer or this program is gone</source>
        <translation>斷電、電腦或程式無法使用時所需的資料</translation>
    </message>
    <message>
        <source>In house, arrivals of today and tomorrow, allergies, open cases and promises and a roll-call, as an encrypted PDF. It is made anew by itself while the desk is open.</source>
        <translation>在住、今明兩日到店、過敏、未結個案、承諾和點名表，存為加密的 PDF。櫃台開啟期間會自動更新。</translation>
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
        <translation>立即列印  Ctrl+P</translation>
    </message>
    <message>
        <source>Passphrase and folder…</source>
        <translation>通行碼和資料夾…</translation>
    </message>
    <message>
        <source>Numbered slips…</source>
        <translation>帶編號的應急單…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DarkDeskSection</name>
    <message>
        <source>A passphrase is set. It is never shown; a new one counts from the next pack on.</source>
        <translation>通行碼已設定，不會再顯示；新通行碼從下一份應急包起生效。</translation>
    </message>
    <message>
        <source>No passphrase is set, so no pack is made.</source>
        <translation>沒有設定通行碼，所以不會產生應急包。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>變更通行碼</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>設定通行碼</translation>
    </message>
    <message>
        <source>This is not the same. Type it twice alike.</source>
        <translation>兩次輸入不一致，請輸入相同的通行碼。</translation>
    </message>
    <message>
        <source>The passphrase is set. Keep it in writing, in a sealed envelope that can be found without this program.</source>
        <translation>通行碼已設定。請寫在紙上，放進密封的信封，放在沒有本程式也能找到的地方。</translation>
    </message>
    <message>
        <source>Folder for the pack</source>
        <translation>應急包的資料夾</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>應急包的通行碼</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>存放位置和更新間隔</translation>
    </message>
    <message>
        <source>Who is in the house, who comes, allergies, open cases and promises and a roll-call are kept as an encrypted PDF, for when the power, this computer or this program is gone. It opens on any other computer with the passphrase.</source>
        <translation>誰在住、誰要來、過敏、未結個案、承諾和點名表存為加密的 PDF，以備斷電、本機或本程式無法使用時查閱。在任何其他電腦上憑通行碼即可開啟。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新通行碼</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>Folder, for example on a stick</source>
        <translation>資料夾，例如在隨身碟上</translation>
    </message>
    <message>
        <source>The folder of this desk&apos;s data</source>
        <translation>本櫃台的資料資料夾</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>A new pack every so many minutes</source>
        <translation>每隔多少分鐘更新</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>經理和管理員可以變更。</translation>
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
        <translation>顯示的日期</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>後一天</translation>
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
        <translation>由誰接手</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>轉交</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DeskLock</name>
    <message numerus="yes">
        <source>Your %n half-filled form(s) are back.</source>
        <translation>
            <numerusform>您未填完的 %n 份表單已恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切換使用者</translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself in %n s. Any key keeps it open.</source>
        <translation>
            <numerusform>%n 秒後自動鎖定，按任意鍵可繼續。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::DeskSection</name>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
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
        <translation>無操作多久後自動鎖定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高對比（淺色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高對比（深色）</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Comfortable, for touch</source>
        <translation>寬鬆（適合觸控）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Single letters act on the row of a list (C checks in)</source>
        <translation>在清單中按單個字母即可操作（C 辦理入住）</translation>
    </message>
    <message>
        <source>Branch of this desk</source>
        <translation>本櫃檯所屬分店</translation>
    </message>
    <message>
        <source>Readers…</source>
        <translation>閱讀器…</translation>
    </message>
    <message>
        <source>Notices on the desktop say whom a follow-up is about, and what</source>
        <translation>桌面通知顯示跟進涉及的客人和內容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DesksCard</name>
    <message>
        <source>No desk shows this code. Let it sync first, then try again.</source>
        <translation>沒有哪个前台顯示此碼。請先讓那个前台同步，再試一次。</translation>
    </message>
    <message>
        <source>This is no pairing code. Type all six groups of it.</source>
        <translation>這不是配對碼。請輸入全部六組。</translation>
    </message>
    <message>
        <source>This desk does not have the keys itself.</source>
        <translation>本機自己也沒有金鑰。</translation>
    </message>
    <message>
        <source>Desks of this organisation</source>
        <translation>本機構的各前台</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1（本機）</translation>
    </message>
    <message>
        <source>%1 · waits for the keys to document numbers</source>
        <translation>%1 · 等待證件號碼金鑰</translation>
    </message>
    <message>
        <source>Document numbers taken at other desks cannot be read here yet, and a returning guest is not found by them. Have a manager type this code at a desk that has the keys:</source>
        <translation>其他前台登記的證件號碼在此還不能讀取，也不能用來查找回頭客。請經理在已有金鑰的前台輸入此碼：</translation>
    </message>
    <message>
        <source>Pairing code that the other desk shows</source>
        <translation>另一前台顯示的配對碼</translation>
    </message>
    <message>
        <source>Give the keys</source>
        <translation>交付金鑰</translation>
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
        <translation>法律及條文，或契約條款</translation>
    </message>
    <message>
        <source>What was agreed or decided</source>
        <translation>協議或裁判內容</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>簡述原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>具體為</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who mediates or decides</source>
        <translation>調解或裁判機構</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>案號</translation>
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
        <translation>同一事由的投訴人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DisputePane</name>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩餘 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>From four persons on, one to three of them speak for all: write down who.</source>
        <translation>投訴人四人以上的，應推選一至三名代表：請記下是誰。</translation>
    </message>
    <message>
        <source>A settlement, a withdrawal or another speaker needs the consent of all.</source>
        <translation>和解、放棄請求或變更代表，須經全體投訴人同意。</translation>
    </message>
    <message numerus="yes">
        <source>%n complain: %1</source>
        <translation>
            <numerusform>投訴人 %n 名：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::DocumentFields</name>
    <message>
        <source>Type the number of the document.</source>
        <translation>請輸入證件號碼。</translation>
    </message>
    <message>
        <source>Write the date as 2030-05-14.</source>
        <translation>日期請寫成 2030-05-14。</translation>
    </message>
    <message>
        <source>A document cannot have such a number.</source>
        <translation>證件不可能有這樣的號碼。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>%1 的證件</translation>
    </message>
    <message>
        <source>Document number of %1</source>
        <translation>%1 的證件號碼</translation>
    </message>
    <message>
        <source>Expiry of the document of %1</source>
        <translation>%1 的證件有效期</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DocumentInput</name>
    <message>
        <source>Picture of a document</source>
        <translation>證件圖片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>圖片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Read  Enter</source>
        <translation>讀取  Enter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>圖片…</translation>
    </message>
    <message>
        <source>Or type the lines at the foot of the document, or the number of an identity card; or paste or drop a picture of it.</source>
        <translation>也可以輸入證件底部的機讀碼或身分證號碼，或貼上、拖入證件圖片。</translation>
    </message>
    <message>
        <source>Lines or number of the document</source>
        <translation>證件機讀碼或號碼</translation>
    </message>
    <message>
        <source>Without a reader</source>
        <translation>沒有閱讀器時</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DocumentReceiver</name>
    <message>
        <source>Nothing was read.</source>
        <translation>沒有讀到內容。</translation>
    </message>
    <message>
        <source>Present the document once more, or type its lines.</source>
        <translation>請重新放置證件，或手動輸入機讀碼。</translation>
    </message>
    <message>
        <source>Take a JPEG or PNG picture of the document.</source>
        <translation>請使用證件的 JPEG 或 PNG 圖片。</translation>
    </message>
    <message>
        <source>Lay the document flat in good light and take the picture again.</source>
        <translation>請將證件平放在光線充足處，重新拍照。</translation>
    </message>
    <message>
        <source>Scan the card once more, or type it.</source>
        <translation>請重新刷卡，或手動輸入。</translation>
    </message>
    <message>
        <source>This boarding pass cannot be read.</source>
        <translation>無法讀取此登機證。</translation>
    </message>
    <message>
        <source>Scan it once more.</source>
        <translation>請重新掃描。</translation>
    </message>
    <message>
        <source>This visiting card cannot be read.</source>
        <translation>無法讀取此名片。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DossierSaving</name>
    <message>
        <source>A dossier is being made.</source>
        <translation>正在製作卷宗。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此許可權。</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>儲存卷宗</translation>
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
        <translation>查重合併</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>合併這兩位</translation>
    </message>
    <message>
        <source>Show what is alike, too</source>
        <translation>也顯示相同的內容</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>採用 A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>採用 B</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩者都留</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再看</translation>
    </message>
    <message>
        <source>Show the other one afterwards</source>
        <translation>合併後顯示另一位</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一對</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>上一對</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message numerus="yes">
        <source>%n decided today</source>
        <translation>
            <numerusform>今天已處理 %n 對</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the guests: %1 %</source>
        <translation>正在比對客人：%1 %</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>正在讀取客人…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 對，共 %2 對</translation>
    </message>
    <message>
        <source>Nobody is very likely there twice.</source>
        <translation>沒有很可能重複的客人。</translation>
    </message>
    <message>
        <source>No pair waits for a look.</source>
        <translation>沒有待查看的客人對。</translation>
    </message>
    <message>
        <source>The guests have not been compared yet.</source>
        <translation>客人還沒有比對過。</translation>
    </message>
    <message>
        <source>Compare all guests again</source>
        <translation>重新比對全部客人</translation>
    </message>
    <message>
        <source>Compare the guests</source>
        <translation>比對客人</translation>
    </message>
    <message>
        <source>Both say the same here.</source>
        <translation>此處兩者相同。</translation>
    </message>
    <message>
        <source>This stays: only somebody who has the merged guest before him takes it back.</source>
        <translation>此項保留：只有開啟合併後的客人檔案才能取消。</translation>
    </message>
    <message>
        <source>A refusal counts, until the guest is asked anew.</source>
        <translation>以拒絕為準，直到再次詢問客人。</translation>
    </message>
    <message>
        <source>Here both stay.</source>
        <translation>此處兩者都保留。</translation>
    </message>
    <message>
        <source>One of them is shown: choose A or B. The other stays in its record, and the guest is found by both.</source>
        <translation>只顯示其中一個：請選擇 A 或 B。另一個保留在原紀錄中，兩者都能搜到客人。</translation>
    </message>
    <message>
        <source>Remembered: they are two people.</source>
        <translation>已記住：他們是兩個人。</translation>
    </message>
    <message>
        <source>The pair comes again in a week.</source>
        <translation>一週後再次提示。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Merged. Both records stay.</source>
        <translation>已合併，兩份原始紀錄都保留。</translation>
    </message>
    <message>
        <source>They are two guests again.</source>
        <translation>已拆分，恢復為兩位客人。</translation>
    </message>
    <message>
        <source>No pair is shown.</source>
        <translation>目前沒有顯示客人對。</translation>
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
        <translation>哪些客人對</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far the comparing is</source>
        <translation>比對進度</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A、B 對調</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Both records stay; they can be parted at any time.</source>
        <translation>兩份原始紀錄都保留，可隨時拆分。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>確認無誤</translation>
    </message>
    <message>
        <source>No value to look at is shown.</source>
        <translation>目前沒有顯示待核對的內容。</translation>
    </message>
    <message>
        <source>Quiet minute</source>
        <translation>空閒核對</translation>
    </message>
    <message>
        <source>No backup could be made first, so nothing was merged. Both records are as they were.</source>
        <translation>合併前無法先做備份，因此沒有合併。兩份記錄都沒有變化。</translation>
    </message>
    <message>
        <source>Look at Settings, Backup; then merge again.</source>
        <translation>請查看「設定」中的「備份」，然後重新合併。</translation>
    </message>
    <message>
        <source>A backup is being made first, as before the first merging of every hour.</source>
        <translation>正在先做備份：每小時第一次合併之前都會備份。</translation>
    </message>
    <message>
        <source>The two are merged as soon as it is there.</source>
        <translation>備份完成後立即合併這兩份記錄。</translation>
    </message>
    <message>
        <source>A backup is being made first.</source>
        <translation>正在先做備份。</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>顯示遮蔽內容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ElsewhereAction</name>
    <message>
        <source>Ask the other branches</source>
        <translation>詢問其他分店</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包括此項。</translation>
    </message>
    <message>
        <source>This desk works by itself: it has no server to ask.</source>
        <translation>本機獨立運作，沒有可以詢問的中心。</translation>
    </message>
    <message>
        <source>The server does not answer: the other branches cannot be asked now.</source>
        <translation>中心沒有應答：現在無法詢問其他分店。</translation>
    </message>
    <message>
        <source>The server does not let this desk ask: see the page Server.</source>
        <translation>中心不允許本機詢問：請查看「中心」頁面。</translation>
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
        <translation>憑這些還找不到人。</translation>
    </message>
    <message>
        <source>Write a document number, a telephone number, or a whole name with the whole date of birth.</source>
        <translation>請填寫證件號碼、電話號碼，或全名加完整的出生日期。</translation>
    </message>
    <message>
        <source>No branch knows this guest.</source>
        <translation>沒有分店認識這位客人。</translation>
    </message>
    <message>
        <source>Check what is written, or add a new guest.</source>
        <translation>請核對所填內容，或新增客人。</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>新增客人</translation>
    </message>
    <message>
        <source>The branches were asked often just now.</source>
        <translation>剛才詢問得太頻繁。</translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n seconds.</source>
        <translation>
            <numerusform>請在 %n 秒後再次詢問。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is here now.</source>
        <translation>客人資料已調到本店。</translation>
    </message>
    <message>
        <source>The guest is on the way.</source>
        <translation>客人資料正在傳來。</translation>
    </message>
    <message>
        <source>It takes until the next sync; go on working meanwhile.</source>
        <translation>下次同步之後即可看到；請先繼續工作。</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was asked.</source>
        <translation>中心沒有應答，沒有詢問任何內容。</translation>
    </message>
    <message>
        <source>Add the guest as a new one, or ask again when the server answers.</source>
        <translation>請新增這位客人，或等中心應答後再詢問。</translation>
    </message>
    <message>
        <source>The server does not let this desk ask.</source>
        <translation>中心不允許本機詢問。</translation>
    </message>
    <message>
        <source>See the page Server, or ask your administrator.</source>
        <translation>請查看「中心」頁面，或聯絡管理員。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在詢問中心…</translation>
    </message>
    <message>
        <source>Whoever stayed at another house may be known there.</source>
        <translation>在其他分店住過的客人，那裡可能有資料。</translation>
    </message>
    <message>
        <source>Open the profile  Enter</source>
        <translation>開啟檔案  Enter</translation>
    </message>
    <message>
        <source>Bring here  Enter</source>
        <translation>調到本店  Enter</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Bring here</source>
        <translation>調到本店</translation>
    </message>
    <message>
        <source>Ask, or bring here</source>
        <translation>詢問，或調到本店</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who is it? One of these is enough</source>
        <translation>是哪位客人？填一項即可</translation>
    </message>
    <message>
        <source>Ask the other branches  Enter</source>
        <translation>詢問其他分店  Enter</translation>
    </message>
    <message>
        <source>Ask the other branches</source>
        <translation>詢問其他分店</translation>
    </message>
    <message>
        <source>Known to the branches</source>
        <translation>分店認識的客人</translation>
    </message>
    <message>
        <source>Why is the guest brought here?</source>
        <translation>為什麼調到本店？</translation>
    </message>
    <message>
        <source>The guest is at the counter</source>
        <translation>客人在櫃檯前</translation>
    </message>
    <message>
        <source>The guest books, or has booked</source>
        <translation>客人預訂，或已有預訂</translation>
    </message>
    <message>
        <source>The guest asks about an earlier stay</source>
        <translation>客人詢問以前的住宿</translation>
    </message>
</context>
<context>
    <name>lobby::ui::EvidencePane</name>
    <message>
        <source>No evidence yet</source>
        <translation>尚無證據</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %n file(s)</source>
        <translation>
            <numerusform>證據：%n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>No complaint is chosen.</source>
        <translation>未選擇投訴。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Evidence to add</source>
        <translation>要加入的證據</translation>
    </message>
    <message>
        <source>Pictures, PDF and text (*.png *.jpg *.jpeg *.pdf *.txt *.log)</source>
        <translation>圖片、PDF 和文字 (*.png *.jpg *.jpeg *.pdf *.txt *.log)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>The file belongs to the case now.</source>
        <translation>檔案已歸入該案件。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation>檔案來源</translation>
    </message>
    <message>
        <source>Add evidence  E</source>
        <translation>加入證據  E</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>加入證據</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
</context>
<context>
    <name>lobby::ui::EvidenceTableModel</name>
    <message>
        <source>%1 (still coming)</source>
        <translation>%1（尚在傳來）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
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
        <translation>來源</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入時間</translation>
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
        <translation>證據</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>This kind of file is not shown inside the program.</source>
        <translation>此類檔案不在程式內顯示。</translation>
    </message>
    <message>
        <source>Save a copy to open it with another one.</source>
        <translation>請另存副本，用其他程式開啟。</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown here.</source>
        <translation>圖片已損壞，或過大而無法在此顯示。</translation>
    </message>
    <message>
        <source>Save a copy to open it with another program.</source>
        <translation>請另存副本，用其他程式開啟。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>The copy is saved. The audit notes that you made one.</source>
        <translation>副本已儲存。稽核記錄了您的此次操作。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ExportFieldsModel</name>
    <message>
        <source>Left out</source>
        <translation>不寫入</translation>
    </message>
    <message>
        <source>Left out: this kind of file has no place for it</source>
        <translation>不寫入：這種檔案放不下此欄位</translation>
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
        <translation>%1，已選</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，未選</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感級別</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>寫入方式</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ExportPage</name>
    <message>
        <source>Another member agrees</source>
        <translation>另一名員工同意</translation>
    </message>
    <message>
        <source>Agree to full names</source>
        <translation>同意匯出全名</translation>
    </message>
    <message>
        <source>Follow-ups for a calendar</source>
        <translation>匯出跟進到行事曆</translation>
    </message>
    <message>
        <source>Write the calendar file</source>
        <translation>寫出行事曆檔案</translation>
    </message>
    <message>
        <source>No follow-up was chosen in the agenda. Say a time instead.</source>
        <translation>日程裡沒有選取跟進，請改選時間。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最後一天早於第一天。</translation>
    </message>
    <message>
        <source>Say what the file is for: the audit keeps it.</source>
        <translation>請說明檔案的用途，稽核會記錄。</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>儲存行事曆檔案</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Names in full leave the house: somebody else who holds this right agrees with his password. Nothing is written before.</source>
        <translation>全名將離開本店：須由另一名擁有此權限的員工用密碼同意。在此之前不寫任何檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are in the file. The audit notes that you made it.</source>
        <translation>
            <numerusform>檔案裡有 %n 項跟進。稽核已記錄由您匯出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due in this time, so no file was written.</source>
        <translation>這段時間沒有到期的跟進，沒有寫檔案。</translation>
    </message>
    <message>
        <source>Choose a longer time, or everybody&apos;s follow-ups.</source>
        <translation>請選更長的時間，或所有人的跟進。</translation>
    </message>
    <message>
        <source>More is due in this time than a calendar can show. No file was written.</source>
        <translation>這段時間的跟進太多，行事曆無法顯示。沒有寫檔案。</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>請選更短的時間。</translation>
    </message>
    <message>
        <source>The file could not be written there. The follow-ups are as they were.</source>
        <translation>檔案無法寫到那裡。跟進沒有變化。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>請換一個資料夾，或騰出空間。</translation>
    </message>
    <message>
        <source>Names in full need the word of somebody else who holds this right. No file was written.</source>
        <translation>匯出全名須由另一名擁有此權限的員工同意。沒有寫檔案。</translation>
    </message>
    <message>
        <source>Ask another manager or the privacy officer, or mask the names.</source>
        <translation>請找另一位經理或隱私專員，或改為遮蓋姓名。</translation>
    </message>
    <message>
        <source>Which follow-ups</source>
        <translation>哪些跟進</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>誰的</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
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
        <translation>一次性的寫成</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>檔案用途</translation>
    </message>
    <message>
        <source>The one chosen in the agenda</source>
        <translation>日程裡選取的一項</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>逾期和今天</translation>
    </message>
    <message>
        <source>The next 7 days</source>
        <translation>今後 7 天</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>今後 30 天</translation>
    </message>
    <message>
        <source>From one day until another</source>
        <translation>從某天到某天</translation>
    </message>
    <message>
        <source>Mine, and those of whoever is at the desk</source>
        <translation>我的和當班人員的</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮蓋</translation>
    </message>
    <message>
        <source>In full, when another member agrees</source>
        <translation>全名，須另一名員工同意</translation>
    </message>
    <message>
        <source>Events: every calendar reads them</source>
        <translation>事件：所有行事曆都能讀</translation>
    </message>
    <message>
        <source>Tasks: can be ticked off</source>
        <translation>待辦：可以勾選完成</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
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
        <translation>檔案</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>匯入內容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>An import can be taken back for thirty days.</source>
        <translation>匯入可在三十天內撤銷。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n thing(s) are as they were.</source>
        <translation>
            <numerusform>匯入已撤銷：%n 項已恢復原樣。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has worked with these since, so what they wrote stays: %1</source>
        <translation>以下客人之後有人修改過，修改的內容予以保留：%1</translation>
    </message>
    <message>
        <source>This is a workbook of before 2007.</source>
        <translation>這是 2007 年以前格式的活頁簿。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx. Nothing was changed.</source>
        <translation>請用表格軟體開啟並另存為 .xlsx。沒有任何改動。</translation>
    </message>
    <message>
        <source>Guests to import</source>
        <translation>要匯入的客人表格</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以往的匯入</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>撤銷的原因</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤銷此次匯入</translation>
    </message>
    <message>
        <source>Choose a file of guests: separated values (CSV), an Excel workbook (.xlsx), visiting cards (vCard) or JSON, packed by gzip (.gz) or not. Every row is checked before anything is written, and an import can be taken back as a whole.</source>
        <translation>請選擇客人檔案：分隔值文字（CSV）、Excel 活頁簿（.xlsx）、名片（vCard）或 JSON，可經 gzip 壓縮（.gz）。寫入之前會檢查每一列，匯入之後可以整體撤銷。</translation>
    </message>
    <message>
        <source>This is a workbook that was packed once more.</source>
        <translation>這是又壓縮了一次的活頁簿。</translation>
    </message>
    <message>
        <source>Unpack it and choose the .xlsx inside. Nothing was changed.</source>
        <translation>請解壓縮後選擇其中的 .xlsx 檔案。沒有變更任何內容。</translation>
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
        <translation>上一頁</translation>
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
        <translation>請稍候…</translation>
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
        <translation>新建跟進</translation>
    </message>
    <message>
        <source>Save the follow-up</source>
        <translation>儲存跟進</translation>
    </message>
    <message>
        <source>About no guest: press F7 on a guest for one that is.</source>
        <translation>不涉及客人：在客人上按 F7 可新建關於該客人的跟進。</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>關於 %1</translation>
    </message>
    <message>
        <source>A birthday is a guest&apos;s: press F7 on one.</source>
        <translation>生日屬於客人：請在客人上按 F7。</translation>
    </message>
    <message>
        <source>The follow-up is saved.</source>
        <translation>跟進已儲存。</translation>
    </message>
    <message>
        <source>The guest&apos;s birthday is not known. Add it to his profile.</source>
        <translation>不知道這位客人的生日，請先補充到檔案。</translation>
    </message>
    <message>
        <source>The guest&apos;s whole date of birth is not known. Add it to his profile.</source>
        <translation>不知道這位客人完整的出生日期，請先補充到檔案。</translation>
    </message>
    <message>
        <source>The follow-up was not saved.</source>
        <translation>跟進未儲存。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天數</translation>
    </message>
    <message>
        <source>For</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Whoever is at the desk</source>
        <translation>櫃檯任何人</translation>
    </message>
    <message>
        <source>Not about a guest</source>
        <translation>不涉及客人</translation>
    </message>
    <message>
        <source>Save follow-up</source>
        <translation>儲存跟進</translation>
    </message>
    <message>
        <source>Change a follow-up</source>
        <translation>修改跟進</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>一位同事</translation>
    </message>
    <message>
        <source>Or for which department</source>
        <translation>或交給哪個部門</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FollowUpSummary</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟進提醒</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡記錄</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟進提醒</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推遲</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟客人</translation>
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
            <numerusform>本週 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New follow-up  F7</source>
        <translation>新建跟進  F7</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>還沒有完成的跟進。</translation>
    </message>
    <message>
        <source>Nothing is due with this filter.</source>
        <translation>當前篩選下沒有到期的跟進。</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>提醒都完成了。</translation>
    </message>
    <message>
        <source>No follow-up is chosen.</source>
        <translation>沒有選中跟進。</translation>
    </message>
    <message>
        <source>This follow-up is done.</source>
        <translation>這項跟進已完成。</translation>
    </message>
    <message>
        <source>This follow-up is about no guest.</source>
        <translation>這項跟進不涉及客人。</translation>
    </message>
    <message>
        <source>Done; it comes again.</source>
        <translation>已完成，下次還會提醒。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>已推遲到 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>顯示哪些跟進</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Whole agenda</source>
        <translation>全部日程</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新建跟進</translation>
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation>修改此跟進</translation>
    </message>
    <message>
        <source>Week or whole agenda</source>
        <translation>週檢視或全部日程</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一週</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一週</translation>
    </message>
    <message>
        <source>Week %1: %2 to %3</source>
        <translation>第 %1 週：%2 至 %3</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Of what time</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Follow-ups for a calendar</source>
        <translation>匯出跟進到行事曆</translation>
    </message>
    <message>
        <source>Birthdays and festivals</source>
        <translation>生日與節日</translation>
    </message>
</context>
<context>
    <name>lobby::ui::FormPage</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuardianCard</name>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>監護人姓名</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>監護人電話</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestExportForm</name>
    <message>
        <source>Say what the file is for: the audit keeps it.</source>
        <translation>請說明檔案的用途：稽核會保留。</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>寫入檔案的內容</translation>
    </message>
    <message>
        <source>Which guests</source>
        <translation>哪些客人</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>個人內容</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>檔案用途</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有客人</translation>
    </message>
    <message>
        <source>Those that the filter of the list finds</source>
        <translation>清單篩選出的客人</translation>
    </message>
    <message>
        <source>Names and contacts</source>
        <translation>姓名與聯絡方式</translation>
    </message>
    <message>
        <source>Names, births and documents</source>
        <translation>姓名、出生與證件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As chosen in the table</source>
        <translation>依表中所選</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>In full, when another member agrees</source>
        <translation>完整，須另一位同事同意</translation>
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
        <translation>同意完整內容</translation>
    </message>
    <message>
        <source>Export guests</source>
        <translation>匯出客人</translation>
    </message>
    <message>
        <source>Write the file of guests</source>
        <translation>寫入客人檔案</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止匯出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking for the guests…</source>
        <translation>正在尋找客人…</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>已寫入 %1 %</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>儲存檔案</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Values in full leave the house: somebody else who holds this right agrees with his password. Nothing is written before.</source>
        <translation>完整內容將離開本店：須另一位有此權限的同事輸入自己的密碼表示同意。在此之前不寫入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are in the file. The audit notes that you made it.</source>
        <translation>
            <numerusform>檔案中有 %n 位客人。稽核已記錄由您匯出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>選擇欄位</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Fields of the file</source>
        <translation>檔案的欄位</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>寫入進度</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
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
        <translation>身分</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Tags and alerts</source>
        <translation>標籤與警示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Divide as %1 · %2?</source>
        <translation>按「%1 · %2」拆分姓名？</translation>
    </message>
    <message>
        <source>Surname %1, given name %2: use this</source>
        <translation>姓 %1，名 %2:採用</translation>
    </message>
    <message>
        <source>Write a date like 1981-05-14, 0514 or 1981.</source>
        <translation>請按 1981-05-14、0514 或 1981 的形式填寫。</translation>
    </message>
    <message>
        <source>Type it as a whole, or leave it as it was.</source>
        <translation>請輸入完整內容，或保持原樣。</translation>
    </message>
    <message>
        <source>Write the expiry like 2027-03-02.</source>
        <translation>請按 2027-03-02 的形式填寫有效期。</translation>
    </message>
    <message>
        <source>1981-05-14, 0514, 1981</source>
        <translation>1981-05-14、0514、1981</translation>
    </message>
    <message>
        <source>What the desk should know</source>
        <translation>櫃檯需要知道的事</translation>
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
        <translation>新增電話</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>電話類別</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>新增電子郵件</translation>
    </message>
    <message>
        <source>Kind of e-mail</source>
        <translation>郵件類別</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>新增證件</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>證件類別</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>簽發國</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Add a preference</source>
        <translation>新增偏好</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Kind of preference</source>
        <translation>偏好類別</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation>新增警示</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>警示類別</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>新增監護人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>監護人姓名</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>監護人電話</translation>
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
        <translation>今日預抵</translation>
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
        <translation>正在讀取客人…</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>新增客人</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No guest fits “%1”.</source>
        <translation>沒有符合「%1」的客人。</translation>
    </message>
    <message>
        <source>No guests yet. Add the first one, or import a file.</source>
        <translation>還沒有客人。新增第一位，或匯入檔案。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Name, phone or document  Ctrl+F</source>
        <translation>姓名、電話或證件  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the guests</source>
        <translation>篩選客人</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>比較並合併</translation>
    </message>
    <message>
        <source>%1 is one of the two. Go to the other and press M again.</source>
        <translation>已選 %1。請移到另一位客人，再按一次 M。</translation>
    </message>
    <message>
        <source>Write these guests into a file</source>
        <translation>把這些客人寫入檔案</translation>
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
        <translation>客人檔案</translation>
    </message>
    <message>
        <source>Reading the guest…</source>
        <translation>正在讀取客人…</translation>
    </message>
    <message>
        <source>Edit this section</source>
        <translation>編輯此部分</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>顯示遮蔽內容</translation>
    </message>
    <message>
        <source>History of this section</source>
        <translation>此部分的修改紀錄</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>儲存輸入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Saved. Somebody else had changed this meanwhile; the history shows both.</source>
        <translation>已儲存。期間有人也改了此處，修改紀錄中兩者都有。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>The guest says that his record is right</source>
        <translation>客人確認檔案正確</translation>
    </message>
    <message>
        <source>The guest says that something is wrong</source>
        <translation>客人說有錯誤</translation>
    </message>
    <message>
        <source>Compare with who may be the same</source>
        <translation>與可能是同一人的客人比較</translation>
    </message>
    <message>
        <source>Part a merged guest…</source>
        <translation>拆分合併的客人…</translation>
    </message>
    <message>
        <source>This guest was not merged.</source>
        <translation>此客人沒有合併過。</translation>
    </message>
    <message>
        <source>Nobody is known who may be the same.</source>
        <translation>沒有發現可能是同一人的客人。</translation>
    </message>
    <message>
        <source>May be the same as %1.</source>
        <translation>可能與 %1 是同一人。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestRow</name>
    <message>
        <source>Document ending in %1</source>
        <translation>證件末碼 %1</translation>
    </message>
    <message>
        <source>Take %1 off the stay</source>
        <translation>將%1移出此次入住</translation>
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
        <translation>電話尾號 %1</translation>
    </message>
    <message>
        <source>Document ends in %1</source>
        <translation>證件尾號 %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>確認號</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>會員編號</translation>
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
        <translation>今日預抵</translation>
    </message>
    <message>
        <source>Last stay %1</source>
        <translation>最近入住 %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>單位</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestSideCard</name>
    <message>
        <source>Signed on %1</source>
        <translation>已於 %1 簽名</translation>
    </message>
    <message>
        <source>%1, corrected by the guest: %2 → %3</source>
        <translation>%1，客人已更正：%2 → %3</translation>
    </message>
    <message>
        <source>The guest has his window.</source>
        <translation>客人正在查看自己的視窗。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Let the guest sign again…</source>
        <translation>請客人重新簽名…</translation>
    </message>
    <message>
        <source>Let the guest check and sign…</source>
        <translation>請客人核對並簽名…</translation>
    </message>
    <message>
        <source>The guest&apos;s side</source>
        <translation>客人確認</translation>
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
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身分證件</translation>
    </message>
    <message>
        <source>Please check your details and sign</source>
        <translation>請核對您的資料並簽名</translation>
    </message>
    <message>
        <source>What you allow. Your stay does not depend on it.</source>
        <translation>您同意的事項，不影響您的入住。</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>請在此簽名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新簽名</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隱私告知書</translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestsCard</name>
    <message>
        <source>Guests and documents</source>
        <translation>住客與證件</translation>
    </message>
    <message>
        <source>Your role does not include adding guests.</source>
        <translation>您的角色不能新增住客。</translation>
    </message>
    <message>
        <source>%1 was taken off the stay.</source>
        <translation>已將%1移出此次入住。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Add a guest to the stay</source>
        <translation>新增同住客人</translation>
    </message>
    <message>
        <source>Who else stays? Name, pinyin, phone or document tail</source>
        <translation>還有誰同住？輸入姓名、拼音、電話或證件尾碼</translation>
    </message>
    <message>
        <source>New guest “%1”</source>
        <translation>新增客人「%1」</translation>
    </message>
</context>
<context>
    <name>lobby::ui::HandoverCard</name>
    <message>
        <source>%1 hands over to you: everything is decided, sign it.</source>
        <translation>%1 正在向您交班：各項都已決定，請簽字。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hands %n thread(s) over to you.</source>
        <translation>
            <numerusform>%1 向您交接 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your handover to %1 waits for a signature.</source>
        <translation>您交給 %1 的班等待簽字。</translation>
    </message>
    <message numerus="yes">
        <source>Your handover to %1: %n undecided.</source>
        <translation>
            <numerusform>您交給 %1 的班：還有 %n 項未決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover: nothing waits</source>
        <translation>交接：沒有待接收的事項</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>開啟交接班</translation>
    </message>
    <message numerus="yes">
        <source>%1 left without handing over %n thread(s).</source>
        <translation>
            <numerusform>%1 未交班即離崗，留下 %n 項。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::HandoverPage</name>
    <message>
        <source>Sign what you take over</source>
        <translation>請接班人簽字</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Print the shift sheet</source>
        <translation>列印交接班單</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>簽字並完成</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>交接班單</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n項未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n項待決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped at handovers of the last 30 days</source>
        <translation>
            <numerusform>近30天交接遺漏%n項</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first who takes over.</source>
        <translation>請先選擇接班人。</translation>
    </message>
    <message>
        <source>No thread is chosen.</source>
        <translation>未選取事項。</translation>
    </message>
    <message>
        <source>No handover has been finished in the last 30 days.</source>
        <translation>近30天內沒有完成的交接。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) have no decision yet.</source>
        <translation>
            <numerusform>還有%n件事項未決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each, give it back or give it to a colleague. Nothing has moved yet.</source>
        <translation>請逐一接收、退回或轉交同事。目前尚未轉移任何事項。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes over %n thread(s) from %2, as they are decided here.</source>
        <translation>
            <numerusform>%1按此處的決定從%2接班，共%n件事項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came in meanwhile, or cannot be taken over any more.</source>
        <translation>其間有新事項，或有事項已無法接手。</translation>
    </message>
    <message>
        <source>Decide it too and sign again. Nothing has moved yet.</source>
        <translation>請一併決定後重新簽字。目前尚未轉移任何事項。</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>目前尚未轉移任何事項。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken over %n thread(s).</source>
        <translation>
            <numerusform>%1已接班，共%n件事項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the shift sheet: it says how far the audit has come.</source>
        <translation>請列印交接班單：上面印有稽核紀錄的目前位置。</translation>
    </message>
    <message>
        <source>The shift sheet is printed.</source>
        <translation>交接班單已列印。</translation>
    </message>
    <message>
        <source>No printer took the shift sheet.</source>
        <translation>沒有印表機接收交接班單。</translation>
    </message>
    <message>
        <source>Save it as a PDF and print it elsewhere. The handover itself is finished.</source>
        <translation>請存為PDF後在別處列印。交接本身已完成。</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>存為PDF</translation>
    </message>
    <message>
        <source>The shift sheet is saved.</source>
        <translation>交接班單已儲存。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>無法寫入檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Sign and finish  Ctrl+Enter</source>
        <translation>簽字並完成  Ctrl+Enter</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>交接事項</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>您沒有未完成的事項。</translation>
    </message>
    <message>
        <source>A supervisor lets it happen</source>
        <translation>由主管確認</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未結事項。</translation>
    </message>
    <message>
        <source>Say first that you take over.</source>
        <translation>請先確認由您接班。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes over %n thread(s) from %2, who left without handing over.</source>
        <translation>
            <numerusform>%2 未交班即離崗，由 %1 接收 %n 項。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::HistoryDialog</name>
    <message>
        <source>History: %1</source>
        <translation>修改紀錄：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
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
        <translation>來源</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing here has been changed since it was created.</source>
        <translation>建立以來此處沒有修改。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::HolidaysCard</name>
    <message>
        <source>Public holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Tables of holidays (*.csv *.json)</source>
        <translation>假期表 (*.csv *.json)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>檔案無法開啟。</translation>
    </message>
    <message>
        <source>The file is too large for a table of days.</source>
        <translation>檔案太大，不像是日期表。</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read.</source>
        <translation>檔案第 %1 行無法讀取。</translation>
    </message>
    <message>
        <source>Days of %1 are missing in the file.</source>
        <translation>檔案中缺少 %1 年的某些日期。</translation>
    </message>
    <message>
        <source>The file has no holidays that can be read.</source>
        <translation>檔案中沒有可讀取的假期。</translation>
    </message>
    <message>
        <source>Nothing was taken, and what was known still holds. Correct the file and choose it again.</source>
        <translation>未採用任何內容，原有假期仍然有效。請更正檔案後重新選擇。</translation>
    </message>
    <message>
        <source>The public holidays were taken.</source>
        <translation>已採用這些國定假日。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n day(s)</source>
        <translation>
            <numerusform>%1 %2 年：%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holidays of other years</source>
        <translation>其他年份的國定假日</translation>
    </message>
    <message>
        <source>A file with the days of a year takes the place of what was known of that year, at every branch of its region.</source>
        <translation>檔案中的年度假期將取代該年原有的假期，適用於該地區的所有門店。</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>匯入假期…</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>採用這些日期</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>lobby::ui::IdentityBar</name>
    <message>
        <source>May be the same as %1.</source>
        <translation>可能與 %1 是同一人。</translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n records, last on %1.</source>
        <translation>
            <numerusform>由 %n 份紀錄合併，最近一次在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
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
        <translation>匯入訂房</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>The bookings are being written…</source>
        <translation>正在寫入訂房…</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>已讀取 %1 列</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>已處理 %1 列，共 %2 列</translation>
    </message>
    <message>
        <source>Choose a file of hotel bookings. Every row is checked before anything is written, and an import can be taken back as a whole.</source>
        <translation>請選擇飯店訂房檔案。寫入之前會檢查每一列，整次匯入也可以撤銷。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Bookings to import</source>
        <translation>要匯入的訂房</translation>
    </message>
    <message>
        <source>Bookings (*.csv *.csv.gz)</source>
        <translation>訂房 (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>匯入進度</translation>
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
            <numerusform>變更了 %n 筆入住記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>略過了 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) were imported.</source>
        <translation>
            <numerusform>已匯入 %n 筆入住記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %n row(s)</source>
        <translation>
            <numerusform>匯入其餘 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing was imported yet.</source>
        <translation>
            <numerusform>有 %n 列無法讀取，因此尚未匯入任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them in the file and choose it again, or leave them out.</source>
        <translation>請在檔案中更正後重新選擇，或略過這些列。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>匯入已停止。</translation>
    </message>
    <message>
        <source>What is in stays in. Import the same file again to go on.</source>
        <translation>已匯入的內容會保留。再次匯入同一檔案即可繼續。</translation>
    </message>
    <message>
        <source>Everything in this file is here already. Nothing was changed.</source>
        <translation>檔案中的內容均已存在。沒有做任何變更。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n branches now; this desk shows %1.</source>
        <translation>
            <numerusform>現在有 %n 家分店；本櫃檯顯示的是%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>無法讀取的列</translation>
    </message>
    <message>
        <source>Choose the branch of this desk…</source>
        <translation>選擇本櫃檯所屬分店…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>匯入另一個檔案</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ImprovementForm</name>
    <message>
        <source>Every category</source>
        <translation>所有類別</translation>
    </message>
    <message>
        <source>About</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Why such complaints come</source>
        <translation>此類投訴的原因</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>負責人</translation>
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
        <translation>登記投訴</translation>
    </message>
    <message>
        <source>Save the complaint</source>
        <translation>儲存投訴</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The complaint is taken down.</source>
        <translation>投訴已登記。</translation>
    </message>
    <message>
        <source>The complaint was not saved.</source>
        <translation>投訴未儲存。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此許可權。</translation>
    </message>
    <message>
        <source>Write when it happened as 22:30, yesterday 22:30 or 5/14 22:30, not later than now.</source>
        <translation>發生時間請寫成 22:30、昨天 22:30 或 5/14 22:30，不能晚於現在。</translation>
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
        <translation>開啟客人檔案</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已閱</translation>
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
        <translation>卡號不正確，請再核對一次。</translation>
    </message>
    <message>
        <source>Type the number of the document.</source>
        <translation>請輸入證件號碼。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Type a country, or its code: CN, JPN.</source>
        <translation>請輸入國家名稱或代碼，如 CN、JPN。</translation>
    </message>
    <message>
        <source>Type the room.</source>
        <translation>請輸入房號。</translation>
    </message>
    <message>
        <source>This card has been keyed in already.</source>
        <translation>這張卡已經補錄過了。</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
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
        <translation>國籍</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>離店</translation>
    </message>
</context>
<context>
    <name>lobby::ui::KeyInPage</name>
    <message>
        <source>Key in a card</source>
        <translation>補錄登記卡</translation>
    </message>
    <message>
        <source>Save the card that was keyed in</source>
        <translation>儲存補錄的登記卡</translation>
    </message>
    <message>
        <source>Next field, and at the end save</source>
        <translation>下一欄，最後一欄儲存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Guest, stay and registration are saved together.</source>
        <translation>住客、入住紀錄和登記會一併儲存。</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>儲存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keyed in, the last one %1.</source>
        <translation>
            <numerusform>已補錄 %n 張，最近一張為 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::KnownGuestsCard</name>
    <message>
        <source>May be known already</source>
        <translation>可能已有檔案</translation>
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
        <translation>語言</translation>
    </message>
    <message>
        <source>You can change it at any time in the settings.</source>
        <translation>之後可隨時在設定中更改。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LeasePage</name>
    <message>
        <source>This desk has not heard from its server for too long.</source>
        <translation>本機太久沒有收到中心的應答。</translation>
    </message>
    <message>
        <source>Guests may have been erased meanwhile, and what is kept of them here must not be read any more. Nothing is lost: the desk opens by itself as soon as it has agreed with the server.</source>
        <translation>其間可能有客人資料被刪除，本機保存的這些資料不得再被讀取。沒有遺失任何資料：與中心同步之後，本機會自動開啟。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在詢問中心…</translation>
    </message>
    <message>
        <source>Fetching what others did…</source>
        <translation>正在接收其他前台的變更…</translation>
    </message>
    <message>
        <source>The server does not answer. It is asked again by itself; check the network of this computer.</source>
        <translation>中心沒有應答。本機會自動再次詢問；請檢查這台電腦的網路。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LimitsSection</name>
    <message>
        <source>Write an amount, as in 200; 0 for nothing.</source>
        <translation>請填寫金額，例如200；0表示不可給予。</translation>
    </message>
    <message>
        <source>The limits were saved.</source>
        <translation>權限額度已儲存。</translation>
    </message>
    <message>
        <source>What each role may give a guest</source>
        <translation>各角色可給予客人的額度</translation>
    </message>
    <message>
        <source>At a time, in %1. Beyond it another member agrees with his password, as far as his own limit goes.</source>
        <translation>每次，以%1計。超出時須由另一位額度足夠的員工輸入密碼同意。</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>儲存權限額度</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LinkCard</name>
    <message numerus="yes">
        <source>%n reader(s) ready</source>
        <translation>
            <numerusform>%n 臺閱讀器就緒</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync and devices: this desk works by itself</source>
        <translation>同步與裝置：本機獨立工作</translation>
    </message>
    <message>
        <source>Sync and devices</source>
        <translation>同步與裝置</translation>
    </message>
    <message>
        <source>Look at the readers</source>
        <translation>查看閱讀器</translation>
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
        <translation>同步需要處理</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n changes waiting, saved here</source>
        <translation>
            <numerusform>離線：%n 項待上傳，資料已存本機</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Fetching from the server …</source>
        <translation>正在從中心讀取…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on their way</source>
        <translation>
            <numerusform>%n 項正在上傳</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved centrally</source>
        <translation>已全部存到中心</translation>
    </message>
    <message>
        <source>This desk works by itself.</source>
        <translation>本機獨立工作。</translation>
    </message>
    <message>
        <source>Connected to the server</source>
        <translation>已連線中心</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: everything is saved here.</source>
        <translation>中心沒有應答。請繼續工作：資料都已存在本機。</translation>
    </message>
    <message>
        <source>This desk has been retired. What was done here goes up; nothing comes down.</source>
        <translation>本機已停用。這裡做的會上傳，不再接收。</translation>
    </message>
    <message>
        <source>This desk may no longer talk to the server. Nothing is lost here; ask your administrator.</source>
        <translation>本機不再被允許連線中心。本機資料沒有遺失，請聯絡管理員。</translation>
    </message>
    <message>
        <source>This program is too old for the server. What is done here goes up; install the new version to see what others do.</source>
        <translation>本程式版本過舊。這裡做的會上傳；安裝新版本後才能看到其他前台的更改。</translation>
    </message>
    <message>
        <source>Another server answers in place of the one this desk knows. Nothing was sent; ask your administrator.</source>
        <translation>應答的不是本機認識的中心。沒有傳送任何內容，請聯絡管理員。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛才</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
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
        <translation>沒有待上傳的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent; the oldest was made %1.</source>
        <translation>
            <numerusform>%n 項更改待上傳，最早的在%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not since the program was started.</source>
        <translation>程式啟動後還沒有同步過。</translation>
    </message>
    <message>
        <source>Last agreed %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>The record of who did what here is not the one that the server has confirmed. Go on working; nothing is lost. Ask your administrator to check it.</source>
        <translation>這台電腦上「誰做了什麼」的紀錄與伺服器確認過的不一致。請照常工作，資料沒有遺失；請讓管理員檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 項待裁決</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk was reported lost. What it holds is made unreadable; what it had sent is safe on the server.</source>
        <translation>本機已報失。這裡的資料將被銷毀；已上傳的內容在中心上安全無恙。</translation>
    </message>
    <message numerus="yes">
        <source>Offline: closes in %n days</source>
        <translation>
            <numerusform>離線：%n 天後停用</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: closes at the next login</source>
        <translation>離線：下次登入時停用</translation>
    </message>
    <message>
        <source>The server has been silent for too long: from the next login on this desk opens only once it has answered.</source>
        <translation>中心太久沒有應答：從下次登入起，本機須在收到應答之後才能開啟。</translation>
    </message>
    <message numerus="yes">
        <source>The server has been silent for long. In %n days this desk opens only once it has answered; get it on the network before.</source>
        <translation>
            <numerusform>中心已有很久沒有應答。%n 天後，本機須在收到應答之後才能開啟；請在此之前接入網路。</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of this desk has run out. Nothing is lost: the server lets it in again by a ticket.</source>
        <translation>本機的憑證已過期。沒有遺失任何資料：憑接入碼即可重新接入中心。</translation>
    </message>
    <message>
        <source>What this desk knew of its server was lost when its database was damaged. What is here is safe, and goes to the server once the desk has joined it again by a ticket.</source>
        <translation>本機的資料庫損壞時，遺失了與中心連線所需的資訊。本機的資料是安全的；憑接入碼重新接入中心後會上傳。</translation>
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
        <translation>櫃檯已鎖定</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>由誰接班？</translation>
    </message>
    <message>
        <source>Whatever is half filled in stays with the one who began it.</source>
        <translation>未填完的表單只為填寫的人保留。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LoginPage</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>請選擇您的姓名</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>The new password is set. Log in with it.</source>
        <translation>新密碼已設定，請用它登入。</translation>
    </message>
    <message>
        <source>Password lost?</source>
        <translation>忘記密碼？</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>復原憑證…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Bring over what is left…</source>
        <translation>取出剩餘資料…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::LoginPanel</name>
    <message>
        <source>There were ten wrong passwords. A supervisor can unlock you at this desk, in Settings, Users and roles.</source>
        <translation>密碼已輸錯十次。請主管在本機的「設定 - 使用者與角色」中解鎖。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>請在 %n 秒後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>You are no longer a member of this desk.</source>
        <translation>您已不是本櫃檯的成員。</translation>
    </message>
    <message>
        <source>Members of this desk</source>
        <translation>本櫃檯的成員</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Backing up before the update… %1 %</source>
        <extracomment>%1: percent</extracomment>
        <translation>更新前正在備份… %1 %</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>客人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainWindow</name>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>無法寫入此設定，下次啟動時將不再保留。</translation>
    </message>
    <message>
        <source>Search guests, rooms, document or phone tails, or type &gt; for commands</source>
        <translation>搜尋客人、房號、證件末碼、電話，或輸入 &gt; 執行指令</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜尋與指令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MappingStep</name>
    <message>
        <source>By its heading</source>
        <translation>按標題</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>按內容</translation>
    </message>
    <message>
        <source>An earlier column is this already</source>
        <translation>前面已有一欄是它</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>手動選擇</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>按「%1」</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>對應欄位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請取一個名稱。</translation>
    </message>
    <message>
        <source>The columns are kept for the next file like this.</source>
        <translation>對應關係已儲存，下次同樣的檔案將自動套用。</translation>
    </message>
    <message>
        <source>What this column is</source>
        <translation>此欄對應</translation>
    </message>
    <message>
        <source>Keep these columns as</source>
        <translation>將對應關係儲存為</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The file has headings</source>
        <translation>檔案有標題列</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄</translation>
    </message>
    <message>
        <source>None of the headings of “%1” is in this file.</source>
        <translation>此檔案中沒有「%1」的任何標題。</translation>
    </message>
    <message>
        <source>The columns are as they were.</source>
        <translation>各欄保持原樣。</translation>
    </message>
    <message>
        <source>The columns are as in “%1”.</source>
        <translation>各欄已按「%1」設定。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已刪除「%1」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Columns kept before</source>
        <translation>已儲存的對應關係</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
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
        <translation>與禁止入住者同名，未核實</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>證件號一致</translation>
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
        <translation>電話一致</translation>
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
        <translation>請填寫姓名。</translation>
    </message>
    <message>
        <source>There is a member of this name already. Add something to tell them apart.</source>
        <translation>已有同名成員，請加上字樣以便區分。</translation>
    </message>
    <message>
        <source>Somebody must stay who can manage the others: make another member manager or administrator first.</source>
        <translation>必須保留一位能管理其他成員的人：請先讓另一位成員擔任經理或管理員。</translation>
    </message>
    <message>
        <source>Choose at least one role; of auditor, privacy officer and administrator at most one.</source>
        <translation>請至少選擇一個角色；稽核員、隱私專員、管理員三者最多選一個。</translation>
    </message>
    <message>
        <source>This member has left; the name stays in what was done.</source>
        <translation>該成員已離開，姓名仍保留在記錄中。</translation>
    </message>
    <message>
        <source>Managers and administrators can change members and roles.</source>
        <translation>經理和管理員可以更改成員與角色。</translation>
    </message>
    <message>
        <source>%1 will not be able to log in any more. Press once more to do it.</source>
        <translation>%1 將無法再登入。再按一次即執行。</translation>
    </message>
    <message>
        <source>This member has no password at this desk yet.</source>
        <translation>該成員在本機還沒有密碼。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成員</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Set this password</source>
        <translation>設為此密碼</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新密碼…</translation>
    </message>
    <message>
        <source>Really take out</source>
        <translation>確定移出</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Name on the login page</source>
        <translation>登入頁上的姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
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
        <translation>主要</translation>
    </message>
    <message>
        <source>Primary: %1</source>
        <translation>主要：%1</translation>
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
        <translation>明天9點、週五下午3點、2小時後</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MonthCalendar</name>
    <message>
        <source>Month</source>
        <translation>月曆</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月曆中的日期</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NewGuestPage</name>
    <message>
        <source>New guest</source>
        <translation>新增客人</translation>
    </message>
    <message>
        <source>Save the new guest</source>
        <translation>儲存新客人</translation>
    </message>
    <message>
        <source>The guest is saved.</source>
        <translation>客人已儲存。</translation>
    </message>
    <message>
        <source>The new guest was not saved.</source>
        <translation>新客人沒有儲存。</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow.</source>
        <translation>填寫姓名即可，其餘可日後補充。</translation>
    </message>
    <message>
        <source>Save guest</source>
        <translation>儲存客人</translation>
    </message>
    <message>
        <source>Compare two who may be one guest</source>
        <translation>比較可能是同一位客人的兩筆記錄</translation>
    </message>
    <message>
        <source>No two guests here may be one.</source>
        <translation>這裡沒有兩位可能是同一人的客人。</translation>
    </message>
    <message>
        <source>The guest is saved, and may be the same as %1.</source>
        <translation>客人已儲存，可能與 %1 是同一人。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NewPassword</name>
    <message>
        <source>The two are not the same. Type the password once more.</source>
        <translation>兩次輸入不一致，請重新輸入密碼。</translation>
    </message>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>密碼，至少 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NormalChangesModel</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1：%2 改為 %3</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改為</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NormalisePage</name>
    <message>
        <source>One way of writing</source>
        <translation>統一寫法</translation>
    </message>
    <message>
        <source>Write this value or leave it</source>
        <translation>寫入或保留此值</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were written.</source>
        <translation>
            <numerusform>已寫入 %n 個值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as they were.</source>
        <translation>
            <numerusform>%n 個值已恢復原樣。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n 個值之後被修改過，保持現狀。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n value(s)</source>
        <translation>
            <numerusform>%1，%2：%n 個值</numerusform>
        </translation>
    </message>
    <message>
        <source>This was written more than 30 days ago.</source>
        <translation>這是 30 天以前寫入的。</translation>
    </message>
    <message>
        <source>It stays; a single value can still be changed in the guest&apos;s profile.</source>
        <translation>內容保留；仍可在客人檔案中逐個修改。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n value(s)</source>
        <translation>
            <numerusform>寫入 %n 個值</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在處理…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n value(s)</source>
        <translation>
            <numerusform>前 %n 個值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 個值</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟客人</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全形字元</translation>
    </message>
    <message>
        <source>Capitals of names</source>
        <translation>姓名大小寫</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>國家和地區代碼</translation>
    </message>
    <message>
        <source>What is written one way</source>
        <translation>統一什麼</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>寫入記錄</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>全部復原</translation>
    </message>
    <message>
        <source>Values, now and then</source>
        <translation>值：現在和之後</translation>
    </message>
    <message>
        <source>Every value that the rules know is written one way already.</source>
        <translation>規則所知的值都已統一。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NoticeDialog</name>
    <message>
        <source>Privacy notice, version %1</source>
        <translation>隱私告知書第 %1 版</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NoticeSection</name>
    <message>
        <source>Version %1 of the notice is in force.</source>
        <translation>告知書第 %1 版已生效。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Publish as version %1</source>
        <translation>發布為第 %1 版</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation>隱私告知書第 %1 版</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隱私告知書</translation>
    </message>
    <message>
        <source>What guests are told before they agree to anything. {property} stands for the name of the house. A version that is in force never changes: guests have been shown it.</source>
        <translation>客人同意任何事項之前被告知的內容。{property} 代表本店名稱。已生效的版本不會更改，因為已向客人出示。</translation>
    </message>
    <message>
        <source>Languages of the notice</source>
        <translation>告知書的語言</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>告知書正文</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OpeningSection</name>
    <message>
        <source>Write hours as 09:00-12:00, 13:30-18:00.</source>
        <translation>請按 09:00-12:00, 13:30-18:00 的格式填寫時間。</translation>
    </message>
    <message>
        <source>Write the hours of one day at least.</source>
        <translation>請至少填寫一天的營業時間。</translation>
    </message>
    <message>
        <source>The opening hours were saved.</source>
        <translation>營業時間已儲存。</translation>
    </message>
    <message>
        <source>None: open on public holidays too</source>
        <translation>無：公共假期也營業</translation>
    </message>
    <message>
        <source>No public holidays of this region are known yet.</source>
        <translation>尚未輸入該地區的公共假期。</translation>
    </message>
    <message>
        <source>Public holidays are known for %1 to %2.</source>
        <translation>已有 %1 至 %2 年的公共假期。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>營業時間</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>公共假期按</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
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
        <translation>補班日</translation>
    </message>
    <message>
        <source>as the first open day</source>
        <translation>同首個營業日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>經理和管理員可以更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationFormPage</name>
    <message>
        <source>Organization</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新建單位</translation>
    </message>
    <message>
        <source>Edit the organization</source>
        <translation>編輯單位</translation>
    </message>
    <message>
        <source>Save the organization</source>
        <translation>儲存單位</translation>
    </message>
    <message>
        <source>••••%1 stays unless another is typed</source>
        <translation>不填新賬號則保留 ••••%1</translation>
    </message>
    <message>
        <source>%1 by income and staff</source>
        <translation>按收入和人數為 %1</translation>
    </message>
    <message>
        <source>The organization is saved.</source>
        <translation>單位已儲存。</translation>
    </message>
    <message>
        <source>The organization was not saved.</source>
        <translation>單位沒有儲存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>What is written on bills</source>
        <translation>開票資料</translation>
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
        <translation>單位</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Make main contact</source>
        <translation>設為主要聯絡人</translation>
    </message>
    <message>
        <source>Position of the contact</source>
        <translation>聯絡人的職稱</translation>
    </message>
    <message>
        <source>Remove the contact or sale</source>
        <translation>移除聯絡人或銷售</translation>
    </message>
    <message>
        <source>Write a sale down</source>
        <translation>登記銷售</translation>
    </message>
    <message>
        <source>Show the whole account number</source>
        <translation>顯示完整賬號</translation>
    </message>
    <message>
        <source>Out of the lists</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>No contact is chosen.</source>
        <translation>沒有選取聯絡人。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>沒有選中任何內容。</translation>
    </message>
    <message>
        <source>Your role may not see whole account numbers. Ask a supervisor.</source>
        <translation>您的角色不能檢視完整賬號。請找主管。</translation>
    </message>
    <message>
        <source>No account is known.</source>
        <translation>沒有登記賬號。</translation>
    </message>
    <message>
        <source>Why do you need to see it?</source>
        <translation>為什麼需要檢視？</translation>
    </message>
    <message>
        <source>&amp;1  To pay or to be paid</source>
        <translation>&amp;1  付款或收款</translation>
    </message>
    <message>
        <source>&amp;2  To correct the profile</source>
        <translation>&amp;2  更正資料</translation>
    </message>
    <message>
        <source>&amp;3  An authority asks for it</source>
        <translation>&amp;3  主管機關要求</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知資料</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Contacts, the main one first</source>
        <translation>聯絡人，主要聯絡人在前</translation>
    </message>
    <message>
        <source>Sales, the latest first</source>
        <translation>銷售，最近的在前</translation>
    </message>
    <message>
        <source>Nobody speaks for it yet. A adds a guest.</source>
        <translation>還沒有聯絡人。按 A 新增住客。</translation>
    </message>
    <message>
        <source>Nothing was sold to it yet. S writes a sale down.</source>
        <translation>還沒有銷售。按 S 登記一筆。</translation>
    </message>
    <message>
        <source>Who speaks for it</source>
        <translation>誰是聯絡人</translation>
    </message>
    <message>
        <source>Name, pinyin, phone or document tail</source>
        <translation>姓名、拼音、電話或證件尾號</translation>
    </message>
    <message>
        <source>“%1” is new: write him down as a guest first</source>
        <translation>「%1」是新住客：請先登記</translation>
    </message>
    <message>
        <source>Open the guest or sale</source>
        <translation>開啟客人或銷售</translation>
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
        <translation>單位</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>客戶型別</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要聯絡人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新建單位</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 個單位</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization fits this filter.</source>
        <translation>當前篩選下沒有單位。</translation>
    </message>
    <message>
        <source>No organizations yet. Write the first one down, or import a customer file.</source>
        <translation>還沒有單位。登記第一個，或匯入客戶檔案。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Your role may not take organizations out of the list. Ask a supervisor.</source>
        <translation>您的角色不能把單位移出列表。請找主管。</translation>
    </message>
    <message>
        <source>No organization is chosen.</source>
        <translation>沒有選中單位。</translation>
    </message>
    <message>
        <source>The organization is out of the list.</source>
        <translation>單位已移出列表。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Name, pinyin, telephone, tax number</source>
        <translation>名稱、拼音、電話、稅號</translation>
    </message>
    <message>
        <source>Filter of organizations</source>
        <translation>單位篩選</translation>
    </message>
    <message>
        <source>Whatever they are to us</source>
        <translation>所有客戶型別</translation>
    </message>
    <message>
        <source>What they are to us</source>
        <translation>客戶型別</translation>
    </message>
    <message>
        <source>There are more: narrow the filter to see them.</source>
        <translation>還有更多：請縮小篩選範圍檢視。</translation>
    </message>
    <message>
        <source>Organizations by the alphabet</source>
        <translation>按字母排列的單位</translation>
    </message>
</context>
<context>
    <name>lobby::ui::OwnerStep</name>
    <message>
        <source>Owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>The owner may do everything and adds the others. The password opens the encrypted database; Lobby keeps it nowhere.</source>
        <translation>擁有者具備全部權限，並可新增其他成員。密碼用於開啟加密的資料庫，大堂不在任何地方保存它。</translation>
    </message>
    <message>
        <source>Write the owner&apos;s name.</source>
        <translation>請填寫擁有者姓名。</translation>
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
        <translation>手動選擇。</translation>
    </message>
    <message>
        <source>Why they are alike: %1. %2 %</source>
        <translation>為何相似：%1。%2 %</translation>
    </message>
    <message>
        <source>Two guests side by side</source>
        <translation>兩位客人對照</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show what is masked</source>
        <translation>顯示遮蔽內容</translation>
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
        <translation>拒絕</translation>
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
        <translation>投訴</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>They are one guest already.</source>
        <translation>他們已經是同一位客人。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1: A %2, B %3; merged %4</source>
        <translation>%1：A %2，B %3；合併後 %4</translation>
    </message>
    <message>
        <source>Two birth dates that cannot be one (%1): correct the wrong one first, or they are two people.</source>
        <translation>兩個出生日期互相矛盾（%1）：請先更正錯誤的一個，否則就是兩個人。</translation>
    </message>
    <message>
        <source>Two numbers of one kind of document, both still valid (%1): correct the wrong one first, or they are two people.</source>
        <translation>同類證件有兩個仍然有效的號碼（%1）：請先更正錯誤的一個，否則就是兩個人。</translation>
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
        <translation>%1：末幾碼相同，前面不同</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <translation>%1：號碼不同</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PairTableModel</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>A, who is shown</source>
        <translation>A（合併後顯示）</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併後</translation>
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
        <translation>恢復為兩位客人</translation>
    </message>
    <message>
        <source>Belongs to A</source>
        <translation>歸 A</translation>
    </message>
    <message>
        <source>Belongs to B</source>
        <translation>歸 B</translation>
    </message>
    <message>
        <source>This guest was not merged with another, or is parted already.</source>
        <translation>此客人沒有與他人合併，或已經拆分。</translation>
    </message>
    <message>
        <source>A is %1, B is %2; all that was theirs before is theirs again.</source>
        <translation>A 是 %1，B 是 %2；合併前屬於各自的內容恢復原狀。</translation>
    </message>
    <message>
        <source>Nothing came since they were merged.</source>
        <translation>合併後沒有新增內容。</translation>
    </message>
    <message>
        <source>What came since is A&apos;s, unless you say that it belongs to B.</source>
        <translation>合併後新增的內容歸 A，除非您指定歸 B。</translation>
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
        <translation>已拆分，恢復為兩位客人。</translation>
    </message>
    <message>
        <source>No merged guest is shown.</source>
        <translation>目前沒有顯示合併過的客人。</translation>
    </message>
    <message>
        <source>Which merging</source>
        <translation>哪一次合併</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>他們是兩個人</translation>
    </message>
    <message>
        <source>The guest says so</source>
        <translation>客人提出</translation>
    </message>
    <message>
        <source>It rested on wrong data</source>
        <translation>依據的資料有誤</translation>
    </message>
    <message>
        <source>What came since they were merged</source>
        <translation>合併後新增的內容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PlaceStep</name>
    <message>
        <source>Your desk</source>
        <translation>您的櫃檯</translation>
    </message>
    <message>
        <source>What kind of place is it, and what is it called?</source>
        <translation>這是什麼類型的場所，叫什麼名字？</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>飯店</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>分支機構</translation>
    </message>
    <message>
        <source>Name of the hotel</source>
        <translation>飯店名稱</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>旅行社名稱</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>Our hotel</source>
        <translation>我們的飯店</translation>
    </message>
    <message>
        <source>Our agency</source>
        <translation>我們的旅行社</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>我們的機構</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PreventionPage</name>
    <message>
        <source>Prevention</source>
        <translation>投訴預防</translation>
    </message>
    <message>
        <source>New improvement</source>
        <translation>新增改善項目</translation>
    </message>
    <message>
        <source>The improvement is done</source>
        <translation>改善已完成</translation>
    </message>
    <message>
        <source>Save the improvement</source>
        <translation>儲存改善項目</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下個月</translation>
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
        <translation>檢視相關投訴</translation>
    </message>
    <message>
        <source>Nothing comes more often than it used to.</source>
        <translation>沒有比以往更頻繁的投訴。</translation>
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
        <translation>已記錄。</translation>
    </message>
    <message>
        <source>This is needed, and as it is it cannot be saved.</source>
        <translation>此項必填，目前的內容無法儲存。</translation>
    </message>
    <message>
        <source>Done today. From now on the page shows what it does.</source>
        <translation>今日完成。此後本頁顯示其成效。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>尚未輸入。</translation>
    </message>
    <message>
        <source>There is no improvement yet.</source>
        <translation>還沒有改善項目。</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>增多的投訴</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改善項目</translation>
    </message>
    <message>
        <source>Month before  ,</source>
        <translation>上個月  ,</translation>
    </message>
    <message>
        <source>Month after  .</source>
        <translation>下個月  .</translation>
    </message>
    <message>
        <source>New improvement  N</source>
        <translation>新增改善項目  N</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>儲存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應於</translation>
    </message>
    <message>
        <source>About</source>
        <translation>類別</translation>
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
        <translation>負責人</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之後</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PrivacyWords</name>
    <message>
        <source>Remember preferences for the next stay</source>
        <translation>記住我的喜好，供下次入住使用</translation>
    </message>
    <message>
        <source>Offers by e-mail</source>
        <translation>透過電子郵件接收優惠資訊</translation>
    </message>
    <message>
        <source>Offers by phone or message</source>
        <translation>透過電話或簡訊接收優惠資訊</translation>
    </message>
    <message>
        <source>Membership programme</source>
        <translation>參加會員計畫</translation>
    </message>
    <message>
        <source>Pass data on to partners</source>
        <translation>向合作夥伴提供資料</translation>
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
        <translation>已移出清單</translation>
    </message>
    <message>
        <source>Do not room. Ask a supervisor.</source>
        <translation>不予入住，請找主管。</translation>
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
        <translation>新承諾</translation>
    </message>
    <message>
        <source>Save the promise</source>
        <translation>儲存承諾</translation>
    </message>
    <message>
        <source>To no guest who is known: open this on a guest for one that is.</source>
        <translation>不針對已登記的客人：在某位客人處開啟即可指定。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>對%1</translation>
    </message>
    <message>
        <source>The public holidays of that year are not entered: name a moment instead.</source>
        <translation>該年的公共假日尚未輸入：請改為填寫具體時間。</translation>
    </message>
    <message>
        <source>The promise is saved.</source>
        <translation>承諾已儲存。</translation>
    </message>
    <message>
        <source>%1 is above your limit. What you typed is still here.</source>
        <translation>%1超出您的權限額度。已填寫的內容仍保留。</translation>
    </message>
    <message>
        <source>The promise was not saved.</source>
        <translation>承諾未儲存。</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承諾內容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <translation>金額（%1）</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>何時兌現</translation>
    </message>
    <message>
        <source>Or within so many working days</source>
        <translation>或幾個工作日之內</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no working days</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>To no guest who is known</source>
        <translation>不針對已登記的客人</translation>
    </message>
    <message>
        <source>Save promise</source>
        <translation>儲存承諾</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PromiseTableModel</name>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承諾內容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>對誰</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承諾人</translation>
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
        <translation>承諾</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open the case or the guest</source>
        <translation>開啟案件或客人</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n項未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n項逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise has ended yet.</source>
        <translation>還沒有已結束的承諾。</translation>
    </message>
    <message>
        <source>Every promise is kept.</source>
        <translation>所有承諾均已兌現。</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>新承諾</translation>
    </message>
    <message>
        <source>No promise is chosen.</source>
        <translation>未選擇承諾。</translation>
    </message>
    <message>
        <source>This promise has ended.</source>
        <translation>此承諾已結束。</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>承諾已兌現。</translation>
    </message>
    <message>
        <source>The promise is withdrawn.</source>
        <translation>承諾已撤回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>This promise is about no guest who is known.</source>
        <translation>此承諾不針對已登記的客人。</translation>
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
        <translation>已結束</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>顯示哪些承諾</translation>
    </message>
    <message>
        <source>Promises by the moment they are due</source>
        <translation>承諾，按到期時間排列</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ProofBar</name>
    <message>
        <source>A word is needed here.</source>
        <translation>此處需要填寫。</translation>
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
        <translation>如何得知已兌現：何人、何時、單號</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>已兌現</translation>
    </message>
</context>
<context>
    <name>lobby::ui::PropertySection</name>
    <message>
        <source>Write the name of the house.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind of desk</source>
        <translation>櫃檯類型</translation>
    </message>
    <message>
        <source>Currency of its amounts</source>
        <translation>金額幣別</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>飯店</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>分支機構</translation>
    </message>
    <message>
        <source>Managers and administrators can change this.</source>
        <translation>經理和管理員可以更改此處。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QualityListPage</name>
    <message>
        <source>Guests behind a number</source>
        <translation>數字背後的客人</translation>
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
        <translation>開啟客人</translation>
    </message>
    <message>
        <source>No guest is behind this number any more.</source>
        <translation>這個數字背後已沒有客人。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QualityPage</name>
    <message>
        <source>Data quality</source>
        <translation>資料品質</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>圖表或表格</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>將數字存為 CSV</translation>
    </message>
    <message>
        <source>Save the figures as PDF</source>
        <translation>將數字存為 PDF</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Guests behind it</source>
        <translation>背後的客人</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>統計已停止。</translation>
    </message>
    <message>
        <source>F5 counts again; nothing was changed.</source>
        <translation>按 F5 重新統計；沒有任何更改。</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部分店</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>無分店</translation>
    </message>
    <message>
        <source>Made at any time</source>
        <translation>任何時間建檔</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>%1 建檔</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在尋找重複…</translation>
    </message>
    <message>
        <source>%1 guests</source>
        <translation>%1 位客人</translation>
    </message>
    <message>
        <source>Charts  T</source>
        <translation>圖表  T</translation>
    </message>
    <message>
        <source>Tables  T</source>
        <translation>表格  T</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存數字</translation>
    </message>
    <message>
        <source>data-quality</source>
        <translation>資料品質</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>數字已儲存。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Month in which the records were made</source>
        <translation>建檔月份</translation>
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
        <translation>這裡沒有可統計的客人。</translation>
    </message>
    <message>
        <source>Which rate</source>
        <translation>哪項指標</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>按什麼</translation>
    </message>
    <message>
        <source>Records drawn by lot</source>
        <translation>抽查檔案</translation>
    </message>
    <message>
        <source>One way of writing</source>
        <translation>統一寫法</translation>
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
        <translation>內容</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>Written last by</source>
        <translation>最後修改人</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>無姓名</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QuietPanel</name>
    <message>
        <source>Remembered: it is right.</source>
        <translation>已記住：此項無誤。</translation>
    </message>
    <message>
        <source>It comes again in a week.</source>
        <translation>一週後再次提示。</translation>
    </message>
    <message>
        <source>What a quiet minute is good for</source>
        <translation>空閒時可核對的內容</translation>
    </message>
    <message>
        <source>Nothing waits for a quiet minute.</source>
        <translation>沒有待核對的內容。</translation>
    </message>
    <message>
        <source>Open and mend</source>
        <translation>開啟並更正</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>確認無誤</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再看</translation>
    </message>
</context>
<context>
    <name>lobby::ui::QuietTableModel</name>
    <message>
        <source>E-mail address that nobody has</source>
        <translation>無人使用的電郵地址</translation>
    </message>
    <message>
        <source>Address of a portal, which ends with the booking</source>
        <translation>訂房平台代用電郵，訂單結束後失效</translation>
    </message>
    <message>
        <source>Telephone number that nobody has</source>
        <translation>無人使用的電話號碼</translation>
    </message>
    <message>
        <source>Birth date that a program has put</source>
        <translation>程式填入的出生日期</translation>
    </message>
    <message>
        <source>Document has expired</source>
        <translation>證件已過期</translation>
    </message>
    <message>
        <source>Birth date is missing</source>
        <translation>缺少出生日期</translation>
    </message>
    <message>
        <source>Telephone not confirmed for two years</source>
        <translation>電話兩年未核實</translation>
    </message>
    <message>
        <source>E-mail not confirmed for two years</source>
        <translation>電郵兩年未核實</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>待核對內容</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
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
            <numerusform>%n 項需要您處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReaderList</name>
    <message>
        <source>Readers that type</source>
        <translation>鍵盤式閱讀器</translation>
    </message>
    <message>
        <source>Always heard, wherever the cursor is.</source>
        <translation>無論游標在哪裡都能讀取。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Test my reader</source>
        <translation>測試我的閱讀器</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReaderSettingsCard</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>連接方式</translation>
    </message>
    <message>
        <source>Scanner on the serial line</source>
        <translation>序列埠掃描器</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>速率（鮑）</translation>
    </message>
    <message>
        <source>A reader that types sends before a scan</source>
        <translation>鍵盤式閱讀器的前綴</translation>
    </message>
    <message>
        <source>And after it</source>
        <translation>後綴</translation>
    </message>
    <message>
        <source>Look for card readers</source>
        <translation>尋找讀卡機</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReaderWords</name>
    <message>
        <source>Scanner on %1</source>
        <translation>%1 上的掃描器</translation>
    </message>
    <message>
        <source>Card reader %1</source>
        <translation>讀卡機 %1</translation>
    </message>
    <message>
        <source>Made-up documents</source>
        <translation>虛構證件</translation>
    </message>
    <message>
        <source>Being looked for.</source>
        <translation>正在尋找。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Not connected. Trying again every 3 s.</source>
        <translation>未連接。每 3 秒重試一次。</translation>
    </message>
    <message>
        <source>A reader sent more than any document holds. Nothing of it was kept; scan again.</source>
        <translation>閱讀器傳送的內容超過任何證件的長度，未保留任何內容。請重新掃描。</translation>
    </message>
    <message>
        <source>The card could not be read. Lay it on the reader again, and leave it there for a moment.</source>
        <translation>無法讀取卡片。請重新放到讀卡機上並停留片刻。</translation>
    </message>
    <message>
        <source>These are too few keys to be told from a hand&apos;s. Read a longer code, or set a prefix at the reader.</source>
        <translation>按鍵太少，無法與手動輸入區分。請讀取更長的碼，或在閱讀器上設定前綴。</translation>
    </message>
    <message>
        <source>The reader types as slowly as a hand. Set a shorter delay between keys at the reader.</source>
        <translation>閱讀器的輸入速度與手動輸入一樣慢。請在閱讀器上縮短按鍵間隔。</translation>
    </message>
    <message>
        <source>The sign &lt; comes as another one: set the reader to the keyboard layout of this computer.</source>
        <translation>字元 &lt; 變成了別的字元：請將閱讀器設定為本機的鍵盤配置。</translation>
    </message>
    <message>
        <source>Small letters come where a document has capitals. Documents are read all the same; for other codes switch Caps Lock off.</source>
        <translation>證件上的大寫字母變成了小寫。證件仍可讀取；讀取其他碼時請關閉大寫鎖定。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身分證件卡</translation>
    </message>
    <message>
        <source>Chinese resident ID</source>
        <translation>居民身分證</translation>
    </message>
    <message>
        <source>Misread, and mended</source>
        <translation>誤讀並已更正</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>損壞</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Expires within six months</source>
        <translation>六個月內到期</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>一次兩本</translation>
    </message>
    <message>
        <source>Member&apos;s code</source>
        <translation>會員碼</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無內容</translation>
    </message>
    <message>
        <source>a passport, an identity card or a visa</source>
        <translation>護照、身分證件或簽證</translation>
    </message>
    <message>
        <source>a Chinese resident&apos;s number</source>
        <translation>居民身分證號碼</translation>
    </message>
    <message>
        <source>a boarding pass</source>
        <translation>登機證</translation>
    </message>
    <message>
        <source>a code of this house</source>
        <translation>本店的碼</translation>
    </message>
    <message>
        <source>a visiting card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>something to search for</source>
        <translation>搜尋內容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReadersPage</name>
    <message>
        <source>These settings are in force now.</source>
        <translation>這些設定現已生效。</translation>
    </message>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>此設定無法寫入，下次啟動時將遺失。</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>閱讀器</translation>
    </message>
    <message>
        <source>Changes of this desk are in force at once.</source>
        <translation>本台的變更立即生效。</translation>
    </message>
    <message>
        <source>Readers of this desk</source>
        <translation>本台的閱讀器</translation>
    </message>
    <message>
        <source>Made-up documents</source>
        <translation>虛構證件</translation>
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
        <translation>簽發國</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>戶籍地</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>證件機讀碼</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReadingStep</name>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>儲存格分隔符</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>檔案的前幾列</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReceivingWords</name>
    <message>
        <source>Nothing was read.</source>
        <translation>沒有讀到內容。</translation>
    </message>
    <message>
        <source>A line of the document is missing.</source>
        <translation>缺少一行機讀碼。</translation>
    </message>
    <message>
        <source>There are more lines than a document has.</source>
        <translation>機讀碼行數過多。</translation>
    </message>
    <message>
        <source>A line is too long or too short.</source>
        <translation>有一行過長或過短。</translation>
    </message>
    <message>
        <source>There are characters in it that no document has.</source>
        <translation>含有證件上不會出現的字元。</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>不認識這種證件。</translation>
    </message>
    <message>
        <source>This is not a whole number of a resident identity card.</source>
        <translation>這不是完整的居民身分證號碼。</translation>
    </message>
    <message>
        <source>There was no such region when the holder was born.</source>
        <translation>持證人出生時沒有該行政區劃。</translation>
    </message>
    <message>
        <source>The birth date in the number is not a date.</source>
        <translation>號碼中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The birth date in the number lies in the future.</source>
        <translation>號碼中的出生日期在未來。</translation>
    </message>
    <message>
        <source>The last character does not fit the number.</source>
        <translation>最後一位檢查碼不符。</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture.</source>
        <translation>這不是 JPEG 或 PNG 圖片。</translation>
    </message>
    <message>
        <source>The picture is too large: over 4096 pixels or 32 MB.</source>
        <translation>圖片過大：超過 4096 像素或 32 MB。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>圖片已損壞。</translation>
    </message>
    <message>
        <source>There are no lines of a document to be seen in the picture.</source>
        <translation>圖片中看不到證件機讀碼。</translation>
    </message>
    <message>
        <source>The picture is too dark to read.</source>
        <translation>圖片太暗，無法讀取。</translation>
    </message>
    <message>
        <source>The picture has too little contrast to read.</source>
        <translation>圖片對比度太低，無法讀取。</translation>
    </message>
    <message>
        <source>The picture is too small to read.</source>
        <translation>圖片太小，無法讀取。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RecoveryCard</name>
    <message numerus="yes">
        <source>Something is missing: the sheet has %n groups.</source>
        <translation>
            <numerusform>內容不完整：憑證上有 %n 組。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too much: the sheet has %n groups.</source>
        <translation>
            <numerusform>內容過多：憑證上只有 %n 組。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 is not what the sheet says. Look at it once more.</source>
        <translation>第 %1 組與憑證不符，請再核對一次。</translation>
    </message>
    <message>
        <source>The groups do not belong together. Look at all of them again.</source>
        <translation>各組不屬於同一份憑證，請全部再核對一次。</translation>
    </message>
    <message>
        <source>This is the sheet of another database, or an older one.</source>
        <translation>這是另一個資料庫的憑證，或已作廢的舊憑證。</translation>
    </message>
    <message>
        <source>A new password by the recovery sheet</source>
        <translation>用復原憑證設定新密碼</translation>
    </message>
    <message>
        <source>Type the groups as they stand on the sheet, the spaces as you like.</source>
        <translation>依憑證上的順序輸入各組，空格隨意。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>為誰設定</translation>
    </message>
    <message>
        <source>Key on the sheet</source>
        <translation>憑證上的金鑰</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set this password</source>
        <translation>設為此密碼</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RecoverySection</name>
    <message>
        <source>The new recovery sheet is in force. Destroy the old one.</source>
        <translation>新的復原憑證已生效。請銷毀舊的。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>復原憑證</translation>
    </message>
    <message>
        <source>When every password is lost, the recovery sheet alone opens the database. Make a new one when the old one is lost or somebody may have seen it; the old one stops working then.</source>
        <translation>所有密碼都遺失時，只有復原憑證能開啟資料庫。如果舊憑證遺失或可能被人看到，請製作新的；舊的隨即失效。</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>製作新的復原憑證</translation>
    </message>
    <message>
        <source>Managers and administrators can make a new recovery sheet.</source>
        <translation>經理和管理員可以製作新的復原憑證。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Use this sheet from now on</source>
        <translation>從現在起使用此憑證</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>保留舊憑證</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>復原憑證</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>已經在紙上了嗎？</translation>
    </message>
    <message>
        <source>When every password is lost, this key alone opens the database. Print it or write it down now and lock it away; it is not shown again.</source>
        <translation>如果所有密碼都遺失，只有這個金鑰能開啟資料庫。請現在列印或抄寫並鎖好，之後不再顯示。</translation>
    </message>
    <message>
        <source>Type two groups from the sheet, so that we know it can be read.</source>
        <translation>請依憑證輸入其中兩組，以確認可以讀清。</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已在紙上</translation>
    </message>
    <message>
        <source>This is not what the sheet says. Look at the group once more.</source>
        <translation>與憑證不符，請再核對這一組。</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>儲存復原憑證</translation>
    </message>
    <message>
        <source>This key opens the database when every password is lost. Keep it locked away, not at the desk.</source>
        <translation>所有密碼都遺失時，此金鑰可開啟資料庫。請鎖好，不要放在櫃檯。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>同一金鑰的 QR 碼</translation>
    </message>
    <message>
        <source>Saved. Print it, lock it away, then delete the file.</source>
        <translation>已儲存。請列印並鎖好，然後刪除檔案。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>已有同名檔案，請換一個名稱。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>再看一次憑證</translation>
    </message>
    <message>
        <source>Group %1 of the sheet</source>
        <translation>憑證第 %1 組</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>已傳送到印表機。繼續之前請查看印出的憑證。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RemindersCard</name>
    <message>
        <source>Reminders: none left for today</source>
        <translation>提醒：今天沒有了</translation>
    </message>
    <message numerus="yes">
        <source>and %n more today</source>
        <translation>
            <numerusform>今天還有 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>今日提醒</translation>
    </message>
    <message>
        <source>Open the follow-ups</source>
        <translation>開啟跟進提醒</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RemindersSection</name>
    <message>
        <source>The rules were saved. Tasks follow within the hour.</source>
        <translation>規則已儲存。任務將在一小時內跟著調整。</translation>
    </message>
    <message>
        <source>Tasks that are written by themselves</source>
        <translation>自動寫出的任務</translation>
    </message>
    <message>
        <source>At every desk of this house, a week ahead. What is turned off is withdrawn where nobody has done it yet.</source>
        <translation>在本店每個前台，提前一週寫出。關閉的規則，尚未完成的任務會撤回。</translation>
    </message>
    <message>
        <source>Around which stays</source>
        <translation>針對哪些入住</translation>
    </message>
    <message>
        <source>Of guests with a VIP code</source>
        <translation>有貴賓代碼的客人</translation>
    </message>
    <message>
        <source>Of all guests</source>
        <translation>所有客人</translation>
    </message>
    <message>
        <source> working days after</source>
        <translation> 個工作日後</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> 天前</translation>
    </message>
    <message>
        <source> days after</source>
        <translation> 天後</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>天數：%1</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>儲存規則</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReplacingPage</name>
    <message>
        <source>How far it is</source>
        <translation>進度</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房間</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始時間</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReportsPage</name>
    <message>
        <source>Reports to the authority</source>
        <translation>向主管機關通報</translation>
    </message>
    <message>
        <source>Send the report again</source>
        <translation>重新傳送這筆通報</translation>
    </message>
    <message>
        <source>The authority was told by hand</source>
        <translation>已用其他方式告知主管機關</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟客人</translation>
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
        <translation>哪些通報</translation>
    </message>
    <message>
        <source>Reporting is switched off in the settings.</source>
        <translation>通報已在設定中關閉。</translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>清單中共 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>Arrivals and departures are not reported from this desk. Choose a folder in the settings and switch it on.</source>
        <translation>本工作台不通報入住與退房。請在設定中選擇資料夾並開啟。</translation>
    </message>
    <message>
        <source>The authority knows of everybody who came and left.</source>
        <translation>所有入住與退房的客人都已通報。</translation>
    </message>
    <message>
        <source>Nobody has come or left since reporting was switched on.</source>
        <translation>開啟通報以來沒有人入住或退房。</translation>
    </message>
    <message>
        <source>No report is chosen.</source>
        <translation>沒有選取通報。</translation>
    </message>
    <message>
        <source>This report is done.</source>
        <translation>這筆通報已完成。</translation>
    </message>
    <message>
        <source>Something is missing: open the guest with Enter and add it.</source>
        <translation>資料不全：按 Enter 開啟客人並補齊。</translation>
    </message>
    <message>
        <source>The report is done.</source>
        <translation>這筆通報已完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RescuePage</name>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Backups of Lobby (*.lobbybackup)</source>
        <translation>大堂的備份 (*.lobbybackup)</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>請選擇備份。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Folder of the new profile</source>
        <translation>新資料的資料夾</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Bring over</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the new profile</source>
        <translation>開啟新資料</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>遺失的內容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ResultStep</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>匯入已取消。</translation>
    </message>
    <message>
        <source>Nothing was kept: what had been written was taken back.</source>
        <translation>沒有保留任何內容：已寫入的部分已撤銷。</translation>
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
            <numerusform>%n 列與前面的列重複。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected duplicate(s) were left out.</source>
        <translation>
            <numerusform>略過了 %n 列疑似重複。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid row(s) were left out.</source>
        <translation>
            <numerusform>略過了 %n 列無效資料。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is here already. Nothing was changed.</source>
        <translation>檔案中的內容都已存在。沒有任何改動。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were added.</source>
        <translation>
            <numerusform>已新增 %n 位客人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not in</source>
        <translation>未匯入的列</translation>
    </message>
    <message>
        <source>rows-not-imported</source>
        <translation>未匯入的列</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The rows are in the file.</source>
        <translation>這些列已寫入檔案。</translation>
    </message>
    <message>
        <source>It holds personal data. Delete it when it is no longer needed.</source>
        <translation>其中含有個人資訊，不再需要時請刪除。</translation>
    </message>
    <message>
        <source>Save the rows that are not in…</source>
        <translation>儲存未匯入的列…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>匯入另一個檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) were left out.</source>
        <translation>
            <numerusform>略過了 %n 列可能重複的記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new guests may be here already; look at the page Duplicates.</source>
        <translation>
            <numerusform>新客人中有 %n 位可能已經在冊；請查看「查重合併」頁面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要查看的列</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RevealedGuest</name>
    <message>
        <source>Why do you need to see it?</source>
        <translation>為什麼需要查看？</translation>
    </message>
    <message>
        <source>&amp;1  The guest asks for it</source>
        <translation>&amp;1  客人要求</translation>
    </message>
    <message>
        <source>&amp;2  To call or write to the guest</source>
        <translation>&amp;2  聯絡客人</translation>
    </message>
    <message>
        <source>&amp;3  Check-in</source>
        <translation>&amp;3  辦理入住</translation>
    </message>
    <message>
        <source>&amp;4  To correct the profile</source>
        <translation>&amp;4  更正檔案</translation>
    </message>
    <message>
        <source>&amp;5  An authority asks for it</source>
        <translation>&amp;5  主管機關要求</translation>
    </message>
    <message>
        <source>Shown until %1.</source>
        <translation>顯示至 %1。</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有誤</translation>
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
        <translation>檔案正確</translation>
    </message>
    <message>
        <source>Record was corrected</source>
        <translation>檔案已更正</translation>
    </message>
    <message>
        <source>Record is wrong</source>
        <translation>檔案有誤</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n record(s) drawn by lot</source>
        <translation>
            <numerusform>檢查抽取的 %n 份檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is wrong with the record.</source>
        <translation>請寫明檔案哪裡有誤。</translation>
    </message>
    <message>
        <source>Then choose “Wrong” again; nothing was noted yet.</source>
        <translation>然後再選「有誤」；目前尚未記錄。</translation>
    </message>
    <message>
        <source>Signed. The task is done.</source>
        <translation>已簽字，任務完成。</translation>
    </message>
    <message>
        <source>This review was drawn or signed already.</source>
        <translation>此抽查已抽取或已簽字。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is shown as it is now.</source>
        <translation>沒有遺失任何內容；顯示的是最新狀態。</translation>
    </message>
    <message>
        <source>This branch has no guests to draw.</source>
        <translation>本分店沒有可抽取的客人。</translation>
    </message>
    <message>
        <source>Guests count who were registered here or stayed here.</source>
        <translation>只計在此登記或入住過的客人。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包含此權限。</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>%1 已簽字</translation>
    </message>
    <message>
        <source>%1 of %2 looked at, by %3</source>
        <translation>已檢查 %1 / %2，由 %3 負責</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟客人</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>How many records</source>
        <translation>抽取數量</translation>
    </message>
    <message>
        <source>Who looks through them</source>
        <translation>由誰檢查</translation>
    </message>
    <message>
        <source>Draw for this week</source>
        <translation>抽取本週</translation>
    </message>
    <message>
        <source>What is wrong, or a note when signing</source>
        <translation>哪裡有誤，或簽字備註</translation>
    </message>
    <message>
        <source>Right  R</source>
        <translation>正確  R</translation>
    </message>
    <message>
        <source>Corrected  C</source>
        <translation>已更正  C</translation>
    </message>
    <message>
        <source>Wrong  W</source>
        <translation>有誤  W</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Records that were drawn</source>
        <translation>抽取的檔案</translation>
    </message>
    <message>
        <source>No records have been drawn here yet.</source>
        <translation>這裡還沒有抽取檔案。</translation>
    </message>
    <message>
        <source>Records: </source>
        <extracomment>before a number that can be changed</extracomment>
        <translation>份數：</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RoomCard</name>
    <message>
        <source>Room and nights</source>
        <translation>房間與晚數</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>客房</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>離店</translation>
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
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>The rows are compared with the guests who are here…</source>
        <translation>正在與已有的客人比對…</translation>
    </message>
    <message>
        <source>The guests are being written…</source>
        <translation>正在寫入客人…</translation>
    </message>
    <message>
        <source>What was written is being taken back…</source>
        <translation>正在撤銷已寫入的內容…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>已處理 %1 列，共 %2 列</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>每秒 %1 列</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>還需 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>匯入進度</translation>
    </message>
    <message>
        <source>Cancel; nothing is kept</source>
        <translation>取消，不保留任何內容</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SalePage</name>
    <message>
        <source>Sale</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Write a sale down</source>
        <translation>登記銷售</translation>
    </message>
    <message>
        <source>Save the sale</source>
        <translation>儲存銷售</translation>
    </message>
    <message>
        <source>The sale is saved.</source>
        <translation>銷售已儲存。</translation>
    </message>
    <message>
        <source>The sale was not saved.</source>
        <translation>銷售沒有儲存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>單價（%1）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Paid of the price, percent</source>
        <translation>實付比例，%</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>交易金額（%1）</translation>
    </message>
    <message>
        <source>Cost of one (%1)</source>
        <translation>成本價（%1）</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>開票</translation>
    </message>
    <message>
        <source>State of the sale</source>
        <translation>銷售狀態</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Edit the sale</source>
        <translation>編輯銷售</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>銷售內容</translation>
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
        <translation>銷售內容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>交易金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
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
        <translation>沒有找到「%1」。</translation>
    </message>
    <message>
        <source>New guest with this</source>
        <translation>以此新增客人</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房號</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchList</name>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
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
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SectionCard</name>
    <message>
        <source>Edit %1</source>
        <translation>編輯%1</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>儲存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>儲存%1</translation>
    </message>
    <message>
        <source>Restore  Esc</source>
        <translation>還原  Esc</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>還原%1</translation>
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
            <numerusform>%1（%n 歲）</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone number yet. Ask for one.</source>
        <translation>還沒有電話，請向客人詢問。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>No document yet. Scan it at check-in.</source>
        <translation>還沒有證件，入住時掃描。</translation>
    </message>
    <message>
        <source>No preferences yet.</source>
        <translation>還沒有偏好。</translation>
    </message>
    <message>
        <source>No tags and no alerts.</source>
        <translation>沒有標籤和警示。</translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>暫無資料。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SegmentBar</name>
    <message>
        <source>%1: %2 left of %3</source>
        <translation>%1：還剩 %2，共 %3</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>服務分析</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>圖表或表格</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>將資料存為 CSV</translation>
    </message>
    <message>
        <source>Save the figures as PDF</source>
        <translation>將資料存為 PDF</translation>
    </message>
    <message>
        <source>Freeze this period as the baseline</source>
        <translation>將此時段定為基準</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cases behind it</source>
        <translation>查看明細</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>No case was taken down in this period. The first there is came on %1.</source>
        <translation>此時段沒有投訴。最早的一件登記於 %1。</translation>
    </message>
    <message>
        <source>No case has been taken down yet. F4 takes one down.</source>
        <translation>還沒有登記過投訴。按 F4 登記。</translation>
    </message>
    <message>
        <source>Charts  T</source>
        <translation>圖表  T</translation>
    </message>
    <message>
        <source>Tables  T</source>
        <translation>表格  T</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服務分析</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存資料</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>資料已儲存。</translation>
    </message>
    <message>
        <source>Compare with %1 from now on?</source>
        <translation>今後與 %1 比較？</translation>
    </message>
    <message>
        <source>It takes the place of the baseline of %1, at every desk of the branch.</source>
        <translation>它將取代 %1 的基準，對本店所有櫃台生效。</translation>
    </message>
    <message>
        <source>Its four figures are kept as they are now, for every desk of the branch.</source>
        <translation>四項資料按現在的值保存，對本店所有櫃台生效。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定為基準</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>This period is the baseline now.</source>
        <translation>此時段已定為基準。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時段</translation>
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
        <translation>定為基準  B</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>What is counted by the hour</source>
        <translation>按小時統計的內容</translation>
    </message>
    <message>
        <source>What rose, and improvements</source>
        <translation>增多的投訴與改善</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>自選日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>檔案品質</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SettingsPage</name>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>該設定無法寫入，下次啟動時會遺失。</translation>
    </message>
    <message>
        <source>The property was saved.</source>
        <translation>場所資訊已儲存。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Changes of this desk are in force at once.</source>
        <translation>本機的更改立即生效。</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定的各部分</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>我的櫃檯</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>使用者與角色</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>復原憑證</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管機關</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>住宿登記卡</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隱私告知書</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>營業時間</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>權限額度</translation>
    </message>
    <message>
        <source>Dark desk</source>
        <translation>斷電應急</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SheetDelivery</name>
    <message>
        <source>Shift sheet</source>
        <translation>交接班單</translation>
    </message>
    <message>
        <source>Save the shift sheet</source>
        <translation>儲存交接班單</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>While the list has the focus; with Alt in its filter</source>
        <translation>焦點在清單時可用；在篩選框中加 Alt</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SideWindow</name>
    <message>
        <source>Close this window</source>
        <translation>關閉此視窗</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個區域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個區域</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SinceTableModel</name>
    <message>
        <source>Other field</source>
        <translation>其他欄位</translation>
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
        <translation>投訴</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>其他項目</translation>
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
        <translation>%1 %2 歸 %3</translation>
    </message>
    <message>
        <source>What came since</source>
        <translation>合併後新增</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>歸屬</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SlipTableModel</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印時間</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SlipsPage</name>
    <message>
        <source>Slips</source>
        <translation>應急單</translation>
    </message>
    <message>
        <source>Declare the slip void</source>
        <translation>將應急單作廢</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>開啟表單</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>No slip is missing.</source>
        <translation>沒有缺失的應急單。</translation>
    </message>
    <message>
        <source>The slip is void.</source>
        <translation>應急單已作廢。</translation>
    </message>
    <message>
        <source>The slips are on their way to the printer. Keep them at hand.</source>
        <translation>應急單已送往印表機，請放在手邊。</translation>
    </message>
    <message>
        <source>No printer took the slips.</source>
        <translation>沒有印表機接收應急單。</translation>
    </message>
    <message>
        <source>Their numbers are not given again: save new ones as a PDF and declare these void.</source>
        <translation>這些編號不會再次使用：請把新的存為 PDF，並將這些作廢。</translation>
    </message>
    <message>
        <source>Save the blank slips</source>
        <translation>儲存空白應急單</translation>
    </message>
    <message>
        <source>The blank slips are saved. Print them and keep them at hand.</source>
        <translation>空白應急單已儲存。請列印並放在手邊。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>檔案沒有寫成。</translation>
    </message>
    <message>
        <source>Choose another folder. The numbers of these slips are not given again: declare them void.</source>
        <translation>請另選資料夾。這些應急單的編號不會再次使用：請將它們作廢。</translation>
    </message>
    <message>
        <source>What was written by hand while the program was away</source>
        <translation>程式無法使用期間手寫的內容</translation>
    </message>
    <message>
        <source>Key a slip in</source>
        <translation>補登應急單</translation>
    </message>
    <message>
        <source>Number, typed or scanned</source>
        <translation>編號（輸入或掃描）</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>尚未交回</translation>
    </message>
    <message>
        <source>Slips that are not back yet</source>
        <translation>尚未交回的應急單</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print blank slips</source>
        <translation>列印空白應急單</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SnoozeBar</name>
    <message>
        <source>Put off: %1</source>
        <translation>推遲：%1</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分鐘後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小時後</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>午飯後</translation>
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
        <translation>T：直接輸入其他時間</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推遲</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SomebodyForm</name>
    <message>
        <source>This is no date. Write it like 1985-03-12.</source>
        <translation>這不是日期。請寫成 1985-03-12 的樣子。</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Date of birth, with the name</source>
        <translation>出生日期（與姓名一起填）</translation>
    </message>
    <message>
        <source>This desk has not been given the keys for document numbers yet: see the page Server.</source>
        <translation>本機還沒有得到證件號碼的金鑰：請查看「中心」頁面。</translation>
    </message>
    <message>
        <source>Needs keys: see page Server</source>
        <translation>需要金鑰：見「中心」頁面</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StartStep</name>
    <message>
        <source>Where to start</source>
        <translation>從哪裡開始</translation>
    </message>
    <message>
        <source>Made-up guests are good for trying things out; real ones can be imported later, too.</source>
        <translation>虛構的客人適合試用；真實資料之後也可以匯入。</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>開啟櫃檯</translation>
    </message>
    <message>
        <source>Bookings to import</source>
        <translation>要匯入的訂房</translation>
    </message>
    <message>
        <source>Bookings (*.csv *.csv.gz)</source>
        <translation>訂房 (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>從空白開始</translation>
    </message>
    <message>
        <source>Try it with made-up guests and stays</source>
        <translation>用虛構的客人和入住記錄試用</translation>
    </message>
    <message>
        <source>Import bookings from a file</source>
        <translation>從檔案匯入訂房</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose a file that can be read, or start empty.</source>
        <translation>請選擇可讀取的檔案，或從空白開始。</translation>
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
        <translation>訂單號碼 %1</translation>
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
            <numerusform>%n 名兒童</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayForm</name>
    <message>
        <source>Write the time as 14:00.</source>
        <translation>時間請寫成 14:00。</translation>
    </message>
    <message>
        <source>Write the rate as 680.00, without the currency.</source>
        <translation>房價請寫成 680.00，不帶幣別。</translation>
    </message>
    <message>
        <source>Write the amount as 1360.00, without the currency.</source>
        <translation>金額請寫成 1360.00，不帶幣別。</translation>
    </message>
    <message>
        <source>A stay needs a guest.</source>
        <translation>住宿紀錄需要一位客人。</translation>
    </message>
    <message>
        <source>Choose the day of arrival.</source>
        <translation>請選擇抵達日期。</translation>
    </message>
    <message>
        <source>Choose the day of departure.</source>
        <translation>請選擇離店日期。</translation>
    </message>
    <message>
        <source>The departure is before the arrival.</source>
        <translation>離店日期早於抵達日期。</translation>
    </message>
    <message numerus="yes">
        <source>A stay has at most %n night(s).</source>
        <translation>
            <numerusform>一次住宿最多 %n 晚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has to stay.</source>
        <translation>至少要有一人入住。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n person(s) in a room.</source>
        <translation>
            <numerusform>一間房最多 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A room number has at most %n character(s).</source>
        <translation>
            <numerusform>房號最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>有一欄文字過長。</translation>
    </message>
    <message>
        <source>A rate cannot be negative.</source>
        <translation>房價不能為負。</translation>
    </message>
    <message>
        <source>Write the three letters of the currency, such as CNY.</source>
        <translation>請寫幣別的三個字母，例如 TWD。</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>抵達</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>離店</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>預計時間</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
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
        <translation>兒童</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Agent or company</source>
        <translation>旅行社或公司</translation>
    </message>
    <message>
        <source>Rate a night</source>
        <translation>每晚房價</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
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
        <translation>官網</translation>
    </message>
    <message>
        <source>Online agency</source>
        <translation>線上旅行社</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業協議</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>團體</translation>
    </message>
    <message>
        <source>Complimentary</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Airline crew</source>
        <translation>航空機組員</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of arrival</comment>
        <translation>預計</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>抵達日</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>退房日</translation>
    </message>
    <message>
        <source>Room type</source>
        <translation>房型</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>訂單號碼</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>過敏</translation>
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
        <translation>證件缺失</translation>
    </message>
    <message>
        <source>Should have left</source>
        <translation>逾期未退</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>預計 %1 到</translation>
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
        <translation>還沒有入住過。</translation>
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
        <translation>入住概況</translation>
    </message>
    <message>
        <source>No open stay.</source>
        <translation>沒有未完成的入住。</translation>
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
        <translation>%1 已標記為未到。</translation>
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
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Cancel it now  Enter</source>
        <translation>立即取消  Enter</translation>
    </message>
    <message>
        <source>Cancel the stay…</source>
        <translation>取消訂單…</translation>
    </message>
    <message>
        <source>The stay is booked.</source>
        <translation>已預訂。</translation>
    </message>
    <message>
        <source>The stay is saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Write why the stay is cancelled.</source>
        <translation>請寫明取消的原因。</translation>
    </message>
    <message>
        <source>The stay of %1 is cancelled.</source>
        <translation>%1 的訂單已取消。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Why is the stay cancelled?</source>
        <translation>為什麼取消？</translation>
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
        <translation>儲存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>住宿登記卡</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StaysPage</name>
    <message>
        <source>Check in or out</source>
        <translation>辦理入住或退房</translation>
    </message>
    <message>
        <source>Open or change the stay</source>
        <translation>開啟或修改住宿紀錄</translation>
    </message>
    <message>
        <source>Save the stay</source>
        <translation>儲存住宿紀錄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>開啟住宿紀錄</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Room or confirmation number</source>
        <translation>房號或訂單編號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>From, 2025-05-14</source>
        <translation>起，2025-05-14</translation>
    </message>
    <message>
        <source>Arrival from</source>
        <translation>抵達日期從</translation>
    </message>
    <message>
        <source>Until, 2025-05-31</source>
        <translation>止，2025-05-31</translation>
    </message>
    <message>
        <source>Arrival until</source>
        <translation>抵達日期至</translation>
    </message>
    <message>
        <source>No stay fits this filter.</source>
        <translation>沒有符合篩選條件的住宿紀錄。</translation>
    </message>
    <message>
        <source>There are no stays yet. Book one on a guest&apos;s page, or import bookings.</source>
        <translation>還沒有住宿紀錄。請在客人頁面上預訂，或匯入訂單。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>此清單 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Only a stay that is expected or in house goes through the desk.</source>
        <translation>只有預抵或在住的紀錄才能辦理。</translation>
    </message>
    <message>
        <source>No stay is chosen in the list.</source>
        <translation>清單中沒有選取的住宿紀錄。</translation>
    </message>
    <message>
        <source>Open a stay first.</source>
        <translation>請先開啟一筆住宿紀錄。</translation>
    </message>
    <message>
        <source>The changes were not saved.</source>
        <translation>變更未儲存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Show the registration card</source>
        <translation>檢視登記卡</translation>
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
        <translation>未開始</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳過</translation>
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
        <translation>還缺：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未答覆</translation>
    </message>
    <message>
        <source>5 – very content</source>
        <translation>5 – 非常滿意</translation>
    </message>
    <message>
        <source>4 – content</source>
        <translation>4 – 滿意</translation>
    </message>
    <message>
        <source>3 – so-so</source>
        <translation>3 – 一般</translation>
    </message>
    <message>
        <source>2 – not content</source>
        <translation>2 – 不滿意</translation>
    </message>
    <message>
        <source>1 – not at all</source>
        <translation>1 – 很不滿意</translation>
    </message>
    <message>
        <source>Whose it is to settle</source>
        <translation>責任歸屬</translation>
    </message>
    <message>
        <source>Which unit takes it over</source>
        <translation>移交給哪個單位</translation>
    </message>
    <message>
        <source>Its receipt: who, when, under which number</source>
        <translation>對方回執：接收人、時間、編號</translation>
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
        <translation>向客人承諾的時間</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>補救方式</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <translation>金額（%1）</translation>
    </message>
    <message>
        <source>The guest&apos;s answer</source>
        <translation>客人的答覆</translation>
    </message>
    <message>
        <source>In the guest&apos;s words</source>
        <translation>客人怎麼說</translation>
    </message>
    <message>
        <source>What the guest was told of the result</source>
        <translation>告知客人的結果</translation>
    </message>
    <message>
        <source>How content the guest is</source>
        <translation>客人滿意度</translation>
    </message>
    <message>
        <source>Progress, as the guest was told</source>
        <translation>已告知客人的進展</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>查明的情況</translation>
    </message>
    <message>
        <source>What the guest is offered</source>
        <translation>給客人的方案</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理經過</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>總結與改進</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StepUpCard</name>
    <message>
        <source>Type your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>還差一步</translation>
    </message>
    <message>
        <source>This touches who may do what. Type your own password to go on.</source>
        <translation>這會影響權限，請輸入您自己的密碼以繼續。</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>您自己的密碼</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
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
        <translation>本店也有資料</translation>
    </message>
    <message>
        <source>Known at another branch</source>
        <translation>其他分店有資料</translation>
    </message>
    <message>
        <source>Guests whom the branches know</source>
        <translation>分店認識的客人</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SupervisorCard</name>
    <message>
        <source>Allow it</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>A supervisor decides</source>
        <translation>由主管決定</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SyncPage</name>
    <message>
        <source>This desk has joined the server.</source>
        <translation>本機已接入中心。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>What others did is being fetched.</source>
        <translation>正在讀取其他前台的更改。</translation>
    </message>
    <message>
        <source>Desks send each other what was done, whenever there is a network.</source>
        <translation>只要有網路，各前台就會互相更新。</translation>
    </message>
    <message>
        <source>This desk and its server</source>
        <translation>本機與中心</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The keys are on their way: the other desk has them after its next sync.</source>
        <translation>金鑰已交付：另一前台下次同步後即可使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 項待裁決</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::TakerBar</name>
    <message>
        <source>Choose who takes over</source>
        <translation>請選擇接班人</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin the handover</source>
        <translation>開始交接</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation>我的班</translation>
    </message>
    <message numerus="yes">
        <source>%1, who has left for good: %n open</source>
        <translation>
            <numerusform>%1（已離職）：%n 項未結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1：%n 項未結</numerusform>
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
        <translation>誰的班</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ThreadTableModel</name>
    <message>
        <source>Thread</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
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
        <translation>讓本機重新接入</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a ticket for desk %1 (lobbyd enrol-code --device %1) and enter it here. Nothing is lost: what was done at this desk is saved here, and goes to the server then.</source>
        <translation>請向管理中心的人員索取給 %1 號前台的接入碼（lobbyd enrol-code --device %1），並在這裡輸入。沒有遺失任何資料：在本機所做的都已儲存在本機，屆時會傳送到中心。</translation>
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
        <translation>中心的接入碼</translation>
    </message>
    <message>
        <source>LOBBY:… as your administrator printed it</source>
        <translation>LOBBY:… 管理員列印的接入碼</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TimelinePanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>還沒有任何紀錄。</translation>
    </message>
    <message>
        <source>Nothing of this kind. Choose “All” to see the rest.</source>
        <translation>沒有這類紀錄。選擇「全部」查看其餘。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Show in the timeline: %1</source>
        <translation>時間軸顯示：%1</translation>
    </message>
    <message>
        <source>Add a note…  Ctrl+Enter</source>
        <translation>新增備註…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新備註</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
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
        <translation>開啟或修改入住紀錄</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>後一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟住客</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>當日清單</translation>
    </message>
    <message>
        <source>Filter by name, pinyin, room or confirmation number</source>
        <translation>依姓名、拼音、房號或訂單號碼篩選</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>正在讀取當日資料…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Nobody in this list fits the filter.</source>
        <translation>目前的篩選沒有結果。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Nobody is chosen in the list.</source>
        <translation>清單中沒有選取住客。</translation>
    </message>
    <message>
        <source>Only somebody who is expected can be checked in.</source>
        <translation>只有待入住的住客才能辦理入住。</translation>
    </message>
    <message>
        <source>Only somebody who is in house can be checked out.</source>
        <translation>只有在住的住客才能退房。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>入住日</translation>
    </message>
    <message>
        <source>There is nothing here yet. Add the first guest, or import the bookings you have: everything stays encrypted on this computer.</source>
        <translation>這裡還沒有資料。請新增第一位住客，或匯入現有的訂單：所有資料都加密儲存在本機。</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>新增住客</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TrialCard</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 個按鍵</numerusform>
        </translation>
    </message>
    <message>
        <source>From key to key: %1 ms on average, %2 ms at most</source>
        <translation>按鍵間隔：平均 %1 毫秒，最長 %2 毫秒</translation>
    </message>
    <message>
        <source>Ended by Enter</source>
        <translation>以 Enter 結束</translation>
    </message>
    <message>
        <source>Ended by Tab</source>
        <translation>以 Tab 結束</translation>
    </message>
    <message>
        <source>Ended by nothing: it is heard a third of a second later</source>
        <translation>沒有結束鍵：晚三分之一秒辨識</translation>
    </message>
    <message>
        <source>Before what it read: %1</source>
        <translation>內容之前：%1</translation>
    </message>
    <message>
        <source>After what it read: %1</source>
        <translation>內容之後：%1</translation>
    </message>
    <message>
        <source>Heard as %1</source>
        <translation>辨識為：%1</translation>
    </message>
    <message>
        <source>Not heard: it cannot be told from a hand&apos;s keys</source>
        <translation>未辨識：無法與手動輸入區分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>It would be heard better with: prefix %1, suffix %2, up to %3 ms a key.</source>
        <translation>以下設定辨識更好：前綴 %1，後綴 %2，每鍵最多 %3 毫秒。</translation>
    </message>
    <message>
        <source>Test my reader</source>
        <translation>測試我的閱讀器</translation>
    </message>
    <message>
        <source>Click here and read a document or a code. What comes is shown here, and forgotten when you leave.</source>
        <translation>點擊此處，然後讀取證件或碼。收到的內容顯示在這裡，離開時即清除。</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用這些設定</translation>
    </message>
    <message>
        <source>Key by key, in milliseconds since the key before</source>
        <translation>逐鍵顯示，數字為距上一個按鍵的毫秒數</translation>
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
        <translation>訂位 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TwiceBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the two guests</source>
        <translation>比較這兩位客人</translation>
    </message>
    <message>
        <source>%1 and %2 may be one guest who is there twice.</source>
        <translation>%1 和 %2 可能是同一位客人，建了兩次檔。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::UsersSection</name>
    <message>
        <source>%1 can log in again.</source>
        <translation>%1 可以重新登入了。</translation>
    </message>
    <message>
        <source>%1 was taken out.</source>
        <translation>已移出 %1。</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>尚無密碼</translation>
    </message>
    <message>
        <source>can log in</source>
        <translation>可登入</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Managers and administrators can change members and roles.</source>
        <translation>經理和管理員可以更改成員與角色。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已新增 %1。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已儲存 %1。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 已有新密碼。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成員</translation>
    </message>
    <message>
        <source>Members of the staff</source>
        <translation>員工</translation>
    </message>
</context>
<context>
    <name>lobby::ui::VerificationBar</name>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色不包含此權限。</translation>
    </message>
    <message>
        <source>Noted: the guest says that it is right.</source>
        <translation>已記錄：客人確認正確。</translation>
    </message>
    <message>
        <source>Write what is wrong with it.</source>
        <translation>請寫明哪裡有誤。</translation>
    </message>
    <message>
        <source>Nothing is lost: the record stays as it is until somebody mends it.</source>
        <translation>沒有遺失任何內容：有人更正之前，檔案保持原樣。</translation>
    </message>
    <message>
        <source>Noted: this is wrong. Mend it, or say that it is right, when you know.</source>
        <translation>已記錄：此處有誤。弄清後請更正，或確認正確。</translation>
    </message>
    <message>
        <source>Is right  Y</source>
        <translation>正確  Y</translation>
    </message>
    <message>
        <source>Is wrong  W</source>
        <translation>有誤  W</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪裡有誤</translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation>客人的說法</translation>
    </message>
</context>
<context>
    <name>lobby::ui::Vocabulary</name>
    <message>
        <source>Today</source>
        <translation>今日櫃檯</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>入住紀錄</translation>
    </message>
    <message>
        <source>Start a trip</source>
        <translation>辦理出行</translation>
    </message>
    <message>
        <source>Receive a visitor</source>
        <translation>接待訪客</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>辦理入住</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>新增行程</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新增來訪</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>新增訂房</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>住客</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>預抵</translation>
    </message>
    <message>
        <source>Setting out</source>
        <translation>即將出發</translation>
    </message>
    <message>
        <source>Expected visitors</source>
        <translation>預約訪客</translation>
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
        <translation>在訪</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>預離</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>即將返回</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>將離開</translation>
    </message>
    <message>
        <source>Pre-registered</source>
        <translation>已預辦</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>資料齊全</translation>
    </message>
    <message>
        <source>Registered ahead</source>
        <translation>已預登記</translation>
    </message>
    <message>
        <source>Nobody arrives on this day.</source>
        <translation>這一天沒有預抵住客。</translation>
    </message>
    <message>
        <source>Nobody sets out on this day.</source>
        <translation>這一天沒有旅客出發。</translation>
    </message>
    <message>
        <source>No visitors are expected on this day.</source>
        <translation>這一天沒有預約訪客。</translation>
    </message>
    <message>
        <source>Nobody is in house on this day.</source>
        <translation>這一天沒有在住住客。</translation>
    </message>
    <message>
        <source>Nobody travels on this day.</source>
        <translation>這一天沒有旅途中的旅客。</translation>
    </message>
    <message>
        <source>No visitors are here on this day.</source>
        <translation>這一天沒有在訪訪客。</translation>
    </message>
    <message>
        <source>Nobody departs on this day.</source>
        <translation>這一天沒有預離住客。</translation>
    </message>
    <message>
        <source>Nobody comes back on this day.</source>
        <translation>這一天沒有旅客返回。</translation>
    </message>
    <message>
        <source>No visitors leave on this day.</source>
        <translation>這一天沒有訪客離開。</translation>
    </message>
    <message>
        <source>Nobody is pre-registered for this day: that takes a room and a document.</source>
        <translation>這一天沒有已預辦的住客：需要已排房並有證件。</translation>
    </message>
    <message>
        <source>No traveller of this day has all papers yet.</source>
        <translation>這一天還沒有資料齊全的旅客。</translation>
    </message>
    <message>
        <source>No visitor is registered ahead for this day.</source>
        <translation>這一天沒有已預登記的訪客。</translation>
    </message>
    <message>
        <source>Arrivals left</source>
        <translation>尚未抵達</translation>
    </message>
    <message>
        <source>Still to set out</source>
        <translation>待出發</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>待來訪</translation>
    </message>
    <message>
        <source>Rooms in house</source>
        <translation>在住房間</translation>
    </message>
    <message>
        <source>Trips under way</source>
        <translation>進行中的行程</translation>
    </message>
    <message>
        <source>Visits under way</source>
        <translation>進行中的來訪</translation>
    </message>
    <message>
        <source>Departures left</source>
        <translation>尚未退房</translation>
    </message>
    <message>
        <source>Still to come back</source>
        <translation>待返回</translation>
    </message>
    <message>
        <source>Still to leave</source>
        <translation>待離開</translation>
    </message>
    <message>
        <source>Start trip</source>
        <translation>出發</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登記來訪</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>辦理入住</translation>
    </message>
    <message>
        <source>End trip</source>
        <translation>結束行程</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登記離開</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>退房</translation>
    </message>
    <message>
        <source>%1 has set out.</source>
        <translation>%1已出發。</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1已登記來訪。</translation>
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
        <translation>%1已登記離開。</translation>
    </message>
    <message>
        <source>%1 is checked out of room %2.</source>
        <translation>%1已從 %2 房退房。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::VoidBar</name>
    <message>
        <source>Write why: spoilt, lost, a trial.</source>
        <translation>請寫明原因：寫壞、遺失、試用。</translation>
    </message>
    <message>
        <source>Why is slip %1 void?</source>
        <translation>應急單 %1 為何作廢？</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>lobby::ui::WindowActions</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>篩選此清單</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個區域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個區域</translation>
    </message>
    <message>
        <source>Page titles in the rail</source>
        <translation>側欄顯示頁面名稱</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>右側欄</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>選單列</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>About Lobby</source>
        <translation>關於大堂</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>There is no page before this one.</source>
        <translation>前面沒有頁面了。</translation>
    </message>
    <message>
        <source>There is no page after this one.</source>
        <translation>後面沒有頁面了。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::WizardPage</name>
    <message>
        <source>Import guests</source>
        <translation>匯入客人</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>匯入的下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Say first which column holds the name, or the date.</source>
        <translation>請先說明哪一欄是姓名或日期。</translation>
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
