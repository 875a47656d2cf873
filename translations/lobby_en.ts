<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>lobby::ui::MemberForm</name>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>Password, at least %n character</numerusform>
            <numerusform>Password, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::OwnerStep</name>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>Password, at least %n character</numerusform>
            <numerusform>Password, at least %n characters</numerusform>
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
</TS>
