#include "ui/quality/merging/parting_page.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/quality/merging/since_table_model.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::Merging;
using quality::Merges;
using quality::PartingLeave;
using quality::PartingView;

namespace {

/// The audit's codes, in the order of the texts.
constexpr std::array kPartingReasons {"two_people", "guest_says", "wrong_data"};
constexpr int kReasonWidth = 320;

} // namespace

PartingPage::PartingPage(Merges &merges, QWidget *parent)
    : Page(parent)
    , m_merges(merges)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_which(new QComboBox(this))
    , m_whichRow(new FormRow({}, m_which, this))
    , m_words(new QLabel(this))
    , m_model(new SinceTableModel(this))
    , m_table(new DeskTable(this))
    , m_reason(new QComboBox(this))
    , m_reasonRow(new FormRow({}, m_reason, this))
    , m_cancel(new QPushButton(this))
    , m_part(new QPushButton(this))
{
    setObjectName(u"parting"_s);
    m_message->setObjectName(u"partingMessage"_s);
    m_which->setObjectName(u"partingWhich"_s);
    m_words->setObjectName(u"partingWords"_s);
    m_table->setObjectName(u"sinceTable"_s);
    m_reason->setObjectName(u"partingReason"_s);
    m_cancel->setObjectName(u"partingCancel"_s);
    m_part->setObjectName(u"partingPart"_s);
    build();
    connect(m_which, &QComboBox::activated, this, &PartingPage::load);
    connect(m_cancel, &QPushButton::clicked, this, &Page::backRequested);
    connect(m_part, &QPushButton::clicked, this, &PartingPage::part);
    retranslate();
}

void PartingPage::build()
{
    setButtonKind(m_cancel, ButtonKind::Secondary);
    setButtonKind(m_part, ButtonKind::Primary);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths<int>(
        {{SinceTableModel::WhatColumn, 180}, {SinceTableModel::WhenColumn, 160},
            {SinceTableModel::WhoseColumn, 300}},
        SinceTableModel::ValueColumn);
    m_reasonRow->setFixedWidth(currentLook().scaled(kReasonWidth));
    m_whichRow->setFixedWidth(currentLook().scaled(kReasonWidth));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::control);
    foot->addWidget(m_reasonRow);
    foot->addStretch();
    foot->addWidget(m_cancel, 0, Qt::AlignBottom);
    foot->addWidget(m_part, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_whichRow);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

