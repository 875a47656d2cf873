<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DisputeWords</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreventionWords</name>
    <message numerus="yes">
        <source>%1: %n case(s) in the last %2 days, %3 would be usual</source>
        <translation>
            <numerusform>%1: %n case in the last %2 days, %3 would be usual</numerusform>
            <numerusform>%1: %n cases in the last %2 days, %3 would be usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in the %1 days before; by chance alone once in %2 such looks</source>
        <translation>
            <numerusform>%n case in the %1 days before; by chance alone once in %2 such looks</numerusform>
            <numerusform>%n cases in the %1 days before; by chance alone once in %2 such looks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room %1, %2: %n complaint(s) in %3 days; the last on %4: “%5”</source>
        <translation>
            <numerusform>Room %1, %2: %n complaint in %3 days; the last on %4: “%5”</numerusform>
            <numerusform>Room %1, %2: %n complaints in %3 days; the last on %4: “%5”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each category, room, department, carrier, supplier and member is compared with its own past: the last 7 and 30 days with up to 180 days before them, two rates by the exact binomial test. %n comparison(s) were made; by the rule of Benjamini and Hochberg at most one in twenty of those that are told is expected to be by chance. Fewer than three cases are not told.</source>
        <translation>
            <numerusform>Each category, room, department, carrier, supplier and member is compared with its own past: the last 7 and 30 days with up to 180 days before them, two rates by the exact binomial test. %n comparison was made; by the rule of Benjamini and Hochberg at most one in twenty of those that are told is expected to be by chance. Fewer than three cases are not told.</numerusform>
            <numerusform>Each category, room, department, carrier, supplier and member is compared with its own past: the last 7 and 30 days with up to 180 days before them, two rates by the exact binomial test. %n comparisons were made; by the rule of Benjamini and Hochberg at most one in twenty of those that are told is expected to be by chance. Fewer than three cases are not told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message numerus="yes">
        <source>The guest was given %1 in the last year, %n time(s).</source>
        <translation>
            <numerusform>The guest was given %1 in the last year, %n time.</numerusform>
            <numerusform>The guest was given %1 in the last year, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPanels</name>
    <message numerus="yes">
        <source>%n were merged in a year.</source>
        <translation>
            <numerusform>%n was merged in a year.</numerusform>
            <numerusform>%n were merged in a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are very likely somebody who is there already.</source>
        <translation>
            <numerusform>%n guest is very likely somebody who is there already.</numerusform>
            <numerusform>%n guests are very likely somebody who is there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>Tried %n times; the authority has not answered yet.</source>
        <translation>
            <numerusform>Tried %n time; the authority has not answered yet.</numerusform>
            <numerusform>Tried %n times; the authority has not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicePanels</name>
    <message numerus="yes">
        <source>%n case(s) were taken down, %1 in as many days before; the most, %2, on %3.</source>
        <translation>
            <numerusform>%n case was taken down, %1 in as many days before; the most, %2, on %3.</numerusform>
            <numerusform>%n cases were taken down, %1 in as many days before; the most, %2, on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) of %1 make up 80 % of the cases; most often it is %2, %3 times.</source>
        <translation>
            <numerusform>%n category of %1 makes up 80 % of the cases; most often it is %2, %3 times.</numerusform>
            <numerusform>%n categories of %1 make up 80 % of the cases; most often it is %2, %3 times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation>
            <numerusform>over by %n day</numerusform>
            <numerusform>over by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::BackupWords</name>
    <message numerus="yes">
        <source>%n guests or other records that were erased since were erased in it, too.</source>
        <translation>
            <numerusform>%n guest or other record that was erased since was erased in it, too.</numerusform>
            <numerusform>%n guests or other records that were erased since were erased in it, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::PasswordRules</name>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Take at least %n character.</numerusform>
            <numerusform>Take at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take at most %n characters.</source>
        <translation>
            <numerusform>Take at most %n character.</numerusform>
            <numerusform>Take at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ReplacingWords</name>
    <message numerus="yes">
        <source>%n guests or other records that were erased since were erased in it, too.</source>
        <translation>
            <numerusform>%n guest or other record that was erased since was erased in it, too.</numerusform>
            <numerusform>%n guests or other records that were erased since were erased in it, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::RescueWords</name>
    <message numerus="yes">
        <source>%n more pages: nobody knows of which table.</source>
        <translation>
            <numerusform>%n more page: nobody knows of which table.</numerusform>
            <numerusform>%n more pages: nobody knows of which table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::CaseAlarmKeeping</name>
    <message numerus="yes">
        <source>%n complaints run out of time.</source>
        <translation>
            <numerusform>%n complaint runs out of time.</numerusform>
            <numerusform>%n complaints run out of time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints are over their time.</source>
        <translation>
            <numerusform>%n complaint is over its time.</numerusform>
            <numerusform>%n complaints are over their time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::ReminderKeeping</name>
    <message numerus="yes">
        <source>%n follow-ups are due. Ctrl+5 opens them.</source>
        <translation>
            <numerusform>%n follow-up is due. Ctrl+5 opens it.</numerusform>
            <numerusform>%n follow-ups are due. Ctrl+5 opens them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::ReminderNotices</name>
    <message numerus="yes">
        <source>%n follow-ups are due.</source>
        <translation>
            <numerusform>%n follow-up is due.</numerusform>
            <numerusform>%n follow-ups are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups came due while nobody was here.</source>
        <translation>
            <numerusform>%n follow-up came due while nobody was here.</numerusform>
            <numerusform>%n follow-ups came due while nobody was here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::ReportKeeping</name>
    <message numerus="yes">
        <source>%n reports to the authority need you</source>
        <translation>
            <numerusform>%n report to the authority needs you</numerusform>
            <numerusform>%n reports to the authority need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::app::RiseKeeping</name>
    <message numerus="yes">
        <source>Complaints rise in %n place(s).</source>
        <translation>
            <numerusform>Complaints rise in %n place.</numerusform>
            <numerusform>Complaints rise in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::BoardView</name>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n case</numerusform>
            <numerusform>%1, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::BoardingPassPage</name>
    <message numerus="yes">
        <source>%n flight(s) written down.</source>
        <translation>
            <numerusform>%n flight written down.</numerusform>
            <numerusform>%n flights written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::CapturePage</name>
    <message numerus="yes">
        <source>%n more document(s) after this one.</source>
        <translation>
            <numerusform>%n more document after this one.</numerusform>
            <numerusform>%n more documents after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n character(s)…</source>
        <translation>
            <numerusform>Receiving: %n character…</numerusform>
            <numerusform>Receiving: %n characters…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardPhrases</name>
    <message numerus="yes">
        <source>%n registration card(s) wait.</source>
        <translation>
            <numerusform>%n registration card waits.</numerusform>
            <numerusform>%n registration cards wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::CardWords</name>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::CarePage</name>
    <message numerus="yes">
        <source>%n still to greet</source>
        <translation>
            <numerusform>%n still to greet</numerusform>
            <numerusform>%n still to greet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>The next day</numerusform>
            <numerusform>The next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::CheckStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s)</source>
        <translation>
            <numerusform>%Ln update</numerusform>
            <numerusform>%Ln updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspected duplicate(s)</source>
        <translation>
            <numerusform>%Ln suspected duplicate</numerusform>
            <numerusform>%Ln suspected duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>%Ln possible duplicate</numerusform>
            <numerusform>%Ln possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s) an earlier row</source>
        <translation>
            <numerusform>%Ln repeats an earlier row</numerusform>
            <numerusform>%Ln repeat an earlier row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ConflictsPage</name>
    <message numerus="yes">
        <source>%n things that two desks did without seeing each other. Nothing is lost: the newest stands until somebody decides.</source>
        <translation>
            <numerusform>%n thing that two desks did without seeing each other. Nothing is lost: the newest stands until somebody decides.</numerusform>
            <numerusform>%n things that two desks did without seeing each other. Nothing is lost: the newest stands until somebody decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::DeskLock</name>
    <message numerus="yes">
        <source>Your %n half-filled form(s) are back.</source>
        <translation>
            <numerusform>Your half-filled form is back.</numerusform>
            <numerusform>Your %n half-filled forms are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself in %n s. Any key keeps it open.</source>
        <translation>
            <numerusform>The desk locks itself in %n s. Any key keeps it open.</numerusform>
            <numerusform>The desk locks itself in %n s. Any key keeps it open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::DisputePane</name>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation>
            <numerusform>over by %n day</numerusform>
            <numerusform>over by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complain: %1</source>
        <translation>
            <numerusform>%n complains: %1</numerusform>
            <numerusform>%n complain: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n decided today</source>
        <translation>
            <numerusform>%n decided today</numerusform>
            <numerusform>%n decided today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ElsewherePage</name>
    <message numerus="yes">
        <source>Ask again in %n seconds.</source>
        <translation>
            <numerusform>Ask again in %n second.</numerusform>
            <numerusform>Ask again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::EvidencePane</name>
    <message numerus="yes">
        <source>Evidence: %n file(s)</source>
        <translation>
            <numerusform>Evidence: %n file</numerusform>
            <numerusform>Evidence: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ExportPage</name>
    <message numerus="yes">
        <source>%n follow-up(s) are in the file. The audit notes that you made it.</source>
        <translation>
            <numerusform>One follow-up is in the file. The audit notes that you made it.</numerusform>
            <numerusform>%n follow-ups are in the file. The audit notes that you made it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::FileStep</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n thing(s) are as they were.</source>
        <translation>
            <numerusform>The import was taken back: %n thing is as it was.</numerusform>
            <numerusform>The import was taken back: %n things are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::FollowUpsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tomorrow</source>
        <translation>
            <numerusform>%n tomorrow</numerusform>
            <numerusform>%n tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later this week</source>
        <translation>
            <numerusform>%n later this week</numerusform>
            <numerusform>%n later this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::GuestExportPage</name>
    <message numerus="yes">
        <source>%n guest(s) are in the file. The audit notes that you made it.</source>
        <translation>
            <numerusform>%n guest is in the file. The audit notes that you made it.</numerusform>
            <numerusform>%n guests are in the file. The audit notes that you made it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::HandoverCard</name>
    <message numerus="yes">
        <source>%1 hands %n thread(s) over to you.</source>
        <translation>
            <numerusform>%1 hands %n thread over to you.</numerusform>
            <numerusform>%1 hands %n threads over to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your handover to %1: %n undecided.</source>
        <translation>
            <numerusform>Your handover to %1: %n undecided.</numerusform>
            <numerusform>Your handover to %1: %n undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left without handing over %n thread(s).</source>
        <translation>
            <numerusform>%1 left without handing over %n thread.</numerusform>
            <numerusform>%1 left without handing over %n threads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::HandoverPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped at handovers of the last 30 days</source>
        <translation>
            <numerusform>%n dropped at handovers of the last 30 days</numerusform>
            <numerusform>%n dropped at handovers of the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) have no decision yet.</source>
        <translation>
            <numerusform>%n thread has no decision yet.</numerusform>
            <numerusform>%n threads have no decision yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes over %n thread(s) from %2, as they are decided here.</source>
        <translation>
            <numerusform>%1 takes over %n thread from %2, as it is decided here.</numerusform>
            <numerusform>%1 takes over %n threads from %2, as they are decided here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken over %n thread(s).</source>
        <translation>
            <numerusform>%1 has taken over %n thread.</numerusform>
            <numerusform>%1 has taken over %n threads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes over %n thread(s) from %2, who left without handing over.</source>
        <translation>
            <numerusform>%1 takes over %n thread from %2, who left without handing over.</numerusform>
            <numerusform>%1 takes over %n threads from %2, who left without handing over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::HolidaysCard</name>
    <message numerus="yes">
        <source>%1, %2: %n day(s)</source>
        <translation>
            <numerusform>%1, %2: %n day</numerusform>
            <numerusform>%1, %2: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::IdentityBar</name>
    <message numerus="yes">
        <source>Merged from %n records, last on %1.</source>
        <translation>
            <numerusform>Merged from %n record, last on %1.</numerusform>
            <numerusform>Merged from %n records, last on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ImportReport</name>
    <message numerus="yes">
        <source>%n guest(s) were added.</source>
        <translation>
            <numerusform>%n guest was added.</numerusform>
            <numerusform>%n guests were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) were changed.</source>
        <translation>
            <numerusform>%n stay was changed.</numerusform>
            <numerusform>%n stays were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) were imported.</source>
        <translation>
            <numerusform>%n stay was imported.</numerusform>
            <numerusform>%n stays were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %n row(s)</source>
        <translation>
            <numerusform>Import the other %n row</numerusform>
            <numerusform>Import the other %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing was imported yet.</source>
        <translation>
            <numerusform>%n row cannot be read, so nothing was imported yet.</numerusform>
            <numerusform>%n rows cannot be read, so nothing was imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n branches now; this desk shows %1.</source>
        <translation>
            <numerusform>There is %n branch now; this desk shows %1.</numerusform>
            <numerusform>There are %n branches now; this desk shows %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::KeyInPage</name>
    <message numerus="yes">
        <source>%n card(s) keyed in, the last one %1.</source>
        <translation>
            <numerusform>%n card keyed in, the last one %1.</numerusform>
            <numerusform>%n cards keyed in, the last one %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::LinkCard</name>
    <message numerus="yes">
        <source>%n reader(s) ready</source>
        <translation>
            <numerusform>%n reader ready</numerusform>
            <numerusform>%n readers ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::LinkWords</name>
    <message numerus="yes">
        <source>Offline: %n changes waiting, saved here</source>
        <translation>
            <numerusform>Offline: %n change waiting, saved here</numerusform>
            <numerusform>Offline: %n changes waiting, saved here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes on their way</source>
        <translation>
            <numerusform>%n change on its way</numerusform>
            <numerusform>%n changes on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent; the oldest was made %1.</source>
        <translation>
            <numerusform>%n change waits to be sent; it was made %1.</numerusform>
            <numerusform>%n changes wait to be sent; the oldest was made %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: closes in %n days</source>
        <translation>
            <numerusform>Offline: closes in %n day</numerusform>
            <numerusform>Offline: closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has been silent for long. In %n days this desk opens only once it has answered; get it on the network before.</source>
        <translation>
            <numerusform>The server has been silent for long. In %n day this desk opens only once it has answered; get it on the network before.</numerusform>
            <numerusform>The server has been silent for long. In %n days this desk opens only once it has answered; get it on the network before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::LockOverlay</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::LoginPanel</name>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>Try again in %n s.</numerusform>
            <numerusform>Try again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::MatchWords</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::NewPassword</name>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>Password, at least %n character</numerusform>
            <numerusform>Password, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::NormalisePage</name>
    <message numerus="yes">
        <source>%n value(s) were written.</source>
        <translation>
            <numerusform>%n value was written.</numerusform>
            <numerusform>%n values were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as they were.</source>
        <translation>
            <numerusform>%n value is as it was.</numerusform>
            <numerusform>%n values are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n value was edited since and stays as it is.</numerusform>
            <numerusform>%n values were edited since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n value(s)</source>
        <translation>
            <numerusform>%1, %2: %n value</numerusform>
            <numerusform>%1, %2: %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n value(s)</source>
        <translation>
            <numerusform>Write %n value</numerusform>
            <numerusform>Write %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n value(s)</source>
        <translation>
            <numerusform>The first %n value</numerusform>
            <numerusform>The first %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationTableModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::PromisesPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::QualityListPage</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::RecoveryCard</name>
    <message numerus="yes">
        <source>Something is missing: the sheet has %n groups.</source>
        <translation>
            <numerusform>Something is missing: the sheet has %n group.</numerusform>
            <numerusform>Something is missing: the sheet has %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too much: the sheet has %n groups.</source>
        <translation>
            <numerusform>This is too much: the sheet has %n group.</numerusform>
            <numerusform>This is too much: the sheet has %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::RemindersCard</name>
    <message numerus="yes">
        <source>and %n more today</source>
        <translation>
            <numerusform>and %n more today</numerusform>
            <numerusform>and %n more today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in this list</numerusform>
            <numerusform>%n in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ResultStep</name>
    <message numerus="yes">
        <source>%n guest(s) were updated.</source>
        <translation>
            <numerusform>%n guest was updated.</numerusform>
            <numerusform>%n guests were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were the same already.</source>
        <translation>
            <numerusform>%n guest was the same already.</numerusform>
            <numerusform>%n guests were the same already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated an earlier one.</source>
        <translation>
            <numerusform>%n row repeated an earlier one.</numerusform>
            <numerusform>%n rows repeated an earlier one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected duplicate(s) were left out.</source>
        <translation>
            <numerusform>%n suspected duplicate was left out.</numerusform>
            <numerusform>%n suspected duplicates were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid row(s) were left out.</source>
        <translation>
            <numerusform>%n invalid row was left out.</numerusform>
            <numerusform>%n invalid rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were added.</source>
        <translation>
            <numerusform>%n guest was added.</numerusform>
            <numerusform>%n guests were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) were left out.</source>
        <translation>
            <numerusform>%n possible duplicate was left out.</numerusform>
            <numerusform>%n possible duplicates were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new guests may be here already; look at the page Duplicates.</source>
        <translation>
            <numerusform>%n of the new guests may be here already; look at the page Duplicates.</numerusform>
            <numerusform>%n of the new guests may be here already; look at the page Duplicates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::ReviewsPage</name>
    <message numerus="yes">
        <source>Look through %n record(s) drawn by lot</source>
        <translation>
            <numerusform>Look through %n record drawn by lot</numerusform>
            <numerusform>Look through %n records drawn by lot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::RunningStep</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::SectionRows</name>
    <message numerus="yes">
        <source>%1 (%n year(s) old)</source>
        <translation>
            <numerusform>%1 (%n year old)</numerusform>
            <numerusform>%1 (%n years old)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayFacts</name>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayForm</name>
    <message numerus="yes">
        <source>A stay has at most %n night(s).</source>
        <translation>
            <numerusform>A stay has at most %n night.</numerusform>
            <numerusform>A stay has at most %n nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n person(s) in a room.</source>
        <translation>
            <numerusform>At most %n person in a room.</numerusform>
            <numerusform>At most %n people in a room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A room number has at most %n character(s).</source>
        <translation>
            <numerusform>A room number has at most %n character.</numerusform>
            <numerusform>A room number has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayPhrases</name>
    <message numerus="yes">
        <source>%1 to %2, %n night(s)</source>
        <translation>
            <numerusform>%1 to %2, %n night</numerusform>
            <numerusform>%1 to %2, %n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StaySummary</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::StaysPage</name>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in this list</numerusform>
            <numerusform>%n in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::SyncPage</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::TakerBar</name>
    <message numerus="yes">
        <source>%1, who has left for good: %n open</source>
        <translation>
            <numerusform>%1, who has left for good: %n open</numerusform>
            <numerusform>%1, who has left for good: %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1: %n open</numerusform>
            <numerusform>%1: %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::TrialCard</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
</TS>
