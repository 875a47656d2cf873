#include "ui/guestside/guest_window.h"

#include "ui/guests/words/guest_words.h"
#include "ui/guestside/signature_pad.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/settings/language.h"
#include "ui/privacy/notice_dialog.h"
#include "ui/privacy/privacy_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

#include <array>
#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kContext = "lobby::ui::GuestWindow";
constexpr int kColumn = 640; // wide enough for a line to read, and for a signature

constexpr std::array kLabels {
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Name"),
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Surname in Latin letters"),
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Given names in Latin letters"),
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Phone"),
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "E-mail"),
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Born"),
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Nationality"),
    QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Identity document"),
};
constexpr std::size_t kColumns = 3;
constexpr qsizetype kEditable = 5; // of them; the document says the rest
constexpr qsizetype kNationality = 6;
constexpr std::array kNames {"guestNativeName", "guestSurname", "guestGiven", "guestTelephone",
    "guestEmail", "guestBirth", "guestNationality", "guestDocument"};

constexpr const char *kTitle
    = QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Please check your details and sign");
constexpr const char *kAllow = QT_TRANSLATE_NOOP(
    "lobby::ui::GuestWindow", "What you allow. Your stay does not depend on it.");
constexpr const char *kSign = QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Sign here");
constexpr const char *kAgain = QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Sign again");
constexpr const char *kConfirm = QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Confirm");
constexpr const char *kNotice = QT_TRANSLATE_NOOP("lobby::ui::GuestWindow", "Privacy notice");

QStringList valuesOf(const GuestDetails &shown, const guests::GuestProfile &guest)
{
    const guests::IdentityDocument *document = primaryOf(guest.documents);
    return {shown.nativeName, shown.latinSurname, shown.latinGivenName, shown.telephone,
        shown.email, guest.guest.birthDate.toText(), {},
        document ? GuestWords::documentNumber(*document) : QString()};
}

} // namespace

GuestWindow::GuestWindow(const guests::GuestProfile &guest, const privacy::GuestConsents &consents,
    privacy::NoticeVersion notice, QString house)
    : QWidget(nullptr, Qt::Window)
    , m_notice(std::move(notice))
    , m_house(std::move(house))
    , m_guest(guest)
    , m_shown(detailsOf(guest))
    , m_catalogue(u"en"_s)
    , m_languages(new QButtonGroup(this))
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_allow(new QLabel(this))
    , m_signHere(new QLabel(this))
    , m_pad(new SignaturePad(this))
    , m_clear(new QPushButton(this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(u"guestWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(currentLook().scaled(kColumn));
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(Space::control);
    column->addLayout(makeLanguages(middle));
    setTextStyle(m_title, TextStyle::Title);
    column->addWidget(m_title);
    buildDetails(middle);
    m_text->setObjectName(u"guestNotice"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    setTextStyle(m_allow, TextStyle::BodyStrong);
    column->addWidget(m_allow);
    column->addLayout(makePurposes(consents, middle));
    setTextStyle(m_signHere, TextStyle::BodyStrong);
    m_pad->setObjectName(u"guestSignature"_s);
    column->addWidget(m_signHere);
    column->addWidget(m_pad);
    column->addLayout(makeButtons());
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    connect(m_pad, &SignaturePad::changed, this, &GuestWindow::showState);
}

QLayout *GuestWindow::makeLanguages(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    for (const QString &tag : Language::available()) {
        auto *button = new QPushButton(Language::nativeName(tag), parent);
        button->setObjectName(u"guestLanguage_"_s + tag);
        button->setCheckable(true);
        m_languages->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tag] { setLanguage(tag); });
    }
    row->addStretch();
    return row;
}

QLayout *GuestWindow::makePurposes(const privacy::GuestConsents &consents, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    int place = 0; // two a row
    for (const privacy::Purpose purpose : privacy::kPurposes) {
        auto *tick = new QCheckBox(parent);
        tick->setObjectName(u"guestAllows_%1"_s.arg(purposeCode(purpose)));
        tick->setChecked(consents.isGranted(purpose));
        m_purposes.emplace(purpose, tick);
        grid->addWidget(tick, place / 2, place % 2);
        ++place;
    }
    return grid;
}

QLayout *GuestWindow::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_clear->setObjectName(u"guestSignAgain"_s);
    m_confirm->setObjectName(u"guestConfirm"_s);
    setButtonKind(m_confirm, ButtonKind::Primary);
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(m_confirm);
    connect(m_clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_confirm, &QPushButton::clicked, this, &GuestWindow::confirm);
    return row;
}

