#include "ui/checkin/guests/guest_row.h"

#include "ui/checkin/guests/document_fields.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/fact_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

GuestRow::GuestRow(guests::GuestProfile profile, Place place, QWidget *parent)
    : QWidget(parent)
    , m_profile(std::move(profile))
    , m_name(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::tight);
    m_name->setTextFormat(Qt::PlainText);
    setTextStyle(m_name, TextStyle::BodyStrong);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    if (place == Place::Companion) {
        m_remove = new QToolButton(this);
        m_remove->setObjectName(u"removeCompanion"_s);
        m_remove->setIcon(themedIcon(u"x-lg"_s, IconRole::Secondary));
        m_remove->setAutoRaise(true);
        line->addWidget(m_remove);
        connect(m_remove, &QToolButton::clicked, this, &GuestRow::removeRequested);
    }
    m_column->addLayout(line);
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

void GuestRow::setRemovable(bool removable)
{
    if (m_remove)
        m_remove->setVisible(removable);
}

void GuestRow::retranslate()
{
    if (m_remove) {
        m_remove->setAccessibleName(tr("Take %1 off the stay").arg(m_name->text()));
        m_remove->setToolTip(m_remove->accessibleName());
    }
    if (m_fields)
        m_fields->retranslate();
    if (const auto *document = guests::primaryOf(m_profile.documents); document && m_known)
        m_known->setText(tr("Document ending in %1").arg(document->numberLast4));
}

} // namespace lobby::ui
