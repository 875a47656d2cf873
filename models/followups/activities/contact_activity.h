#pragma once

#include "models/support/uuid.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace lobby::followups {

enum class ContactMethod { Visit, Phone, Email, Sms, WeChat, InPerson };
inline constexpr std::array kContactMethods {ContactMethod::Visit, ContactMethod::Phone,
    ContactMethod::Email, ContactMethod::Sms, ContactMethod::WeChat, ContactMethod::InPerson};

/// As in the registry: "in_person".
[[nodiscard]] QLatin1StringView codeOf(ContactMethod method);
[[nodiscard]] std::optional<ContactMethod> contactMethodNamed(QStringView code);

/// A contact with one guest: a call, a letter, a visit. A plain value; whatever is not known is
/// empty. The fields are those of the legacy table 联系活动.
struct ContactActivity
{
    Uuid id = {};
    Uuid branch = {}; ///< that wrote it down
    Uuid guest = {};
    QString type = {}; ///< as the house calls it: "complaint", "greeting"
    qint64 startAt = 0; ///< Unix milliseconds
    std::optional<qint64> endAt = {};
    ContactMethod method = ContactMethod::Phone;
    QString subject = {};
    QString description = {};
    QString result = {};
    QString nextStep = {};
    QDate nextStepOn = {};
    Uuid owner = {};

    friend bool operator==(const ContactActivity &, const ContactActivity &) = default;
};

/// Reasons why a contact cannot be written down.
enum class ActivityProblem {
    GuestMissing,
    BranchMissing,
    SubjectMissing,
    StartMissing,
    EndBeforeStart,
    TextTooLong, ///< a subject of more than 200, any other text of more than 4000 characters
    NextStepMissing, ///< a day for one that is not said
};
[[nodiscard]] std::optional<ActivityProblem> problemOf(const ContactActivity &activity);
/// Field of the registry that a problem belongs to, "next_step".
[[nodiscard]] QLatin1StringView fieldOf(ActivityProblem problem);

} // namespace lobby::followups
