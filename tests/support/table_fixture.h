#pragma once

#include "models/exchange/import/table_import.h"
#include "models/exchange/import_history.h"
#include "models/store/engine/statement.h"

#include <QFile>

namespace lobby::tests {

/// Writes lines of separated values, and what an import of them needs.
inline exchange::TableRequest tableRequest(const QString &path, const QByteArray &text, QDate today)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the table");
    file.close();
    exchange::TableRequest request;
    request.path = path;
    const auto looked = exchange::lookAtTable(path);
    if (!looked)
        qFatal("cannot read the table");
    request.choice = looked->guess;
    constexpr int kLookedAt = 100;
    request.mapping = exchange::guessedColumns(
        request, *exchange::firstRows(path, request.choice, kLookedAt), today);
    return request;
}

/// Some thousand made-up guests with a telephone each; `from` numbers them.
inline QByteArray manyGuests(int count, int from = 0)
{
    static const QStringList kSurnames
        = QStringLiteral("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗").split(u' ');
    static const QStringList kGiven
        = QStringLiteral("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平").split(u' ');
    QByteArray text = "姓名,手机,邮箱\n";
    for (int i = from; i < from + count; ++i) {
        const QString name
            = kSurnames.at(i % 20) + kGiven.at(i / 20 % 20) + kGiven.at(i / 400 % 20);
        text += name.toUtf8() + ',' + QByteArray::number(13800000000LL + i * 7919LL % 99999999)
            + ",g" + QByteArray::number(i) + "@example.com\n";
    }
    return text;
}

} // namespace lobby::tests