PageEntry PartingPage::entry(Merges &merges)
{
    return {u"guest-part"_s, [] { return tr("Part a guest"); }, u"scissors"_s,
        [&merges](QWidget *parent) { return new PartingPage(merges, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

QString PartingPage::title() const
{
    return tr("Part a guest");
}

void PartingPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"parting.part"_s,
                    .text = [] { return tr("Make two guests of them again"); },
                    .run = [this] { part(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .icon = u"scissors"_s,
                    .inPalette = false},
        this);
    actions.add({.id = u"parting.to_a"_s,
                    .text = [] { return tr("Belongs to A"); },
                    .run = [this] { setOfOther(false); },
                    .listKey = Qt::Key_1,
                    .menu = Menu::Guest,
                    .hint = true},
        this);
    actions.add({.id = u"parting.to_b"_s,
                    .text = [] { return tr("Belongs to B"); },
                    .run = [this] { setOfOther(true); },
                    .listKey = Qt::Key_2,
                    .menu = Menu::Guest,
                    .hint = true},
        this);
    actions.attachList(m_table);
    blockActions();
}

void PartingPage::open(const QString &argument)
{
    m_message->clear();
    m_guest = Uuid::fromString(argument).value_or(Uuid());
    m_isLoaded = false;
    m_mergings.clear();
    m_model->setView({});
    m_words->clear();
    m_wantsFocus = true;
    blockActions();
    whenDone(m_merges.ofGuest(m_guest), this,
        [this, generation = ++m_generation](const Result<QList<Merging>> &mergings) {
            if (generation != m_generation)
                return;
            if (mergings)
                showMergings(*mergings);
            else
                failed(mergings.error());
        });
}

void PartingPage::showMergings(const QList<Merging> &mergings)
{
    m_mergings = mergings;
    std::ranges::reverse(m_mergings);
    m_which->clear();
    for (const Merging &merging : std::as_const(m_mergings))
        m_which->addItem(
            QDateTime::fromMSecsSinceEpoch(merging.atMs).toString(u"yyyy-MM-dd HH:mm"));
    m_whichRow->setVisible(m_mergings.size() > 1);
    if (m_mergings.isEmpty()) {
        m_words->setText(tr("This guest was not merged with another, or is parted already."));
        blockActions();
        return;
    }
    load();
}

const Merging *PartingPage::current() const
{
    const int which = m_which->currentIndex();
    return which >= 0 && which < m_mergings.size() ? &m_mergings.at(which) : nullptr;
}

void PartingPage::load()
{
    const Merging *merging = current();
    if (!merging)
        return;
    m_isLoaded = false;
    whenDone(m_merges.partingView(merging->id), this,
        [this, generation = ++m_generation](const Result<PartingView> &view) {
            if (generation != m_generation)
                return;
            if (view)
                show(*view);
            else
                failed(view.error());
        });
}

void PartingPage::show(const PartingView &view)
{
    m_view = view;
    m_isLoaded = true;
    m_model->setView(view);
    m_reasonRow->setVisible(m_merges.leaveToPart(view.since.merging) != PartingLeave::Own);
    showWords();
    blockActions();
    if (std::exchange(m_wantsFocus, false))
        focusFirst();
}

void PartingPage::showWords()
{
    if (!m_isLoaded)
        return;
    const QString both
        = tr("A is %1, B is %2; all that was theirs before is theirs again.")
              .arg(m_view.into.guest.name().listForm(), m_view.record.guest.name().listForm());
    m_words->setText(m_model->rowCount() == 0
            ? both + u' ' + tr("Nothing came since they were merged.")
            : both + u' ' + tr("What came since is A's, unless you say that it belongs to B."));
}

QString PartingPage::currentGuest() const
{
    return m_guest.isNull() ? QString() : m_guest.toString();
}

void PartingPage::focusFirst()
{
    if (!m_isLoaded)
        m_wantsFocus = true;
    else if (m_model->rowCount() > 0)
        m_table->setFocus();
    else if (m_part->isEnabled())
        m_part->setFocus();
    else
        m_cancel->setFocus();
}

QList<QWidget *> PartingPage::panes() const
{
    return {m_table, m_part};
}

QList<KeyHint> PartingPage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Part")}, {u"Esc"_s, tr("Back")}};
}

void PartingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void PartingPage::setOfOther(bool ofOther)
{
    m_model->setOfOther(m_table->currentRow(), ofOther);
}

void PartingPage::part()
{
    if (!m_isLoaded || !m_part->isEnabled())
        return;
    m_part->setEnabled(false); // once
    m_message->clear();
    const Merging merging = m_view.since.merging;
    const bool isOwn = m_merges.leaveToPart(merging) == PartingLeave::Own;
    const QString reason = isOwn
        ? QString()
        : QString::fromLatin1(kPartingReasons.at(size_t(std::max(0, m_reason->currentIndex()))));
    whenDone(m_merges.part(merging.id, reason, m_model->ofOther()), this,
        [this, merging](const Result<Done> &parted) {
            blockActions();
            if (!parted) {
                failed(parted.error());
                return;
            }
            Q_EMIT toastRequested(tr("They are two guests again."), {}, {});
            Q_EMIT openRequested({u"guest"_s, merging.into.toString()});
        });
}

void PartingPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

void PartingPage::blockActions()
{
    QString reason;
    if (!m_isLoaded)
        reason = tr("No merged guest is shown.");
    else if (m_merges.leaveToPart(m_view.since.merging) == PartingLeave::None)
        reason = GuestWords::permissionNeeded(u"guest.unmerge"_s);
    m_part->setEnabled(reason.isEmpty());
    m_part->setAccessibleDescription(reason);
    m_header->setDetail(m_isLoaded ? reason : QString());
    if (!m_actions)
        return;
    for (const QString &id : {u"parting.part"_s, u"parting.to_a"_s, u"parting.to_b"_s})
        m_actions->setBlocked(id, reason);
}

void PartingPage::retranslate()
{
    m_header->setTitle(title());
    m_whichRow->setLabel(tr("Which merging"));
    m_reasonRow->setLabel(tr("Why"));
    setTexts(m_reason,
        {tr("They are two people"), tr("The guest says so"), tr("It rested on wrong data")});
    m_table->setAccessibleName(tr("What came since they were merged"));
    m_cancel->setText(tr("Back"));
    m_part->setText(tr("Part") + u"  Ctrl+Enter"_s);
    m_model->retranslate();
    showWords();
    blockActions();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
