#include "models/sync/registry.h"

#include <algorithm>

namespace lobby::sync {

const FieldDescription *TableDescription::field(quint16 wanted) const
{
    const auto found = std::ranges::lower_bound(fields, wanted, {}, &FieldDescription::number);
    return found != fields.end() && found->number == wanted ? &*found : nullptr;
}

const TableDescription *Registry::table(quint16 number) const
{
    const auto found = std::ranges::lower_bound(m_tables, number, {}, &TableDescription::number);
    return found != m_tables.end() && found->number == number ? &*found : nullptr;
}

const TableDescription *Registry::table(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        m_tables, [name](const TableDescription &table) { return name == table.name; });
    return found != m_tables.end() ? &*found : nullptr;
}

} // namespace lobby::sync
