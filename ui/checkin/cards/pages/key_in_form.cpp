#include "ui/checkin/cards/pages/key_in_form.h"

#include "models/checkin/blank/card_number.h"
#include "models/guests/guest_validation.h"
#include "models/guests/values/country_codes.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/typed_date.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

FormRow *lineRow(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    return new FormRow({}, field, parent);
}

/// ISO 3166-1 alpha-2 of what is typed: a code of two or three letters, or a name as the desk
/// writes it. None if it is neither.
std::optional<QString> countryTyped(const QString &typed)
{
    const QString code = typed.toUpper();
    if (typed.isEmpty() || guests::isCountry(code))
        return code;
    if (const QString country = guests::countryOfDocument(code); !country.isEmpty())
        return country;
    for (const QString &alpha2 : GuestWords::countries()) {
        if (GuestWords::country(alpha2).compare(typed, Qt::CaseInsensitive) == 0)
            return alpha2;
    }
    return std::nullopt;
}

} // namespace

KeyInForm::KeyInForm(QWidget *parent)
    : QWidget(parent)
    , m_number(lineRow(u"keyInNumber"_s, this))
    , m_type(new QComboBox(this))
    , m_typeRow(new FormRow({}, m_type, this))
    , m_document(lineRow(u"keyInDocument"_s, this))
    , m_native(lineRow(u"keyInNative"_s, this))
    , m_surname(lineRow(u"keyInSurname"_s, this))
    , m_given(lineRow(u"keyInGiven"_s, this))
    , m_birth(lineRow(u"keyInBirth"_s, this))
    , m_nationality(lineRow(u"keyInNationality"_s, this))
    , m_room(lineRow(u"keyInRoom"_s, this))
    , m_arrival(lineRow(u"keyInArrival"_s, this))
    , m_departure(lineRow(u"keyInDeparture"_s, this))
    , m_rows({m_number, m_typeRow, m_document, m_native, m_surname, m_given, m_birth, m_nationality,
          m_room, m_arrival, m_departure})
{
    m_type->setObjectName(u"keyInType"_s);
    for (const QString &type : GuestWords::documentTypes())
        m_type->addItem(QString(), type);
    auto *number = qobject_cast<QLineEdit *>(m_document->field());
    number->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    build();
    retranslate();
}

void KeyInForm::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::area);
    grid->setVerticalSpacing(Space::control);
    constexpr int kColumns = 3;
    grid->addWidget(m_number, 0, 0);
    for (int i = 1; i < m_rows.size(); ++i)
        grid->addWidget(m_rows.at(i), 1 + (i - 1) / kColumns, (i - 1) % kColumns);
    for (int i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows.at(i - 1)->field(), m_rows.at(i)->field());
}

QString KeyInForm::textOf(const FormRow *row) const
{
    return qobject_cast<QLineEdit *>(row->field())->text().trimmed();
}

bool KeyInForm::complain(FormRow *row, const QString &problem)
{
    row->setProblem(problem);
    row->field()->setFocus();
    return false;
}

std::optional<checkin::KeyedCard> KeyInForm::typed(QDate today)
{
    for (FormRow *row : std::as_const(m_rows))
        row->setProblem({});
    checkin::KeyedCard card;
    card.cardNo = textOf(m_number);
    guests::Guest &guest = card.guest.guest;
    guest.fullNameNative = textOf(m_native);
    guest.latinSurname = textOf(m_surname);
    guest.latinGivenName = textOf(m_given);
    card.room = textOf(m_room);
    guests::IdentityDocument document;
    document.docType = m_type->currentData().toString();
    document.number = textOf(m_document);
    document.captureMethod = u"manual"_s;
    document.primary = true;
    card.guest.documents = {document};
    return isSound(today, card) ? std::optional(card) : std::nullopt;
}

