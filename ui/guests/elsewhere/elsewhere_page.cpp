#include "ui/guests/elsewhere/elsewhere_page.h"

#include "models/support/async.h"
#include "ui/guests/elsewhere/somebody_form.h"
#include "ui/guests/elsewhere/summary_list.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::BringReason;
using guests::GuestsElsewhere;

namespace {

constexpr int kWidth = 640;
/// In the order in which they are offered.
constexpr std::array kReasons {BringReason::AtCounter, BringReason::Booking, BringReason::Request};

} // namespace

ElsewherePage::ElsewherePage(const ElsewhereServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_who(new Card(this))
    , m_form(new SomebodyForm(services.region, m_who))
    , m_ask(new QPushButton(m_who))
    , m_found(new Card(this))
    , m_guests(new SummaryList(m_found))
    , m_reason(new QComboBox(m_found))
    , m_reasonRow(new FormRow({}, m_reason, m_found))
    , m_bring(new QPushButton(m_found))
{
    setObjectName(u"elsewhere"_s);
    m_message->setObjectName(u"elsewhereMessage"_s);
    m_ask->setObjectName(u"elsewhereAsk"_s);
    m_reason->setObjectName(u"elsewhereReason"_s);
    m_bring->setObjectName(u"elsewhereBring"_s);
    m_wait.setSingleShot(true);
    build();
    connect(m_form, &SomebodyForm::submitted, this, &ElsewherePage::ask);
    connect(m_ask, &QPushButton::clicked, this, &ElsewherePage::ask);
    connect(m_bring, &QPushButton::clicked, this, &ElsewherePage::bring);
    connect(m_guests, &QListWidget::itemActivated, this, &ElsewherePage::bring);
    connect(m_guests, &QListWidget::currentRowChanged, this, &ElsewherePage::showState);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_message->clear();
        showState();
    });
    retranslate();
}

PageEntry ElsewherePage::entry(const ElsewhereServices &services)
{
    return {u"elsewhere"_s, [] { return tr("Guests of other branches"); }, u"building"_s,
        [services](QWidget *parent) { return new ElsewherePage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

void ElsewherePage::build()
{
    setButtonKind(m_ask, ButtonKind::Primary);
    setButtonKind(m_bring, ButtonKind::Primary);
    m_who->content()->addWidget(m_form);
    m_who->content()->addWidget(m_ask, 0, Qt::AlignLeft);
    m_found->content()->addWidget(m_guests);
    m_found->content()->addWidget(m_reasonRow);
    m_found->content()->addWidget(m_bring, 0, Qt::AlignLeft);
    m_found->hide();
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    for (Card *card : {m_who, m_found}) {
        card->setFixedWidth(currentLook().scaled(kWidth));
        column->addWidget(card);
    }
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Space::page, 0, Space::page, Space::page);
    page->setSpacing(Space::control);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(scrolled(cards), 1);
}

QString ElsewherePage::title() const
{
    return tr("Guests of other branches");
}

void ElsewherePage::open(const QString &)
{
    whenDone(m_services.knowsDocuments(), this, [this](const Result<bool> &known) {
        if (known)
            m_form->setDocumentsKnown(*known);
    });
}

void ElsewherePage::seek(const guests::Somebody &somebody, bool goesBack)
{
    ++m_generation;
    m_goesBack = goesBack;
    m_message->clear();
    m_found->hide();
    m_guests->show({});
    m_reason->setCurrentIndex(0);
    m_form->setSomebody(somebody);
    setBusy(false);
    m_form->focusFirst();
}

QJsonObject ElsewherePage::draft() const
{
    return m_form->contents();
}

/// Whom the branches knew is not kept: it is asked again.
void ElsewherePage::restoreDraft(const QJsonObject &draft)
{
    seek({}, false);
    m_form->setContents(draft);
}

void ElsewherePage::ask()
{
    if (m_busy || m_wait.isActive())
        return;
    const std::optional<guests::Somebody> somebody = m_form->somebody();
    if (!somebody)
        return;
    m_message->clear();
    m_found->hide();
    if (!GuestsElsewhere::isEnough(*somebody)) {
        m_message->showMessage(Tone::Warn, tr("This is not enough to find somebody by."),
            tr("Write a document number, a telephone number, or a whole name with the whole date "
               "of birth."));
        return;
    }
    setBusy(true);
    whenDone(m_services.elsewhere.find(*somebody), this,
        [this, generation = ++m_generation](const Result<guests::ElsewhereAnswer> &answer) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (!answer)
                fail(answer.error());
            else if (answer->waitFirst.count() > 0)
                waitFor(answer->waitFirst);
            else
                show(*answer);
        });
}

void ElsewherePage::show(const guests::ElsewhereAnswer &answer)
{
    if (answer.guests.isEmpty()) {
        sayNobody();
        return;
    }
    m_guests->show(answer.guests);
    m_found->setCount(static_cast<int>(answer.guests.size()));
    m_found->show();
    showState();
    m_guests->setFocus();
}

void ElsewherePage::sayNobody()
{
    m_message->showMessage(Tone::Neutral, tr("No branch knows this guest."),
        tr("Check what is written, or add a new guest."));
    QPushButton *add = m_message->addButton(tr("New guest"));
    add->setObjectName(u"elsewhereNew"_s);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({u"guest-new"_s}); });
}

