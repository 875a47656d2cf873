#pragma once

#include "models/privacy/consent.h"
#include "models/privacy/notices.h"
#include "ui/kit/card.h"

#include <map>

class QCheckBox;
class QPushButton;

namespace lobby::ui {

/// That a guest has been shown the privacy notice, and what he allows, each purpose with a tick
/// that is never set in advance.
class ConsentCard : public Card
{
    Q_OBJECT

public:
    explicit ConsentCard(QWidget *parent = nullptr);

    /// The notice in force. `house`: the name that stands in it.
    void setNotice(const privacy::Notice &notice, const QString &house);
    /// What a guest has said so far; what somebody new has said, if nothing is given.
    void show(const privacy::GuestConsents &consents = {});
    /// Why nothing can be recorded; empty: it can.
    void setBlocked(const QString &reason);

    /// What the ticks say now; none when they say what was shown.
    [[nodiscard]] std::optional<privacy::ConsentAnswer> answer() const;
    [[nodiscard]] bool isInformed() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void fill();

    std::optional<privacy::Notice> m_notice;
    QString m_house;
    privacy::GuestConsents m_shown;
    QCheckBox *m_informed;
    QPushButton *m_read;
    std::map<privacy::Purpose, QCheckBox *> m_purposes;
};

} // namespace lobby::ui
