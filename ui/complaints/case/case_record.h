#pragma once

#include "models/complaints/complaints.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace lobby::ui {

/// The guest's words and everything that was done, the latest last.
class CaseRecord : public QWidget
{
    Q_OBJECT

public:
    explicit CaseRecord(QWidget *parent = nullptr);

    void show(const complaints::CaseFile &file, const QDateTime &now);
    void clear();

private:
    QVBoxLayout *m_lines;
};

} // namespace lobby::ui
