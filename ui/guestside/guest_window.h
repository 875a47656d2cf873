#pragma once

#include "models/checkin/cards/signature.h"
#include "models/privacy/consent.h"
#include "models/privacy/notices.h"
#include "ui/guestside/guest_details.h"
#include "ui/kit/settings/catalogue.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lobby::ui {

class SignaturePad;

/// What a guest has confirmed.
struct GuestAnswer
{
    QString language; ///< in which he read it, a tag of Language::available()
    qint64 noticeVersion = 1;
    QList<DetailChange> changes;
    QList<privacy::Purpose> granted;
    checkin::Signature signature;
};

/// The guest's own window, on the second screen if there is one: his details, the notice, what he
/// allows, his signature, in his language. Nothing else of the program is in it. It closes when he
/// confirms, when the clerk takes it back, and when the desk is locked.
class GuestWindow : public QWidget
{
    Q_OBJECT

public:
    GuestWindow(const guests::GuestProfile &guest, const privacy::GuestConsents &consents,
        privacy::NoticeVersion notice, QString house);

    /// On the second screen, filling it; else beside `desk`.
    void present(const QWidget &desk);
    /// One of Language::available(). To be called once before it is shown.
    void setLanguage(const QString &language);

Q_SIGNALS:
    void confirmed(const lobby::ui::GuestAnswer &answer);
    /// Gone without a word from him.
    void gone();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeLanguages(QWidget *parent);
    QLayout *makePurposes(const privacy::GuestConsents &consents, QWidget *parent);
    QLayout *makeButtons();
    void buildDetails(QWidget *parent);
    void showTexts();
    void showState();
    void confirm();
    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] GuestDetails typed() const;

    privacy::NoticeVersion m_notice;
    QString m_house;
    guests::GuestProfile m_guest;
    GuestDetails m_shown;
    Catalogue m_catalogue;
    bool m_isOver = false;

    QButtonGroup *m_languages;
    QLabel *m_title;
    struct Field
    {
        const char *label;
        QLabel *caption;
        QLineEdit *edit;
    };
    QList<Field> m_fields; ///< in the order of GuestDetails, then what is only shown
    QPlainTextEdit *m_text;
    QLabel *m_allow;
    std::map<privacy::Purpose, QCheckBox *> m_purposes;
    QLabel *m_signHere;
    SignaturePad *m_pad;
    QPushButton *m_clear;
    QPushButton *m_confirm;
};

} // namespace lobby::ui