void ElsewherePage::waitFor(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time);
    m_wait.start(time);
    m_message->showMessage(Tone::Warn, tr("The branches were asked often just now."),
        tr("Ask again in %n seconds.", nullptr, static_cast<int>(seconds.count())));
    showState();
}

void ElsewherePage::bring()
{
    const std::optional<guests::GuestElsewhere> chosen = m_guests->chosen();
    if (!chosen || m_busy)
        return;
    m_message->clear();
    if (chosen->isHere) {
        goOn(chosen->summary.guest);
        return;
    }
    setBusy(true);
    const BringReason reason = kReasons.at(static_cast<std::size_t>(m_reason->currentIndex()));
    whenDone(m_services.elsewhere.bring(chosen->summary.guest, reason), this,
        [this, guest = chosen->summary.guest, generation = ++m_generation](
            const Result<GuestsElsewhere::Arrival> &arrival) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (!arrival) {
                fail(arrival.error());
            } else if (*arrival == GuestsElsewhere::Arrival::Here) {
                Q_EMIT toastRequested(tr("The guest is here now."), {}, {});
                goOn(guest);
            } else {
                m_message->showMessage(Tone::Info, tr("The guest is on the way."),
                    tr("It takes until the next sync; go on working meanwhile."));
            }
        });
}

void ElsewherePage::goOn(const Uuid &guest)
{
    if (m_goesBack)
        Q_EMIT backRequested();
    else
        Q_EMIT openRequested({u"guest"_s, guest.toString()});
}

void ElsewherePage::fail(const Error &error)
{
    if (error.code == Error::Code::Unavailable) {
        m_message->showMessage(Tone::Warn, tr("The server does not answer. Nothing was asked."),
            tr("Add the guest as a new one, or ask again when the server answers."),
            codeName(error.code));
    } else if (error.subject == "server"_L1) {
        m_message->showMessage(Tone::Err, tr("The server does not let this desk ask."),
            tr("See the page Server, or ask your administrator."), codeName(error.code));
    } else {
        const Wording words = describe(error);
        m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    }
}

void ElsewherePage::setBusy(bool busy)
{
    m_busy = busy;
    m_header->setDetail(busy ? tr("Asking the server…")
                             : tr("Whoever stayed at another house may be known there."));
    showState();
}

void ElsewherePage::showState()
{
    const std::optional<guests::GuestElsewhere> chosen = m_guests->chosen();
    const bool isHere = chosen && chosen->isHere;
    m_ask->setEnabled(!m_busy && !m_wait.isActive());
    m_bring->setEnabled(!m_busy && chosen);
    m_reasonRow->setVisible(!isHere);
    m_bring->setText(isHere ? tr("Open the profile  Enter") : tr("Bring here  Enter"));
    m_bring->setAccessibleName(isHere ? tr("Open the profile") : tr("Bring here"));
}

void ElsewherePage::focusFirst()
{
    if (m_found->isVisibleTo(this))
        m_guests->setFocus();
    else
        m_form->focusFirst();
}

QList<QWidget *> ElsewherePage::panes() const
{
    return {m_form, m_guests};
}

QList<KeyHint> ElsewherePage::keyHints() const
{
    return {
        {u"Enter"_s, tr("Ask, or bring here")}, {u"↑↓"_s, tr("Choose")}, {u"Esc"_s, tr("Back")}};
}

void ElsewherePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void ElsewherePage::retranslate()
{
    m_header->setTitle(title());
    m_who->setTitle(tr("Who is it? One of these is enough"));
    m_form->retranslate();
    m_ask->setText(tr("Ask the other branches  Enter"));
    m_ask->setAccessibleName(tr("Ask the other branches"));
    m_found->setTitle(tr("Known to the branches"));
    m_guests->retranslate();
    m_reasonRow->setLabel(tr("Why is the guest brought here?"));
    setTexts(m_reason,
        {tr("The guest is at the counter"), tr("The guest books, or has booked"),
            tr("The guest asks about an earlier stay")});
    setBusy(m_busy);
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
