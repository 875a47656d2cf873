#pragma once

#include "models/privacy/notices.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;

namespace lobby::ui {

class Card;
class InlineMessage;

/// The privacy notice in each language, and the next version of it. What was published stays as it
/// was: guests have been shown it.
class NoticeSection : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the section.
    NoticeSection(
        privacy::Notices &notices, const access::Authoriser &authoriser, QWidget *parent = nullptr);

    /// Reads the version in force, unless something has been typed.
    void reload();

Q_SIGNALS:
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showText(const QString &language);
    void publish();
    void showState();
    void retranslate();

    privacy::Notices &m_notices;
    const access::Authoriser &m_authoriser;
    Card *m_card;
    InlineMessage *m_message;
    QLabel *m_explanation;
    QTabBar *m_languages;
    QPlainTextEdit *m_text;
    QPushButton *m_publish;
    qint64 m_version = 0; ///< in force; 0: not read yet
    QMap<QString, QString> m_inForce; ///< by language
    QMap<QString, QString> m_typed;
};

} // namespace lobby::ui
