#include "ui/privacy/notice_dialog.h"

#include "models/privacy/notices.h"
#include "ui/kit/look/look.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

QString noticeText(const privacy::Notice &notice, const QString &house)
{
    QString text = notice.text;
    return text.replace("{property}"_L1, house);
}

NoticeDialog::NoticeDialog(const privacy::Notice &notice, const QString &house, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"noticeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Privacy notice, version %1").arg(notice.version));
    auto *text = new QPlainTextEdit(noticeText(notice, house), this);
    text->setObjectName(u"noticeText"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    const Look &look = currentLook();
    resize(look.scaled(640), look.scaled(480));
}

} // namespace lobby::ui
