#pragma once

#include "models/care/care.h"
#include "models/followups/choices/follow_up_choices.h"
#include "models/privacy/consents.h"
#include "tests/support/follow_up_desk.h"

namespace lobby::tests {

/// A desk with guests who may be greeted. It is ten o'clock on May 14th, 2025.
struct CareDesk : FollowUpDesk
{
    using FollowUpDesk::FollowUpDesk;
    ~CareDesk() { database.reset(); }

    /// Has a birthday tomorrow, and allows this.
    Uuid born(const QString &name, const QList<privacy::Purpose> &granted,
        const QString &birth = QStringLiteral("1981-05-15"))
    {
        const Uuid id = guest(name,
            {{schema::Guest::BirthDate, birth}, {schema::Guest::Gender, QStringLiteral("F")},
                {schema::Guest::Language, QStringLiteral("zh-CN")}});
        privacy::ConsentAnswer answer;
        answer.granted = granted;
        const auto done = wait(consents.record(id, answer));
        Q_ASSERT(done);
        return id;
    }
    /// Tonight and three days.
    void expected(const Uuid &guest)
    {
        stays::Stay stay = wish();
        stay.guest = guest;
        booked(stay);
    }

    care::Care care {*database, authoriser};
    followups::FollowUpChoices choices {*database, authoriser};
    privacy::Consents consents {*database, authoriser};
};

} // namespace lobby::tests