bool KeyInForm::isSound(QDate today, checkin::KeyedCard &card)
{
    guests::Guest &guest = card.guest.guest;
    if (!checkin::CardNumber::parse(card.cardNo))
        return complain(m_number, tr("This is no card's number: look at it once more."));
    if (card.guest.documents.constFirst().number.isEmpty())
        return complain(m_document, tr("Type the number of the document."));
    const auto birth = birthDateOf(textOf(m_birth));
    if (!birth)
        return complain(m_birth, tr("This is no date."));
    guest.birthDate = *birth;
    const auto country = countryTyped(textOf(m_nationality));
    if (!country)
        return complain(m_nationality, tr("Type a country, or its code: CN, JPN."));
    guest.nationality = *country;
    guest.nameOrder = names::usualOrder(guest.fullNameNative, guest.nationality);
    for (const guests::GuestProblem &problem : guests::validate(card.guest, today)) {
        if (guests::isRefusal(problem.kind))
            return complain(rowOf(QString(problem.field)), GuestWords::problem(problem));
    }
    if (card.room.isEmpty())
        return complain(m_room, tr("Type the room."));
    card.arrival = wholeDateOf(textOf(m_arrival)).value_or(QDate());
    if (!card.arrival.isValid())
        return complain(m_arrival, tr("This is no date."));
    card.departure = wholeDateOf(textOf(m_departure)).value_or(QDate());
    if (!card.departure.isValid())
        return complain(m_departure, tr("This is no date."));
    return true;
}

FormRow *KeyInForm::rowOf(QStringView field) const
{
    if (field == u"card_no")
        return m_number;
    if (field.startsWith(u"identity_document"))
        return m_document;
    if (field == u"birth_date")
        return m_birth;
    if (field == u"nationality")
        return m_nationality;
    if (field == u"room")
        return m_room;
    if (field == u"arrival")
        return m_arrival;
    if (field == u"departure")
        return m_departure;
    return m_native;
}

bool KeyInForm::showError(const Error &error, const QString &sentence)
{
    if (error.code == Error::Code::Conflict && error.subject == "card_no"_L1) {
        complain(m_number, tr("This card has been keyed in already."));
        return true;
    }
    if (error.code == Error::Code::NotArrivalDay) {
        complain(m_arrival, sentence);
        return true;
    }
    if (error.subject.isEmpty())
        return false;
    complain(rowOf(error.subject), sentence);
    return true;
}

bool KeyInForm::takeNumber(const QString &scanned)
{
    if (!checkin::CardNumber::parse(scanned))
        return false;
    qobject_cast<QLineEdit *>(m_number->field())->setText(scanned.trimmed());
    m_number->setProblem({});
    m_typeRow->field()->setFocus(Qt::TabFocusReason);
    return true;
}

void KeyInForm::clear()
{
    for (FormRow *row : {m_number, m_document, m_native, m_surname, m_given, m_birth, m_room}) {
        qobject_cast<QLineEdit *>(row->field())->clear();
        row->setProblem({});
    }
}

void KeyInForm::focusFirst()
{
    m_number->field()->setFocus();
}

bool KeyInForm::focusNext()
{
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        if (m_rows.at(i)->field()->hasFocus()) {
            m_rows.at(i + 1)->field()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void KeyInForm::retranslate()
{
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, GuestWords::documentType(m_type->itemData(i).toString()));
    m_number->setLabel(tr("Card number"));
    m_typeRow->setLabel(tr("Identity document"));
    m_document->setLabel(tr("Document number"));
    m_native->setLabel(tr("Name"));
    m_surname->setLabel(tr("Latin surname"));
    m_given->setLabel(tr("Latin given name"));
    m_birth->setLabel(tr("Born"));
    m_nationality->setLabel(tr("Nationality"));
    m_room->setLabel(tr("Room"));
    m_arrival->setLabel(tr("Arrival"));
    m_departure->setLabel(tr("Departure"));
}

} // namespace lobby::ui
