#include "ui/desk/parts/stay_phrases.h"

#include "ui/guests/words/guest_words.h"

#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using stays::Notice;
using stays::NoticeKind;
using stays::StayColumn;
using stays::StayRow;
using stays::StayStatus;

QString StayPhrases::status(StayStatus status)
{
    switch (status) {
    case StayStatus::Expected:
        return tr("Expected", "stay");
    case StayStatus::Cancelled:
        return tr("Cancelled", "stay");
    case StayStatus::NoShow:
        return tr("No-show");
    case StayStatus::InHouse:
        return tr("In house");
    case StayStatus::Departed:
        return tr("Departed");
    }
    Q_UNREACHABLE();
}

QString StayPhrases::channel(const QString &code)
{
    if (code == "direct"_L1)
        return tr("Direct", "booking");
    if (code == "website"_L1)
        return tr("Website");
    if (code == "ota"_L1)
        return tr("Online agency");
    if (code == "travel_agent"_L1)
        return tr("Travel agency");
    if (code == "corporate"_L1)
        return tr("Company");
    if (code == "group"_L1)
        return tr("Group");
    if (code == "complimentary"_L1)
        return tr("Complimentary");
    if (code == "aviation"_L1)
        return tr("Airline crew");
    return code;
}

QString StayPhrases::header(StayColumn column, const Vocabulary &words)
{
    switch (column) {
    case StayColumn::Time:
        return tr("Time", "of arrival");
    case StayColumn::Room:
        return tr("Room");
    case StayColumn::Guest:
        return words.person();
    case StayColumn::Channel:
        return tr("Source");
    case StayColumn::Notes:
        return tr("Notes");
    case StayColumn::Status:
        return tr("Status");
    case StayColumn::Arrival:
        return tr("Arrival");
    case StayColumn::Departure:
        return tr("Departure");
    case StayColumn::RoomType:
        return tr("Room type");
    case StayColumn::Confirmation:
        return tr("Confirmation");
    }
    Q_UNREACHABLE();
}

QString StayPhrases::notice(const Notice &notice)
{
    const auto with = [&notice](const QString &kind) {
        return notice.text.isEmpty() ? kind
                                     : tr("%1: %2").arg(kind, GuestWords::phrase(notice.text));
    };
    switch (notice.kind) {
    case NoticeKind::Allergy:
        return with(tr("Allergy"));
    case NoticeKind::Safety:
        return with(tr("Safety"));
    case NoticeKind::DoNotRoom:
        return with(tr("Do not give a room"));
    case NoticeKind::Vip:
        return notice.text.startsWith("VIP"_L1, Qt::CaseInsensitive) ? notice.text
                                                                     : "VIP "_L1 + notice.text;
    case NoticeKind::Birthday:
        return tr("Birthday");
    case NoticeKind::Payment:
        return with(tr("Payment"));
    case NoticeKind::Other:
    case NoticeKind::Remark:
        break;
    }
    return GuestWords::phrase(notice.text);
}

QString StayPhrases::notices(const QList<Notice> &notices)
{
    QStringList shown;
    for (const Notice &each :
        notices.first(std::min<qsizetype>(notices.size(), stays::kShownNotices)))
        shown.append(notice(each));
    QString text = shown.join(u" · "_s);
    if (notices.size() > stays::kShownNotices)
        text += u"  +%1"_s.arg(notices.size() - stays::kShownNotices);
    return text;
}

Glyphed StayPhrases::glyph(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::Allergy:
        return {u"exclamation-triangle"_s, Tone::Warn};
    case NoticeKind::Safety:
        return {u"exclamation-triangle"_s, Tone::Err};
    case NoticeKind::DoNotRoom:
        return {u"exclamation-octagon"_s, Tone::Err};
    case NoticeKind::Vip:
        return {u"star"_s, Tone::Accent};
    case NoticeKind::Birthday:
        return {u"balloon"_s, Tone::Info};
    case NoticeKind::Payment:
        return {u"credit-card"_s, Tone::Warn};
    case NoticeKind::Other:
        return {u"info-circle"_s, Tone::Info};
    case NoticeKind::Remark:
        break;
    }
    return {u"sticky"_s, Tone::Neutral};
}

Chip StayPhrases::chip(const StayRow &row, QDate today)
{
    switch (row.status) {
    case StayStatus::Expected:
        if (row.documentMissing)
            return {tr("Document missing"), Tone::Warn};
        return {status(row.status), Tone::Info};
    case StayStatus::InHouse:
        if (row.departure < today)
            return {tr("Should have left"), Tone::Err};
        return {status(row.status), Tone::Ok};
    case StayStatus::Cancelled:
    case StayStatus::NoShow:
    case StayStatus::Departed:
        break;
    }
    return {status(row.status), Tone::Neutral};
}

NameParts StayPhrases::name(const StayRow &row)
{
    return {row.name.native, row.name.latinListForm(), row.language};
}

QString StayPhrases::sentence(const StayRow &row, QDate today)
{
    QStringList parts;
    if (!row.room.isEmpty())
        parts.append(row.room);
    parts.append(row.name.spokenForm());
    if (row.status == StayStatus::Expected && row.expectedTime.isValid())
        parts.append(tr("expected %1").arg(row.expectedTime.toString(u"HH:mm")));
    parts.append(chip(row, today).text);
    if (!row.notices.isEmpty())
        parts.append(notices(row.notices));
    return parts.join(tr(", ", "between the parts of a sentence"));
}

QString StayPhrases::shortDate(QDate date, QDate today)
{
    return date.toString(date.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString StayPhrases::nights(QDate arrival, QDate departure, QDate today)
{
    const auto count = static_cast<int>(arrival.daysTo(departure));
    return tr("%1 to %2, %n night(s)", nullptr, count)
        .arg(shortDate(arrival, today), shortDate(departure, today));
}

stays::StayWords StayPhrases::words(const Vocabulary &words, const std::function<QDate()> &today)
{
    const auto cell = [today](const StayRow &row, StayColumn column) {
        switch (column) {
        case StayColumn::Time:
            return row.expectedTime.isValid() ? row.expectedTime.toString(u"HH:mm") : u"—"_s;
        case StayColumn::Room:
            return row.room.isEmpty() ? u"—"_s : row.room;
        case StayColumn::Guest:
            return row.name.listForm();
        case StayColumn::Channel:
            return channel(row.channel);
        case StayColumn::Notes:
            return notices(row.notices);
        case StayColumn::Status:
            return chip(row, today()).text;
        case StayColumn::Arrival:
            return shortDate(row.arrival, today());
        case StayColumn::Departure:
            return shortDate(row.departure, today());
        case StayColumn::RoomType:
            return row.roomType;
        case StayColumn::Confirmation:
            return row.confirmationNo;
        }
        Q_UNREACHABLE();
    };
    return {[words](StayColumn column) { return header(column, words); }, cell,
        [today](const StayRow &row) { return sentence(row, today()); }};
}

} // namespace lobby::ui
