#include "ui/shell/form/form_page.h"

#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

FormPage::FormPage(Names names, QWidget *parent)
    : Page(parent)
    , m_names(std::move(names))
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_content(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(m_names.prefix);
    m_message->setObjectName(m_names.prefix + u"Message"_s);
    m_save->setObjectName(m_names.prefix + u"Save"_s);
    m_cancel->setObjectName(m_names.prefix + u"Cancel"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_content->setSpacing(Space::control);
    m_foot->setSpacing(Space::control);
    m_foot->addStretch();
    m_foot->addWidget(m_cancel);
    m_foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_content, 1);
    column->addLayout(m_foot);
    connect(m_save, &QPushButton::clicked, this, &FormPage::trySubmit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { cancel(); });
}

void FormPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = m_names.action,
                    .text = [this] { return words().action; },
                    .run = [this] { trySubmit(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .inPalette = false},
        this);
    showState();
}

QList<KeyHint> FormPage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Esc"_s, tr("Cancel")}};
}

void FormPage::showState()
{
    const QString reason = refusal();
    if (m_actions)
        m_actions->setBlocked(m_names.action, reason);
    m_save->setEnabled(reason.isEmpty() && !m_isBusy && isReady());
    m_save->setToolTip(reason);
    m_header->setDetail(reason);
}

void FormPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showState();
}

void FormPage::trySubmit()
{
    if (!m_save->isEnabled()) // the key is the page's own while it is being saved, too
        return;
    m_message->clear();
    submit();
}

void FormPage::cancel()
{
    putAside();
    Q_EMIT backRequested();
}

void FormPage::putAside()
{
    const QJsonObject before = draft();
    const Location place {m_names.page, argument()};
    clear();
    if (before.isEmpty())
        return;
    Q_EMIT toastRequested(words().putAside, tr("Undo"), [this, before, place] {
        Q_EMIT openRequested(place);
        restoreDraft(before);
    });
}

void FormPage::leave(const QString &sentence)
{
    Q_EMIT toastRequested(sentence, {}, {});
    Q_EMIT backRequested();
}

void FormPage::fail(const Error &error)
{
    fail(error, describe(error));
}

void FormPage::fail(const Error &error, const Wording &wording)
{
    m_message->showMessage(Tone::Err, wording.what, wording.next, QString(codeName(error.code)));
}

void FormPage::clearProblems()
{
    const auto rows = findChildren<FormRow *>();
    for (FormRow *row : rows)
        row->setProblem({});
}

void FormPage::tabThrough(QList<QWidget *> fields)
{
    fields.append({m_cancel, m_save});
    tabInOrder(fields);
}

void FormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (!stopAsking())
        cancel();
}

void FormPage::retranslate()
{
    const QString verb = words().verb;
    m_header->setTitle(title());
    m_save->setText(verb + u"  Ctrl+Enter"_s);
    m_save->setAccessibleName(verb);
    m_cancel->setText(tr("Cancel") + u"  Esc"_s);
    m_cancel->setAccessibleName(tr("Cancel"));
    showState();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
