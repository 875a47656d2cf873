#pragma once

#include "models/checkin/capture/capture_rules.h"
#include "ui/kit/card.h"

#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace lobby::ui {

/// What was read of a document, field by field, with how sure each is. The native name, which no
/// zone of a document holds, can be typed.
class ReadingCard : public Card
{
    Q_OBJECT

public:
    explicit ReadingCard(QWidget *parent = nullptr);

    void show(const checkin::ReadDocument &read, const QList<checkin::CaptureNotice> &notices);
    void clear();
    [[nodiscard]] QLineEdit *nativeName() const { return m_nativeName; }
    /// What was typed stays.
    void retranslate();

private:
    void fill();
    /// `text` says the field in the words of the desk.
    void addField(const QString &label, const checkin::ReadField &field, const QString &text);
    void fillLines();

    std::optional<checkin::ReadDocument> m_read;
    QList<checkin::CaptureNotice> m_shown;
    QGridLayout *m_fields;
    QLineEdit *m_nativeName;
    QLabel *m_nativeLabel;
    QLabel *m_lines;
    QWidget *m_notices;
};

} // namespace lobby::ui
