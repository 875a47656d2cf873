#include "ui/checkin/guests/document_fields.h"

#include "models/guests/guest_validation.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/typed_date.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

DocumentFields::DocumentFields(const guests::GuestProfile &guest, QWidget *parent)
    : QWidget(parent)
    , m_name(guest.guest.name().listForm())
    , m_type(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_expiry(new QLineEdit(this))
    , m_typeRow(new FormRow({}, m_type, this))
    , m_numberRow(new FormRow({}, m_number, this))
    , m_expiryRow(new FormRow({}, m_expiry, this))
{
    m_type->setObjectName(u"documentType"_s);
    m_number->setObjectName(u"documentNumber"_s);
    m_number->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferUppercase);
    m_expiry->setObjectName(u"documentExpiry"_s);
    for (const QString &type : GuestWords::documentTypes())
        m_type->addItem(QString(), type);
    const bool chinese = guest.guest.nationality == "CN"_L1
        || (guest.guest.nationality.isEmpty() && guest.guest.language.startsWith("zh-Hans"_L1));
    m_type->setCurrentIndex(m_type->findData(chinese ? u"resident_id_cn"_s : u"P"_s));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::control);
    row->addWidget(m_typeRow, 3);
    row->addWidget(m_numberRow, 4);
    row->addWidget(m_expiryRow, 3);
    retranslate();
}

bool DocumentFields::isEmpty() const
{
    return m_number->text().trimmed().isEmpty() && m_expiry->text().trimmed().isEmpty();
}

std::optional<guests::GuestProfile> DocumentFields::typed(
    const guests::GuestProfile &guest, QDate today)
{
    m_numberRow->setProblem({});
    m_expiryRow->setProblem({});
    guests::IdentityDocument document;
    document.docType = m_type->currentData().toString();
    document.number
        = m_number->text().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    document.captureMethod = u"manual"_s;
    document.primary = true;
    if (document.number.isEmpty()) {
        m_numberRow->setProblem(tr("Type the number of the document."));
        m_number->setFocus();
        return std::nullopt;
    }
    const QString expiry = m_expiry->text().trimmed();
    if (!expiry.isEmpty())
        document.expiryDate = wholeDateOf(expiry).value_or(QDate());
    if (!expiry.isEmpty() && !document.expiryDate.isValid()) {
        m_expiryRow->setProblem(tr("Write the date as 2030-05-14."));
        m_expiry->setFocus();
        return std::nullopt;
    }
    guests::GuestProfile with = guest;
    with.documents.append(document);
    for (const guests::GuestProblem &problem : guests::validate(with, today)) {
        const bool ours = problem.field.startsWith("identity_document"_L1);
        if (!ours || !guests::isRefusal(problem.kind))
            continue; // a second look is for the guest's own page
        m_numberRow->setProblem(tr("A document cannot have such a number."));
        m_number->setFocus();
        return std::nullopt;
    }
    return with;
}

void DocumentFields::clear()
{
    m_number->clear();
    m_expiry->clear();
}

QJsonObject DocumentFields::contents() const
{
    if (isEmpty())
        return {};
    return {{u"type"_s, m_type->currentData().toString()}, {u"number"_s, m_number->text()},
        {u"expiry"_s, m_expiry->text()}};
}

void DocumentFields::setContents(const QJsonObject &contents)
{
    m_type->setCurrentIndex(std::max(0, m_type->findData(contents.value(u"type"_s).toString())));
    m_number->setText(contents.value(u"number"_s).toString());
    m_expiry->setText(contents.value(u"expiry"_s).toString());
}

void DocumentFields::focusNumber()
{
    m_number->setFocus();
}

void DocumentFields::retranslate()
{
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, GuestWords::documentType(m_type->itemData(i).toString()));
    m_typeRow->setLabel(tr("Document"));
    m_numberRow->setLabel(tr("Number"));
    m_expiryRow->setLabel(tr("Valid until"));
    m_expiry->setPlaceholderText(u"2030-05-14"_s);
    m_type->setAccessibleName(tr("Document of %1").arg(m_name));
    m_number->setAccessibleName(tr("Document number of %1").arg(m_name));
    m_expiry->setAccessibleName(tr("Expiry of the document of %1").arg(m_name));
}

} // namespace lobby::ui
