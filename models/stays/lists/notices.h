#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lobby::stays {

/// What the desk must know before it speaks to a guest, in the order of its glyphs.
enum class NoticeKind : quint8 {
    Allergy,
    Safety,
    DoNotRoom,
    Vip,
    Birthday,
    Payment,
    Other,
    Remark
};

struct Notice
{
    NoticeKind kind = NoticeKind::Other;
    QString text = {}; ///< what was typed; the VIP code; empty for a birthday
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// How many a row shows; the rest is a number.
inline constexpr int kShownNotices = 2;

/// Of an alert's code in the registry.
NoticeKind noticeKindOf(QStringView alertCode);
/// In the order of the glyphs, each once; of one kind in the order they came.
QList<Notice> ordered(QList<Notice> notices);
/// Does a birthday fall into the days, both included? `birthDate` as stored, "1981-05-14" or
/// "--05-14"; less than that is no birthday. February 29th is kept on the 28th in other years.
bool hasBirthday(QStringView birthDate, QDate from, QDate until);

} // namespace lobby::stays
