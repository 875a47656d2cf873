#include "models/complaints/case/category_guess.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace lobby::complaints {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Category category;
    QStringList han; ///< anywhere in the text
    QStringList latin; ///< beginnings of words, lower case
};

const QList<Words> &vocabulary()
{
    static const QList<Words> kWords = {
        {Category::Noise, {u"吵"_s, u"噪"_s, u"隔音"_s, u"响"_s, u"響"_s, u"嗡"_s, u"施工"_s},
            {u"nois"_s, u"loud"_s, u"hum"_s, u"bang"_s, u"party"_s, u"construction"_s}},
        {Category::Cleanliness,
            {u"脏"_s, u"髒"_s, u"臭"_s, u"异味"_s, u"異味"_s, u"霉"_s, u"头发"_s, u"頭髮"_s,
                u"虫"_s, u"蟲"_s, u"蟑螂"_s, u"打扫"_s, u"打掃"_s, u"卫生"_s, u"衛生"_s},
            {u"dirt"_s, u"clean"_s, u"smell"_s, u"stain"_s, u"hair"_s, u"bug"_s, u"cockroach"_s,
                u"mold"_s, u"mould"_s}},
        {Category::Facilities,
            {u"空调"_s, u"空調"_s, u"热水"_s, u"熱水"_s, u"电梯"_s, u"電梯"_s, u"坏"_s, u"壞"_s,
                u"漏水"_s, u"马桶"_s, u"馬桶"_s, u"网络"_s, u"網路"_s, u"无线"_s, u"電視"_s,
                u"电视"_s, u"灯"_s, u"燈"_s},
            {u"air con"_s, u"aircon"_s, u"heat"_s, u"shower"_s, u"wifi"_s, u"wi-fi"_s, u"broke"_s,
                u"leak"_s, u"lift"_s, u"elevator"_s, u"toilet"_s, u"tv"_s, u"light"_s}},
        {Category::Staff,
            {u"态度"_s, u"態度"_s, u"服务员"_s, u"服務員"_s, u"无礼"_s, u"無禮"_s, u"前台"_s,
                u"骂"_s, u"罵"_s, u"不理"_s},
            {u"rude"_s, u"staff"_s, u"attitude"_s, u"ignor"_s, u"unfriendly"_s, u"receptionist"_s}},
        {Category::Food,
            {u"早餐"_s, u"餐"_s, u"菜"_s, u"难吃"_s, u"難吃"_s, u"食物"_s, u"饭"_s, u"飯"_s},
            {u"breakfast"_s, u"food"_s, u"meal"_s, u"dinner"_s, u"restaurant"_s, u"coffee"_s}},
        {Category::Billing,
            {u"账单"_s, u"帳單"_s, u"多收"_s, u"扣款"_s, u"发票"_s, u"發票"_s, u"押金"_s, u"退款"_s,
                u"收费"_s, u"收費"_s},
            {u"bill"_s, u"charge"_s, u"refund"_s, u"invoice"_s, u"deposit"_s, u"paid"_s,
                u"price"_s}},
        {Category::Booking,
            {u"预订"_s, u"預訂"_s, u"订单"_s, u"訂單"_s, u"没有房"_s, u"沒有房"_s, u"房型"_s,
                u"换房"_s, u"換房"_s},
            {u"booking"_s, u"booked"_s, u"reserv"_s, u"overbook"_s, u"room type"_s,
                u"confirmation"_s}},
        {Category::Travel,
            {u"导游"_s, u"導遊"_s, u"行程"_s, u"航班"_s, u"大巴"_s, u"接机"_s, u"接機"_s, u"司机"_s,
                u"司機"_s, u"购物店"_s, u"購物店"_s},
            {u"guide"_s, u"tour"_s, u"flight"_s, u"bus"_s, u"coach"_s, u"driver"_s, u"transfer"_s,
                u"itinerary"_s}},
    };
    return kWords;
}

bool beginsAWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetter())
            return true;
    }
    return false;
}

} // namespace

std::optional<Category> guessedCategory(QStringView verbatim)
{
    const QString text = verbatim.toString().toLower();
    std::optional<Category> best;
    qsizetype most = 0;
    for (const Words &words : vocabulary()) {
        const auto count = std::count_if(words.han.begin(), words.han.end(),
                               [&text](const QString &word) { return text.contains(word); })
            + std::count_if(words.latin.begin(), words.latin.end(),
                [&text](const QString &word) { return beginsAWord(text, word); });
        if (count > most)
            best = words.category;
        else if (count == most)
            best.reset();
        most = std::max<qsizetype>(most, count);
    }
    return most > 0 ? best : std::nullopt;
}

} // namespace lobby::complaints
