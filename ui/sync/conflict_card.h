#pragma once

#include "models/conflicts/conflicts.h"
#include "ui/kit/card.h"

class QDate;
class QPushButton;

namespace lobby::ui {

/// One conflict as a sentence with both values, and a button and a letter for each way out. It
/// takes the focus as a whole: letters decide, Enter opens the guest, Up and Down go on.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    ConflictCard(const conflicts::Conflict &conflict, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] const conflicts::Conflict &conflict() const { return m_conflict; }

Q_SIGNALS:
    void decided(lobby::conflicts::Decision decision);
    void guestRequested(const lobby::Uuid &guest);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addValues();
    void addButtons();
    void addButton(const QString &text, Qt::Key key, conflicts::Decision decision);

    conflicts::Conflict m_conflict;
    QList<std::pair<Qt::Key, QPushButton *>> m_keys;
};

} // namespace lobby::ui
