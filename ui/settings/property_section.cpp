#include "ui/settings/property_section.h"

#include "models/support/async.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPropertyFieldWidth = 360;

} // namespace

PropertySection::PropertySection(access::PropertySettings &property, QWidget *parent)
    : QWidget(parent)
    , m_service(property)
    , m_card(new Card(this))
    , m_message(new InlineMessage(this))
    , m_reason(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_nameRow(new FormRow({}, m_name, this))
    , m_kindRow(new FormRow({}, m_kind, this))
    , m_currencyRow(new FormRow({}, m_currency, this))
    , m_save(new QPushButton(this))
{
    m_name->setObjectName(u"propertyNameField"_s);
    m_name->setMaxLength(access::Property::kMaxNameLength);
    m_kind->setObjectName(u"propertyKind"_s);
    m_currency->setObjectName(u"propertyCurrency"_s);
    m_save->setObjectName(u"propertySave"_s);
    m_reason->setObjectName(u"propertyReason"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    setSecondary(m_reason);
    m_reason->setWordWrap(true);
    for (const QString &kind : access::propertyKinds())
        m_kind->addItem(QString(), kind);
    for (const QString &code : access::propertyCurrencies())
        m_currency->addItem(code, code);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_message);
    column->addWidget(m_card);
    column->addStretch();
    for (FormRow *row : {m_nameRow, m_kindRow, m_currencyRow}) {
        row->setFixedWidth(currentLook().scaled(kPropertyFieldWidth));
        m_card->content()->addWidget(row);
    }
    m_card->content()->addWidget(m_reason);
    m_card->content()->addWidget(m_save, 0, Qt::AlignLeading);

    connect(m_name, &QLineEdit::textEdited, this, &PropertySection::refreshState);
    connect(m_name, &QLineEdit::returnPressed, this, &PropertySection::save);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PropertySection::refreshState);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &PropertySection::refreshState);
    connect(m_save, &QPushButton::clicked, this, &PropertySection::save);
    retranslate();
}

void PropertySection::reload()
{
    whenDone(m_service.load(), this, [this](const Result<access::Property> &property) {
        if (property)
            showProperty(*property);
        else
            fail(property.error());
    });
}

void PropertySection::showProperty(const access::Property &property)
{
    m_stored = property;
    m_loaded = true;
    m_message->clear();
    m_nameRow->setProblem({});
    m_name->setText(property.name);
    m_kind->setCurrentIndex(m_kind->findData(property.kind));
    m_currency->setCurrentIndex(m_currency->findData(property.currency));
    refreshState();
}

void PropertySection::save()
{
    if (!m_save->isEnabled())
        return;
    access::Property next = m_stored;
    next.name = m_name->text().trimmed();
    next.kind = m_kind->currentData().toString();
    next.currency = m_currency->currentData().toString();
    const bool nameless = next.name.isEmpty();
    m_nameRow->setProblem(nameless ? tr("Write the name of the house.") : QString());
    if (nameless) {
        m_name->setFocus();
        return;
    }
    whenDone(m_service.save(m_stored, next), this, [this, next](const Result<Done> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        showProperty(next);
        Q_EMIT saved();
    });
}

void PropertySection::fail(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void PropertySection::refreshState()
{
    const bool may = m_service.maySave();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind),
             static_cast<QWidget *>(m_currency)})
        field->setEnabled(may && m_loaded);
    m_reason->setVisible(m_loaded && !may);
    const bool differs = m_name->text().trimmed() != m_stored.name
        || m_kind->currentData().toString() != m_stored.kind
        || m_currency->currentData().toString() != m_stored.currency;
    m_save->setEnabled(may && m_loaded && differs);
}

void PropertySection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PropertySection::retranslate()
{
    m_card->setTitle(tr("Property"));
    m_nameRow->setLabel(tr("Name"));
    m_kindRow->setLabel(tr("Kind of desk"));
    m_currencyRow->setLabel(tr("Currency of its amounts"));
    setTexts(m_kind, {tr("Hotel"), tr("Travel agency"), tr("Branch office")});
    m_reason->setText(tr("Managers and administrators can change this."));
    m_save->setText(tr("Save"));
    refreshState();
}

} // namespace lobby::ui
