#include "ui/organizations/sale_page.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/look.h"
#include "ui/organizations/parts/organization_words.h"
#include "ui/wording/money_text.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using organizations::Sale;

namespace {

constexpr int kSaleWidth = 640;
constexpr std::array kSaleFields {"sold_on"_L1, "order_no"_L1, "product_name"_L1,
    "product_model"_L1, "product_spec"_L1, "unit_price"_L1, "quantity"_L1, "unit"_L1, "discount"_L1,
    "amount"_L1, "cost_price"_L1, "invoice_state"_L1, "sale_state"_L1, "remind_on"_L1, "remark"_L1};
constexpr qint64 kThousandthsOfPercent = 10;

} // namespace

SalePage::SalePage(const OrganizationServices &services, QWidget *parent)
    : FormPage({u"sale"_s, u"sale"_s, u"sale.save"_s}, parent)
    , m_services(services)
    , m_card(new Card(this))
{
    build();
    for (const QLatin1StringView field : {"unit_price"_L1, "quantity"_L1, "discount"_L1})
        connect(lineOf(QString(field)).edit, &QLineEdit::textChanged, this, &SalePage::showAmount);
    show({});
    retranslate();
}

void SalePage::build()
{
    QList<QWidget *> rows;
    QList<QWidget *> order;
    for (const QLatin1StringView field : kSaleFields) {
        auto *edit = new QLineEdit(m_card);
        edit->setObjectName(u"sale_"_s + field);
        auto *row = new FormRow({}, edit, m_card);
        rows.append(row);
        m_lines.append({field, edit, row});
        order.append(edit);
    }
    layInPairs(rows, m_card->content());
    m_card->setFixedWidth(currentLook().scaled(kSaleWidth));
    content()->addWidget(scrolled(m_card), 1);
    tabThrough(order);
}

