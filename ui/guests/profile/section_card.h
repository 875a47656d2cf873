#pragma once

#include "ui/guests/form/guest_form.h"
#include "ui/kit/look/tokens.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lobby::ui {

class InlineMessage;

/// One line of a section: what, and its value.
struct SectionRow
{
    QString label;
    QString value;
    Tone tone = Tone::Neutral;
    QString languageTag = {}; ///< of a value that is a name
};

/// One part of a profile, read-only, that becomes a form in place and back. Takes the focus as a
/// whole, so that a key can mean the section under the cursor.
class SectionCard : public QFrame
{
    Q_OBJECT

public:
    explicit SectionCard(GuestPart part, QWidget *parent = nullptr);

    [[nodiscard]] GuestPart part() const { return m_part; }
    void setRows(const QList<SectionRow> &rows);
    /// A quiet line below the rows ("Shown until 09:31"); empty takes it away.
    void setRemark(const QString &remark);
    /// Why it cannot be edited; empty: it can.
    void setReadOnly(const QString &reason);

    /// Shows `form` instead of the rows and owns it until endEdit().
    void beginEdit(GuestForm *form);
    void endEdit();
    [[nodiscard]] GuestForm *form() const { return m_form; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }
    void setSaving(bool saving);
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void saveRequested();
    void restoreRequested();
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    GuestPart m_part;
    QList<SectionRow> m_rows;
    QLabel *m_title;
    QToolButton *m_edit;
    QVBoxLayout *m_column;
    QWidget *m_view;
    QGridLayout *m_grid;
    QLabel *m_remark;
    GuestForm *m_form = nullptr;
    InlineMessage *m_message;
    QWidget *m_buttons;
    QPushButton *m_save;
    QPushButton *m_restore;
};

} // namespace lobby::ui
