#pragma once

#include <QWidget>

class QLabel;

namespace lobby::ui {

class Card;

/// Version, licence and what is inside.
class AboutSection : public QWidget
{
    Q_OBJECT

public:
    explicit AboutSection(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Card *m_program;
    Card *m_inside;
    QLabel *m_version;
    QLabel *m_licence;
    QLabel *m_parts;
};

} // namespace lobby::ui
