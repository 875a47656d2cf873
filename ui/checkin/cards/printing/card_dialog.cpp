#include "ui/checkin/cards/printing/card_dialog.h"

#include "models/support/async.h"
#include "ui/checkin/cards/painting/card_pdf.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/cards/printing/card_phrases.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDotsPerMm = 3.4; ///< A5 stands whole beside the pages of a small screen

} // namespace

CardDialog::CardDialog(CardDesk &cards, const Uuid &stay, QWidget *parent)
    : QDialog(parent)
    , m_cards(cards)
    , m_stay(stay)
    , m_picture(new QLabel(this))
    , m_said(new QLabel(this))
    , m_print(new QPushButton(tr("Print"), this))
    , m_save(new QPushButton(tr("Save as PDF…"), this))
{
    setObjectName(u"cardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Registration card"));
    m_picture->setObjectName(u"cardPicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("The card as it is printed"));
    m_said->setObjectName(u"cardSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_print->setObjectName(u"cardPrint"_s);
    m_save->setObjectName(u"cardSave"_s);
    setButtonKind(m_print, ButtonKind::Primary);

    auto *column = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_picture);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addWidget(m_said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(false);
    m_print->setDefault(true);
    resize(currentLook().scaled(600), currentLook().scaled(680));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &CardDialog::print);
    connect(m_save, &QPushButton::clicked, this, &CardDialog::askWhere);
    whenDone(cards.card(stay), this,
        [this](const Result<checkin::RegistrationCard> &card) { loaded(card); });
}

void CardDialog::loaded(const Result<checkin::RegistrationCard> &card)
{
    if (!card) {
        const Wording words = describe(card.error());
        say(words.what, words.next);
        return;
    }
    m_card = *card;
    const double dots = devicePixelRatioF();
    QImage picture = cardPicture(*card, m_cards.layoutFor(*card), kDotsPerMm * dots);
    picture.setDevicePixelRatio(dots);
    m_picture->setPixmap(QPixmap::fromImage(picture));
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(true);
    m_print->setFocus();
}

void CardDialog::print()
{
    m_cards.print(m_stay);
    if (m_cards.settings().printer.isEmpty()) {
        say(CardPhrases::problem(CardDesk::kNoPrinter),
            tr("The card waits until one is chosen in the settings."));
        m_print->setEnabled(false); // once is enough
    } else {
        accept();
    }
}

void CardDialog::askWhere()
{
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Pdf, tr("Save the registration card"), m_card->confirmationNo, this);
    connect(dialog, &SaveFileDialog::fileSelected, this, &CardDialog::save);
    dialog->open();
}

void CardDialog::save(const QString &path)
{
    whenDone(m_cards.pdf(*m_card), this, [this, path](const QByteArray &pdf) {
        QSaveFile file(path);
        const bool opened = file.open(QIODevice::WriteOnly);
        if (opened) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(pdf);
        }
        if (opened && file.commit())
            accept();
        else
            say(tr("The file could not be written."), tr("Choose another folder."));
    });
}

void CardDialog::say(const QString &what, const QString &next)
{
    m_said->setText(next.isEmpty() ? what : what + u' ' + next);
}

} // namespace lobby::ui
