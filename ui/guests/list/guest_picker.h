#pragma once

#include "ui/guests/list/guest_list.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace lobby::ui {

/// Finds somebody while one types, or offers who is called so and is not known: a field, and below
/// it those that fit. Arrows in the field choose, Enter takes, Esc clears.
class GuestPicker : public QWidget
{
    Q_OBJECT

public:
    /// Translated.
    struct Words
    {
        QString label; ///< what the field is for
        QString placeholder;
        QString unknown; ///< offers what was typed, %1
    };
    explicit GuestPicker(GuestSource source, QWidget *parent = nullptr);

    void setWords(const Words &words);
    /// They are not offered.
    void setTaken(const QList<Uuid> &guests);
    /// Why nobody can be chosen; empty: one can.
    void setBlocked(const QString &reason);
    void clear();

Q_SIGNALS:
    void chosen(const lobby::Uuid &guest);
    /// Nobody is called so yet.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWords();
    void search();
    void show(const QList<FoundGuest> &found);
    void take();
    [[nodiscard]] QString text() const;

    GuestSource m_source;
    Words m_words;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<Uuid> m_taken;
    QString m_blocked;
    int m_generation = 0;
};

} // namespace lobby::ui
