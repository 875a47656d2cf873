#include "ui/quality/queue/pair_panel.h"

#include "models/support/async.h"
#include "ui/guests/revealed_guest.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/problem_label.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/wording/duplicate_reasons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using quality::MergeView;
using quality::Side;

namespace {

int weightOf(const quality::Ties &ties)
{
    return ties.stays + ties.trips + ties.complaints + ties.notes;
}

/// A tick before the value that counts, so that the row says what was chosen without a colour.
Glyphed tickOf(const PairTableModel &model, const QModelIndex &index)
{
    const PairRow &row = model.row(index.row());
    const bool isChoice = row.kind == PairRow::Kind::Choice || row.kind == PairRow::Kind::Fixed;
    const auto column
        = row.side == Side::Kept ? PairTableModel::KeptColumn : PairTableModel::OtherColumn;
    const bool isTicked = row.differs && isChoice && index.column() == column;
    return isTicked ? Glyphed {u"check-lg"_s, Tone::Accent} : Glyphed();
}

} // namespace

PairPanel::PairPanel(const DuplicateServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new PairTableModel(this))
    , m_keptShown(new RevealedGuest(services.guests, services.authoriser, this))
    , m_otherShown(new RevealedGuest(services.guests, services.authoriser, this))
    , m_reasons(new QLabel(this))
    , m_obstacles(new ProblemLabel(this))
    , m_reveal(new QPushButton(this))
    , m_remark(new QLabel(this))
    , m_table(new DeskTable(this))
{
    m_reasons->setObjectName(u"pairReasons"_s);
    m_obstacles->setObjectName(u"pairObstacles"_s);
    m_reveal->setObjectName(u"pairReveal"_s);
    m_remark->setObjectName(u"pairRevealed"_s);
    m_table->setObjectName(u"pairTable"_s);
    build();
    connect(m_reveal, &QPushButton::clicked, this, &PairPanel::askToReveal);
    for (RevealedGuest *shown : {m_keptShown, m_otherShown}) {
        connect(shown, &RevealedGuest::changed, this, &PairPanel::showRows);
        connect(shown, &RevealedGuest::refused, this, &PairPanel::failed);
    }
    retranslate();
}

void PairPanel::build()
{
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    setTextStyle(m_obstacles, TextStyle::BodyStrong);
    setButtonKind(m_reveal, ButtonKind::Secondary);
    m_reveal->setIcon(themedIcon(u"eye"_s, IconRole::Secondary));
    m_reveal->hide();
    setSecondary(m_remark);
    m_remark->hide(); // an empty line would push the table down
    m_table->setModel(m_model);
    const auto ticked = [this](int column) {
        m_table->setItemDelegateForColumn(column,
            new RowDelegate(
                m_table, [this](const QModelIndex &index) { return tickOf(*m_model, index); }));
    };
    ticked(PairTableModel::KeptColumn);
    ticked(PairTableModel::OtherColumn);
    m_table->setColumnWidths<int>(
        {{PairTableModel::NameColumn, 160}, {PairTableModel::KeptColumn, 300},
            {PairTableModel::OtherColumn, 300}},
        PairTableModel::ResultColumn);
    auto *blocked = new QHBoxLayout;
    blocked->setSpacing(Space::control);
    blocked->addWidget(m_obstacles, 1);
    blocked->addWidget(m_remark);
    blocked->addWidget(m_reveal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::control);
    column->addWidget(m_reasons);
    column->addLayout(blocked);
    column->addWidget(m_table, 1);
}

void PairPanel::show(const quality::GuestPair &pair)
{
    m_pair = pair;
    m_third.clear();
    load(pair.first, pair.second, true);
    if (!pair.vouchedBy)
        return;
    whenDone(m_services.guests.load(*pair.vouchedBy), this,
        [this, generation = m_generation](const Result<guests::GuestProfile> &third) {
            if (generation != m_generation || !third)
                return;
            m_third = third->guest.name().listForm();
            showReasons();
        });
}

void PairPanel::reload()
{
    load(m_kept, m_other, false);
}

void PairPanel::swap()
{
    if (m_isLoaded)
        load(m_other, m_kept, false);
}

void PairPanel::clear()
{
    ++m_generation;
    m_pair = {};
    m_kept = m_other = {};
    m_view = {};
    m_isLoaded = false;
    mask();
    m_model->setRows({});
    m_reasons->clear();
    m_obstacles->say({}, Tone::Err);
    m_reveal->hide();
}

void PairPanel::load(Uuid kept, Uuid other, bool maySwap)
{
    m_isLoaded = false;
    mask();
    m_kept = kept;
    m_other = other;
    whenDone(m_services.merges.view(kept, other), this,
        [this, maySwap, generation = ++m_generation](const Result<MergeView> &view) {
            if (generation != m_generation)
                return;
            if (!view) {
                Q_EMIT failed(view.error());
                return;
            }
            if (maySwap && weightOf(view->otherTies) > weightOf(view->keptTies)) {
                load(m_other, m_kept, false);
                return;
            }
            // Without leave to see consents the lines about them are missing.
            const auto said = [](const Result<privacy::GuestConsents> &consents) {
                return consents ? *consents : privacy::GuestConsents();
            };
            whenDone(m_services.consents.of(m_kept), this,
                [this, said, generation, view = *view](
                    const Result<privacy::GuestConsents> &ofKept) {
                    whenDone(m_services.consents.of(m_other), this,
                        [this, said, generation, view, ofKept = said(ofKept)](
                            const Result<privacy::GuestConsents> &ofOther) {
                            if (generation == m_generation)
                                show(view, ofKept, said(ofOther));
                        });
                });
        });
}

