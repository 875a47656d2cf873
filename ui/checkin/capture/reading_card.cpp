#include "ui/checkin/capture/reading_card.h"

#include "models/guests/guest_validation.h"
#include "models/guests/values/country_codes.h"
#include "ui/checkin/capture/capture_words.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/fact_line.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::FieldState;
using checkin::ReadDocument;

namespace {

QString countryOf(const QString &code)
{
    const QString country = guests::countryOfDocument(code);
    return country.isEmpty() ? code : u"%1 %2"_s.arg(code, GuestWords::country(country));
}

} // namespace

ReadingCard::ReadingCard(QWidget *parent)
    : Card(parent)
    , m_fields(new QGridLayout)
    , m_nativeName(new QLineEdit(this))
    , m_nativeLabel(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_notices(new QWidget(this))
{
    m_fields->setHorizontalSpacing(Space::area);
    m_fields->setVerticalSpacing(Space::tight);
    m_fields->setColumnStretch(1, 1);
    content()->addLayout(m_fields);
    m_nativeName->setObjectName(u"captureNativeName"_s);
    m_nativeName->setMaxLength(int(guests::kMaxName));
    m_nativeLabel->setBuddy(m_nativeName);
    content()->addWidget(m_nativeLabel);
    content()->addWidget(m_nativeName);
    m_lines->setObjectName(u"captureLines"_s);
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setFont(currentLook().monoFont());
    content()->addWidget(m_lines);
    auto *column = new QVBoxLayout(m_notices);
    column->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_notices);
    clear();
}

void ReadingCard::clear()
{
    m_read.reset();
    m_nativeName->clear();
    fill();
}

void ReadingCard::show(const ReadDocument &read, const QList<checkin::CaptureNotice> &notices)
{
    m_read = read;
    m_shown = notices;
    m_nativeName->setText(read.nativeName.text);
    fill();
}

void ReadingCard::addField(
    const QString &label, const checkin::ReadField &field, const QString &text)
{
    if (field.state == FieldState::Absent)
        return;
    constexpr int kColumns = 3;
    const int row = m_fields->count() / kColumns;
    auto *name = new QLabel(label, this);
    setSecondary(name);
    auto *value = new QLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(value, TextStyle::BodyStrong);
    m_fields->addWidget(name, row, 0);
    m_fields->addWidget(value, row, 1);
    const CaptureSign sign = CaptureWords::state(field, m_read->repairs);
    m_fields->addWidget(new FactLine(sign.icon, sign.tone, sign.text, {}, this), row, 2);
}

void ReadingCard::fill()
{
    clearLines(*m_fields);
    clearLines(*m_notices->layout());
    m_lines->hide();
    if (!m_read)
        return;
    const ReadDocument &read = *m_read;
    const auto add = [this](const QString &label, const checkin::ReadField &field) {
        addField(label, field, field.text);
    };
    add(GuestWords::documentType(read.docType), read.number);
    add(tr("Surname"), read.surname);
    add(tr("Given names"), read.given);
    add(GuestWords::field(u"birth_date"), read.birth);
    addField(GuestWords::field(u"gender"), read.sex,
        GuestWords::gender(guests::genderOf(read.sex.text)));
    addField(GuestWords::field(u"nationality"), read.nationality, countryOf(read.nationality.text));
    if (read.issuer.text != read.nationality.text)
        addField(tr("Issued by"), read.issuer, countryOf(read.issuer.text));
    add(tr("Valid until"), read.expiry);
    if (!read.region.isEmpty())
        add(tr("Registered in"), {read.region, FieldState::Verified});
    for (const checkin::CaptureNotice one : std::as_const(m_shown)) {
        if (const auto sign = CaptureWords::notice(one, read))
            m_notices->layout()->addWidget(
                new FactLine(sign->icon, sign->tone, sign->text, {}, m_notices));
    }
    fillLines();
}

/// The raw lines, when something in them is wrong or was changed: the places stand out.
void ReadingCard::fillLines()
{
    const ReadDocument &read = *m_read;
    if (read.wrongPlaces.isEmpty() && read.repairs.isEmpty())
        return;
    m_lines->show();
    const auto stands = [&read](int line, int column) {
        const checkin::MrzPlace place {line, column};
        return read.wrongPlaces.contains(place)
            || std::any_of(read.repairs.begin(), read.repairs.end(),
                [&place](const checkin::MrzRepair &repair) { return repair.place == place; });
    };
    QStringList lines;
    for (int line = 0; line < read.lines.size(); ++line) {
        QString marked;
        for (int column = 0; column < read.lines.at(line).size(); ++column) {
            const QString c = QString(read.lines.at(line).at(column)).toHtmlEscaped();
            marked += stands(line, column) ? u"<u><b>%1</b></u>"_s.arg(c) : c;
        }
        lines.append(marked);
    }
    m_lines->setText(lines.join(u"<br>"_s));
}

void ReadingCard::retranslate()
{
    setTitle(tr("Document"));
    m_nativeLabel->setText(GuestWords::field(u"full_name_native"));
    m_nativeName->setAccessibleName(m_nativeLabel->text());
    m_lines->setAccessibleName(tr("Lines of the document"));
    fill();
}

} // namespace lobby::ui
