#include "ui/guests/profile/timeline/timeline_panel.h"

#include "ui/guests/profile/timeline/timeline_delegate.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

/// A list with entries always has a current one: without it Orca crashes Qt 6.4's bridge.
class TimelineList : public QListView
{
public:
    using QListView::QListView;

protected:
    void keyboardSearch(const QString &) override { }
    void focusInEvent(QFocusEvent *event) override
    {
        if (!currentIndex().isValid() && model()->rowCount() > 0)
            setCurrentIndex(model()->index(0, 0));
        QListView::focusInEvent(event);
    }
};

} // namespace

TimelinePanel::TimelinePanel(const guests::Guests &guests, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(guests, clock, this))
    , m_title(new QLabel(this))
    , m_filters(new QButtonGroup(this))
    , m_list(new TimelineList(this))
    , m_empty(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_note(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::tight);
    setTextStyle(m_title, TextStyle::Subtitle);
    top->addWidget(m_title);
    top->addStretch();
    for (int i = 0; i < 4; ++i) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(u"timelineFilter.%1"_s.arg(i));
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        setButtonKind(chip, ButtonKind::Quiet);
        m_filters->addButton(chip, i);
        top->addWidget(chip);
    }
    column->addLayout(top);
    column->addWidget(m_message);
    m_list->setObjectName(u"timeline"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_list, 1);
    m_empty->setObjectName(u"timelineEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setSecondary(m_empty);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addLayout(makeNoteLine());
    connectParts();
    retranslate();
}

QHBoxLayout *TimelinePanel::makeNoteLine()
{
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::control);
    m_note->setObjectName(u"newNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(
        currentLook().controlHeight() + currentLook().lineHeight(TextStyle::Body));
    m_add->setObjectName(u"addNote"_s);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_add, 0, Qt::AlignBottom);
    return bottom;
}

void TimelinePanel::connectParts()
{
    connect(m_filters, &QButtonGroup::idClicked, m_model,
        [this](int id) { m_model->setFilter(TimelineModel::Filter(id)); });
    connect(m_add, &QPushButton::clicked, this, &TimelinePanel::noteRequested);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(m_readOnly.isEmpty() && !m_note->toPlainText().trimmed().isEmpty());
    });
    m_add->setEnabled(false);
    connect(m_model, &TimelineModel::loaded, this, [this] {
        m_message->clear();
        showState();
    });
    connect(m_model, &TimelineModel::failed, this, [this](const Error &error) {
        const Wording wording = describe(error);
        m_message->showMessage(
            Tone::Err, wording.what, wording.next, QString(codeName(error.code)));
    });
    connect(m_model, &TimelineModel::rowsInserted, this, &TimelinePanel::showState);
}

void TimelinePanel::showState()
{
    const bool nothing = m_model->rowCount() == 0;
    m_list->setVisible(!nothing || !m_model->isFinished());
    m_empty->setVisible(nothing && m_model->isFinished());
    if (!nothing && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_empty->setText(m_model->filter() == TimelineModel::Filter::Everything
            ? tr("Nothing has happened yet.")
            : tr("Nothing of this kind. Choose “All” to see the rest."));
}

void TimelinePanel::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    m_note->setReadOnly(!reason.isEmpty());
    retranslate();
}

void TimelinePanel::retranslate()
{
    m_title->setText(tr("Timeline"));
    m_list->setAccessibleName(tr("Timeline"));
    const QStringList chips {tr("All", "timeline"), tr("Stays"), tr("Notes"), tr("Changes")};
    for (int i = 0; i < chips.size(); ++i) {
        m_filters->button(i)->setText(chips[i]);
        m_filters->button(i)->setAccessibleName(tr("Show in the timeline: %1").arg(chips[i]));
    }
    m_note->setPlaceholderText(m_readOnly.isEmpty() ? tr("Add a note…  Ctrl+Enter") : m_readOnly);
    m_note->setAccessibleName(tr("New note"));
    m_add->setText(tr("Add note"));
    m_add->setAccessibleName(tr("Add note"));
    m_model->retranslate();
    showState();
}

} // namespace lobby::ui
