#include "ui/checkin/readers/reader_settings_card.h"

#include "models/checkin/readers/serial_reader.h"
#include "ui/kit/form_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMark = 8;

} // namespace

ReaderSettingsCard::ReaderSettingsCard(DeskSettingsFile &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_prefix(new QLineEdit(this))
    , m_suffix(new QLineEdit(this))
    , m_port(new QComboBox(this))
    , m_baud(new QComboBox(this))
    , m_cards(new QCheckBox(this))
    , m_prefixRow(new FormRow({}, m_prefix, this))
    , m_suffixRow(new FormRow({}, m_suffix, this))
    , m_portRow(new FormRow({}, m_port, this))
    , m_baudRow(new FormRow({}, m_baud, this))
{
    m_prefix->setObjectName(u"readerPrefix"_s);
    m_suffix->setObjectName(u"readerSuffix"_s);
    m_port->setObjectName(u"readerPort"_s);
    m_baud->setObjectName(u"readerBaud"_s);
    m_cards->setObjectName(u"readerCards"_s);
    m_prefix->setMaxLength(kLongestMark);
    m_suffix->setMaxLength(kLongestMark);
    for (const int rate : checkin::baudRates())
        m_baud->addItem(QString::number(rate), rate);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::area);
    grid->setVerticalSpacing(Space::control);
    grid->addWidget(m_portRow, 0, 0);
    grid->addWidget(m_baudRow, 0, 1);
    grid->addWidget(m_prefixRow, 1, 0);
    grid->addWidget(m_suffixRow, 1, 1);
    content()->addLayout(grid);
    content()->addWidget(m_cards);
    retranslate();
    reload();
    for (QLineEdit *field : {m_prefix, m_suffix})
        connect(field, &QLineEdit::editingFinished, this, &ReaderSettingsCard::change);
    for (QComboBox *choice : {m_port, m_baud})
        connect(choice, &QComboBox::activated, this, &ReaderSettingsCard::change);
    connect(m_cards, &QCheckBox::toggled, this, &ReaderSettingsCard::change);
    connect(&m_settings, &DeskSettingsFile::changed, this, &ReaderSettingsCard::showSettings);
}

void ReaderSettingsCard::reload()
{
    m_showing = true;
    m_port->clear();
    m_port->addItem(tr("None"), QString());
    QStringList ports = checkin::SerialReader::ports();
    const QString chosen = readers().serialPort;
    if (!chosen.isEmpty() && !ports.contains(chosen))
        ports.prepend(chosen); // not plugged in at the moment
    for (const QString &port : std::as_const(ports))
        m_port->addItem(port, port);
    m_showing = false;
    showSettings();
}

void ReaderSettingsCard::apply(const checkin::ReaderSettings &readers)
{
    DeskSettings settings = m_settings.settings();
    settings.readers = readers;
    if (!m_settings.change(settings))
        Q_EMIT notSaved();
}

void ReaderSettingsCard::showSettings()
{
    m_showing = true;
    const checkin::ReaderSettings &shown = readers();
    m_prefix->setText(shown.prefix);
    m_suffix->setText(shown.suffix);
    m_port->setCurrentIndex(std::max(0, m_port->findData(shown.serialPort)));
    m_baud->setCurrentIndex(m_baud->findData(shown.baud));
    m_cards->setChecked(shown.cards);
    m_baudRow->setEnabled(!shown.serialPort.isEmpty());
    m_showing = false;
}

void ReaderSettingsCard::change()
{
    if (m_showing)
        return;
    checkin::ReaderSettings changed = readers();
    changed.prefix = m_prefix->text();
    changed.suffix = m_suffix->text();
    changed.serialPort = m_port->currentData().toString();
    changed.baud = m_baud->currentData().toInt();
    changed.cards = m_cards->isChecked();
    apply(changed);
}

void ReaderSettingsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReaderSettingsCard::retranslate()
{
    setTitle(tr("How they are connected"));
    m_portRow->setLabel(tr("Scanner on the serial line"));
    m_baudRow->setLabel(tr("Speed (baud)"));
    m_prefixRow->setLabel(tr("A reader that types sends before a scan"));
    m_suffixRow->setLabel(tr("And after it"));
    m_cards->setText(tr("Look for card readers"));
    if (m_port->count() > 0)
        m_port->setItemText(0, tr("None"));
}

} // namespace lobby::ui