void GuestWindow::buildDetails(QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::area);
    grid->setVerticalSpacing(Space::tight);
    const QStringList values = valuesOf(m_shown, m_guest);
    for (std::size_t i = 0; i < kLabels.size(); ++i) {
        auto *caption = new QLabel(parent);
        setSecondary(caption);
        auto *edit = new QLineEdit(values.at(qsizetype(i)), parent);
        edit->setObjectName(QLatin1StringView(kNames.at(i)));
        edit->setMaxLength(200);
        edit->setReadOnly(qsizetype(i) >= kEditable);
        caption->setBuddy(edit);
        const int row = int(i / kColumns) * 2; // a label above each
        const int place = int(i % kColumns);
        grid->addWidget(caption, row, place);
        grid->addWidget(edit, row + 1, place);
        m_fields.append({kLabels.at(i), caption, edit});
    }
    parent->layout()->addItem(grid);
}

void GuestWindow::present(const QWidget &desk)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QScreen *own = desk.screen();
    const auto other = std::find_if(
        screens.begin(), screens.end(), [own](const QScreen *screen) { return screen != own; });
    if (other != screens.end()) {
        setGeometry((*other)->geometry());
        showFullScreen();
        return;
    }
    const QRect place = own->availableGeometry();
    const int width = std::min(currentLook().scaled(kColumn), place.width() / 2);
    setGeometry(place.right() - width, place.top(), width, place.height());
    show();
    activateWindow();
    m_fields.constFirst().edit->setFocus();
}

QString GuestWindow::text(const char *source) const
{
    return m_catalogue.text(kContext, source);
}

void GuestWindow::setLanguage(const QString &language)
{
    m_catalogue = Catalogue(language);
    Look look = currentLook();
    look.language = language;
    setFont(look.font(TextStyle::Body));
    findChild<QPushButton *>(u"guestLanguage_"_s + language)->setChecked(true);
    showTexts();
}

void GuestWindow::showTexts()
{
    setWindowTitle(m_house);
    m_title->setText(text(kTitle));
    for (const Field &field : std::as_const(m_fields)) {
        field.caption->setText(text(field.label));
        field.edit->setAccessibleName(field.caption->text());
    }
    m_fields.at(kNationality)
        .edit->setText(GuestWords::countryIn(m_catalogue.language(), m_guest.guest.nationality));
    m_text->setPlainText(noticeText(m_notice.nearest(m_catalogue.language()), m_house));
    m_text->setAccessibleName(text(kNotice));
    m_allow->setText(text(kAllow));
    for (const auto &[purpose, tick] : m_purposes)
        tick->setText(
            m_catalogue.text("lobby::ui::PrivacyWords", PrivacyWords::purposeSource(purpose)));
    m_signHere->setText(text(kSign));
    m_pad->setAccessibleName(text(kSign));
    m_clear->setText(text(kAgain));
    m_confirm->setText(text(kConfirm));
    showState();
}

void GuestWindow::showState()
{
    m_clear->setEnabled(!m_pad->signature().isEmpty());
    m_confirm->setEnabled(!m_pad->signature().isEmpty());
}

GuestDetails GuestWindow::typed() const
{
    const auto at = [this](qsizetype place) { return m_fields.at(place).edit->text(); };
    return {at(0), at(1), at(2), at(3), at(4)};
}

void GuestWindow::confirm()
{
    GuestAnswer answer {m_catalogue.language(), m_notice.version, changesOf(m_shown, typed()), {},
        m_pad->signature()};
    for (const auto &[purpose, tick] : m_purposes) {
        if (tick->isChecked())
            answer.granted.append(purpose);
    }
    m_isOver = true;
    Q_EMIT confirmed(answer);
    close();
}

/// The desk was locked, or somebody has closed it: what is on it is nobody's to see.
void GuestWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || m_isOver)
        return;
    m_isOver = true;
    Q_EMIT gone();
    deleteLater();
}

/// Nothing of the keyboard leads out of it but closing.
void GuestWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace lobby::ui
