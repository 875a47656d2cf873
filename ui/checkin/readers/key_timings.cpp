#include "ui/checkin/readers/key_timings.h"

#include "ui/kit/look/look.h"

#include <QEvent>
#include <QTextBlock>

#include <cmath>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::TrialKey;

namespace {

constexpr int kMostLines = 10; ///< seen at once: a machine readable zone is whole

/// As it stands on the key, where nothing would be seen.
QString nameOf(const TrialKey &key)
{
    switch (key.end) {
    case TrialKey::End::Enter:
        return u"Enter"_s;
    case TrialKey::End::Tab:
        return u"Tab"_s;
    case TrialKey::End::No:
        break;
    }
    return key.text.front().isSpace() ? u"Space"_s : key.text;
}

/// A line for each that ends with Enter. No line is broken before a time or a point.
QString textOf(const QList<TrialKey> &keys)
{
    QString text;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const TrialKey &key = keys.at(i);
        text += nameOf(key);
        if (i > 0)
            text += QChar(QChar::Nbsp) + QString::number(key.atMs - keys.at(i - 1).atMs);
        if (i + 1 == keys.size())
            break;
        if (key.end == TrialKey::End::Enter)
            text += u'\n';
        else
            text += QChar(QChar::Nbsp) + u"· "_s;
    }
    return text;
}

} // namespace

KeyTimings::KeyTimings(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"trialTimings"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::StrongFocus); // it is scrolled by keys
    setContextMenuPolicy(Qt::NoContextMenu);
    setWordWrapMode(QTextOption::WordWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(currentLook().monoFont());
    hide();
}

void KeyTimings::setKeys(const QList<TrialKey> &keys)
{
    setPlainText(textOf(keys));
    setVisible(!keys.isEmpty());
    fit();
}

void KeyTimings::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void KeyTimings::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(currentLook().monoFont());
        fit();
    }
}

/// As high as its lines, up to a limit.
void KeyTimings::fit()
{
    double height = 0;
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        height += blockBoundingRect(block).height();
        lines += block.lineCount();
    }
    if (lines > kMostLines)
        height *= double(kMostLines) / lines;
    const QMargins around = contentsMargins() + viewportMargins();
    setFixedHeight(static_cast<int>(std::ceil(height + 2 * document()->documentMargin()))
        + around.top() + around.bottom());
}

} // namespace lobby::ui