PageEntry SalePage::entry(const OrganizationServices &services)
{
    return {u"sale"_s, [] { return tr("Sale"); }, u"tag"_s,
        [services](QWidget *parent) { return new SalePage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

Location SalePage::editing(const Sale &sale)
{
    return {u"sale"_s, sale.subject.toString() + u'/' + sale.id.toString()};
}

QString SalePage::title() const
{
    return m_wanted.isNull() ? tr("Write a sale down") : tr("Edit the sale");
}

FormPage::Words SalePage::words() const
{
    return {tr("Save the sale"), tr("Save"), tr("The sale was not saved.")};
}

QString SalePage::refusal() const
{
    return m_services.organizations.mayEdit()
        ? QString()
        : GuestWords::permissionNeeded(access::permissionName(access::Permission::GuestEdit));
}

QString SalePage::argument() const
{
    return m_wanted.isNull() ? m_subject.toString()
                             : m_subject.toString() + u'/' + m_wanted.toString();
}

void SalePage::showState()
{
    FormPage::showState();
    lineOf(u"cost_price").row->setVisible(m_services.organizations.maySeeCosts());
}

void SalePage::open(const QString &argument)
{
    const auto subject = Uuid::fromString(argument.section(u'/', 0, 0));
    const Uuid wanted = Uuid::fromString(argument.section(u'/', 1)).value_or(Uuid());
    const bool isAnother = subject && (*subject != m_subject || wanted != m_wanted);
    // What is half typed stays; what is only shown may have become another meanwhile.
    if (isAnother || (!m_wanted.isNull() && draft().isEmpty())) {
        m_subject = subject.value_or(m_subject);
        m_wanted = subject ? wanted : m_wanted;
        load({});
    }
    showState();
}

void SalePage::clear()
{
    m_wanted = {};
    load({});
}

void SalePage::load(const QJsonObject &typed)
{
    const auto putBack = [this, typed] {
        for (const Line &line : std::as_const(m_lines)) {
            if (const QJsonValue text = typed.value(line.field); text.isString())
                line.edit->setText(text.toString());
        }
    };
    show({});
    const int generation = ++m_generation;
    if (m_wanted.isNull()) {
        putBack();
        return;
    }
    whenDone(m_services.organizations.loadSale(m_wanted), this,
        [this, generation, putBack](const Result<Sale> &sale) {
            if (generation != m_generation)
                return;
            if (!sale) {
                fail(sale.error());
                return;
            }
            show(*sale);
            putBack();
        });
}

void SalePage::show(const Sale &sale)
{
    m_loaded = sale;
    message()->clear();
    clearProblems();
    const auto money = [this](std::optional<qint64> minor) { return moneyText(minor, currency()); };
    std::optional<qint64> percent;
    if (sale.discount)
        percent = *sale.discount * organizations::kThousandths / kThousandthsOfPercent;
    const QDate day = sale.id.isNull() ? m_services.database.clock().today() : sale.soldOn;
    m_shown = {{u"sold_on"_s, day.toString(Qt::ISODate)}, {u"order_no"_s, sale.orderNo},
        {u"product_name"_s, sale.productName}, {u"product_model"_s, sale.productModel},
        {u"product_spec"_s, sale.productSpec}, {u"unit_price"_s, money(sale.unitPrice)},
        {u"quantity"_s, OrganizationWords::quantity(sale.quantity)}, {u"unit"_s, sale.unit},
        {u"discount"_s, OrganizationWords::quantity(percent)}, {u"amount"_s, money(sale.amount)},
        {u"cost_price"_s, money(sale.costPrice)}, {u"invoice_state"_s, sale.invoiceState},
        {u"sale_state"_s, sale.saleState}, {u"remark"_s, sale.remark}};
    for (const Line &line : std::as_const(m_lines))
        line.edit->setText(m_shown.value(line.field));
    // The reminder of a sale that is written down stands among the reminders.
    lineOf(u"remind_on").row->setVisible(m_wanted.isNull());
    showLabels();
    showAmount();
    showState();
    Q_EMIT titleChanged();
}

/// A sale that came with a file may be in another currency than the house's.
QString SalePage::currency() const
{
    return m_loaded.currency.isEmpty() ? m_services.currency : m_loaded.currency;
}

const SalePage::Line &SalePage::lineOf(QStringView field) const
{
    const auto line
        = std::ranges::find_if(m_lines, [field](const Line &one) { return one.field == field; });
    Q_ASSERT(line != m_lines.end());
    return *line;
}

QString SalePage::textOf(QStringView field) const
{
    return lineOf(field).edit->text().trimmed();
}

std::pair<Sale, QStringList> SalePage::typed() const
{
    QStringList wrong;
    const auto read = [this, &wrong](QStringView field, auto reading) {
        const QString text = textOf(field);
        if (text.isEmpty())
            return std::optional<qint64>();
        const std::optional<qint64> value = reading(text);
        if (!value)
            wrong.append(field.toString());
        return value;
    };
    const auto money = [this](const QString &text) { return moneyTyped(text, currency()); };
    Sale sale = m_loaded;
    if (sale.id.isNull())
        sale.subject = m_subject;
    sale.soldOn = QDate::fromString(textOf(u"sold_on"), Qt::ISODate);
    if (!sale.soldOn.isValid())
        wrong.append(u"sold_on"_s);
    sale.orderNo = textOf(u"order_no");
    sale.productName = textOf(u"product_name");
    sale.productModel = textOf(u"product_model");
    sale.productSpec = textOf(u"product_spec");
    sale.unitPrice = read(u"unit_price", money);
    sale.costPrice = read(u"cost_price", money);
    sale.quantity = read(u"quantity", OrganizationWords::thousandthsTyped);
    sale.unit = textOf(u"unit");
    sale.discount.reset();
    if (const auto percent = read(u"discount", OrganizationWords::thousandthsTyped))
        sale.discount = *percent * kThousandthsOfPercent / organizations::kThousandths;
    sale.amount = read(u"amount", money);
    sale.currency = currency();
    sale.invoiceState = textOf(u"invoice_state");
    sale.saleState = textOf(u"sale_state");
    sale.remark = textOf(u"remark");
    return {sale, wrong};
}

/// What was paid is shown where none is typed.
void SalePage::showAmount()
{
    Sale sale = typed().first;
    sale.amount.reset();
    lineOf(u"amount").edit->setPlaceholderText(
        moneyText(organizations::amountOf(sale), currency()));
}

void SalePage::showProblem(const QString &field)
{
    const QString shown
        = field == "amount"_L1 || field == "cost_price"_L1 ? u"unit_price"_s : field;
    const auto line
        = std::ranges::find_if(m_lines, [&field](const Line &one) { return one.field == field; });
    if (line == m_lines.end())
        return;
    line->row->setProblem(OrganizationWords::problem(shown));
    line->edit->setFocus();
}

void SalePage::submit()
{
    clearProblems();
    auto [sale, wrong] = typed();
    const QDate remindOn = QDate::fromString(textOf(u"remind_on"), Qt::ISODate);
    if (!remindOn.isValid() && !textOf(u"remind_on").isEmpty())
        wrong.append(u"remind_on"_s);
    if (!wrong.isEmpty()) {
        for (auto field = wrong.crbegin(); field != wrong.crend(); ++field)
            showProblem(*field); // the first has the focus in the end
        return;
    }
    setBusy(true);
    if (m_wanted.isNull()) {
        whenDone(m_services.organizations.recordSale(sale, remindOn), this,
            [this](const Result<Uuid> &made) {
                saved(made ? Result<Done>(Done()) : Result<Done>(made.error()));
            });
        return;
    }
    whenDone(m_services.organizations.saveSale(sale, m_loaded), this,
        [this](const Result<Done> &done) { saved(done); });
}

void SalePage::saved(const Result<Done> &done)
{
    setBusy(false);
    if (done) {
        clear();
        leave(tr("The sale is saved."));
    } else if (done.error().code == Error::Code::Invalid) {
        showProblem(done.error().subject);
    } else {
        fail(done.error());
    }
}

/// What differs from what is shown, and of what it is.
QJsonObject SalePage::draft() const
{
    QJsonObject draft;
    for (const Line &line : m_lines) {
        if (line.edit->text() != m_shown.value(line.field))
            draft.insert(line.field, line.edit->text());
    }
    if (draft.isEmpty())
        return {};
    draft.insert(u"subject"_s, m_subject.toString());
    draft.insert(u"sale"_s, m_wanted.isNull() ? QString() : m_wanted.toString());
    return draft;
}

void SalePage::restoreDraft(const QJsonObject &draft)
{
    if (!draft.isEmpty())
        m_subject = Uuid::fromString(draft.value(u"subject"_s).toString()).value_or(Uuid());
    m_wanted = Uuid::fromString(draft.value(u"sale"_s).toString()).value_or(Uuid());
    load(draft);
}

void SalePage::focusFirst()
{
    lineOf(u"product_name").edit->setFocus();
}

void SalePage::showLabels()
{
    header()->setTitle(title());
    const QStringList labels {tr("Day"), tr("Order number"), tr("Product"), tr("Model"),
        tr("Specification"), tr("Price of one (%1)").arg(currency()), tr("Quantity"), tr("Unit"),
        tr("Paid of the price, percent"), tr("Paid (%1)").arg(currency()),
        tr("Cost of one (%1)").arg(currency()), tr("Invoice"), tr("State of the sale"),
        tr("Remind me on"), tr("Remark")};
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i).row->setLabel(labels.at(i));
}

void SalePage::retranslate()
{
    FormPage::retranslate();
    m_card->setTitle(tr("What was sold"));
    showLabels();
    lineOf(u"remind_on").edit->setPlaceholderText(u"2025-06-01"_s);
}

} // namespace lobby::ui
