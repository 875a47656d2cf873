#pragma once

#include "models/opening/opening_times.h"
#include "ui/kit/card.h"

#include <functional>

class QLabel;
class QPushButton;

namespace lobby::ui {

class InlineMessage;

/// Public holidays of later years or other regions out of a file: it is read and shown, and taken
/// only when somebody has said so.
class HolidaysCard : public Card
{
    Q_OBJECT

public:
    /// `region`: whose days a file without a region holds, ISO 3166-1 alpha-2.
    HolidaysCard(
        opening::OpeningTimes &times, std::function<QString()> region, QWidget *parent = nullptr);

    /// Reads the file off the GUI thread and shows what is in it.
    void read(const QString &path);

Q_SIGNALS:
    /// Something was written: what is shown is to be read again.
    void changed(const QString &said);
    void failed(const lobby::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose();
    void found(const Result<QList<calendar::HolidayList>> &lists);
    void refuse(const Error &error);
    void take();
    void leave();
    void refreshState();
    void retranslate();

    opening::OpeningTimes &m_times;
    std::function<QString()> m_region;
    QList<calendar::HolidayList> m_found; ///< in the file that is shown
    QLabel *m_what;
    InlineMessage *m_message;
    QLabel *m_lists;
    QPushButton *m_choose;
    QPushButton *m_take;
    QPushButton *m_leave;
    int m_generation = 0;
    bool m_isTaking = false;
};

} // namespace lobby::ui
