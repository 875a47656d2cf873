#include "ui/guests/elsewhere/somebody_form.h"

#include "models/guests/values/telephone.h"
#include "ui/guests/words/typed_date.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"

#include <QGridLayout>
#include <QLineEdit>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::Somebody;

namespace {

constexpr int kLongest = 120;

/// The one of both scripts that a clerk would read.
QString shownName(const names::PersonalName &name)
{
    return name.native.isEmpty() ? name.spokenForm() : name.native;
}

} // namespace

SomebodyForm::SomebodyForm(QString region, QWidget *parent)
    : QWidget(parent)
    , m_region(std::move(region))
    , m_document(addField(u"elsewhereDocument"_s, m_documentRow))
    , m_phone(addField(u"elsewherePhone"_s, m_phoneRow))
    , m_name(addField(u"elsewhereName"_s, m_nameRow))
    , m_birth(addField(u"elsewhereBirth"_s, m_birthRow))
{
    m_document->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferLatin);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::area);
    grid->setVerticalSpacing(Space::control);
    grid->addWidget(m_documentRow, 0, 0, Qt::AlignTop);
    grid->addWidget(m_phoneRow, 0, 1, Qt::AlignTop);
    grid->addWidget(m_nameRow, 1, 0, Qt::AlignTop);
    grid->addWidget(m_birthRow, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    tabInOrder({m_document, m_phone, m_name, m_birth});
    connect(m_birth, &QLineEdit::textEdited, this, [this] { m_birthRow->setProblem({}); });
    retranslate();
}

QLineEdit *SomebodyForm::addField(const QString &name, FormRow *&row)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setMaxLength(kLongest);
    row = new FormRow({}, field, this);
    connect(field, &QLineEdit::returnPressed, this, &SomebodyForm::submitted);
    return field;
}

void SomebodyForm::setSomebody(const Somebody &somebody)
{
    m_given = somebody;
    m_document->setText(m_documentsKnown ? somebody.documentNumber : QString());
    m_phone->setText(somebody.phone);
    m_name->setText(shownName(somebody.name));
    m_birth->setText(somebody.birth.toText());
    m_birthRow->setProblem({});
}

std::optional<Somebody> SomebodyForm::somebody()
{
    Somebody somebody;
    if (m_documentsKnown)
        somebody.documentNumber = m_document->text().trimmed();
    const QString phone = m_phone->text().trimmed();
    if (!phone.isEmpty())
        somebody.phone = guests::storedForm(guests::telephoneOf(phone, m_region));
    const QString name = m_name->text().simplified();
    if (name == shownName(m_given.name))
        somebody.name = m_given.name;
    else
        somebody.name.native = name; // whole, in whichever script
    const auto birth = birthDateOf(m_birth->text());
    if (!birth) {
        m_birthRow->setProblem(tr("This is no date. Write it like 1985-03-12."));
        m_birth->setFocus();
        return std::nullopt;
    }
    somebody.birth = *birth;
    return somebody;
}

QList<QLineEdit *> SomebodyForm::fields() const
{
    return {m_document, m_phone, m_name, m_birth};
}

QJsonObject SomebodyForm::contents() const
{
    QJsonObject contents;
    for (const QLineEdit *field : fields()) {
        if (!field->text().isEmpty())
            contents.insert(field->objectName(), field->text());
    }
    return contents;
}

void SomebodyForm::setContents(const QJsonObject &contents)
{
    for (QLineEdit *field : fields())
        field->setText(contents.value(field->objectName()).toString());
}

void SomebodyForm::setDocumentsKnown(bool known)
{
    m_documentsKnown = known;
    m_document->setEnabled(known);
    if (!known)
        m_document->clear();
    retranslate();
}

void SomebodyForm::focusFirst()
{
    for (QLineEdit *field : {m_document, m_phone, m_name}) {
        if (!field->text().isEmpty()) {
            (field == m_name && m_birth->text().isEmpty() ? m_birth : field)->setFocus();
            return;
        }
    }
    (m_documentsKnown ? m_document : m_phone)->setFocus();
}

void SomebodyForm::retranslate()
{
    m_documentRow->setLabel(tr("Document number"));
    m_phoneRow->setLabel(tr("Telephone"));
    m_nameRow->setLabel(tr("Whole name"));
    m_birthRow->setLabel(tr("Date of birth, with the name"));
    m_birth->setPlaceholderText(u"1985-03-12"_s);
    const QString why = m_documentsKnown
        ? QString()
        : tr(
            "This desk has not been given the keys for document numbers yet: see the page Server.");
    m_document->setPlaceholderText(
        m_documentsKnown ? QString() : tr("Needs keys: see page Server"));
    m_document->setToolTip(why);
    m_document->setAccessibleDescription(why);
}

} // namespace lobby::ui
