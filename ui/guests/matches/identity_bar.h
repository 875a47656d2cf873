#pragma once

#include "models/guests/identity/identity_group.h"
#include "ui/kit/look/tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lobby::ui {

/// Another guest who may be this one.
struct MaybeSame
{
    Uuid guest = {};
    QString name = {};

    friend bool operator==(const MaybeSame &, const MaybeSame &) = default;
};

/// A quiet line on a guest's profile: of what he was merged, and who may be the same. Hidden while
/// there is nothing to say.
class IdentityBar : public QFrame
{
    Q_OBJECT

public:
    explicit IdentityBar(QWidget *parent = nullptr);

    void setMergings(const QList<guests::Merging> &mergings);
    void setMaybeSame(const QList<MaybeSame> &others);
    [[nodiscard]] const QList<guests::Merging> &mergings() const { return m_mergings; }
    [[nodiscard]] const QList<MaybeSame> &maybeSame() const { return m_others; }
    void retranslate();

Q_SIGNALS:
    void lookRequested();
    void partRequested();

private:
    QList<guests::Merging> m_mergings;
    QList<MaybeSame> m_others;
    QLabel *m_same;
    QPushButton *m_look;
    QLabel *m_merged;
    QPushButton *m_part;
};

} // namespace lobby::ui
