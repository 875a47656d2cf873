#include "ui/checkin/guest_row.h"

#include "ui/checkin/document_fields.h"
#include "ui/desk/parts/fact_line.h"
#include "ui/kit/look/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

GuestRow::GuestRow(const guests::GuestProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_name(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::tight);
    m_name->setTextFormat(Qt::PlainText);
    setTextStyle(m_name, TextStyle::BodyStrong);
    m_column->addWidget(m_name);
    build();
}

void GuestRow::build()
{
    m_name->setText(m_profile.guest.name().listForm());
    if (m_profile.documents.isEmpty()) {
        if (!m_fields) {
            m_fields = new DocumentFields(m_profile, this);
            m_column->addWidget(m_fields);
        }
    } else {
        delete m_fields;
        m_fields = nullptr;
        if (!m_known) {
            m_known = new FactLine(u"check-lg"_s, Tone::Ok, {}, {}, this);
            m_column->addWidget(m_known);
        }
    }
    retranslate();
}

void GuestRow::setProfile(const guests::GuestProfile &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    build();
}

void GuestRow::setEditable(bool editable)
{
    if (m_fields)
        m_fields->setEnabled(editable);
}

void GuestRow::retranslate()
{
    if (m_fields)
        m_fields->retranslate();
    if (const auto *document = guests::primaryOf(m_profile.documents); document && m_known)
        m_known->setText(tr("Document ending in %1").arg(document->numberLast4));
}

} // namespace lobby::ui
