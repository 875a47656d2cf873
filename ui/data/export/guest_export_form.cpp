#include "ui/data/export/guest_export_form.h"

#include "ui/data/export/export_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::ExportPreset;
using exchange::Shown;

namespace {

enum GuestExportRow { WhoRow, PresetRow, FormatRow, ShownRow, ReasonRow };
constexpr int kFormWidth = 400;
constexpr int kLongestExportReason = 200;
constexpr int kOwnChoice = 3; ///< behind the presets

} // namespace

GuestExportForm::GuestExportForm(QWidget *parent)
    : Card(parent)
    , m_who(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_shown(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    m_who->setObjectName(u"exportWho"_s);
    m_preset->setObjectName(u"exportPreset"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_shown->setObjectName(u"exportShown"_s);
    m_reason->setObjectName(u"exportReason"_s);
    m_reason->setMaxLength(kLongestExportReason);
    for (QWidget *field : fields()) {
        auto *row = new FormRow({}, field, this);
        content()->addWidget(row);
        m_rows.append(row);
    }
    setFixedWidth(currentLook().scaled(kFormWidth));
    connect(m_preset, &QComboBox::currentIndexChanged, this, &GuestExportForm::presetChosen);
    for (QComboBox *box : {m_format, m_shown})
        connect(box, &QComboBox::currentIndexChanged, this, &GuestExportForm::mannerChosen);
}

QList<QWidget *> GuestExportForm::fields() const
{
    return {m_who, m_preset, m_format, m_shown, m_reason};
}

void GuestExportForm::begin(const QString &filter)
{
    m_filter = filter;
    retranslate();
    m_who->setCurrentIndex(filter.isEmpty() ? 0 : 1);
    m_who->setEnabled(!filter.isEmpty());
    m_preset->setCurrentIndex(0);
    m_shown->setCurrentIndex(0);
    m_reason->clear();
    for (FormRow *row : std::as_const(m_rows))
        row->setProblem({});
}

bool GuestExportForm::isFiltered() const
{
    return m_who->currentIndex() == 1;
}

QString GuestExportForm::filter() const
{
    return isFiltered() ? m_filter : QString();
}

exchange::ExportFormat GuestExportForm::format() const
{
    return exchange::exportFormats().value(m_format->currentIndex());
}

Shown GuestExportForm::shown() const
{
    return m_shown->currentIndex() == 1 ? Shown::Plain : Shown::Masked;
}

QString GuestExportForm::reason() const
{
    return m_reason->text().trimmed();
}

std::optional<ExportPreset> GuestExportForm::preset() const
{
    const int index = m_preset->currentIndex();
    return index == kOwnChoice ? std::nullopt : std::optional(ExportPreset(std::max(index, 0)));
}

void GuestExportForm::leavePreset()
{
    m_preset->setCurrentIndex(kOwnChoice);
}

bool GuestExportForm::isComplete(const QString &mayNotShowPlain)
{
    const QString notPlain = shown() == Shown::Plain ? mayNotShowPlain : QString();
    m_rows.at(ShownRow)->setProblem(notPlain);
    const QString noReason
        = reason().isEmpty() ? tr("Say what the file is for: the audit keeps it.") : QString();
    m_rows.at(ReasonRow)->setProblem(noReason);
    if (!notPlain.isEmpty())
        m_shown->setFocus();
    else if (!noReason.isEmpty())
        m_reason->setFocus();
    return notPlain.isEmpty() && noReason.isEmpty();
}

void GuestExportForm::retranslate()
{
    setTitle(tr("What goes into the file"));
    const std::array labels {tr("Which guests"), tr("Fields"), tr("Kind of file"),
        tr("Personal values"), tr("What the file is for")};
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setLabel(labels.at(static_cast<std::size_t>(row)));
    // The filter itself may be a name: it stands in the list it came from.
    setTexts(m_who, {tr("Everybody"), tr("Those that the filter of the list finds")});
    setTexts(m_preset,
        {tr("Names and contacts"), tr("Names, births and documents"), tr("Everything"),
            tr("As chosen in the table")});
    QStringList formats;
    for (const exchange::ExportFormat format : exchange::exportFormats())
        formats.append(ExportWords::format(format));
    setTexts(m_format, formats);
    setTexts(m_shown, {tr("Masked"), tr("In full, when another member agrees")});
}

void GuestExportForm::focusFirst()
{
    (m_who->isEnabled() ? m_who : m_preset)->setFocus();
}

void GuestExportForm::focusShown()
{
    m_shown->setFocus();
}

} // namespace lobby::ui
