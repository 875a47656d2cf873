#include "ui/settings/cards/cards_section.h"

#include "models/support/async.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/cards/printing/card_phrases.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 260;

} // namespace

CardsSection::CardsSection(DeskSettingsFile &settings, CardDesk &cards, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_cards(cards)
    , m_printing(new Card(this))
    , m_waiting(new Card(this))
    , m_atCheckIn(new QComboBox(this))
    , m_printer(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_languages(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_atCheckInRow(new FormRow({}, m_atCheckIn, this))
    , m_printerRow(new FormRow({}, m_printer, this))
    , m_paperRow(new FormRow({}, m_paper, this))
    , m_languagesRow(new FormRow({}, m_languages, this))
    , m_copiesRow(new FormRow({}, m_copies, this))
    , m_state(new QLabel(this))
    , m_open(new QPushButton(this))
{
    build();
    retranslate();
    showSettings(m_settings.settings());
    for (QComboBox *box : {m_atCheckIn, m_printer, m_paper, m_languages})
        connect(box, &QComboBox::currentIndexChanged, this, &CardsSection::change);
    connect(m_copies, &QSpinBox::valueChanged, this, &CardsSection::change);
    connect(&m_settings, &DeskSettingsFile::changed, this, &CardsSection::showSettings);
    connect(&m_cards, &CardDesk::changed, this, &CardsSection::showWaiting);
    connect(m_open, &QPushButton::clicked, this, &CardsSection::cardsRequested);
}

void CardsSection::build()
{
    m_atCheckIn->setObjectName(u"settingCardAtCheckIn"_s);
    m_printer->setObjectName(u"settingCardPrinter"_s);
    m_paper->setObjectName(u"settingCardPaper"_s);
    m_languages->setObjectName(u"settingCardLanguages"_s);
    m_copies->setObjectName(u"settingCardCopies"_s);
    m_open->setObjectName(u"settingCardsOpen"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_copies->setRange(1, CardSettings::kMostCopies);
    m_paper->addItems({u"A5"_s, u"A4"_s});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_printing);
    column->addWidget(m_waiting);
    column->addStretch();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::section);
    grid->setVerticalSpacing(Space::area);
    grid->addWidget(m_atCheckInRow, 0, 0);
    grid->addWidget(m_printerRow, 0, 1);
    grid->addWidget(m_paperRow, 1, 0);
    grid->addWidget(m_languagesRow, 1, 1);
    grid->addWidget(m_copiesRow, 2, 0);
    grid->setColumnStretch(2, 1);
    m_printing->content()->addLayout(grid);
    m_waiting->content()->addWidget(m_state);
    m_waiting->content()->addWidget(m_open, 0, Qt::AlignLeading);
    for (FormRow *row : {m_atCheckInRow, m_printerRow, m_paperRow, m_languagesRow, m_copiesRow})
        row->setMinimumWidth(currentLook().scaled(kFieldWidth));
    // In rows, as they are read.
    tabInOrder({m_atCheckIn, m_printer, m_paper, m_languages, m_copies, m_open});
}

void CardsSection::reload()
{
    showWaiting();
    whenDone(
        m_cards.printers(), this, [this](const QStringList &printers) { showPrinters(printers); });
}

void CardsSection::showSettings(const DeskSettings &settings)
{
    m_showing = true;
    m_atCheckIn->setCurrentIndex(int(settings.cards.atCheckIn));
    m_paper->setCurrentIndex(int(settings.cards.paper));
    m_languages->setCurrentIndex(int(settings.cards.languages));
    m_copies->setValue(settings.cards.copies);
    m_showing = false;
    showPrinters(m_printers);
}

/// The chosen one stays in the list while it is away.
void CardsSection::showPrinters(const QStringList &printers)
{
    m_showing = true;
    m_printers = printers;
    const QString chosen = m_settings.settings().cards.printer;
    m_printer->clear();
    m_printer->addItem(tr("None"), QString());
    for (const QString &name : printers)
        m_printer->addItem(name, name);
    if (!chosen.isEmpty() && !printers.contains(chosen))
        m_printer->addItem(tr("%1 (not there now)", "a printer").arg(chosen), chosen);
    m_printer->setCurrentIndex(m_printer->findData(chosen));
    m_showing = false;
}

void CardsSection::showWaiting()
{
    const auto waiting = static_cast<int>(m_cards.jobs().size());
    m_state->setText(waiting == 0 ? tr("No card waits for the printer.")
                                  : CardPhrases::waiting(waiting, m_cards.trouble()));
}

void CardsSection::change()
{
    if (m_showing)
        return;
    DeskSettings settings = m_settings.settings();
    settings.cards = {CardAtCheckIn(m_atCheckIn->currentIndex()),
        m_printer->currentData().toString(), CardPaper(m_paper->currentIndex()),
        CardLanguages(m_languages->currentIndex()), m_copies->value()};
    if (!m_settings.change(settings))
        Q_EMIT notSaved();
}

void CardsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CardsSection::retranslate()
{
    m_printing->setTitle(tr("Printing"));
    m_waiting->setTitle(tr("Cards"));
    m_atCheckInRow->setLabel(tr("At check-in, Enter"));
    m_printerRow->setLabel(tr("Printer"));
    m_paperRow->setLabel(tr("Paper"));
    m_languagesRow->setLabel(tr("Language of a card"));
    m_copiesRow->setLabel(tr("Copies"));
    m_open->setText(tr("Cards that wait, and blank cards"));
    m_showing = true;
    setTexts(m_atCheckIn,
        {tr("checks in and prints the card"), tr("checks in; a second button prints"),
            tr("checks in; there are no cards")});
    setTexts(
        m_languages, {tr("The guest's and the house's"), tr("The guest's"), tr("The house's")});
    m_showing = false;
    showPrinters(m_printers);
    showWaiting();
}

} // namespace lobby::ui
