#pragma once

#include "ui/guests/profile/timeline/timeline_model.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace lobby::ui {

class InlineMessage;

/// The middle of a profile: everything that happened, with filter chips above and a note to add
/// below.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(const guests::Guests &guests, const Clock &clock, QWidget *parent);

    [[nodiscard]] TimelineModel &model() const { return *m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QPlainTextEdit *note() const { return m_note; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }
    /// Why no note can be added; empty: one can.
    void setReadOnly(const QString &reason);
    void retranslate();

Q_SIGNALS:
    void noteRequested();

private:
    QHBoxLayout *makeNoteLine();
    void connectParts();
    void showState();

    TimelineModel *m_model;
    QLabel *m_title;
    QButtonGroup *m_filters;
    QListView *m_list;
    QLabel *m_empty;
    InlineMessage *m_message;
    QPlainTextEdit *m_note;
    QPushButton *m_add;
    QString m_readOnly;
};

} // namespace lobby::ui