void PairPanel::show(const MergeView &view, const privacy::GuestConsents &ofKept,
    const privacy::GuestConsents &ofOther)
{
    m_view = view;
    m_ofKept = ofKept;
    m_ofOther = ofOther;
    m_isLoaded = true;
    m_model->setRows(PairRows::of(m_view, m_ofKept, m_ofOther));
    m_obstacles->say(obstacles(), Tone::Err);
    const bool differs = m_view.plan.birth.exists() || !m_view.plan.documents.isEmpty();
    m_reveal->setVisible(differs);
    m_reveal->setEnabled(mayReveal());
    m_reveal->setToolTip(
        mayReveal() ? QString() : GuestWords::permissionNeeded(u"contact.reveal"_s));
    showReasons();
    Q_EMIT loaded();
}

void PairPanel::showRows()
{
    const QString until = m_keptShown->profile() ? m_keptShown->remark() : m_otherShown->remark();
    m_remark->setText(until);
    m_remark->setVisible(!until.isEmpty());
    if (!m_isLoaded)
        return;
    quality::MergeView view = m_view;
    if (m_keptShown->profile())
        view.kept = *m_keptShown->profile();
    if (m_otherShown->profile())
        view.other = *m_otherShown->profile();
    const QHash<quint16, Side> chosen = m_model->chosen();
    QList<PairRow> rows = PairRows::of(view, m_ofKept, m_ofOther);
    for (PairRow &row : rows)
        row.side = chosen.value(row.group, row.side);
    const QModelIndex at = m_table->currentIndex();
    m_model->setRows(rows);
    const int last = m_model->rowCount() - 1;
    if (at.isValid() && last >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(at.row(), last), at.column()));
}

bool PairPanel::mayReveal() const
{
    return m_services.authoriser.may(access::Permission::ContactReveal);
}

void PairPanel::askToReveal()
{
    if (!m_isLoaded || !mayReveal())
        return;
    RevealedGuest::askReason(this, this,
        m_table->mapToGlobal(QPoint(Space::area, m_table->horizontalHeader()->height())),
        [this](const QString &reason) { reveal(reason); });
}

/// Each guest is an entry of its own in the audit, and so is each number.
void PairPanel::reveal(const QString &reason)
{
    if (!m_isLoaded)
        return;
    const auto isInQuestion = [this](const guests::IdentityDocument &document) {
        return std::ranges::any_of(
            m_view.plan.documents, [&document](const quality::DocumentContradiction &two) {
                return two.ofKept == document.id || two.ofOther == document.id;
            });
    };
    const auto inQuestion = [&isInQuestion](guests::GuestProfile guest) {
        guest.documents.removeIf(std::not_fn(isInQuestion));
        return guest;
    };
    m_keptShown->reveal(inQuestion(m_view.kept), reason);
    m_otherShown->reveal(inQuestion(m_view.other), reason);
}

void PairPanel::mask()
{
    m_keptShown->mask();
    m_otherShown->mask();
}

void PairPanel::hideEvent(QHideEvent *event)
{
    mask(); // behind a lock or another page nothing stays in the clear
    QWidget::hideEvent(event);
}

void PairPanel::showReasons()
{
    if (!m_isLoaded)
        return;
    if (m_pair.explanation.reasons.empty() && !m_pair.vouchedBy) {
        m_reasons->setText(tr("Chosen by hand."));
        return;
    }
    m_reasons->setText(tr("Why they are alike: %1. %2 %")
                           .arg(describe(m_pair.explanation, m_third))
                           .arg(std::floor(m_pair.probability * 100)));
}

quality::MergeWish PairPanel::wish() const
{
    const bool byHand = m_pair.explanation.reasons.empty() && !m_pair.vouchedBy;
    return {
        m_kept, m_other, m_model->chosen(), byHand ? u"by_hand"_s : u"queue"_s, m_pair.probability};
}

QString PairPanel::obstacles() const
{
    QStringList words;
    for (const quality::Obstacle obstacle : m_view.plan.obstacles)
        words.append(PairRows::obstacle(obstacle, m_view));
    return words.join(u'\n');
}

void PairPanel::retranslate()
{
    m_table->setAccessibleName(tr("Two guests side by side"));
    m_reveal->setText(tr("Show") + u"  Alt+S"_s);
    m_reveal->setAccessibleName(tr("Show what is masked"));
    m_model->retranslate();
    if (m_isLoaded) {
        showRows();
        m_obstacles->say(obstacles(), Tone::Err);
        showReasons();
    }
}

} // namespace lobby::ui
